import type { PlaidErrorBody } from '../../errors.ts'
import type { WebhookEnvironment } from './shared.ts'

/** TRANSFER: TRANSFER_EVENTS_UPDATE. Call /transfer/event/sync: there are new events. */
export interface TransferEventsUpdateWebhook {
  webhook_type: 'TRANSFER'
  webhook_code: 'TRANSFER_EVENTS_UPDATE'
  environment: WebhookEnvironment
}

/** TRANSFER: RECURRING_NEW_TRANSFER. A recurring transfer made its next transfer. */
export interface TransferRecurringNewTransferWebhook {
  webhook_type: 'TRANSFER'
  webhook_code: 'RECURRING_NEW_TRANSFER'
  recurring_transfer_id: string
  transfer_id: string
  environment: WebhookEnvironment
}

/** TRANSFER: RECURRING_TRANSFER_SKIPPED. A recurring transfer left a date out, for its authorization failed. */
export interface TransferRecurringTransferSkippedWebhook {
  webhook_type: 'TRANSFER'
  webhook_code: 'RECURRING_TRANSFER_SKIPPED'
  recurring_transfer_id: string
  authorization_decision: string
  authorization_decision_rationale_code?: string | null
  /** YYYY-MM-DD. */
  skipped_origination_date: string
  environment: WebhookEnvironment
}

/** TRANSFER: RECURRING_CANCELLED. A recurring transfer was cancelled. */
export interface TransferRecurringCancelledWebhook {
  webhook_type: 'TRANSFER'
  webhook_code: 'RECURRING_CANCELLED'
  recurring_transfer_id: string
  environment: WebhookEnvironment
}

/** TRANSFER: PLATFORM_ONBOARDING_UPDATE. An originator's status changed. */
export interface TransferPlatformOnboardingUpdateWebhook {
  webhook_type: 'TRANSFER'
  webhook_code: 'PLATFORM_ONBOARDING_UPDATE'
  originator_client_id: string
  environment: WebhookEnvironment
}

/** BANK_TRANSFERS: BANK_TRANSFERS_EVENTS_UPDATE. Call /bank_transfer/event/sync: there are new events. */
export interface BankTransfersEventsUpdateWebhook {
  webhook_type: 'BANK_TRANSFERS'
  webhook_code: 'BANK_TRANSFERS_EVENTS_UPDATE'
  environment: WebhookEnvironment
}

/** PAYMENT_INITIATION: PAYMENT_STATUS_UPDATE. A payment's status changed. */
export interface PaymentInitiationPaymentStatusUpdateWebhook {
  webhook_type: 'PAYMENT_INITIATION'
  webhook_code: 'PAYMENT_STATUS_UPDATE'
  payment_id: string
  transaction_id?: string
  new_payment_status: string
  old_payment_status: string
  original_reference: string | null
  adjusted_reference?: string | null
  original_start_date: string | null
  adjusted_start_date: string | null
  /** ISO 8601. */
  timestamp: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** PAYMENT_INITIATION: CONSENT_STATUS_UPDATE. A consent's status changed. */
export interface PaymentInitiationConsentStatusUpdateWebhook {
  webhook_type: 'PAYMENT_INITIATION'
  webhook_code: 'CONSENT_STATUS_UPDATE'
  consent_id: string
  old_status: string
  new_status: string
  /** ISO 8601. */
  timestamp: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** WALLET: WALLET_TRANSACTION_STATUS_UPDATE. A wallet transaction's status changed. */
export interface WalletTransactionStatusUpdateWebhook {
  webhook_type: 'WALLET'
  webhook_code: 'WALLET_TRANSACTION_STATUS_UPDATE'
  transaction_id: string
  payment_id?: string | null
  wallet_id?: string | null
  new_status: string
  old_status: string
  failure_reason?: string | null
  /** ISO 8601. */
  timestamp: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** Webhooks about transfers, payments and wallets. */
export type MoneyMovementWebhook =
  | TransferEventsUpdateWebhook
  | TransferRecurringNewTransferWebhook
  | TransferRecurringTransferSkippedWebhook
  | TransferRecurringCancelledWebhook
  | TransferPlatformOnboardingUpdateWebhook
  | BankTransfersEventsUpdateWebhook
  | PaymentInitiationPaymentStatusUpdateWebhook
  | PaymentInitiationConsentStatusUpdateWebhook
  | WalletTransactionStatusUpdateWebhook
