// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { DateInput } from '../dates.ts'

/** Request of /sandbox/item/fire_webhook: sends a webhook of an Item without its cause. */
export interface SandboxItemFireWebhookRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** Whose DEFAULT_UPDATE it is; TRANSACTIONS unless given. Other codes belong to one type each. */
  webhook_type?: SandboxItemFireWebhookRequestWebhookType | undefined
  /** What the webhook tells. */
  webhook_code: SandboxItemFireWebhookRequestWebhookCode
}

export type SandboxItemFireWebhookRequestWebhookType = 
  | 'AUTH'
  | 'HOLDINGS'
  | 'IDENTITY'
  | 'INVESTMENTS_TRANSACTIONS'
  | 'ITEM'
  | 'LIABILITIES'
  | 'TRANSACTIONS'
  | 'ASSETS'

export type SandboxItemFireWebhookRequestWebhookCode = 
  | 'DEFAULT_UPDATE'
  | 'NEW_ACCOUNTS_AVAILABLE'
  | 'SMS_MICRODEPOSITS_VERIFICATION'
  | 'AUTHORIZATION_GRANTED'
  | 'USER_PERMISSION_REVOKED'
  | 'USER_ACCOUNT_REVOKED'
  | 'PENDING_DISCONNECT'
  | 'RECURRING_TRANSACTIONS_UPDATE'
  | 'LOGIN_REPAIRED'
  | 'SYNC_UPDATES_AVAILABLE'
  | 'PRODUCT_READY'
  | 'ERROR'

/** Response of /sandbox/item/fire_webhook. */
export interface SandboxItemFireWebhookResponse {
  /** True: it was sent to the Item’s address. */
  webhook_fired: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/item/reset_login: makes an Item need a new login. */
export interface SandboxItemResetLoginRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /sandbox/item/reset_login. */
export interface SandboxItemResetLoginResponse {
  /** True: it was done. */
  reset_login: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/item/set_verification_status: ends the wait for an automated micro-deposit. */
export interface SandboxItemSetVerificationStatusRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The account that was sent the micro-deposit. */
  account_id: string
  /** How the wait ends. */
  verification_status: 'automatically_verified' | 'verification_expired'
}

/** Response of /sandbox/item/set_verification_status. */
export interface SandboxItemSetVerificationStatusResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/public_token/create: A linked Item without opening Link. */
export interface SandboxPublicTokenCreateRequest {
  /** Where to log in. */
  institution_id: string
  /** Products to initialise the Item with. */
  initial_products: SandboxPublicTokenCreateRequestInitialProducts[]
  /** Who logs in, and what is fetched. */
  options?: SandboxPublicTokenCreateRequestOptions | undefined
  /** The user of the legacy user API that the Item is for. */
  user_token?: string | undefined
  /** The user that the Item is for. */
  user_id?: string | undefined
}

export type SandboxPublicTokenCreateRequestInitialProducts = 
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

export interface SandboxPublicTokenCreateRequestOptions {
  /** Where the new Item’s webhooks go. */
  webhook?: string | undefined
  /** Test user to log in as. Default user_good. */
  override_username?: string | null | undefined
  /** Password of the test user; for user_custom, the user’s JSON. Default pass_good. */
  override_password?: string | null | undefined
  /** How much history is fetched. */
  transactions?: SandboxPublicTokenCreateRequestOptionsTransactions | null | undefined
  /** For which days statements are fetched. */
  statements?: SandboxPublicTokenCreateRequestOptionsStatements | null | undefined
  /** For Items with the product income_verification. */
  income_verification?: SandboxPublicTokenCreateRequestOptionsIncomeVerification | undefined
}

export interface SandboxPublicTokenCreateRequestOptionsTransactions {
  /** First day of the history. */
  start_date?: DateInput | undefined
  /** Last day of the history. */
  end_date?: DateInput | undefined
  /**
   * Days of history, when no start_date is given.
   * @default 90
   */
  days_requested?: number | undefined
}

export interface SandboxPublicTokenCreateRequestOptionsStatements {
  /** First day. */
  start_date: DateInput
  /** Last day. */
  end_date: DateInput
}

export interface SandboxPublicTokenCreateRequestOptionsIncomeVerification {
  /** Where income is looked for. */
  income_source_types?: ('bank' | 'payroll')[] | undefined
  /** For bank income. */
  bank_income?: SandboxPublicTokenCreateRequestOptionsIncomeVerificationBankIncome | undefined
}

export interface SandboxPublicTokenCreateRequestOptionsIncomeVerificationBankIncome {
  /** Days of history. */
  days_requested?: number | undefined
}

/** Response of /sandbox/public_token/create. */
export interface SandboxPublicTokenCreateResponse {
  /** To be exchanged within 30 minutes. */
  public_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /sandbox/item. */
export interface SandboxItemMethods {
  /**
   * Sends a webhook of an Item without its cause.
   *
   * To try what an app does when the webhook comes. Only the webhook is made: the Item and its data stay as they
   * are, so counts are 0 and the accounts named are picked from the Item’s. Webhooks come by themselves, too,
   * when what they tell of happens.
   *
   * Errors: SANDBOX_ONLY, INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, SANDBOX_WEBHOOK_INVALID,
   * SANDBOX_PRODUCT_NOT_ENABLED
   * @example New transactions
   *     await client.sandbox.item.fireWebhook({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       webhook_code: 'SYNC_UPDATES_AVAILABLE'
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxitemfire_webhook
   */
  fireWebhook(request: SandboxItemFireWebhookRequest, options?: CallOptions): Call<SandboxItemFireWebhookResponse>
  /**
   * Makes an Item need a new login.
   *
   * The Item’s error becomes ITEM_LOGIN_REQUIRED and the webhook `ITEM: ERROR` is sent, as when a password was
   * changed at the bank. Link in update mode heals it.
   *
   * Errors: SANDBOX_ONLY, INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A login that has ended
   *     await client.sandbox.item.resetLogin({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxitemreset_login
   */
  resetLogin(request: SandboxItemResetLoginRequest, options?: CallOptions): Call<SandboxItemResetLoginResponse>
  /**
   * Ends the wait for an automated micro-deposit.
   *
   * In the sandbox an automated micro-deposit verifies its account after 24 hours; this does it now, or lets the
   * time run out. The Item’s webhook is `AUTH: AUTOMATICALLY_VERIFIED` or `AUTH: VERIFICATION_EXPIRED`. Such an
   * Item comes from Houndstooth Bank (ins_109512) with the password `microdeposits_good` and the product `auth`.
   *
   * Errors: SANDBOX_ONLY, INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, PRODUCT_NOT_ENABLED, INVALID_ACCOUNT_ID
   * @example A deposit that has arrived
   *     await client.sandbox.item.setVerificationStatus({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme',
   *       verification_status: 'automatically_verified'
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxitemset_verification_status
   */
  setVerificationStatus(request: SandboxItemSetVerificationStatusRequest, options?: CallOptions): Call<SandboxItemSetVerificationStatusResponse>
}

/** Methods under /sandbox/public_token. */
export interface SandboxPublicTokenMethods {
  /**
   * A linked Item without opening Link.
   *
   * Logs in to a simulated institution and returns the public_token that Link would return. Passwords work as
   * they do in Link. MFA and reCAPTCHA of test users are passed over, since nobody is there to answer; forced
   * errors are answered as errors. Special users do not work at OAuth institutions in Link, and work here.
   *
   * Errors: SANDBOX_ONLY, INVALID_USER_TOKEN, USER_NOT_FOUND, INVALID_INSTITUTION, INVALID_PRODUCT,
   * INVALID_CREDENTIALS, INVALID_MFA, ITEM_LOCKED, ITEM_LOGIN_REQUIRED, ITEM_NOT_SUPPORTED, MFA_NOT_SUPPORTED,
   * NO_ACCOUNTS, NO_AUTH_ACCOUNTS, ACCESS_NOT_GRANTED, COUNTRY_NOT_SUPPORTED, INSUFFICIENT_CREDENTIALS,
   * INVALID_SEND_METHOD, USER_SETUP_REQUIRED, USER_INPUT_TIMEOUT, INVALID_LINK_TOKEN, INSTITUTION_DOWN,
   * INSTITUTION_NOT_RESPONDING, INSTITUTION_NO_LONGER_SUPPORTED, PAYMENT_INVALID_RECIPIENT,
   * INTERNAL_SERVER_ERROR
   * @example The test user of every bank
   *     await client.sandbox.publicToken.create({
   *       institution_id: 'ins_109508',
   *       initial_products: [
   *         'auth',
   *         'transactions'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxpublic_tokencreate
   */
  create(request: SandboxPublicTokenCreateRequest, options?: CallOptions): Call<SandboxPublicTokenCreateResponse>
}

/** Methods under /sandbox. */
export interface SandboxMethods {
  readonly item: SandboxItemMethods
  readonly publicToken: SandboxPublicTokenMethods
}
