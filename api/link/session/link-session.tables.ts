import type { Migrations } from '@gingham/store'

/** One opening of Link by one person. */
export interface LinkSessionsTable {
  link_session_id: string
  /** Hash of the secret that the page holds. */
  secret_hash: string
  /** Hash of the link token that opened it. */
  link_token_hash: string
  client_id: string
  environment: string
  /** Encrypted JSON of the session: it holds a login while one is under way. */
  state_sealed: string
  /** JSON array of events, in order. */
  events: string
  /** The last way back from a bank's own page, also after it was taken; null before there was one. */
  oauth_state_id: string | null
  /** The Item that the session made or repaired. */
  item_id: string | null
  /** Encrypted JSON of what the app was told at the end, with its public_token; null until then. */
  outcome_sealed: string | null
  started_ms: number
  finished_ms: number | null
}

export interface LinkSessionTables {
  link_sessions: LinkSessionsTable
}

export const linkSessionMigrations: Migrations = {
  '0021-link-sessions': {
    async up(db) {
      await db.schema
        .createTable('link_sessions')
        .addColumn('link_session_id', 'text', (column) => column.primaryKey())
        .addColumn('secret_hash', 'text', (column) => column.notNull().unique())
        .addColumn('link_token_hash', 'text', (column) => column.notNull())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('state_sealed', 'text', (column) => column.notNull())
        .addColumn('events', 'text', (column) => column.notNull())
        .addColumn('oauth_state_id', 'text', (column) => column.unique())
        .addColumn('item_id', 'text')
        .addColumn('outcome_sealed', 'text')
        .addColumn('started_ms', 'bigint', (column) => column.notNull())
        .addColumn('finished_ms', 'bigint')
        .execute()
      await db.schema
        .createIndex('link_sessions_token')
        .on('link_sessions')
        .columns(['link_token_hash', 'started_ms'])
        .execute()
    },
  },
}
