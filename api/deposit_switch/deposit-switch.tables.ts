import type { Migrations } from '@gingham/store'

/** A person's wish to have their pay sent to another account. */
export interface DepositSwitchesTable {
  deposit_switch_id: string
  client_id: string
  environment: string
  state: string
  /** Where the pay is to go: an account of an Item; null where it was named by its numbers. */
  target_item_id: string | null
  target_account_id: string | null
  /** Encrypted JSON: numbers of the account and who the person is; null where both are an Item's. */
  target_sealed: string | null
  /** JSON: the Items in whose transactions the employer is looked for. */
  transaction_item_ids: string
  webhook: string | null
  created_ms: number
  /** When the switch was asked for; null while the person has not come to it. */
  submitted_ms: number | null
  completed_ms: number | null
  employer_id: string | null
  employer_name: string | null
}

export interface DepositSwitchTables {
  deposit_switches: DepositSwitchesTable
}

export const depositSwitchMigrations: Migrations = {
  '0240-deposit-switches': {
    async up(db) {
      await db.schema
        .createTable('deposit_switches')
        .addColumn('deposit_switch_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('target_item_id', 'text')
        .addColumn('target_account_id', 'text')
        .addColumn('target_sealed', 'text')
        .addColumn('transaction_item_ids', 'text', (column) => column.notNull())
        .addColumn('webhook', 'text')
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('submitted_ms', 'bigint')
        .addColumn('completed_ms', 'bigint')
        .addColumn('employer_id', 'text')
        .addColumn('employer_name', 'text')
        .execute()
    },
  },
}
