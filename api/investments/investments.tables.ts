import type { Migrations } from '@gingham/store'

/** What only investment accounts have. */
export interface InvestmentAccountsTable {
  item_id: string
  account_id: string
  margin_loan_amount: number | null
  /** Encrypted: the numbers for moving holdings elsewhere. */
  numbers_sealed: string
}

/**
 * Securities as an Item's bank describes them. The id is the same for the same security everywhere; the rest, and the
 * price above all, is what this bank said last, so that no Item shows what another one's bank or user made up.
 */
export interface SecuritiesTable {
  item_id: string
  security_id: string
  document: string
}

export interface HoldingsTable {
  item_id: string
  account_id: string
  security_id: string
  /** Place in the bank's order. */
  position: number
  document: string
}

export interface InvestmentTransactionsTable {
  item_id: string
  investment_transaction_id: string
  account_id: string
  security_id: string | null
  /** Civil day. */
  date: string
  document: string
}

export interface InvestmentTables {
  investment_accounts: InvestmentAccountsTable
  securities: SecuritiesTable
  holdings: HoldingsTable
  investment_transactions: InvestmentTransactionsTable
}

export const investmentMigrations: Migrations = {
  '0110-investments': {
    async up(db) {
      await db.schema
        .createTable('investment_accounts')
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('margin_loan_amount', 'double precision')
        .addColumn('numbers_sealed', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('investment_accounts_pk', ['item_id', 'account_id'])
        .execute()
      await db.schema
        .createTable('securities')
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('security_id', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('securities_pk', ['item_id', 'security_id'])
        .execute()
      await db.schema
        .createTable('holdings')
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('security_id', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('holdings_pk', ['item_id', 'account_id', 'security_id'])
        .execute()
      await db.schema
        .createTable('investment_transactions')
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('investment_transaction_id', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('security_id', 'text')
        .addColumn('date', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('investment_transactions_pk', ['item_id', 'investment_transaction_id'])
        .execute()
      await db.schema
        .createIndex('investment_transactions_days')
        .on('investment_transactions')
        .columns(['item_id', 'date', 'investment_transaction_id', 'account_id'])
        .execute()
    },
  },
}
