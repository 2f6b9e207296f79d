import type { Migrations } from '@gingham/store'

/** Of what an owner's data may change. */
export type IdentityKind = 'PHONES' | 'ADDRESSES' | 'EMAILS' | 'NAMES'

/** What was last seen of an account's owners: marks that differ when the data does, and from which nobody reads it. */
export interface IdentitySeenTable {
  item_id: string
  account_id: string
  kind: IdentityKind
  mark: string
}

/** When an account's owners were found to have changed. */
export interface IdentityChangesTable {
  item_id: string
  account_id: string
  kind: IdentityKind
  changed_ms: number
}

export interface IdentityTables {
  identity_seen: IdentitySeenTable
  identity_changes: IdentityChangesTable
}

export const identityMigrations: Migrations = {
  '0205-identity': {
    async up(db) {
      await db.schema
        .createTable('identity_seen')
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('mark', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('identity_seen_pk', ['item_id', 'account_id', 'kind'])
        .execute()
      await db.schema
        .createTable('identity_changes')
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('changed_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('identity_changes_account')
        .on('identity_changes')
        .columns(['item_id', 'account_id', 'changed_ms'])
        .execute()
    },
  },
}
