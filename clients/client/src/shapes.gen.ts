// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { DateInput, InstantInput } from './dates.ts'

/** A rate of interest. */
export interface APR {
  /** Percent a year. */
  apr_percentage: number
  /** What the rate is for. */
  apr_type: APRAprType
  /** How much of the debt the rate applies to. */
  balance_subject_to_apr: number | null
  /** Interest of the latest statement under this rate. */
  interest_charge_amount: number | null
}

export type APRAprType = 
  | 'balance_transfer_apr'
  | 'cash_apr'
  | 'penalty_apr'
  | 'purchase_apr'
  | 'special'
  | (string & {})

/** One account of an Item. */
export interface Account {
  /** Id of the account, unique to the Item. Linking again gives another one. */
  account_id: string
  /** Balances in the account’s currency. */
  balances: AccountBalance
  /** Last two to four characters of the number that the bank displays. */
  mask: string | null
  /** Name given by the holder or the bank. */
  name: string
  /** The bank’s full name of the account. */
  official_name: string | null
  /** Broad kind of account. */
  type: 'investment' | 'credit' | 'depository' | 'loan' | 'brokerage' | 'other' | (string & {})
  /** Exact kind of account. */
  subtype: AccountSubtype | null
  /** How far the account number of a micro-deposit or database Auth flow is verified. Absent in other flows. */
  verification_status?: AccountVerificationStatus
  /** Holder’s name as given in a database or micro-deposit flow. */
  verification_name?: string
  /** What looking the numbers up told; only in Items of the database Auth flow. */
  verification_insights?: AccountVerificationInsights
  /** Same for the same account in every Item, at institutions with tokenized account numbers; absent elsewhere. */
  persistent_account_id?: string
  /** Annual percentage yield, where the bank tells it; absent elsewhere. */
  apy?: number | null
  /** Whether a person or a business holds the account. */
  holder_category?: ('business' | 'personal' | 'unrecognized' | (string & {})) | null
}

/** An account in an asset report. */
export interface AccountAssets {
  /** Id of the account, unique to the Item. Linking again gives another one. */
  account_id: string
  /** Balances when the report was made. */
  balances: AssetReportAccountBalance
  /** Last two to four characters of the number that the bank displays. */
  mask: string | null
  /** Name given by the holder or the bank. */
  name: string
  /** The bank’s full name of the account. */
  official_name: string | null
  /** Broad kind of account. */
  type: 'investment' | 'credit' | 'depository' | 'loan' | 'brokerage' | 'other' | (string & {})
  /** Exact kind of account. */
  subtype: AccountAssetsSubtype | null
  /** How far the account number of a micro-deposit flow is verified. Absent in other flows. */
  verification_status?: AccountAssetsVerificationStatus
  /** Same for the same account in every Item, at institutions with tokenized account numbers; absent elsewhere. */
  persistent_account_id?: string
  /** Days of history in the report: since the first transaction, and no more than were asked for. */
  days_available: number
  /** Newest first. None in a fast report. */
  transactions: AssetReportTransaction[]
  /** What an investment account holds and did. */
  investments?: AssetReportInvestments
  /** Who owns the account; the people of a joint account share one entry. */
  owners: Owner[]
  /** How it is owned, as far as the owners tell. */
  ownership_type?: ('individual' | 'joint' | 'association' | 'trust' | (string & {})) | null
  /** One for each day before the report’s, newest first. Deposit and credit accounts only. */
  historical_balances: HistoricalBalance[]
}

export type AccountAssetsSubtype = 
  | 'checking'
  | 'savings'
  | 'hsa'
  | 'cd'
  | 'money market'
  | 'paypal'
  | 'prepaid'
  | 'cash management'
  | 'ebt'
  | 'limited purpose checking'
  | 'charge card'
  | 'credit card'
  | 'auto'
  | 'business'
  | 'commercial'
  | 'commercial line of credit'
  | 'construction'
  | 'consumer'
  | 'home equity'
  | 'home equity loan'
  | 'installment'
  | 'loan'
  | 'mortgage'
  | 'overdraft'
  | 'line of credit'
  | 'student'
  | 'other'
  | '529'
  | '401a'
  | '401k'
  | '403B'
  | '457b'
  | 'brokerage'
  | 'cash isa'
  | 'crypto exchange'
  | 'education savings account'
  | 'fhsa'
  | 'fixed annuity'
  | 'gic'
  | 'health reimbursement arrangement'
  | 'ira'
  | 'isa'
  | 'keogh'
  | 'lif'
  | 'life insurance'
  | 'lira'
  | 'lrif'
  | 'lrsp'
  | 'mutual fund'
  | 'non-custodial wallet'
  | 'non-taxable brokerage account'
  | 'other annuity'
  | 'other insurance'
  | 'pension'
  | 'prediction market'
  | 'prif'
  | 'profit sharing plan'
  | 'qshr'
  | 'rdsp'
  | 'resp'
  | 'retirement'
  | 'rlif'
  | 'roth'
  | 'roth 401k'
  | 'roth 403B'
  | 'roth 457b'
  | 'roth pension'
  | 'roth profit sharing plan'
  | 'roth thrift savings plan'
  | 'rrif'
  | 'rrsp'
  | 'sarsep'
  | 'sep ira'
  | 'simple ira'
  | 'sipp'
  | 'stock plan'
  | 'thrift savings plan'
  | 'tfsa'
  | 'trust'
  | 'ugma'
  | 'utma'
  | 'variable annuity'
  | 'payroll'
  | (string & {})

export type AccountAssetsVerificationStatus = 
  | 'automatically_verified'
  | 'pending_automatic_verification'
  | 'pending_manual_verification'
  | 'manually_verified'
  | 'verification_expired'
  | 'verification_failed'
  | 'database_matched'
  | (string & {})

/** Balances in the account’s currency. */
export interface AccountBalance {
  /**
   * What can be spent or withdrawn now. For a deposit account, current balance less pending debits plus pending
   * credits; for credit, limit less what is owed. Null where the bank does not say.
   */
  available: number | null
  /**
   * What the account holds (deposit, investment) or what is owed on it (credit, loan). Negative credit means
   * that the lender owes the holder.
   */
  current: number | null
  /** The credit limit, or the overdraft that was agreed. */
  limit: number | null
  /** ISO 4217 code of the amounts; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217, such as a cryptocurrency; null otherwise. */
  unofficial_currency_code: string | null
  last_updated_datetime?: string | null
}

/** The account filters of the request. */
export interface AccountFiltersResponse {
  /** Which deposit accounts are shown. */
  depository?: DepositoryFilter
  /** Which credit accounts are shown. */
  credit?: CreditFilter
  /** Which loans are shown. */
  loan?: LoanFilter
  /** Which investment accounts are shown. */
  investment?: InvestmentFilter
  /** Which other accounts are shown. */
  other?: OtherFilter
}

/** One account of an Item, with its owners. */
export interface AccountIdentity {
  /** Id of the account, unique to the Item. Linking again gives another one. */
  account_id: string
  /** Balances in the account’s currency. */
  balances: AccountBalance
  /** Last two to four characters of the number that the bank displays. */
  mask: string | null
  /** Name given by the holder or the bank. */
  name: string
  /** The bank’s full name of the account. */
  official_name: string | null
  /** Broad kind of account. */
  type: 'investment' | 'credit' | 'depository' | 'loan' | 'brokerage' | 'other' | (string & {})
  /** Exact kind of account. */
  subtype: AccountIdentitySubtype | null
  /** How far the account number of a micro-deposit or database Auth flow is verified. Absent in other flows. */
  verification_status?: AccountIdentityVerificationStatus
  /** Holder’s name as given in a database or micro-deposit flow. */
  verification_name?: string
  /** What looking the numbers up told; only in Items of the database Auth flow. */
  verification_insights?: AccountVerificationInsights
  /** Same for the same account in every Item, at institutions with tokenized account numbers; absent elsewhere. */
  persistent_account_id?: string
  /** Annual percentage yield, where the bank tells it; absent elsewhere. */
  apy?: number | null
  /** Whether a person or a business holds the account. */
  holder_category?: ('business' | 'personal' | 'unrecognized' | (string & {})) | null
  /** Who owns the account. Only names are certain to be there. */
  owners: Owner[]
}

export type AccountIdentitySubtype = 
  | 'checking'
  | 'savings'
  | 'hsa'
  | 'cd'
  | 'money market'
  | 'paypal'
  | 'prepaid'
  | 'cash management'
  | 'ebt'
  | 'limited purpose checking'
  | 'charge card'
  | 'credit card'
  | 'auto'
  | 'business'
  | 'commercial'
  | 'commercial line of credit'
  | 'construction'
  | 'consumer'
  | 'home equity'
  | 'home equity loan'
  | 'installment'
  | 'loan'
  | 'mortgage'
  | 'overdraft'
  | 'line of credit'
  | 'student'
  | 'other'
  | '529'
  | '401a'
  | '401k'
  | '403B'
  | '457b'
  | 'brokerage'
  | 'cash isa'
  | 'crypto exchange'
  | 'education savings account'
  | 'fhsa'
  | 'fixed annuity'
  | 'gic'
  | 'health reimbursement arrangement'
  | 'ira'
  | 'isa'
  | 'keogh'
  | 'lif'
  | 'life insurance'
  | 'lira'
  | 'lrif'
  | 'lrsp'
  | 'mutual fund'
  | 'non-custodial wallet'
  | 'non-taxable brokerage account'
  | 'other annuity'
  | 'other insurance'
  | 'pension'
  | 'prediction market'
  | 'prif'
  | 'profit sharing plan'
  | 'qshr'
  | 'rdsp'
  | 'resp'
  | 'retirement'
  | 'rlif'
  | 'roth'
  | 'roth 401k'
  | 'roth 403B'
  | 'roth 457b'
  | 'roth pension'
  | 'roth profit sharing plan'
  | 'roth thrift savings plan'
  | 'rrif'
  | 'rrsp'
  | 'sarsep'
  | 'sep ira'
  | 'simple ira'
  | 'sipp'
  | 'stock plan'
  | 'thrift savings plan'
  | 'tfsa'
  | 'trust'
  | 'ugma'
  | 'utma'
  | 'variable annuity'
  | 'payroll'
  | (string & {})

export type AccountIdentityVerificationStatus = 
  | 'automatically_verified'
  | 'pending_automatic_verification'
  | 'pending_manual_verification'
  | 'unsent'
  | 'manually_verified'
  | 'verification_expired'
  | 'verification_failed'
  | 'database_matched'
  | 'database_insights_pass'
  | 'database_insights_pass_with_caution'
  | 'database_insights_fail'
  | (string & {})

export type AccountSubtype = 
  | 'checking'
  | 'savings'
  | 'hsa'
  | 'cd'
  | 'money market'
  | 'paypal'
  | 'prepaid'
  | 'cash management'
  | 'ebt'
  | 'limited purpose checking'
  | 'charge card'
  | 'credit card'
  | 'auto'
  | 'business'
  | 'commercial'
  | 'commercial line of credit'
  | 'construction'
  | 'consumer'
  | 'home equity'
  | 'home equity loan'
  | 'installment'
  | 'loan'
  | 'mortgage'
  | 'overdraft'
  | 'line of credit'
  | 'student'
  | 'other'
  | '529'
  | '401a'
  | '401k'
  | '403B'
  | '457b'
  | 'brokerage'
  | 'cash isa'
  | 'crypto exchange'
  | 'education savings account'
  | 'fhsa'
  | 'fixed annuity'
  | 'gic'
  | 'health reimbursement arrangement'
  | 'ira'
  | 'isa'
  | 'keogh'
  | 'lif'
  | 'life insurance'
  | 'lira'
  | 'lrif'
  | 'lrsp'
  | 'mutual fund'
  | 'non-custodial wallet'
  | 'non-taxable brokerage account'
  | 'other annuity'
  | 'other insurance'
  | 'pension'
  | 'prediction market'
  | 'prif'
  | 'profit sharing plan'
  | 'qshr'
  | 'rdsp'
  | 'resp'
  | 'retirement'
  | 'rlif'
  | 'roth'
  | 'roth 401k'
  | 'roth 403B'
  | 'roth 457b'
  | 'roth pension'
  | 'roth profit sharing plan'
  | 'roth thrift savings plan'
  | 'rrif'
  | 'rrsp'
  | 'sarsep'
  | 'sep ira'
  | 'simple ira'
  | 'sipp'
  | 'stock plan'
  | 'thrift savings plan'
  | 'tfsa'
  | 'trust'
  | 'ugma'
  | 'utma'
  | 'variable annuity'
  | 'payroll'
  | (string & {})

/** What looking the numbers up told; only in Items of the database Auth flow. */
export interface AccountVerificationInsights {
  /**
   * How well the holder’s name fits the names known for these numbers, 0 to 100; absent where names were not
   * compared.
   */
  name_match_score?: number | null
  /** Whether account and routing number are known from other Items. */
  network_status: AccountVerificationInsightsNetworkStatus
  /** What is known of debits that came back. */
  previous_returns?: AccountVerificationInsightsPreviousReturns
  /** Whether the account number has the form that the bank’s numbers have. */
  account_number_format: 'valid' | 'invalid' | 'unknown' | (string & {})
}

/** Whether account and routing number are known from other Items. */
export interface AccountVerificationInsightsNetworkStatus {
  /** Whether the numbers were seen before. */
  has_numbers_match: boolean
  /** Whether they were verified when they were seen. */
  is_numbers_match_verified: boolean
}

/** What is known of debits that came back. */
export interface AccountVerificationInsightsPreviousReturns {
  /** Whether a debit came back because of an unusable account. */
  has_previous_administrative_return: boolean
}

export type AccountVerificationStatus = 
  | 'automatically_verified'
  | 'pending_automatic_verification'
  | 'pending_manual_verification'
  | 'unsent'
  | 'manually_verified'
  | 'verification_expired'
  | 'verification_failed'
  | 'database_matched'
  | 'database_insights_pass'
  | 'database_insights_pass_with_caution'
  | 'database_insights_fail'
  | (string & {})

/** An error as it is kept with an Item or sent in a webhook. */
export interface AccountsPlaidError {
  /** Family of the error. */
  error_type: AccountsPlaidErrorErrorType
  /** What happened: stable, made for programs. */
  error_code: string
  /** Finer reason, for OAuth Items only. */
  error_code_reason?: string | null
  /** For developers; its wording may change. */
  error_message: string
  /** For the end user, where there is something to tell. */
  display_message: string | null
  /** The request that failed; absent inside webhooks and Items. */
  request_id?: string
  /** Errors of single Items, in reports over several. */
  causes?: unknown[]
  /** HTTP status, inside webhooks only. */
  status?: number | null
  /** Where the error is described. */
  documentation_url?: string
  /** What to do next, where known. */
  suggested_action?: string | null
}

export type AccountsPlaidErrorErrorType = 
  | 'INVALID_REQUEST'
  | 'INVALID_RESULT'
  | 'INVALID_INPUT'
  | 'INSTITUTION_ERROR'
  | 'RATE_LIMIT_EXCEEDED'
  | 'API_ERROR'
  | 'ITEM_ERROR'
  | 'ASSET_REPORT_ERROR'
  | 'BASE_REPORT_ERROR'
  | 'RECAPTCHA_ERROR'
  | 'OAUTH_ERROR'
  | 'PAYMENT_ERROR'
  | 'BANK_TRANSFER_ERROR'
  | 'INCOME_VERIFICATION_ERROR'
  | 'MICRODEPOSITS_ERROR'
  | 'SANDBOX_ERROR'
  | 'PARTNER_ERROR'
  | 'SIGNAL_ERROR'
  | 'TRANSACTIONS_ERROR'
  | 'TRANSACTION_ERROR'
  | 'TRANSFER_ERROR'
  | 'CHECK_REPORT_ERROR'
  | 'CONSUMER_REPORT_ERROR'
  | 'USER_ERROR'
  | (string & {})

/** A postal address of an owner. */
export interface Address {
  /** The parts of a postal address. */
  data: AddressData
  /** Whether it is the main one. */
  primary?: boolean
}

/** The parts of a postal address. */
export interface AddressData {
  /** City. */
  city: string | null
  /** State, province or region. */
  region: string | null
  /** Street and number. */
  street: string
  /** Postal code. */
  postal_code: string | null
  /** ISO 3166-1 alpha-2 code of the country. */
  country: string | null
}

/** What somebody owns and owes, at one moment. */
export interface AssetReport {
  /** Id of the report, a UUID; webhooks carry it. */
  asset_report_id: string
  /** Your id of the report. */
  client_report_id: string | null
  /** When it was made. A report never changes afterwards. */
  date_generated: string
  /** Days of history that were asked for. */
  days_requested: number
  /** Whom the report is about, as you know the person. */
  user: AssetReportUser
  /** The Items that could be read. */
  items: AssetReportItem[]
}

/** Balances when the report was made. */
export interface AssetReportAccountBalance {
  /**
   * What can be spent or withdrawn now. For a deposit account, current balance less pending debits plus pending
   * credits; for credit, limit less what is owed. Null where the bank does not say.
   */
  available: number | null
  /**
   * What the account holds (deposit, investment) or what is owed on it (credit, loan). Negative credit means
   * that the lender owes the holder.
   */
  current: number | null
  /** The credit limit, or the overdraft that was agreed. */
  limit: number | null
  /** What was borrowed against investments; null where the bank does not say. */
  margin_loan_amount: number | null
  /** ISO 4217 code; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217; null otherwise. */
  unofficial_currency_code: string | null
}

/** How much of a security an account holds. */
export interface AssetReportInvestmentHolding {
  /** The account that holds it. */
  account_id: string
  /** What is held: one of the securities. */
  security_id: string
  /** How the security is called at exchanges. */
  ticker_symbol: string | null
  /** Price of one, as the bank has it. */
  institution_price: number
  institution_price_as_of?: string | null
  /** What all of it is worth, as the bank has it. */
  institution_value: number
  /** What was paid for all of it. */
  cost_basis: number | null
  /** How many are held. */
  quantity: number
  /** ISO 4217 code; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217; null otherwise. */
  unofficial_currency_code: string | null
}

/** A security that holdings or transactions name. */
export interface AssetReportInvestmentSecurity {
  /** The id that `/investments/holdings/get` has for it. */
  security_id: string
  /** Its name. */
  name: string | null
  /** How it is called at exchanges. */
  ticker_symbol: string | null
  /** Kind of security, for example equity. */
  type: string | null
}

/** A row of an investment account’s history. */
export interface AssetReportInvestmentTransaction {
  /** Id of the transaction, unique to the Item. */
  investment_transaction_id: string
  /** The account. */
  account_id: string
  /** What was traded; described in `securities`. Null for movements of cash alone. */
  security_id: string | null
  /** When it was posted: usually the day of settlement. */
  date: string
  /** The bank’s words for it. */
  name: string
  /** Units: positive when bought, negative when sold. */
  quantity: number
  /** How many of them are the owner’s for good. */
  vested_quantity: number
  /** What those are worth. */
  vested_value: number
  /** Positive when cash leaves the account, negative when it comes in. */
  amount: number
  /** Price of one unit. */
  price: number
  /** What the bank took for it. */
  fees: number | null
  /** Broad kind of transaction. */
  type: 'buy' | 'sell' | 'cancel' | 'cash' | 'fee' | 'transfer' | (string & {})
  /** Exact kind of transaction. */
  subtype: AssetReportInvestmentTransactionSubtype
  /** ISO 4217 code; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217; null otherwise. */
  unofficial_currency_code: string | null
}

export type AssetReportInvestmentTransactionSubtype = 
  | 'account fee'
  | 'adjustment'
  | 'assignment'
  | 'buy'
  | 'buy to cover'
  | 'contribution'
  | 'deposit'
  | 'distribution'
  | 'dividend'
  | 'dividend reinvestment'
  | 'exercise'
  | 'expire'
  | 'fund fee'
  | 'interest'
  | 'interest receivable'
  | 'interest reinvestment'
  | 'legal fee'
  | 'loan payment'
  | 'long-term capital gain'
  | 'long-term capital gain reinvestment'
  | 'management fee'
  | 'margin expense'
  | 'merger'
  | 'miscellaneous fee'
  | 'non-qualified dividend'
  | 'non-resident tax'
  | 'pending credit'
  | 'pending debit'
  | 'qualified dividend'
  | 'rebalance'
  | 'return of principal'
  | 'request'
  | 'sell'
  | 'sell short'
  | 'send'
  | 'short-term capital gain'
  | 'short-term capital gain reinvestment'
  | 'spin off'
  | 'split'
  | 'stock distribution'
  | 'tax'
  | 'tax withheld'
  | 'trade'
  | 'transfer'
  | 'transfer fee'
  | 'trust fee'
  | 'unqualified gain'
  | 'withdrawal'
  | (string & {})

/** What an investment account holds and did. */
export interface AssetReportInvestments {
  /** What the account holds. */
  holdings: AssetReportInvestmentHolding[]
  /** What the other two lists name. */
  securities: AssetReportInvestmentSecurity[]
  /** Newest first. */
  transactions: AssetReportInvestmentTransaction[]
}

/** An Item in an asset report. */
export interface AssetReportItem {
  /** Id of the Item. */
  item_id: string
  /** Name of the institution. */
  institution_name: string
  /** Id of the institution. */
  institution_id: string
  /** When the bank was asked. */
  date_last_updated: string
  /** Accounts of the Item that were not filtered out. */
  accounts: AccountAssets[]
}

/** A transaction in an asset report. */
export interface AssetReportTransaction {
  /** The account that it belongs to. */
  account_id: string
  /** Positive when money leaves the account, negative when it comes in. */
  amount: number
  /** ISO 4217 code; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217; null otherwise. */
  unofficial_currency_code: string | null
  /** What the bank printed. */
  original_description: string | null
  /** Path in the taxonomy of `/categories/get`. With insights only. */
  category?: string[] | null
  /** Id in the taxonomy of `/categories/get`. With insights only. */
  category_id?: string | null
  /** Number of the check. With insights only. */
  check_number?: string | null
  /** Day of occurrence while pending, day of posting afterwards. */
  date: string
  /** The day on which it was authorised, YYYY-MM-DD. With insights only. */
  date_transacted?: string | null
  /** Where it happened, as far as known. */
  location?: Location
  /** Merchant name or description. With insights only. */
  name?: string
  /** Name of the merchant, cleaned. With insights only. */
  merchant_name?: string | null
  /** Details of transfers between banks; all null for other transactions. */
  payment_meta?: PaymentMeta
  /** True until it is posted. */
  pending: boolean
  /** The pending transaction that this posted one replaced. With insights only. */
  pending_transaction_id?: string | null
  /** Name of the sub-account holder. With insights only. */
  account_owner?: string | null
  /** The id that `/transactions/sync` has for it. */
  transaction_id: string
  /** How it was paid. With insights only. */
  transaction_type?: 'digital' | 'place' | 'special' | 'unresolved' | (string & {})
}

/** Whom the report is about, as you know the person. */
export interface AssetReportUser {
  /** Your id of the user. */
  client_user_id?: string | null
  /** First name. */
  first_name?: string | null
  /** Middle name. */
  middle_name?: string | null
  /** Last name. */
  last_name?: string | null
  /** Social Security number, ddd-dd-dddd. */
  ssn?: string | null
  /** Telephone number, best in E.164. */
  phone_number?: string | null
  /** E-mail address. */
  email?: string | null
}

/** Whom the report is about, as you know the person. */
export interface AssetReportUserInput {
  /** Your id of the user. */
  client_user_id?: string | null | undefined
  /** First name. */
  first_name?: string | null | undefined
  /** Middle name. */
  middle_name?: string | null | undefined
  /** Last name. */
  last_name?: string | null | undefined
  /** Social Security number, ddd-dd-dddd. */
  ssn?: string | null | undefined
  /** Telephone number, best in E.164. */
  phone_number?: string | null | undefined
  /** E-mail address. */
  email?: string | null | undefined
}

/** Numbers of the accounts by kind; an account can have several kinds. */
export interface AuthGetNumbers {
  /** Numbers of accounts in the United States. */
  ach: NumbersACH[]
  /** Numbers of accounts in Canada. */
  eft: NumbersEFT[]
  /** IBAN and BIC of accounts that have them. */
  international: NumbersInternational[]
  /** Numbers of accounts in the United Kingdom. */
  bacs: NumbersBACS[]
}

/** How account numbers can be obtained. */
export interface AuthMetadata {
  supported_methods: AuthSupportedMethods | null
}

/** Which ways to account numbers there are. */
export interface AuthSupportedMethods {
  /** Numbers straight from the bank. */
  instant_auth: boolean
  /** Numbers typed, and compared with the bank’s mask. */
  instant_match: boolean
  /** Small deposits, found without the person. */
  automated_micro_deposits: boolean
  /** A deposit within seconds, whose code is typed. */
  instant_micro_deposits: boolean
}

/** Money sent to or taken from an account of an Item. */
export interface BankTransfer {
  /** Id of the bank transfer, a UUID. */
  id: string
  /**
   * What the ACH network is told of the authorization: between businesses, in writing, by telephone, or on the
   * internet. The latter two are for debits only. ACH transfers need one.
   */
  ach_class: 'ccd' | 'ppd' | 'tel' | 'web' | (string & {})
  /** The account that is debited or credited. */
  account_id: string
  /** `debit` takes money from the person’s account, `credit` sends money there. */
  type: 'debit' | 'credit' | (string & {})
  /** Who holds the account that is debited or credited. */
  user: BankTransferUser
  /** A positive amount with two decimals, for example `10.00`. */
  amount: string
  /** Currency of the amount: USD. */
  iso_currency_code: string
  /** What the holder reads on the statement. */
  description: string
  /** When the transfer was created. */
  created: string
  /**
   * Where it stands: waiting, handed to the network, cancelled by you, not taken by the network, or sent back
   * after it was posted.
   */
  status: 'pending' | 'posted' | 'cancelled' | 'failed' | 'reversed' | (string & {})
  /** How the money travels. Wires are credits only. */
  network: 'ach' | 'same-day-ach' | 'wire' | (string & {})
  /** Whether `/bank_transfer/cancel` can still stop it. */
  cancellable: boolean
  failure_reason: BankTransferFailure | null
  /** The tag that it was created with; null without one. */
  custom_tag: string | null
  /** Texts of yours by names of yours, in ASCII: up to 50, names up to 40 characters, texts up to 500. */
  metadata: Record<string, string> | null
  /** Your account that the money comes from or goes to. */
  origination_account_id: string
  direction: ('outbound' | 'inbound' | (string & {})) | null
}

/** In USD. */
export interface BankTransferBalance {
  /** What the account holds, with two decimals. */
  available: string
  /** What credits can use of it. The same: no minimum is kept back here. */
  transactable: string
}

/** A step of a bank transfer, or of a micro-deposit. */
export interface BankTransferEvent {
  /** Number of the event: 1 for your first, then one more each. */
  event_id: number
  /** When it happened. */
  timestamp: string
  /** What happened to the transfer: the status that it got. */
  event_type: 'pending' | 'posted' | 'cancelled' | 'failed' | 'reversed' | (string & {})
  /** The account that is debited or credited. */
  account_id: string
  /** Id of the bank transfer, a UUID. */
  bank_transfer_id: string
  /** Your account of the transfer. */
  origination_account_id: string | null
  /** `debit` takes money from the person’s account, `credit` sends money there. */
  bank_transfer_type: 'debit' | 'credit' | (string & {})
  /** Amount of the transfer. */
  bank_transfer_amount: string
  /** Currency of the amount: USD. */
  bank_transfer_iso_currency_code: string
  failure_reason: BankTransferFailure | null
  direction: ('outbound' | 'inbound' | (string & {})) | null
  receiver_details: ReceiverDetails | null
}

/** Why a transfer failed or was reversed. */
export interface BankTransferFailure {
  /** Return code of the ACH network, for example R01; of reversals only. */
  ach_return_code?: string | null
  /** What went wrong, for people. */
  description?: string
}

/** Why a transfer failed or was reversed. */
export interface BankTransferFailureInput {
  /** Return code of the ACH network, for example R01; of reversals only. */
  ach_return_code?: string | null | undefined
  /** What went wrong, for people. */
  description?: string | undefined
}

/** What went through the network since the sweep before, as one sum. */
export interface BankTransferSweep {
  /** Id of the sweep, a UUID. */
  id: string
  /** When the sum was drawn. */
  created_at: string
  /** The sum: positive when money came in, with a minus when it went out. */
  amount: string
  /** Currency of the amount: USD. */
  iso_currency_code: string
}

/** Who holds the account that is debited or credited. */
export interface BankTransferUser {
  /** Full name of the holder; of the business for class `ccd`. */
  legal_name: string
  /** E-mail address of the holder. */
  email_address?: string | null
  /** Routing number of the account, in answers. Not looked at in requests. */
  routing_number?: string
}

/** Who holds the account that is debited or credited. */
export interface BankTransferUserInput {
  /** Full name of the holder; of the business for class `ccd`. */
  legal_name: string
  /** E-mail address of the holder. */
  email_address?: string | null | undefined
  /** Routing number of the account, in answers. Not looked at in requests. */
  routing_number?: string | undefined
}

/** A category of the legacy taxonomy. */
export interface Category {
  /** Eight digits: two for the first level, three for each of the next two. */
  category_id: string
  /** Where money moved: `place`, `digital`, or `special` for an act of banking. */
  group: string
  /** One to three names, the most general first. */
  hierarchy: string[]
}

/** An error, and the Item that it is about. */
export interface Cause {
  /** Family of the error. */
  error_type: CauseErrorType
  /** What happened: stable, made for programs. */
  error_code: string
  /** Finer reason, for OAuth Items only. */
  error_code_reason?: string | null
  /** For developers; its wording may change. */
  error_message: string
  /** For the end user, where there is something to tell. */
  display_message: string | null
  /** The request that failed; absent inside webhooks and Items. */
  request_id?: string
  /** Errors of single Items, in reports over several. */
  causes?: unknown[]
  /** HTTP status, inside webhooks only. */
  status?: number | null
  /** Where the error is described. */
  documentation_url?: string
  /** What to do next, where known. */
  suggested_action?: string | null
  /** The Item that failed. */
  item_id: string
}

export type CauseErrorType = 
  | 'INVALID_REQUEST'
  | 'INVALID_RESULT'
  | 'INVALID_INPUT'
  | 'INSTITUTION_ERROR'
  | 'RATE_LIMIT_EXCEEDED'
  | 'API_ERROR'
  | 'ITEM_ERROR'
  | 'ASSET_REPORT_ERROR'
  | 'BASE_REPORT_ERROR'
  | 'RECAPTCHA_ERROR'
  | 'OAUTH_ERROR'
  | 'PAYMENT_ERROR'
  | 'BANK_TRANSFER_ERROR'
  | 'INCOME_VERIFICATION_ERROR'
  | 'MICRODEPOSITS_ERROR'
  | 'SANDBOX_ERROR'
  | 'PARTNER_ERROR'
  | 'SIGNAL_ERROR'
  | 'TRANSACTIONS_ERROR'
  | 'TRANSACTION_ERROR'
  | 'TRANSFER_ERROR'
  | 'CHECK_REPORT_ERROR'
  | 'CONSUMER_REPORT_ERROR'
  | 'USER_ERROR'
  | (string & {})

export interface CraCheckReportCreateEmploymentRefreshOptions {
  /** Days of history. */
  days_requested: number
}

export interface CraCheckReportHomeLendingReportOptions {
  /** Which reports are made. */
  reports_requested: ('VOA' | 'EMPLOYMENT_REFRESH' | 'INCOME')[]
  /** Options of the employment refresh report. */
  employment_refresh_options?: CraCheckReportCreateEmploymentRefreshOptions | null | undefined
}

/** The score that UltraFICO starts from. */
export interface CraPartnerInsightsBaseFicoScore {
  /** Bureau of the score. */
  bureau: 'EQUIFAX' | 'EXPERIAN' | 'TRANSUNION'
  /** The score. */
  score: number
  /** Why the score is what it is. */
  reason_codes?: string[] | undefined
  /** Deprecated: use reason_codes. */
  reason_code_1?: string | null | undefined
  /** Deprecated: use reason_codes. */
  reason_code_2?: string | null | undefined
  /** Deprecated: use reason_codes. */
  reason_code_3?: string | null | undefined
  /** Deprecated: use reason_codes. */
  reason_code_4?: string | null | undefined
  /** Whether inquiries made it worse. */
  did_inquiries_adversely_affect_score?: boolean | null | undefined
  /** Version of the score. */
  base_fico_score_version: '8' | '9' | '10' | '10T'
}

/** What UltraFICO scores are computed from. */
export interface CraPartnerInsightsFicoInput {
  /** The lender, as FICO knows it. */
  fico_lender_id: string
  /** The lender’s id of the application. */
  lender_application_id: string
  /** Scores to compute. */
  ultrafico_score_requests: CraPartnerInsightsUltraFicoScoreRequest[]
}

export interface CraPartnerInsightsUltraFicoScoreRequest {
  /** Version of the score. */
  ultrafico_score_version: '1.0'
  /** FICO’s id of the request. */
  fico_scoring_request_id?: string | undefined
  /** Your own id of the request. */
  request_correlation_id?: string | undefined
  /** The score that UltraFICO starts from. */
  base_fico_score: CraPartnerInsightsBaseFicoScore
}

/** What is owed on a card. */
export interface CreditCardLiability {
  /** The account that the debt is on. */
  account_id: string | null
  /** Every rate of the card. */
  aprs: APR[]
  /** Whether a payment is late. */
  is_overdue: boolean | null
  /** The latest payment. */
  last_payment_amount: number | null
  /** When the latest payment was made. */
  last_payment_date: string | null
  /** When the latest statement was made. */
  last_statement_issue_date: string | null
  /** What the latest statement asks for in all. */
  last_statement_balance: number | null
  /** The least that must be paid. */
  minimum_payment_amount: number | null
  /** When it must be paid; in the past where it is overdue. */
  next_payment_due_date: string | null
}

/** Which credit accounts are shown. */
export interface CreditFilter {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: ('charge card' | 'credit card' | 'paypal' | 'all' | (string & {}))[]
}

/** Which credit accounts are shown. */
export interface CreditFilterInput {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: ('charge card' | 'credit card' | 'paypal' | 'all')[]
}

export interface CreditSessionDocumentIncomeResult {
  /** Paystubs uploaded. */
  num_paystubs_uploaded: number
  /** W-2 forms uploaded. */
  num_w2s_uploaded: number
  /** Bank statements uploaded. */
  num_bank_statements_uploaded: number
  /** 1099 forms uploaded. */
  num_1099s_uploaded: number
  /** I-20 forms uploaded. */
  num_i20s_uploaded: number
}

/** Which deposit accounts are shown. */
export interface DepositoryFilter {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: DepositoryFilterAccountSubtypes[]
  /** Purposes of `limited purpose checking` accounts to show. */
  limited_purpose_types?: ('RENT_MORTGAGE' | (string & {}))[]
}

export type DepositoryFilterAccountSubtypes = 
  | 'checking'
  | 'savings'
  | 'hsa'
  | 'cd'
  | 'money market'
  | 'paypal'
  | 'prepaid'
  | 'cash management'
  | 'ebt'
  | 'limited purpose checking'
  | 'all'
  | (string & {})

export type DepositoryFilterAccountSubtypesInput = 
  | 'checking'
  | 'savings'
  | 'hsa'
  | 'cd'
  | 'money market'
  | 'paypal'
  | 'prepaid'
  | 'cash management'
  | 'ebt'
  | 'limited purpose checking'
  | 'all'

/** Which deposit accounts are shown. */
export interface DepositoryFilterInput {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: DepositoryFilterAccountSubtypesInput[]
  /** Purposes of `limited purpose checking` accounts to show. */
  limited_purpose_types?: 'RENT_MORTGAGE'[] | undefined
}

/** An e-mail address of an owner. */
export interface Email {
  /** The address. */
  data: string
  /** Whether it is the main one. */
  primary: boolean
  /** Which one it is to the bank. */
  type: 'primary' | 'secondary' | 'other' | (string & {})
}

/** Superseded by payer_details. */
export interface ExternalPaymentInitiationConsentOptions {
  /** Whether to ask the bank where refunds of its payments would go. */
  request_refund_details?: boolean | null | undefined
  /** The payer’s account, where it must be a certain one. */
  iban?: string | null | undefined
  /** The payer’s British account, where it must be that one. */
  bacs?: RecipientBACSInput | null | undefined
}

/** How the payment is to be made. */
export interface ExternalPaymentOptions {
  /** Whether to ask the bank where a refund would go; `/payment/get` then has it, where the bank tells. */
  request_refund_details?: boolean | null | undefined
  /** The payer’s account, where it must be a certain one. */
  iban?: string | null | undefined
  /** The payer’s British account, where it must be that one. */
  bacs?: RecipientBACSInput | null | undefined
  /** How the money travels; null for the usual way of the region. SEPA schemes move EUR only. */
  scheme?: ExternalPaymentOptionsScheme | null | undefined
}

export type ExternalPaymentOptionsScheme = 
  | 'LOCAL_DEFAULT'
  | 'LOCAL_INSTANT'
  | 'SEPA_CREDIT_TRANSFER'
  | 'SEPA_CREDIT_TRANSFER_INSTANT'
  | 'null'

/** An account, and whose it is. */
export interface ExternalPaymentRefundDetails {
  /** Name of the account’s holder. */
  name: string
  /** International bank account number; null where there is none. */
  iban: string | null
  /** British numbers; null where there are none. */
  bacs: RecipientBACS | null
}

/** When a standing order pays. */
export interface ExternalPaymentScheduleGet {
  /** How often. */
  interval: 'WEEKLY' | 'MONTHLY' | (string & {})
  /**
   * On which day: for WEEKLY 1 (Monday) to 7, for MONTHLY 1 to 28, or -1 (the last of the month) to -5. Banks
   * pay on the next working day.
   */
  interval_execution_day: number
  /** The first payment is made on the first such day from here on. */
  start_date: string
  end_date: string | null
  adjusted_start_date: string | null
}

/** When a standing order is to pay. */
export interface ExternalPaymentScheduleRequest {
  /** How often. */
  interval: 'WEEKLY' | 'MONTHLY'
  /**
   * On which day: for WEEKLY 1 (Monday) to 7, for MONTHLY 1 to 28, or -1 (the last of the month) to -5. Banks
   * pay on the next working day.
   */
  interval_execution_day: number
  /** The first payment is made on the first such day from here on. */
  start_date: DateInput
  end_date?: DateInput | null | undefined
  adjusted_start_date?: DateInput | null | undefined
}

/** Terms of a bond, bill or note. */
export interface FixedIncome {
  /** What it pays; null when not known. */
  yield_rate: YieldRate | null
  /** When it is paid back. */
  maturity_date: string | null
  /** When it was issued. */
  issue_date: string | null
  /** What is paid back for one unit. */
  face_value: number | null
}

/** A disturbance at an institution. */
export interface HealthIncident {
  /** When it began. */
  start_date: string
  /** Null while it lasts. */
  end_date?: string | null
  /** What it is, in a few words. */
  title: string
  /** News, the latest first. */
  incident_updates: IncidentUpdate[]
}

/** A balance of the past, computed from the current one. */
export interface HistoricalBalance {
  /** The day. */
  date: string
  /** What the account held, or what was owed on it, when the day ended. */
  current: number
  /** ISO 4217 code; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217; null otherwise. */
  unofficial_currency_code: string | null
}

/** How much of a security an account holds. */
export interface Holding {
  /** The account that holds it. */
  account_id: string
  /** What is held; described in `securities`. */
  security_id: string
  /** The bank’s latest price of one unit. */
  institution_price: number
  /** When that price was current. */
  institution_price_as_of?: string | null
  /** The instant when that price was current, where the bank tells it. */
  institution_price_datetime?: string | null
  /** What the holding is worth, as the bank says. */
  institution_value: number
  /** What was paid for all of it; null when not known. */
  cost_basis: number | null
  /** How many units. For options the number of units, not of contracts. */
  quantity: number
  /** ISO 4217 code of price and value; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217. */
  unofficial_currency_code: string | null
  /** How many units are vested, for shares of an employer. */
  vested_quantity?: number | null
  /** What the vested units are worth. */
  vested_value?: number | null
  /** Units by purchase; absent where the bank does not tell. */
  tax_lots?: HoldingTaxLot[]
}

/** Units that were bought together. */
export interface HoldingTaxLot {
  /** The bank’s number of the lot. */
  institution_lot_id: string | null
  /** When it was bought. */
  original_purchase_datetime: string | null
  /** How many units. */
  quantity: number | null
  /** Price of a unit when it was bought. */
  purchase_price: number | null
  /** What the lot cost, fees included. */
  cost_basis: number | null
  /** What the lot is worth. */
  current_value: number | null
  /** Whether it is owned or owed. */
  position_type: ('LONG' | 'SHORT' | (string & {})) | null
}

/** Full name. Read for Identity Verification. */
export interface IdentityVerificationRequestUserName {
  /** First name. */
  given_name: string
  /** Last name. */
  family_name: string
}

/** News of an incident. */
export interface IncidentUpdate {
  /** What is new. */
  description?: string
  /** How far its handling has come. */
  status?: 'INVESTIGATING' | 'IDENTIFIED' | 'SCHEDULED' | 'RESOLVED' | 'UNKNOWN' | (string & {})
  /** When this was published. */
  updated_date?: string
}

export interface IncomeInsightsFilter {
  /** Kinds of income to count. */
  included_categories: string[]
  /** Kinds of income to leave out. */
  excluded_categories?: string[] | undefined
}

/** A bank, a credit union, or whoever else people log in to. */
export interface Institution {
  /** Its id. A bank with several portals, countries or ways to log in has several. */
  institution_id: string
  /** What it calls itself. */
  name: string
  /** Supported products; `auth` only where Instant Auth is supported. */
  products: InstitutionProducts[]
  /** Countries that it serves. */
  country_codes: InstitutionCountryCodes[]
  /** Its website. Null unless optional metadata is asked for. */
  url?: string | null
  /** Its colour, as `#rrggbb`. Null unless optional metadata is asked for. */
  primary_color?: string | null
  /** 152 × 152 PNG in base64. Null unless optional metadata is asked for. */
  logo?: string | null
  /** Known routing numbers; there may be more. */
  routing_numbers: string[]
  /** Known DTC numbers; there may be more. */
  dtc_numbers?: string[]
  /** Whether people log in at the bank’s own page. */
  oauth: boolean
  /**
   * Whether new Items can be linked here. NOT_SUPPORTED is seen from `/institutions/get_by_id` only; Items that
   * are there already may go on working.
   */
  connection_availability: 'SUPPORTED' | 'NOT_SUPPORTED' | (string & {})
  /** How it fares, when asked for; null where nobody can connect. */
  status?: InstitutionStatus | null
  /** When asked for; null where payments cannot be initiated. */
  payment_initiation_metadata?: PaymentInitiationMetadata | null
  /** When asked for; null where there are no account numbers. */
  auth_metadata?: AuthMetadata | null
}

export type InstitutionCountryCodes = 
  | 'US'
  | 'GB'
  | 'ES'
  | 'NL'
  | 'FR'
  | 'IE'
  | 'CA'
  | 'DE'
  | 'IT'
  | 'PL'
  | 'DK'
  | 'NO'
  | 'SE'
  | 'EE'
  | 'LT'
  | 'LV'
  | 'PT'
  | 'BE'
  | 'AT'
  | 'FI'
  | (string & {})

export type InstitutionProducts = 
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

/** How the institution fares, by kind of request. */
export interface InstitutionStatus {
  /** Logins; null where there are none. */
  item_logins?: ProductStatus | null
  /** Updates of transactions; null where there are none. */
  transactions_updates?: ProductStatus | null
  /** Requests for account numbers; null where there are none. */
  auth?: ProductStatus | null
  /** Requests for owners; null where there are none. */
  identity?: ProductStatus | null
  /** Updates of investments; null where there are none. */
  investments_updates?: ProductStatus | null
  /** Updates of liabilities; null where there are none. */
  liabilities_updates?: ProductStatus | null
  /** Requests for liabilities; null where there are none. */
  liabilities?: ProductStatus | null
  /** Requests for investments; null where there are none. */
  investments?: ProductStatus | null
  /** Disturbances; null when there are none. */
  health_incidents?: HealthIncident[] | null
}

/** One account of an Item, as Investments shows it. */
export interface InvestmentAccount {
  /** Id of the account, unique to the Item. Linking again gives another one. */
  account_id: string
  /** Last two to four characters of the number that the bank displays. */
  mask: string | null
  /** Name given by the holder or the bank. */
  name: string
  /** The bank’s full name of the account. */
  official_name: string | null
  /** Broad kind of account. */
  type: 'investment' | 'credit' | 'depository' | 'loan' | 'brokerage' | 'other' | (string & {})
  /** Exact kind of account. */
  subtype: InvestmentAccountSubtype | null
  /** How far the account number of a micro-deposit or database Auth flow is verified. Absent in other flows. */
  verification_status?: InvestmentAccountVerificationStatus
  /** Holder’s name as given in a database or micro-deposit flow. */
  verification_name?: string
  /** What looking the numbers up told; only in Items of the database Auth flow. */
  verification_insights?: AccountVerificationInsights
  /** Same for the same account in every Item, at institutions with tokenized account numbers; absent elsewhere. */
  persistent_account_id?: string
  /** Annual percentage yield, where the bank tells it; absent elsewhere. */
  apy?: number | null
  /** Whether a person or a business holds the account. */
  holder_category?: ('business' | 'personal' | 'unrecognized' | (string & {})) | null
  /** Balances in the account’s currency, and what was borrowed. */
  balances: InvestmentAccountBalance
}

/** Balances in the account’s currency, and what was borrowed. */
export interface InvestmentAccountBalance {
  /**
   * What can be spent or withdrawn now. For a deposit account, current balance less pending debits plus pending
   * credits; for credit, limit less what is owed. Null where the bank does not say.
   */
  available: number | null
  /**
   * What the account holds (deposit, investment) or what is owed on it (credit, loan). Negative credit means
   * that the lender owes the holder.
   */
  current: number | null
  /** The credit limit, or the overdraft that was agreed. */
  limit: number | null
  /** ISO 4217 code of the amounts; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217, such as a cryptocurrency; null otherwise. */
  unofficial_currency_code: string | null
  last_updated_datetime?: string | null
  /** What was borrowed from the broker to invest; null where nothing can be. */
  margin_loan_amount: number | null
}

export type InvestmentAccountSubtype = 
  | 'checking'
  | 'savings'
  | 'hsa'
  | 'cd'
  | 'money market'
  | 'paypal'
  | 'prepaid'
  | 'cash management'
  | 'ebt'
  | 'limited purpose checking'
  | 'charge card'
  | 'credit card'
  | 'auto'
  | 'business'
  | 'commercial'
  | 'commercial line of credit'
  | 'construction'
  | 'consumer'
  | 'home equity'
  | 'home equity loan'
  | 'installment'
  | 'loan'
  | 'mortgage'
  | 'overdraft'
  | 'line of credit'
  | 'student'
  | 'other'
  | '529'
  | '401a'
  | '401k'
  | '403B'
  | '457b'
  | 'brokerage'
  | 'cash isa'
  | 'crypto exchange'
  | 'education savings account'
  | 'fhsa'
  | 'fixed annuity'
  | 'gic'
  | 'health reimbursement arrangement'
  | 'ira'
  | 'isa'
  | 'keogh'
  | 'lif'
  | 'life insurance'
  | 'lira'
  | 'lrif'
  | 'lrsp'
  | 'mutual fund'
  | 'non-custodial wallet'
  | 'non-taxable brokerage account'
  | 'other annuity'
  | 'other insurance'
  | 'pension'
  | 'prediction market'
  | 'prif'
  | 'profit sharing plan'
  | 'qshr'
  | 'rdsp'
  | 'resp'
  | 'retirement'
  | 'rlif'
  | 'roth'
  | 'roth 401k'
  | 'roth 403B'
  | 'roth 457b'
  | 'roth pension'
  | 'roth profit sharing plan'
  | 'roth thrift savings plan'
  | 'rrif'
  | 'rrsp'
  | 'sarsep'
  | 'sep ira'
  | 'simple ira'
  | 'sipp'
  | 'stock plan'
  | 'thrift savings plan'
  | 'tfsa'
  | 'trust'
  | 'ugma'
  | 'utma'
  | 'variable annuity'
  | 'payroll'
  | (string & {})

export type InvestmentAccountVerificationStatus = 
  | 'automatically_verified'
  | 'pending_automatic_verification'
  | 'pending_manual_verification'
  | 'unsent'
  | 'manually_verified'
  | 'verification_expired'
  | 'verification_failed'
  | 'database_matched'
  | 'database_insights_pass'
  | 'database_insights_pass_with_caution'
  | 'database_insights_fail'
  | (string & {})

/** Which investment accounts are shown. */
export interface InvestmentFilter {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: InvestmentFilterAccountSubtypes[]
}

export type InvestmentFilterAccountSubtypes = 
  | '529'
  | '401a'
  | '401k'
  | '403B'
  | '457b'
  | 'brokerage'
  | 'cash isa'
  | 'crypto exchange'
  | 'education savings account'
  | 'fhsa'
  | 'fixed annuity'
  | 'gic'
  | 'health reimbursement arrangement'
  | 'hsa'
  | 'ira'
  | 'isa'
  | 'keogh'
  | 'lif'
  | 'life insurance'
  | 'line of credit'
  | 'lira'
  | 'lrif'
  | 'lrsp'
  | 'mutual fund'
  | 'non-custodial wallet'
  | 'non-taxable brokerage account'
  | 'other'
  | 'other annuity'
  | 'other insurance'
  | 'pension'
  | 'prediction market'
  | 'prif'
  | 'profit sharing plan'
  | 'qshr'
  | 'rdsp'
  | 'resp'
  | 'retirement'
  | 'rlif'
  | 'roth'
  | 'roth 401k'
  | 'roth 403B'
  | 'roth 457b'
  | 'roth pension'
  | 'roth profit sharing plan'
  | 'roth thrift savings plan'
  | 'rrif'
  | 'rrsp'
  | 'sarsep'
  | 'sep ira'
  | 'simple ira'
  | 'sipp'
  | 'stock plan'
  | 'thrift savings plan'
  | 'tfsa'
  | 'trust'
  | 'ugma'
  | 'utma'
  | 'variable annuity'
  | 'all'
  | (string & {})

export type InvestmentFilterAccountSubtypesInput = 
  | '529'
  | '401a'
  | '401k'
  | '403B'
  | '457b'
  | 'brokerage'
  | 'cash isa'
  | 'crypto exchange'
  | 'education savings account'
  | 'fhsa'
  | 'fixed annuity'
  | 'gic'
  | 'health reimbursement arrangement'
  | 'hsa'
  | 'ira'
  | 'isa'
  | 'keogh'
  | 'lif'
  | 'life insurance'
  | 'line of credit'
  | 'lira'
  | 'lrif'
  | 'lrsp'
  | 'mutual fund'
  | 'non-custodial wallet'
  | 'non-taxable brokerage account'
  | 'other'
  | 'other annuity'
  | 'other insurance'
  | 'pension'
  | 'prediction market'
  | 'prif'
  | 'profit sharing plan'
  | 'qshr'
  | 'rdsp'
  | 'resp'
  | 'retirement'
  | 'rlif'
  | 'roth'
  | 'roth 401k'
  | 'roth 403B'
  | 'roth 457b'
  | 'roth pension'
  | 'roth profit sharing plan'
  | 'roth thrift savings plan'
  | 'rrif'
  | 'rrsp'
  | 'sarsep'
  | 'sep ira'
  | 'simple ira'
  | 'sipp'
  | 'stock plan'
  | 'thrift savings plan'
  | 'tfsa'
  | 'trust'
  | 'ugma'
  | 'utma'
  | 'variable annuity'
  | 'all'

/** Which investment accounts are shown. */
export interface InvestmentFilterInput {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: InvestmentFilterAccountSubtypesInput[]
}

/** A row of an investment account’s history. */
export interface InvestmentTransaction {
  /** Id of the transaction, unique to the Item. */
  investment_transaction_id: string
  /** Of older days: the transaction that this one cancels. */
  cancel_transaction_id?: string | null
  /** The account. */
  account_id: string
  /** What was traded; described in `securities`. Null for movements of cash alone. */
  security_id: string | null
  /** When it was posted: usually the day of settlement. */
  date: string
  /** When the order was given, where the bank tells it. */
  transaction_datetime?: string | null
  /** The bank’s words for it. */
  name: string
  /** Units: positive when bought, negative when sold. */
  quantity: number
  /** Positive when cash leaves the account, negative when it comes in. */
  amount: number
  /** Price of one unit. */
  price: number
  /** All fees together; null when not known. */
  fees: number | null
  /** Broad kind of transaction. */
  type: 'buy' | 'sell' | 'cancel' | 'cash' | 'fee' | 'transfer' | (string & {})
  /** Exact kind of transaction. */
  subtype: InvestmentTransactionSubtype
  /** ISO 4217 code of the amounts; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217. */
  unofficial_currency_code: string | null
}

export type InvestmentTransactionSubtype = 
  | 'account fee'
  | 'adjustment'
  | 'assignment'
  | 'buy'
  | 'buy to cover'
  | 'contribution'
  | 'deposit'
  | 'distribution'
  | 'dividend'
  | 'dividend reinvestment'
  | 'exercise'
  | 'expire'
  | 'fund fee'
  | 'interest'
  | 'interest receivable'
  | 'interest reinvestment'
  | 'legal fee'
  | 'loan payment'
  | 'long-term capital gain'
  | 'long-term capital gain reinvestment'
  | 'management fee'
  | 'margin expense'
  | 'merger'
  | 'miscellaneous fee'
  | 'non-qualified dividend'
  | 'non-resident tax'
  | 'pending credit'
  | 'pending debit'
  | 'qualified dividend'
  | 'rebalance'
  | 'return of principal'
  | 'request'
  | 'sell'
  | 'sell short'
  | 'send'
  | 'short-term capital gain'
  | 'short-term capital gain reinvestment'
  | 'spin off'
  | 'split'
  | 'stock distribution'
  | 'tax'
  | 'tax withheld'
  | 'trade'
  | 'transfer'
  | 'transfer fee'
  | 'trust fee'
  | 'unqualified gain'
  | 'withdrawal'
  | (string & {})

/** What is paid in. */
export interface InvestmentsAuth401kContributionDetails {
  /** The contributions of the latest day that had any. */
  last_contribution_transactions: InvestmentTransaction[]
  /** How many contributions in the last month. */
  contribution_count_1m: number
  /** What they come to. */
  contribution_amount_1m: number
  /** How many contributions in the last six months. */
  contribution_count_6m: number
  /** What they come to. */
  contribution_amount_6m: number
  /** How many contributions in the last 12 months. */
  contribution_count_12m: number
  /** What they come to. */
  contribution_amount_12m: number
}

/** What the account costs. */
export interface InvestmentsAuth401kFeeDetails {
  /** How many fees in the last 12 months. */
  account_fee_count_12m: number
  /** What they come to. */
  account_fee_amount_12m: number
}

/** More about a 401k account. */
export interface InvestmentsAuthAccountDetails401k {
  /** The account. */
  account_id?: string
  /** What the account costs. */
  fee_details?: InvestmentsAuth401kFeeDetails
  /** What is paid in. */
  contribution_details?: InvestmentsAuth401kContributionDetails
}

/** Who told what. */
export interface InvestmentsAuthDataSources {
  /** The bank; the person, checked against the bank’s mask; or the person alone. */
  numbers?: 'INSTITUTION' | 'INSTITUTION_MASK' | 'USER' | (string & {})
  /** The bank; the person, checked against the bank’s mask; or the person alone. */
  owners?: 'INSTITUTION' | 'INSTITUTION_MASK' | 'USER' | (string & {})
  /** The bank; the person, checked against the bank’s mask; or the person alone. */
  holdings?: 'INSTITUTION' | 'INSTITUTION_MASK' | 'USER' | (string & {})
}

/** The numbers for moving holdings elsewhere. */
export interface InvestmentsAuthGetNumbers {
  /** Accounts in the United States. */
  acats?: NumbersACATS[]
  /** Accounts in Canada. */
  aton?: NumbersATON[]
  /** Accounts of employers’ plans. */
  retirement_401k?: NumbersRetirement401k[]
}

/** Who owns an account. */
export interface InvestmentsAuthOwner {
  /** The account. */
  account_id?: string
  /** Names of its owners, as the bank has them. */
  names?: string[]
}

/** One login of one person at one institution. */
export interface Item {
  /** Id of the Item: one login of one person at one institution. Case-sensitive. */
  item_id: string
  /** The institution; null for Items made from typed account numbers. */
  institution_id?: string | null
  /** Name of the institution; null where there is none. */
  institution_name?: string | null
  /** Where webhooks of this Item go; an empty string when nowhere. */
  webhook: string | null
  /** How account numbers were obtained; null before there are any. */
  auth_method?: ItemAuthMethod | null
  /** What is wrong with the Item; null while it is healthy. */
  error: AccountsPlaidError | null
  /** Products that the institution offers and that are not billed yet. */
  available_products: ItemAvailableProducts[]
  /** Products in use that are billed. Disjoint with available_products. */
  billed_products: ItemBilledProducts[]
  /** Products that were added to the Item. */
  products?: ItemProducts[]
  /** Products that the person agreed to, where more were asked for than the Item has. */
  consented_products?: ItemConsentedProducts[]
  consent_expiration_time: string | null
  /** Whether the Item can be refreshed without the person. */
  update_type: 'background' | 'user_present_required' | (string & {})
}

export type ItemAuthMethod = 
  | 'INSTANT_AUTH'
  | 'INSTANT_MATCH'
  | 'AUTOMATED_MICRODEPOSITS'
  | 'SAME_DAY_MICRODEPOSITS'
  | 'INSTANT_MICRODEPOSITS'
  | 'DATABASE_MATCH'
  | 'DATABASE_INSIGHTS'
  | 'TRANSFER_MIGRATED'
  | 'INVESTMENTS_FALLBACK'
  | (string & {})

export type ItemAvailableProducts = 
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

export type ItemBilledProducts = 
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

export type ItemConsentedProducts = 
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

/** An error as it is kept with an Item or sent in a webhook. */
export interface ItemPlaidError {
  /** Family of the error. */
  error_type: ItemPlaidErrorErrorType
  /** What happened: stable, made for programs. */
  error_code: string
  /** Finer reason, for OAuth Items only. */
  error_code_reason?: string | null
  /** For developers; its wording may change. */
  error_message: string
  /** For the end user, where there is something to tell. */
  display_message: string | null
  /** The request that failed; absent inside webhooks and Items. */
  request_id?: string
  /** Errors of single Items, in reports over several. */
  causes?: unknown[]
  /** HTTP status, inside webhooks only. */
  status?: number | null
  /** Where the error is described. */
  documentation_url?: string
  /** What to do next, where known. */
  suggested_action?: string | null
}

export type ItemPlaidErrorErrorType = 
  | 'INVALID_REQUEST'
  | 'INVALID_RESULT'
  | 'INVALID_INPUT'
  | 'INSTITUTION_ERROR'
  | 'RATE_LIMIT_EXCEEDED'
  | 'API_ERROR'
  | 'ITEM_ERROR'
  | 'ASSET_REPORT_ERROR'
  | 'BASE_REPORT_ERROR'
  | 'RECAPTCHA_ERROR'
  | 'OAUTH_ERROR'
  | 'PAYMENT_ERROR'
  | 'BANK_TRANSFER_ERROR'
  | 'INCOME_VERIFICATION_ERROR'
  | 'MICRODEPOSITS_ERROR'
  | 'SANDBOX_ERROR'
  | 'PARTNER_ERROR'
  | 'SIGNAL_ERROR'
  | 'TRANSACTIONS_ERROR'
  | 'TRANSACTION_ERROR'
  | 'TRANSFER_ERROR'
  | 'CHECK_REPORT_ERROR'
  | 'CONSUMER_REPORT_ERROR'
  | 'USER_ERROR'
  | (string & {})

export type ItemProducts = 
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

/** How the Item’s updates and webhooks went. */
export interface ItemStatus {
  /** How updates of investments went; null when the Item does not have it. */
  investments?: ItemStatusInvestments | null
  /** How updates of transactions went; null when the Item does not have it. */
  transactions?: ItemStatusTransactions | null
  /** The latest webhook about the Item; null before the first. */
  last_webhook?: ItemStatusLastWebhook | null
}

export interface ItemStatusInvestments {
  last_successful_update?: string | null
  last_failed_update?: string | null
}

export interface ItemStatusLastWebhook {
  sent_at?: string | null
  /** Its webhook_code. */
  code_sent?: string
}

export interface ItemStatusTransactions {
  last_successful_update?: string | null
  last_failed_update?: string | null
}

/** The Item, with when it was linked and what was agreed to. */
export interface ItemWithConsentFields {
  /** Id of the Item: one login of one person at one institution. Case-sensitive. */
  item_id: string
  /** The institution; null for Items made from typed account numbers. */
  institution_id?: string | null
  /** Name of the institution; null where there is none. */
  institution_name?: string | null
  /** Where webhooks of this Item go; an empty string when nowhere. */
  webhook: string | null
  /** How account numbers were obtained; null before there are any. */
  auth_method?: ItemWithConsentFieldsAuthMethod | null
  /** What is wrong with the Item; null while it is healthy. */
  error: ItemPlaidError | null
  /** Products that the institution offers and that are not billed yet. */
  available_products: ItemWithConsentFieldsAvailableProducts[]
  /** Products in use that are billed. Disjoint with available_products. */
  billed_products: ItemWithConsentFieldsBilledProducts[]
  /** Products that were added to the Item. */
  products?: ItemWithConsentFieldsProducts[]
  /** Products that the person agreed to, where more were asked for than the Item has. */
  consented_products?: ItemWithConsentFieldsConsentedProducts[]
  consent_expiration_time: string | null
  /** Whether the Item can be refreshed without the person. */
  update_type: 'background' | 'user_present_required' | (string & {})
  /** When it was linked. */
  created_at?: string
  /** What for the person agreed, where Link asked about that. */
  consented_use_cases?: string[]
  /** Kinds of data that the person agreed to share; as consented_products. */
  consented_data_scopes?: ItemWithConsentFieldsConsentedDataScopes[]
}

export type ItemWithConsentFieldsAuthMethod = 
  | 'INSTANT_AUTH'
  | 'INSTANT_MATCH'
  | 'AUTOMATED_MICRODEPOSITS'
  | 'SAME_DAY_MICRODEPOSITS'
  | 'INSTANT_MICRODEPOSITS'
  | 'DATABASE_MATCH'
  | 'DATABASE_INSIGHTS'
  | 'TRANSFER_MIGRATED'
  | 'INVESTMENTS_FALLBACK'
  | (string & {})

export type ItemWithConsentFieldsAvailableProducts = 
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

export type ItemWithConsentFieldsBilledProducts = 
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

export type ItemWithConsentFieldsConsentedDataScopes = 
  | 'account_balance_info'
  | 'account_routing_number'
  | 'contact_info'
  | 'transactions'
  | 'credit_loan_info'
  | 'investments'
  | 'payroll_info'
  | 'bank_statements'
  | 'risk_info'
  | (string & {})

export type ItemWithConsentFieldsConsentedProducts = 
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

export type ItemWithConsentFieldsProducts = 
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

/** A public key as a JSON Web Key. */
export interface JWKPublicKey {
  /** Algorithm: ES256. */
  alg: string
  /** Curve: P-256. */
  crv: string
  /** Id of the key: the `kid` in the header of the JWT. */
  kid: string
  /** Kind of key: EC. */
  kty: string
  /** Purpose: sig. */
  use: string
  /** First coordinate, base64url. */
  x: string
  /** Second coordinate, base64url. */
  y: string
  /** When it was made, in Unix seconds. */
  created_at: number
  /** When it was retired, in Unix seconds; null while it is in use. */
  expired_at: number | null
}

/** Debts by kind. */
export interface LiabilitiesObject {
  /** Cards; null where there are none. */
  credit: CreditCardLiability[] | null
  /** Mortgages; null where there are none. */
  mortgage: MortgageLiability[] | null
  /** Student loans; null where there are none. */
  student: StudentLoan[] | null
}

/** Something that happened in Link. */
export interface LinkEvent {
  /** What happened. */
  event_name: string
  /** When: ISO 8601, UTC. */
  timestamp: string
  /** Id of the event; the same in the EVENTS webhook. */
  event_id: string
  /** What applies to the event. */
  event_metadata: LinkEventMetadata
}

/** What applies to the event. */
export interface LinkEventMetadata {
  /** Code of an error. */
  error_code?: string
  /** Message of an error. */
  error_message?: string
  /** Type of an error. */
  error_type?: string
  /** What was asked when the person left. */
  exit_status?: string
  /** The institution. */
  institution_id?: string
  /** Its name. */
  institution_name?: string
  /** What was searched for. */
  institution_search_query?: string
  /** The request that made the event. */
  request_id?: string
  /** code, device, questions or selections. */
  mfa_type?: string
  /** The screen that came up. */
  view_name?: string
  /** Whether a login or typed numbers were chosen. */
  selection?: string
  /** The brand of a bank with several. */
  brand_name?: string
  /** Why an institution was suggested. */
  match_reason?: string
  /** A routing number that was typed. */
  routing_number?: string
  /** Last digits of an account number that was typed. */
  account_number_mask?: string
}

export interface LinkSessionBankIncomeResult {
  /** How it ended. */
  status: LinkSessionBankIncomeResultStatus
  /** The Item. */
  item_id: string
  /** The institution; null when none was chosen. */
  institution: LinkSessionSuccessMetadataInstitution | null
}

export type LinkSessionBankIncomeResultStatus = 
  | 'APPROVED'
  | 'NO_DEPOSITS_FOUND'
  | 'USER_REPORTED_NO_INCOME'
  | 'STARTED'
  | 'INTERNAL_ERROR'
  | (string & {})

export interface LinkSessionCraDocumentUploadResult {
  /** Bank statements uploaded. */
  num_bank_statements_uploaded: number
}

export interface LinkSessionCraItemAddResult {
  /** The Item. */
  item_id: string
  /** The accounts that were shared. */
  accounts: LinkSessionSuccessMetadataAccount[]
  /** The institution; null when none was chosen. */
  institution: LinkSessionSuccessMetadataInstitution | null
}

export interface LinkSessionCraUpdateResult {
  /** The Item. */
  item_id: string
  /** The accounts that were shared. */
  accounts: LinkSessionSuccessMetadataAccount[]
  /** The institution; null when none was chosen. */
  institution: LinkSessionSuccessMetadataInstitution | null
}

/** The error that the person saw last. */
export interface LinkSessionError {
  /** Family of the error. */
  error_type: LinkSessionErrorErrorType
  /** What happened: stable, made for programs. */
  error_code: string
  /** Finer reason, for OAuth Items only. */
  error_code_reason?: string | null
  /** For developers; its wording may change. */
  error_message: string
  /** For the end user, where there is something to tell. */
  display_message: string | null
  /** The request that failed; absent inside webhooks and Items. */
  request_id?: string
  /** Errors of single Items, in reports over several. */
  causes?: unknown[]
  /** HTTP status, inside webhooks only. */
  status?: number | null
  /** Where the error is described. */
  documentation_url?: string
  /** What to do next, where known. */
  suggested_action?: string | null
}

export type LinkSessionErrorErrorType = 
  | 'INVALID_REQUEST'
  | 'INVALID_RESULT'
  | 'INVALID_INPUT'
  | 'INSTITUTION_ERROR'
  | 'RATE_LIMIT_EXCEEDED'
  | 'API_ERROR'
  | 'ITEM_ERROR'
  | 'RECAPTCHA_ERROR'
  | 'OAUTH_ERROR'
  | 'PAYMENT_ERROR'
  | 'INCOME_VERIFICATION_ERROR'
  | 'SANDBOX_ERROR'
  | 'TRANSFER_ERROR'
  | 'CONSUMER_REPORT_ERROR'
  | 'USER_ERROR'
  | (string & {})

export interface LinkSessionExit {
  /** Null when the person left without one. */
  error: LinkSessionError | null
  /** What onExit was told. */
  metadata: LinkSessionExitMetadata | null
}

export interface LinkSessionExitDeprecated {
  /** Null when the person left without one. */
  error: LinkSessionError | null
  /** What onExit was told. */
  metadata: LinkSessionExitMetadata | null
}

export interface LinkSessionExitMetadata {
  /** The institution; null when none was chosen. */
  institution?: LinkSessionSuccessMetadataInstitution | null
  /** What the person was asked for when they left. */
  status?: string
  /** The session. */
  link_session_id?: string
  /** The request with which they left. */
  request_id?: string
}

export interface LinkSessionItemAddResult {
  /** To be exchanged for an access_token. */
  public_token: string
  /** The accounts that were shared. */
  accounts: LinkSessionSuccessMetadataAccount[]
  /** The institution; null when none was chosen. */
  institution: LinkSessionSuccessMetadataInstitution | null
}

export interface LinkSessionPayrollIncomeResult {
  /** Paystubs found. */
  num_paystubs_retrieved: number
  /** W-2 forms found. */
  num_w2s_retrieved: number
  /** The institution; null when none was chosen. */
  institution: LinkSessionSuccessMetadataInstitution | null
}

/** What came of the session. */
export interface LinkSessionResults {
  /** Items that were made. */
  item_add_results: LinkSessionItemAddResult[]
  /** Items that were made for consumer reports. */
  cra_item_add_results: LinkSessionCraItemAddResult[]
  /** Items for consumer reports that were updated. */
  cra_update_results: LinkSessionCraUpdateResult[]
  /** Bank income that was verified. */
  bank_income_results: LinkSessionBankIncomeResult[]
  /** Payroll income that was verified. */
  payroll_income_results: LinkSessionPayrollIncomeResult[]
  /** Documents that were uploaded; null where none were asked for. */
  document_income_results: CreditSessionDocumentIncomeResult | null
  /** Documents uploaded for a consumer report. */
  cra_document_upload_results?: LinkSessionCraDocumentUploadResult | null
}

export interface LinkSessionSuccess {
  /** To be exchanged for an access_token. */
  public_token: string
  /** What onSuccess was told. */
  metadata: LinkSessionSuccessMetadata | null
}

export interface LinkSessionSuccessMetadata {
  /** The institution; null when none was chosen. */
  institution?: LinkSessionSuccessMetadataInstitution | null
  /** The accounts that were shared. */
  accounts?: LinkSessionSuccessMetadataAccount[]
  /** The session. */
  link_session_id?: string
  /** What joins several sessions of one person. */
  session_group_id?: string
  /** How Transfer UI ended; null elsewhere. */
  transfer_status?: ('COMPLETE' | 'INCOMPLETE' | (string & {})) | null
}

/** An account that was shared. */
export interface LinkSessionSuccessMetadataAccount {
  /** The account_id. */
  id?: string
  /** Name of the account. */
  name?: string
  /** Last characters of the number. */
  mask?: string | null
  /** Broad kind of account. */
  type?: string
  /** Exact kind of account. */
  subtype?: string
  /** How far the number is verified; null for a login. */
  verification_status?: string | null
  /** business, personal or null. */
  class_type?: string | null
}

/** The institution. */
export interface LinkSessionSuccessMetadataInstitution {
  /** Its name. */
  name?: string
  /** Its id. */
  institution_id?: string
}

/** Which accounts people may choose from, and so which institutions. A type without a filter is not shown at all. */
export interface LinkTokenAccountFilters {
  /** Which deposit accounts are shown. */
  depository?: DepositoryFilterInput | undefined
  /** Which credit accounts are shown. */
  credit?: CreditFilterInput | undefined
  /** Which loans are shown. */
  loan?: LoanFilterInput | undefined
  /** Which investment accounts are shown. */
  investment?: InvestmentFilterInput | undefined
  /** Which other accounts are shown. */
  other?: OtherFilterInput | undefined
}

/** Options of the cashflow report. */
export interface LinkTokenCashflowReport {
  /**
   * Days of history.
   * @default 365
   */
  days_requested?: number | undefined
}

/** Options of the card switch. */
export interface LinkTokenCreateCardSwitch {
  /** First six to eight digits of the card to switch. */
  card_bin: string
}

/** Asks for a page of ours that runs Link, even when it is empty. */
export interface LinkTokenCreateHostedLink {
  /**
   * How the address would reach the person. Nothing is sent by this server: pass `hosted_link_url` on yourself.
   * Without effect in the sandbox.
   */
  delivery_method?: 'sms' | 'email' | undefined
  /** Where the page goes when the person is done or leaves. Any scheme of an app. */
  completion_redirect_uri?: string | undefined
  /** How long the address and the link token live, up to 21 days. Default 30 minutes. */
  url_lifetime_seconds?: number | undefined
  /**
   * Whether an app opens the page in a browser tab of its own.
   * @default false
   */
  is_mobile_app?: boolean | undefined
}

/** Options of document upload for an existing Item. */
export interface LinkTokenCreateIdentity {
  /** Whether Link asks for documents that prove who holds the account. */
  is_document_upload?: boolean | undefined
  /** The account that the documents are about. Exactly one. */
  account_ids?: string[] | undefined
  /** What is done with documents; `ocr` unless given. */
  parsing_configs?: ('ocr' | 'risk_signals')[] | undefined
}

/** Which institution to put first. */
export interface LinkTokenCreateInstitutionData {
  /** Nine digits: the bank of this routing number is listed first. */
  routing_number?: string
}

/** Which institution to put first. */
export interface LinkTokenCreateInstitutionDataInput {
  /** Nine digits: the bank of this routing number is listed first. */
  routing_number?: string | undefined
}

/** Ways to get account numbers besides a login. */
export interface LinkTokenCreateRequestAuth {
  /** Lets people choose between a login and typed numbers. Default false. */
  auth_type_select_enabled?: boolean | undefined
  /** Automated micro-deposits. Default false. */
  automated_microdeposits_enabled?: boolean | undefined
  /** Instant Match. Default true. */
  instant_match_enabled?: boolean | undefined
  /** Same-day micro-deposits. Default false. */
  same_day_microdeposits_enabled?: boolean | undefined
  /** Instant micro-deposits. Default false. */
  instant_microdeposits_enabled?: boolean | undefined
  /** Whether people who type numbers of a bank that can be logged in to are led there. Default OPTIONAL. */
  reroute_to_credentials?: 'OFF' | 'OPTIONAL' | 'FORCED' | undefined
  /** Deprecated, without effect. */
  database_match_enabled?: boolean | undefined
  /** Deprecated, without effect. */
  database_insights_enabled?: boolean | undefined
  /** Deprecated: use auth_type_select_enabled. */
  flow_type?: 'FLEXIBLE_AUTH' | undefined
  /** Whether micro-deposits can be verified by text message. Default true. */
  sms_microdeposits_verification_enabled?: boolean | undefined
}

/** Options of Base Report as part of `assets`. */
export interface LinkTokenCreateRequestBaseReport {
  /** Days of history. */
  days_requested: number
  /** Your own id of the report. */
  client_report_id?: string | null | undefined
}

/** Options of consumer reports. Required for products whose names begin with `cra_`. */
export interface LinkTokenCreateRequestCraOptions {
  /** Days of history, up to 731. Fewer than 180 count as 180. */
  days_requested: number
  /** Days of history without which no report is made. */
  days_required?: number | undefined
  /** Your own id of the report. */
  client_report_id?: string | null | undefined
  /** Options of credit partner insights. */
  partner_insights?: LinkTokenCreateRequestCraOptionsPartnerInsights | undefined
  /** Options of the base report. */
  base_report?: LinkTokenCreateRequestCraOptionsBaseReport | undefined
  /** Options of cashflow insights. */
  cashflow_insights?: LinkTokenCreateRequestCraOptionsCashflowInsights | undefined
  /** Options of the lend score. */
  lend_score?: LinkTokenCreateRequestCraOptionsLendScore | undefined
  /** Options of network insights. */
  network_insights?: LinkTokenCreateRequestCraOptionsNetworkInsights | undefined
  /** Whether investment accounts are read too. */
  include_investments?: boolean | null | undefined
  /** Options of income insights. */
  income_insights?: LinkTokenCreateRequestCraOptionsIncomeInsights | undefined
}

/** Options of the base report. */
export interface LinkTokenCreateRequestCraOptionsBaseReport {
  /** Your own id of the report. */
  client_report_id?: string | null | undefined
  /** Reports for government-sponsored enterprises. */
  gse_options?: LinkTokenCreateRequestCraOptionsBaseReportGSEOptions | null | undefined
  /** Whether a report without the holder’s identity fails. */
  require_identity?: boolean | null | undefined
  /** Reports for home lending. */
  home_lending_report_options?: CraCheckReportHomeLendingReportOptions | null | undefined
}

export interface LinkTokenCreateRequestCraOptionsBaseReportGSEOptions {
  /** Which reports are shared with a government-sponsored enterprise. */
  report_types: ('VOA' | 'EMPLOYMENT_REFRESH')[]
}

/** Options of cashflow insights. */
export interface LinkTokenCreateRequestCraOptionsCashflowInsights {
  /** Version of the attributes. */
  attributes_version?: 'v1.0' | 'v2.0' | 'CFI1' | null | undefined
}

/** Options of income insights. */
export interface LinkTokenCreateRequestCraOptionsIncomeInsights {
  /** Which income counts; all of it unless given. */
  income_insights_filter?: IncomeInsightsFilter | null | undefined
  /** Version of the insights. */
  income_insights_version: 'II2' | null
}

/** Options of the lend score. */
export interface LinkTokenCreateRequestCraOptionsLendScore {
  /** Version of the score. */
  lend_score_version?: 'v1.0' | 'v2.0' | 'LS1' | null | undefined
}

/** Options of network insights. */
export interface LinkTokenCreateRequestCraOptionsNetworkInsights {
  /** Version of the insights. */
  network_insights_version?: 'NI1' | null | undefined
}

/** Options of credit partner insights. */
export interface LinkTokenCreateRequestCraOptionsPartnerInsights {
  prism_versions?: PrismVersions | null | undefined
  fico?: CraPartnerInsightsFicoInput | null | undefined
}

/** Options of Credit Partner Insights. */
export interface LinkTokenCreateRequestCreditPartnerInsights {
  /** Days of history. */
  days_requested?: number | undefined
}

/** Options of Employment. Required for `employment`. */
export interface LinkTokenCreateRequestEmployment {
  /** Where employment is read from. */
  employment_source_types?: ('bank' | 'payroll')[] | undefined
  /** Options of Bank Employment. */
  bank_employment?: LinkTokenCreateRequestEmploymentBankIncome | undefined
}

/** Options of Bank Employment. */
export interface LinkTokenCreateRequestEmploymentBankIncome {
  /** Days of history. */
  days_requested: number
}

/** Options of Identity Verification. Required for `identity_verification`. */
export interface LinkTokenCreateRequestIdentityVerification {
  /** The template to follow. */
  template_id: string
  /**
   * Older name of gave_consent.
   * @default false
   */
  consent?: boolean | undefined
  /**
   * True when the person has agreed already: skips that step.
   * @default false
   */
  gave_consent?: boolean | undefined
}

/** Options of Income. Required for `income_verification`. */
export interface LinkTokenCreateRequestIncomeVerification {
  /** From `/income/verification/create`. Deprecated: use user_token. */
  income_verification_id?: string | undefined
  /** A report that stands in for the bank login. */
  asset_report_id?: string | undefined
  /** Items of the person that uploaded documents are compared with. For `payroll` only. */
  access_tokens?: string[] | null | undefined
  /** Where income is read from. One of the two. */
  income_source_types?: ('bank' | 'payroll')[] | undefined
  /** Options of Bank Income. */
  bank_income?: LinkTokenCreateRequestIncomeVerificationBankIncome | undefined
  /** Options of Payroll Income and Document Income. */
  payroll_income?: LinkTokenCreateRequestIncomeVerificationPayrollIncome | undefined
  /** Income that the person told you of, to compare with. */
  stated_income_sources?: LinkTokenCreateRequestUserStatedIncomeSource[] | undefined
}

/** Options of Bank Income. */
export interface LinkTokenCreateRequestIncomeVerificationBankIncome {
  /** Days of history. */
  days_requested: number
  /** Several banks in one session. Deprecated: use enable_multi_item_link. */
  enable_multiple_items?: boolean | null | undefined
}

/** Options of Payroll Income and Document Income. */
export interface LinkTokenCreateRequestIncomeVerificationPayrollIncome {
  /** Log in to a payroll provider, upload documents; both unless given. */
  flow_types?: ('payroll_digital_income' | 'payroll_document_income')[] | null | undefined
  /**
   * Whether an existing payroll Item is refreshed.
   * @default false
   */
  is_update_mode?: boolean | undefined
  /** The payroll Item to refresh. */
  item_id_to_update?: string | null | undefined
  /** What is done with documents; `ocr` unless given. */
  parsing_config?: ('ocr' | 'risk_signals')[] | null | undefined
}

/** What Pay by Bank shows to the payer. */
export interface LinkTokenCreateRequestPaymentConfiguration {
  /** Decimal with two digits after the point, for example "10.00". */
  amount: string
  /** What the payment is for. */
  description?: string | undefined
}

/** What the person authorises. Required for `payment_initiation`, with exactly one of the two ids. */
export interface LinkTokenCreateRequestPaymentInitiation {
  /** The payment to authorise. */
  payment_id?: string | undefined
  /** The payment consent to authorise. */
  consent_id?: string | undefined
}

/** For which days statements are fetched. Required for `statements`. */
export interface LinkTokenCreateRequestStatements {
  /** First day. */
  start_date: DateInput
  /** Last day, at most two years after the first. */
  end_date: DateInput
}

/** Options of Transfer. */
export interface LinkTokenCreateRequestTransfer {
  /** From `/transfer/intent/create`: opens Transfer UI. */
  intent_id?: string | undefined
  /**
   * From `/transfer/authorization/create`: opens Link for what the decision is waiting for. Takes the place of
   * access_token.
   */
  authorization_id?: string | undefined
  /** From `/payment_profile/create`. */
  payment_profile_token?: string | undefined
}

/** Options of update mode. */
export interface LinkTokenCreateRequestUpdate {
  /**
   * Lets the person choose anew which accounts are shared.
   * @default false
   */
  account_selection_enabled?: boolean | undefined
  /** Without effect. */
  reauthorization_enabled?: boolean | undefined
  /**
   * Opens Link for an Item of the user, instead of one that access_token names.
   * @default false
   */
  user?: boolean | undefined
  /** Items of the user to repair; the one that broke last unless given. */
  item_ids?: string[] | null | undefined
}

/** Who will link. Required unless user_id is given. */
export interface LinkTokenCreateRequestUser {
  /** Your own id of the person. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id: string
  /** Full legal name, for micro-deposits. */
  legal_name?: string | undefined
  /** Full name. Read for Identity Verification. */
  name?: IdentityVerificationRequestUserName | undefined
  /** E.164, for example +14155550123. Fills in the phone field of Link. */
  phone_number?: string | undefined
  phone_number_verified_time?: InstantInput | null | undefined
  /** E-mail address. */
  email_address?: string | undefined
  email_address_verified_time?: InstantInput | null | undefined
  /** Not read any more: use id_number. */
  ssn?: string | undefined
  date_of_birth?: DateInput | null | undefined
  /** Home address: the country alone, or all of it. */
  address?: UserAddress | undefined
  /** A government’s number for the person. Read for Identity Verification. */
  id_number?: UserIDNumber | undefined
}

/** Income that the person told you of. */
export interface LinkTokenCreateRequestUserStatedIncomeSource {
  /** Who pays. */
  employer?: string | undefined
  /** Kind of income. */
  category?: LinkTokenCreateRequestUserStatedIncomeSourceCategory | undefined
  /** Amount of one payment. */
  pay_per_cycle?: number | undefined
  /** Amount of a year. */
  pay_annual?: number | undefined
  /** Before or after deductions. */
  pay_type?: 'UNKNOWN' | 'GROSS' | 'NET' | undefined
  /** How often it is paid. */
  pay_frequency?: 'UNKNOWN' | 'WEEKLY' | 'BIWEEKLY' | 'SEMI_MONTHLY' | 'MONTHLY' | undefined
}

export type LinkTokenCreateRequestUserStatedIncomeSourceCategory = 
  | 'OTHER'
  | 'SALARY'
  | 'UNEMPLOYMENT'
  | 'CASH'
  | 'GIG_ECONOMY'
  | 'RENTAL'
  | 'CHILD_SUPPORT'
  | 'MILITARY'
  | 'RETIREMENT'
  | 'LONG_TERM_DISABILITY'
  | 'BANK_INTEREST'

/** Options for Europe. */
export interface LinkTokenEUConfig {
  /** Whether the flow runs without panes of Link. */
  headless?: boolean | undefined
}

/** What the token was made with. */
export interface LinkTokenGetMetadataResponse {
  /** `products` of the request. */
  initial_products: LinkTokenGetMetadataResponseInitialProducts[]
  /** `webhook` of the request; null when it had none. */
  webhook: string | null
  /** `country_codes` of the request. */
  country_codes: LinkTokenGetMetadataResponseCountryCodes[]
  /** `language` of the request. */
  language: string | null
  /** Which institution to put first. */
  institution_data?: LinkTokenCreateInstitutionData
  /** The account filters of the request. */
  account_filters?: AccountFiltersResponse
  /** `redirect_uri` of the request; null when it had none. */
  redirect_uri: string | null
  /** `client_name` of the request. */
  client_name: string | null
}

export type LinkTokenGetMetadataResponseCountryCodes = 
  | 'US'
  | 'GB'
  | 'ES'
  | 'NL'
  | 'FR'
  | 'IE'
  | 'CA'
  | 'DE'
  | 'IT'
  | 'PL'
  | 'DK'
  | 'NO'
  | 'SE'
  | 'EE'
  | 'LT'
  | 'LV'
  | 'PT'
  | 'BE'
  | 'AT'
  | 'FI'
  | (string & {})

export type LinkTokenGetMetadataResponseInitialProducts = 
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

/** One opening of Link. */
export interface LinkTokenGetSessionsResponse {
  /** Id of the session. */
  link_session_id: string
  /** When it was opened. */
  started_at?: string
  finished_at?: string | null
  /** Deprecated: use results. */
  on_success?: LinkSessionSuccess | null
  /** Deprecated: use exit. */
  on_exit?: LinkSessionExitDeprecated | null
  /** How the person left, when they did. */
  exit?: LinkSessionExit | null
  /** What happened, latest first. */
  events?: LinkEvent[]
  results?: LinkSessionResults | null
}

/** Options of Investments. */
export interface LinkTokenInvestments {
  /** Takes self-custody wallets without a signature. Default false. */
  allow_unverified_crypto_wallets?: boolean | undefined
  /** Lets people type accounts and holdings in. Default false. */
  allow_manual_entry?: boolean | undefined
}

/** Options of Investments Move. */
export interface LinkTokenInvestmentsAuth {
  /** Shows institutions where the account is typed in. */
  manual_entry_enabled?: boolean | null | undefined
  /** Shows institutions where a masked number is completed. */
  masked_number_match_enabled?: boolean | null | undefined
  /** Shows institutions where the number is stated. */
  stated_account_number_enabled?: boolean | null | undefined
  /** Adds fees and contributions of 401k accounts. */
  rollover_401k_enabled?: boolean | null | undefined
}

/** How much history is fetched. */
export interface LinkTokenTransactions {
  /**
   * Days of history. Only the first time that Transactions is added to an Item counts.
   * @default 90
   */
  days_requested?: number | undefined
}

/** Which loans are shown. */
export interface LoanFilter {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: LoanFilterAccountSubtypes[]
}

export type LoanFilterAccountSubtypes = 
  | 'auto'
  | 'business'
  | 'commercial'
  | 'commercial line of credit'
  | 'construction'
  | 'consumer'
  | 'home equity'
  | 'home equity loan'
  | 'installment'
  | 'loan'
  | 'mortgage'
  | 'overdraft'
  | 'line of credit'
  | 'student'
  | 'other'
  | 'all'
  | (string & {})

export type LoanFilterAccountSubtypesInput = 
  | 'auto'
  | 'business'
  | 'commercial'
  | 'commercial line of credit'
  | 'construction'
  | 'consumer'
  | 'home equity'
  | 'home equity loan'
  | 'installment'
  | 'loan'
  | 'mortgage'
  | 'overdraft'
  | 'line of credit'
  | 'student'
  | 'other'
  | 'all'

/** Which loans are shown. */
export interface LoanFilterInput {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: LoanFilterAccountSubtypesInput[]
}

/** Where it happened, as far as known. */
export interface Location {
  /** Street and number. */
  address: string | null
  /** City. */
  city: string | null
  /** Region or state. */
  region: string | null
  /** Postal code. */
  postal_code: string | null
  /** ISO 3166-1 alpha-2 code. */
  country: string | null
  /** Latitude in degrees. */
  lat: number | null
  /** Longitude in degrees. */
  lon: number | null
  /** The merchant’s own number of the shop. */
  store_number: string | null
}

/** The rate of interest. */
export interface MortgageInterestRate {
  /** Percent a year. */
  percentage: number | null
  /** `fixed` or `variable`. */
  type: string | null
}

/** What is owed on a house. */
export interface MortgageLiability {
  /** The account that the debt is on. */
  account_id: string
  /** The lender’s number of the loan. */
  account_number: string | null
  /** What is charged for late payment. */
  current_late_fee: number | null
  /** What is set aside for taxes and insurance. */
  escrow_balance: number | null
  /** Whether the borrower pays mortgage insurance. */
  has_pmi: boolean | null
  /** Whether paying early costs something. */
  has_prepayment_penalty: boolean | null
  /** The rate of interest. */
  interest_rate: MortgageInterestRate
  /** The latest payment. */
  last_payment_amount: number | null
  /** When the latest payment was made. */
  last_payment_date: string | null
  /** Kind of loan, such as `conventional`. */
  loan_type_description: string | null
  /** How long it runs from the start, such as `30 year`. */
  loan_term: string | null
  /** When it is paid off. */
  maturity_date: string | null
  /** The next payment. */
  next_monthly_payment: number | null
  /** When the next payment is due. */
  next_payment_due_date: string | null
  /** When the loan was made. */
  origination_date: string | null
  /** What was borrowed. */
  origination_principal_amount: number | null
  /** What should have been paid by now and was not. */
  past_due_amount: number | null
  /** Where the property is. */
  property_address: MortgagePropertyAddress
  /** Interest paid this year. */
  ytd_interest_paid: number | null
  /** Principal paid this year. */
  ytd_principal_paid: number | null
}

/** Where the property is. */
export interface MortgagePropertyAddress {
  /** City. */
  city: string | null
  /** ISO 3166-1 code of the country. */
  country: string | null
  /** Postal code. */
  postal_code: string | null
  /** State or region. */
  region: string | null
  /** Street and number. */
  street: string | null
}

/** For transfers in the United States. */
export interface NumbersACATS {
  /** The account that the numbers belong to. */
  account_id: string
  /** The whole account number. */
  account: string
  /** Clearing numbers of the bank, the most likely one first. */
  dtc_numbers: string[]
}

/** How the account is reached in the United States. */
export interface NumbersACH {
  /** The account that the numbers belong to. */
  account_id: string
  /** Account number for ACH transfers. */
  account: string
  /** True where the bank gives out numbers made for this connection in place of the real ones. */
  is_tokenized_account_number?: boolean
  /** Routing number for ACH transfers. */
  routing: string
  /** Routing number for wires, where the bank has one of its own; null where none is known. */
  wire_routing: string | null
  /** Whether money can be sent to the account; null where not known. */
  can_transfer_in?: boolean | null
  /** Whether money can be drawn from the account; null where not known. */
  can_transfer_out?: boolean | null
}

/** For transfers in Canada. */
export interface NumbersATON {
  /** The account that the numbers belong to. */
  account_id: string
  /** The whole account number. */
  account: string
}

/** How the account is reached in the United Kingdom. */
export interface NumbersBACS {
  /** The account that the numbers belong to. */
  account_id: string
  /** Account number for BACS transfers. */
  account: string
  /** Sort code of the bank. */
  sort_code: string
}

/** How the account is reached in Canada. */
export interface NumbersEFT {
  /** The account that the numbers belong to. */
  account_id: string
  /** Account number for EFT transfers. */
  account: string
  /** Number of the institution. */
  institution: string
  /** Number of the branch. */
  branch: string
}

/** How the account is reached from other countries. */
export interface NumbersInternational {
  /** The account that the numbers belong to. */
  account_id: string
  /** International Bank Account Number. */
  iban: string
  /** Bank Identifier Code. */
  bic: string
}

/** For rolling savings of an employer’s plan over. */
export interface NumbersRetirement401k {
  /** The account that the numbers belong to. */
  account_id: string
  /** Number of the employer’s plan. */
  plan?: string
  /** The whole account number. */
  account?: string
}

/** Terms of an option. */
export interface OptionContract {
  /** `put` or `call`. */
  contract_type: string
  /** Last day of the contract. */
  expiration_date: string
  /** Price at which the contract can be exercised. */
  strike_price: number
  /** Ticker of what the contract is about. */
  underlying_security_ticker: string
}

/** Which other accounts are shown. */
export interface OtherFilter {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: ('other' | 'all' | (string & {}))[]
}

/** Which other accounts are shown. */
export interface OtherFilterInput {
  /** Subtypes to show; `all` shows every one. */
  account_subtypes: ('other' | 'all')[]
}

/** What the bank knows of one who owns the account. */
export interface Owner {
  /** Names of the owner: several people of a joint account may share one entry. */
  names: string[]
  /** Empty where the bank tells none. */
  phone_numbers: PhoneNumber[]
  /** Empty where the bank tells none. */
  emails: Email[]
  /** Empty where the bank tells none. */
  addresses: Address[]
}

/** How far it is to forgiveness for public service. */
export interface PSLFStatus {
  /** When the rest may be forgiven. */
  estimated_eligibility_date: string | null
  /** Payments that count. */
  payments_made: number | null
  /** Payments that are still needed. */
  payments_remaining: number | null
}

/** An amount of money. */
export interface PaymentAmount {
  /** ISO 4217 code. */
  currency: 'GBP' | 'EUR' | 'PLN' | 'SEK' | 'DKK' | 'NOK' | (string & {})
  /** At least 1, with at most two decimals. */
  value: number
}

/** An amount of money. */
export interface PaymentAmountInput {
  /** ISO 4217 code. */
  currency: 'GBP' | 'EUR' | 'PLN' | 'SEK' | 'DKK' | 'NOK'
  /** At least 1, with at most two decimals. */
  value: number
}

/** How much of the payment was given back. Absent where nothing was. */
export interface PaymentAmountRefunded {
  /** ISO 4217 code. */
  currency: 'GBP' | 'EUR' | 'PLN' | 'SEK' | 'DKK' | 'NOK' | (string & {})
  /** At least 0.01, with at most two decimals. */
  value: number
}

/** How much to give back. Unless given, all that has not been given back yet. */
export interface PaymentAmountToRefund {
  /** ISO 4217 code. */
  currency: 'GBP' | 'EUR' | 'PLN' | 'SEK' | 'DKK' | 'NOK'
  /** At least 0.01, with at most two decimals. */
  value: number
}

/** How much may be paid in a period. */
export interface PaymentConsentPeriodicAmount {
  /** An amount of money. */
  amount: PaymentAmount
  /** How long a period is. */
  interval: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | (string & {})
  /** Whether periods are those of the calendar, or begin on the day on which the consent was made. */
  alignment: 'CALENDAR' | 'CONSENT' | (string & {})
}

/** How much may be paid in a period. */
export interface PaymentConsentPeriodicAmountInput {
  /** An amount of money. */
  amount: PaymentAmountInput
  /** How long a period is. */
  interval: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
  /** Whether periods are those of the calendar, or begin on the day on which the consent was made. */
  alignment: 'CALENDAR' | 'CONSENT'
}

/** When payments can be made. */
export interface PaymentConsentValidDateTime {
  from?: string | null
  to?: string | null
}

/** When payments can be made. */
export interface PaymentConsentValidDateTimeInput {
  from?: InstantInput | null | undefined
  to?: InstantInput | null | undefined
}

/** A postal address. */
export interface PaymentInitiationAddress {
  /** Lines of the address above the city. */
  street: string[]
  /** City. */
  city: string
  /** Postal code. */
  postal_code: string
  /** ISO 3166-1 code, two capital letters. */
  country: string
}

/** What may be paid with the consent, and when. */
export interface PaymentInitiationConsentConstraints {
  /** Null for no bounds. */
  valid_date_time?: PaymentConsentValidDateTime | null
  /** An amount of money. */
  max_payment_amount: PaymentAmount
  /** How much may be paid in periods. All of these hold. */
  periodic_amounts: PaymentConsentPeriodicAmount[]
}

/** What may be paid with the consent, and when. */
export interface PaymentInitiationConsentConstraintsInput {
  /** Null for no bounds. */
  valid_date_time?: PaymentConsentValidDateTimeInput | null | undefined
  /** An amount of money. */
  max_payment_amount: PaymentAmountInput
  /** How much may be paid in periods. All of these hold. */
  periodic_amounts: PaymentConsentPeriodicAmountInput[]
}

/** Who pays. Locks the consent to that account. */
export interface PaymentInitiationConsentPayerDetails {
  /** The payer’s name, as the bank has it. */
  name: string
  /** The payer’s account: an `iban`, British numbers, or both. */
  numbers: PaymentInitiationConsentPayerNumbers
  /** Where the payer lives. */
  address?: PaymentInitiationAddress | null | undefined
  date_of_birth?: DateInput | null | undefined
  /** The payer’s telephone numbers, in E.164: +441603555014. */
  phone_numbers?: string[] | undefined
  /** The payer’s e-mail addresses. */
  emails?: string[] | undefined
}

/** The payer’s account: an `iban`, British numbers, or both. */
export interface PaymentInitiationConsentPayerNumbers {
  /** The payer’s account, where it must be a certain one. */
  iban?: string | null | undefined
  /** The payer’s British account, where it must be that one. */
  bacs?: RecipientBACSInput | null | undefined
}

/** Which payments the institution can make. */
export interface PaymentInitiationMetadata {
  /** Payments to other countries. */
  supports_international_payments: boolean
  /** SEPA Instant payments. */
  supports_sepa_instant: boolean
  /** Largest payment by currency, in the currency’s smallest unit. */
  maximum_payment_amount: Record<string, string>
  /** Where a refund goes is known with the payment. */
  supports_refund_details: boolean
  /** Null where there are no standing orders. */
  standing_order_metadata: PaymentInitiationStandingOrderMetadata | null
  /** Payments under a consent given before. */
  supports_payment_consents: boolean
}

/** A payment, or a standing order as a whole. */
export interface PaymentInitiationPayment {
  /** Id of the payment. Case-sensitive. */
  payment_id: string
  /** An amount of money. */
  amount: PaymentAmount
  /** Where the payment stands. UNKNOWN, PROCESSING and COMPLETED are of the past. */
  status: PaymentInitiationPaymentStatus
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** What the payer and the recipient see, as it was asked for. */
  reference: string
  /** The reference that the bank got, where it is another one. */
  adjusted_reference?: string | null
  /** When the payment came to its status. */
  last_status_update: string
  /** Null for a payment that is made once. */
  schedule?: ExternalPaymentScheduleGet | null
  /** Where a refund would go, when it was asked for and the bank told; else null. */
  refund_details?: ExternalPaymentRefundDetails | null
  /** The payer’s British account, as /payment/create was told; else null. */
  bacs: RecipientBACS | null
  /** The payer’s account, as /payment/create was told; else null. */
  iban: string | null
  /** Refunds of this payment, oldest first; null for none. */
  refund_ids?: string[] | null
  /** How much of the payment was given back. Absent where nothing was. */
  amount_refunded?: PaymentAmountRefunded
  /** The virtual account; null without one. */
  wallet_id?: string | null
  /** The scheme that was asked for; null where the region’s own was left. */
  scheme?: PaymentInitiationPaymentScheme | null
  /** The scheme that took its place, where the bank does not offer it. */
  adjusted_scheme?: PaymentInitiationPaymentAdjustedScheme | null
  /** The consent that it was made with; else null. */
  consent_id?: string | null
  /** Its arrival in a virtual account; null before, and without one. */
  transaction_id?: string | null
  /** Travels with the payment from bank to bank; case-insensitive. */
  end_to_end_id?: string | null
  /** Why it failed; null while it has not. */
  error?: PaymentInitiationPlaidError | null
}

export type PaymentInitiationPaymentAdjustedScheme = 
  | 'LOCAL_DEFAULT'
  | 'LOCAL_INSTANT'
  | 'SEPA_CREDIT_TRANSFER'
  | 'SEPA_CREDIT_TRANSFER_INSTANT'
  | (string & {})

export type PaymentInitiationPaymentScheme = 
  | 'LOCAL_DEFAULT'
  | 'LOCAL_INSTANT'
  | 'SEPA_CREDIT_TRANSFER'
  | 'SEPA_CREDIT_TRANSFER_INSTANT'
  | (string & {})

export type PaymentInitiationPaymentStatus = 
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

/** An error as it is kept with an Item or sent in a webhook. */
export interface PaymentInitiationPlaidError {
  /** Family of the error. */
  error_type: PaymentInitiationPlaidErrorErrorType
  /** What happened: stable, made for programs. */
  error_code: string
  /** Finer reason, for OAuth Items only. */
  error_code_reason?: string | null
  /** For developers; its wording may change. */
  error_message: string
  /** For the end user, where there is something to tell. */
  display_message: string | null
  /** The request that failed; absent inside webhooks and Items. */
  request_id?: string
  /** Errors of single Items, in reports over several. */
  causes?: unknown[]
  /** HTTP status, inside webhooks only. */
  status?: number | null
  /** Where the error is described. */
  documentation_url?: string
  /** What to do next, where known. */
  suggested_action?: string | null
}

export type PaymentInitiationPlaidErrorErrorType = 
  | 'INVALID_REQUEST'
  | 'INVALID_RESULT'
  | 'INVALID_INPUT'
  | 'INSTITUTION_ERROR'
  | 'RATE_LIMIT_EXCEEDED'
  | 'API_ERROR'
  | 'ITEM_ERROR'
  | 'ASSET_REPORT_ERROR'
  | 'BASE_REPORT_ERROR'
  | 'RECAPTCHA_ERROR'
  | 'OAUTH_ERROR'
  | 'PAYMENT_ERROR'
  | 'BANK_TRANSFER_ERROR'
  | 'INCOME_VERIFICATION_ERROR'
  | 'MICRODEPOSITS_ERROR'
  | 'SANDBOX_ERROR'
  | 'PARTNER_ERROR'
  | 'SIGNAL_ERROR'
  | 'TRANSACTIONS_ERROR'
  | 'TRANSACTION_ERROR'
  | 'TRANSFER_ERROR'
  | 'CHECK_REPORT_ERROR'
  | 'CONSUMER_REPORT_ERROR'
  | 'USER_ERROR'
  | (string & {})

/** Somebody that payments can go to. */
export interface PaymentInitiationRecipient {
  /** Id of the recipient. Case-sensitive. */
  recipient_id: string
  /** Whom the money goes to. */
  name: string
  /** Where they live; null where not known. */
  address?: PaymentInitiationAddress | null
  /** Their account; null where there are British numbers only. */
  iban?: string | null
  /** Their British account; null where there is an IBAN only. */
  bacs?: RecipientBACS | null
}

/** What standing orders can do. */
export interface PaymentInitiationStandingOrderMetadata {
  /** Standing orders may have a last day. */
  supports_standing_order_end_date: boolean
  /** Monthly orders may count days back from the month’s end. */
  supports_standing_order_negative_execution_days: boolean
  /** How often orders may be executed. */
  valid_standing_order_intervals: ('WEEKLY' | 'MONTHLY' | (string & {}))[]
}

/** Details of transfers between banks; all null for other transactions. */
export interface PaymentMeta {
  /** Reference that the bank gave. */
  reference_number: string | null
  /** ACH id of the payer. */
  ppd_id: string | null
  /** Who received a transfer. */
  payee: string | null
  /** On whose behalf a transfer was made. */
  by_order_of: string | null
  /** Who sent a transfer. */
  payer: string | null
  /** Kind of transfer, for example ACH. */
  payment_method: string | null
  /** Who processed the payment. */
  payment_processor: string | null
  /** What the payer wrote. */
  reason: string | null
}

/** What the money was for. */
export interface PersonalFinanceCategory {
  /** Broad category, for example FOOD_AND_DRINK. */
  primary: string
  /** Exact category; begins with the primary one. */
  detailed: string
  /** How sure this is: VERY_HIGH (over 98 %), HIGH (over 90 %), MEDIUM, LOW or UNKNOWN. */
  confidence_level?: string | null
  /** Taxonomy that the two names are from. */
  version?: 'v1' | 'v2' | (string & {})
}

/** A telephone number of an owner. */
export interface PhoneNumber {
  /** The number as the bank spells it. */
  data: string
  /** Whether it is the main one. */
  primary: boolean
  /** Where it rings. */
  type: 'home' | 'work' | 'office' | 'mobile' | 'mobile1' | 'other' | (string & {})
}

/** Which of Prism Data’s models are asked. */
export interface PrismVersions {
  /** Version of FirstDetect. */
  firstdetect?: '3' | 'null' | 3 | null | undefined
  /** Version of Detect. */
  detect?: '4.1' | '4' | 'null' | 4.1 | 4 | null | undefined
  /** Version of CashScore. */
  cashscore?: '4.1' | '4' | '3_lite' | '3' | 'null' | 4.1 | 4 | 3 | null | undefined
  /** Version of Extend. */
  extend?: '4.1' | '4' | 'null' | 4.1 | 4 | null | undefined
  /** Version of Insights. */
  insights?: '4.1' | '4' | '3' | 'null' | 4.1 | 4 | 3 | null | undefined
}

/** Numbers of the account by kind; null for kinds that it does not have. */
export interface ProcessorNumber {
  ach?: NumbersACH | null
  eft?: NumbersEFT | null
  international?: NumbersInternational | null
  bacs?: NumbersBACS | null
}

/** How requests of one kind fare at the institution. */
export interface ProductStatus {
  /** In one word; `breakdown` says more and is to be preferred. */
  status: 'HEALTHY' | 'DEGRADED' | 'DOWN' | (string & {})
  /** Since when it has been so. */
  last_status_change: string
  /** How requests of one kind end. */
  breakdown: ProductStatusBreakdown
}

/** How requests of one kind end. */
export interface ProductStatusBreakdown {
  /** Share of requests that succeed. The three shares add up to 1. */
  success: number
  /** Share that fails on our side. */
  error_plaid: number
  /** Share that fails at the institution. */
  error_institution: number
  /** How often Items are updated, compared with what is usual. Only for kinds of updates. */
  refresh_interval?: 'NORMAL' | 'DELAYED' | 'STOPPED' | (string & {})
}

/** Of payments from elsewhere; null for all others, so for all here. */
export interface ReceiverDetails {
  /** What the receiver has available. */
  available_balance: string | null
}

/** Numbers of a British account. */
export interface RecipientBACS {
  /** Account number, 6 to 10 digits. */
  account?: string
  /** Sort code, six digits. */
  sort_code?: string
}

/** Numbers of a British account. */
export interface RecipientBACSInput {
  /** Account number, 6 to 10 digits. */
  account?: string | undefined
  /** Sort code, six digits. */
  sort_code?: string | undefined
}

/** A transaction that the bank took back. */
export interface RemovedTransaction {
  /** The transaction that is no more. */
  transaction_id: string
  /** The account that it belonged to. */
  account_id: string
}

/** Something that can be held. */
export interface Security {
  /** Id of the security: the same in every Item, for as long as what identifies it does not change. */
  security_id: string
  /** Always null: ISINs need a licence that this server has not. */
  isin: string | null
  /** Always null: CUSIPs need a licence that this server has not. */
  cusip: string | null
  /** Always null, as ISIN and CUSIP. */
  sedol: string | null
  /** The bank’s own number of the security. */
  institution_security_id: string | null
  /** The bank that gave institution_security_id. */
  institution_id: string | null
  /** A security that behaves like this one, where one is known. */
  proxy_security_id: string | null
  /** Name to show to people. */
  name: string | null
  /** Symbol on its exchange, or another short name. */
  ticker_symbol: string | null
  /** Whether it is as good as cash. */
  is_cash_equivalent: boolean | null
  /**
   * `cash`, `cryptocurrency`, `derivative`, `equity`, `etf`, `fixed income`, `loan`, `mutual fund` or `other`;
   * null when not known.
   */
  type: string | null
  /** The finer kind, such as `common stock` or `bill`; null when not known. */
  subtype?: string | null
  /** Price at the latest close; null where there is no market. */
  close_price: number | null
  /** The day of that close. */
  close_price_as_of: string | null
  /** When the price was last updated, where prices move all day. */
  update_datetime?: string | null
  /** ISO 4217 code of the price; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Code of a currency outside ISO 4217. */
  unofficial_currency_code: string | null
  /** ISO 10383 code of the market. */
  market_identifier_code: string | null
  /** Sector of the economy. */
  sector: string | null
  /** Industry within the sector. */
  industry: string | null
  /** ISO 10962 code of the kind of instrument. */
  cfi_code: string | null
  /** Financial Instrument Global Identifier, where the bank tells it. */
  figi: string | null
  /** Terms, for options; null otherwise. */
  option_contract: OptionContract | null
  /** Terms, for fixed income; null otherwise. */
  fixed_income: FixedIncome | null
}

/** Where payments are sent. */
export interface ServicerAddressData {
  /** City. */
  city: string | null
  /** ISO 3166-1 code of the country. */
  country: string | null
  /** Postal code. */
  postal_code: string | null
  /** State or region. */
  region: string | null
  /** Street and number. */
  street: string | null
}

/** What is owed for studies. */
export interface StudentLoan {
  /** The account that the debt is on. */
  account_id: string | null
  /** The servicer’s number of the loan. */
  account_number: string | null
  /** When money was paid out. */
  disbursement_dates: string[] | null
  /** When it is expected to be paid off. */
  expected_payoff_date: string | null
  /** Who answers for it. */
  guarantor: string | null
  /** Percent a year. */
  interest_rate_percentage: number
  /** Whether a payment is late. */
  is_overdue: boolean | null
  /** The latest payment. */
  last_payment_amount: number | null
  /** When the latest payment was made. */
  last_payment_date: string | null
  /** What is owed by the latest statement. */
  last_statement_balance?: number | null
  /** When the latest statement was made. */
  last_statement_issue_date: string | null
  /** Name of the loan. */
  loan_name: string | null
  /** Where the loan stands. */
  loan_status: StudentLoanStatus
  /** The least that must be paid. */
  minimum_payment_amount: number | null
  /** When it must be paid; in the past where it is overdue. */
  next_payment_due_date: string | null
  /** When the loan was made. */
  origination_date: string | null
  /** What was borrowed. */
  origination_principal_amount: number | null
  /** Interest that has run up and is not paid. */
  outstanding_interest_amount: number | null
  /** What to write on a payment. */
  payment_reference_number: string | null
  /** How far it is to forgiveness for public service. */
  pslf_status: PSLFStatus
  /** How it is paid back. */
  repayment_plan: StudentRepaymentPlan
  /** Number of the loan within its servicer’s account. */
  sequence_number: string | null
  /** Where payments are sent. */
  servicer_address: ServicerAddressData
  /** Interest paid this year. */
  ytd_interest_paid: number | null
  /** Principal paid this year. */
  ytd_principal_paid: number | null
}

/** Where the loan stands. */
export interface StudentLoanStatus {
  /** When the status ends. */
  end_date: string | null
  /** The status. */
  type: StudentLoanStatusType
}

export type StudentLoanStatusType = 
  | 'cancelled'
  | 'charged off'
  | 'claim'
  | 'consolidated'
  | 'deferment'
  | 'delinquent'
  | 'discharged'
  | 'extension'
  | 'forbearance'
  | 'in grace'
  | 'in military'
  | 'in school'
  | 'not fully disbursed'
  | 'other'
  | 'paid in full'
  | 'refunded'
  | 'repayment'
  | 'transferred'
  | 'pending idr'
  | (string & {})

/** How it is paid back. */
export interface StudentRepaymentPlan {
  /** The plan in the servicer’s words. */
  description: string | null
  /** The plan. */
  type: StudentRepaymentPlanType
}

export type StudentRepaymentPlanType = 
  | 'extended graduated'
  | 'extended standard'
  | 'graduated'
  | 'income-contingent repayment'
  | 'income-based repayment'
  | 'income-sensitive repayment'
  | 'interest only'
  | 'other'
  | 'pay as you earn'
  | 'revised pay as you earn'
  | 'standard'
  | 'saving on a valuable education'
  | (string & {})

/** One entry of an account. */
export interface Transaction {
  /** The account that it belongs to. */
  account_id: string
  /** Name of the sub-account holder, for accounts with several cards. */
  account_owner: string | null
  /**
   * In the currency’s main unit, with up to four decimals. Positive when money leaves the account, negative when
   * it comes in.
   */
  amount: number
  authorized_date: string | null
  authorized_datetime: string | null
  /** Path in the legacy taxonomy of `/categories/get`. */
  category?: string[] | null
  /** Id in the legacy taxonomy of `/categories/get`. */
  category_id?: string | null
  /** Number of the check. */
  check_number?: string | null
  /** Everybody on the other side, the merchant first. */
  counterparties?: TransactionCounterparty[]
  /** Day of occurrence while pending, day of posting afterwards. */
  date: string
  datetime: string | null
  /** ISO 4217 code; null when unofficial_currency_code is set. */
  iso_currency_code: string | null
  /** Where it happened, as far as known. */
  location: Location
  /** Square logo of the merchant. */
  logo_url?: string | null
  /** Stable id of the merchant. */
  merchant_entity_id?: string | null
  /** Name of the merchant, cleaned; null when there is none. */
  merchant_name?: string | null
  /** Merchant name or description. merchant_name and counterparties say more. */
  name: string
  /** What the bank printed; only with `options.include_original_description`. */
  original_description?: string | null
  /** How it was paid. */
  payment_channel: 'online' | 'in store' | 'other' | (string & {})
  /** Details of transfers between banks; all null for other transactions. */
  payment_meta: PaymentMeta
  /** True until it is posted. The posted transaction is another one, with pending_transaction_id pointing back. */
  pending: boolean
  /** The pending transaction that this posted one replaced. */
  pending_transaction_id: string | null
  personal_finance_category?: PersonalFinanceCategory | null
  /** Picture for the primary category. */
  personal_finance_category_icon_url?: string
  /** Kind of entry, at European banks. */
  transaction_code: TransactionTransactionCode | null
  /** Id of the transaction. Case-sensitive. */
  transaction_id: string
  /** Superseded by payment_channel. */
  transaction_type?: 'digital' | 'place' | 'special' | 'unresolved' | (string & {})
  /** Code of a currency outside ISO 4217; null otherwise. */
  unofficial_currency_code: string | null
  /** Website of the merchant, without scheme. */
  website?: string | null
}

/** Somebody on the other side of a transaction. */
export interface TransactionCounterparty {
  /** Name of the counterparty, cleaned. */
  name: string
  /** Stable id of the counterparty. */
  entity_id?: string | null
  /** Part that it plays. */
  type: TransactionCounterpartyType
  /** Website, without scheme. */
  website: string | null
  /** Square logo. */
  logo_url: string | null
  /** How sure this is: VERY_HIGH (over 98 %), HIGH (over 90 %), MEDIUM, LOW or UNKNOWN. */
  confidence_level?: string | null
}

export type TransactionCounterpartyType = 
  | 'merchant'
  | 'financial_institution'
  | 'payment_app'
  | 'marketplace'
  | 'payment_terminal'
  | 'income_source'
  | (string & {})

/** Transactions that come again and again. */
export interface TransactionStream {
  /** The account on which it occurs. */
  account_id: string
  /** Id of the stream; the same as long as account and merchant are. */
  stream_id: string
  /** Path in the legacy taxonomy, of the newest. */
  category: string[] | null
  /** Id in the legacy taxonomy, of the newest. */
  category_id: string | null
  /** What the newest transaction is called. */
  description: string
  /** Name of the merchant; null when there is none. */
  merchant_name: string | null
  /** Day on which the oldest was posted. */
  first_date: string
  /** Day on which the newest was posted. */
  last_date: string
  /** When the next one is due; null once it ended. */
  predicted_next_date?: string | null
  /** How often it occurs. */
  frequency: TransactionStreamFrequency
  /** The transactions, oldest first. */
  transaction_ids: string[]
  /** An amount with its currency. */
  average_amount: TransactionStreamAmount
  /** An amount with its currency. */
  last_amount: TransactionStreamAmount
  /** Whether it goes on: the next one is not overdue. */
  is_active: boolean
  /**
   * MATURE from three occurrences on, annual ones from two; EARLY_DETECTION before; TOMBSTONED when the third
   * one never came.
   */
  status: 'UNKNOWN' | 'MATURE' | 'EARLY_DETECTION' | 'TOMBSTONED' | (string & {})
  personal_finance_category?: PersonalFinanceCategory | null
  /** Always false: streams cannot be edited any more. */
  is_user_modified: boolean
  /** The year 1, for never. */
  last_user_modified_datetime?: string
}

/** An amount with its currency. */
export interface TransactionStreamAmount {
  /** Positive when money leaves the account, negative when it comes in. */
  amount?: number
  /** ISO 4217 code; null when unofficial_currency_code is set. */
  iso_currency_code?: string | null
  /** Code of a currency outside ISO 4217; null otherwise. */
  unofficial_currency_code?: string | null
}

export type TransactionStreamFrequency = 
  | 'UNKNOWN'
  | 'WEEKLY'
  | 'BIWEEKLY'
  | 'SEMI_MONTHLY'
  | 'MONTHLY'
  | 'ANNUALLY'
  | (string & {})

export type TransactionTransactionCode = 
  | 'adjustment'
  | 'atm'
  | 'bank charge'
  | 'bill payment'
  | 'cash'
  | 'cashback'
  | 'cheque'
  | 'direct debit'
  | 'interest'
  | 'payment'
  | 'purchase'
  | 'refund'
  | 'standing order'
  | 'transfer'
  | (string & {})

/** Home address: the country alone, or all of it. */
export interface UserAddress {
  /** Street and house number. */
  street?: string | null | undefined
  /** Flat, suite and the like. */
  street2?: string | null | undefined
  /** City. */
  city?: string | null | undefined
  /** State, province or prefecture, without the country. */
  region?: string | null | undefined
  /** Postal code. */
  postal_code?: string | null | undefined
  /** ISO 3166-1 alpha-2. */
  country: string
}

/** A government’s number for the person. Read for Identity Verification. */
export interface UserIDNumber {
  /** The number as the person writes it. */
  value: string
  /** Country and kind of the number. */
  type: UserIDNumberType
}

export type UserIDNumberType = 
  | 'ar_dni'
  | 'au_drivers_license'
  | 'au_passport'
  | 'br_cpf'
  | 'ca_sin'
  | 'cl_run'
  | 'cn_resident_card'
  | 'co_nit'
  | 'dk_cpr'
  | 'eg_national_id'
  | 'es_dni'
  | 'es_nie'
  | 'hk_hkid'
  | 'in_pan'
  | 'in_epic'
  | 'it_cf'
  | 'jo_civil_id'
  | 'jp_my_number'
  | 'ke_huduma_namba'
  | 'kw_civil_id'
  | 'mx_curp'
  | 'mx_rfc'
  | 'my_nric'
  | 'ng_nin'
  | 'nz_drivers_license'
  | 'om_civil_id'
  | 'ph_psn'
  | 'pl_pesel'
  | 'ro_cnp'
  | 'sa_national_id'
  | 'se_pin'
  | 'sg_nric'
  | 'tr_tc_kimlik'
  | 'us_ssn'
  | 'us_ssn_last_4'
  | 'za_smart_id'

/** Something of an Item that the report lacks, and why. */
export interface Warning {
  /** Always ASSET_REPORT_WARNING. */
  warning_type: string
  /** What the report lacks. */
  warning_code: WarningWarningCode
  /** An error, and the Item that it is about. */
  cause: Cause
}

export type WarningWarningCode = 
  | 'OWNERS_UNAVAILABLE'
  | 'INVESTMENTS_UNAVAILABLE'
  | 'TRANSACTIONS_UNAVAILABLE'
  | (string & {})

/** What a fixed-income security pays. */
export interface YieldRate {
  /** Percent a year. */
  percentage: number
  /** How the rate is meant; null when not known. */
  type: ('coupon' | 'coupon_equivalent' | 'discount' | 'yield' | (string & {})) | null
}
