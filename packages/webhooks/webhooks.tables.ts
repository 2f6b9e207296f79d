import { sql } from 'kysely'
import type { Migrations } from '@gingham/store'

/** The outbox: one row a webhook, written in the transaction of the change that it tells of. */
export interface WebhooksTable {
  webhook_id: string
  client_id: string
  environment: string
  /** Null for webhooks that concern no Item. */
  item_id: string | null
  webhook_type: string
  webhook_code: string
  url: string
  /** The exact bytes that are signed and sent. */
  body: string
  created_ms: number
  /** `pending` while attempts are left, then `delivered` or `failed`. */
  state: 'pending' | 'delivered' | 'failed'
}

/** One row a delivery attempt, kept for people to see. */
export interface WebhookAttemptsTable {
  webhook_id: string
  /** 1 for the first. */
  attempt: number
  started_ms: number
  duration_ms: number
  /** HTTP status; null when there was no answer. */
  status: number | null
  /** Why there was no answer, in one line. */
  error: string | null
}

/** Signing keys, one at a time valid in each environment; retired ones stay to be looked up. */
export interface WebhookKeysTable {
  key_id: string
  environment: string
  /** JSON Web Key of the public half: alg, crv, kid, kty, use, x, y. */
  public_jwk: string
  /** JSON Web Key of the private half, encrypted. */
  private_jwk_sealed: string
  created_ms: number
  expired_ms: number | null
}

export interface WebhooksTables {
  webhooks: WebhooksTable
  webhook_attempts: WebhookAttemptsTable
  webhook_keys: WebhookKeysTable
}

export const webhooksMigrations: Migrations = {
  '0003-webhooks': {
    async up(db) {
      await db.schema
        .createTable('webhooks')
        .addColumn('webhook_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('item_id', 'text')
        .addColumn('webhook_type', 'text', (column) => column.notNull())
        .addColumn('webhook_code', 'text', (column) => column.notNull())
        .addColumn('url', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('webhooks_newest').on('webhooks').columns(['client_id', 'created_ms']).execute()
      await db.schema
        .createTable('webhook_attempts')
        .addColumn('webhook_id', 'text', (column) => column.notNull())
        .addColumn('attempt', 'integer', (column) => column.notNull())
        .addColumn('started_ms', 'bigint', (column) => column.notNull())
        .addColumn('duration_ms', 'bigint', (column) => column.notNull())
        .addColumn('status', 'integer')
        .addColumn('error', 'text')
        .addPrimaryKeyConstraint('webhook_attempts_pk', ['webhook_id', 'attempt'])
        .execute()
      await db.schema
        .createTable('webhook_keys')
        .addColumn('key_id', 'text', (column) => column.primaryKey())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('public_jwk', 'text', (column) => column.notNull())
        .addColumn('private_jwk_sealed', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('expired_ms', 'bigint')
        .execute()
      await db.schema
        .createIndex('webhook_keys_in_use')
        .unique()
        .on('webhook_keys')
        .column('environment')
        .where(sql<boolean>`expired_ms is null`)
        .execute()
    },
  },
}
