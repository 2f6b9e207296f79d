import type { Connection } from '@gingham/sources'
import { ingestAccounts } from '../accounts/index.ts'
import { startAutomatedMicroDeposit } from '../auth/index.ts'
import { grantConsent } from '../consent/index.ts'
import type { Call } from '../house/house.ts'
import { countUp } from '../house/teams.store.ts'
import { mintToken } from '../house/tokens.store.ts'
import type { StatementRange } from '../statements/index.ts'
import type { HistoryBounds } from '../transactions/index.ts'
import { authMethodOf } from './auth-method.ts'
import { consentDaysOf } from './consent-days.ts'
import { recordActivity } from './item-activities.store.ts'
import { deadlinesOf } from './item-life.ts'
import { findItem, insertItem, type NewItem } from './item.store.ts'
import { watchDeadlines } from './move-item.ts'
import { sharedAccounts } from './shared-accounts.ts'
import { startProducts } from './start-products.ts'

/** A public_token opens its Item for 30 minutes. Source: https://plaid.com/docs/api/items/ */
export const PUBLIC_TOKEN_LIFETIME_MS = 30 * 60_000

export interface ItemRequest {
  /** What the source gave for the login. */
  connection: Connection
  products: readonly string[]
  consented_products?: readonly string[]
  /** The bank's keys of the accounts that the person shares; all of them unless given. */
  account_keys?: readonly string[]
  webhook?: string | null
  /** How account numbers are obtained; the quickest way that the bank offers unless given. */
  auth_method?: 'AUTOMATED_MICRODEPOSITS'
  /** The user that the Item belongs to; nobody unless given. */
  user_id?: string | null
  /** Made by the institution itself, with /item/import. */
  is_imported?: boolean
  /** What was asked for single products, by product. */
  product_options?: Readonly<Record<string, unknown>> & { transactions?: HistoryBounds; statements?: StatementRange }
}

/**
 * Makes an Item of a login: its accounts are there with the answer, its history follows as jobs. Needs a call that
 * may write. Returns the Item's id and a public_token for it.
 */
export async function createItem(call: Call, request: ItemRequest): Promise<{ item_id: string; public_token: string }> {
  const { db, house, team, now_ms } = call
  const { connection, products } = request
  const snapshot = await house.sources.ofKind(connection.source).fetch(connection, { now_ms, today: call.today })
  const serial = await countUp(db, 'items')
  const item_id = house.ids.derive('item', team.environment, serial)
  const deadlines = deadlinesOf(team.environment, consentDaysOf(house, connection.institution_id), now_ms)
  const item: NewItem = {
    item_id,
    client_id: team.client_id,
    environment: team.environment,
    user_id: request.user_id ?? null,
    institution_id: connection.institution_id,
    source: connection.source,
    connection,
    account_keys: request.account_keys ?? null,
    webhook: request.webhook ?? null,
    products,
    consented_products: request.consented_products ?? [],
    product_options: request.product_options ?? {},
    auth_method: products.includes('auth')
      ? (request.auth_method ?? authMethodOf(house.sources, connection.institution_id))
      : null,
    update_type: 'background',
    created_ms: now_ms,
    ...deadlines,
    known_account_keys: snapshot.accounts.map(({ account_key }) => account_key),
    is_imported: request.is_imported === true ? 1 : 0,
  }
  await insertItem(db, house.sealer, item)
  await ingestAccounts(db, house, item_id, sharedAccounts(item, snapshot.accounts))
  if (item.auth_method === 'AUTOMATED_MICRODEPOSITS') await startAutomatedMicroDeposit(db, house, item, now_ms)
  await startProducts(call, item_id, products, request.product_options)
  await watchDeadlines(db, item_id, deadlines)
  await noteLinking(call, item_id)
  call.settle(item_id)
  const public_token = await mintPublicToken(call, item_id)
  return { item_id, public_token }
}

/** Who has agreed to what, for those who look into it later. */
async function noteLinking({ db, house, now_ms }: Call, item_id: string): Promise<void> {
  const item = (await findItem(db, item_id))!
  const isImported = item.is_imported === 1
  await grantConsent(db, item, now_ms, isImported ? 'DATA_PROVIDER' : 'END_USER')
  const institution = item.institution_id === null ? undefined : house.sources.findInstitution(item.institution_id)
  await recordActivity(db, item, {
    activity: isImported ? 'ITEM_IMPORT' : 'ITEM_CREATE',
    created_ms: now_ms,
    authentication: isImported || institution?.oauth === true ? 'DATA_PARTNER' : 'PLAID',
  })
}

export function mintPublicToken(call: Call, item_id: string): Promise<string> {
  return call.write((tx) =>
    mintToken(tx, call.house.ids, call.team, {
      kind: 'public',
      subject: item_id,
      now_ms: call.now_ms,
      lifetime_ms: PUBLIC_TOKEN_LIFETIME_MS,
    }),
  )
}
