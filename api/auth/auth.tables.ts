import type { Migrations } from '@gingham/store'

/** A micro-deposit that was sent with a code, one for each account that is verified in this way. */
export interface CodeDepositsTable {
  account_id: string
  item_id: string
  /** `same_day` over ACH, `instant` over a network that pays within seconds. */
  kind: string
  /** Encrypted: the three letters that stand beside the deposit. */
  code_sealed: string
  wrong_codes: number
  sent_ms: number
}

export interface AuthTables {
  code_deposits: CodeDepositsTable
}

export const authMigrations: Migrations = {
  '0260-code-deposits': {
    async up(db) {
      await db.schema
        .createTable('code_deposits')
        .addColumn('account_id', 'text', (column) => column.primaryKey())
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('code_sealed', 'text', (column) => column.notNull())
        .addColumn('wrong_codes', 'integer', (column) => column.notNull())
        .addColumn('sent_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('code_deposits_item').on('code_deposits').column('item_id').execute()
    },
  },
}
