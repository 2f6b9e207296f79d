import type { Migrations } from '@gingham/store'

/** What people have confirmed at the end of Layer sessions. */
export interface UserAccountProfilesTable {
  /** A uuid: the subject of the token that opens it. */
  profile_id: string
  client_id: string
  environment: string
  /** Keyed digest of the phone number: earlier profiles of the same person are found by it. */
  phone_mark: string
  /** Encrypted JSON: the identity, the Items and their access tokens. */
  account_sealed: string
  /** JSON list: groups of fields that the person changed. */
  edited: string
  created_ms: number
}

export interface UserAccountTables {
  user_account_profiles: UserAccountProfilesTable
}

export const userAccountMigrations: Migrations = {
  '0271-user-account-profiles': {
    async up(db) {
      await db.schema
        .createTable('user_account_profiles')
        .addColumn('profile_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('phone_mark', 'text', (column) => column.notNull())
        .addColumn('account_sealed', 'text', (column) => column.notNull())
        .addColumn('edited', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('user_account_profiles_phone')
        .on('user_account_profiles')
        .columns(['phone_mark', 'client_id', 'environment', 'created_ms'])
        .execute()
    },
  },
}
