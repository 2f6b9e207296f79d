// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Account, AuthGetNumbers, Item } from '../shapes.gen.ts'

/** Request of /auth/get: account and routing numbers of an Item. */
export interface AuthGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What to answer with. */
  options?: AuthGetRequestOptions | undefined
}

export interface AuthGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /auth/get. */
export interface AuthGetResponse {
  /** Accounts that can have numbers, in the bank’s order. */
  accounts: Account[]
  /** Numbers of the accounts by kind; an account can have several kinds. */
  numbers: AuthGetNumbers
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /auth. */
export interface AuthMethods {
  /**
   * Account and routing numbers of an Item.
   *
   * Numbers of checking, savings and cash management accounts, and those accounts: others of the Item are left
   * out of the answer, also when they are asked for. Which of the four kinds of numbers an account has follows
   * from its country. While an account waits for its micro-deposits the answer is PRODUCT_NOT_READY.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INVALID_ACCOUNT_ID, NO_AUTH_ACCOUNTS, PRODUCT_NOT_READY
   * @example A checking account in the United States
   *     await client.auth.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/auth/#authget
   */
  get(request: AuthGetRequest, options?: CallOptions): Call<AuthGetResponse>
}
