import type { Migrations } from '@gingham/store'

/** How far an Item's first statements are; one row for each Item that has the product. */
export interface StatementExtractionsTable {
  item_id: string
  status: 'NOT_READY' | 'READY'
}

/** One statement of one account. */
export interface StatementsTable {
  statement_id: string
  item_id: string
  account_id: string
  /** YYYY-MM. */
  month: string
  /** YYYY-MM-DD. */
  date_posted: string
  /** Encrypted JSON: everything that the document says. */
  facts_sealed: string
}

export interface StatementTables {
  statement_extractions: StatementExtractionsTable
  statements: StatementsTable
}

export const statementMigrations: Migrations = {
  '0190-statements': {
    async up(db) {
      await db.schema
        .createTable('statement_extractions')
        .addColumn('item_id', 'text', (column) => column.primaryKey().references('items.item_id'))
        .addColumn('status', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('statements')
        .addColumn('statement_id', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('month', 'text', (column) => column.notNull())
        .addColumn('date_posted', 'text', (column) => column.notNull())
        .addColumn('facts_sealed', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('statements_item').on('statements').columns(['item_id', 'month']).execute()
    },
  },
}
