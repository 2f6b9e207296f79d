// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Account, Item, LiabilitiesObject } from '../shapes.gen.ts'

/** Request of /liabilities/get: the debts of an Item: cards, student loans, mortgages. */
export interface LiabilitiesGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What to answer with. */
  options?: LiabilitiesGetRequestOptions | undefined
}

export interface LiabilitiesGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /liabilities/get. */
export interface LiabilitiesGetResponse {
  /** The accounts that were asked for, of every type. */
  accounts: Account[]
  /** One login of one person at one institution. */
  item: Item
  /** Debts by kind. */
  liabilities: LiabilitiesObject
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /liabilities. */
export interface LiabilitiesMethods {
  /**
   * The debts of an Item: cards, student loans, mortgages.
   *
   * Terms, latest statement and payment, and what is due when, as of the last update. Updates come once a day;
   * the webhook `LIABILITIES: DEFAULT_UPDATE` tells what has changed. The first call of an Item that was linked
   * without Liabilities adds the product and waits for the bank.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * NO_LIABILITY_ACCOUNTS, INVALID_ACCOUNT_ID, PRODUCT_NOT_READY
   * @example A card
   *     await client.liabilities.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/liabilities/#liabilitiesget
   */
  get(request: LiabilitiesGetRequest, options?: CallOptions): Call<LiabilitiesGetResponse>
}
