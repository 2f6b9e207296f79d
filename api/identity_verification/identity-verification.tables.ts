import type { Migrations } from '@gingham/store'

/** One attempt to verify one person. */
export interface IdentityVerificationsTable {
  identity_verification_id: string
  client_id: string
  environment: string
  /** Position in lists: grows with each new attempt. */
  place: number
  client_user_id: string
  user_id: string | null
  template_id: string
  template_version: number
  /** JSON: which steps this attempt has. */
  plan: string
  status: string
  /** JSON: the status of each step. */
  steps: string
  /** Encrypted JSON: what was given, and what the steps have found. */
  findings_sealed: string
  previous_attempt_id: string | null
  watchlist_screening_id: string | null
  shareable_key_sealed: string | null
  created_ms: number
  completed_ms: number | null
  /** BCP 47; null where the app did not say. */
  language: string | null
}

export interface IdentityVerificationTables {
  identity_verifications: IdentityVerificationsTable
}

export const identityVerificationMigrations: Migrations = {
  '0220-identity-verifications': {
    async up(db) {
      await db.schema
        .createTable('identity_verifications')
        .addColumn('identity_verification_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('place', 'bigint', (column) => column.notNull())
        .addColumn('client_user_id', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text')
        .addColumn('template_id', 'text', (column) => column.notNull())
        .addColumn('template_version', 'integer', (column) => column.notNull())
        .addColumn('plan', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('steps', 'text', (column) => column.notNull())
        .addColumn('findings_sealed', 'text', (column) => column.notNull())
        .addColumn('previous_attempt_id', 'text')
        .addColumn('watchlist_screening_id', 'text')
        .addColumn('shareable_key_sealed', 'text')
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('completed_ms', 'bigint')
        .execute()
      await db.schema
        .createIndex('identity_verifications_order')
        .on('identity_verifications')
        .columns(['client_id', 'environment', 'template_id', 'client_user_id', 'place'])
        .execute()
      await db.schema
        .createIndex('identity_verifications_screening')
        .on('identity_verifications')
        .column('watchlist_screening_id')
        .execute()
    },
  },
  '0320-identity-verification-language': {
    async up(db) {
      await db.schema.alterTable('identity_verifications').addColumn('language', 'text').execute()
    },
  },
}
