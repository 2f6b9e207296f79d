// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions } from '../request.ts'
import type { DateInput } from '../dates.ts'
import type { SyncBatch } from '../sync-all.ts'
import type { Account, ClientProvidedEnrichedTransaction, ClientProvidedTransaction, Item, RemovedTransaction, Transaction, TransactionStream } from '../shapes.gen.ts'

/** Request of /transactions/enrich: reads the texts of transactions from elsewhere. */
export interface TransactionsEnrichRequest {
  /** Type of the accounts: `depository` or `credit`. */
  account_type: string
  /** The transactions, 100 at most. The answer has them in the same order. */
  transactions: ClientProvidedTransaction[]
  /** What to answer, and how. */
  options?: TransactionsEnrichRequestOptions | undefined
}

export interface TransactionsEnrichRequestOptions {
  /**
   * Adds the categories of `/categories/get`.
   * @default false
   */
  include_legacy_category?: boolean | undefined
  /** Taxonomy of the categories. Default v2. */
  personal_finance_category_version?: 'v1' | 'v2' | undefined
}

/** Response of /transactions/enrich. */
export interface TransactionsEnrichResponse {
  /** In the order of the request. */
  enriched_transactions: ClientProvidedEnrichedTransaction[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /transactions/get: the transactions of a range of days, newest first. */
export interface TransactionsGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** First day, included. */
  start_date: DateInput
  /** Last day, included. */
  end_date: DateInput
  /** What to answer, and how. */
  options?: TransactionsGetRequestOptions | undefined
}

export interface TransactionsGetRequestOptions {
  /** Adds what the bank printed. Default false. */
  include_original_description?: boolean | null | undefined
  /** Taxonomy of the categories. Default v2. */
  personal_finance_category_version?: 'v1' | 'v2' | undefined
  /**
   * Days of history, 90 unless given. Counts only when this call adds Transactions to the Item.
   * @default 90
   */
  days_requested?: number | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category?: boolean | undefined
  /** Has no effect: both are always there. */
  include_logo_and_counterparty_beta?: boolean | undefined
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
  /**
   * How many rows to return, 1 to 500; 100 unless given.
   * @default 100
   */
  count?: number | undefined
  /**
   * How many rows to skip from the newest.
   * @default 0
   */
  offset?: number | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category_beta?: boolean | undefined
}

/** Response of /transactions/get. */
export interface TransactionsGetResponse {
  /** The accounts that were asked for, with balances. */
  accounts: Account[]
  /** Newest first, in an order that stays the same. */
  transactions: Transaction[]
  /** How many there are in these days, on this page or not. */
  total_transactions: number
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /transactions/recurring/get: what recurs in an Item’s transactions: salaries, rent, subscriptions. */
export interface TransactionsRecurringGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** Only these accounts. All of them unless given, and when empty. */
  account_ids?: string[] | undefined
  /** How to answer. */
  options?: TransactionsRecurringGetRequestOptions | undefined
}

export interface TransactionsRecurringGetRequestOptions {
  /** Taxonomy of the categories. Default v2. */
  personal_finance_category_version?: 'v1' | 'v2' | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category?: boolean | undefined
}

/** Response of /transactions/recurring/get. */
export interface TransactionsRecurringGetResponse {
  /** Money that comes in, newest stream first. */
  inflow_streams: TransactionStream[]
  /** Money that leaves, newest stream first. */
  outflow_streams: TransactionStream[]
  /** When the bank was last asked with success. */
  updated_datetime: string
  /** Taxonomy of the categories in this answer. */
  personal_finance_category_version?: 'v1' | 'v2' | (string & {})
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /transactions/refresh: asks the bank for new transactions now. */
export interface TransactionsRefreshRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /transactions/refresh. */
export interface TransactionsRefreshResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /transactions/sync: changes of an Item’s transactions since a cursor, oldest first. */
export interface TransactionsSyncRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** `next_cursor` of the call before. Empty or absent for the whole history; `now` for nothing but a cursor. */
  cursor?: string | undefined
  /**
   * How many rows to return, 1 to 500; 100 unless given.
   * @default 100
   */
  count?: number | undefined
  /** What to answer, and how. */
  options?: TransactionsSyncRequestOptions | undefined
}

export interface TransactionsSyncRequestOptions {
  /** Adds what the bank printed. Default false. */
  include_original_description?: boolean | null | undefined
  /** Taxonomy of the categories. Default v2. */
  personal_finance_category_version?: 'v1' | 'v2' | undefined
  /**
   * Days of history, 90 unless given. Counts only when this call adds Transactions to the Item.
   * @default 90
   */
  days_requested?: number | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category?: boolean | undefined
  /** Has no effect: both are always there. */
  include_logo_and_counterparty_beta?: boolean | undefined
  /** Only this account. Has cursors of its own: do not use them with another account, or without. */
  account_id?: string | undefined
}

/** Response of /transactions/sync. */
export interface TransactionsSyncResponse {
  /** The accounts that this page’s transactions belong to. */
  accounts: Account[]
  /** New since the cursor. */
  added: Transaction[]
  /** Known, and different now. */
  modified: Transaction[]
  /** Known, and gone. */
  removed: RemovedTransaction[]
  /** Where to go on; empty while nothing has been fetched from the bank yet. At most 256 characters. */
  next_cursor: string
  /** True when another page of this round is waiting. */
  has_more: boolean
  /** How much of the history has been fetched from the bank. */
  transactions_update_status: TransactionsSyncResponseTransactionsUpdateStatus
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type TransactionsSyncResponseTransactionsUpdateStatus = 
  | 'TRANSACTIONS_UPDATE_STATUS_UNKNOWN'
  | 'NOT_READY'
  | 'INITIAL_UPDATE_COMPLETE'
  | 'HISTORICAL_UPDATE_COMPLETE'
  | (string & {})

/** Methods under /transactions/recurring. */
export interface TransactionsRecurringMethods {
  /**
   * What recurs in an Item’s transactions: salaries, rent, subscriptions.
   *
   * Streams are found in the history that is held, by rule: same account, direction and merchant, in a steady
   * rhythm. The Item must have Transactions already; ask for 180 days of history or more. From the first call
   * on, `RECURRING_TRANSACTIONS_UPDATE` tells when streams change.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED, PRODUCT_NOT_READY, INVALID_ACCOUNT_ID
   * @example A salary and a subscription
   *     await client.transactions.recurring.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/transactions/#transactionsrecurringget
   */
  get(request: TransactionsRecurringGetRequest, options?: CallOptions): Call<TransactionsRecurringGetResponse>
}

/** Methods under /transactions. */
export interface TransactionsMethods {
  /**
   * Reads the texts of transactions from elsewhere.
   *
   * Finds the merchant, who stood between, the place, the channel and the category in what a bank printed. No
   * Item is needed and nothing is kept. The same text always gets the same answer.
   * @example A purchase in a shop, and one over a marketplace
   *     await client.transactions.enrich({
   *       account_type: 'depository',
   *       transactions: [
   *         {
   *           id: 'row-1',
   *           description: 'WM SUPERCENTER #2843 MESA AZ',
   *           amount: 72.1,
   *           direction: 'OUTFLOW',
   *           iso_currency_code: 'USD'
   *         },
   *         {
   *           id: 'row-2',
   *           description: 'DD *DOORDASH BURGERKIN 855-973-1040 CA',
   *           amount: 28.34,
   *           direction: 'OUTFLOW',
   *           iso_currency_code: 'USD'
   *         }
   *       ]
   *     })
   * @see https://plaid.com/docs/api/products/enrich/#transactionsenrich
   */
  enrich(request: TransactionsEnrichRequest, options?: CallOptions): Call<TransactionsEnrichResponse>
  /**
   * The transactions of a range of days, newest first.
   *
   * Answers from what is held; no bank is asked. Raise `offset` by the number of transactions received until it
   * reaches `total_transactions`. Pages shift when transactions arrive between two calls: to follow an Item over
   * time, `/transactions/sync` is the better way.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_READY, INVALID_ACCOUNT_ID
   * @example Two weeks
   *     await client.transactions.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       start_date: '2026-03-01',
   *       end_date: '2026-03-14'
   *     })
   * @see https://plaid.com/docs/api/products/transactions/#transactionsget
   */
  get(request: TransactionsGetRequest, options?: CallOptions): PagedCall<TransactionsGetResponse, TransactionsGetResponse['transactions'][number]>
  readonly recurring: TransactionsRecurringMethods
  /**
   * Asks the bank for new transactions now.
   *
   * The Item must have Transactions already. When the answer is there, what the bank shows is in the store, and
   * webhooks tell of it: `DEFAULT_UPDATE`, `TRANSACTIONS_REMOVED` and, for users of `/transactions/sync`,
   * `SYNC_UPDATES_AVAILABLE`. Where nothing changed at the bank, none is sent.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED
   * @example A refresh
   *     await client.transactions.refresh({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/transactions/#transactionsrefresh
   */
  refresh(request: TransactionsRefreshRequest, options?: CallOptions): Call<TransactionsRefreshResponse>
  /**
   * Changes of an Item’s transactions since a cursor, oldest first.
   *
   * Begin without a cursor, go on with `next_cursor` while `has_more` is true, and apply the pages once the last
   * one is there. Keep the last cursor for the next round. When data changes between two pages, the answer is
   * TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION: begin the round again from the cursor that it began with.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INVALID_ACCOUNT_ID, TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION
   * @example The first page of the first round
   *     await client.transactions.sync({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       count: 1
   *     })
   * @see https://plaid.com/docs/api/products/transactions/#transactionssync
   */
  sync(request: TransactionsSyncRequest, options?: CallOptions): Call<TransactionsSyncResponse>
  /**
   * Everything that changed since `request.cursor`, in whole batches: never half a set of pages. Starts a set
   * again when the data changes while it is being read.
   */
  syncAll(access_token: string, request?: Omit<TransactionsSyncRequest, 'access_token'>, options?: CallOptions): AsyncGenerator<SyncBatch<TransactionsSyncResponse['added'][number], TransactionsSyncResponse['accounts'][number], TransactionsSyncResponse['removed'][number]>, void, undefined>
}
