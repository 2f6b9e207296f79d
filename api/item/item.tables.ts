import type { Migrations } from '@gingham/store'

/** One login at one institution, as one team has linked it. Lists are JSON. */
export interface ItemsTable {
  item_id: string
  client_id: string
  environment: string
  /** Null for Items made from typed account numbers. */
  institution_id: string | null
  /** The kind of source that feeds it. */
  source: string
  /** Encrypted: what the source needs to fetch again. */
  connection_sealed: string
  /** The bank's keys of the accounts that the person shares; null for all of them. */
  account_keys: string | null
  webhook: string | null
  /** Products that were initialised, in order. */
  products: string
  /** Products that the person consented to besides `products`. */
  consented_products: string
  /** What was asked for single products when the Item was made, by product: date ranges and the like. */
  product_options: string
  /** The error that makes the Item unhealthy, as a catalogue body; null while healthy. */
  error: string | null
  auth_method: string | null
  update_type: string
  created_ms: number
  consent_expires_ms: number | null
  last_webhook_ms: number | null
  last_webhook_code: string | null
  /** Set by /item/remove: the Item is gone for its users, its row stays for those who look into it. */
  removed_ms: number | null
  /** Why it was removed, as the caller of /item/remove said. */
  removed_reason_code: string | null
  removed_reason_note: string | null
}

export interface ItemTables {
  items: ItemsTable
}

export const itemMigrations: Migrations = {
  '0010-items': {
    async up(db) {
      await db.schema
        .createTable('items')
        .addColumn('item_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('institution_id', 'text')
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('connection_sealed', 'text', (column) => column.notNull())
        .addColumn('account_keys', 'text')
        .addColumn('webhook', 'text')
        .addColumn('products', 'text', (column) => column.notNull())
        .addColumn('consented_products', 'text', (column) => column.notNull())
        .addColumn('product_options', 'text', (column) => column.notNull())
        .addColumn('error', 'text')
        .addColumn('auth_method', 'text')
        .addColumn('update_type', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('consent_expires_ms', 'bigint')
        .addColumn('last_webhook_ms', 'bigint')
        .addColumn('last_webhook_code', 'text')
        .addColumn('removed_ms', 'bigint')
        .addColumn('removed_reason_code', 'text')
        .addColumn('removed_reason_note', 'text')
        .execute()
      await db.schema
        .createIndex('items_team')
        .on('items')
        .columns(['client_id', 'environment', 'created_ms'])
        .execute()
    },
  },
}
