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
  'account_keys' | 'products' | 'consented_products' | 'product_options' | 'error'
> {
  account_keys: readonly string[] | null
  products: readonly string[]
  consented_products: readonly string[]
  product_options: Readonly<Record<string, unknown>>
  error: ErrorBody | null
}

export type NewItem = Omit<
  Item,
  | 'connection_sealed'
  | 'error'
  | 'last_webhook_ms'
  | 'last_webhook_code'
  | 'removed_ms'
  | 'removed_reason_code'
  | 'removed_reason_note'
> & {
  connection: Connection
}

export async function insertItem(db: Db, sealer: Sealer, item: NewItem): Promise<void> {
  const { connection, account_keys, products, consented_products, product_options, ...columns } = item
  await db
    .insertInto('items')
    .values({
      ...columns,
      connection_sealed: sealer.seal(JSON.stringify(connection)),
      account_keys: account_keys === null ? null : JSON.stringify(account_keys),
      products: JSON.stringify(products),
      consented_products: JSON.stringify(consented_products),
      product_options: JSON.stringify(product_options),
      error: null,
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
  const { account_keys, products, consented_products, error, ...columns } = change
  const set: Updateable<ItemsTable> = { ...columns }
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

export function openConnection(sealer: Sealer, item: Pick<Item, 'connection_sealed'>): Connection {
  return JSON.parse(sealer.open(item.connection_sealed)) as Connection
}

/** The row itself, which nobody else has: a copy of so many columns would cost more than reading them. */
function toItem(row: ItemsTable): Item {
  return Object.assign(row, {
    account_keys: row.account_keys === null ? null : (JSON.parse(row.account_keys) as string[]),
    products: JSON.parse(row.products) as string[],
    consented_products: JSON.parse(row.consented_products) as string[],
    product_options: JSON.parse(row.product_options) as Record<string, unknown>,
    error: row.error === null ? null : (JSON.parse(row.error) as ErrorBody),
  })
}
