// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { InstantInput } from '../dates.ts'
import type { Account, Item } from '../shapes.gen.ts'

/** Request of /accounts/balance/get: the accounts of an Item, with balances as of this moment. */
export interface AccountsBalanceGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** Which accounts to answer with, and how old a balance may be. */
  options?: AccountsBalanceGetRequestOptions | undefined
}

export interface AccountsBalanceGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
  /**
   * The oldest balance that will do. Required at Capital One (ins_128026) when an account that is no deposit
   * account is asked for: the bank does not tell those balances in real time. Has no effect elsewhere.
   */
  min_last_updated_datetime?: InstantInput | undefined
}

/** Response of /accounts/balance/get. */
export interface AccountsBalanceGetResponse {
  /** In the order in which the bank lists them. */
  accounts: Account[]
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /accounts/get: the accounts of an Item, with balances as of the last update. */
export interface AccountsGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What to answer with. */
  options?: AccountsGetRequestOptions | undefined
}

export interface AccountsGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /accounts/get. */
export interface AccountsGetResponse {
  /** In the order in which the bank lists them. */
  accounts: Account[]
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /accounts/balance. */
export interface AccountsBalanceMethods {
  /**
   * The accounts of an Item, with balances as of this moment.
   *
   * Asks the bank before it answers, so it takes as long as the bank takes; `/accounts/get` answers from what is
   * held. Every Item that has an institution can be asked, whatever its products. What the bank says is kept:
   * `/accounts/get` shows it from then on.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INVALID_ACCOUNT_ID, INSTITUTION_DOWN, LAST_UPDATED_DATETIME_OUT_OF_RANGE, ITEM_CONCURRENTLY_DELETED
   * @example Balances of all accounts
   *     await client.accounts.balance.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/signal/#accountsbalanceget
   */
  get(request: AccountsBalanceGetRequest, options?: CallOptions): Call<AccountsBalanceGetResponse>
}

/** Methods under /accounts. */
export interface AccountsMethods {
  readonly balance: AccountsBalanceMethods
  /**
   * The accounts of an Item, with balances as of the last update.
   *
   * Answers from what is held: fast, and no bank is asked. For balances as of this moment call
   * `/accounts/balance/get`. Works on an Item that needs a new login, too: what was held before stays readable.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_ACCOUNT_ID
   * @example All accounts
   *     await client.accounts.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/accounts/#accountsget
   */
  get(request: AccountsGetRequest, options?: CallOptions): Call<AccountsGetResponse>
}
