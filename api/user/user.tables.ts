import type { Migrations } from '@gingham/store'

/** One person whose Items and reports a team keeps together. */
export interface UsersTable {
  /** `usr_…`; without the prefix for users of the legacy user API. */
  user_id: string
  client_id: string
  environment: string
  /** The team's own id of the person. */
  client_user_id: string
  /** The same for as long as no other user may have it; null once it is free again. */
  taken_client_user_id: string | null
  /** Encrypted: the token itself, which later calls answer again. Null for users of the new user API. */
  user_token_sealed: string | null
  /** Whose end customer the person is, as a reseller says. */
  end_customer: string | null
  /** Encrypted: who the person is. Null when that was never said, or was removed. */
  identity_sealed: string | null
  created_ms: number
  updated_ms: number
  /** When the team ended what the person is billed for, and why. */
  terminated_ms: number | null
  termination_reason_code: string | null
  termination_reason_note: string | null
  /** Set by /user/remove: the row stays, so that tokens still lead to USER_NOT_FOUND. */
  removed_ms: number | null
}

/** A user that a team shares with another one. */
export interface UserSharesTable {
  user_share_id: string
  user_id: string
  /** The team that may use it. */
  third_party_client_id: string
}

export interface UserTables {
  users: UsersTable
  user_shares: UserSharesTable
}

export const userMigrations: Migrations = {
  '0150-users': {
    async up(db) {
      await db.schema
        .createTable('users')
        .addColumn('user_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('client_user_id', 'text', (column) => column.notNull())
        .addColumn('taken_client_user_id', 'text')
        .addColumn('user_token_sealed', 'text')
        .addColumn('end_customer', 'text')
        .addColumn('identity_sealed', 'text')
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('updated_ms', 'bigint', (column) => column.notNull())
        .addColumn('terminated_ms', 'bigint')
        .addColumn('termination_reason_code', 'text')
        .addColumn('termination_reason_note', 'text')
        .addColumn('removed_ms', 'bigint')
        .execute()
      await db.schema
        .createIndex('users_client_user_id')
        .on('users')
        .columns(['client_id', 'environment', 'taken_client_user_id'])
        .unique()
        .execute()
      await db.schema
        .createTable('user_shares')
        .addColumn('user_share_id', 'text', (column) => column.primaryKey())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('third_party_client_id', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('user_shares_user').on('user_shares').column('user_id').execute()
    },
  },
}
