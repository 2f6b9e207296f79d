import type { Migrations } from '@gingham/store'

/** A report on a user's income: what it is about and, once it is made, what it says. */
export interface BankIncomeReportsTable {
  /** A UUID. */
  bank_income_id: string
  client_id: string
  environment: string
  user_id: string
  /** The Link session that it is about; null for Items that were linked without Link. */
  link_session_id: string | null
  /** JSON list. */
  item_ids: string
  days_requested: number
  /** 1 when `/credit/bank_income/refresh` asked for it. */
  is_refresh: number
  created_ms: number
  /** Null until it is made. */
  generated_ms: number | null
  /** Encrypted: names and transactions of a person. Null until it is made. */
  document_sealed: string | null
}

/** A user whose income is watched. */
export interface BankIncomeWatchesTable {
  user_id: string
  client_id: string
  environment: string
  /** JSON of `IncomeProfile`: what the team was last told of, or knew when the watch began. Null before the first look. */
  profile: string | null
}

export interface BankIncomeTables {
  bank_income_reports: BankIncomeReportsTable
  bank_income_watches: BankIncomeWatchesTable
}

export const bankIncomeMigrations: Migrations = {
  '0160-bank-income': {
    async up(db) {
      await db.schema
        .createTable('bank_income_reports')
        .addColumn('bank_income_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text', (column) => column.notNull())
        .addColumn('link_session_id', 'text')
        .addColumn('item_ids', 'text', (column) => column.notNull())
        .addColumn('days_requested', 'integer', (column) => column.notNull())
        .addColumn('is_refresh', 'integer', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('generated_ms', 'bigint')
        .addColumn('document_sealed', 'text')
        .execute()
      await db.schema
        .createIndex('bank_income_reports_user')
        .on('bank_income_reports')
        .columns(['user_id', 'created_ms'])
        .execute()
      await db.schema
        .createIndex('bank_income_reports_session')
        .on('bank_income_reports')
        .column('link_session_id')
        .execute()
      await db.schema
        .createTable('bank_income_watches')
        .addColumn('user_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('profile', 'text')
        .execute()
    },
  },
}
