import type { Migrations } from '@gingham/store'

/** How far the transactions of an Item are; one row for each Item that has the product. */
export interface TransactionStatesTable {
  item_id: string
  status: 'NOT_READY' | 'INITIAL_UPDATE_COMPLETE' | 'HISTORICAL_UPDATE_COMPLETE'
  /** Rows before this civil day are not taken in. */
  start_date: string
  /** Rows after this civil day are not taken in; null for no end. */
  end_date: string | null
  /** Number of the newest change. Each row that is added, modified or removed counts one up. */
  head_seq: number
  /** 1 once /transactions/sync was called: from then on SYNC_UPDATES_AVAILABLE is sent. */
  is_sync_active: number
  /** 1 once /transactions/recurring/get was called: from then on RECURRING_TRANSACTIONS_UPDATE is sent. */
  is_recurring_active: number
  /** When the bank was last asked with success, and without. */
  last_successful_update_ms: number | null
  last_failed_update_ms: number | null
}

/**
 * The rows, and at the same time the change log: each row stands in the log once, at its latest change.
 * A removed row stays as a tombstone, so that a reader who saw it is told.
 */
export interface TransactionsTable {
  item_id: string
  transaction_id: string
  account_id: string
  /** Civil day. */
  date: string
  /** Number of the change that added it, the last time when it was removed in between. */
  added_seq: number
  /** Number of its latest change. */
  changed_seq: number
  is_removed: number
  /** When it was there before: `<added>-<removed>` for each time, joined by commas; null for most rows. */
  earlier_lives: string | null
  /** What the bank printed; goes out only when asked for. */
  original_description: string
  /** The transaction as the wire spells it with default options. */
  document: string
}

export interface TransactionTables {
  transaction_states: TransactionStatesTable
  transactions: TransactionsTable
}

export const transactionMigrations: Migrations = {
  '0012-transactions': {
    async up(db) {
      await db.schema
        .createTable('transaction_states')
        .addColumn('item_id', 'text', (column) => column.primaryKey().references('items.item_id'))
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('start_date', 'text', (column) => column.notNull())
        .addColumn('end_date', 'text')
        .addColumn('head_seq', 'bigint', (column) => column.notNull())
        .addColumn('is_sync_active', 'integer', (column) => column.notNull())
        .addColumn('is_recurring_active', 'integer', (column) => column.notNull())
        .addColumn('last_successful_update_ms', 'bigint')
        .addColumn('last_failed_update_ms', 'bigint')
        .execute()
      await db.schema
        .createTable('transactions')
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('transaction_id', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('date', 'text', (column) => column.notNull())
        .addColumn('added_seq', 'bigint', (column) => column.notNull())
        .addColumn('changed_seq', 'bigint', (column) => column.notNull())
        .addColumn('is_removed', 'integer', (column) => column.notNull())
        .addColumn('earlier_lives', 'text')
        .addColumn('original_description', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('transactions_pk', ['item_id', 'transaction_id'])
        .execute()
      // One index for each way through the rows: all changes, one account's changes, days.
      await db.schema
        .createIndex('transactions_changes')
        .on('transactions')
        .columns(['item_id', 'is_removed', 'changed_seq'])
        .execute()
      await db.schema
        .createIndex('transactions_account_changes')
        .on('transactions')
        .columns(['item_id', 'account_id', 'is_removed', 'changed_seq'])
        .execute()
      await db.schema
        .createIndex('transactions_days')
        .on('transactions')
        .columns(['item_id', 'is_removed', 'date', 'added_seq', 'account_id'])
        .execute()
    },
  },
}
