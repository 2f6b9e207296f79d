// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Item, ItemStatus, ItemWithConsentFields } from '../shapes.gen.ts'

/** Request of /item/access_token/invalidate: A new access_token in place of the old one. */
export interface ItemAccessTokenInvalidateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /item/access_token/invalidate. */
export interface ItemAccessTokenInvalidateResponse {
  /** Opens the Item from now on. */
  new_access_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/get: an Item and how its updates went. */
export interface ItemGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /item/get. */
export interface ItemGetResponse {
  /** The Item, with when it was linked and what was agreed to. */
  item: ItemWithConsentFields
  status?: ItemStatus | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/public_token/create: A public_token for an Item that exists. */
export interface ItemPublicTokenCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /item/public_token/create. */
export interface ItemPublicTokenCreateResponse {
  /** Opens the Item once, within 30 minutes. */
  public_token: string
  /** When it ends. */
  expiration?: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/public_token/exchange: an access_token for the public_token that Link gave. */
export interface ItemPublicTokenExchangeRequest {
  /** From Link’s `onSuccess`, or from `/sandbox/public_token/create`. */
  public_token: string
}

/** Response of /item/public_token/exchange. */
export interface ItemPublicTokenExchangeResponse {
  /** Opens the Item; keep it secret. */
  access_token: string
  /** The Item; webhooks name it. */
  item_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/remove: ends an Item for good. */
export interface ItemRemoveRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /**
   * Why: fraud by the owner of the account, with somebody else’s identity or credentials, by abuse of your
   * service, or of another kind; a connection that cannot be repaired; anything else.
   */
  reason_code?: ItemRemoveRequestReasonCode | null | undefined
  /** More about why, up to 512 characters. */
  reason_note?: string | null | undefined
}

export type ItemRemoveRequestReasonCode = 
  | 'FRAUD_FIRST_PARTY'
  | 'FRAUD_FALSE_IDENTITY'
  | 'FRAUD_ABUSE'
  | 'FRAUD_OTHER'
  | 'CONNECTION_IS_NON_FUNCTIONAL'
  | 'OTHER'

/** Response of /item/remove. */
export interface ItemRemoveResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/webhook/update: changes where an Item’s webhooks go. */
export interface ItemWebhookUpdateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The new address, http or https; null, or nothing, for none. */
  webhook?: string | null | undefined
}

/** Response of /item/webhook/update. */
export interface ItemWebhookUpdateResponse {
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /item/access_token. */
export interface ItemAccessTokenMethods {
  /**
   * A new access_token in place of the old one.
   *
   * From this answer on the old access_token is unknown (INVALID_ACCESS_TOKEN), with any other that the Item
   * had: for when one may have come into the wrong hands. The Item, its item_id and its data stay as they are.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A token that was written to a log
   *     await client.item.accessToken.invalidate({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/items/#itemaccess_tokeninvalidate
   */
  invalidate(request: ItemAccessTokenInvalidateRequest, options?: CallOptions): Call<ItemAccessTokenInvalidateResponse>
}

/** Methods under /item/public_token. */
export interface ItemPublicTokenMethods {
  /**
   * A public_token for an Item that exists.
   *
   * For apps of the time before link tokens, which opened Link in update mode with it. New apps call
   * `/link/token/create` with the access_token instead. Works on an unhealthy Item, too. Exchanging it gives a
   * further access_token; the old one stays good.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example To open Link for an Item again
   *     await client.item.publicToken.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/link/#itempublic_tokencreate
   */
  create(request: ItemPublicTokenCreateRequest, options?: CallOptions): Call<ItemPublicTokenCreateResponse>
  /**
   * An access_token for the public_token that Link gave.
   *
   * A public_token lives for 30 minutes and can be exchanged once. Keep the access_token on the server: it opens
   * the Item until the Item is removed.
   *
   * Errors: INVALID_PUBLIC_TOKEN, ITEM_NOT_FOUND
   * @example After Link
   *     await client.item.publicToken.exchange({
   *       public_token: 'public-sandbox-0f0d6b0e-7a52-4f0c-9d4c-1a3b5f2f7c68'
   *     })
   * @see https://plaid.com/docs/api/items/#itempublic_tokenexchange
   */
  exchange(request: ItemPublicTokenExchangeRequest, options?: CallOptions): Call<ItemPublicTokenExchangeResponse>
}

/** Methods under /item/webhook. */
export interface ItemWebhookMethods {
  /**
   * Changes where an Item’s webhooks go.
   *
   * The new address is sent the webhook `ITEM: WEBHOOK_UPDATE_ACKNOWLEDGED`. Webhooks made before still go to
   * the old one. Without an address, no webhooks are made for the Item.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A new address
   *     await client.item.webhook.update({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       webhook: 'https://app.example/bank/webhooks'
   *     })
   * @see https://plaid.com/docs/api/items/#itemwebhookupdate
   */
  update(request: ItemWebhookUpdateRequest, options?: CallOptions): Call<ItemWebhookUpdateResponse>
}

/** Methods under /item. */
export interface ItemMethods {
  readonly accessToken: ItemAccessTokenMethods
  /**
   * An Item and how its updates went.
   *
   * The one endpoint that answers for an unhealthy Item too: `item.error` says what is wrong with it.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A healthy Item
   *     await client.item.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/items/#itemget
   */
  get(request: ItemGetRequest, options?: CallOptions): Call<ItemGetResponse>
  readonly publicToken: ItemPublicTokenMethods
  /**
   * Ends an Item for good.
   *
   * The Item’s tokens open nothing any more: calls with them, a second removal included, answer ITEM_NOT_FOUND.
   * Its login, accounts and transactions are deleted and no further webhook is made. Asset reports that were
   * made before stay. There is no way back: the person would have to link again.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A user who leaves
   *     await client.item.remove({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/items/#itemremove
   */
  remove(request: ItemRemoveRequest, options?: CallOptions): Call<ItemRemoveResponse>
  readonly webhook: ItemWebhookMethods
}
