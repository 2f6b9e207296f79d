import type { Migrations } from '@gingham/store'
import type { AchReturnCode } from './ach-return-codes.data.ts'
import type { TransferStatus, TransferType } from './transfer-status.ts'

/** The origination account of a team in one environment: where its debits go and its credits come from. In cents. */
export interface BankTransferLedgersTable {
  /** A UUID. */
  origination_account_id: string
  client_id: string
  environment: string
  /** What the team can use. */
  available_cents: number
  /** What went through the network since the last sweep; below zero when more left than came. */
  unswept_cents: number
  /** The number of the latest event; the next one is one higher. */
  last_event_id: number
  /** When the next sweep is due; null while there is nothing to sweep. */
  sweep_due_ms: number | null
}

export interface BankTransfersTable {
  /** A UUID. */
  bank_transfer_id: string
  client_id: string
  environment: string
  origination_account_id: string
  /** A `micro_deposit` is sent by us to verify an account: it is not on the team's ledger. */
  kind: 'transfer' | 'micro_deposit'
  /** Null for micro-deposits. */
  idempotency_key: string | null
  account_id: string
  type: TransferType
  network: 'ach' | 'same-day-ach' | 'wire'
  ach_class: 'ccd' | 'ppd' | 'tel' | 'web'
  /** As on the wire: two decimals. */
  amount: string
  iso_currency_code: string
  description: string
  status: TransferStatus
  ach_return_code: AchReturnCode | null
  failure_description: string | null
  /** Encrypted: name, e-mail address and routing number of the person, as JSON. */
  user_sealed: string
  custom_tag: string | null
  /** JSON. */
  metadata: string | null
  /** The number of its `pending` event: transfers are in its order. */
  created_event_id: number
  /** Whole seconds, as the wire shows them. */
  created_ms: number
}

/** What happened, never changed. What an event says of its transfer besides stands there, and does not change either. */
export interface BankTransferEventsTable {
  origination_account_id: string
  event_id: number
  bank_transfer_id: string
  event_type: TransferStatus
  ach_return_code: AchReturnCode | null
  failure_description: string | null
  /** Whole seconds. */
  occurred_ms: number
}

/** What went through the network between two sweeps, as one sum. */
export interface BankTransferSweepsTable {
  /** A UUID. */
  sweep_id: string
  origination_account_id: string
  /** Above zero when money came in. */
  amount_cents: number
  /** The latest event that it takes in. */
  through_event_id: number
  created_ms: number
}

export interface BankTransferTables {
  bank_transfer_ledgers: BankTransferLedgersTable
  bank_transfers: BankTransfersTable
  bank_transfer_events: BankTransferEventsTable
  bank_transfer_sweeps: BankTransferSweepsTable
}

export const bankTransferMigrations: Migrations = {
  '0140-bank-transfers': {
    async up(db) {
      await db.schema
        .createTable('bank_transfer_ledgers')
        .addColumn('origination_account_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('available_cents', 'bigint', (column) => column.notNull())
        .addColumn('unswept_cents', 'bigint', (column) => column.notNull())
        .addColumn('last_event_id', 'bigint', (column) => column.notNull())
        .addColumn('sweep_due_ms', 'bigint')
        .addUniqueConstraint('bank_transfer_ledgers_team', ['client_id', 'environment'])
        .execute()
      await db.schema
        .createTable('bank_transfers')
        .addColumn('bank_transfer_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('origination_account_id', 'text', (column) =>
          column.notNull().references('bank_transfer_ledgers.origination_account_id'),
        )
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('idempotency_key', 'text')
        .addColumn('account_id', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('network', 'text', (column) => column.notNull())
        .addColumn('ach_class', 'text', (column) => column.notNull())
        .addColumn('amount', 'text', (column) => column.notNull())
        .addColumn('iso_currency_code', 'text', (column) => column.notNull())
        .addColumn('description', 'text', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('ach_return_code', 'text')
        .addColumn('failure_description', 'text')
        .addColumn('user_sealed', 'text', (column) => column.notNull())
        .addColumn('custom_tag', 'text')
        .addColumn('metadata', 'text')
        .addColumn('created_event_id', 'bigint', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('bank_transfers_key', ['origination_account_id', 'idempotency_key'])
        .execute()
      await db.schema
        .createIndex('bank_transfers_order')
        .on('bank_transfers')
        .columns(['origination_account_id', 'created_event_id'])
        .execute()
      await db.schema.createIndex('bank_transfers_account').on('bank_transfers').column('account_id').execute()
      await db.schema
        .createTable('bank_transfer_events')
        .addColumn('origination_account_id', 'text', (column) => column.notNull())
        .addColumn('event_id', 'bigint', (column) => column.notNull())
        .addColumn('bank_transfer_id', 'text', (column) =>
          column.notNull().references('bank_transfers.bank_transfer_id'),
        )
        .addColumn('event_type', 'text', (column) => column.notNull())
        .addColumn('ach_return_code', 'text')
        .addColumn('failure_description', 'text')
        .addColumn('occurred_ms', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('bank_transfer_events_pk', ['origination_account_id', 'event_id'])
        .execute()
      await db.schema
        .createTable('bank_transfer_sweeps')
        .addColumn('sweep_id', 'text', (column) => column.primaryKey())
        .addColumn('origination_account_id', 'text', (column) =>
          column.notNull().references('bank_transfer_ledgers.origination_account_id'),
        )
        .addColumn('amount_cents', 'bigint', (column) => column.notNull())
        .addColumn('through_event_id', 'bigint', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('bank_transfer_sweeps_order')
        .on('bank_transfer_sweeps')
        .columns(['origination_account_id', 'through_event_id'])
        .execute()
    },
  },
}
