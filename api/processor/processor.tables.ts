import type { Migrations } from '@gingham/store'

/** What a processor token opens; the token itself lies in `tokens`, with this row's id as its subject. */
export interface ProcessorTokensTable {
  processor_token_id: string
  item_id: string
  account_id: string
  /** The partner that it was made for; null for those that /sandbox/processor_token/create makes. */
  processor: string | null
  /** Where the processor's webhooks go; null for nowhere. */
  webhook: string | null
  /** The products that the processor may read, JSON; an empty list for all of them. */
  products: string
  /** 1 once /processor/transactions/sync was called with it. */
  is_sync_active: number
  /** 1 once /processor/transactions/recurring/get was called with it. */
  is_recurring_active: number
  created_ms: number
}

export interface ProcessorTables {
  processor_tokens: ProcessorTokensTable
}

export const processorMigrations: Migrations = {
  '0120-processor-tokens': {
    async up(db) {
      await db.schema
        .createTable('processor_tokens')
        .addColumn('processor_token_id', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull().references('items.item_id'))
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('processor', 'text')
        .addColumn('webhook', 'text')
        .addColumn('products', 'text', (column) => column.notNull())
        .addColumn('is_sync_active', 'integer', (column) => column.notNull())
        .addColumn('is_recurring_active', 'integer', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('processor_tokens_item').on('processor_tokens').columns(['item_id']).execute()
    },
  },
}
