// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions } from '../request.ts'
import type { DateInput } from '../dates.ts'
import type { Holding, InvestmentAccount, InvestmentTransaction, InvestmentsAuthAccountDetails401k, InvestmentsAuthDataSources, InvestmentsAuthGetNumbers, InvestmentsAuthOwner, Item, Security } from '../shapes.gen.ts'

/** Request of /investments/auth/get: what is needed to move the holdings of an Item elsewhere. */
export interface InvestmentsAuthGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What to answer with. */
  options?: InvestmentsAuthGetRequestOptions | undefined
}

export interface InvestmentsAuthGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /investments/auth/get. */
export interface InvestmentsAuthGetResponse {
  /** The accounts that were asked for, of every type. */
  accounts: InvestmentAccount[]
  /** In the bank’s order. */
  holdings: Holding[]
  /** Each security that a holding is of, once. */
  securities: Security[]
  /** One entry for each account. */
  owners: InvestmentsAuthOwner[]
  /** The numbers for moving holdings elsewhere. */
  numbers: InvestmentsAuthGetNumbers
  /** Who told what. */
  data_sources: InvestmentsAuthDataSources
  /** What 401k accounts cost and what is paid in; absent where there are none. */
  account_details_401k?: InvestmentsAuthAccountDetails401k[]
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /investments/holdings/get: what the investment accounts of an Item hold. */
export interface InvestmentsHoldingsGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What to answer with. */
  options?: InvestmentsHoldingsGetRequestOptions | undefined
}

export interface InvestmentsHoldingsGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /investments/holdings/get. */
export interface InvestmentsHoldingsGetResponse {
  /** The accounts that were asked for, of every type: only investment accounts have holdings. */
  accounts: InvestmentAccount[]
  /** In the bank’s order. */
  holdings: Holding[]
  /** Each security that a holding is of, once. */
  securities: Security[]
  /** One login of one person at one institution. */
  item: Item
  /** Whether the portfolio was typed in by the person instead of told by the bank. */
  is_investments_fallback_item?: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /investments/refresh: asks the bank for holdings and investment transactions now. */
export interface InvestmentsRefreshRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /investments/refresh. */
export interface InvestmentsRefreshResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /investments/transactions/get: what happened on the investment accounts of an Item, newest first. */
export interface InvestmentsTransactionsGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** First day, included. */
  start_date: DateInput
  /** Last day, included. */
  end_date: DateInput
  /** What to answer, and how. */
  options?: InvestmentsTransactionsGetRequestOptions | undefined
}

export interface InvestmentsTransactionsGetRequestOptions {
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
  /**
   * For an Item linked without Investments: do not wait for the first data; send a webhook.
   * @default false
   */
  async_update?: boolean | undefined
}

/** Response of /investments/transactions/get. */
export interface InvestmentsTransactionsGetResponse {
  /** One login of one person at one institution. */
  item: Item
  /** The accounts that were asked for. */
  accounts: InvestmentAccount[]
  /** Each security that a row of this page is about, once. */
  securities: Security[]
  /** Newest first. */
  investment_transactions: InvestmentTransaction[]
  /** How many there are in these days, on this page or not. */
  total_investment_transactions: number
  /** Whether the portfolio was typed in by the person instead of told by the bank. */
  is_investments_fallback_item?: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /investments/auth. */
export interface InvestmentsAuthMethods {
  /**
   * What is needed to move the holdings of an Item elsewhere.
   *
   * Holdings, owners, and the numbers for a transfer: ACATS in the United States, ATON in Canada, plan and
   * account for a 401k. Where the bank does not tell the numbers, MANUAL_VERIFICATION_REQUIRED says that the
   * person has to go through Link again to give them.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * NO_INVESTMENT_AUTH_ACCOUNTS, INVALID_ACCOUNT_ID, PRODUCT_NOT_READY, MANUAL_VERIFICATION_REQUIRED
   * @example A brokerage account in the United States
   *     await client.investments.auth.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/investments-move/#investmentsauthget
   */
  get(request: InvestmentsAuthGetRequest, options?: CallOptions): Call<InvestmentsAuthGetResponse>
}

/** Methods under /investments/holdings. */
export interface InvestmentsHoldingsMethods {
  /**
   * What the investment accounts of an Item hold.
   *
   * Holdings as of the last update, with the securities that they are of. Updates come once a day, or when
   * `/investments/refresh` is called; the webhook `HOLDINGS: DEFAULT_UPDATE` tells when something changed. The
   * first call of an Item that was linked without Investments adds the product and waits for the bank.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * NO_INVESTMENT_ACCOUNTS, INVALID_ACCOUNT_ID, PRODUCT_NOT_READY
   * @example A brokerage account with one fund
   *     await client.investments.holdings.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/investments/#investmentsholdingsget
   */
  get(request: InvestmentsHoldingsGetRequest, options?: CallOptions): Call<InvestmentsHoldingsGetResponse>
}

/** Methods under /investments/transactions. */
export interface InvestmentsTransactionsMethods {
  /**
   * What happened on the investment accounts of an Item, newest first.
   *
   * Up to 24 months of purchases, sales, dividends, fees and the like, in an order that never shifts. Raise
   * `offset` by the number of rows received until it reaches `total_investment_transactions`. For an Item that
   * was linked without Investments the first call adds the product and waits for the bank; with `async_update`
   * it answers PRODUCT_NOT_READY instead, and `INVESTMENTS_TRANSACTIONS: HISTORICAL_UPDATE` tells when the
   * history is there.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * NO_INVESTMENT_ACCOUNTS, INVALID_ACCOUNT_ID, PRODUCT_NOT_READY
   * @example Two weeks
   *     await client.investments.transactions.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       start_date: '2026-03-01',
   *       end_date: '2026-03-14'
   *     })
   * @see https://plaid.com/docs/api/products/investments/#investmentstransactionsget
   */
  get(request: InvestmentsTransactionsGetRequest, options?: CallOptions): PagedCall<InvestmentsTransactionsGetResponse, InvestmentsTransactionsGetResponse['investment_transactions'][number]>
}

/** Methods under /investments. */
export interface InvestmentsMethods {
  readonly auth: InvestmentsAuthMethods
  readonly holdings: InvestmentsHoldingsMethods
  /**
   * Asks the bank for holdings and investment transactions now.
   *
   * The Item must have Investments already. When the answer is there, what the bank shows is in the store, and
   * webhooks tell of it: `HOLDINGS: DEFAULT_UPDATE` and `INVESTMENTS_TRANSACTIONS: DEFAULT_UPDATE`. Where
   * nothing changed at the bank, none is sent.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED, PRODUCT_NOT_READY
   * @example A refresh
   *     await client.investments.refresh({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/investments/#investmentsrefresh
   */
  refresh(request: InvestmentsRefreshRequest, options?: CallOptions): Call<InvestmentsRefreshResponse>
  readonly transactions: InvestmentsTransactionsMethods
}
