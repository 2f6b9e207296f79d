// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { AccountIdentity, Item } from '../shapes.gen.ts'

/** Request of /identity/get: who owns the accounts of an Item. */
export interface IdentityGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What to answer with. */
  options?: IdentityGetRequestOptions | undefined
}

export interface IdentityGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /identity/get. */
export interface IdentityGetResponse {
  /** In the order in which the bank lists them. */
  accounts: AccountIdentity[]
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /identity. */
export interface IdentityMethods {
  /**
   * Who owns the accounts of an Item.
   *
   * Names, telephone numbers, e-mail and postal addresses as the bank has them on file, for accounts of every
   * type. Only names are certain: what the bank does not tell is an empty list.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INVALID_ACCOUNT_ID
   * @example A checking account and its owner
   *     await client.identity.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/identity/#identityget
   */
  get(request: IdentityGetRequest, options?: CallOptions): Call<IdentityGetResponse>
}
