import type { PlaidErrorBody } from '../../errors.ts'
import type { Open, WebhookEnvironment } from './shared.ts'

/** AUTH: AUTOMATICALLY_VERIFIED. The micro-deposits arrived and the account is verified. */
export interface AuthAutomaticallyVerifiedWebhook {
  webhook_type: 'AUTH'
  webhook_code: 'AUTOMATICALLY_VERIFIED'
  item_id: string
  account_id: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** AUTH: VERIFICATION_EXPIRED. The account was not verified within seven days. */
export interface AuthVerificationExpiredWebhook {
  webhook_type: 'AUTH'
  webhook_code: 'VERIFICATION_EXPIRED'
  item_id: string
  account_id: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** AUTH: SMS_MICRODEPOSITS_VERIFICATION. The verification by text message ended. */
export interface AuthSmsMicrodepositsVerificationWebhook {
  webhook_type: 'AUTH'
  webhook_code: 'SMS_MICRODEPOSITS_VERIFICATION'
  item_id: string
  account_id: string
  status: Open<'MANUALLY_VERIFIED' | 'VERIFICATION_FAILED'>
  environment: WebhookEnvironment
}

/** AUTH: DEFAULT_UPDATE. Account or routing numbers changed. */
export interface AuthDefaultUpdateWebhook {
  webhook_type: 'AUTH'
  webhook_code: 'DEFAULT_UPDATE'
  item_id: string
  account_ids_with_new_auth: string[]
  /** By account id. */
  account_ids_with_updated_auth: Record<string, Open<'ACCOUNT_NUMBER' | 'ROUTING_NUMBER'>[]>
  error: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** AUTH: PRODUCT_PERMISSIONS_REQUIRED. The user has not permitted Auth for this Item. */
export interface AuthProductPermissionsRequiredWebhook {
  webhook_type: 'AUTH'
  webhook_code: 'PRODUCT_PERMISSIONS_REQUIRED'
  item_id: string
  environment: WebhookEnvironment
}

/** IDENTITY: DEFAULT_UPDATE. Identity data changed. */
export interface IdentityDefaultUpdateWebhook {
  webhook_type: 'IDENTITY'
  webhook_code: 'DEFAULT_UPDATE'
  item_id: string
  /** By account id. */
  account_ids_with_updated_identity: Record<string, Open<'PHONES' | 'ADDRESSES' | 'EMAILS' | 'NAMES'>[]>
  error: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** IDENTITY: PRODUCT_PERMISSIONS_REQUIRED. The user has not permitted Identity for this Item. */
export interface IdentityProductPermissionsRequiredWebhook {
  webhook_type: 'IDENTITY'
  webhook_code: 'PRODUCT_PERMISSIONS_REQUIRED'
  item_id: string
  environment: WebhookEnvironment
}

/** IDENTITY: DOCUMENT_UPDATE_AVAILABLE. An uploaded identity document has been read. */
export interface IdentityDocumentUpdateAvailableWebhook {
  webhook_type: 'IDENTITY'
  webhook_code: 'DOCUMENT_UPDATE_AVAILABLE'
  item_id?: string
  document_status?: Open<'OCR_PROCESSING_COMPLETE'>
  environment: WebhookEnvironment
}

/** LIABILITIES: DEFAULT_UPDATE. Liabilities are new or changed. */
export interface LiabilitiesDefaultUpdateWebhook {
  webhook_type: 'LIABILITIES'
  webhook_code: 'DEFAULT_UPDATE'
  item_id: string
  user_id?: string
  account_ids_with_new_liabilities: string[]
  /** Names of the changed fields, by account id. */
  account_ids_with_updated_liabilities: Record<string, string[]>
  error: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** HOLDINGS: DEFAULT_UPDATE. Holdings or their prices changed. */
export interface HoldingsDefaultUpdateWebhook {
  webhook_type: 'HOLDINGS'
  webhook_code: 'DEFAULT_UPDATE'
  item_id: string
  user_id?: string
  new_holdings: number
  updated_holdings: number
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** INVESTMENTS_TRANSACTIONS: DEFAULT_UPDATE. New or cancelled investment transactions. */
export interface InvestmentsTransactionsDefaultUpdateWebhook {
  webhook_type: 'INVESTMENTS_TRANSACTIONS'
  webhook_code: 'DEFAULT_UPDATE'
  item_id: string
  user_id?: string
  new_investments_transactions: number
  cancelled_investments_transactions: number
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** INVESTMENTS_TRANSACTIONS: HISTORICAL_UPDATE. The history that was asked for with async_update is there. */
export interface InvestmentsTransactionsHistoricalUpdateWebhook {
  webhook_type: 'INVESTMENTS_TRANSACTIONS'
  webhook_code: 'HISTORICAL_UPDATE'
  item_id: string
  user_id?: string
  new_investments_transactions: number
  cancelled_investments_transactions: number
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** STATEMENTS: STATEMENTS_REFRESH_COMPLETE. A refresh of statements ended. */
export interface StatementsRefreshCompleteWebhook {
  webhook_type: 'STATEMENTS'
  webhook_code: 'STATEMENTS_REFRESH_COMPLETE'
  item_id: string
  result: Open<'SUCCESS' | 'FAILURE'>
  environment: WebhookEnvironment
}

/** Webhooks about the data of accounts: numbers, owners, liabilities, investments, statements. */
export type AccountDataWebhook =
  | AuthAutomaticallyVerifiedWebhook
  | AuthVerificationExpiredWebhook
  | AuthSmsMicrodepositsVerificationWebhook
  | AuthDefaultUpdateWebhook
  | AuthProductPermissionsRequiredWebhook
  | IdentityDefaultUpdateWebhook
  | IdentityProductPermissionsRequiredWebhook
  | IdentityDocumentUpdateAvailableWebhook
  | LiabilitiesDefaultUpdateWebhook
  | HoldingsDefaultUpdateWebhook
  | InvestmentsTransactionsDefaultUpdateWebhook
  | InvestmentsTransactionsHistoricalUpdateWebhook
  | StatementsRefreshCompleteWebhook
