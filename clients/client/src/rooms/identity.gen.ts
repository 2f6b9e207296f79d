// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { AccountIdentity, AccountIdentityDocumentUpload, AccountIdentityMatchScore, IdentityMatchUser, Item } from '../shapes.gen.ts'

/** Request of /identity/documents/uploads/get: bank statements that were uploaded to tell who owns an account. */
export interface IdentityDocumentsUploadsGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What to answer with. */
  options?: IdentityDocumentsUploadsGetRequestOptions | undefined
}

export interface IdentityDocumentsUploadsGetRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /identity/documents/uploads/get. */
export interface IdentityDocumentsUploadsGetResponse {
  /** In the order in which the bank lists them. */
  accounts: AccountIdentityDocumentUpload[]
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

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

/** Request of /identity/match: how well a user fits the owners of an Item’s accounts. */
export interface IdentityMatchRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What the app knows of its user. What is absent is not compared. */
  user?: IdentityMatchUser | undefined
  /** What to answer with. */
  options?: IdentityMatchRequestOptions | undefined
}

export interface IdentityMatchRequestOptions {
  /** Only these accounts. All of them unless given. */
  account_ids?: string[] | undefined
}

/** Response of /identity/match. */
export interface IdentityMatchResponse {
  /** In the order in which the bank lists them. */
  accounts: AccountIdentityMatchScore[]
  /** One login of one person at one institution. */
  item: Item
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /identity/refresh: asks the bank who owns the accounts now. */
export interface IdentityRefreshRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /identity/refresh. */
export interface IdentityRefreshResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /identity/documents/uploads. */
export interface IdentityDocumentsUploadsMethods {
  /**
   * Bank statements that were uploaded to tell who owns an account.
   *
   * Link in update mode takes a bank statement where its token has `identity.is_document_upload`. It is read
   * when Link is closed: wait for the webhook IDENTITY: DOCUMENT_UPDATE_AVAILABLE. Made for Items of typed
   * account numbers, whose bank tells nothing. Answers from what is held, also while an Item needs a new login.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_ACCOUNT_ID
   * @example An account with a statement that looks genuine
   *     await client.identity.documents.uploads.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/identity/#identitydocumentsuploadsget
   */
  get(request: IdentityDocumentsUploadsGetRequest, options?: CallOptions): Call<IdentityDocumentsUploadsGetResponse>
}

/** Methods under /identity/documents. */
export interface IdentityDocumentsMethods {
  readonly uploads: IdentityDocumentsUploadsMethods
}

/** Methods under /identity. */
export interface IdentityMethods {
  readonly documents: IdentityDocumentsMethods
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
  /**
   * How well a user fits the owners of an Item’s accounts.
   *
   * Compares name, telephone number, e-mail and postal address with what the bank has on file, without showing
   * that. Each score is 0 to 100; 70 is where a match usually begins. Of several owners the best fit counts,
   * each field for itself. Balances are null in the answer.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INVALID_ACCOUNT_ID
   * @example A user whose data is spelled differently at the bank
   *     await client.identity.match({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       user: {
   *         legal_name: 'Imogen R. Vale',
   *         phone_number: '+12075550142',
   *         email_address: 'imogen.vale+rent@mail.example',
   *         address: {
   *           street: '18 Lantern Rd',
   *           city: 'Port Alder',
   *           region: 'Maine',
   *           postal_code: '04401',
   *           country: 'US'
   *         }
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/identity/#identitymatch
   */
  match(request: IdentityMatchRequest, options?: CallOptions): Call<IdentityMatchResponse>
  /**
   * Asks the bank who owns the accounts now.
   *
   * The Item must have Identity already. When the answer is there, `/identity/get` shows what the bank has on
   * file, and `IDENTITY: DEFAULT_UPDATE` tells which accounts have other names, telephone numbers, e-mail or
   * postal addresses than before. Where nothing changed, none is sent. Without being asked, the bank is looked
   * at every 30 days.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED
   * @example A refresh
   *     await client.identity.refresh({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/identity/#identityrefresh
   */
  refresh(request: IdentityRefreshRequest, options?: CallOptions): Call<IdentityRefreshResponse>
}
