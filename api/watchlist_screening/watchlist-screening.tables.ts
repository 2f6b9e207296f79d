import type { Migrations } from '@gingham/store'

/** One individual or entity that a team has screened. */
export interface WatchlistScreeningsTable {
  screening_id: string
  kind: string
  client_id: string
  environment: string
  /** Position in lists: grows with each new screening. */
  place: number
  program_id: string
  client_user_id: string | null
  assignee: string | null
  status: string
  /** Encrypted JSON of the search terms. */
  terms_sealed: string
  /** How often the terms were set. */
  version: number
  audit_source: string
  audit_ms: number
  /** When the list next changes for it; null when nothing is planned. */
  rescan_due_ms: number | null
}

/** What a screening was before each of its changes. */
export interface WatchlistScreeningHistoryTable {
  screening_id: string
  /** Counted from 1. */
  place: number
  /** Encrypted JSON of the screening as it was. */
  screening_sealed: string
}

export interface WatchlistHitsTable {
  hit_id: string
  screening_id: string
  /** Counted from 1 within the screening. */
  place: number
  /** The entry's stable name. */
  uid: string
  review_status: string
  /** ISO 8601 instants. */
  first_active: string
  inactive_since: string | null
  historical_since: string | null
  /** Encrypted JSON of the entry and how it compared, as of the last scan before the review. */
  match_sealed: string
}

export interface WatchlistReviewsTable {
  review_id: string
  screening_id: string
  /** Counted from 1 within the screening. */
  place: number
  /** JSON arrays of hit ids. */
  confirmed_hits: string
  dismissed_hits: string
  comment_sealed: string | null
  created_ms: number
}

export interface WatchlistScreeningTables {
  watchlist_screenings: WatchlistScreeningsTable
  watchlist_screening_history: WatchlistScreeningHistoryTable
  watchlist_hits: WatchlistHitsTable
  watchlist_reviews: WatchlistReviewsTable
}

export const watchlistScreeningMigrations: Migrations = {
  '0211-watchlist-screenings': {
    async up(db) {
      await db.schema
        .createTable('watchlist_screenings')
        .addColumn('screening_id', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('place', 'bigint', (column) => column.notNull())
        .addColumn('program_id', 'text', (column) => column.notNull())
        .addColumn('client_user_id', 'text')
        .addColumn('assignee', 'text')
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('terms_sealed', 'text', (column) => column.notNull())
        .addColumn('version', 'integer', (column) => column.notNull())
        .addColumn('audit_source', 'text', (column) => column.notNull())
        .addColumn('audit_ms', 'bigint', (column) => column.notNull())
        .addColumn('rescan_due_ms', 'bigint')
        .execute()
      await db.schema
        .createIndex('watchlist_screenings_order')
        .on('watchlist_screenings')
        .columns(['client_id', 'environment', 'program_id', 'place'])
        .execute()
      await db.schema
        .createTable('watchlist_screening_history')
        .addColumn('screening_id', 'text', (column) => column.notNull().references('watchlist_screenings.screening_id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('screening_sealed', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('watchlist_screening_history_pk', ['screening_id', 'place'])
        .execute()
      await db.schema
        .createTable('watchlist_hits')
        .addColumn('hit_id', 'text', (column) => column.primaryKey())
        .addColumn('screening_id', 'text', (column) => column.notNull().references('watchlist_screenings.screening_id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('uid', 'text', (column) => column.notNull())
        .addColumn('review_status', 'text', (column) => column.notNull())
        .addColumn('first_active', 'text', (column) => column.notNull())
        .addColumn('inactive_since', 'text')
        .addColumn('historical_since', 'text')
        .addColumn('match_sealed', 'text', (column) => column.notNull())
        .addUniqueConstraint('watchlist_hits_uid', ['screening_id', 'uid'])
        .execute()
      await db.schema
        .createTable('watchlist_reviews')
        .addColumn('review_id', 'text', (column) => column.primaryKey())
        .addColumn('screening_id', 'text', (column) => column.notNull().references('watchlist_screenings.screening_id'))
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('confirmed_hits', 'text', (column) => column.notNull())
        .addColumn('dismissed_hits', 'text', (column) => column.notNull())
        .addColumn('comment_sealed', 'text')
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('watchlist_reviews_order', ['screening_id', 'place'])
        .execute()
    },
  },
}
