import type { Db } from '../database.ts'
import type { Updateable } from 'kysely'
import type { ErrorBody } from '@gingham/api-kit'
import { hashToken, prepareQuery, type Sealer } from '@gingham/store'
import type { Connection } from '@gingham/sources'
import type { Team } from '../house/teams.store.ts'
import type { ItemsTable } from './item.tables.ts'

/** An Item with its JSON columns read. */
export interface Item extends Omit<
  ItemsTable,
  'account_keys' | 'known_account_keys' | 'products' | 'consented_products' | 'product_options' | 'error'
> {
  account_keys: readonly string[] | null
  known_account_keys: readonly string[] | null
  products: readonly string[]
  consented_products: readonly string[]
  product_options: Readonly<Record<string, unknown>>
  error: ErrorBody | null
}

/** What of a new Item has a usual value. */
type Usual = 'known_account_keys' | 'login_expires_ms' | 'is_imported'

export type NewItem = Omit<
  Item,
  | Usual
  | 'connection_sealed'
  | 'error'
  | 'consent_notice_ms'
  | 'login_mark'
  | 'last_webhook_ms'
  | 'last_webhook_code'
  | 'removed_ms'
  | 'removed_reason_code'
  | 'removed_reason_note'
> &
  Partial<Pick<Item, Usual>> & {
    connection: Connection
  }

export async function insertItem(db: Db, sealer: Sealer, item: NewItem): Promise<void> {
  const {
    connection,
    account_keys,
    known_account_keys = null,
    products,
    consented_products,
    product_options,
    ...columns
  } = item
  await db
    .insertInto('items')
    .values({
      login_expires_ms: null,
      is_imported: 0,
      ...columns,
      connection_sealed: sealer.seal(JSON.stringify(connection)),
      account_keys: account_keys === null ? null : JSON.stringify(account_keys),
      known_account_keys: known_account_keys === null ? null : JSON.stringify(known_account_keys),
      products: JSON.stringify(products),
      consented_products: JSON.stringify(consented_products),
      product_options: JSON.stringify(product_options),
      error: null,
      consent_notice_ms: null,
      login_mark: item.institution_id === null ? null : markOfLogin(sealer, connection),
      last_webhook_ms: null,
      last_webhook_code: null,
      removed_ms: null,
      removed_reason_code: null,
      removed_reason_note: null,
    })
    .execute()
}

const findRow = prepareQuery((db: Db, item_id: string) =>
  db.selectFrom('items').selectAll().where('item_id', '=', item_id),
)

const findRowOfToken = prepareQuery((db: Db, token_hash: string, client_id: string, environment: string) =>
  db
    .selectFrom('tokens')
    .innerJoin('items', 'items.item_id', 'tokens.subject')
    .selectAll('items')
    .where('tokens.token_hash', '=', token_hash)
    .where('tokens.kind', '=', 'access')
    .where('tokens.client_id', '=', client_id)
    .where('tokens.environment', '=', environment),
)

/** The Item that the team's access token opens, removed or not. */
export async function findItemOfToken(db: Db, team: Team, access_token: string): Promise<Item | undefined> {
  const [row] = await findRowOfToken(db, hashToken(access_token), team.client_id, team.environment)
  return row === undefined ? undefined : toItem(row)
}

/** The Item, removed or not. */
export async function findItem(db: Db, item_id: string): Promise<Item | undefined> {
  const [row] = await findRow(db, item_id)
  return row === undefined ? undefined : toItem(row)
}

/**
 * The Item, with its row locked until the transaction ends: two changes of one Item come one after the other.
 * An update that changes nothing is the lock that both engines have.
 */
export async function lockItem(tx: Db, item_id: string): Promise<Item | undefined> {
  await tx.updateTable('items').set({ item_id }).where('item_id', '=', item_id).execute()
  return findItem(tx, item_id)
}

export async function updateItem(
  db: Db,
  item_id: string,
  change: Partial<Omit<Item, 'item_id' | 'product_options'>>,
): Promise<void> {
  const { account_keys, known_account_keys, products, consented_products, error, ...columns } = change
  const set: Updateable<ItemsTable> = { ...columns }
  if (known_account_keys !== undefined)
    set.known_account_keys = known_account_keys === null ? null : JSON.stringify(known_account_keys)
  if (account_keys !== undefined) set.account_keys = account_keys === null ? null : JSON.stringify(account_keys)
  if (products !== undefined) set.products = JSON.stringify(products)
  if (consented_products !== undefined) set.consented_products = JSON.stringify(consented_products)
  if (error !== undefined) set.error = error === null ? null : JSON.stringify(error)
  await db.updateTable('items').set(set).where('item_id', '=', item_id).execute()
}

/** Stores what is kept of a login anew. The Item's row must be locked, if the change builds on what was there. */
export async function updateConnection(db: Db, sealer: Sealer, item_id: string, connection: Connection): Promise<void> {
  await updateItem(db, item_id, { connection_sealed: sealer.seal(JSON.stringify(connection)) })
}

/** Which login a connection is: the institution's name for the person, in a form that tells nobody who it is. */
function markOfLogin(sealer: Sealer, { source, institution_id, username }: Connection): string {
  return sealer.mark(JSON.stringify([source, institution_id, username]))
}

/** The Items that one team has of a login and that are not removed, oldest first. */
export async function listItemsOfLogin(
  db: Db,
  { client_id, environment, login_mark }: Pick<Item, 'client_id' | 'environment' | 'login_mark'>,
): Promise<Item[]> {
  if (login_mark === null) return []
  const rows = await usableItems(db, { client_id, environment }).where('login_mark', '=', login_mark).execute()
  return rows.map(toItem)
}

/** The Items that a team has imported in an environment and that are not removed. */
export async function listImportedItems(db: Db, team: Pick<Item, 'client_id' | 'environment'>): Promise<Item[]> {
  const rows = await usableItems(db, team).where('is_imported', '=', 1).execute()
  return rows.map(toItem)
}

export function openConnection(sealer: Sealer, item: Pick<Item, 'connection_sealed'>): Connection {
  return JSON.parse(sealer.open(item.connection_sealed)) as Connection
}

/** A user's Items that the team can still use, oldest first. */
export async function listItemsOfUser(
  db: Db,
  team: Pick<Item, 'client_id' | 'environment'>,
  user_id: string,
): Promise<Item[]> {
  const rows = await usableItems(db, team).where('user_id', '=', user_id).execute()
  return rows.map(toItem)
}

function usableItems(db: Db, { client_id, environment }: Pick<Item, 'client_id' | 'environment'>) {
  return db
    .selectFrom('items')
    .selectAll()
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('removed_ms', 'is', null)
    .orderBy('created_ms')
    .orderBy('item_id')
}

/** The row itself, which nobody else has: a copy of so many columns would cost more than reading them. */
function toItem(row: ItemsTable): Item {
  return Object.assign(row, {
    account_keys: row.account_keys === null ? null : (JSON.parse(row.account_keys) as string[]),
    known_account_keys: row.known_account_keys === null ? null : (JSON.parse(row.known_account_keys) as string[]),
    products: JSON.parse(row.products) as string[],
    consented_products: JSON.parse(row.consented_products) as string[],
    product_options: JSON.parse(row.product_options) as Record<string, unknown>,
    error: row.error === null ? null : (JSON.parse(row.error) as ErrorBody),
  })
}
