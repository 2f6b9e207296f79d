// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Account, CreditDetails, Item } from '../shapes.gen.ts'

/** Request of /credit_details/get: the credit cards of an Item, as older clients ask for them. */
export interface CreditDetailsGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /credit_details/get. */
export interface CreditDetailsGetResponse {
  /** The accounts of the Item, of every type. */
  accounts: Account[]
  /** One login of one person at one institution. */
  item: Item
  /** One entry for each card. */
  credit_details: CreditDetails[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /credit_details. */
export interface CreditDetailsMethods {
  /**
   * The credit cards of an Item, as older clients ask for them.
   *
   * What `/liabilities/get` tells of cards, in the words of the time before it. Plaid has ended the endpoint;
   * current clients do not know it. The first call adds Liabilities to the Item and waits for the bank.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * NO_LIABILITY_ACCOUNTS, PRODUCT_NOT_READY
   * @example One card
   *     await client.creditDetails.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   */
  get(request: CreditDetailsGetRequest, options?: CallOptions): Call<CreditDetailsGetResponse>
}
