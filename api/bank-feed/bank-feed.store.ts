import type { Db } from '../database.ts'
import type { Updateable } from 'kysely'
import type { BankFeedsTable, FedProduct } from './bank-feed.tables.ts'

export function findFeed(db: Db, item_id: string, product: FedProduct): Promise<BankFeedsTable | undefined> {
  return db
    .selectFrom('bank_feeds')
    .selectAll()
    .where('item_id', '=', item_id)
    .where('product', '=', product)
    .executeTakeFirst()
}

/** The products that are fed of an Item. */
export async function listFedProducts(db: Db, item_id: string): Promise<FedProduct[]> {
  const rows = await db.selectFrom('bank_feeds').select('product').where('item_id', '=', item_id).execute()
  return rows.map(({ product }) => product)
}

/** False when the Item has the feed already, which then stays as it is. */
export async function insertFeed(db: Db, feed: BankFeedsTable): Promise<boolean> {
  const result = await db
    .insertInto('bank_feeds')
    .values(feed)
    .onConflict((conflict) => conflict.columns(['item_id', 'product']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function updateFeed(
  db: Db,
  { item_id, product }: Pick<BankFeedsTable, 'item_id' | 'product'>,
  change: Updateable<BankFeedsTable>,
): Promise<void> {
  await db.updateTable('bank_feeds').set(change).where('item_id', '=', item_id).where('product', '=', product).execute()
}

export async function removeItemFeeds(db: Db, item_id: string): Promise<void> {
  await db.deleteFrom('bank_feeds').where('item_id', '=', item_id).execute()
}
