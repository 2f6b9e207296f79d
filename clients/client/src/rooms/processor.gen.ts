// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions, IdempotentCallOptions } from '../request.ts'
import type { DateInput, InstantInput } from '../dates.ts'
import type { SyncBatch } from '../sync-all.ts'
import type { Account, AccountIdentity, AccountIdentityMatchScore, BankTransfer, BankTransferUserInput, Holding, IdentityMatchUser, InvestmentAccount, InvestmentTransaction, InvestmentsAuthAccountDetails401k, InvestmentsAuthDataSources, InvestmentsAuthGetNumbers, InvestmentsAuthOwner, LiabilitiesObject, ProcessorNumber, RemovedTransaction, Ruleset, Security, SignalDevice, SignalEvaluateCoreAttributes, SignalScores, SignalUser, SignalWarning, Transaction, TransactionStream } from '../shapes.gen.ts'

/**
 * Request of /processor/account/get: the account that a processor token opens, with balances as of the last
 * update.
 */
export interface ProcessorAccountGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/account/get. */
export interface ProcessorAccountGetResponse {
  /** One account of an Item. */
  account: Account
  /** The institution of the account; an empty string where there is none. */
  institution_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/apex/processor_token/create: A token that opens one account to Apex. */
export interface ProcessorApexProcessorTokenCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The account of the Item that the token is to open. */
  account_id: string
}

/** Response of /processor/apex/processor_token/create. */
export interface ProcessorApexProcessorTokenCreateResponse {
  /** Opens the account below `/processor/`, for as long as the Item is there. */
  processor_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/auth/get: account and routing numbers of the account that a processor token opens. */
export interface ProcessorAuthGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/auth/get. */
export interface ProcessorAuthGetResponse {
  /** One account of an Item. */
  account: Account
  /** Numbers of the account by kind; null for kinds that it does not have. */
  numbers: ProcessorNumber
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/balance/get: the balance, as of this moment, of the account that a processor token
 * opens.
 */
export interface ProcessorBalanceGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** How old a balance may be. */
  options?: ProcessorBalanceGetRequestOptions | undefined
}

export interface ProcessorBalanceGetRequestOptions {
  /**
   * The oldest balance that will do. Required at Capital One (ins_128026) when an account that is no deposit
   * account is asked for: the bank does not tell those balances in real time. Has no effect elsewhere.
   */
  min_last_updated_datetime?: InstantInput | undefined
}

/** Response of /processor/balance/get. */
export interface ProcessorBalanceGetResponse {
  /** One account of an Item. */
  account: Account
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/bank_transfer/create: sends money to the account that a processor token opens, or takes
 * it from there.
 */
export interface ProcessorBankTransferCreateRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /**
   * Your key of this transfer, up to 50 characters. The same key with the same account, type, network and amount
   * answers the transfer that exists, whenever it is sent again.
   */
  idempotency_key: string
  /** `debit` takes money from the person’s account, `credit` sends money there. */
  type: 'debit' | 'credit'
  /** How the money travels. Wires are credits only. */
  network: 'ach' | 'same-day-ach' | 'wire'
  /** A positive amount with two decimals, for example `10.00`. */
  amount: string
  /** Currency of the amount: USD. */
  iso_currency_code: string
  /** What the holder reads, up to 10 characters. */
  description: string
  /**
   * What the ACH network is told of the authorization: between businesses, in writing, by telephone, or on the
   * internet. The latter two are for debits only. ACH transfers need one.
   */
  ach_class?: 'ccd' | 'ppd' | 'tel' | 'web' | undefined
  /** Who holds the account that is debited or credited. */
  user: BankTransferUserInput
  /** A text of yours to be kept, up to 100 characters. */
  custom_tag?: string | null | undefined
  /** Texts of yours by names of yours, in ASCII: up to 50, names up to 40 characters, texts up to 500. */
  metadata?: Record<string, string> | null | undefined
  /** Your account to be used; there is one, which is used unless given. */
  origination_account_id?: string | null | undefined
}

/** Response of /processor/bank_transfer/create. */
export interface ProcessorBankTransferCreateResponse {
  /** Money sent to or taken from an account of an Item. */
  bank_transfer: BankTransfer
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/dwolla/processor_token/create: A token that opens one account to Dwolla. */
export interface ProcessorDwollaProcessorTokenCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The account of the Item that the token is to open. */
  account_id: string
}

/** Response of /processor/dwolla/processor_token/create. */
export interface ProcessorDwollaProcessorTokenCreateResponse {
  /** Opens the account below `/processor/`, for as long as the Item is there. */
  processor_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/identity/get: who owns the account that a processor token opens. */
export interface ProcessorIdentityGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/identity/get. */
export interface ProcessorIdentityGetResponse {
  /** One account of an Item, with its owners. */
  account: AccountIdentity
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/identity/match: how well a user fits the owners of the account that a processor token
 * opens.
 */
export interface ProcessorIdentityMatchRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** What the app knows of its user. What is absent is not compared. */
  user?: IdentityMatchUser | undefined
}

/** Response of /processor/identity/match. */
export interface ProcessorIdentityMatchResponse {
  /** One account of an Item, with how well its owners fit the user. */
  account: AccountIdentityMatchScore
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/investments/auth/get: what is needed to move the holdings of the account that a
 * processor token opens.
 */
export interface ProcessorInvestmentsAuthGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/investments/auth/get. */
export interface ProcessorInvestmentsAuthGetResponse {
  /** One account of an Item, as Investments shows it. */
  account: InvestmentAccount
  /** In the bank’s order. */
  holdings: Holding[]
  /** Each security that a holding is of, once. */
  securities: Security[]
  /** One entry, of the account. */
  owners: InvestmentsAuthOwner[]
  /** The numbers for moving holdings elsewhere. */
  numbers: InvestmentsAuthGetNumbers
  /** Who told what. */
  data_sources: InvestmentsAuthDataSources
  /** What a 401k account costs and what is paid in; absent where the account is none. */
  account_details_401k?: InvestmentsAuthAccountDetails401k[]
  /** Whether the portfolio was typed in by the person instead of told by the bank. */
  is_investments_fallback_item?: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/investments/holdings/get: what the account that a processor token opens holds. */
export interface ProcessorInvestmentsHoldingsGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/investments/holdings/get. */
export interface ProcessorInvestmentsHoldingsGetResponse {
  /** One account of an Item, as Investments shows it. */
  account: InvestmentAccount
  /** In the bank’s order. */
  holdings: Holding[]
  /** Each security that a holding is of, once. */
  securities: Security[]
  /** Whether the portfolio was typed in by the person instead of told by the bank. */
  is_investments_fallback_item?: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/investments/transactions/get: what happened on the investment account that a processor
 * token opens, newest first.
 */
export interface ProcessorInvestmentsTransactionsGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** First day, included. */
  start_date: DateInput
  /** Last day, included. */
  end_date: DateInput
  /** What to answer, and how. */
  options?: ProcessorInvestmentsTransactionsGetRequestOptions | undefined
}

export interface ProcessorInvestmentsTransactionsGetRequestOptions {
  /**
   * How many rows to return, 1 to 500; 100 unless given.
   * @default 100
   */
  count?: number | undefined
  /**
   * How many rows to skip from the newest.
   * @default 0
   */
  offset?: number | undefined
  /**
   * For an Item linked without Investments: do not wait for the first data; send a webhook.
   * @default false
   */
  async_update?: boolean | undefined
  /** Says nothing new: it can name the account that the token opens, and no other. */
  account_ids?: string[] | undefined
}

/** Response of /processor/investments/transactions/get. */
export interface ProcessorInvestmentsTransactionsGetResponse {
  /** One account of an Item, as Investments shows it. */
  account: InvestmentAccount
  /** Each security that a row of this page is about, once. */
  securities: Security[]
  /** Newest first. */
  investment_transactions: InvestmentTransaction[]
  /** How many there are in these days, on this page or not. */
  total_investment_transactions: number
  /** Whether the portfolio was typed in by the person instead of told by the bank. */
  is_investments_fallback_item?: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/liabilities/get: the debt of the account that a processor token opens. */
export interface ProcessorLiabilitiesGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/liabilities/get. */
export interface ProcessorLiabilitiesGetResponse {
  /** One account of an Item. */
  account: Account
  /** Debts by kind. */
  liabilities: LiabilitiesObject
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/ocrolus/processor_token/create: A token that opens one account to Ocrolus. */
export interface ProcessorOcrolusProcessorTokenCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The account of the Item that the token is to open. */
  account_id: string
}

/** Response of /processor/ocrolus/processor_token/create. */
export interface ProcessorOcrolusProcessorTokenCreateResponse {
  /** Opens the account below `/processor/`, for as long as the Item is there. */
  processor_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/signal/decision/report: tells whether an evaluated debit of the account of a processor
 * token was sent.
 */
export interface ProcessorSignalDecisionReportRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** Your own id of the debit, 1 to 36 characters: one for each. */
  client_transaction_id: string
  /** Whether the debit was sent. */
  initiated: boolean
  /** Days until the money can be used; 0 for at once. */
  days_funds_on_hold?: number | null | undefined
  /** What was decided. */
  decision_outcome?: 'APPROVE' | 'REVIEW' | 'REJECT' | 'TAKE_OTHER_RISK_MEASURES' | 'NOT_EVALUATED' | null | undefined
  /** How it was paid. The official client spells null as a text. */
  payment_method?: 'SAME_DAY_ACH' | 'NEXT_DAY_ACH' | 'STANDARD_ACH' | 'MULTIPLE_PAYMENT_METHODS' | 'null' | null | undefined
  /** How much of the amount could be used at once. */
  amount_instantly_available?: number | null | undefined
}

/** Response of /processor/signal/decision/report. */
export interface ProcessorSignalDecisionReportResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/signal/evaluate: how likely a planned ACH debit of the account of a processor token is
 * to come back.
 */
export interface ProcessorSignalEvaluateRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** Your own id of the debit, 1 to 36 characters: one for each. */
  client_transaction_id: string
  /** The amount in US dollars, above zero. */
  amount: number
  /** Whether the person is there. Taken, and not looked at. */
  user_present?: boolean | null | undefined
  /** Your own id of the user; no e-mail address and no telephone number. */
  client_user_id?: string | undefined
  /** Whether the debit is one of a schedule, such as a monthly payment. */
  is_recurring?: boolean | null | undefined
  /** How it is meant to be paid: SAME_DAY_ACH, STANDARD_ACH or MULTIPLE_PAYMENT_METHODS. */
  default_payment_method?: string | null | undefined
  /** Who pays: compared with the owners of the account, and not kept. */
  user?: SignalUser | undefined
  /** What the person uses. Taken, not looked at, and not kept. */
  device?: SignalDevice | undefined
  /**
   * `default` (unless given) looks at scores, `balance-only` at the balance as it is this moment. In the
   * sandbox, `error_<CODE>` gives an error.
   */
  ruleset_key?: string | null | undefined
}

/** Response of /processor/signal/evaluate. */
export interface ProcessorSignalEvaluateResponse {
  /** Null with a ruleset for the balance alone. */
  scores: SignalScores | null
  /** What the account’s history tells. With a ruleset for the balance alone, the two balances only. */
  core_attributes?: SignalEvaluateCoreAttributes
  /** What the ruleset says. */
  ruleset?: Ruleset | null
  /** Why data of the bank is missing; empty where none is. */
  warnings: SignalWarning[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/signal/prepare: adds Signal to the Item of a processor token before its first
 * evaluation.
 */
export interface ProcessorSignalPrepareRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/signal/prepare. */
export interface ProcessorSignalPrepareResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/signal/return/report: tells that an evaluated debit of the account of a processor token
 * came back.
 */
export interface ProcessorSignalReturnReportRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** Your own id of the debit, 1 to 36 characters: one for each. */
  client_transaction_id: string
  /** Return code of the ACH network, for example R01. */
  return_code: string
  /** When it came back. */
  returned_at?: InstantInput | null | undefined
}

/** Response of /processor/signal/return/report. */
export interface ProcessorSignalReturnReportResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/stripe/bank_account_token/create: A bank account token for Stripe. */
export interface ProcessorStripeBankAccountTokenCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The account of the Item that the token is to open. */
  account_id: string
}

/** Response of /processor/stripe/bank_account_token/create. */
export interface ProcessorStripeBankAccountTokenCreateResponse {
  /** To be sent to Stripe, once. */
  stripe_bank_account_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/token/create: A token that opens one account to a partner. */
export interface ProcessorTokenCreateRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
  /** The account of the Item that the token is to open. */
  account_id: string
  /** The partner that the token is for. */
  processor: ProcessorTokenCreateRequestProcessor
}

export type ProcessorTokenCreateRequestProcessor = 
  | 'dwolla'
  | 'galileo'
  | 'modern_treasury'
  | 'ocrolus'
  | 'vesta'
  | 'drivewealth'
  | 'vopay'
  | 'achq'
  | 'check'
  | 'checkbook'
  | 'circle'
  | 'sila_money'
  | 'rize'
  | 'svb_api'
  | 'unit'
  | 'wyre'
  | 'lithic'
  | 'alpaca'
  | 'astra'
  | 'moov'
  | 'treasury_prime'
  | 'marqeta'
  | 'checkout'
  | 'solid'
  | 'highnote'
  | 'gemini'
  | 'apex_clearing'
  | 'gusto'
  | 'adyen'
  | 'atomic'
  | 'i2c'
  | 'wepay'
  | 'riskified'
  | 'utb'
  | 'adp_roll'
  | 'fortress_trust'
  | 'bond'
  | 'bakkt'
  | 'teal'
  | 'zero_hash'
  | 'taba_pay'
  | 'knot'
  | 'sardine'
  | 'alloy'
  | 'finix'
  | 'nuvei'
  | 'layer'
  | 'boom'
  | 'seamlessach'
  | 'stake'
  | 'wedbush'
  | 'esusu'
  | 'ansa'
  | 'scribeup'
  | 'straddle'
  | 'loanpro'
  | 'bloom_credit'
  | 'sfox'
  | 'brale'
  | 'parafin'
  | 'cardless'
  | 'open_ledger'
  | 'valon'
  | 'gainbridge'
  | 'cardlytics'
  | 'pinwheel'
  | 'thread_bank'
  | 'array'
  | 'fiant'
  | 'oatfi'
  | 'curinos'
  | 'frame'
  | 'interchecks'
  | 'interchange'
  | 'atomicfi'
  | 'pay'
  | 'natural'
  | 'kanmon'
  | 'kick'
  | 'increase'
  | 'airwallex'
  | 'cybrid'
  | 'bizcap'
  | 'webull'
  | 'kikoff_enterprise'
  | 'paynote'

/** Response of /processor/token/create. */
export interface ProcessorTokenCreateResponse {
  /** Opens the account below `/processor/`, for as long as the Item is there. */
  processor_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/token/permissions/get: the products that a processor token is limited to. */
export interface ProcessorTokenPermissionsGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/token/permissions/get. */
export interface ProcessorTokenPermissionsGetResponse {
  /** What the processor may read; an empty list for everything. */
  products: ProcessorTokenPermissionsGetResponseProducts[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type ProcessorTokenPermissionsGetResponseProducts = 
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
  | (string & {})

/** Request of /processor/token/permissions/set: limits a processor token to some products. */
export interface ProcessorTokenPermissionsSetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** What the processor may read; an empty list for everything. */
  products: ProcessorTokenPermissionsSetRequestProducts[]
}

export type ProcessorTokenPermissionsSetRequestProducts = 
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

/** Response of /processor/token/permissions/set. */
export interface ProcessorTokenPermissionsSetResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/token/webhook/update: changes where a processor’s webhooks go. */
export interface ProcessorTokenWebhookUpdateRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** The new address, http or https; null for none. */
  webhook: string | null
}

/** Response of /processor/token/webhook/update. */
export interface ProcessorTokenWebhookUpdateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/transactions/get: the transactions, in a range of days, of the account that a processor
 * token opens.
 */
export interface ProcessorTransactionsGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** First day, included. */
  start_date: DateInput
  /** Last day, included. */
  end_date: DateInput
  /** What to answer, and how. */
  options?: ProcessorTransactionsGetRequestOptions | undefined
}

export interface ProcessorTransactionsGetRequestOptions {
  /** Adds what the bank printed. Default false. */
  include_original_description?: boolean | null | undefined
  /** Taxonomy of the categories. Default v2. */
  personal_finance_category_version?: 'v1' | 'v2' | undefined
  /**
   * Days of history, 90 unless given. Counts only when this call adds Transactions to the Item.
   * @default 90
   */
  days_requested?: number | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category?: boolean | undefined
  /** Has no effect: both are always there. */
  include_logo_and_counterparty_beta?: boolean | undefined
  /**
   * How many rows to return, 1 to 500; 100 unless given.
   * @default 100
   */
  count?: number | undefined
  /**
   * How many rows to skip from the newest.
   * @default 0
   */
  offset?: number | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category_beta?: boolean | undefined
}

/** Response of /processor/transactions/get. */
export interface ProcessorTransactionsGetResponse {
  /** One account of an Item. */
  account: Account
  /** Newest first, in an order that stays the same. */
  transactions: Transaction[]
  /** How many there are in these days, on this page or not. */
  total_transactions: number
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/transactions/recurring/get: what recurs on the account that a processor token opens. */
export interface ProcessorTransactionsRecurringGetRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** How to answer. */
  options?: ProcessorTransactionsRecurringGetRequestOptions | undefined
}

export interface ProcessorTransactionsRecurringGetRequestOptions {
  /** Taxonomy of the categories. Default v2. */
  personal_finance_category_version?: 'v1' | 'v2' | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category?: boolean | undefined
}

/** Response of /processor/transactions/recurring/get. */
export interface ProcessorTransactionsRecurringGetResponse {
  /** Money that comes in, newest stream first. */
  inflow_streams: TransactionStream[]
  /** Money that leaves, newest stream first. */
  outflow_streams: TransactionStream[]
  /** When the bank was last asked with success. */
  updated_datetime: string
  /** Taxonomy of the categories in this answer. */
  personal_finance_category_version?: 'v1' | 'v2' | (string & {})
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /processor/transactions/refresh: asks the bank for new transactions now. */
export interface ProcessorTransactionsRefreshRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
}

/** Response of /processor/transactions/refresh. */
export interface ProcessorTransactionsRefreshResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /processor/transactions/sync: changes, since a cursor, of the transactions of the account that a
 * processor token opens.
 */
export interface ProcessorTransactionsSyncRequest {
  /** The token that opens one account of an Item, from `/processor/token/create`. */
  processor_token: string
  /** `next_cursor` of the call before. Empty or absent for the whole history; `now` for nothing but a cursor. */
  cursor?: string | undefined
  /**
   * How many rows to return, 1 to 500; 100 unless given.
   * @default 100
   */
  count?: number | undefined
  /** What to answer, and how. */
  options?: ProcessorTransactionsSyncRequestOptions | undefined
}

export interface ProcessorTransactionsSyncRequestOptions {
  /** Adds what the bank printed. Default false. */
  include_original_description?: boolean | null | undefined
  /** Taxonomy of the categories. Default v2. */
  personal_finance_category_version?: 'v1' | 'v2' | undefined
  /**
   * Days of history, 90 unless given. Counts only when this call adds Transactions to the Item.
   * @default 90
   */
  days_requested?: number | undefined
  /** Has no effect: categories are always there. */
  include_personal_finance_category?: boolean | undefined
  /** Has no effect: both are always there. */
  include_logo_and_counterparty_beta?: boolean | undefined
  /** Says nothing new: it must be the account that the token opens. */
  account_id?: string | undefined
}

/** Response of /processor/transactions/sync. */
export interface ProcessorTransactionsSyncResponse {
  /** The account; null when this page has no changes. */
  account: Account | null
  /** New since the cursor. */
  added: Transaction[]
  /** Known, and different now. */
  modified: Transaction[]
  /** Known, and gone. */
  removed: RemovedTransaction[]
  /** Where to go on; empty while nothing has been fetched from the bank yet. At most 256 characters. */
  next_cursor: string
  /** True when another page of this round is waiting. */
  has_more: boolean
  /** How much of the history has been fetched from the bank. */
  transactions_update_status: ProcessorTransactionsSyncResponseTransactionsUpdateStatus
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type ProcessorTransactionsSyncResponseTransactionsUpdateStatus = 
  | 'TRANSACTIONS_UPDATE_STATUS_UNKNOWN'
  | 'NOT_READY'
  | 'INITIAL_UPDATE_COMPLETE'
  | 'HISTORICAL_UPDATE_COMPLETE'
  | (string & {})

/** Methods under /processor/account. */
export interface ProcessorAccountMethods {
  /**
   * The account that a processor token opens, with balances as of the last update.
   *
   * Answers from what is held: no bank is asked. For balances as of this moment call `/processor/balance/get`.
   * Needs no permission for any product, and works while the Item needs a new login, too.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_ACCOUNT_ID
   * @example A checking account
   *     await client.processor.account.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processoraccountget
   */
  get(request: ProcessorAccountGetRequest, options?: CallOptions): Call<ProcessorAccountGetResponse>
}

/** Methods under /processor/apex/processor_token. */
export interface ProcessorApexProcessorTokenMethods {
  /**
   * A token that opens one account to Apex.
   *
   * Does what `/processor/token/create` does for the processor `apex_clearing`.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_PRODUCT, INVALID_ACCOUNT_ID
   * @example A checking account
   *     await client.processor.apex.processorToken.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme'
   *     })
   * @see https://plaid.com/docs/none/
   */
  create(request: ProcessorApexProcessorTokenCreateRequest, options?: CallOptions): Call<ProcessorApexProcessorTokenCreateResponse>
}

/** Methods under /processor/apex. */
export interface ProcessorApexMethods {
  readonly processorToken: ProcessorApexProcessorTokenMethods
}

/** Methods under /processor/auth. */
export interface ProcessorAuthMethods {
  /**
   * Account and routing numbers of the account that a processor token opens.
   *
   * What `/auth/get` answers, of one account. The account must be a checking, savings or cash management
   * account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, NO_AUTH_ACCOUNTS, PRODUCT_NOT_READY
   * @example A checking account in the United States
   *     await client.processor.auth.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorauthget
   */
  get(request: ProcessorAuthGetRequest, options?: CallOptions): Call<ProcessorAuthGetResponse>
}

/** Methods under /processor/balance. */
export interface ProcessorBalanceMethods {
  /**
   * The balance, as of this moment, of the account that a processor token opens.
   *
   * What `/accounts/balance/get` answers, of one account: the bank is asked, and what it says is kept.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, INSTITUTION_DOWN, LAST_UPDATED_DATETIME_OUT_OF_RANGE,
   * ITEM_CONCURRENTLY_DELETED
   * @example A checking account
   *     await client.processor.balance.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorbalanceget
   */
  get(request: ProcessorBalanceGetRequest, options?: CallOptions): Call<ProcessorBalanceGetResponse>
}

/** Methods under /processor/bank_transfer. */
export interface ProcessorBankTransferMethods {
  /**
   * Sends money to the account that a processor token opens, or takes it from there.
   *
   * What `/bank_transfer/create` does, for one account. The processor needs permission for Auth. All else about
   * the transfer is done with the `/bank_transfer/` endpoints.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, BANK_TRANSFER_UNSUPPORTED_ACCOUNT_TYPE, PRODUCT_NOT_READY,
   * BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT, BANK_TRANSFER_LIMIT_EXCEEDED,
   * BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT, BANK_TRANSFER_ACCOUNT_BLOCKED, BANK_TRANSFER_INSUFFICIENT_FUNDS
   * @example A payout
   *     await client.processor.bankTransfer.create({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       idempotency_key: 'payout-1017',
   *       type: 'credit',
   *       network: 'ach',
   *       amount: '48.20',
   *       iso_currency_code: 'USD',
   *       description: 'Payout',
   *       ach_class: 'ppd',
   *       user: {
   *         legal_name: 'Odalys Fern',
   *         email_address: 'odalys@app.example'
   *       },
   *       custom_tag: 'march',
   *       metadata: {
   *         order: '1017'
   *       }
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#bank_transfercreate
   */
  create(request: ProcessorBankTransferCreateRequest | Omit<ProcessorBankTransferCreateRequest, 'idempotency_key'>, options?: IdempotentCallOptions): Call<ProcessorBankTransferCreateResponse>
}

/** Methods under /processor/dwolla/processor_token. */
export interface ProcessorDwollaProcessorTokenMethods {
  /**
   * A token that opens one account to Dwolla.
   *
   * Older path, which clients called before `/processor/token/create` was there; it does the same for the
   * processor `dwolla`.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_PRODUCT, INVALID_ACCOUNT_ID
   * @example A checking account
   *     await client.processor.dwolla.processorToken.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme'
   *     })
   */
  create(request: ProcessorDwollaProcessorTokenCreateRequest, options?: CallOptions): Call<ProcessorDwollaProcessorTokenCreateResponse>
}

/** Methods under /processor/dwolla. */
export interface ProcessorDwollaMethods {
  readonly processorToken: ProcessorDwollaProcessorTokenMethods
}

/** Methods under /processor/identity. */
export interface ProcessorIdentityMethods {
  /**
   * Who owns the account that a processor token opens.
   *
   * What `/identity/get` answers, of one account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID
   * @example A checking account and its owner
   *     await client.processor.identity.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processoridentityget
   */
  get(request: ProcessorIdentityGetRequest, options?: CallOptions): Call<ProcessorIdentityGetResponse>
  /**
   * How well a user fits the owners of the account that a processor token opens.
   *
   * What `/identity/match` answers, of one account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID
   * @example A user whose data is spelled differently at the bank
   *     await client.processor.identity.match({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
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
   * @see https://plaid.com/docs/api/processor-partners/#processoridentitymatch
   */
  match(request: ProcessorIdentityMatchRequest, options?: CallOptions): Call<ProcessorIdentityMatchResponse>
}

/** Methods under /processor/investments/auth. */
export interface ProcessorInvestmentsAuthMethods {
  /**
   * What is needed to move the holdings of the account that a processor token opens.
   *
   * What `/investments/auth/get` answers, of one account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, NO_INVESTMENT_AUTH_ACCOUNTS, PRODUCT_NOT_READY,
   * MANUAL_VERIFICATION_REQUIRED
   * @example A brokerage account in the United States
   *     await client.processor.investments.auth.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorinvestmentsauthget
   */
  get(request: ProcessorInvestmentsAuthGetRequest, options?: CallOptions): Call<ProcessorInvestmentsAuthGetResponse>
}

/** Methods under /processor/investments/holdings. */
export interface ProcessorInvestmentsHoldingsMethods {
  /**
   * What the account that a processor token opens holds.
   *
   * What `/investments/holdings/get` answers, of one account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, NO_INVESTMENT_ACCOUNTS, PRODUCT_NOT_READY
   * @example A brokerage account with one fund
   *     await client.processor.investments.holdings.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorinvestmentsholdingsget
   */
  get(request: ProcessorInvestmentsHoldingsGetRequest, options?: CallOptions): Call<ProcessorInvestmentsHoldingsGetResponse>
}

/** Methods under /processor/investments/transactions. */
export interface ProcessorInvestmentsTransactionsMethods {
  /**
   * What happened on the investment account that a processor token opens, newest first.
   *
   * What `/investments/transactions/get` answers, of one account. The webhook that `async_update` waits for goes
   * to the Item’s app: with it, call again until the history is there.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, NO_INVESTMENT_ACCOUNTS, PRODUCT_NOT_READY
   * @example Two weeks
   *     await client.processor.investments.transactions.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       start_date: '2026-03-01',
   *       end_date: '2026-03-14'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorinvestmentstransactionsget
   */
  get(request: ProcessorInvestmentsTransactionsGetRequest, options?: CallOptions): PagedCall<ProcessorInvestmentsTransactionsGetResponse, ProcessorInvestmentsTransactionsGetResponse['investment_transactions'][number]>
}

/** Methods under /processor/investments. */
export interface ProcessorInvestmentsMethods {
  readonly auth: ProcessorInvestmentsAuthMethods
  readonly holdings: ProcessorInvestmentsHoldingsMethods
  readonly transactions: ProcessorInvestmentsTransactionsMethods
}

/** Methods under /processor/liabilities. */
export interface ProcessorLiabilitiesMethods {
  /**
   * The debt of the account that a processor token opens.
   *
   * What `/liabilities/get` answers, of one account: a card, a student loan or a mortgage.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, NO_LIABILITY_ACCOUNTS, PRODUCT_NOT_READY
   * @example A card
   *     await client.processor.liabilities.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorliabilitiesget
   */
  get(request: ProcessorLiabilitiesGetRequest, options?: CallOptions): Call<ProcessorLiabilitiesGetResponse>
}

/** Methods under /processor/ocrolus/processor_token. */
export interface ProcessorOcrolusProcessorTokenMethods {
  /**
   * A token that opens one account to Ocrolus.
   *
   * Older path, which clients called before `/processor/token/create` was there; it does the same for the
   * processor `ocrolus`.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_PRODUCT, INVALID_ACCOUNT_ID
   * @example A checking account
   *     await client.processor.ocrolus.processorToken.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme'
   *     })
   */
  create(request: ProcessorOcrolusProcessorTokenCreateRequest, options?: CallOptions): Call<ProcessorOcrolusProcessorTokenCreateResponse>
}

/** Methods under /processor/ocrolus. */
export interface ProcessorOcrolusMethods {
  readonly processorToken: ProcessorOcrolusProcessorTokenMethods
}

/** Methods under /processor/signal/decision. */
export interface ProcessorSignalDecisionMethods {
  /**
   * Tells whether an evaluated debit of the account of a processor token was sent.
   *
   * What `/signal/decision/report` does, for debits of one account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT
   * @example Not sent
   *     await client.processor.signal.decision.report({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       client_transaction_id: 'rent-2026-03-0417',
   *       initiated: false,
   *       decision_outcome: 'REJECT'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorsignaldecisionreport
   */
  report(request: ProcessorSignalDecisionReportRequest, options?: CallOptions): Call<ProcessorSignalDecisionReportResponse>
}

/** Methods under /processor/signal/return. */
export interface ProcessorSignalReturnMethods {
  /**
   * Tells that an evaluated debit of the account of a processor token came back.
   *
   * What `/signal/return/report` does, for debits of one account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, SIGNAL_TRANSACTION_NOT_INITIATED
   * @example For lack of money
   *     await client.processor.signal.return.report({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       client_transaction_id: 'rent-2026-03-0417',
   *       return_code: 'R01'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorsignalreturnreport
   */
  report(request: ProcessorSignalReturnReportRequest, options?: CallOptions): Call<ProcessorSignalReturnReportResponse>
}

/** Methods under /processor/signal. */
export interface ProcessorSignalMethods {
  readonly decision: ProcessorSignalDecisionMethods
  /**
   * How likely a planned ACH debit of the account of a processor token is to come back.
   *
   * What `/signal/evaluate` answers, of one account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, PRODUCTS_NOT_SUPPORTED, INVALID_ACCOUNT_ID,
   * ADDENDUM_NOT_SIGNED, NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS, INVALID_CONFIGURATION_STATE,
   * RULESET_NOT_FOUND, CLIENT_TRANSACTION_ID_ALREADY_IN_USE, PRODUCT_NOT_READY
   * @example A rent
   *     await client.processor.signal.evaluate({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       client_transaction_id: 'rent-2026-03-0417',
   *       amount: 640.5
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorsignalevaluate
   */
  evaluate(request: ProcessorSignalEvaluateRequest, options?: CallOptions): Call<ProcessorSignalEvaluateResponse>
  /**
   * Adds Signal to the Item of a processor token before its first evaluation.
   *
   * What `/signal/prepare` does.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID
   * @example An Item of Auth
   *     await client.processor.signal.prepare({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processorsignalprepare
   */
  prepare(request: ProcessorSignalPrepareRequest, options?: CallOptions): Call<ProcessorSignalPrepareResponse>
  readonly return: ProcessorSignalReturnMethods
}

/** Methods under /processor/stripe/bank_account_token. */
export interface ProcessorStripeBankAccountTokenMethods {
  /**
   * A bank account token for Stripe.
   *
   * Stripe gets the account’s numbers and gives a token for them, to be used once: so the account must be one
   * that Auth has numbers of, in the United States. In the sandbox every team has a Stripe account in test mode;
   * the token has the form of Stripe’s, and Stripe itself does not know it. In the other environments no Stripe
   * account is connected: INVALID_STRIPE_ACCOUNT.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INVALID_ACCOUNT_ID, NO_AUTH_ACCOUNTS, PRODUCT_NOT_READY, INVALID_STRIPE_ACCOUNT
   * @example A checking account
   *     await client.processor.stripe.bankAccountToken.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme'
   *     })
   * @see https://plaid.com/docs/api/processors/#processorstripebank_account_tokencreate
   */
  create(request: ProcessorStripeBankAccountTokenCreateRequest, options?: CallOptions): Call<ProcessorStripeBankAccountTokenCreateResponse>
}

/** Methods under /processor/stripe. */
export interface ProcessorStripeMethods {
  readonly bankAccountToken: ProcessorStripeBankAccountTokenMethods
}

/** Methods under /processor/token/permissions. */
export interface ProcessorTokenPermissionsMethods {
  /**
   * The products that a processor token is limited to.
   *
   * What `/processor/token/permissions/set` was last called with.
   *
   * Errors: INVALID_PROCESSOR_TOKEN
   * @example A token that is limited
   *     await client.processor.token.permissions.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processors/#processortokenpermissionsget
   */
  get(request: ProcessorTokenPermissionsGetRequest, options?: CallOptions): Call<ProcessorTokenPermissionsGetResponse>
  /**
   * Limits a processor token to some products.
   *
   * A new token opens every product of its account. From this answer on it opens those that are named, and calls
   * for others answer INVALID_PRODUCT; webhooks about them are not sent. An empty list opens all of them again.
   * Call it as often as you like.
   *
   * Errors: INVALID_PROCESSOR_TOKEN
   * @example Account numbers and balances, nothing else
   *     await client.processor.token.permissions.set({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       products: [
   *         'auth',
   *         'balance'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/processors/#processortokenpermissionsset
   */
  set(request: ProcessorTokenPermissionsSetRequest, options?: CallOptions): Call<ProcessorTokenPermissionsSetResponse>
}

/** Methods under /processor/token/webhook. */
export interface ProcessorTokenWebhookMethods {
  /**
   * Changes where a processor’s webhooks go.
   *
   * The new address is sent the webhook `PROCESSOR_TOKEN: WEBHOOK_UPDATE_ACKNOWLEDGED`, and from then on what
   * happens on the account. Without an address, no webhooks are made for the token. The Item’s own webhooks are
   * another matter: `/item/webhook/update`.
   *
   * Errors: INVALID_PROCESSOR_TOKEN
   * @example A new address
   *     await client.processor.token.webhook.update({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       webhook: 'https://partner.example/webhooks'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processortokenwebhookupdate
   */
  update(request: ProcessorTokenWebhookUpdateRequest, options?: CallOptions): Call<ProcessorTokenWebhookUpdateResponse>
}

/** Methods under /processor/token. */
export interface ProcessorTokenMethods {
  /**
   * A token that opens one account to a partner.
   *
   * Send the token to the partner, who reads the account with the endpoints below `/processor/`. Each call makes
   * a new token, so an account can have several, for one partner or many. A token lasts until `/item/remove`,
   * also through update mode; what it opens can be limited with `/processor/token/permissions/set`. Stripe takes
   * another kind of token: `/processor/stripe/bank_account_token/create`.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_PRODUCT, INVALID_ACCOUNT_ID
   * @example A checking account for Dwolla
   *     await client.processor.token.create({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2',
   *       account_id: 'k3Zr9WqLdXuYpNjT5sVbEoM7yHcGtA1fPxQme',
   *       processor: 'dwolla'
   *     })
   * @see https://plaid.com/docs/api/processors/#processortokencreate
   */
  create(request: ProcessorTokenCreateRequest, options?: CallOptions): Call<ProcessorTokenCreateResponse>
  readonly permissions: ProcessorTokenPermissionsMethods
  readonly webhook: ProcessorTokenWebhookMethods
}

/** Methods under /processor/transactions/recurring. */
export interface ProcessorTransactionsRecurringMethods {
  /**
   * What recurs on the account that a processor token opens.
   *
   * What `/transactions/recurring/get` answers, of one account. The Item must have Transactions already. From
   * the first call on, `RECURRING_TRANSACTIONS_UPDATE` goes to the token’s webhook when streams of the account
   * change.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, PRODUCT_NOT_ENABLED, PRODUCT_NOT_READY
   * @example A salary
   *     await client.processor.transactions.recurring.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processortransactionsrecurringget
   */
  get(request: ProcessorTransactionsRecurringGetRequest, options?: CallOptions): Call<ProcessorTransactionsRecurringGetResponse>
}

/** Methods under /processor/transactions. */
export interface ProcessorTransactionsMethods {
  /**
   * The transactions, in a range of days, of the account that a processor token opens.
   *
   * What `/transactions/get` answers, of one account, newest first. Raise `offset` by the number of transactions
   * received until it reaches `total_transactions`.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, PRODUCT_NOT_READY
   * @example Two weeks of a credit card
   *     await client.processor.transactions.get({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       start_date: '2026-03-01',
   *       end_date: '2026-03-14'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processortransactionsget
   */
  get(request: ProcessorTransactionsGetRequest, options?: CallOptions): PagedCall<ProcessorTransactionsGetResponse, ProcessorTransactionsGetResponse['transactions'][number]>
  readonly recurring: ProcessorTransactionsRecurringMethods
  /**
   * Asks the bank for new transactions now.
   *
   * What `/transactions/refresh` does. The whole Item is looked at, and everybody who has a webhook hears of
   * what is new: its app, and its processors, each of its account.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, PRODUCT_NOT_ENABLED
   * @example A refresh
   *     await client.processor.transactions.refresh({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processortransactionsrefresh
   */
  refresh(request: ProcessorTransactionsRefreshRequest, options?: CallOptions): Call<ProcessorTransactionsRefreshResponse>
  /**
   * Changes, since a cursor, of the transactions of the account that a processor token opens.
   *
   * What `/transactions/sync` answers, of one account. Cursors are the token’s own: those of other tokens, or of
   * `/transactions/sync`, are refused. From the first call on, `SYNC_UPDATES_AVAILABLE` goes to the token’s
   * webhook.
   *
   * Errors: INVALID_PROCESSOR_TOKEN, INVALID_PRODUCT, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION
   * @example The first page of the first round
   *     await client.processor.transactions.sync({
   *       processor_token: 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e',
   *       count: 1
   *     })
   * @see https://plaid.com/docs/api/processor-partners/#processortransactionssync
   */
  sync(request: ProcessorTransactionsSyncRequest, options?: CallOptions): Call<ProcessorTransactionsSyncResponse>
  /**
   * Everything that changed since `request.cursor`, in whole batches: never half a set of pages. Starts a set
   * again when the data changes while it is being read.
   */
  syncAll(processor_token: string, request?: Omit<ProcessorTransactionsSyncRequest, 'processor_token'>, options?: CallOptions): AsyncGenerator<SyncBatch<ProcessorTransactionsSyncResponse['added'][number], ProcessorTransactionsSyncResponse['account'], ProcessorTransactionsSyncResponse['removed'][number]>, void, undefined>
}

/** Methods under /processor. */
export interface ProcessorMethods {
  readonly account: ProcessorAccountMethods
  readonly apex: ProcessorApexMethods
  readonly auth: ProcessorAuthMethods
  readonly balance: ProcessorBalanceMethods
  readonly bankTransfer: ProcessorBankTransferMethods
  readonly dwolla: ProcessorDwollaMethods
  readonly identity: ProcessorIdentityMethods
  readonly investments: ProcessorInvestmentsMethods
  readonly liabilities: ProcessorLiabilitiesMethods
  readonly ocrolus: ProcessorOcrolusMethods
  readonly signal: ProcessorSignalMethods
  readonly stripe: ProcessorStripeMethods
  readonly token: ProcessorTokenMethods
  readonly transactions: ProcessorTransactionsMethods
}
