import type { Migrations } from '@gingham/store'
import type { ConsentStatus } from './consent-status.ts'
import type { Currency } from './payment-initiation.schema.ts'
import type { PaymentStatus } from './payment-status.ts'
import type { RefundStatus } from './refund-status.ts'

/** Whom payments go to. */
export interface PaymentRecipientsTable {
  recipient_id: string
  client_id: string
  environment: string
  /** Keyed digest of the details: the same details are the same recipient. */
  details_mark: string
  /** Encrypted: name, address and account. */
  details_sealed: string
  /** Microseconds since 1970, no two alike within a team: what lists are ordered by. */
  created_us: number
}

/** A payment or a standing order. Amounts are hundredths. */
export interface PaymentsTable {
  payment_id: string
  client_id: string
  environment: string
  recipient_id: string
  consent_id: string | null
  status: PaymentStatus
  /** When the payment came to its status. */
  status_ms: number
  currency: Currency
  amount: number
  /** Of `amount`, what refunds have taken or are taking. */
  refunded: number
  reference: string
  /** The reference that the bank gets: unique within the team. */
  bank_reference: string
  /** JSON; null for a payment that is made once. */
  schedule: string | null
  scheme: string | null
  requests_refund_details: number
  /** Encrypted: the account that has to pay, and the account that did. */
  payer_sealed: string
  /** Where webhooks go; null for nowhere. */
  webhook: string | null
  /** Set when the payment arrives in a virtual account. */
  transaction_id: string | null
  end_to_end_id: string
  /** As for recipients. */
  created_us: number
}

/** What a person lets a team pay without asking again. */
export interface PaymentConsentsTable {
  consent_id: string
  client_id: string
  environment: string
  recipient_id: string
  status: ConsentStatus
  reference: string
  type: 'SWEEPING' | 'COMMERCIAL'
  /** JSON. */
  constraints: string
  requests_refund_details: number
  /** Encrypted: who has to pay, from where; and who did authorise. */
  payer_sealed: string
  webhook: string | null
  created_ms: number
}

export interface PaymentRefundsTable {
  refund_id: string
  payment_id: string
  status: RefundStatus
  /** Hundredths, in the currency of the payment. */
  amount: number
  reference: string
  /** Encrypted: birth date and address of the recipient of the refund, where given. */
  counterparty_sealed: string
  created_us: number
}

/** What a key was used for first, for as long as it counts. */
export interface PaymentIdempotencyKeysTable {
  client_id: string
  environment: string
  operation: string
  idempotency_key: string
  /** Keyed digest of the request. */
  request_mark: string
  /** The payment or refund that came of it. */
  subject_id: string
  created_ms: number
}

export interface PaymentInitiationTables {
  payment_recipients: PaymentRecipientsTable
  payments: PaymentsTable
  payment_consents: PaymentConsentsTable
  payment_refunds: PaymentRefundsTable
  payment_idempotency_keys: PaymentIdempotencyKeysTable
}

export const paymentInitiationMigrations: Migrations = {
  '0130-payment-initiation': {
    async up(db) {
      await db.schema
        .createTable('payment_recipients')
        .addColumn('recipient_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('details_mark', 'text', (column) => column.notNull())
        .addColumn('details_sealed', 'text', (column) => column.notNull())
        .addColumn('created_us', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('payment_recipients_details', ['client_id', 'environment', 'details_mark'])
        .addUniqueConstraint('payment_recipients_order', ['client_id', 'environment', 'created_us'])
        .execute()
      await db.schema
        .createTable('payment_consents')
        .addColumn('consent_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('recipient_id', 'text', (column) => column.notNull().references('payment_recipients.recipient_id'))
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull())
        .addColumn('type', 'text', (column) => column.notNull())
        .addColumn('constraints', 'text', (column) => column.notNull())
        .addColumn('requests_refund_details', 'integer', (column) => column.notNull())
        .addColumn('payer_sealed', 'text', (column) => column.notNull())
        .addColumn('webhook', 'text')
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('payments')
        .addColumn('payment_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('recipient_id', 'text', (column) => column.notNull().references('payment_recipients.recipient_id'))
        .addColumn('consent_id', 'text', (column) => column.references('payment_consents.consent_id'))
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('status_ms', 'bigint', (column) => column.notNull())
        .addColumn('currency', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('refunded', 'bigint', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull())
        .addColumn('bank_reference', 'text', (column) => column.notNull())
        .addColumn('schedule', 'text')
        .addColumn('scheme', 'text')
        .addColumn('requests_refund_details', 'integer', (column) => column.notNull())
        .addColumn('payer_sealed', 'text', (column) => column.notNull())
        .addColumn('webhook', 'text')
        .addColumn('transaction_id', 'text')
        .addColumn('end_to_end_id', 'text', (column) => column.notNull())
        .addColumn('created_us', 'bigint', (column) => column.notNull())
        .addUniqueConstraint('payments_reference', ['client_id', 'environment', 'bank_reference'])
        .addUniqueConstraint('payments_order', ['client_id', 'environment', 'created_us'])
        .execute()
      await db.schema.createIndex('payments_consent').on('payments').columns(['consent_id', 'created_us']).execute()
      await db.schema
        .createTable('payment_refunds')
        .addColumn('refund_id', 'text', (column) => column.primaryKey())
        .addColumn('payment_id', 'text', (column) => column.notNull().references('payments.payment_id'))
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull())
        .addColumn('counterparty_sealed', 'text', (column) => column.notNull())
        .addColumn('created_us', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createIndex('payment_refunds_payment')
        .on('payment_refunds')
        .columns(['payment_id', 'created_us'])
        .execute()
      await db.schema
        .createTable('payment_idempotency_keys')
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('operation', 'text', (column) => column.notNull())
        .addColumn('idempotency_key', 'text', (column) => column.notNull())
        .addColumn('request_mark', 'text', (column) => column.notNull())
        .addColumn('subject_id', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addPrimaryKeyConstraint('payment_idempotency_keys_pk', [
          'client_id',
          'environment',
          'operation',
          'idempotency_key',
        ])
        .execute()
    },
  },
}
