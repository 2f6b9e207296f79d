import type { Migrations } from '@gingham/store'

/** Products whose data is fetched from the bank again and again. Transactions have a room of their own for that. */
export type FedProduct = 'identity' | 'investments' | 'liabilities'

/** How far a product's data of an Item is; one row for each product that is fed. */
export interface BankFeedsTable {
  item_id: string
  product: FedProduct
  status: 'NOT_READY' | 'READY'
  /** 1 when the app wants to be told of the first data instead of waiting for it. */
  is_async: number
  /** When the bank was last asked with success, and without. */
  last_successful_update_ms: number | null
  last_failed_update_ms: number | null
}

export interface BankFeedTables {
  bank_feeds: BankFeedsTable
}

export const bankFeedMigrations: Migrations = {
  '0110-bank-feeds': {
    async up(db) {
      await db.schema
        .createTable('bank_feeds')
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('product', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('is_async', 'integer', (column) => column.notNull())
        .addColumn('last_successful_update_ms', 'bigint')
        .addColumn('last_failed_update_ms', 'bigint')
        .addPrimaryKeyConstraint('bank_feeds_pk', ['item_id', 'product'])
        .execute()
    },
  },
}
