import type { Migrations } from '@gingham/store'

/** A report that a team shares with another one. */
export interface CreditRelaysTable {
  relay_id: string
  asset_report_id: string
  /** The team that may read and refresh the report. */
  secondary_client_id: string
  created_ms: number
}

export interface RelayTables {
  credit_relays: CreditRelaysTable
}

export const relayMigrations: Migrations = {
  '0161-credit-relays': {
    async up(db) {
      await db.schema
        .createTable('credit_relays')
        .addColumn('relay_id', 'text', (column) => column.primaryKey())
        .addColumn('asset_report_id', 'text', (column) => column.notNull())
        .addColumn('secondary_client_id', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
}
