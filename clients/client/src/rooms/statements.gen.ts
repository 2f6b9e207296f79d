// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { BinaryBody } from '../binary.ts'
import type { CallOptions } from '../request.ts'
import type { DateInput } from '../dates.ts'
import type { StatementsAccount } from '../shapes.gen.ts'

/** Request of /statements/download: A statement as a PDF. */
export interface StatementsDownloadRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The statement, from `/statements/list`. */
  statement_id: string
}

/** Request of /statements/list: the statements of an Item’s deposit accounts. */
export interface StatementsListRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /statements/list. */
export interface StatementsListResponse {
  /** Deposit accounts, in the order of the bank. */
  accounts: StatementsAccount[]
  /** Id of the institution. */
  institution_id: string
  /** Name of the institution. */
  institution_name: string
  /** Id of the Item. */
  item_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /statements/refresh: fetches the statements of a range from the bank. */
export interface StatementsRefreshRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** First day. */
  start_date: DateInput
  /** Last day, at most two years after the first. */
  end_date: DateInput
}

/** Response of /statements/refresh. */
export interface StatementsRefreshResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /statements. */
export interface StatementsMethods {
  /**
   * A statement as a PDF.
   *
   * The header `Plaid-Content-Hash` has the SHA-256 of the file, in hexadecimal, to see that it arrived whole;
   * `Plaid-Request-ID` has the id of the request. The same statement gives the same bytes. Errors are JSON, as
   * everywhere.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED, PRODUCT_NOT_READY
   * @example A statement
   *     await client.statements.download({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       statement_id: 'vQ2mXr7LkTzWd9YpNjE4sGbHoUc8AfKi3RteB'
   *     })
   * @see https://plaid.com/docs/api/products/statements#statementsdownload
   */
  download(request: StatementsDownloadRequest, options?: CallOptions): Call<BinaryBody>
  /**
   * The statements of an Item’s deposit accounts.
   *
   * One for each month that is over, of those for which the range of `/link/token/create` or of a refresh asked;
   * the day on which a statement was posted counts.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED, PRODUCT_NOT_READY
   * @example Two months of a checking account
   *     await client.statements.list({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/statements#statementslist
   */
  list(request: StatementsListRequest, options?: CallOptions): Call<StatementsListResponse>
  /**
   * Fetches the statements of a range from the bank.
   *
   * Adds to those that are held the statements that were posted in the range. `STATEMENTS:
   * STATEMENTS_REFRESH_COMPLETE` tells when they are there, or that the bank did not give them.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED, PRODUCT_NOT_READY
   * @example The first quarter
   *     await client.statements.refresh({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       start_date: '2026-01-01',
   *       end_date: '2026-03-31'
   *     })
   * @see https://plaid.com/docs/api/products/statements#statementsrefresh
   */
  refresh(request: StatementsRefreshRequest, options?: CallOptions): Call<StatementsRefreshResponse>
}
