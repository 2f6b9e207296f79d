import type { Migrations } from '@gingham/store'
import type { ReportState, ReportType } from './report-state.ts'

/** A report: what was asked for, and how far it is. Lists are JSON. */
export interface AssetReportsTable {
  /** A UUID. */
  asset_report_id: string
  client_id: string
  environment: string
  /** The user that all of its Items belonged to when it was asked for; null for nobody, or several. */
  user_id: string | null
  state: ReportState
  /** The report that this one leaves accounts out of; null for reports that ask the banks. */
  filtered_from: string | null
  item_ids: string
  /** Accounts that were filtered out, here or in a report that this one comes from. */
  excluded_account_ids: string
  days_requested: number
  client_report_id: string | null
  /** Where webhooks go; null for nowhere. */
  webhook: string | null
  /** Encrypted: who the report is about, as the team said. */
  user_sealed: string
  has_fast: number
  has_investments: number
  requires_all_items: number
  created_ms: number
  /** The error that a failed report answers: `{ key, causes }`. */
  failure: string | null
}

/** What a report says, once it is made. */
export interface AssetReportDocumentsTable {
  asset_report_id: string
  report_type: ReportType
  /** Encrypted: names, addresses and transactions of a person. */
  document_sealed: string
}

/** A token's worth of access to a report, for a third party. */
export interface AssetReportAuditCopiesTable {
  audit_copy_id: string
  asset_report_id: string
  /** Who may read it besides the team; null for nobody. */
  auditor_id: string | null
  created_ms: number
}

export interface AssetReportTables {
  asset_reports: AssetReportsTable
  asset_report_documents: AssetReportDocumentsTable
  asset_report_audit_copies: AssetReportAuditCopiesTable
}

export const assetReportMigrations: Migrations = {
  '0100-asset-reports': {
    async up(db) {
      await db.schema
        .createTable('asset_reports')
        .addColumn('asset_report_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('filtered_from', 'text')
        .addColumn('item_ids', 'text', (column) => column.notNull())
        .addColumn('excluded_account_ids', 'text', (column) => column.notNull())
        .addColumn('days_requested', 'integer', (column) => column.notNull())
        .addColumn('client_report_id', 'text')
        .addColumn('webhook', 'text')
        .addColumn('user_sealed', 'text', (column) => column.notNull())
        .addColumn('has_fast', 'integer', (column) => column.notNull())
        .addColumn('has_investments', 'integer', (column) => column.notNull())
        .addColumn('requires_all_items', 'integer', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('failure', 'text')
        .execute()
      await db.schema
        .createTable('asset_report_documents')
        .addColumn('asset_report_id', 'text', (column) =>
          column.notNull().references('asset_reports.asset_report_id').onDelete('cascade'),
        )
        .addColumn('report_type', 'text', (column) => column.notNull())
        .addColumn('document_sealed', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('asset_report_documents_pk', ['asset_report_id', 'report_type'])
        .execute()
      await db.schema
        .createTable('asset_report_audit_copies')
        .addColumn('audit_copy_id', 'text', (column) => column.primaryKey())
        .addColumn('asset_report_id', 'text', (column) =>
          column.notNull().references('asset_reports.asset_report_id').onDelete('cascade'),
        )
        .addColumn('auditor_id', 'text')
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('asset_report_audit_copies_report')
        .on('asset_report_audit_copies')
        .column('asset_report_id')
        .execute()
    },
  },
  '0153-asset-report-users': {
    async up(db) {
      await db.schema.alterTable('asset_reports').addColumn('user_id', 'text').execute()
      await db.schema.createIndex('asset_reports_user').on('asset_reports').columns(['user_id', 'created_ms']).execute()
    },
  },
}
