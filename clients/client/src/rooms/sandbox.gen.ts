// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { DateInput } from '../dates.ts'
import type { BankTransferFailureInput, CustomSandboxTransaction, SandboxBankIncomeWebhookFireRequestWebhookFields } from '../shapes.gen.ts'

/** Request of /sandbox/bank_income/fire_webhook: sends a webhook of Bank Income. */
export interface SandboxBankIncomeFireWebhookRequest {
  /** Where it goes, in place of your team’s address. */
  webhook_override?: string | undefined
  /** Income has changed, or a new report is there. */
  webhook_code: 'BANK_INCOME_REFRESH_UPDATE' | 'BANK_INCOME_REFRESH_COMPLETE'
  /** What the webhook says. */
  webhook_fields: SandboxBankIncomeWebhookFireRequestWebhookFields
}

/** Response of /sandbox/bank_income/fire_webhook. */
export interface SandboxBankIncomeFireWebhookResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/bank_transfer/fire_webhook: sends the webhook that tells of new bank transfer events. */
export interface SandboxBankTransferFireWebhookRequest {
  /** Where it goes: an http or https address. */
  webhook: string
}

/** Response of /sandbox/bank_transfer/fire_webhook. */
export interface SandboxBankTransferFireWebhookResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/bank_transfer/simulate: what the network makes of a bank transfer or a micro-deposit. */
export interface SandboxBankTransferSimulateRequest {
  /** Id of the bank transfer, a UUID. */
  bank_transfer_id: string
  /** `posted`, `failed` or `reversed`. */
  event_type: string
  /** Why it fails or is reversed; not looked at otherwise. A reversal by ACH is R01 unless it has a code. */
  failure_reason?: BankTransferFailureInput | null | undefined
}

/** Response of /sandbox/bank_transfer/simulate. */
export interface SandboxBankTransferSimulateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/income/fire_webhook: sends a webhook of payroll income without its cause. */
export interface SandboxIncomeFireWebhookRequest {
  /** The Item that the webhook names. */
  item_id: string
  /** The user that it names; the Item’s own unless given. */
  user_id?: string | undefined
  /** Where it goes. */
  webhook: string
  /**
   * What INCOME_VERIFICATION tells; VERIFICATION_STATUS_PROCESSING_COMPLETE unless given. Risk signals have no
   * such status.
   */
  verification_status?: SandboxIncomeFireWebhookRequestVerificationStatus | undefined
  /** What the webhook tells; codes with USER_ are those of users without a user_token. */
  webhook_code: SandboxIncomeFireWebhookRequestWebhookCode
}

export type SandboxIncomeFireWebhookRequestVerificationStatus = 
  | 'VERIFICATION_STATUS_PROCESSING_COMPLETE'
  | 'VERIFICATION_STATUS_PROCESSING_FAILED'
  | 'VERIFICATION_STATUS_PENDING_APPROVAL'

export type SandboxIncomeFireWebhookRequestWebhookCode = 
  | 'INCOME_VERIFICATION'
  | 'USER_INCOME_VERIFICATION'
  | 'INCOME_VERIFICATION_RISK_SIGNALS'
  | 'USER_INCOME_VERIFICATION_RISK_SIGNALS'

/** Response of /sandbox/income/fire_webhook. */
export interface SandboxIncomeFireWebhookResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/item/application/seed: makes up an application that a login is connected with. */
export interface SandboxItemApplicationSeedRequest {
  /** An Item from `/item/import`; another one answers INVALID_FIELD. */
  access_token: string
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
}

/** Response of /sandbox/item/application/seed. */
export interface SandboxItemApplicationSeedResponse {
  /** The Item. */
  item_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/item/fire_webhook: sends a webhook of an Item without its cause. */
export interface SandboxItemFireWebhookRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** Whose DEFAULT_UPDATE it is; TRANSACTIONS unless given. Other codes belong to one type each. */
  webhook_type?: SandboxItemFireWebhookRequestWebhookType | undefined
  /** What the webhook tells. */
  webhook_code: SandboxItemFireWebhookRequestWebhookCode
  /** What the webhook says. */
  options?: SandboxItemFireWebhookRequestOptions | undefined
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
  | 'PENDING_EXPIRATION'
  | 'RECURRING_TRANSACTIONS_UPDATE'
  | 'LOGIN_REPAIRED'
  | 'SYNC_UPDATES_AVAILABLE'
  | 'PRODUCT_READY'
  | 'ERROR'

export interface SandboxItemFireWebhookRequestOptions {
  /** What DEFAULT_UPDATE of TRANSACTIONS counts; 0 unless given. */
  new_transactions?: number | undefined
}

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

/** Request of /sandbox/oauth/select_accounts: answers a simulated bank’s own page without a browser. */
export interface SandboxOauthSelectAccountsRequest {
  /** From the address of the bank’s page. */
  oauth_state_id: string
  /** The accounts to share, by name or mask as the page shows them. */
  accounts: string[]
}

/** Response of /sandbox/oauth/select_accounts. */
export interface SandboxOauthSelectAccountsResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/payment/simulate: takes a payment to a status, as its bank would. */
export interface SandboxPaymentSimulateRequest {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
  /** Where the webhooks of this change go. */
  webhook: string
  /**
   * One of PAYMENT_STATUS_INITIATED, PAYMENT_STATUS_INSUFFICIENT_FUNDS, PAYMENT_STATUS_FAILED,
   * PAYMENT_STATUS_EXECUTED, PAYMENT_STATUS_SETTLED, PAYMENT_STATUS_CANCELLED, PAYMENT_STATUS_REJECTED,
   * PAYMENT_STATUS_ESTABLISHED, PAYMENT_STATUS_BLOCKED, PAYMENT_STATUS_AUTHORISING, PAYMENT_STATUS_INPUT_NEEDED.
   * ESTABLISHED is for standing orders; INPUT_NEEDED follows AUTHORISING, when the bank wants more of the
   * person.
   */
  status: string
}

/** Response of /sandbox/payment/simulate. */
export interface SandboxPaymentSimulateResponse {
  /** Where the payment stands. UNKNOWN, PROCESSING and COMPLETED are of the past. */
  old_status: SandboxPaymentSimulateResponseOldStatus
  /** Where the payment stands. UNKNOWN, PROCESSING and COMPLETED are of the past. */
  new_status: SandboxPaymentSimulateResponseNewStatus
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type SandboxPaymentSimulateResponseOldStatus = 
  | 'PAYMENT_STATUS_INPUT_NEEDED'
  | 'PAYMENT_STATUS_AUTHORISING'
  | 'PAYMENT_STATUS_INITIATED'
  | 'PAYMENT_STATUS_EXECUTED'
  | 'PAYMENT_STATUS_SETTLED'
  | 'PAYMENT_STATUS_ESTABLISHED'
  | 'PAYMENT_STATUS_INSUFFICIENT_FUNDS'
  | 'PAYMENT_STATUS_FAILED'
  | 'PAYMENT_STATUS_BLOCKED'
  | 'PAYMENT_STATUS_REJECTED'
  | 'PAYMENT_STATUS_CANCELLED'
  | 'PAYMENT_STATUS_UNKNOWN'
  | 'PAYMENT_STATUS_PROCESSING'
  | 'PAYMENT_STATUS_COMPLETED'
  | (string & {})

export type SandboxPaymentSimulateResponseNewStatus = 
  | 'PAYMENT_STATUS_INPUT_NEEDED'
  | 'PAYMENT_STATUS_AUTHORISING'
  | 'PAYMENT_STATUS_INITIATED'
  | 'PAYMENT_STATUS_EXECUTED'
  | 'PAYMENT_STATUS_SETTLED'
  | 'PAYMENT_STATUS_ESTABLISHED'
  | 'PAYMENT_STATUS_INSUFFICIENT_FUNDS'
  | 'PAYMENT_STATUS_FAILED'
  | 'PAYMENT_STATUS_BLOCKED'
  | 'PAYMENT_STATUS_REJECTED'
  | 'PAYMENT_STATUS_CANCELLED'
  | 'PAYMENT_STATUS_UNKNOWN'
  | 'PAYMENT_STATUS_PROCESSING'
  | 'PAYMENT_STATUS_COMPLETED'
  | (string & {})

/** Request of /sandbox/processor_token/create: A processor token for a new Item, without opening Link. */
export interface SandboxProcessorTokenCreateRequest {
  /** Where to log in. */
  institution_id: string
  /** Who logs in. */
  options?: SandboxProcessorTokenCreateRequestOptions | undefined
}

export interface SandboxProcessorTokenCreateRequestOptions {
  /** Test user to log in as. Default user_good. */
  override_username?: string | null | undefined
  /**
   * Password of the test user; for user_custom, the user’s JSON: the error_message of INVALID_CREDENTIALS says
   * what is wrong in it. Default pass_good.
   */
  override_password?: string | null | undefined
}

/** Response of /sandbox/processor_token/create. */
export interface SandboxProcessorTokenCreateResponse {
  /** Opens the account below `/processor/`, for as long as the Item is there. */
  processor_token: string
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
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
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
  /**
   * Password of the test user; for user_custom, the user’s JSON: the error_message of INVALID_CREDENTIALS says
   * what is wrong in it. Default pass_good.
   */
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
  /** Days of history; 731 at most. */
  days_requested?: number | undefined
}

/** Response of /sandbox/public_token/create. */
export interface SandboxPublicTokenCreateResponse {
  /** To be exchanged within 30 minutes. */
  public_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/transactions/create: makes transactions at the bank of a sandbox Item. */
export interface SandboxTransactionsCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** What is to be made. All of it, or nothing. */
  transactions: CustomSandboxTransaction[]
}

/** Response of /sandbox/transactions/create. */
export interface SandboxTransactionsCreateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /sandbox/user/reset_login: makes a user’s Items need a new login. */
export interface SandboxUserResetLoginRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** Only these Items. All of them when empty, null or left out. */
  item_ids?: string[] | null | undefined
}

/** Response of /sandbox/user/reset_login. */
export interface SandboxUserResetLoginResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /sandbox/bank_income. */
export interface SandboxBankIncomeMethods {
  /**
   * Sends a webhook of Bank Income.
   *
   * With the user_id that you give, whether or not there is such a user: nothing else happens. It goes to
   * `webhook_override`, or to your team’s address.
   *
   * Errors: SANDBOX_ONLY, SANDBOX_WEBHOOK_INVALID
   * @example A changed income
   *     await client.sandbox.bankIncome.fireWebhook({
   *       webhook_override: 'https://app.example/webhooks',
   *       webhook_code: 'BANK_INCOME_REFRESH_UPDATE',
   *       webhook_fields: {
   *         user_id: 'usr_7tPqW2xKcB4mZn'
   *       }
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxbankincomefire_webhook
   */
  fireWebhook(request: SandboxBankIncomeFireWebhookRequest, options?: CallOptions): Call<SandboxBankIncomeFireWebhookResponse>
}

/** Methods under /sandbox/bank_transfer. */
export interface SandboxBankTransferMethods {
  /**
   * Sends the webhook that tells of new bank transfer events.
   *
   * BANK_TRANSFERS_EVENTS_UPDATE, to the address that is given, whether there are new events or not. In the
   * sandbox this is the only way in which it is sent.
   *
   * Errors: SANDBOX_ONLY
   * @example To an app
   *     await client.sandbox.bankTransfer.fireWebhook({
   *       webhook: 'https://app.example/webhooks/bank-transfers'
   *     })
   * @see https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transferfire_webhook
   */
  fireWebhook(request: SandboxBankTransferFireWebhookRequest, options?: CallOptions): Call<SandboxBankTransferFireWebhookResponse>
  /**
   * What the network makes of a bank transfer or a micro-deposit.
   *
   * Nothing moves by itself in the sandbox. A pending transfer can be posted or fail, a posted one can be
   * reversed. The event is there at once; the webhook that tells of events is sent by
   * `/sandbox/bank_transfer/fire_webhook`. Balances and transactions of the Item stay as they are. An unknown id
   * is INVALID_FIELD.
   *
   * Errors: SANDBOX_ONLY, SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID
   * @example It goes through
   *     await client.sandbox.bankTransfer.simulate({
   *       bank_transfer_id: '9c2a7d44-51b7-4f6e-8a0d-2f1be4c7a910',
   *       event_type: 'posted'
   *     })
   * @see https://plaid.com/docs/bank-transfers/reference/#sandboxbank_transfersimulate
   */
  simulate(request: SandboxBankTransferSimulateRequest, options?: CallOptions): Call<SandboxBankTransferSimulateResponse>
}

/** Methods under /sandbox/income. */
export interface SandboxIncomeMethods {
  /**
   * Sends a webhook of payroll income without its cause.
   *
   * To try what an app does when the webhook comes. Only the webhook is made; the data stays as it is. It goes
   * to the address of this request, and only names the Item.
   *
   * Errors: SANDBOX_ONLY, ITEM_NOT_FOUND
   * @example The data has been read
   *     await client.sandbox.income.fireWebhook({
   *       item_id: 'p7QxW3mVbLk2nZr9TjYc5sDfGh8aXe4uKoB1i',
   *       webhook: 'https://app.example/webhooks',
   *       webhook_code: 'INCOME_VERIFICATION',
   *       verification_status: 'VERIFICATION_STATUS_PROCESSING_COMPLETE'
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxincomefire_webhook
   */
  fireWebhook(request: SandboxIncomeFireWebhookRequest, options?: CallOptions): Call<SandboxIncomeFireWebhookResponse>
}

/** Methods under /sandbox/item/application. */
export interface SandboxItemApplicationMethods {
  /**
   * Makes up an application that a login is connected with.
   *
   * To try what an institution shows its customers: the application is in `/item/application/list` from now on,
   * until `/item/application/unlink`. Any id will do but the team’s own, which is connected by linking the
   * login.
   *
   * Errors: SANDBOX_ONLY, INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND
   * @example A budgeting app
   *     await client.sandbox.item.application.seed({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       application_id: 'budgeting-app'
   *     })
   */
  seed(request: SandboxItemApplicationSeedRequest, options?: CallOptions): Call<SandboxItemApplicationSeedResponse>
}

/** Methods under /sandbox/item. */
export interface SandboxItemMethods {
  readonly application: SandboxItemApplicationMethods
  /**
   * Sends a webhook of an Item without its cause.
   *
   * To try what an app does when the webhook comes. Only the webhook is made: the Item and its data stay as they
   * are, so counts are 0 unless given and the accounts named are picked from the Item’s. Webhooks come by
   * themselves, too, when what they tell of happens. Processors that listen to an account of the Item get its
   * TRANSACTIONS webhooks as well, in the form that is theirs.
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

/** Methods under /sandbox/oauth. */
export interface SandboxOauthMethods {
  /**
   * Answers a simulated bank’s own page without a browser.
   *
   * Where Link has sent a person to the page of a simulated OAuth bank, this logs in as user_good, allows access
   * to the accounts and leaves the page. Link then goes on as if the person had done it.
   *
   * Errors: SANDBOX_ONLY, OAUTH_STATE_ID_NOT_FOUND, OAUTH_STATE_ID_ALREADY_PROCESSED, INVALID_LINK_TOKEN,
   * INVALID_ACCOUNT_ID
   * @example A checking account
   *     await client.sandbox.oauth.selectAccounts({
   *       oauth_state_id: '9d5feadd-a873-43eb-97ba-422f35ce849b',
   *       accounts: [
   *         'Plaid Checking'
   *       ]
   *     })
   */
  selectAccounts(request: SandboxOauthSelectAccountsRequest, options?: CallOptions): Call<SandboxOauthSelectAccountsResponse>
}

/** Methods under /sandbox/payment. */
export interface SandboxPaymentMethods {
  /**
   * Takes a payment to a status, as its bank would.
   *
   * Through every status between, each with its webhook PAYMENT_STATUS_UPDATE, in order. Works without Link,
   * too: a payment that nobody has authorised is authorised on the way. SETTLED is the arrival in a virtual
   * account, and makes refunds possible. From a status that ends a payment there is no way: INVALID_FIELD.
   *
   * Errors: SANDBOX_ONLY
   * @example The money has left
   *     await client.sandbox.payment.simulate({
   *       payment_id: 'payment-id-sandbox-6f1b1d0c-87c5-4b0a-8f6e-0a4f7c2f4a90',
   *       webhook: 'https://app.example/webhooks',
   *       status: 'PAYMENT_STATUS_EXECUTED'
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxpaymentsimulate
   */
  simulate(request: SandboxPaymentSimulateRequest, options?: CallOptions): Call<SandboxPaymentSimulateResponse>
}

/** Methods under /sandbox/processor_token. */
export interface SandboxProcessorTokenMethods {
  /**
   * A processor token for a new Item, without opening Link.
   *
   * Logs in to a simulated institution, as `/sandbox/public_token/create` does, and returns a processor token
   * for the first account that has numbers, or for the first one where none has. The Item has Auth, Identity and
   * Transactions, as far as the institution offers them. Nobody gets an access_token for it.
   *
   * Errors: SANDBOX_ONLY, INVALID_INSTITUTION, INVALID_PRODUCT, INVALID_CREDENTIALS, INVALID_MFA, ITEM_LOCKED,
   * ITEM_LOGIN_REQUIRED, ITEM_NOT_SUPPORTED, MFA_NOT_SUPPORTED, NO_ACCOUNTS, NO_AUTH_ACCOUNTS,
   * ACCESS_NOT_GRANTED, COUNTRY_NOT_SUPPORTED, INSUFFICIENT_CREDENTIALS, INVALID_SEND_METHOD,
   * USER_SETUP_REQUIRED, USER_INPUT_TIMEOUT, INVALID_LINK_TOKEN, INSTITUTION_DOWN, INSTITUTION_NOT_RESPONDING,
   * INSTITUTION_NO_LONGER_SUPPORTED, PAYMENT_INVALID_RECIPIENT, INTERNAL_SERVER_ERROR
   * @example The test user of every bank
   *     await client.sandbox.processorToken.create({
   *       institution_id: 'ins_109508'
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxprocessor_tokencreate
   */
  create(request: SandboxProcessorTokenCreateRequest, options?: CallOptions): Call<SandboxProcessorTokenCreateResponse>
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
   * Errors: SANDBOX_ONLY, INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INVALID_INSTITUTION,
   * INVALID_PRODUCT, INVALID_CREDENTIALS, INVALID_MFA, ITEM_LOCKED, ITEM_LOGIN_REQUIRED, ITEM_NOT_SUPPORTED,
   * MFA_NOT_SUPPORTED, NO_ACCOUNTS, NO_AUTH_ACCOUNTS, ACCESS_NOT_GRANTED, COUNTRY_NOT_SUPPORTED,
   * INSUFFICIENT_CREDENTIALS, INVALID_SEND_METHOD, USER_SETUP_REQUIRED, USER_INPUT_TIMEOUT, INVALID_LINK_TOKEN,
   * INSTITUTION_DOWN, INSTITUTION_NOT_RESPONDING, INSTITUTION_NO_LONGER_SUPPORTED, PAYMENT_INVALID_RECIPIENT,
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

/** Methods under /sandbox/transactions. */
export interface SandboxTransactionsMethods {
  /**
   * Makes transactions at the bank of a sandbox Item.
   *
   * Only for Items that were linked as `user_transactions_dynamic`, 10 transactions at most in one call. They
   * are made at the simulated bank, on its depository account unless another is named, and arrive as all others
   * do: when the answer is there, `/transactions/sync` has them as `added`, the balance has moved, and webhooks
   * tell of it.
   *
   * Errors: SANDBOX_ONLY, INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * PRODUCT_NOT_ENABLED, INVALID_ACCOUNT_ID
   * @example A purchase and a pay day
   *     await client.sandbox.transactions.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       transactions: [
   *         {
   *           date_transacted: '2026-03-13',
   *           date_posted: '2026-03-14',
   *           amount: 24.9,
   *           description: 'TST* JUNIPER TAVERN PORTLAND OR'
   *         },
   *         {
   *           date_transacted: '2026-03-14',
   *           date_posted: '2026-03-14',
   *           amount: -1250,
   *           description: 'NORTHWIND TRADERS PAYROLL',
   *           iso_currency_code: 'USD'
   *         }
   *       ]
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxtransactionscreate
   */
  create(request: SandboxTransactionsCreateRequest, options?: CallOptions): Call<SandboxTransactionsCreateResponse>
}

/** Methods under /sandbox/user. */
export interface SandboxUserMethods {
  /**
   * Makes a user’s Items need a new login.
   *
   * As `/sandbox/item/reset_login` for each Item of the user, or for those that are named. When one of them is
   * not the user’s, none is touched.
   *
   * Errors: SANDBOX_ONLY, INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, ITEM_NOT_FOUND
   * @example Every Item of a user
   *     await client.sandbox.user.resetLogin({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/sandbox/#sandboxuserreset_login
   */
  resetLogin(request?: SandboxUserResetLoginRequest, options?: CallOptions): Call<SandboxUserResetLoginResponse>
}

/** Methods under /sandbox. */
export interface SandboxMethods {
  readonly bankIncome: SandboxBankIncomeMethods
  readonly bankTransfer: SandboxBankTransferMethods
  readonly income: SandboxIncomeMethods
  readonly item: SandboxItemMethods
  readonly oauth: SandboxOauthMethods
  readonly payment: SandboxPaymentMethods
  readonly processorToken: SandboxProcessorTokenMethods
  readonly publicToken: SandboxPublicTokenMethods
  readonly transactions: SandboxTransactionsMethods
  readonly user: SandboxUserMethods
}
