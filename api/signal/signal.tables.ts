import type { Migrations } from '@gingham/store'

/** A debit that an app has asked about, what it did then, and whether it came back. */
export interface SignalTransactionsTable {
  client_id: string
  environment: string
  /** The app's own id: one for each debit. */
  client_transaction_id: string
  item_id: string
  account_id: string
  /** In 1/10000 of a dollar. */
  amount_units: number
  /** Null for one that was only scheduled. */
  evaluated_ms: number | null
  /** What the ruleset said; null without one. */
  result: 'ACCEPT' | 'REVIEW' | 'REROUTE' | null
  /** 1 or 0 as the app has reported; null while it has not. */
  is_initiated: number | null
  /** JSON: the report of the decision as it came. */
  decision: string | null
  return_code: string | null
  returned_ms: number | null
}

export interface SignalTables {
  signal_transactions: SignalTransactionsTable
}

export const signalMigrations: Migrations = {
  '0200-signal': {
    async up(db) {
      await db.schema
        .createTable('signal_transactions')
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('client_transaction_id', 'text', (column) => column.notNull())
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('amount_units', 'bigint', (column) => column.notNull())
        .addColumn('evaluated_ms', 'bigint')
        .addColumn('result', 'text')
        .addColumn('is_initiated', 'integer')
        .addColumn('decision', 'text')
        .addColumn('return_code', 'text')
        .addColumn('returned_ms', 'bigint')
        .addPrimaryKeyConstraint('signal_transactions_pk', ['client_id', 'environment', 'client_transaction_id'])
        .execute()
      await db.schema
        .createIndex('signal_transactions_account')
        .on('signal_transactions')
        .columns(['account_id', 'return_code'])
        .execute()
    },
  },
}
