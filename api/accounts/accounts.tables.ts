import type { Migrations } from '@gingham/store'

export interface AccountsTable {
  account_id: string
  item_id: string
  /** The bank's own key of the account. */
  account_key: string
  /** Place in the bank's list, from 0. */
  position: number
  type: string
  subtype: string
  /** The account as the wire spells it. */
  document: string
  /** Encrypted JSON: numbers and owners. */
  private_sealed: string
}

export interface AccountTables {
  accounts: AccountsTable
}

export const accountMigrations: Migrations = {
  '0011-accounts': {
    async up(db) {
      await db.schema
        .createTable('accounts')
        .addColumn('account_id', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('account_key', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('subtype', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('private_sealed', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('accounts_item').on('accounts').columns(['item_id', 'position']).execute()
    },
  },
}
