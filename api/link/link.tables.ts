import type { Migrations } from '@gingham/store'
import { savedLoginMigrations, type SavedLoginTables } from './session/saved-logins.tables.ts'
import { linkSessionMigrations, type LinkSessionTables } from './session/link-session.tables.ts'

/**
 * What was asked for with a link token. Written once, by /link/token/create. When the token ends and whether it was
 * used stands in its row of `tokens` (kind `link`, subject `link_token_id`); its sessions are in `link_sessions`, which
 * `session/` writes and /link/token/get reads.
 */
export interface LinkTokensTable {
  /** A uuid. */
  link_token_id: string
  client_id: string
  environment: string
  /** The token itself: webhooks and the hosted page carry it long after it was answered. */
  link_token_sealed: string
  /** JSON of `StoredRequest`: holds what is known of the person. Access tokens are left out, see `item_ids`. */
  request_sealed: string
  /** JSON list: the Items that Link repairs or extends; empty when it is to make a new one. */
  item_ids: string
  /** The user that it is for; null for nobody. */
  user_id: string | null
  /** The last part of the hosted page's address; null when there is no such page. */
  hosted_link_id: string | null
  created_ms: number
}

export interface LinkTables extends LinkSessionTables, SavedLoginTables {
  link_tokens: LinkTokensTable
}

export const linkMigrations: Migrations = {
  ...linkSessionMigrations,
  ...savedLoginMigrations,
  '0020-link-tokens': {
    async up(db) {
      await db.schema
        .createTable('link_tokens')
        .addColumn('link_token_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('link_token_sealed', 'text', (column) => column.notNull())
        .addColumn('request_sealed', 'text', (column) => column.notNull())
        .addColumn('item_ids', 'text', (column) => column.notNull())
        .addColumn('hosted_link_id', 'text', (column) => column.unique())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('link_tokens_team')
        .on('link_tokens')
        .columns(['client_id', 'environment', 'created_ms'])
        .execute()
    },
  },
  '0152-link-token-users': {
    async up(db) {
      await db.schema.alterTable('link_tokens').addColumn('user_id', 'text').execute()
      await db.schema.createIndex('link_tokens_user').on('link_tokens').column('user_id').execute()
    },
  },
}
