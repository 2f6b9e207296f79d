import type { Migrations } from '@gingham/store'

/** The debts of an Item's accounts, one row each. */
export interface LiabilitiesTable {
  item_id: string
  account_id: string
  kind: 'credit' | 'student' | 'mortgage'
  /** Place in the bank's order. */
  position: number
  /** Encrypted: the debt as the wire spells it; it holds the number of the loan. */
  document_sealed: string
}

export interface LiabilityTables {
  liabilities: LiabilitiesTable
}

export const liabilityMigrations: Migrations = {
  '0110-liabilities': {
    async up(db) {
      await db.schema
        .createTable('liabilities')
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('document_sealed', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('liabilities_pk', ['item_id', 'account_id'])
        .execute()
    },
  },
}
