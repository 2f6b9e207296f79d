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

/** A bank statement that a person has uploaded, to prove that an account is theirs. */
export interface IdentityDocumentsTable {
  document_id: string
  item_id: string
  account_id: string
  /** Counted from 0 over all documents of the Item. */
  position: number
  name: string
  content_type: string
  /** Encrypted: the file, in base64. Null once it was read: nobody needs it any more. */
  file_sealed: string | null
  has_risk_signals: 0 | 1
  /** Encrypted JSON: what it says. Null until it was read. */
  findings_sealed: string | null
  uploaded_ms: number
  updated_ms: number
}

export interface IdentityTables {
  identity_documents: IdentityDocumentsTable
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
  '0280-identity-documents': {
    async up(db) {
      await db.schema
        .createTable('identity_documents')
        .addColumn('document_id', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('content_type', 'text', (column) => column.notNull())
        .addColumn('file_sealed', 'text')
        .addColumn('has_risk_signals', 'integer', (column) => column.notNull())
        .addColumn('findings_sealed', 'text')
        .addColumn('uploaded_ms', 'bigint', (column) => column.notNull())
        .addColumn('updated_ms', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('identity_documents_position', ['item_id', 'position'])
        .execute()
    },
  },
}
