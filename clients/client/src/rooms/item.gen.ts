// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Activity, ApplicationLastDataAccessTimes, ConnectedApplication, DisconnectedApplication, Item, ItemImportRequestOptions, ItemImportRequestUserAuth, ItemStatus, ItemWithConsentFields, ScopesInput } from '../shapes.gen.ts'

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

/** Request of /item/activity/list: what was done about the access to a login. */
export interface ItemActivityListRequest {
  /** An Item of the login, usually from `/item/import`. Without it: all logins that were imported. */
  access_token?: string | undefined
  /** Where the page before this one ended. */
  cursor?: string | undefined
  /**
   * How many rows to return, 1 to 50; 50 unless given.
   * @default 50
   */
  count?: number | undefined
}

/** Response of /item/activity/list. */
export interface ItemActivityListResponse {
  /** Newest first. */
  activities: Activity[]
  /** For each connected application. */
  last_data_access_times: ApplicationLastDataAccessTimes[]
  /** For the next page; absent on the last one. */
  cursor?: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/application/list: which applications read the data of a login. */
export interface ItemApplicationListRequest {
  /** An Item of the login, usually from `/item/import`. Without it: all logins that were imported. */
  access_token?: string | null | undefined
}

/** Response of /item/application/list. */
export interface ItemApplicationListResponse {
  /** The team first, then in the order of connection. */
  applications: ConnectedApplication[]
  /** Applications that were connected before. */
  disconnected_applications?: DisconnectedApplication[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /item/application/scopes/update: the person changes at their institution what an application may
 * read.
 */
export interface ItemApplicationScopesUpdateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
  /** What an application may read. */
  scopes: ScopesInput
  /** What the institution was sent with the person; required for ENROLLMENT. */
  state?: string | undefined
  /** Whether the person is about to connect the application, or has it connected already. */
  context: 'ENROLLMENT' | 'PORTAL'
}

/** Response of /item/application/scopes/update. */
export interface ItemApplicationScopesUpdateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/application/unlink: the person disconnects an application at their institution. */
export interface ItemApplicationUnlinkRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
}

/** Response of /item/application/unlink. */
export interface ItemApplicationUnlinkResponse {
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

/** Request of /item/import: an institution brings in the login of one of its customers. */
export interface ItemImportRequest {
  /** The institution; the first one of this server unless given. */
  institution_id?: string | undefined
  /** Products to initialise the Item with; none unless given. */
  products?: ItemImportRequestProducts[] | undefined
  /** Whose login it is. */
  user_auth: ItemImportRequestUserAuth
  /** How the Item is made. */
  options?: ItemImportRequestOptions | undefined
}

export type ItemImportRequestProducts = 
  | 'assets'
  | 'auth'
  | 'balance'
  | 'balance_plus'
  | 'beacon'
  | 'identity'
  | 'identity_match'
  | 'investments'
  | 'investments_auth'
  | 'liabilities'
  | 'payment_initiation'
  | 'identity_verification'
  | 'transactions'
  | 'credit_details'
  | 'income'
  | 'income_verification'
  | 'standing_orders'
  | 'transfer'
  | 'employment'
  | 'recurring_transactions'
  | 'transactions_refresh'
  | 'signal'
  | 'statements'
  | 'processor_payments'
  | 'processor_identity'
  | 'profile'
  | 'cra_base_report'
  | 'cra_income_insights'
  | 'cra_partner_insights'
  | 'cra_network_insights'
  | 'cra_cashflow_insights'
  | 'cra_monitoring'
  | 'cra_lend_score'
  | 'cra_plaid_credit_score'
  | 'cra_qualify'
  | 'cra_home_lending'
  | 'layer'
  | 'pay_by_bank'
  | 'protect_linked_bank'
  | 'protect_transactions'

/** Response of /item/import. */
export interface ItemImportResponse {
  /** Opens the Item. */
  access_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /item/products/terminate: ends an Item and all of its products. */
export interface ItemProductsTerminateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /**
   * Why: fraud of some kind; a loan that is paid off or written off, an account with you that is closed, another
   * means of payment; a user who leaves, an Item that is there twice, a contract that has ended; anything else.
   */
  reason_code: ItemProductsTerminateRequestReasonCode
  /** More about why, up to 512 characters. */
  reason_note?: string | null | undefined
}

export type ItemProductsTerminateRequestReasonCode = 
  | 'FRAUD_FIRST_PARTY'
  | 'FRAUD_FALSE_IDENTITY'
  | 'FRAUD_ABUSE'
  | 'FRAUD_OTHER'
  | 'FRAUD_TRANSACTION'
  | 'CONSUMER_LOAN_PAID_OFF'
  | 'CONSUMER_ACCOUNT_CLOSED'
  | 'CONSUMER_CHARGE_OFF'
  | 'CONSUMER_PAYMENT_METHOD_SWITCHED'
  | 'USER_OFFBOARDING'
  | 'DUPLICATE_ITEM'
  | 'BILLING_TERMINATION'
  | 'OTHER'

/** Response of /item/products/terminate. */
export interface ItemProductsTerminateResponse {
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

/** Methods under /item/activity. */
export interface ItemActivityMethods {
  /**
   * What was done about the access to a login.
   *
   * Newest first: linking, repairing, removing and importing of the team’s Items of the login, and what the
   * person has changed at their institution. With it, when the team has last read which kind of data.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A login that was imported
   *     await client.item.activity.list({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   */
  list(request?: ItemActivityListRequest, options?: CallOptions): Call<ItemActivityListResponse>
}

/** Methods under /item/application/scopes. */
export interface ItemApplicationScopesMethods {
  /**
   * The person changes at their institution what an application may read.
   *
   * Accounts that are not authorised any more are gone from the application’s Items, each with the webhook
   * `ITEM: USER_ACCOUNT_REVOKED`; those that are authorised again come back. `new_accounts: false` keeps the
   * Items to the accounts that they have now. `product_access` and `account_product_access` are kept and shown,
   * and do not keep an application from reading. The latest scopes take the place of the ones before. An
   * application that the login is not connected with answers INVALID_FIELD.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_ACCOUNT_ID
   * @example One account less
   *     await client.item.application.scopes.update({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd',
   *       scopes: {
   *         accounts: [
   *           {
   *             unique_id: 'x8oVTw3qA5uZ4KmzoAeRvZGCaaKcm9yFyhRPa',
   *             authorized: false
   *           }
   *         ],
   *         new_accounts: false
   *       },
   *       context: 'PORTAL'
   *     })
   */
  update(request: ItemApplicationScopesUpdateRequest, options?: CallOptions): Call<ItemApplicationScopesUpdateResponse>
}

/** Methods under /item/application. */
export interface ItemApplicationMethods {
  /**
   * Which applications read the data of a login.
   *
   * For an institution’s page on which people see what they have connected. Every Item of a team at the same
   * institution with the same user name is the same login: the team is listed as soon as it has linked the login
   * itself, and so is what `/sandbox/item/application/seed` has made up.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example One application
   *     await client.item.application.list({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   */
  list(request?: ItemApplicationListRequest, options?: CallOptions): Call<ItemApplicationListResponse>
  readonly scopes: ItemApplicationScopesMethods
  /**
   * The person disconnects an application at their institution.
   *
   * Ends the application’s access to the login at once: each of its Items sends `ITEM: USER_PERMISSION_REVOKED`
   * and is gone (ITEM_NOT_FOUND), the Item of the call included if it is one of them. Data that the application
   * has already is its own affair. To connect again, the person links again. An application that the login is
   * not connected with answers INVALID_FIELD.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example An app that is not used any more
   *     await client.item.application.unlink({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd'
   *     })
   * @see https://plaid.com/docsnone
   */
  unlink(request: ItemApplicationUnlinkRequest, options?: CallOptions): Call<ItemApplicationUnlinkResponse>
}

/** Methods under /item/products. */
export interface ItemProductsMethods {
  /**
   * Ends an Item and all of its products.
   *
   * Does what `/item/remove` does, with a reason that must be given, and tells the Item’s webhook: `ITEM: ERROR`
   * with ITEM_NOT_FOUND is the last one that it sends. Afterwards every token of the Item answers
   * ITEM_NOT_FOUND.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A loan that is paid off
   *     await client.item.products.terminate({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       reason_code: 'CONSUMER_LOAN_PAID_OFF'
   *     })
   * @see https://plaid.com/docs/api/items/#itemproductsterminate
   */
  terminate(request: ItemProductsTerminateRequest, options?: CallOptions): Call<ItemProductsTerminateResponse>
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
  readonly activity: ItemActivityMethods
  readonly application: ItemApplicationMethods
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
  /**
   * An institution brings in the login of one of its customers.
   *
   * Makes an Item without Link, for an institution that has the person on its own pages. The Item shows the
   * login’s accounts; `/item/application/list` and its like tell and change who else reads its data. An
   * institution that does not let the person in answers INVALID_CREDENTIALS. In the sandbox an `auth_token` is a
   * password of the test users, and without one any `user_id` is let in, with the data of user_good.
   *
   * Errors: INVALID_INSTITUTION, INVALID_PRODUCT, INVALID_CREDENTIALS
   * @example A test user
   *     await client.item.import({
   *       products: [
   *         'identity',
   *         'auth'
   *       ],
   *       user_auth: {
   *         user_id: 'user_good',
   *         auth_token: 'pass_good'
   *       }
   *     })
   */
  import(request: ItemImportRequest, options?: CallOptions): Call<ItemImportResponse>
  readonly products: ItemProductsMethods
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
