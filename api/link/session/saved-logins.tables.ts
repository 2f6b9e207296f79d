import type { Migrations } from '@gingham/store'

/** Logins that people let Link remember. */
export interface LinkSavedLoginsTable {
  /** Keyed digest of the phone number: the number itself is not kept. */
  phone_mark: string
  client_id: string
  environment: string
  institution_id: string
  /** Encrypted JSON: the connection, and which accounts were shared. */
  login_sealed: string
  saved_ms: number
}

export interface SavedLoginTables {
  link_saved_logins: LinkSavedLoginsTable
}

export const savedLoginMigrations: Migrations = {
  '0270-link-saved-logins': {
    async up(db) {
      await db.schema
        .createTable('link_saved_logins')
        .addColumn('phone_mark', 'text', (column) => column.notNull())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('institution_id', 'text', (column) => column.notNull())
        .addColumn('login_sealed', 'text', (column) => column.notNull())
        .addColumn('saved_ms', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('link_saved_logins_key', ['phone_mark', 'client_id', 'environment', 'institution_id'])
        .execute()
    },
  },
}
