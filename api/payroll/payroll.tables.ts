import type { Migrations } from '@gingham/store'

/** What is known of the pay of the person behind an Item; one row for each Item with pay data. */
export interface PayrollItemsTable {
  item_id: string
  /** Whether the person logged in to a payroll provider, or uploaded documents. */
  flow: 'digital' | 'document'
  status: 'PROCESSING' | 'PROCESSING_COMPLETE' | 'FAILED'
  /** What is done with documents, as a JSON list: `ocr`, `risk_signals`. */
  parsing_config: string
  /** How far the look for signs of tampering is; null where nobody asked for it. */
  risk_status: 'PROCESSING' | 'PROCESSING_COMPLETE' | null
  /** The verification of the first generation of the API that the Item was linked for; null for all others. */
  income_verification_id: string | null
  /** Encrypted JSON: what the provider, or the documents, told. Null before anything did. */
  payroll_sealed: string | null
  /** When it was told. */
  updated_ms: number | null
}

/** A document that a person has uploaded. */
export interface PayrollDocumentsTable {
  document_id: string
  item_id: string
  /** Counted from 0 in the order of the upload. */
  position: number
  name: string
  content_type: string
  /** Encrypted: the file, in base64. */
  file_sealed: string
}

/** A download that took place: its address does not work again. */
export interface PayrollDownloadsTable {
  address_hash: string
  item_id: string
  used_ms: number
}

/** A verification of the first generation of the API, which came before users. */
export interface IncomeVerificationsTable {
  income_verification_id: string
  client_id: string
  environment: string
  /** Where webhooks go when the link token says nothing else. */
  webhook: string
  precheck_id: string | null
  created_ms: number
}

/** What a check before Link has come to. */
export interface IncomePrechecksTable {
  precheck_id: string
  client_id: string
  environment: string
  confidence: string
  created_ms: number
}

export interface PayrollTables {
  income_verifications: IncomeVerificationsTable
  income_prechecks: IncomePrechecksTable
  payroll_items: PayrollItemsTable
  payroll_documents: PayrollDocumentsTable
  payroll_downloads: PayrollDownloadsTable
}

export const payrollMigrations: Migrations = {
  '0170-payroll': {
    async up(db) {
      await db.schema
        .createTable('payroll_items')
        .addColumn('item_id', 'text', (column) => column.primaryKey().references('items.item_id'))
        .addColumn('flow', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('parsing_config', 'text', (column) => column.notNull())
        .addColumn('risk_status', 'text')
        .addColumn('income_verification_id', 'text')
        .addColumn('payroll_sealed', 'text')
        .addColumn('updated_ms', 'bigint')
        .execute()
      await db.schema
        .createIndex('payroll_items_verification')
        .on('payroll_items')
        .column('income_verification_id')
        .execute()
      await db.schema
        .createTable('payroll_documents')
        .addColumn('document_id', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('position', 'integer', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('content_type', 'text', (column) => column.notNull())
        .addColumn('file_sealed', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('payroll_documents_item').on('payroll_documents').column('item_id').execute()
      await db.schema
        .createTable('payroll_downloads')
        .addColumn('address_hash', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('used_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('payroll_downloads_item').on('payroll_downloads').column('item_id').execute()
    },
  },
  '0171-income-verifications': {
    async up(db) {
      await db.schema
        .createTable('income_verifications')
        .addColumn('income_verification_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('webhook', 'text', (column) => column.notNull())
        .addColumn('precheck_id', 'text')
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('income_prechecks')
        .addColumn('precheck_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('confidence', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
}
