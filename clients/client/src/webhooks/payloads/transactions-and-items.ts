import type { PlaidErrorBody } from '../../errors.ts'
import type { Open, WebhookEnvironment } from './shared.ts'

/** TRANSACTIONS: INITIAL_UPDATE. About the first 30 days of transactions are there. */
export interface TransactionsInitialUpdateWebhook {
  webhook_type: 'TRANSACTIONS'
  webhook_code: 'INITIAL_UPDATE'
  item_id: string
  new_transactions: number
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** TRANSACTIONS: HISTORICAL_UPDATE. The whole requested history is there. */
export interface TransactionsHistoricalUpdateWebhook {
  webhook_type: 'TRANSACTIONS'
  webhook_code: 'HISTORICAL_UPDATE'
  item_id: string
  new_transactions: number
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** TRANSACTIONS: DEFAULT_UPDATE. New transactions were found. */
export interface TransactionsDefaultUpdateWebhook {
  webhook_type: 'TRANSACTIONS'
  webhook_code: 'DEFAULT_UPDATE'
  item_id: string
  new_transactions: number
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** TRANSACTIONS: TRANSACTIONS_REMOVED. Transactions were deleted; the list holds their ids. */
export interface TransactionsRemovedWebhook {
  webhook_type: 'TRANSACTIONS'
  webhook_code: 'TRANSACTIONS_REMOVED'
  item_id: string
  removed_transactions: string[]
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** TRANSACTIONS: SYNC_UPDATES_AVAILABLE. Call /transactions/sync: something changed. Comes once sync has been called for the Item. */
export interface TransactionsSyncUpdatesAvailableWebhook {
  webhook_type: 'TRANSACTIONS'
  webhook_code: 'SYNC_UPDATES_AVAILABLE'
  item_id: string
  user_id?: string
  initial_update_complete: boolean
  historical_update_complete: boolean
  environment: WebhookEnvironment
}

/** TRANSACTIONS: RECURRING_TRANSACTIONS_UPDATE. Recurring streams changed. */
export interface TransactionsRecurringTransactionsUpdateWebhook {
  webhook_type: 'TRANSACTIONS'
  webhook_code: 'RECURRING_TRANSACTIONS_UPDATE'
  item_id: string
  account_ids: string[]
  environment: WebhookEnvironment
}

/** ITEM: ERROR. The Item does not work any more; `error` says why, often ITEM_LOGIN_REQUIRED. */
export interface ItemErrorWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'ERROR'
  item_id: string
  user_id?: string
  error: PlaidErrorBody
  environment: WebhookEnvironment
}

/** ITEM: LOGIN_REPAIRED. The Item works again, without an update by your user here. */
export interface ItemLoginRepairedWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'LOGIN_REPAIRED'
  item_id: string
  user_id?: string
  environment: WebhookEnvironment
}

/** ITEM: NEW_ACCOUNTS_AVAILABLE. The bank shows an account that the user has not shared yet. */
export interface ItemNewAccountsAvailableWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'NEW_ACCOUNTS_AVAILABLE'
  item_id?: string
  user_id?: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** ITEM: PENDING_EXPIRATION. The consent ends in seven days (UK, EU). */
export interface ItemPendingExpirationWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'PENDING_EXPIRATION'
  item_id: string
  user_id?: string
  /** ISO 8601. */
  consent_expiration_time: string
  environment: WebhookEnvironment
}

/** ITEM: PENDING_DISCONNECT. The Item stops working in seven days unless the user updates it (US, CA). */
export interface ItemPendingDisconnectWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'PENDING_DISCONNECT'
  item_id: string
  user_id?: string
  reason: Open<'INSTITUTION_MIGRATION' | 'INSTITUTION_TOKEN_EXPIRATION'>
  /** ISO 8601. */
  disconnect_time?: string
  environment: WebhookEnvironment
}

/** ITEM: USER_PERMISSION_REVOKED. The user withdrew the permission. */
export interface ItemUserPermissionRevokedWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'USER_PERMISSION_REVOKED'
  item_id: string
  user_id?: string
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** ITEM: USER_ACCOUNT_REVOKED. The user withdrew the permission for one account. */
export interface ItemUserAccountRevokedWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'USER_ACCOUNT_REVOKED'
  item_id: string
  user_id?: string
  account_id: string
  environment: WebhookEnvironment
}

/** ITEM: WEBHOOK_UPDATE_ACKNOWLEDGED. The Item now reports to this URL. */
export interface ItemWebhookUpdateAcknowledgedWebhook {
  webhook_type: 'ITEM'
  webhook_code: 'WEBHOOK_UPDATE_ACKNOWLEDGED'
  item_id: string
  new_webhook_url: string | null
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** PROCESSOR_TOKEN: WEBHOOK_UPDATE_ACKNOWLEDGED. The processor token now reports to this URL. */
export interface ProcessorTokenWebhookUpdateAcknowledgedWebhook {
  webhook_type: 'PROCESSOR_TOKEN'
  webhook_code: 'WEBHOOK_UPDATE_ACKNOWLEDGED'
  account_id: string
  new_webhook_url: string | null
  error?: PlaidErrorBody | null
  environment: WebhookEnvironment
}

/** Webhooks about transactions, Items and processor tokens. */
export type TransactionsAndItemsWebhook =
  | TransactionsInitialUpdateWebhook
  | TransactionsHistoricalUpdateWebhook
  | TransactionsDefaultUpdateWebhook
  | TransactionsRemovedWebhook
  | TransactionsSyncUpdatesAvailableWebhook
  | TransactionsRecurringTransactionsUpdateWebhook
  | ItemErrorWebhook
  | ItemLoginRepairedWebhook
  | ItemNewAccountsAvailableWebhook
  | ItemPendingExpirationWebhook
  | ItemPendingDisconnectWebhook
  | ItemUserPermissionRevokedWebhook
  | ItemUserAccountRevokedWebhook
  | ItemWebhookUpdateAcknowledgedWebhook
  | ProcessorTokenWebhookUpdateAcknowledgedWebhook

/** The six TRANSACTIONS webhooks as they reach the URL of a processor token: with the account in place of the Item. */
export type ProcessorTransactionsWebhook =
  | ForProcessor<TransactionsInitialUpdateWebhook>
  | ForProcessor<TransactionsHistoricalUpdateWebhook>
  | ForProcessor<TransactionsDefaultUpdateWebhook>
  | ForProcessor<TransactionsRemovedWebhook>
  | ForProcessor<TransactionsSyncUpdatesAvailableWebhook>
  | ForProcessor<TransactionsRecurringTransactionsUpdateWebhook>

type ForProcessor<Payload> = Omit<Payload, 'item_id' | 'user_id' | 'account_ids'> & { account_id: string }
