import type { Generated } from 'kysely'
import { isPostgres, type Migrations } from '@gingham/store'

/** A change of what a person has agreed to, as it was at that moment. Rows are never changed. */
export interface ConsentEventsTable {
  /** Counts up: the order in which events happened. */
  position: Generated<number>
  item_id: string
  created_ms: number
  event_type: string
  event_code: string
  initiator: string
  /** JSON lists. */
  consented_use_cases: string
  consented_data_scopes: string
  /** JSON, emptied when the Item is removed. */
  consented_accounts: string
}

export interface ConsentTables {
  consent_events: ConsentEventsTable
}

export const consentMigrations: Migrations = {
  '0250-consent-events': {
    async up(db) {
      const events = db.schema.createTable('consent_events')
      await (
        isPostgres(db)
          ? events.addColumn('position', 'bigserial', (column) => column.primaryKey())
          : events.addColumn('position', 'integer', (column) => column.primaryKey().autoIncrement())
      )
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('event_type', 'text', (column) => column.notNull())
        .addColumn('event_code', 'text', (column) => column.notNull())
        .addColumn('initiator', 'text', (column) => column.notNull())
        .addColumn('consented_use_cases', 'text', (column) => column.notNull())
        .addColumn('consented_data_scopes', 'text', (column) => column.notNull())
        .addColumn('consented_accounts', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('consent_events_item').on('consent_events').columns(['item_id', 'position']).execute()
    },
  },
}
