// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { InstantInput } from '../dates.ts'
import type { ClientUserIdentity, ClientUserIdentityInput, ConsumerReportUserIdentity, Item, RefreshResult } from '../shapes.gen.ts'

/** Request of /user/create: A user: one person, with all that is linked for them. */
export interface UserCreateRequest {
  /**
   * Your own id of the person, 1 to 128 characters. Must not be, or contain, an e-mail address or a phone
   * number.
   */
  client_user_id: string
  identity?: ClientUserIdentityInput | null | undefined
  /** For resellers: which customer of theirs it is for. */
  end_customer?: string | undefined
  consumer_report_user_identity?: ConsumerReportUserIdentity | null | undefined
  /**
   * Which generation of the user API to answer in: true for the present one. The header
   * Plaid-New-User-API-Enabled says the same.
   */
  with_upgraded_user?: boolean | undefined
}

/** Response of /user/create. */
export interface UserCreateResponse {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string
  /** Id of the user: `usr_…`. An id of the legacy user API has no prefix, and only webhooks carry it. */
  user_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/financial_data/refresh: asks the banks of a user for everything new now. */
export interface UserFinancialDataRefreshRequest {
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id: string
}

/** Response of /user/financial_data/refresh. */
export interface UserFinancialDataRefreshResponse {
  /** The user_id of the request. */
  user_id: string
  /** One for each product of each Item, the oldest Item first. Products that an Item does not have are left out. */
  results: RefreshResult[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/get: A user and what is known of the person. */
export interface UserGetRequest {
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id: string
}

/** Response of /user/get. */
export interface UserGetResponse {
  /** The user_id of the request. */
  user_id: string
  /** Your own id of the person. */
  client_user_id: string | null
  /** When the user was made. */
  created_at: string
  /** When what is known of the person last changed. */
  updated_at?: string
  identity?: ClientUserIdentity | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/identity/remove: forgets who a user is. */
export interface UserIdentityRemoveRequest {
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id: string
}

/** Response of /user/identity/remove. */
export interface UserIdentityRemoveResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/items/associate: gives Items to a user. */
export interface UserItemsAssociateRequest {
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id: string
  /** The Items. */
  item_ids: string[]
}

/** Response of /user/items/associate. */
export interface UserItemsAssociateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/items/get: the Items of a user. */
export interface UserItemsGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
}

/** Response of /user/items/get. */
export interface UserItemsGetResponse {
  /** The Items, oldest first. */
  items: Item[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/items/remove: removes Items of a user. */
export interface UserItemsRemoveRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** Items of the user. */
  item_ids: string[]
}

/** Response of /user/items/remove. */
export interface UserItemsRemoveResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/products/terminate: ends what a user is billed for as a whole. */
export interface UserProductsTerminateRequest {
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id: string
  /**
   * Why: fraud by the person, with somebody else’s identity, by abuse of your service, of another kind, or in a
   * transaction; a loan that is paid off or written off, an account that was closed, another way of paying; a
   * user who leaves, an Item too many, the end of billing; anything else.
   */
  reason_code: UserProductsTerminateRequestReasonCode
  /** More about why, up to 512 characters, without e-mail addresses or phone numbers. */
  reason_note?: string | null | undefined
}

export type UserProductsTerminateRequestReasonCode = 
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

/** Response of /user/products/terminate. */
export interface UserProductsTerminateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/remove: ends a user, with its Items and its reports. */
export interface UserRemoveRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
}

/** Response of /user/remove. */
export interface UserRemoveResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/third_party_token/create: lets another team use a user. */
export interface UserThirdPartyTokenCreateRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** The client_id of the other team. */
  third_party_client_id: string
  expiration_time?: InstantInput | null | undefined
}

/** Response of /user/third_party_token/create. */
export interface UserThirdPartyTokenCreateResponse {
  /** The token for the other team. It cannot be read again. */
  third_party_user_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/third_party_token/remove: ends another team’s use of a user. */
export interface UserThirdPartyTokenRemoveRequest {
  /** From `/user/third_party_token/create`. */
  third_party_user_token: string
}

/** Response of /user/third_party_token/remove. */
export interface UserThirdPartyTokenRemoveResponse {
  /** True: it was done. */
  removed: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/transactions/refresh: asks the banks of a user for new transactions now. */
export interface UserTransactionsRefreshRequest {
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id: string
}

/** Response of /user/transactions/refresh. */
export interface UserTransactionsRefreshResponse {
  /** The user_id of the request. */
  user_id: string
  /** One for each product of each Item, the oldest Item first. Products that an Item does not have are left out. */
  results: RefreshResult[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /user/update: says more, or something else, of a person. */
export interface UserUpdateRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  identity?: ClientUserIdentityInput | null | undefined
  consumer_report_user_identity?: ConsumerReportUserIdentity | null | undefined
}

/** Response of /user/update. */
export interface UserUpdateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /user/financial_data. */
export interface UserFinancialDataMethods {
  /**
   * Asks the banks of a user for everything new now.
   *
   * Transactions, investments and liabilities, of each Item of the user as far as it has them. Items may fail
   * one by one: `results` says which.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND
   * @example A user with one Item
   *     await client.user.financialData.refresh({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/products/transactions/#userfinancialdatarefresh
   */
  refresh(request: UserFinancialDataRefreshRequest, options?: CallOptions): Call<UserFinancialDataRefreshResponse>
}

/** Methods under /user/identity. */
export interface UserIdentityMethods {
  /**
   * Forgets who a user is.
   *
   * Deletes the identity that you have given. The user stays, with its Items and its reports.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND
   * @example A wish to be forgotten
   *     await client.user.identity.remove({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/users/#useridentityremove
   */
  remove(request: UserIdentityRemoveRequest, options?: CallOptions): Call<UserIdentityRemoveResponse>
}

/** Methods under /user/items. */
export interface UserItemsMethods {
  /**
   * Gives Items to a user.
   *
   * Up to 100 Items of yours. One that belongs to another user moves. All of them, or none when one is not
   * there.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND, ITEM_NOT_FOUND
   * @example An Item from before there was a user
   *     await client.user.items.associate({
   *       user_id: 'usr_7tPqW2xKcB4mZn',
   *       item_ids: [
   *         'V6bpq8oTWEcSqRnLkz2KuVfYgyZj4Hs1mAeDt'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/users/#useritemsassociate
   */
  associate(request: UserItemsAssociateRequest, options?: CallOptions): Call<UserItemsAssociateResponse>
  /**
   * The Items of a user.
   *
   * Items that were linked for the user, in Link or by `/sandbox/public_token/create`, and those that
   * `/user/items/associate` gave to it. Oldest first; an unhealthy one says in `error` what is wrong.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND
   * @example One Item
   *     await client.user.items.get({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/users/#useritemsget
   */
  get(request?: UserItemsGetRequest, options?: CallOptions): Call<UserItemsGetResponse>
  /**
   * Removes Items of a user.
   *
   * As `/item/remove` for each of them, without access tokens. When one of them is not the user’s, none is
   * removed.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, ITEM_NOT_FOUND
   * @example One Item
   *     await client.user.items.remove({
   *       user_id: 'usr_7tPqW2xKcB4mZn',
   *       item_ids: [
   *         'V6bpq8oTWEcSqRnLkz2KuVfYgyZj4Hs1mAeDt'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/users/#useritemsremove
   */
  remove(request: UserItemsRemoveRequest, options?: CallOptions): Call<UserItemsRemoveResponse>
}

/** Methods under /user/products. */
export interface UserProductsMethods {
  /**
   * Ends what a user is billed for as a whole.
   *
   * For products that are paid for by the user and not by the Item: watching over cash flow, fraud protection,
   * financial management. The user, its Items and its reports stay. A second call notes the newer reason.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND
   * @example A loan that is paid off
   *     await client.user.products.terminate({
   *       user_id: 'usr_7tPqW2xKcB4mZn',
   *       reason_code: 'CONSUMER_LOAN_PAID_OFF'
   *     })
   * @see https://plaid.com/docs/api/users/#userproductsterminate
   */
  terminate(request: UserProductsTerminateRequest, options?: CallOptions): Call<UserProductsTerminateResponse>
}

/** Methods under /user/third_party_token. */
export interface UserThirdPartyTokenMethods {
  /**
   * Lets another team use a user.
   *
   * The token works for the team that it is made for, in `/link/token/create` and for consumer reports, for 24
   * hours at most. It is shown once.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND
   * @example For a partner
   *     await client.user.thirdPartyToken.create({
   *       user_id: 'usr_7tPqW2xKcB4mZn',
   *       third_party_client_id: '5f1c8e0b7a3d4e2f9b6a0c1d'
   *     })
   * @see https://plaid.com/docs/api/users/#userthirdpartytokencreate
   */
  create(request: UserThirdPartyTokenCreateRequest, options?: CallOptions): Call<UserThirdPartyTokenCreateResponse>
  /**
   * Ends another team’s use of a user.
   *
   * For the team that made the token. The user stays.
   *
   * Errors: INVALID_USER_TOKEN
   * @example The end of a partnership
   *     await client.user.thirdPartyToken.remove({
   *       third_party_user_token: 'third-party-user-sandbox-9c0e5c1d-24b7-4f3a-8f6e-70d1a5b4c832'
   *     })
   * @see https://plaid.com/docs/api/users/#userthirdpartytokenremove
   */
  remove(request: UserThirdPartyTokenRemoveRequest, options?: CallOptions): Call<UserThirdPartyTokenRemoveResponse>
}

/** Methods under /user/transactions. */
export interface UserTransactionsMethods {
  /**
   * Asks the banks of a user for new transactions now.
   *
   * As `/transactions/refresh` for each Item of the user that has Transactions. Items may fail one by one:
   * `results` says which.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND
   * @example A user with one Item
   *     await client.user.transactions.refresh({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/products/transactions/#usertransactionsrefresh
   */
  refresh(request: UserTransactionsRefreshRequest, options?: CallOptions): Call<UserTransactionsRefreshResponse>
}

/** Methods under /user. */
export interface UserMethods {
  /**
   * A user: one person, with all that is linked for them.
   *
   * Name the user in `/link/token/create`, and the Items that Link makes belong to it; products about a person
   * as a whole (income, consumer reports) are then read by the user. A second call with the same client_user_id
   * answers the same user, and adds the identity that it brings. There are two generations of this API: with
   * `identity`, or `with_upgraded_user: true`, the answer is a `user_id`; with `consumer_report_user_identity`,
   * or `with_upgraded_user: false`, it is a `user_token` and an id of the old kind, and a second call is
   * refused. A request that tells neither gets a user that both generations of callers can use.
   *
   * Errors: INVALID_USER_IDENTITY_DATA
   * @example A user
   *     await client.user.create({
   *       client_user_id: 'borrower-1184',
   *       with_upgraded_user: true,
   *       identity: {
   *         name: {
   *           given_name: 'Ada',
   *           family_name: 'Okafor'
   *         },
   *         date_of_birth: '1990-04-21',
   *         emails: [
   *           {
   *             data: 'ada.okafor@mail.example',
   *             primary: true
   *           }
   *         ],
   *         phone_numbers: [
   *           {
   *             data: '+14155550123',
   *             primary: true
   *           }
   *         ],
   *         addresses: [
   *           {
   *             street_1: '12 Larch Lane',
   *             street_2: null,
   *             city: 'Oakland',
   *             region: 'CA',
   *             country: 'US',
   *             postal_code: '94601',
   *             primary: true
   *           }
   *         ],
   *         id_numbers: [
   *           {
   *             value: '6789',
   *             type: 'us_ssn_last_4'
   *           }
   *         ]
   *       }
   *     })
   * @see https://plaid.com/docs/api/users/#usercreate
   */
  create(request: UserCreateRequest, options?: CallOptions): Call<UserCreateResponse>
  readonly financialData: UserFinancialDataMethods
  /**
   * A user and what is known of the person.
   *
   * What was said last, by `/user/create` and `/user/update`. Without `identity` when nothing was.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND
   * @example A user with an identity
   *     await client.user.get({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/users/#userget
   */
  get(request: UserGetRequest, options?: CallOptions): Call<UserGetResponse>
  readonly identity: UserIdentityMethods
  readonly items: UserItemsMethods
  readonly products: UserProductsMethods
  /**
   * Ends a user, with its Items and its reports.
   *
   * Every Item of the user is removed as by `/item/remove`, and its link tokens end; what is known of the person
   * and the reports about it are deleted. Its ids and tokens answer USER_NOT_FOUND from now on. The
   * client_user_id is free again, unless the user was one of the legacy user API.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND
   * @example A person who leaves
   *     await client.user.remove({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/users/#userremove
   */
  remove(request?: UserRemoveRequest, options?: CallOptions): Call<UserRemoveResponse>
  readonly thirdPartyToken: UserThirdPartyTokenMethods
  readonly transactions: UserTransactionsMethods
  /**
   * Says more, or something else, of a person.
   *
   * Fields that are given go over those that were known, whole lists included; fields that are left out stay.
   * Either shape of identity does for either generation of users. Without an identity nothing changes.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INVALID_USER_IDENTITY_DATA
   * @example A new address
   *     await client.user.update({
   *       user_id: 'usr_7tPqW2xKcB4mZn',
   *       identity: {
   *         addresses: [
   *           {
   *             street_1: '88 Quarry Road',
   *             city: 'Denver',
   *             region: 'CO',
   *             country: 'US',
   *             postal_code: '80205',
   *             primary: true
   *           }
   *         ]
   *       }
   *     })
   * @see https://plaid.com/docs/api/users/#userupdate
   */
  update(request?: UserUpdateRequest, options?: CallOptions): Call<UserUpdateResponse>
}
