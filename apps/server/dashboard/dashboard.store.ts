import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Database, Team } from '@gingham/api'
import type { ItemAnswer, ItemView, TeamAnswer, WebhookView } from '@gingham/dashboard'
import { hashToken } from '@gingham/store'

type Db = Kysely<Database>

/** Every statement of the dashboard. Each one that reads is about one team in one environment. */

/** How many rows a list holds at most. */
const ROWS_MAX = 200

export async function findTeamName(db: Db, { client_id }: Team): Promise<string> {
  const row = await db.selectFrom('teams').select('name').where('client_id', '=', client_id).executeTakeFirstOrThrow()
  return row.name
}

export async function countAll(db: Db, team: Team): Promise<TeamAnswer['counts']> {
  const items = db
    .selectFrom('items')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('client_id', '=', team.client_id)
    .where('environment', '=', team.environment)
    .where('removed_ms', 'is', null)
  const webhooks = db
    .selectFrom('webhooks')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('client_id', '=', team.client_id)
    .where('environment', '=', team.environment)
  return {
    items: await countOf(items),
    unhealthy_items: await countOf(items.where('error', 'is not', null)),
    webhooks: await countOf(webhooks),
    failed_webhooks: await countOf(webhooks.where('state', '=', 'failed')),
  }
}

async function countOf<Table extends keyof Database>(
  query: SelectQueryBuilder<Database, Table, { count: number }>,
): Promise<number> {
  const { count } = await query.executeTakeFirstOrThrow()
  return count
}

/** An Item’s row, before its institution is looked up. */
export type ItemRow = Omit<ItemView, 'institution'> & { institution_id: string | null }

/** The team’s Items, newest first; removed ones, too. */
export async function listItems(db: Db, team: Team): Promise<ItemRow[]> {
  const rows = await selectItems(db, team).orderBy('created_ms', 'desc').orderBy('item_id').limit(ROWS_MAX).execute()
  return rows.map(toItemRow)
}

/** One of the team’s Items; undefined when it is not the team’s. */
export async function findOwnItem(db: Db, team: Team, item_id: string): Promise<OwnItem | undefined> {
  const row = await selectItems(db, team)
    .select(['webhook', 'consented_products', 'auth_method', 'update_type', 'consent_expires_ms'])
    .where('item_id', '=', item_id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { webhook, auth_method, update_type, consent_expires_ms } = row
  const consented_products = JSON.parse(row.consented_products) as string[]
  return { ...toItemRow(row), webhook, consented_products, auth_method, update_type, consent_expires_ms }
}

export type OwnItem = ItemRow & Omit<ItemAnswer['item'], keyof ItemView>

function selectItems(db: Db, team: Team) {
  return db
    .selectFrom('items')
    .select(['item_id', 'institution_id', 'products', 'error', 'created_ms', 'removed_ms'])
    .select((row) =>
      row
        .selectFrom('accounts')
        .select(row.fn.countAll<number>().as('count'))
        .whereRef('accounts.item_id', '=', 'items.item_id')
        .as('account_count'),
    )
    .where('client_id', '=', team.client_id)
    .where('environment', '=', team.environment)
}

type SelectedItem = Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirstOrThrow']>>

function toItemRow({ products, error, account_count, ...row }: SelectedItem): ItemRow {
  return {
    item_id: row.item_id,
    institution_id: row.institution_id,
    products: JSON.parse(products) as string[],
    error: error === null ? null : pickError(JSON.parse(error) as NonNullable<ItemView['error']>),
    account_count: account_count ?? 0,
    created_ms: row.created_ms,
    removed_ms: row.removed_ms,
  }
}

function pickError({ error_type, error_code, error_message }: NonNullable<ItemView['error']>) {
  return { error_type, error_code, error_message }
}

/** The accounts of an Item that was found to be the team’s. */
export async function listItemAccounts(db: Db, item_id: string): Promise<ItemAnswer['accounts']> {
  const rows = await db
    .selectFrom('accounts')
    .select('document')
    .where('item_id', '=', item_id)
    .orderBy('position')
    .execute()
  return rows.map(({ document }) => JSON.parse(document) as ItemAnswer['accounts'][number])
}

/** How far the transactions of an Item are that was found to be the team’s. */
export async function findTransactionsState(db: Db, item_id: string): Promise<ItemAnswer['transactions']> {
  const state = await db
    .selectFrom('transaction_states')
    .select(['status', 'last_successful_update_ms', 'last_failed_update_ms'])
    .where('item_id', '=', item_id)
    .executeTakeFirst()
  if (state === undefined) return null
  const held = db
    .selectFrom('transactions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('item_id', '=', item_id)
    .where('is_removed', '=', 0)
  return { ...state, count: await countOf(held) }
}

/** The team’s webhooks, newest first. @param item_id only those of one Item */
export async function listWebhooks(db: Db, team: Team, item_id?: string): Promise<WebhookView[]> {
  let query = selectWebhooks(db, team).orderBy('created_ms', 'desc').orderBy('webhook_id').limit(ROWS_MAX)
  if (item_id !== undefined) query = query.where('item_id', '=', item_id)
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, attempt_count: row.attempt_count ?? 0 }))
}

function selectWebhooks(db: Db, team: Team) {
  return db
    .selectFrom('webhooks')
    .select(['webhook_id', 'item_id', 'webhook_type', 'webhook_code', 'url', 'state', 'created_ms'])
    .select((row) =>
      row
        .selectFrom('webhook_attempts')
        .select(row.fn.countAll<number>().as('count'))
        .whereRef('webhook_attempts.webhook_id', '=', 'webhooks.webhook_id')
        .as('attempt_count'),
    )
    .where('client_id', '=', team.client_id)
    .where('environment', '=', team.environment)
}

/** One of the team’s webhooks with its text and its attempts; undefined when it is not the team’s. */
export async function findOwnWebhook(db: Db, team: Team, webhook_id: string) {
  const row = await selectWebhooks(db, team).select('body').where('webhook_id', '=', webhook_id).executeTakeFirst()
  if (row === undefined) return undefined
  const { body, ...webhook } = row
  const attempts = await db
    .selectFrom('webhook_attempts')
    .select(['attempt', 'started_ms', 'duration_ms', 'status', 'error'])
    .where('webhook_id', '=', webhook_id)
    .orderBy('attempt')
    .execute()
  return { webhook: { ...webhook, attempt_count: attempts.length } satisfies WebhookView, body, attempts }
}

/** Makes a token unknown again. */
export async function removeToken(db: Db, token: string): Promise<void> {
  await db.deleteFrom('tokens').where('token_hash', '=', hashToken(token)).execute()
}
