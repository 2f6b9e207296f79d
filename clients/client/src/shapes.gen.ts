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

/** What may be read of one account. */
export interface AccountAccess {
  /** The account: an account_id of any Item of the login, or a persistent_account_id. */
  unique_id: string
  /** Whether the application may see the account. */
  authorized?: boolean | null
  /** Which kinds of data may be read of this account. */
  account_product_access?: AccountProductAccess | null
}

/** What may be read of one account. */
export interface AccountAccessInput {
  /** The account: an account_id of any Item of the login, or a persistent_account_id. */
  unique_id: string
  /** Whether the application may see the account. */
  authorized?: boolean | null | undefined
  /** Which kinds of data may be read of this account. */
  account_product_access?: AccountProductAccessInput | null | undefined
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

/** One account of an Item, with what was uploaded for it. */
export interface AccountIdentityDocumentUpload {
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
  subtype: AccountIdentityDocumentUploadSubtype | null
  /** How far the account number of a micro-deposit or database Auth flow is verified. Absent in other flows. */
  verification_status?: AccountIdentityDocumentUploadVerificationStatus
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
  /** Who owns the account, as the documents say. */
  owners: AccountIdentityDocumentUploadOwners[]
  /** What was uploaded for this account, oldest first. */
  documents?: IdentityDocumentUpload[] | null
}

export interface AccountIdentityDocumentUploadOwners {
  /** Names of the owner: several people of a joint account may share one entry. */
  names: string[]
  /** Empty where the bank tells none. */
  phone_numbers: PhoneNumber[]
  /** Empty where the bank tells none. */
  emails: Email[]
  /** Empty where the bank tells none. */
  addresses: Address[]
  /** The document that says so. */
  document_id: string
}

export type AccountIdentityDocumentUploadSubtype = 
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

export type AccountIdentityDocumentUploadVerificationStatus = 
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

/** One account of an Item, with how well its owners fit the user. */
export interface AccountIdentityMatchScore {
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
  subtype: AccountIdentityMatchScoreSubtype | null
  /** How far the account number of a micro-deposit or database Auth flow is verified. Absent in other flows. */
  verification_status?: AccountIdentityMatchScoreVerificationStatus
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
  /** How well the name fits, the best of all owners; null where one side has no name. */
  legal_name: NameMatchScore
  /** How well the telephone number fits, the best of all; null where one side has none. */
  phone_number: PhoneNumberMatchScore
  /** How well the e-mail address fits, the best of all; null where one side has none. */
  email_address: EmailAddressMatchScore
  /** How well the postal address fits, the best of all; null where one side has none. */
  address: AddressMatchScore
}

export type AccountIdentityMatchScoreSubtype = 
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

export type AccountIdentityMatchScoreVerificationStatus = 
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

export interface AccountProductAccess {
  /** The account itself and what happens on it. */
  account_data?: boolean | null
  /** Its statements. */
  statements?: boolean | null
  /** Its tax documents. */
  tax_documents?: boolean | null
}

export interface AccountProductAccessInput {
  /** The account itself and what happens on it. */
  account_data?: boolean | null | undefined
  /** Its statements. */
  statements?: boolean | null | undefined
  /** Its tax documents. */
  tax_documents?: boolean | null | undefined
}

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

/** An error as it is kept with an Item or a session, or sent in a webhook. */
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
  /** Subtypes of account that were asked for, where none was found. */
  required_account_subtypes?: string[]
  /** Subtypes of account that were found instead. */
  provided_account_subtypes?: string[]
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

/** Something that was done about the access to a login. */
export interface Activity {
  /** What was done. */
  activity: ActivityActivity
  /** When, in UTC. */
  initiated_date: string
  /** Id of the activity. */
  id: string
  /** The application that did it. */
  initiator: string
  /** How it went. What failed has changed nothing and leaves no activity. */
  state: 'UNKNOWN' | 'ATTEMPT' | 'SUCCESS' | 'FAILURE' | 'SKIPPED' | (string & {})
  /** Id of an application: a team that reads data with the person’s consent. */
  target_application_id?: string
  /** What the application may read since then. */
  scopes?: Scopes | null
  /** Who made sure that it was the person: the institution, or we. */
  authentication?: 'UNKNOWN' | 'DATA_PARTNER' | 'PLAID' | (string & {})
}

export type ActivityActivity = 
  | 'UNKNOWN'
  | 'ITEM_CREATE'
  | 'ITEM_IMPORT'
  | 'ITEM_UPDATE'
  | 'ITEM_UNLINK'
  | 'PORTAL_UNLINK'
  | 'PORTAL_ITEMS_DELETE'
  | 'ITEM_REMOVE'
  | 'INVARIANT_CHECKER_DELETION'
  | 'SCOPES_UPDATE'
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

export interface AddressDataNullable {
  /** City. */
  city: string | null
  /** State or province. */
  region: string | null
  /** Street and number. */
  street: string
  /** Postal code. */
  postal_code: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
}

/** The parts that are known. */
export interface AddressDataNullableNoRequiredFields {
  /** City. */
  city?: string | null | undefined
  /** State, province or region. */
  region?: string | null | undefined
  /** Street and number. */
  street?: string | null | undefined
  /** Postal code. */
  postal_code?: string | null | undefined
  /** ISO 3166-1 alpha-2 code of the country. */
  country?: string | null | undefined
}

/** How well the postal address fits, the best of all; null where one side has none. */
export interface AddressMatchScore {
  /** 100 exact, 90 to 99 strong, 70 to 89 partial; below 70 another address. */
  score: number | null
  /** Both have a postal code, and it is the same. */
  is_postal_code_match: boolean | null
}

/** An application. What nobody has told this server is null. */
export interface Application {
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
  /** Name of the application. */
  name: string
  /** Its name as people are shown it; null where nothing else is known. */
  display_name: string | null
  /** Since when it has been here. */
  join_date: string
  /** Where its logo is. */
  logo_url: string | null
  /** Its website. */
  application_url: string | null
  /** Why it reads data, in its own words. */
  reason_for_access: string | null
  /** What it does, broadly. */
  use_case: string | null
  /** Legal name of the company behind it. */
  company_legal_name: string | null
  /** City of the company. */
  city: string | null
  /** State or region of the company. */
  region: string | null
  /** Postal code of the company. */
  postal_code: string | null
  /** Country of the company. */
  country_code: string | null
}

/** When an application last read which kind of data. */
export interface ApplicationLastDataAccessTimes {
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
  /** When it last got accounts and balances from the institution; null if never. */
  account_balance_info: string | null
  /** When it last got account numbers from the institution; null if never. */
  account_routing_number: string | null
  /** When it last got names and addresses from the institution; null if never. */
  contact_info: string | null
  /** When it last got transactions from the institution; null if never. */
  transactions: string | null
  /** When it last got debts from the institution; null if never. */
  credit_loan_info: string | null
  /** When it last got investments from the institution; null if never. */
  investments: string | null
}

/** How much of a security the account holds. */
export interface AssetHolding {
  /** The security_id. */
  AssetHoldingID: string | null
  /** ISO 4217 code. */
  Currency: string | null
  /** Kind of security, as the institution calls it. */
  AssetHoldingDescription: string | null
  /** How it is called at exchanges. */
  AssetHoldingSymbol: string | null
  /** Its name. */
  AssetHoldingSecurityName: string | null
  /** How many are held. */
  AssetHoldingUnits: number | null
  /** What all of it is worth. */
  AssetHoldingMarketValueAmount: number | null
  /** Price of one. */
  AssetHoldingCurrentPriceAmount: number | null
  /** Kind of security. */
  AssetHoldingType: 'Bond' | 'Stock' | 'Crypto' | 'Other' | (string & {})
  /** Whether it may not be sold; always No: asset reports tell of no such holdings. */
  AssetHoldingRestrictedIndicator: 'Yes' | 'No' | (string & {})
  /** What of it is the owner’s for good; null: asset reports do not tell. */
  AssetHoldingVestedAmount: number | null
}

/** Of a report with investments only. */
export interface AssetHoldings {
  /** Security by security. */
  ASSET_HOLDING: AssetHolding[]
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

/** An asset report as a buyer of mortgages reads it. */
export interface AssetReportFreddie {
  /** The loan that the report is for. */
  LOANS: AssetReportFreddieLOANS
  /** Who takes part. */
  PARTIES: AssetReportFreddiePARTIES
  /** What was done. */
  SERVICES: AssetReportFreddieSERVICES
}

export interface AssetReportFreddieLOANS {
  /** The loan. */
  LOAN: AssetReportFreddieLOANSLOAN
}

export interface AssetReportFreddieLOANSLOAN {
  /** Its ids. */
  LOAN_IDENTIFIERS: AssetReportFreddieLOANSLOANLOANIDENTIFIERS
}

export interface AssetReportFreddieLOANSLOANLOANIDENTIFIERS {
  /** The id. */
  LOAN_IDENTIFIER: AssetReportFreddieLOANSLOANLOANIDENTIFIERSLOANIDENTIFIER
}

export interface AssetReportFreddieLOANSLOANLOANIDENTIFIERSLOANIDENTIFIER {
  /** The client_report_id of the report. */
  LoanIdentifier: string | null
  /** Whose id it is: the lender’s; null without one. */
  LoanIdentifierType: ('LenderLoan' | 'UniversalLoan' | (string & {})) | null
}

export interface AssetReportFreddiePARTIES {
  /** The one whom the report is about. */
  PARTY: AssetReportFreddiePARTIESPARTY[]
}

export interface AssetReportFreddiePARTIESPARTY {
  /** A person. */
  INDIVIDUAL: AssetReportFreddiePARTIESPARTYINDIVIDUAL
  /** What the person does in the deal. */
  ROLES: AssetReportFreddiePARTIESPARTYROLES
  /** Tax numbers of the person. */
  TAXPAYER_IDENTIFIERS: AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERS
}

export interface AssetReportFreddiePARTIESPARTYINDIVIDUAL {
  /** Full name. */
  NAME: AssetReportFreddiePARTIESPARTYINDIVIDUALNAME
}

export interface AssetReportFreddiePARTIESPARTYINDIVIDUALNAME {
  /** First name; empty where the report does not tell. */
  FirstName: string
  /** Last name; likewise. */
  LastName: string
}

export interface AssetReportFreddiePARTIESPARTYROLES {
  /** One role. */
  ROLE: AssetReportFreddiePARTIESPARTYROLESROLE
}

export interface AssetReportFreddiePARTIESPARTYROLESROLE {
  /** Which role. */
  ROLE_DETAIL: AssetReportFreddiePARTIESPARTYROLESROLEROLEDETAIL
}

export interface AssetReportFreddiePARTIESPARTYROLESROLEROLEDETAIL {
  /** The person borrows. */
  PartyRoleType: 'Borrower' | (string & {})
}

export interface AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERS {
  /** One number. */
  TAXPAYER_IDENTIFIER: AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER
}

export interface AssetReportFreddiePARTIESPARTYTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER {
  /** Kind of number; null where there is none. */
  TaxpayerIdentifierType: ('IndividualTaxpayerIdentificationNumber' | 'SocialSecurityNumber' | (string & {})) | null
  /** The number. */
  TaxpayerIdentifierValue: string | null
}

export interface AssetReportFreddieSERVICES {
  /** The one service. */
  SERVICE: AssetReportFreddieSERVICESSERVICE
}

export interface AssetReportFreddieSERVICESSERVICE {
  /** The verification. */
  VERIFICATION_OF_ASSET: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSET
  /** How it went. */
  STATUSES: AssetReportFreddieSERVICESSERVICESTATUSES
}

export interface AssetReportFreddieSERVICESSERVICESTATUSES {
  /** One status. */
  STATUS: AssetReportFreddieSERVICESSERVICESTATUSESSTATUS
}

export interface AssetReportFreddieSERVICESSERVICESTATUSESSTATUS {
  /** success. */
  StatusCode: string | null
  /** More about it; null for success. */
  StatusDescription: string | null
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSET {
  /** What the report is known by. */
  REPORTING_INFORMATION: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETREPORTINGINFORMATION
  /** The kind of verification. */
  SERVICE_PRODUCT_FULFILLMENT: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENT
  /** What was found. */
  VERIFICATION_OF_ASSET_RESPONSE: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSE
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETREPORTINGINFORMATION {
  /** The token of the request. */
  ReportingInformationIdentifier: string
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENT {
  /** Which. */
  SERVICE_PRODUCT_FULFILLMENT_DETAIL: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL {
  /** Id of the report. */
  VendorOrderIdentifier: string | null
  /** VOA: assets are verified. */
  ServiceProductFulfillmentIdentifier: 'VOA' | 'VOE' | (string & {})
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSE {
  /** What the person owns. */
  ASSETS: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETS
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETS {
  /** Account by account. */
  ASSET: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSET[]
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSET {
  /** The account. */
  ASSET_DETAIL: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAIL
  /** Whose it is. */
  ASSET_OWNERS: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERS
  /** Where it is held. */
  ASSET_HOLDER: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDER
  /** What happened on it. */
  ASSET_TRANSACTIONS: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONS
  /** Who has told this. */
  VALIDATION_SOURCES: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCES
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAIL {
  /** The account_id. */
  AssetUniqueIdentifier: string
  /** The mask; empty where there is none. */
  AssetAccountIdentifier: string
  /** The day on which the institution was asked. */
  AssetAsOfDate: string
  /** Name of the account. */
  AssetDescription: string | null
  /** What can be drawn; the current balance where the institution does not tell. */
  AssetAvailableBalanceAmount: number
  /** What there is. */
  AssetCurrentBalanceAmount: number
  /** Kind of account. */
  AssetType: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAILAssetType
  /** Exact kind, where it is another. */
  AssetTypeAdditionalDescription: string | null
  /** Days of history that were asked for. */
  AssetDaysRequestedCount: number
  /** individual, joint and the like; null if unknown. */
  AssetOwnershipType: string | null
}

export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETDETAILAssetType = 
  | 'CheckingAccount'
  | 'SavingsAccount'
  | 'Investment'
  | 'MoneyMarketFund'
  | 'Other'
  | (string & {})

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDER {
  /** Its name. */
  NAME: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDERNAME
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETHOLDERNAME {
  /** Name of the institution. */
  FullName: string
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERS {
  /** Empty where the institution tells none. */
  ASSET_OWNER: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERSASSETOWNER[]
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETOWNERSASSETOWNER {
  /** Full name. */
  AssetOwnerText: string | null
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONS {
  /** The newest first. */
  ASSET_TRANSACTION: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTION[]
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTION {
  /** What happened. */
  ASSET_TRANSACTION_DETAIL: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAIL
  /** What it was called. */
  ASSET_TRANSACTION_DESCRIPTON: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDESCRIPTON[]
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDESCRIPTON {
  /** What the institution printed. */
  AssetTransactionDescription: string
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAIL {
  /** The transaction_id. */
  AssetTransactionUniqueIdentifier: string
  /** How much, without a sign. */
  AssetTransactionAmount: number
  /** The day on which it was made. */
  AssetTransactionDate: string
  /** The day on which it was posted. */
  AssetTransactionPostDate: string
  /** Credit: money came in. */
  AssetTransactionType: 'Credit' | 'Debit' | (string & {})
  /** Who paid, of money that came in. */
  AssetTransactionPaidByName: string | null
  /** Who was paid, of money that left. */
  AssetTransactionPaidToName: string | null
  /** How the institution calls such transactions; null where it does not tell. */
  AssetTransactionTypeAdditionalDescription: string | null
  /** Of investments only; null for others. */
  AssetInvestmentTransactionTypeDescription: string | null
  /** What it was for. */
  AssetTransactionCategoryType: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAILAssetTransactionCategoryType | null
  /** The institution’s own id of it; null where it does not tell. */
  FinancialInstitutionTransactionIdentifier: string | null
}

export type AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETASSETTRANSACTIONSASSETTRANSACTIONASSETTRANSACTIONDETAILAssetTransactionCategoryType = 
  | 'ATMFee'
  | 'AirTravel'
  | 'AlcoholBars'
  | 'BankFee'
  | 'BillsUtilities'
  | 'BooksSupplies'
  | 'Business Services'
  | 'Charity'
  | 'Check'
  | 'Clothing'
  | 'CoffeeShops'
  | 'CreditCardPayment'
  | 'Dentist'
  | 'Doctor'
  | 'Education'
  | 'ElectronicsSoftware'
  | 'Entertainment'
  | 'FastFood'
  | 'Financial'
  | 'FoodDining'
  | 'GasFuel'
  | 'Groceries'
  | 'Gym'
  | 'HealthFitness'
  | 'Home'
  | 'Hotel'
  | 'InterestIncome'
  | 'LateFee'
  | 'LoanPayment'
  | 'Loans'
  | 'MobilePhone'
  | 'MortgageRent'
  | 'Parking'
  | 'Paycheck'
  | 'PersonalCare'
  | 'Pets'
  | 'Pharmacy'
  | 'Public Transportation'
  | 'RentalCarTaxi'
  | 'Restaurants'
  | 'Shipping'
  | 'Shopping'
  | 'Sports'
  | 'SportingGoods'
  | 'Taxes'
  | 'Transfer'
  | 'Travel'
  | 'Uncategorized'
  | 'Utilities'
  | (string & {})

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCES {
  /** The institution. */
  VALIDATION_SOURCE: AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCESVALIDATIONSOURCE[]
}

export interface AssetReportFreddieSERVICESSERVICEVERIFICATIONOFASSETVERIFICATIONOFASSETRESPONSEASSETSASSETVALIDATIONSOURCESVALIDATIONSOURCE {
  /** Name of the institution. */
  ValidationSourceName: string | null
  /** Its institution_id. */
  ValidationSourceReferenceIdentifier: string | null
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

/** That the bank sends the debit back, for lack of money or because of the account: R01 and others. */
export interface BankInitiatedReturnRisk {
  /** 1 to 99: the higher, the likelier a return. */
  score: number
  /**
   * The score in eight steps.
   * @deprecated
   */
  risk_tier: number
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
  /** Subtypes of account that were asked for, where none was found. */
  required_account_subtypes?: string[]
  /** Subtypes of account that were found instead. */
  provided_account_subtypes?: string[]
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

/** A transaction from elsewhere, with what its text tells. */
export interface ClientProvidedEnrichedTransaction {
  /** Id of the transaction in the app. */
  id: string
  /** Id of the person in the app. */
  client_user_id?: string
  /** Id of the account in the app. */
  client_account_id?: string
  /** Type of this transaction’s account, where it differs. */
  account_type?: string
  /** Subtype of the account. */
  account_subtype?: string
  /** What the bank printed. */
  description: string
  /** Amount without its sign. */
  amount: number
  /** INFLOW when money came to the account, OUTFLOW when it left. */
  direction?: 'INFLOW' | 'OUTFLOW' | (string & {})
  /** ISO 4217 code of the amount. */
  iso_currency_code: string
  /** What the text tells. */
  enrichments: Enrichments
}

/** A transaction from elsewhere. */
export interface ClientProvidedTransaction {
  /** Id of the transaction in the app, to find it again in the answer. */
  id: string
  /** Id of a user of `/user/create`. Has no effect. */
  user_id?: string | undefined
  /** Id of the person in the app. */
  client_user_id?: string | undefined
  /** Id of the account in the app. */
  client_account_id?: string | undefined
  /** Type of this transaction’s account, where it differs. */
  account_type?: string | undefined
  /** Subtype of the account. */
  account_subtype?: string | undefined
  /** What the bank printed. A place may stand at its end. */
  description: string
  /** Amount without its sign. */
  amount: number
  /** INFLOW when money came to the account, OUTFLOW when it left. */
  direction: 'INFLOW' | 'OUTFLOW'
  /** ISO 4217 code of the amount. */
  iso_currency_code: string
  /** Where it happened, where that is known. It goes before what the text tells. */
  location?: ClientProvidedTransactionLocation | undefined
  /** Merchant category code, four digits. It decides where the text names no known brand. */
  mcc?: string | undefined
  /** Day of posting. Has no effect. */
  date_posted?: DateInput | undefined
}

export interface ClientProvidedTransactionLocation {
  /** ISO 3166-1 alpha-2 code. */
  country?: string | undefined
  /** Postal code of the state or province. */
  region?: string | undefined
  /** City. */
  city?: string | undefined
  /** Street and number. */
  address?: string | undefined
  /** Postal code. */
  postal_code?: string | undefined
}

/** Who the person is. Kept encrypted. */
export interface ClientUserIdentity {
  /** Full name. */
  name?: ClientUserIdentityName | null
  /** Date of birth, YYYY-MM-DD. */
  date_of_birth?: string | null
  /** E-mail addresses. */
  emails?: ClientUserIdentityEmails[]
  /** Phone numbers. */
  phone_numbers?: ClientUserIdentityPhoneNumbers[]
  /** Postal addresses. */
  addresses?: ClientUserIdentityAddresses[]
  /** Governments’ numbers for the person, such as a social security number. */
  id_numbers?: UserIDNumber[]
}

export interface ClientUserIdentityAddresses {
  /** Street and house number. */
  street_1?: string | null
  /** Flat, suite and the like. */
  street_2?: string | null
  /** City. */
  city?: string | null
  /** State or province. */
  region?: string | null
  /** ISO 3166-1 alpha-2, in capitals. */
  country: string
  /** Postal code. */
  postal_code?: string | null
  /** Whether it is the person’s main one. One of a list at most. */
  primary: boolean
}

export interface ClientUserIdentityAddressesInput {
  /** Street and house number. */
  street_1?: string | null | undefined
  /** Flat, suite and the like. */
  street_2?: string | null | undefined
  /** City. */
  city?: string | null | undefined
  /** State or province. */
  region?: string | null | undefined
  /** ISO 3166-1 alpha-2, in capitals. */
  country: string
  /** Postal code. */
  postal_code?: string | null | undefined
  /** Whether it is the person’s main one. One of a list at most. */
  primary: boolean
}

export interface ClientUserIdentityEmails {
  /** The address. */
  data: string
  /** Whether it is the person’s main one. One of a list at most. */
  primary: boolean
}

/** Who the person is. Kept encrypted. */
export interface ClientUserIdentityInput {
  /** Full name. */
  name?: ClientUserIdentityName | null | undefined
  /** Date of birth, YYYY-MM-DD. */
  date_of_birth?: string | null | undefined
  /** E-mail addresses. */
  emails?: ClientUserIdentityEmails[] | undefined
  /** Phone numbers. */
  phone_numbers?: ClientUserIdentityPhoneNumbers[] | undefined
  /** Postal addresses. */
  addresses?: ClientUserIdentityAddressesInput[] | undefined
  /** Governments’ numbers for the person, such as a social security number. */
  id_numbers?: UserIDNumberInput[] | undefined
}

export interface ClientUserIdentityName {
  /** First name. */
  given_name: string
  /** Last name. */
  family_name: string
}

export interface ClientUserIdentityPhoneNumbers {
  /** The number. Kept in E.164; American ones may be given without +1. */
  data: string
  /** Whether it is the person’s main one. One of a list at most. */
  primary: boolean
}

/** An application that may read the data of the login. */
export interface ConnectedApplication {
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
  /** Name of the application. */
  name: string
  /** Its name as people are shown it. */
  display_name?: string | null
  /** Where its logo is; null where nobody has said. */
  logo_url?: string | null
  /** Its website; null where nobody has said. */
  application_url?: string | null
  /** Why it reads data; null where nobody has said. */
  reason_for_access?: string | null
  /** When the person connected it. */
  created_at: string
  /** What it may read; null where nothing was restricted. */
  scopes?: Scopes | null
}

/** A change of what the person has agreed to. */
export interface ConsentEvent {
  /** The Item. */
  item_id?: string
  /** When it happened. */
  created_at?: string
  /** Whether something was agreed to, withdrawn or changed. */
  event_type?: 'CONSENT_GRANTED' | 'CONSENT_REVOKED' | 'CONSENT_UPDATED' | (string & {})
  /** What it is about: the terms, what for data is used, kinds of data, accounts, or all of it. */
  event_code?: ConsentEventEventCode
  /** The institution; null for typed account numbers. */
  institution_id?: string | null
  /** Its name; null for typed account numbers. */
  institution_name?: string | null
  /** Where it came from: us, the institution, the application, or the person in Link. */
  initiator?: 'PLAID' | 'DATA_PROVIDER' | 'CUSTOMER' | 'END_USER' | (string & {})
  /** What for data may be used; empty unless the event is about that. */
  consented_use_cases?: string[]
  /** All kinds of data that may be read now; empty unless the event is about them. */
  consented_data_scopes?: ConsentEventConsentedDataScopes[]
  /** All accounts that are shared now; empty unless the event is about them. */
  consented_accounts?: ConsentedAccount[]
}

export type ConsentEventConsentedDataScopes = 
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

export type ConsentEventEventCode = 
  | 'USER_AGREEMENT'
  | 'USE_CASES'
  | 'DATA_SCOPES'
  | 'ACCOUNT_SCOPES'
  | 'REVOCATION'
  | (string & {})

/** An account that was agreed to, as it was then. */
export interface ConsentedAccount {
  /** The account. */
  account_id?: string
  /** Last characters of its number, where known. */
  mask?: string
  /** Its name. */
  name?: string
  /** Its name at the institution, where known. */
  official_name?: string
  /** Broad kind of account. */
  type?: 'investment' | 'credit' | 'depository' | 'loan' | 'brokerage' | 'other' | (string & {})
  /** Exact kind of account. */
  subtype?: ConsentedAccountSubtype | null
}

export type ConsentedAccountSubtype = 
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

/** Who the person is, in the legacy user API. Kept encrypted. */
export interface ConsumerReportUserIdentity {
  /** First name. */
  first_name: string
  /** Last name. */
  last_name: string
  /** Phone numbers, the main one first. */
  phone_numbers: string[]
  /** E-mail addresses, the main one first. */
  emails: string[]
  /** Social security number: nine digits, with hyphens or without. */
  ssn_full?: string | null | undefined
  /** Its last four digits. */
  ssn_last_4?: string | null | undefined
  /** Date of birth, YYYY-MM-DD. */
  date_of_birth: string | null
  /** Where the person lives. */
  primary_address: ConsumerReportUserIdentityPrimaryAddress
}

export interface ConsumerReportUserIdentityPrimaryAddress {
  /** City. */
  city: string | null
  /** State or province. */
  region: string | null
  /** Street, house number and flat. */
  street: string | null
  /** Postal code. */
  postal_code: string | null
  /** ISO 3166-1 alpha-2; US unless given. */
  country: string | null
}

/**
 * Somebody on the other side. A confidence of LOW means that nobody of this name is known: it is the text,
 * cleaned.
 */
export interface Counterparty {
  /** Name of the counterparty, cleaned. */
  name: string
  /** Stable id of the counterparty. */
  entity_id?: string | null
  /** Part that it plays. */
  type: CounterpartyType
  /** Website, without scheme. */
  website: string | null
  /** Square logo. */
  logo_url: string | null
  /** How sure this is: VERY_HIGH (over 98 %), HIGH (over 90 %), MEDIUM, LOW or UNKNOWN. */
  confidence_level?: string | null
  /** Phone number in E.164, when the text has one. */
  phone_number: string | null
}

export type CounterpartyType = 
  | 'merchant'
  | 'financial_institution'
  | 'payment_app'
  | 'marketplace'
  | 'payment_terminal'
  | 'income_source'
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

/** A part of the report. */
export interface CraReportProduct {
  /** What is made. */
  product: CraReportProductProduct
  /** Its version. */
  version: string
  /** Options of the product. */
  options?: CraReportProductOptions | undefined
}

/** Options of the product. */
export interface CraReportProductOptions {
  /** Whether a base report without the holder’s identity fails. */
  require_identity?: boolean | null | undefined
  /** Which income counts; all of it unless given. */
  income_insights_filter?: IncomeInsightsFilter | null | undefined
  /** Which lend scores are made. */
  variants?: ('GENERALIST' | 'AUTO' | 'MORTGAGE' | 'SHORT_TERM_LOANS' | 'ARC')[] | undefined
}

export type CraReportProductProduct = 
  | 'cra_base_report'
  | 'cra_cashflow_insights'
  | 'cra_home_lending'
  | 'cra_income_complete'
  | 'cra_income_insights'
  | 'cra_lend_score'
  | 'cra_lend_score_complete'
  | 'cra_network_insights'
  | 'cra_qualify'

/** Form 1099: what was paid in a year without an employment. Empty boxes are null. */
export interface Credit1099 {
  /** Id of the document that the data is from. */
  document_id: string | null
  /** The file behind the data. */
  document_metadata?: CreditDocumentMetadata
  /** Which form. */
  form_1099_type?: 'FORM_1099_TYPE_UNKNOWN' | 'FORM_1099_TYPE_MISC' | 'FORM_1099_TYPE_K' | (string & {})
  /** Who was paid. */
  recipient?: Credit1099Recipient
  /** Who paid, on the form MISC. */
  payer?: Credit1099Payer
  /** Who processed payments, on the form K. */
  filer?: Credit1099Filer
  /** The year. */
  tax_year?: string | null
  /** Rents. */
  rents?: number | null
  /** Royalties. */
  royalties?: number | null
  /** Other income. */
  other_income?: number | null
  /** Federal income tax withheld. */
  federal_income_tax_withheld?: number | null
  /** Fishing boat proceeds. */
  fishing_boat_proceeds?: number | null
  /** Medical and health care payments. */
  medical_and_healthcare_payments?: number | null
  /** Pay of somebody who is not employed. */
  nonemployee_compensation?: number | null
  /** Substitute payments. */
  substitute_payments_in_lieu_of_dividends_or_interest?: number | null
  /** CHECKED when it is. */
  payer_made_direct_sales_of_5000_or_more_of_consumer_products_to_buyer?: string | null
  /** Crop insurance proceeds. */
  crop_insurance_proceeds?: number | null
  /** Excess golden parachute payments. */
  excess_golden_parachute_payments?: number | null
  /** Gross proceeds paid to an attorney. */
  gross_proceeds_paid_to_an_attorney?: number | null
  /** Section 409A deferrals. */
  section_409a_deferrals?: number | null
  /** Section 409A income. */
  section_409a_income?: number | null
  /** State tax withheld, first state. */
  state_tax_withheld?: number | null
  /** State tax withheld, second state. */
  state_tax_withheld_lower?: number | null
  /** The payer’s number in the first state. */
  payer_state_number?: string | null
  /** The payer’s number in the second state. */
  payer_state_number_lower?: string | null
  /** Income in the first state. */
  state_income?: number | null
  /** Income in the second state. */
  state_income_lower?: number | null
  /** Payment card, or third party network. */
  transactions_reported?: string | null
  /** Name of the payment settlement entity. */
  pse_name?: string | null
  /** Its telephone number. */
  pse_telephone_number?: string | null
  /** All payments of the year. */
  gross_amount?: number | null
  /** Payments without a card present. */
  card_not_present_transaction?: number | null
  /** Merchant category of the recipient. */
  merchant_category_code?: string | null
  /** How many payments there were. */
  number_of_payment_transactions?: string | null
  /** Payments in January. */
  january_amount?: number | null
  /** Payments in February. */
  february_amount?: number | null
  /** Payments in March. */
  march_amount?: number | null
  /** Payments in April. */
  april_amount?: number | null
  /** Payments in May. */
  may_amount?: number | null
  /** Payments in June. */
  june_amount?: number | null
  /** Payments in July. */
  july_amount?: number | null
  /** Payments in August. */
  august_amount?: number | null
  /** Payments in September. */
  september_amount?: number | null
  /** Payments in October. */
  october_amount?: number | null
  /** Payments in November. */
  november_amount?: number | null
  /** Payments in December. */
  december_amount?: number | null
  /** First state. */
  primary_state?: string | null
  /** Second state. */
  secondary_state?: string | null
  /** Number in the first state. */
  primary_state_id?: string | null
  /** Number in the second state. */
  secondary_state_id?: string | null
  /** Income tax in the first state. */
  primary_state_income_tax?: number | null
  /** Income tax in the second state. */
  secondary_state_income_tax?: number | null
}

/** Who processed payments, on the form K. */
export interface Credit1099Filer {
  /** A postal address. */
  address?: CreditPayStubAddress
  /** Name. */
  name?: string | null
  /** Taxpayer number. */
  tin?: string | null
  /** What kind of filer. */
  type?: string | null
}

/** Who paid, on the form MISC. */
export interface Credit1099Payer {
  /** A postal address. */
  address?: CreditPayStubAddress
  /** Name. */
  name?: string | null
  /** Taxpayer number. */
  tin?: string | null
  /** Telephone number. */
  telephone_number?: string | null
}

/** Who was paid. */
export interface Credit1099Recipient {
  /** A postal address. */
  address?: CreditPayStubAddress
  /** Name. */
  name?: string | null
  /** Taxpayer number. */
  tin?: string | null
  /** Account number. */
  account_number?: string | null
  /** CHECKED when it is. */
  facta_filing_requirement?: string | null
  /** CHECKED when it is. */
  second_tin_exists?: string | null
}

/** An amount of one currency. */
export interface CreditAmountWithCurrency {
  /** How much. */
  amount: number
  /** ISO 4217 code, where the currency has one. */
  iso_currency_code: string | null
  /** Its name, where it has no ISO 4217 code. */
  unofficial_currency_code: string | null
}

/** The income that arrived on the accounts of one Link session. */
export interface CreditBankIncome {
  /** Id of the report, a UUID. */
  bank_income_id: string
  /** When it was made. */
  generated_time: string
  /** How many days it is about. */
  days_requested: number
  /** What each Item of the Link session tells. */
  items: CreditBankIncomeItem[]
  /** All income of the report together. */
  bank_income_summary: CreditBankIncomeSummary
  /** What is missing, and why. */
  warnings: CreditBankIncomeWarning[]
}

/** An account that income arrives on. */
export interface CreditBankIncomeAccount {
  /** Id of the account. */
  account_id: string
  /** The last characters of its number. */
  mask: string | null
  /** Its name. */
  name: string
  /** Its name at the bank. */
  official_name: string | null
  /** Kind of depository account. */
  subtype: CreditBankIncomeAccountSubtype
  /** Income is looked for on depository accounts only. */
  type: 'depository' | (string & {})
  /** Who owns the account; empty where the bank tells nothing. */
  owners: Owner[]
}

export type CreditBankIncomeAccountSubtype = 
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

/** Why, and of which Item. */
export interface CreditBankIncomeCause {
  /** The error of the Item. */
  error_type: CreditBankIncomeCauseErrorType
  /** The same, made for programs. */
  error_code: string
  /** For developers. */
  error_message: string
  /** For the end user; empty where there is nothing to tell. */
  display_message: string
  /** The Item that it is about. */
  item_id: string
}

export type CreditBankIncomeCauseErrorType = 
  | 'INTERNAL_SERVER_ERROR'
  | 'INSUFFICIENT_CREDENTIALS'
  | 'ITEM_LOCKED'
  | 'USER_SETUP_REQUIRED'
  | 'COUNTRY_NOT_SUPPORTED'
  | 'INSTITUTION_DOWN'
  | 'INSTITUTION_NO_LONGER_SUPPORTED'
  | 'INSTITUTION_NOT_RESPONDING'
  | 'INVALID_CREDENTIALS'
  | 'INVALID_MFA'
  | 'INVALID_SEND_METHOD'
  | 'ITEM_LOGIN_REQUIRED'
  | 'MFA_NOT_SUPPORTED'
  | 'NO_ACCOUNTS'
  | 'ITEM_NOT_SUPPORTED'
  | 'ACCESS_NOT_GRANTED'
  | (string & {})

/** The income of one month. */
export interface CreditBankIncomeHistoricalSummary {
  /** The sum of the first currency. Deprecated: read total_amounts. */
  total_amount: number
  /** The first currency. Deprecated: read total_amounts. */
  iso_currency_code: string | null
  /** The same for a currency without an ISO 4217 code. Deprecated: read total_amounts. */
  unofficial_currency_code: string | null
  /** The sum of each currency. */
  total_amounts: CreditAmountWithCurrency[]
  /** The first of the month, or the first day of the report. */
  start_date: string
  /** The last of the month, or the last day of the report. */
  end_date: string
  /** The deposits of the month, oldest first. */
  transactions: CreditBankIncomeTransaction[]
}

/** What an Item tells of income. */
export interface CreditBankIncomeItem {
  /** Accounts that income arrives on. */
  bank_income_accounts: CreditBankIncomeAccount[]
  /** The largest first. */
  bank_income_sources: CreditBankIncomeSource[]
  /** When the bank was asked. */
  last_updated_time: string
  /** The institution. */
  institution_id: string
  /** Its name. */
  institution_name: string
  /** The Item. */
  item_id: string
}

/** Deposits from one payer, for one reason. */
export interface CreditBankIncomeSource {
  /** Id of the source: the same in every report. */
  income_source_id: string
  /** What its deposits are mostly called. */
  income_description: string
  /** What kind of income it is. */
  income_category: CreditBankIncomeSourceIncomeCategory
  /** The account that it arrives on. */
  account_id: string
  /** Day of the first deposit within the days asked for. */
  start_date: string
  /** Day of the last deposit. */
  end_date: string
  /** How often it comes; UNKNOWN without a rhythm, or with fewer than three deposits. */
  pay_frequency: 'WEEKLY' | 'BIWEEKLY' | 'SEMI_MONTHLY' | 'MONTHLY' | 'DAILY' | 'UNKNOWN' | (string & {})
  /** The sum of its deposits. */
  total_amount: number
  /** How many there are. */
  transaction_count: number
  /** Month by month, from the first deposit to the last; oldest first. */
  historical_summary: CreditBankIncomeHistoricalSummary[]
}

export type CreditBankIncomeSourceIncomeCategory = 
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
  | 'CASH_DEPOSIT'
  | 'TRANSFER_FROM_APPLICATION'
  | 'TAX_REFUND'
  | 'BENEFIT_OTHER'
  | 'OTHER'
  | (string & {})

/** All income of the report together. */
export interface CreditBankIncomeSummary {
  /** The sum of the first currency. Deprecated: read total_amounts. */
  total_amount: number
  /** The first currency. Deprecated: read total_amounts. */
  iso_currency_code: string | null
  /** The same for a currency without an ISO 4217 code. Deprecated: read total_amounts. */
  unofficial_currency_code: string | null
  /** The sum of each currency. */
  total_amounts: CreditAmountWithCurrency[]
  /** Day of the first deposit. Absent without income. */
  start_date?: string
  /** Day of the last deposit. Absent without income. */
  end_date?: string
  /** How many sources there are. */
  income_sources_count: number
  /** How many kinds of income. */
  income_categories_count: number
  /** How many deposits. */
  income_transactions_count: number
  /** Month by month, from the first deposit to the last; oldest first. */
  historical_summary: CreditBankIncomeHistoricalSummary[]
}

/** A deposit that is income. */
export interface CreditBankIncomeTransaction {
  /** How much came in: positive. */
  amount: number
  /** The day on which it was posted. */
  date: string
  /** Who paid, or what the bank printed. */
  name: string
  /** What the bank printed. */
  original_description: string | null
  /** False: only what is posted counts as income. */
  pending: boolean
  /** Id of the transaction. */
  transaction_id: string
  /** Number of the check, of checks only. */
  check_number: string | null
  /** ISO 4217 code, where the currency has one. */
  iso_currency_code: string | null
  /** Its name, where it has no ISO 4217 code. */
  unofficial_currency_code: string | null
}

/** What a report lacks. */
export interface CreditBankIncomeWarning {
  /** Always the same. */
  warning_type: 'BANK_INCOME_WARNING' | (string & {})
  /** What is missing: owners, the history, the person’s agreement, a report that was deleted, or income. */
  warning_code: CreditBankIncomeWarningWarningCode
  /** Why, and of which Item. */
  cause?: CreditBankIncomeCause
}

export type CreditBankIncomeWarningWarningCode = 
  | 'IDENTITY_UNAVAILABLE'
  | 'TRANSACTIONS_UNAVAILABLE'
  | 'ITEM_UNAPPROVED'
  | 'REPORT_DELETED'
  | 'DATA_UNAVAILABLE'
  | (string & {})

/** Whose account it is. */
export interface CreditBankStatementUploadAccountOwner {
  /** Full name. */
  name: string | null
  /** Where the bank writes to. */
  address: CreditBankStatementUploadAccountOwnerAddress
}

/** Where the bank writes to. */
export interface CreditBankStatementUploadAccountOwnerAddress {
  /** City. */
  city: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  /** Postal code. */
  postal_code: string | null
  /** State or province. */
  region: string | null
  /** Street and number. */
  street: string | null
}

/** An account that the statement is about. */
export interface CreditBankStatementUploadBankAccount {
  /** Name of the account. */
  name: string | null
  /** Name of the bank. */
  bank_name: string | null
  /** Kind of account, such as CHECKING or SAVINGS. */
  account_type: string | null
  /** Number of the account, as printed. */
  account_number: string | null
  /** Whose account it is. */
  owner: CreditBankStatementUploadAccountOwner
  /** What the statement covers. */
  periods: CreditBankStatementUploadBankAccountPeriod[]
  /** Id of the account: the same in every statement of the Item that names the account. */
  account_id: string | null
}

/** Days that the statement is about. */
export interface CreditBankStatementUploadBankAccountPeriod {
  /** First day. */
  start_date: string | null
  /** Last day. */
  end_date: string | null
  /** What the account held before the first day. */
  starting_balance: number | null
  /** What it held after the last day. */
  ending_balance: number | null
}

/** One upload of documents. */
export interface CreditBankStatementUploadItem {
  /** The Item. */
  item_id: string
  /** The statements, in the order of the upload. */
  bank_statements: CreditBankStatementUploadObject[]
  /** How far reading the data is. */
  status: PayrollItemStatus | null
  /** When the data was read. */
  updated_at: string | null
}

/** One uploaded bank statement. */
export interface CreditBankStatementUploadObject {
  /** Lines as printed: oldest first. */
  transactions: CreditBankStatementUploadTransaction[]
  /** The file behind the data. */
  document_metadata: CreditDocumentMetadata
  /** Id of the document. */
  document_id: string | null
  /** Empty where the document could not be read. */
  bank_accounts: CreditBankStatementUploadBankAccount[]
}

/** A line of the statement. */
export interface CreditBankStatementUploadTransaction {
  /** Positive when money left the account, negative when it came in. */
  amount: number | null
  /** Day of the transaction. */
  date: string | null
  /** What the bank printed. */
  original_description: string | null
  /** Id of the account: the same in every statement of the Item that names the account. */
  account_id: string | null
}

/** What to leave out. */
export interface CreditBankStatementsUploadsGetRequestOptions {
  /** Only these Items of the user. All of them unless given. */
  item_ids?: string[] | undefined
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

/** What is owed on a card, and under which terms. */
export interface CreditDetails {
  /** The card. */
  account_id: string
  /** Rates of interest. */
  aprs: CreditDetailsAprs
  /** The latest payment. */
  last_payment_amount: number | null
  /** When the latest payment was made. */
  last_payment_date: string | null
  /** What the latest statement asks for in all. */
  last_statement_balance: number | null
  /** When the latest statement was made. */
  last_statement_date: string | null
  /** The least that must be paid. */
  minimum_payment_amount: number | null
  /** When it must be paid. */
  next_bill_due_date: string | null
}

export interface CreditDetailsApr {
  /** Percent a year. */
  apr: number
  /** How much of the debt the rate applies to. */
  balance_subject_to_apr: number | null
  /** Interest of the latest statement under this rate. */
  interest_charge_amount: number | null
}

/** Rates of interest. */
export interface CreditDetailsAprs {
  /** The rate of balances that were moved to the card; null where the card has none. */
  balance_transfers: CreditDetailsApr | null
  /** The rate of cash; null where the card has none. */
  cash_advances: CreditDetailsApr | null
  /** The rate of purchases; null where the card has none. */
  purchases: CreditDetailsApr | null
}

/** The file behind the data. */
export interface CreditDocumentMetadata {
  /** Name of the file. */
  name: string
  /**
   * Kind of document: PAYSTUB, BANK_STATEMENT, US_TAX_W2, US_TAX_1099_MISC, US_TAX_1099_K,
   * PLAID_GENERATED_PAYSTUB_PDF, NONE or UNKNOWN.
   */
  document_type: string | null
  /** Where a ZIP with the file can be fetched. Works once, for two minutes; the next call gives a new one. */
  download_url: string | null
  /** PROCESSING_COMPLETE, or DOCUMENT_ERROR for a document that could not be read. */
  status: string | null
  /** Pages of an uploaded document. */
  page_count?: number | null
  /** Why the document could not be read. */
  error_message?: string | null
}

/** The employer. */
export interface CreditEmployerVerification {
  /** Name. */
  name: string | null
}

export interface CreditEmploymentItem {
  /** The Item. */
  item_id: string
  /** What its provider tells. */
  employments: CreditEmploymentVerification[]
}

/** One employment. */
export interface CreditEmploymentVerification {
  /** Id of the account at the payroll provider. */
  account_id: string | null
  /** ACTIVE or INACTIVE. */
  status: string | null
  /** First day. */
  start_date: string | null
  /** Last day; null while it goes on. */
  end_date: string | null
  /** The employer. */
  employer: CreditEmployerVerification
  /** What the person is there. */
  title: string | null
  /** How the payroll provider knows them. */
  platform_ids: CreditPlatformIds
  /** FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY or OTHER. */
  employee_type: string | null
  /** Day of the latest pay stub. */
  last_paystub_date: string | null
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

/** One account. */
export interface CreditFreddieMacAsset {
  /** The account. */
  ASSET_DETAIL: CreditFreddieMacAssetASSETDETAIL
  /** Whose it is. */
  ASSET_OWNERS: CreditFreddieMacAssetASSETOWNERS
  /** Where it is held. */
  ASSET_HOLDER: CreditFreddieMacAssetASSETHOLDER
  /** What happened on it. */
  ASSET_TRANSACTIONS: CreditFreddieMacAssetTransactions
  /** Who has told this. */
  VALIDATION_SOURCES: CreditFreddieMacAssetVALIDATIONSOURCES
  /** Of a report with investments only. */
  ASSET_HOLDINGS?: AssetHoldings
}

export interface CreditFreddieMacAssetASSETDETAIL {
  /** The account_id. */
  AssetUniqueIdentifier: string
  /** The mask; empty where there is none. */
  AssetAccountIdentifier: string
  /** The day on which the institution was asked. */
  AssetAsOfDate: string
  /** Name of the account. */
  AssetDescription: string | null
  /** What can be drawn; the current balance where the institution does not tell. */
  AssetAvailableBalanceAmount: number
  /** What there is. */
  AssetCurrentBalanceAmount: number
  /** Kind of account. */
  AssetType: CreditFreddieMacAssetASSETDETAILAssetType
  /** Exact kind, where it is another. */
  AssetTypeAdditionalDescription: string | null
  /** Days of history that were asked for. */
  AssetDaysRequestedCount: number
  /** individual, joint and the like; null if unknown. */
  AssetOwnershipType: string | null
}

export type CreditFreddieMacAssetASSETDETAILAssetType = 
  | 'CheckingAccount'
  | 'SavingsAccount'
  | 'Investment'
  | 'MoneyMarketFund'
  | 'Other'
  | (string & {})

export interface CreditFreddieMacAssetASSETHOLDER {
  /** Its name. */
  NAME: CreditFreddieMacAssetASSETHOLDERNAME
}

export interface CreditFreddieMacAssetASSETHOLDERNAME {
  /** Name of the institution. */
  FullName: string
}

export interface CreditFreddieMacAssetASSETOWNERS {
  /** Empty where the institution tells none. */
  ASSET_OWNER: CreditFreddieMacAssetASSETOWNERSASSETOWNER[]
}

export interface CreditFreddieMacAssetASSETOWNERSASSETOWNER {
  /** Full name. */
  AssetOwnerText: string | null
}

/** A posted transaction. */
export interface CreditFreddieMacAssetTransaction {
  /** What happened. */
  ASSET_TRANSACTION_DETAIL: CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAIL
  /** What it was called. */
  ASSET_TRANSACTION_DESCRIPTION: CreditFreddieMacAssetTransactionASSETTRANSACTIONDESCRIPTION[]
}

export interface CreditFreddieMacAssetTransactionASSETTRANSACTIONDESCRIPTION {
  /** What the institution printed. */
  AssetTransactionDescription: string
}

export interface CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAIL {
  /** The transaction_id. */
  AssetTransactionUniqueIdentifier: string
  /** How much, without a sign. */
  AssetTransactionAmount: number
  /** The day on which it was made. */
  AssetTransactionDate: string
  /** The day on which it was posted. */
  AssetTransactionPostDate: string
  /** Credit: money came in. */
  AssetTransactionType: 'Credit' | 'Debit' | (string & {})
  /** Who paid, of money that came in. */
  AssetTransactionPaidByName: string | null
  /** Who was paid, of money that left. */
  AssetTransactionPaidToName: string | null
  /** How the institution calls such transactions; null where it does not tell. */
  AssetTransactionTypeAdditionalDescription: string | null
  /** Of investments only; null for others. */
  AssetInvestmentTransactionTypeDescription: string | null
  /** What it was for. */
  AssetTransactionCategoryType: CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAILAssetTransactionCategoryType | null
  /** The institution’s own id of it; null where it does not tell. */
  FinancialInstitutionTransactionIdentifier: string | null
}

export type CreditFreddieMacAssetTransactionASSETTRANSACTIONDETAILAssetTransactionCategoryType = 
  | 'ATMFee'
  | 'AirTravel'
  | 'AlcoholBars'
  | 'BankFee'
  | 'BillsUtilities'
  | 'BooksSupplies'
  | 'Business Services'
  | 'Charity'
  | 'Check'
  | 'Clothing'
  | 'CoffeeShops'
  | 'CreditCardPayment'
  | 'Dentist'
  | 'Doctor'
  | 'Education'
  | 'ElectronicsSoftware'
  | 'Entertainment'
  | 'FastFood'
  | 'Financial'
  | 'FoodDining'
  | 'GasFuel'
  | 'Groceries'
  | 'Gym'
  | 'HealthFitness'
  | 'Home'
  | 'Hotel'
  | 'InterestIncome'
  | 'LateFee'
  | 'LoanPayment'
  | 'Loans'
  | 'MobilePhone'
  | 'MortgageRent'
  | 'Parking'
  | 'Paycheck'
  | 'PersonalCare'
  | 'Pets'
  | 'Pharmacy'
  | 'Public Transportation'
  | 'RentalCarTaxi'
  | 'Restaurants'
  | 'Shipping'
  | 'Shopping'
  | 'Sports'
  | 'SportingGoods'
  | 'Taxes'
  | 'Transfer'
  | 'Travel'
  | 'Uncategorized'
  | 'Utilities'
  | (string & {})

/** What happened on it. */
export interface CreditFreddieMacAssetTransactions {
  /** The newest first. */
  ASSET_TRANSACTION: CreditFreddieMacAssetTransaction[]
}

export interface CreditFreddieMacAssetVALIDATIONSOURCES {
  /** The institution. */
  VALIDATION_SOURCE: CreditFreddieMacAssetVALIDATIONSOURCESVALIDATIONSOURCE[]
}

export interface CreditFreddieMacAssetVALIDATIONSOURCESVALIDATIONSOURCE {
  /** Name of the institution. */
  ValidationSourceName: string | null
  /** Its institution_id. */
  ValidationSourceReferenceIdentifier: string | null
}

/** What the person owns, or where pay arrives. */
export interface CreditFreddieMacAssets {
  /** Account by account. */
  ASSET: CreditFreddieMacAsset[]
}

/** Full name. */
export interface CreditFreddieMacIndividualName {
  /** First name; empty where the report does not tell. */
  FirstName: string
  /** Last name; likewise. */
  LastName: string
  /** Middle name; empty where the report does not tell. */
  MiddleName: string
}

/** The loan. */
export interface CreditFreddieMacLoan {
  /** Its ids. */
  LOAN_IDENTIFIERS: CreditFreddieMacLoanIdentifiers
  /** SubjectLoan. */
  LoanRoleType: string
}

/** Its ids. */
export interface CreditFreddieMacLoanIdentifiers {
  /** Empty where the report has no client_report_id. */
  LOAN_IDENTIFIER: LoanIdentifier[]
}

/** The loan that the reports are for. */
export interface CreditFreddieMacLoans {
  /** The loan. */
  LOAN: CreditFreddieMacLoan
}

/** Who takes part. */
export interface CreditFreddieMacParties {
  /** The one whom the reports are about. */
  PARTY: CreditFreddieMacParty[]
}

/** One who takes part. */
export interface CreditFreddieMacParty {
  /** A person. */
  INDIVIDUAL: CreditFreddieMacPartyIndividual
  /** What the person does in the deal. */
  ROLES: CreditFreddieMacPartyROLES
  /** Tax numbers of the person. */
  TAXPAYER_IDENTIFIERS: CreditFreddieMacPartyTAXPAYERIDENTIFIERS
}

/** A person. */
export interface CreditFreddieMacPartyIndividual {
  /** Full name. */
  NAME: CreditFreddieMacIndividualName
}

export interface CreditFreddieMacPartyROLES {
  /** One role. */
  ROLE: CreditFreddieMacPartyROLESROLE
}

export interface CreditFreddieMacPartyROLESROLE {
  /** Which role. */
  ROLE_DETAIL: CreditFreddieMacPartyROLESROLEROLEDETAIL
}

export interface CreditFreddieMacPartyROLESROLEROLEDETAIL {
  /** The person borrows. */
  PartyRoleType: 'Borrower' | (string & {})
}

export interface CreditFreddieMacPartyTAXPAYERIDENTIFIERS {
  /** One number. */
  TAXPAYER_IDENTIFIER: CreditFreddieMacPartyTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER
}

export interface CreditFreddieMacPartyTAXPAYERIDENTIFIERSTAXPAYERIDENTIFIER {
  /** Kind of number; null where there is none. */
  TaxpayerIdentifierType: ('IndividualTaxpayerIdentificationNumber' | 'SocialSecurityNumber' | (string & {})) | null
  /** The number. */
  TaxpayerIdentifierValue: string | null
}

/** What the report is known by. */
export interface CreditFreddieMacReportingInformation {
  /** When the report was made. */
  ReportDateTime?: string
  /** ReportID. */
  ReportIdentifierType?: string
  /** The token of the request. */
  ReportingInformationParentIdentifier?: string
  /** Id of the report. */
  ReportingInformationIdentifier: string
}

/** The one service. */
export interface CreditFreddieMacService {
  /** The report of assets (VOA); where pay arrives on an account, one of employment (VOE), too. */
  VERIFICATION_OF_ASSET: CreditFreddieMacVerificationOfAsset[]
  /** How it went. */
  STATUSES: CreditFreddieMacServiceSTATUSES
}

export interface CreditFreddieMacServiceSTATUSES {
  /** One status. */
  STATUS: CreditFreddieMacServiceSTATUSESSTATUS
}

export interface CreditFreddieMacServiceSTATUSESSTATUS {
  /** success. */
  StatusCode: string | null
  /** More about it; null for success. */
  StatusDescription: string | null
}

/** What was done. */
export interface CreditFreddieMacServices {
  /** The one service. */
  SERVICE: CreditFreddieMacService
}

/** One report. */
export interface CreditFreddieMacVerificationOfAsset {
  /** What the report is known by. */
  REPORTING_INFORMATION: CreditFreddieMacReportingInformation
  /** The kind of verification. */
  SERVICE_PRODUCT_FULFILLMENT: CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENT
  /** What was found. */
  VERIFICATION_OF_ASSET_RESPONSE: CreditFreddieMacVerificationOfAssetResponse
}

/** What was found. */
export interface CreditFreddieMacVerificationOfAssetResponse {
  /** What the person owns, or where pay arrives. */
  ASSETS: CreditFreddieMacAssets
}

export interface CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENT {
  /** Which. */
  SERVICE_PRODUCT_FULFILLMENT_DETAIL: CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL
}

export interface CreditFreddieMacVerificationOfAssetSERVICEPRODUCTFULFILLMENTSERVICEPRODUCTFULFILLMENTDETAIL {
  /** Id of the report. */
  VendorOrderIdentifier: string | null
  /** VOA: assets are verified. */
  ServiceProductFulfillmentIdentifier: 'VOA' | 'VOE' | (string & {})
}

/** Reports as a buyer of mortgages reads them. */
export interface CreditFreddieMacVerificationOfAssetsDeal {
  /** The loan that the reports are for. */
  LOANS: CreditFreddieMacLoans
  /** Who takes part. */
  PARTIES: CreditFreddieMacParties
  /** What was done. */
  SERVICES: CreditFreddieMacServices
}

/** Form I-20: the means of a student from abroad. */
export interface CreditI20 {
  /** Id of the document that the data is from. */
  document_id?: string | null
  /** The file behind the data. */
  document_metadata?: CreditDocumentMetadata
  /** Who studies. */
  student?: CreditI20Student
  /** The student’s own money. */
  personal_funds?: number | null
  /** Pay for work at the school. */
  on_campus_employment?: number | null
  /** Money from the school. */
  funds_from_this_school?: number | null
  /** All money together. */
  students_funding_total?: number | null
  /** Money from elsewhere. */
  funds_from_another_source?: number | null
  /** What the time is expected to cost. */
  estimated_average_costs_total?: number | null
  /** What living is expected to cost. */
  estimated_average_living_expenses?: number | null
  /** For how many months the money is. */
  students_funding_period_months?: number | null
  /** For how many months the costs are. */
  estimated_average_costs_period_months?: number | null
}

/** Who studies. */
export interface CreditI20Student {
  /** Given name. */
  given_name?: string | null
  /** Surname. */
  surname_primary_name?: string | null
  /** Name in the passport. */
  passport_name?: string | null
  /** Name that the student prefers. */
  preferred_name?: string | null
  /** The school. */
  school_name?: string | null
  /** First day of the program. */
  program_start_date?: string | null
  /** Last day of the program. */
  program_end_date?: string | null
}

/** What one payday brought. */
export interface CreditPayStub {
  /** Taxes and contributions. */
  deductions: CreditPayStubDeductions
  /** Id of the document that the data is from. */
  document_id: string | null
  /** The file behind the data. */
  document_metadata: CreditDocumentMetadata
  /** Pay before deductions. */
  earnings: CreditPayStubEarnings
  /** Who is paid. */
  employee: CreditPayStubEmployee
  /** Who pays. */
  employer: CreditPayStubEmployer
  /** Pay after deductions. */
  net_pay: CreditPayStubNetPay
  /** The period, and how it was paid. */
  pay_period_details: PayStubPayPeriodDetails
}

/** A postal address. */
export interface CreditPayStubAddress {
  /** City. */
  city: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  /** Postal code. */
  postal_code: string | null
  /** State or province. */
  region: string | null
  /** Street and number. */
  street: string | null
}

/** Taxes and contributions. */
export interface CreditPayStubDeductions {
  /** Line by line. */
  breakdown: PayStubDeductionsBreakdown[]
  /** All of them. */
  total: PayStubDeductionsTotal
}

/** Pay before deductions. */
export interface CreditPayStubEarnings {
  /** Line by line. */
  breakdown: PayStubEarningsBreakdown[]
  /** All of them. */
  total: PayStubEarningsTotal
}

/** Who is paid. */
export interface CreditPayStubEmployee {
  /** A postal address. */
  address: CreditPayStubAddress
  /** Name as the document has it. */
  name: string | null
  /** SINGLE, MARRIED or NOT LISTED. */
  marital_status: string | null
  /** The taxpayer’s number. */
  taxpayer_id: PayStubTaxpayerID
}

/** Who pays. */
export interface CreditPayStubEmployer {
  /** A postal address. */
  address: CreditPayStubAddress
  /** Name as the document has it. */
  name: string | null
}

/** Pay after deductions. */
export interface CreditPayStubNetPay {
  /** What is left of this pay. */
  current_amount: number | null
  /** What the pay stub calls it. */
  description: string | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code: string | null
  /** The same for the year so far. */
  ytd_amount: number | null
}

/** What to leave out. */
export interface CreditPayrollIncomeGetRequestOptions {
  /** Only these Items of the user. All of them unless given. */
  item_ids?: string[] | undefined
}

/** Which Items, and who is told. */
export interface CreditPayrollIncomeRefreshRequestOptions {
  /** Only these Items of the user. All of them unless given. */
  item_ids?: string[] | undefined
  /** Where to send the webhooks of this refresh instead. */
  webhook?: string | undefined
}

/** How the payroll provider knows them. */
export interface CreditPlatformIds {
  /** Number of the employee. */
  employee_id: string | null
  /** Number of the payroll. */
  payroll_id: string | null
  /** Number of the position. */
  position_id: string | null
}

/** One time that a user went through Link. */
export interface CreditSession {
  /** Id of the session, as Link tells it. */
  link_session_id: string
  /** When Link was opened. */
  session_start_time: string
  /** What the session has brought. */
  results: CreditSessionResults
  /** What the person left Link with; empty when all went well. */
  errors: CreditSessionError[]
}

/** What came of looking for employers on an Item. */
export interface CreditSessionBankEmploymentResult {
  /** How the look for employers ended. */
  status?: CreditSessionBankEmploymentResultStatus
  /** The Item. */
  item_id?: string
  /** Its institution. */
  institution_id?: string
}

export type CreditSessionBankEmploymentResultStatus = 
  | 'APPROVED'
  | 'NO_EMPLOYERS_FOUND'
  | 'EMPLOYER_NOT_LISTED'
  | 'STARTED'
  | 'INTERNAL_ERROR'
  | (string & {})

/** What came of looking for income on an Item. */
export interface CreditSessionBankIncomeResult {
  /**
   * APPROVED: income was found and shared. NO_DEPOSITS_FOUND: there is none. USER_REPORTED_NO_INCOME: the person
   * said so. STARTED: the session, or its report, is not done. INTERNAL_ERROR: the bank could not be read.
   */
  status?: CreditSessionBankIncomeResultStatus
  /** The Item. */
  item_id?: string
  /** Its institution. */
  institution_id?: string
}

export type CreditSessionBankIncomeResultStatus = 
  | 'APPROVED'
  | 'NO_DEPOSITS_FOUND'
  | 'USER_REPORTED_NO_INCOME'
  | 'STARTED'
  | 'INTERNAL_ERROR'
  | (string & {})

/** How many documents the person uploaded. */
export interface CreditSessionDocumentIncomeResult {
  /** Pay stubs. */
  num_paystubs_uploaded: number
  /** W-2 forms. */
  num_w2s_uploaded: number
  /** Bank statements. */
  num_bank_statements_uploaded: number
  /** 1099 forms. */
  num_1099s_uploaded: number
  /** I-20 forms of students. */
  num_i20s_uploaded: number
}

export interface CreditSessionError {
  /** Family of the error. */
  error_type?: string
  /** What happened. */
  error_code?: string
  /** For developers. */
  error_message?: string
  /** For the end user. */
  display_message?: string | null
}

/** An Item that was linked. */
export interface CreditSessionItemAddResult {
  /** To be exchanged within 30 minutes of its making. */
  public_token?: string
  /** The Item. */
  item_id?: string
  /** Its institution. */
  institution_id?: string
}

/** What a payroll provider gave. */
export interface CreditSessionPayrollIncomeResult {
  /** Pay stubs that the provider had. */
  num_paystubs_retrieved?: number
  /** W-2 forms that it had. */
  num_w2s_retrieved?: number
  /** The payroll provider. */
  institution_id?: string
  /** Its name. */
  institution_name?: string
}

/** What the session has brought. */
export interface CreditSessionResults {
  /** Items that the person handed over. */
  item_add_results: CreditSessionItemAddResult[]
  /** For sessions with bank income: one for each Item. */
  bank_income_results: CreditSessionBankIncomeResult[]
  /** For sessions with bank employment. */
  bank_employment_results?: CreditSessionBankEmploymentResult[]
  /** For sessions with payroll income. */
  payroll_income_results?: CreditSessionPayrollIncomeResult[]
  document_income_results?: CreditSessionDocumentIncomeResult | null
}

/** Form W-2: the wages of a year. Boxes are text, as on the form. */
export interface CreditW2 {
  /** The file behind the data. */
  document_metadata: CreditDocumentMetadata
  /** Id of the document that the data is from. */
  document_id: string
  /** Who pays. */
  employer: CreditPayStubEmployer
  /** Who is paid. */
  employee: CreditPayStubEmployee
  /** The year. */
  tax_year: string | null
  /** Box b: the employer’s identification number. */
  employer_id_number: string | null
  /** Box 1. */
  wages_tips_other_comp: string | null
  /** Box 2. */
  federal_income_tax_withheld: string | null
  /** Box 3. */
  social_security_wages: string | null
  /** Box 4. */
  social_security_tax_withheld: string | null
  /** Box 5. */
  medicare_wages_and_tips: string | null
  /** Box 6. */
  medicare_tax_withheld: string | null
  /** Box 7. */
  social_security_tips: string | null
  /** Box 8. */
  allocated_tips: string | null
  /** Box 9. */
  box_9: string | null
  /** Box 10. */
  dependent_care_benefits: string | null
  /** Box 11. */
  nonqualified_plans: string | null
  /** Box 12. */
  box_12: W2Box12[]
  /** Box 13; CHECKED when it is. */
  statutory_employee: string | null
  /** Box 13; CHECKED when it is. */
  retirement_plan: string | null
  /** Box 13; CHECKED when it is. */
  third_party_sick_pay: string | null
  /** Box 14. */
  other: string | null
  /** Boxes 15 to 20. */
  state_and_local_wages: W2StateAndLocalWages[]
}

/** A transaction that is to be made at the simulated bank. */
export interface CustomSandboxTransaction {
  /** Day of the purchase: today, or up to 14 days ago. */
  date_transacted: DateInput
  /** Day on which the bank posted it: today, or up to 14 days ago, and not before the purchase. */
  date_posted: DateInput
  /** Positive when money leaves the account, negative when it comes in. Four decimals at most. */
  amount: number
  /** What the bank prints. */
  description: string
  /**
   * ISO 4217 code. Default USD.
   * @default "USD"
   */
  iso_currency_code?: string | undefined
  /** The account; the first depository account unless given. No student loan. */
  account_id?: string | undefined
}

/** That the account holder has the debit sent back: R05, R07, R10, R11, R29. */
export interface CustomerInitiatedReturnRisk {
  /** 1 to 99: the higher, the likelier a return. */
  score: number
  /**
   * The score in five steps.
   * @deprecated
   */
  risk_tier: number
}

/** When the person was born. */
export interface DateRange {
  /** First possible day. */
  beginning: string
  /** Last possible day. */
  ending: string
}

/** Taxes and contributions. */
export interface Deductions {
  /** Line by line. */
  breakdown: DeductionsBreakdown[]
  /** All of them. */
  total: DeductionsTotal
}

export interface DeductionsBreakdown {
  /** Taken from this pay. */
  current_amount?: number | null
  /** What for, as the pay stub says. */
  description?: string | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code?: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code?: string | null
  /** Taken in the year so far. */
  ytd_amount?: number | null
}

/** All of them. */
export interface DeductionsTotal {
  /** Taken from this pay. */
  current_amount?: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code?: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code?: string | null
  /** Taken in the year so far. */
  ytd_amount?: number | null
}

/** Where they live. */
export interface DepositSwitchAddressData {
  /** Street and number. */
  street: string
  /** City. */
  city: string
  /** State or region. */
  region: string
  /** Postal code. */
  postal_code: string
  /** ISO 3166-1 alpha-2 code of the country. */
  country: string
}

/** How the switch is made. */
export interface DepositSwitchCreateRequestOptions {
  /** Where changes of the switch are told. */
  webhook?: string | null | undefined
  /** Items with Transactions, in which the employer is looked for. */
  transaction_item_access_tokens?: string[] | undefined
}

/** Where the pay is to go. */
export interface DepositSwitchTargetAccount {
  /** Number of the account. */
  account_number: string
  /** Routing number of its bank. */
  routing_number: string
  /** What the account is called. */
  account_name: string
  /** Kind of account. */
  account_subtype: 'checking' | 'savings'
}

/** Whose pay it is. */
export interface DepositSwitchTargetUser {
  /** First name. */
  given_name: string
  /** Last name. */
  family_name: string
  /** Phone number. */
  phone: string
  /** E-mail address. */
  email: string
  /** Where they live. */
  address?: DepositSwitchAddressData | undefined
  /** Number under which they pay taxes. */
  tax_payer_id?: string | undefined
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

/** An application that the person has disconnected. */
export interface DisconnectedApplication {
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
  /** Name of the application. */
  name: string
  /** Its name as people are shown it. */
  display_name?: string | null
  /** Where its logo is; null where nobody has said. */
  logo_url?: string | null
  /** Its website; null where nobody has said. */
  application_url?: string | null
  /** Why it reads data; null where nobody has said. */
  reason_for_access?: string | null
}

export interface DistributionBreakdown {
  /** Name of the account. */
  account_name?: string | null
  /** Name of its bank. */
  bank_name?: string | null
  /** What went there. */
  current_amount?: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code?: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code?: string | null
  /** Last two to four characters of its number. */
  mask?: string | null
  /** Kind of account, such as checking. */
  type?: string | null
  /** An amount of money. */
  current_pay?: Pay
}

/** What was found in a document. */
export interface DocumentAnalysis {
  /** Whether it looks like one of its kind. */
  authenticity: 'match' | 'partial_match' | 'no_match' | 'no_data' | (string & {})
  /** Of the pictures. */
  image_quality: 'high' | 'medium' | 'low' | (string & {})
  extracted_data: PhysicalDocumentExtractedDataAnalysis | null
  fraud_analysis_details: FraudAnalysisDetails | null
  image_quality_details: ImageQualityDetails | null
  /** Drivers’ registers are not asked here: always null. */
  aamva_verification: null
}

/** A document. */
export interface DocumentMetadata {
  /** Name of the file. */
  name?: string
  /** DOCUMENT_STATUS_PROCESSING_COMPLETE, or DOCUMENT_STATUS_DOCUMENT_ERROR for one that could not be read. */
  status?: string | null
  /** Id of the document. */
  doc_id?: string
  /** Kind of document. */
  doc_type?: 'UNKNOWN' | 'DOCUMENT_TYPE_PAYSTUB' | 'DOCUMENT_TYPE_US_TAX_W2' | (string & {})
}

/** One sign. */
export interface DocumentRiskSignal {
  /** What was looked for. */
  type: string | null
  /** Which field it is about. */
  field: string | null
  /** Whether it speaks against the document. */
  has_fraud_risk: boolean | null
  /** The Item that the document was compared with. */
  institution_metadata: DocumentRiskSignalInstitutionMetadata | null
  /** What should stand there. */
  expected_value: string | null
  /** What stands there. */
  actual_value: string | null
  /** More about it, for people. */
  signal_description: string | null
  /** The page; 0 for the document as a whole. */
  page_number: number | null
}

export interface DocumentRiskSignalInstitutionMetadata {
  /** The Item. */
  item_id: string
}

export interface DocumentRiskSignalsObject {
  /** Null: documents belong to no account. */
  account_id: string | null
  /** Document by document. */
  single_document_risk_signals: SingleDocumentRiskSignal[]
  /** What documents say against each other. */
  multi_document_risk_signals: MultiDocumentRiskSignal[]
}

/** What it comes to. */
export interface DocumentRiskSummary {
  /** 0 to 100: the higher, the likelier it is that the document was tampered with. */
  risk_score: number | null
}

/** The documents; null before the step has ended. */
export interface DocumentaryVerification {
  /** As of the step. */
  status: string
  /** Every document that was shown, in order. */
  documents: DocumentaryVerificationDocument[]
}

/** One document that was shown. */
export interface DocumentaryVerificationDocument {
  /** Whether it was accepted. */
  status: 'success' | 'failed' | 'manually_approved' | (string & {})
  /** Counted from 1. */
  attempt: number
  /** The pictures. */
  images: PhysicalDocumentImages
  extracted_data: PhysicalDocumentExtractedData | null
  /** What was found in a document. */
  analysis: DocumentAnalysis
  redacted_at: string | null
}

/** Pay before deductions. */
export interface Earnings {
  /** Line by line. */
  breakdown?: EarningsBreakdown[]
  /** All of them. */
  total?: EarningsTotal
}

export interface EarningsBreakdown {
  /** Kind of pay. */
  canonical_description?: EarningsBreakdownCanonicalDescription | null
  /** Earned in the period. */
  current_amount?: number | null
  /** What for, as the pay stub says. */
  description?: string | null
  /** Hours that are paid. */
  hours?: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code?: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code?: string | null
  /** Paid for an hour. */
  rate?: number | null
  /** Earned in the year so far. */
  ytd_amount?: number | null
}

export type EarningsBreakdownCanonicalDescription = 
  | 'BONUS'
  | 'COMMISSION'
  | 'OVERTIME'
  | 'PAID TIME OFF'
  | 'REGULAR PAY'
  | 'VACATION'
  | 'BASIC ALLOWANCE HOUSING'
  | 'BASIC ALLOWANCE SUBSISTENCE'
  | 'OTHER'
  | (string & {})

/** All of them. */
export interface EarningsTotal {
  /** Earned in the period. */
  current_amount?: number | null
  /** An amount of money. */
  current_pay?: Pay
  /** An amount of money. */
  ytd_pay?: Pay
  /** Hours that are paid. */
  hours?: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code?: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code?: string | null
  /** Earned in the year so far. */
  ytd_amount?: number | null
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

/** How well the e-mail address fits, the best of all; null where one side has none. */
export interface EmailAddressMatchScore {
  /** 100 exact, 70 to 99 the same mailbox spelled differently; below 70 another one. */
  score: number | null
}

/** Who is paid. */
export interface Employee {
  /** A postal address. */
  address: PaystubAddress
  /** Name as the document has it. */
  name: string | null
  /** single or married. */
  marital_status?: string | null
  /** The taxpayer’s number. */
  taxpayer_id?: TaxpayerID
}

/** The employee. */
export interface EmployeeIncomeSummaryFieldString {
  /** The employee. */
  value: string
  /** VERIFIED for what a payroll provider told, UNVERIFIED for what stands in uploaded documents. */
  verification_status: 'VERIFIED' | 'UNVERIFIED' | 'NEEDS_INFO' | 'UNABLE_TO_VERIFY' | 'UNKNOWN' | (string & {})
}

export interface Employer {
  /** Id of the employer. */
  employer_id: string
  /** Its name. */
  name: string
  /** Where it is. */
  address: AddressDataNullable | null
  /** How well the name fits, 0 to 1. */
  confidence_score: number
}

/** The employer. */
export interface EmployerIncomeSummaryFieldString {
  /** The employer. */
  value: string
  /** VERIFIED for what a payroll provider told, UNVERIFIED for what stands in uploaded documents. */
  verification_status: 'VERIFIED' | 'UNVERIFIED' | 'NEEDS_INFO' | 'UNABLE_TO_VERIFY' | 'UNKNOWN' | (string & {})
}

/** The employer. */
export interface EmployerVerification {
  /** Name. */
  name?: string | null
}

/** What is known of the employment. */
export interface EmploymentDetails {
  /** An amount of money. */
  annual_salary?: Pay
  /** First day of the employment. */
  hire_date?: string | null
}

/** One employment. */
export interface EmploymentVerification {
  /** Whether it goes on. */
  status?: ('EMPLOYMENT_STATUS_ACTIVE' | 'EMPLOYMENT_STATUS_INACTIVE' | (string & {})) | null
  /** First day. */
  start_date?: string | null
  /** Last day; null while it goes on. */
  end_date?: string | null
  /** The employer. */
  employer?: EmployerVerification
  /** What the person is there. */
  title?: string | null
  /** How the payroll provider knows them. */
  platform_ids?: PlatformIds
}

/** What the text tells. */
export interface Enrichments {
  /** Number of the check. */
  check_number?: string | null
  /** Everybody on the other side: the merchant first, then who stood between. */
  counterparties: Counterparty[]
  /** Stable id of the first counterparty; null when nobody knows it. */
  entity_id?: string | null
  /** Id in the taxonomy of `/categories/get`, when it was asked for. */
  legacy_category_id?: string | null
  /** Path in the taxonomy of `/categories/get`, when it was asked for. */
  legacy_category?: string[] | null
  /** Where it happened, as far as known. */
  location: Location
  /** Picture of the first counterparty, 100 × 100 PNG. */
  logo_url: string | null
  /** Name of the first counterparty. */
  merchant_name: string | null
  /** How it was paid. */
  payment_channel: 'online' | 'in store' | 'other' | (string & {})
  /** Phone number in E.164, when the text has one. */
  phone_number: string | null
  personal_finance_category: PersonalFinanceCategory | null
  /** Picture for the primary category. */
  personal_finance_category_icon_url: string
  /** Website of the first counterparty, without scheme. */
  website: string | null
}

/** A number of the entity. */
export interface EntityDocument {
  /** What it is. */
  type: 'bik' | 'business_number' | 'imo' | 'other' | 'swift' | 'tax_id' | (string & {})
  /** Its number. */
  number: string
}

/** Why it is a hit. */
export interface EntityScreeningHitAnalysis {
  /** How the documents compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  documents: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the e-mail addresses compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  email_addresses: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the countries compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  locations: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the names compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  names: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the phone numbers compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  phone_numbers: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the websites compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  urls: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** Version of the search terms that were compared. */
  search_terms_version: number
}

/** What the list says. */
export interface EntityScreeningHitData {
  /** Every one of the documents that the list has. */
  documents: EntityScreeningHitDocumentsItems[]
  /** Every one of the e-mail addresses that the list has. */
  email_addresses: EntityScreeningHitEmailsItems[]
  /** Every one of the places that the list has. */
  locations: GenericScreeningHitLocationItems[]
  /** Every one of the names that the list has. */
  names: EntityScreeningHitNamesItems[]
  /** Every one of the phone numbers that the list has. */
  phone_numbers: EntityScreeningHitsPhoneNumberItems[]
  /** Every one of the websites that the list has. */
  urls: EntityScreeningHitUrlsItems[]
}

/** One of the documents. */
export interface EntityScreeningHitDocumentsItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** A number of the entity. */
  data: EntityDocument
}

/** An e-mail address of the entity. */
export interface EntityScreeningHitEmails {
  /** The address. */
  email_address: string
}

/** One of the e-mail addresses. */
export interface EntityScreeningHitEmailsItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** An e-mail address of the entity. */
  data: EntityScreeningHitEmails
}

/** A name of the entity. */
export interface EntityScreeningHitNames {
  /** The whole name. */
  full: string
  /** Whether it is the main one. */
  is_primary: boolean
  /** Who calls the name a weak sign. No hit comes of weak names alone. */
  weak_alias_determination: 'none' | 'source' | 'plaid' | (string & {})
}

/** One of the names. */
export interface EntityScreeningHitNamesItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** A name of the entity. */
  data: EntityScreeningHitNames
}

/** A phone number of the entity. */
export interface EntityScreeningHitPhoneNumbers {
  /** What answers. */
  type: 'phone' | 'fax' | (string & {})
  /** E.164. */
  phone_number: string
}

/** A website of the entity. */
export interface EntityScreeningHitUrls {
  /** The address. */
  url: string
}

/** One of the websites. */
export interface EntityScreeningHitUrlsItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** A website of the entity. */
  data: EntityScreeningHitUrls
}

/** One of the phone numbers. */
export interface EntityScreeningHitsPhoneNumberItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** A phone number of the entity. */
  data: EntityScreeningHitPhoneNumbers
}

/** How entities are screened. */
export interface EntityWatchlistProgram {
  /** Id of a program for entities. */
  id: string
  /** The lists that it screens against. */
  lists_enabled: EntityWatchlistProgramListsEnabled[]
  /** What people call it. */
  name: string
  /** When it was made. */
  created_at: string
  /** Whether its screenings are looked at again when a list changes. */
  is_rescanning_enabled: boolean
  /** How alike names must be: `coarse` finds the most, `exact` the least. */
  name_sensitivity: 'coarse' | 'balanced' | 'strict' | 'exact' | (string & {})
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** An archived program screens nobody new. */
  is_archived: boolean
}

export type EntityWatchlistProgramListsEnabled = 
  | 'CA_CON'
  | 'EU_CON'
  | 'IZ_SOE'
  | 'IZ_UNC'
  | 'IZ_WBK'
  | 'US_CAP'
  | 'US_FSE'
  | 'US_MBS'
  | 'US_SDN'
  | 'US_SSI'
  | 'US_CMC'
  | 'US_UVL'
  | 'US_SAM'
  | 'US_TEL'
  | 'AU_CON'
  | 'UK_HMC'
  | (string & {})

/** A company or another entity that is screened. */
export interface EntityWatchlistScreening {
  /** Id of the screening, `entscr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: EntityWatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
}

/** An entry on a list that may be the entity. */
export interface EntityWatchlistScreeningHit {
  /** Id of the hit, `enthit_…`. */
  id: string
  /** What a review has decided; `pending_review` before one. */
  review_status: 'confirmed' | 'pending_review' | 'dismissed' | (string & {})
  /** Since when the list has the entry. */
  first_active: string
  inactive_since: string | null
  historical_since: string | null
  /** Stable name of the entry, in every screening. */
  plaid_uid: string
  /** What the list itself calls the entry. */
  source_uid: string | null
  /** Programs of the list that the entry is under. */
  sub_programs: string[]
  /** The list. */
  list_code: EntityWatchlistScreeningHitListCode
  /** Why it is a hit. */
  analysis: EntityScreeningHitAnalysis
  /** What the list says. */
  data: EntityScreeningHitData
}

export type EntityWatchlistScreeningHitListCode = 
  | 'CA_CON'
  | 'EU_CON'
  | 'IZ_SOE'
  | 'IZ_UNC'
  | 'IZ_WBK'
  | 'US_CAP'
  | 'US_FSE'
  | 'US_MBS'
  | 'US_SDN'
  | 'US_SSI'
  | 'US_CMC'
  | 'US_UVL'
  | 'US_SAM'
  | 'US_TEL'
  | 'AU_CON'
  | 'UK_HMC'
  | (string & {})

/** A decision about hits of a screened entity. */
export interface EntityWatchlistScreeningReview {
  /** Id of the review. */
  id: string
  /** Hits that it confirmed. */
  confirmed_hits: string[]
  /** Hits that it dismissed. */
  dismissed_hits: string[]
  /** Why, in your words. */
  comment: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
}

/** What is compared with the lists. */
export interface EntityWatchlistScreeningSearchTerms {
  /** Id of a program for entities. */
  entity_watchlist_program_id: string
  /** Full legal name. */
  legal_name: string
  document_number: string | null
  email_address: string | null
  country: string | null
  phone_number: string | null
  url: string | null
  /** Counts how often the terms were set, from 1. */
  version: number
}

/** What is compared with the lists. */
export interface EntityWatchlistSearchTerms {
  /** Id of a program for entities. */
  entity_watchlist_program_id: string
  /** Full legal name: at least one letter, at most 100 characters, no spaces around. */
  legal_name: string
  document_number?: string | null | undefined
  email_address?: string | null | undefined
  country?: string | null | undefined
  phone_number?: string | null | undefined
  url?: string | null | undefined
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

/** What speaks for or against it. */
export interface FraudAnalysisDetails {
  /** Whether the kind of document is known. */
  type_supported: 'success' | 'failed' | (string & {})
  /** Whether there is a portrait. */
  portrait_presence_check: 'success' | 'failed' | (string & {})
  /** Whether the portrait is as it should be. */
  portrait_details_check: 'success' | 'failed' | (string & {})
  /** Whether it was photographed, and not a screen. */
  image_composition_check: 'success' | 'failed' | (string & {})
  /** Whether it is whole. */
  integrity_check: 'success' | 'failed' | (string & {})
  /** Whether fonts and marks are right. */
  detail_check: 'success' | 'failed' | (string & {})
  /** Whether its dates fit each other. */
  issue_date_check: 'success' | 'failed' | 'no_data' | (string & {})
}

/** One of the places. */
export interface GenericScreeningHitLocationItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** A place. */
  data: WatchlistScreeningHitLocations
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
  /** Units by purchase; empty where the bank does not tell. */
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

/** A bank statement that the person has uploaded. */
export interface IdentityDocumentUpload {
  /** Id of the document, a UUID. */
  document_id?: string
  /** What kind of document it is. */
  metadata?: IdentityDocumentUploadMetadata
  /** How far the document can be trusted; only where the link token asked for `risk_signals`. */
  risk_insights?: IdentityDocumentUploadRiskInsights
}

/** What kind of document it is. */
export interface IdentityDocumentUploadMetadata {
  /** BANK_STATEMENT; null while, or because, it could not be read. */
  document_type?: string | null
  /** Whether it is about the account number that is known. Trust its owners only where it is true. */
  is_account_number_match?: boolean | null
  /** Number of pages. */
  page_count?: number | null
  /** When it was last changed: as a rule, read. */
  last_updated?: string
  /** When it came in. */
  uploaded_at?: string
}

/** How far the document can be trusted; only where the link token asked for `risk_signals`. */
export interface IdentityDocumentUploadRiskInsights {
  /** The whole document. */
  risk_summary?: IdentityDocumentUploadRiskSummary
  /** Single findings. */
  risk_signals?: IdentityDocumentUploadRiskSignal[]
}

/** One finding. */
export interface IdentityDocumentUploadRiskSignal {
  /** Kind of finding. */
  type?: string | null
  /** Whether it looks forged. */
  has_fraud_risk?: boolean | null
  /** What was found. */
  signal_description?: string | null
  /** The page; 0 for the whole document. */
  page_number?: number | null
}

/** The whole document. */
export interface IdentityDocumentUploadRiskSummary {
  /** 0 trustworthy to 100 likely forged; from 80 the documentation advises against trusting it. */
  risk_score?: number | null
}

/** What the app knows of its user. What is absent is not compared. */
export interface IdentityMatchUser {
  /** Full name. */
  legal_name?: string | null | undefined
  /** Telephone number, best in E.164. Other spellings are read as far as possible. */
  phone_number?: string | null | undefined
  /** E-mail address. */
  email_address?: string | null | undefined
  /** Postal address. */
  address?: AddressDataNullableNoRequiredFields | null | undefined
}

/** One attempt to verify one person. */
export interface IdentityVerification {
  /** Id of the attempt, `idv_…`. */
  id: string
  /** Your own id of the person. */
  client_user_id: string
  /** When it was begun. */
  created_at: string
  completed_at: string | null
  /** The attempt that this one repeats. */
  previous_attempt_id: string | null
  /** Address that may be given to the person; null for none. */
  shareable_url: string | null
  /** What the attempt follows. */
  template: IdentityVerificationTemplateReference
  /** What is known of the person. */
  user: IdentityVerificationUserData
  /** `active` until it ends; `pending_review` when somebody must look at hits of a screening. */
  status: IdentityVerificationStatus
  /** How far each step is; one is `active` at most. */
  steps: IdentityVerificationStepSummary
  documentary_verification: DocumentaryVerification | null
  selfie_check: SelfieCheck | null
  kyc_check: KYCCheckDetails | null
  risk_check: RiskCheckDetails | null
  verify_sms: VerifySMSDetails | null
  /** The screening in Monitor; null without one. */
  watchlist_screening_id: string | null
  /** The user in Beacon; null without one. */
  beacon_user_id: string | null
  /** The user of `/user/create`, when it was named. */
  user_id: string | null
  redacted_at: string | null
}

/** Home address. */
export interface IdentityVerificationAutofillAddress {
  /** Street and house number. */
  street: string
  street2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Whether it is a post-office box. */
  po_box: 'yes' | 'no' | 'no_data' | (string & {})
  /** What is at the address. */
  type: 'residential' | 'commercial' | 'no_data' | (string & {})
}

/** What was found; null for nobody. */
export interface IdentityVerificationAutofillUserData {
  name: IdentityVerificationResponseUserName | null
  address: IdentityVerificationAutofillAddress | null
  id_number: UserIDNumber | null
}

/** What you know of the person. Not together with user_id. */
export interface IdentityVerificationCreateRequestUser {
  /** E-mail address. */
  email_address?: string | undefined
  phone_number?: string | null | undefined
  /** Date of birth. */
  date_of_birth?: DateInput | undefined
  name?: IdentityVerificationCreateRequestUserName | null | undefined
  address?: IdentityVerificationCreateRequestUserAddress | null | undefined
  id_number?: UserIDNumberInput | null | undefined
  /** Older place of client_user_id. */
  client_user_id?: string | null | undefined
  /** Where they come from. */
  ip_address?: string | null | undefined
}

export interface IdentityVerificationCreateRequestUserAddress {
  street?: string | null | undefined
  street2?: string | null | undefined
  city?: string | null | undefined
  region?: string | null | undefined
  postal_code?: string | null | undefined
  /** ISO 3166-1 alpha-2. */
  country: string
}

export interface IdentityVerificationCreateRequestUserName {
  /** First name. */
  given_name: string
  /** Last name. */
  family_name: string
}

/** The holder’s address. */
export interface IdentityVerificationDocumentAddressResponse {
  /** Street and house number. */
  street: string
  /** City. */
  city: string
  region: string | null
  postal_code: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
}

/** The holder’s name. */
export interface IdentityVerificationDocumentNameResponse {
  /** First name. */
  given_name: string
  /** Last name. */
  family_name: string
}

/** What you know of the person: Link does not ask for it. */
export interface IdentityVerificationRequestUser {
  /** E-mail address. */
  email_address?: string | undefined
  phone_number?: string | null | undefined
  /** Date of birth. */
  date_of_birth?: DateInput | undefined
  name?: IdentityVerificationRequestUserName | null | undefined
  address?: IdentityVerificationRequestUserAddress | null | undefined
  id_number?: UserIDNumberInput | null | undefined
}

export interface IdentityVerificationRequestUserAddress {
  street?: string | null | undefined
  street2?: string | null | undefined
  city?: string | null | undefined
  region?: string | null | undefined
  postal_code?: string | null | undefined
  /** ISO 3166-1 alpha-2. */
  country: string
}

export interface IdentityVerificationRequestUserName {
  /** First name. */
  given_name: string
  /** Last name. */
  family_name: string
}

/** Full legal name. */
export interface IdentityVerificationResponseUserName {
  /** First name. */
  given_name: string
  /** Last name. */
  family_name: string
}

/** For `custom`, and for it only: each step is taken or skipped, whatever the template says. */
export interface IdentityVerificationRetryRequestStepsObject {
  /** Whether a code is sent. */
  verify_sms: boolean
  /** Whether data are compared. */
  kyc_check: boolean
  /** Whether a document is shown. */
  documentary_verification: boolean
  /** Whether a selfie is taken. */
  selfie_check: boolean
}

export type IdentityVerificationStatus = 
  | 'active'
  | 'success'
  | 'failed'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | (string & {})

/** How far each step is; one is `active` at most. */
export interface IdentityVerificationStepSummary {
  /** The person agrees. */
  accept_tos: IdentityVerificationStepSummaryAcceptTos
  /** A code is sent to their phone. */
  verify_sms: IdentityVerificationStepSummaryVerifySms
  /** What they say is compared with data sources. */
  kyc_check: IdentityVerificationStepSummaryKycCheck
  /** They show a document. */
  documentary_verification: IdentityVerificationStepSummaryDocumentaryVerification
  /** They look into the camera. */
  selfie_check: IdentityVerificationStepSummarySelfieCheck
  /** They are screened by Monitor. */
  watchlist_screening: IdentityVerificationStepSummaryWatchlistScreening
  /** Risks are looked at. */
  risk_check: IdentityVerificationStepSummaryRiskCheck
}

export type IdentityVerificationStepSummaryAcceptTos = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

export type IdentityVerificationStepSummaryDocumentaryVerification = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

export type IdentityVerificationStepSummaryKycCheck = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

export type IdentityVerificationStepSummaryRiskCheck = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

export type IdentityVerificationStepSummarySelfieCheck = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

export type IdentityVerificationStepSummaryVerifySms = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

export type IdentityVerificationStepSummaryWatchlistScreening = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

/** What the attempt follows. */
export interface IdentityVerificationTemplateReference {
  /** Id of the template, `idvtmp_…`. */
  id: string
  /** Which version of it. */
  version: number
}

/** Home address. */
export interface IdentityVerificationUserAddress {
  street: string | null
  street2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
}

/** What is known of the person. */
export interface IdentityVerificationUserData {
  phone_number: string | null
  date_of_birth: string | null
  ip_address: string | null
  email_address: string | null
  name: IdentityVerificationResponseUserName | null
  address: IdentityVerificationUserAddress | null
  id_number: UserIDNumber | null
}

/** What the pictures are like. */
export interface ImageQualityDetails {
  /** Whether nothing is lost in glare. */
  glare_check: 'success' | 'failed' | (string & {})
  /** Whether it is large enough. */
  dimensions_check: 'success' | 'failed' | (string & {})
  /** Whether it is sharp. */
  blur_check: 'success' | 'failed' | (string & {})
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

/** Income as it arrives. */
export interface Income {
  /** Those of the last year, largest first. */
  income_streams: IncomeStream[]
  /** What all of them brought in the last 365 days. */
  last_year_income: number
  /** The least that it can have been before taxes, for one person without dependents. */
  last_year_income_before_tax: number
  /** What the ones that still come bring in a year. */
  projected_yearly_income: number
  /** The least that it can be before taxes. */
  projected_yearly_income_before_tax: number
  /** How many came at the same time, at most. */
  max_number_of_overlapping_income_streams: number
  /** How many there were. */
  number_of_income_streams: number
}

export interface IncomeInsightsFilter {
  /** Kinds of income to count. */
  included_categories: string[]
  /** Kinds of income to leave out. */
  excluded_categories?: string[] | undefined
}

/** Deposits that come from one payer. */
export interface IncomeStream {
  /** What its deposits are called. */
  name: string
  /** What a month brings. */
  monthly_income: number
  /** How sure it is that this is income, 0 to 1. */
  confidence: number
  /** Days from the first to the last deposit. */
  days: number
}

/** What one employer pays. */
export interface IncomeSummary {
  /** The employer. */
  employer_name: EmployerIncomeSummaryFieldString
  /** The employee. */
  employee_name: EmployeeIncomeSummaryFieldString
  /** Pay of the year so far, before deductions. */
  ytd_gross_income: YTDGrossIncomeSummaryFieldNumber
  /** The same after deductions. */
  ytd_net_income: YTDNetIncomeSummaryFieldNumber
  /** How often pay comes; null where it is not known. */
  pay_frequency: PayFrequency | null
  /** What a year brings at this rate. */
  projected_wage: ProjectedIncomeSummaryFieldNumber
  /** A deposit at a bank that shows the same pay. Always null. */
  verified_transaction: TransactionData | null
}

/** What to compare with. */
export interface IncomeVerificationCreateRequestOptions {
  /** Items of the person whose transactions may show who pays. */
  access_tokens?: string[] | undefined
}

export interface IncomeVerificationPrecheckEmployer {
  /** Name. */
  name?: string | null | undefined
  /** Address. */
  address?: IncomeVerificationPrecheckEmployerAddress | null | undefined
  /** Employer identification number. */
  tax_id?: string | null | undefined
  /** Website. */
  url?: string | null | undefined
}

export interface IncomeVerificationPrecheckEmployerAddress {
  /** City. */
  city?: string | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined
  /** Postal code. */
  postal_code?: string | undefined
  /** State or province. */
  region?: string | undefined
  /** Street and number. */
  street?: string | undefined
}

export interface IncomeVerificationPrecheckMilitaryInfo {
  /** Whether they serve now. */
  is_active_duty?: boolean | null | undefined
  /** Where they serve. */
  branch?: string | null | undefined
}

export interface IncomeVerificationPrecheckPayrollInstitution {
  /** Name. */
  name?: string | null | undefined
}

export interface IncomeVerificationPrecheckUser {
  /** First name. */
  first_name?: string | null | undefined
  /** Last name. */
  last_name?: string | null | undefined
  /** E-mail address. */
  email_address?: string | null | undefined
  /** Where they live. */
  home_address?: IncomeVerificationPrecheckUserHomeAddress | null | undefined
}

export interface IncomeVerificationPrecheckUserHomeAddress {
  /** City. */
  city?: string | undefined
  /** State or province. */
  region?: string | null | undefined
  /** Street and number. */
  street?: string | undefined
  /** Postal code. */
  postal_code?: string | null | undefined
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined
}

/** A name of the person. */
export interface IndividualScreeningHitNames {
  /** The whole name. */
  full: string
  /** Whether it is the main one. */
  is_primary: boolean
  /** Who calls the name a weak sign. No hit comes of weak names alone. */
  weak_alias_determination: 'none' | 'source' | 'plaid' | (string & {})
}

/** How people are screened. */
export interface IndividualWatchlistProgram {
  /** Id of a program for people. */
  id: string
  /** The lists that it screens against. */
  lists_enabled: IndividualWatchlistProgramListsEnabled[]
  /** What people call it. */
  name: string
  /** When it was made. */
  created_at: string
  /** Whether its screenings are looked at again when a list changes. */
  is_rescanning_enabled: boolean
  /** How alike names must be: `coarse` finds the most, `exact` the least. */
  name_sensitivity: 'coarse' | 'balanced' | 'strict' | 'exact' | (string & {})
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** An archived program screens nobody new. */
  is_archived: boolean
}

export type IndividualWatchlistProgramListsEnabled = 
  | 'AU_CON'
  | 'CA_CON'
  | 'EU_CON'
  | 'IZ_CIA'
  | 'IZ_IPL'
  | 'IZ_PEP'
  | 'IZ_UNC'
  | 'IZ_WBK'
  | 'UK_HMC'
  | 'US_DPL'
  | 'US_DTC'
  | 'US_FBI'
  | 'US_FSE'
  | 'US_ISN'
  | 'US_MBS'
  | 'US_PLC'
  | 'US_SAM'
  | 'US_SDN'
  | 'US_SSI'
  | 'SG_SOF'
  | 'TR_TWL'
  | 'TR_DFD'
  | 'TR_FOR'
  | 'TR_WMD'
  | 'TR_CMB'
  | (string & {})

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

/** How the Item is made. */
export interface ItemImportRequestOptions {
  /** Where the Item’s webhooks go. */
  webhook?: string | undefined
}

/** Whose login it is. */
export interface ItemImportRequestUserAuth {
  /** What the institution calls its customer. */
  user_id: string
  /** What the institution takes as proof. */
  auth_token?: string | undefined
}

/** An error as it is kept with an Item or a session, or sent in a webhook. */
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
  /** Subtypes of account that were asked for, where none was found. */
  required_account_subtypes?: string[]
  /** Subtypes of account that were found instead. */
  provided_account_subtypes?: string[]
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

/** The address. */
export interface KYCCheckAddressSummary {
  /** How the address compares with a data source. */
  summary: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** Whether it is a post-office box. */
  po_box: 'yes' | 'no' | 'no_data' | (string & {})
  /** What is at the address. */
  type: 'residential' | 'commercial' | 'no_data' | (string & {})
  /** How the street compares with a data source. */
  street: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the city compares with a data source. */
  city: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the region compares with a data source. */
  region: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the postal code compares with a data source. */
  postal_code: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
}

/** The date of birth. */
export interface KYCCheckDateOfBirthSummary {
  /** How the date of birth compares with a data source. */
  summary: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How its day compares with a data source. */
  day: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How its month compares with a data source. */
  month: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How its year compares with a data source. */
  year: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
}

/** The check of data; null before the step has ended. */
export interface KYCCheckDetails {
  /** As of the step. */
  status: string
  /** The address. */
  address: KYCCheckAddressSummary
  /** The name. */
  name: KYCCheckNameSummary
  /** The date of birth. */
  date_of_birth: KYCCheckDateOfBirthSummary
  /** The government’s number. */
  id_number: KYCCheckIDNumberSummary
  /** The phone number. */
  phone_number: KYCCheckPhoneSummary
}

/** The government’s number. */
export interface KYCCheckIDNumberSummary {
  /** How the number compares with a data source. */
  summary: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** What the Social Security Administration says; null where it was not asked. */
  ssa_verification: KYCCheckSSAAnalysis | null
}

/** The name. */
export interface KYCCheckNameSummary {
  /** How the name compares with a data source. */
  summary: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the first name compares with a data source. */
  given_name: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the last name compares with a data source. */
  family_name: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
}

/** The phone number. */
export interface KYCCheckPhoneSummary {
  /** How the phone number compares with a data source. */
  summary: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How its area code compares with a data source. */
  area_code: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
}

export interface KYCCheckSSAAnalysis {
  /** What the office says of the number. */
  match: 'match' | 'no_match' | 'no_data' | (string & {})
  is_deceased: boolean | null
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

/** An error as it is kept with an Item or a session, or sent in a webhook. */
export interface LinkPlaidError {
  /** Family of the error. */
  error_type: LinkPlaidErrorErrorType
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
  /** Subtypes of account that were asked for, where none was found. */
  required_account_subtypes?: string[]
  /** Subtypes of account that were found instead. */
  provided_account_subtypes?: string[]
}

export type LinkPlaidErrorErrorType = 
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

export interface LinkSessionExit {
  /** The error that the person saw last; null when they left without one. */
  error: LinkPlaidError | null
  /** What onExit was told. */
  metadata: LinkSessionExitMetadata | null
}

export interface LinkSessionExitDeprecated {
  /** The error that the person saw last; null when they left without one. */
  error: LinkPlaidError | null
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
  /**
   * The bank that is listed first, whatever the routing number says. Where the session does not show it, the
   * routing number counts.
   */
  institution_id?: string
}

/** Which institution to put first. */
export interface LinkTokenCreateInstitutionDataInput {
  /** Nine digits: the bank of this routing number is listed first. */
  routing_number?: string | undefined
  /**
   * The bank that is listed first, whatever the routing number says. Where the session does not show it, the
   * routing number counts.
   */
  institution_id?: string | undefined
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
  /**
   * Looks up typed numbers and the name; what does not match falls to micro-deposits. Deprecated at Plaid, whose
   * dashboard decides. Default false.
   */
  database_match_enabled?: boolean | undefined
  /**
   * Looks up typed numbers, and tells what was found. Deprecated at Plaid, whose dashboard decides. Default
   * false.
   */
  database_insights_enabled?: boolean | undefined
  /** Deprecated: use auth_type_select_enabled. */
  flow_type?: 'FLEXIBLE_AUTH' | undefined
  /** Whether micro-deposits can be verified by text message. Without effect: none is sent. */
  sms_microdeposits_verification_enabled?: boolean | undefined
}

/** Options of Base Report as part of `assets`. */
export interface LinkTokenCreateRequestBaseReport {
  /** Days of history. */
  days_requested: number
  /** Your own id of the report. */
  client_report_id?: string | null | undefined
}

/** Options of consumer reports. Products whose names begin with `cra_` need these, or cra_report_parameter. */
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

/** Options of a consumer report, in place of cra_options. */
export interface LinkTokenCreateRequestCraReportParameter {
  /** Whether the report is about all that is known of the person, or about the Items linked with you. */
  scope: 'PLAID_NETWORK' | 'CLIENT_USER'
  /** What the report is to decide. */
  decision_stage: 'PREQUALIFICATION' | 'DECISIONING' | 'SERVICING'
  /** Your own id of the report. */
  client_report_id?: string | null | undefined
  /** Days of history, up to 731. Fewer than 180 count as 180. */
  days_requested?: number | null | undefined
  /** Days of history without which no report is made. */
  days_required?: number | null | undefined
  /** Whether investment accounts are read too. */
  include_investments?: boolean | null | undefined
  /** Whether owners are compared with the person. Default false. */
  include_identity_match?: boolean | null | undefined
  /** What is made. */
  products?: CraReportProduct[] | undefined
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
   * Whether the person logs in again to a payroll Item that exists: item_id_to_update.
   * @default false
   */
  is_update_mode?: boolean | undefined
  /** The payroll Item whose login is repaired, for `/credit/payroll_income/refresh` to go on. */
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
  /** Items of the user to repair; those that need a login unless given. Link opens for the newest of them. */
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
  /** A government’s number for the person. */
  id_number?: UserIDNumberInput | undefined
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

/** An id. */
export interface LoanIdentifier {
  /** The client_report_id of the report. */
  LoanIdentifier: string | null
  /** Whose id it is: the lender’s. */
  LoanIdentifierType: ('LenderLoan' | 'UniversalLoan' | (string & {})) | null
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

/** How this compares with the search terms. */
export interface MatchSummary {
  /** How the search terms compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  summary: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
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

export interface MultiDocumentRiskSignal {
  /** The documents. */
  document_references: RiskSignalDocumentReference[]
  /** What was found. */
  risk_signals: (DocumentRiskSignal | null)[]
}

/** How well the name fits, the best of all owners; null where one side has no name. */
export interface NameMatchScore {
  /** 100 exact, 85 to 99 strong, 70 to 84 partial; below 70 another name. */
  score: number | null
  /** First or last names are the same; alone, a relative maybe. */
  is_first_name_or_last_name_match: boolean | null
  /** One first name is a short form of the other. */
  is_nickname_match: boolean | null
  /** One of the two names looks like that of a business: LLC, Inc and the like. */
  is_business_name_detected: boolean | null
}

/** Pay after deductions. */
export interface NetPay {
  /** What is left of this pay. */
  current_amount?: number | null
  /** What the pay stub calls it. */
  description?: string | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code?: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code?: string | null
  /** The same for the year so far. */
  ytd_amount?: number | null
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
export interface Pay {
  /** The amount. */
  amount?: number | null
  /** ISO 4217 code. */
  currency?: string | null
}

export interface PayFrequency {
  /** How often. */
  value: 'monthly' | 'semimonthly' | 'weekly' | 'biweekly' | 'unknown' | (string & {})
  /** VERIFIED for what a payroll provider told, UNVERIFIED for what stands in uploaded documents. */
  verification_status: 'VERIFIED' | 'UNVERIFIED' | 'NEEDS_INFO' | 'UNABLE_TO_VERIFY' | 'UNKNOWN' | (string & {})
}

/** The period, and how it was paid. */
export interface PayPeriodDetails {
  /** The amount of the paycheck. */
  check_amount?: number | null
  /** Accounts that the pay went to. */
  distribution_breakdown?: DistributionBreakdown[]
  /** Last day of the period. */
  end_date?: string | null
  /** Pay before deductions. */
  gross_earnings?: number | null
  /** Day of the payment. */
  pay_date?: string | null
  /** How often pay comes. */
  pay_frequency?: PayPeriodDetailsPayFrequency | null
  /** The same as `pay_date`. */
  pay_day?: string | null
  /** First day of the period. */
  start_date?: string | null
}

export type PayPeriodDetailsPayFrequency = 
  | 'PAY_FREQUENCY_UNKNOWN'
  | 'PAY_FREQUENCY_WEEKLY'
  | 'PAY_FREQUENCY_BIWEEKLY'
  | 'PAY_FREQUENCY_SEMIMONTHLY'
  | 'PAY_FREQUENCY_MONTHLY'
  | (string & {})

export interface PayStubDeductionsBreakdown {
  /** Taken from this pay. */
  current_amount: number | null
  /** What for, as the pay stub says. */
  description: string | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code: string | null
  /** Taken in the year so far. */
  ytd_amount: number | null
}

/** All of them. */
export interface PayStubDeductionsTotal {
  /** Taken from this pay. */
  current_amount: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code: string | null
  /** Taken in the year so far. */
  ytd_amount: number | null
}

export interface PayStubDistributionBreakdown {
  /** Name of the account. */
  account_name: string | null
  /** Name of its bank. */
  bank_name: string | null
  /** What went there. */
  current_amount: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code: string | null
  /** Last two to four characters of its number. */
  mask: string | null
  /** Kind of account, such as checking. */
  type: string | null
}

export interface PayStubEarningsBreakdown {
  /** Kind of pay: REGULAR PAY, OVERTIME, PAID TIME OFF, BONUS, COMMISSION, VACATION, OTHER. */
  canonical_description: string | null
  /** Earned in the period. */
  current_amount: number | null
  /** What for, as the pay stub says. */
  description: string | null
  /** Hours that are paid. */
  hours: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code: string | null
  /** Paid for an hour. */
  rate: number | null
  /** Earned in the year so far. */
  ytd_amount: number | null
}

/** All of them. */
export interface PayStubEarningsTotal {
  /** Earned in the period. */
  current_amount: number | null
  /** Hours that are paid. */
  hours: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code: string | null
  /** Earned in the year so far. */
  ytd_amount: number | null
}

/** The period, and how it was paid. */
export interface PayStubPayPeriodDetails {
  /** The amount of the paycheck. */
  pay_amount: number | null
  /** Accounts that the pay went to. */
  distribution_breakdown: PayStubDistributionBreakdown[]
  /** Last day of the period. */
  end_date: string | null
  /** Pay before deductions. */
  gross_earnings: number | null
  /** ISO 4217 code; null when unofficial_currency_code is given. */
  iso_currency_code: string | null
  /** Code of a currency that ISO 4217 does not know. */
  unofficial_currency_code: string | null
  /** Day of the payment. */
  pay_date: string | null
  /** WEEKLY, BIWEEKLY, SEMI_MONTHLY, MONTHLY or UNKNOWN. */
  pay_frequency: string | null
  /** How pay is reckoned. */
  pay_basis?: 'SALARY' | 'HOURLY' | 'COMMISSION' | (string & {})
  /** First day of the period. */
  start_date: string | null
}

/** The taxpayer’s number. */
export interface PayStubTaxpayerID {
  /** Kind of number, such as SSN. */
  id_type: string | null
  /** Its last four digits. */
  id_mask: string | null
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
  /** The one or two lines of the address above the city, of up to 70 characters. */
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
  /** Such payments to others than oneself: consents of type COMMERCIAL. */
  supports_commercial_payment_consents: boolean
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

/** An error as it is kept with an Item or a session, or sent in a webhook. */
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
  /** Subtypes of account that were asked for, where none was found. */
  required_account_subtypes?: string[]
  /** Subtypes of account that were found instead. */
  provided_account_subtypes?: string[]
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

/** An account at a payroll provider: one employment. */
export interface PayrollIncomeAccountData {
  /** Id of the account at the payroll provider. */
  account_id: string | null
  /** How much is paid. */
  rate_of_pay: PayrollIncomeRateOfPay
  /** WEEKLY, BIWEEKLY, SEMI_MONTHLY, MONTHLY or UNKNOWN. */
  pay_frequency: string | null
}

/** What is known of one account. */
export interface PayrollIncomeObject {
  /** Id of the account at the payroll provider; null for uploads. */
  account_id: string | null
  /** Pay stubs, newest first. */
  pay_stubs: CreditPayStub[]
  /** Forms W-2, newest first. */
  w2s: CreditW2[]
  /** Forms 1099, newest first. */
  form1099s: Credit1099[]
  /** Forms I-20. Always empty. */
  i20s: CreditI20[]
}

/** How much is paid. */
export interface PayrollIncomeRateOfPay {
  /** What the amount is paid for: ANNUAL or HOURLY. */
  pay_rate?: string | null
  /** The amount. */
  pay_amount?: number | null
}

/** One login at a payroll provider, or one upload of documents. */
export interface PayrollItem {
  /** The Item. */
  item_id: string
  /** The payroll provider. */
  institution_id: string
  /** Its name. */
  institution_name: string
  /** Rate and rhythm of pay, account by account. */
  accounts: PayrollIncomeAccountData[]
  /** Pay stubs and tax forms, account by account. */
  payroll_income: PayrollIncomeObject[]
  /** How far reading the data is. */
  status: PayrollItemStatus | null
  /** When the data was read. */
  updated_at: string | null
}

export interface PayrollItemStatus {
  /** PROCESSING, PROCESSING_COMPLETE or FAILED. */
  processing_status?: string | null
}

/** One upload of documents. */
export interface PayrollRiskSignalsItem {
  /** The Item. */
  item_id: string
  /** Empty for Items without documents. */
  verification_risk_signals: DocumentRiskSignalsObject[]
}

/** What one payday brought. */
export interface Paystub {
  /** Taxes and contributions. */
  deductions: Deductions
  /** Id of the document. */
  doc_id: string
  /** Pay before deductions. */
  earnings: Earnings
  /** Who is paid. */
  employee: Employee
  /** Who pays. */
  employer: PaystubEmployer
  /** What is known of the employment. */
  employment_details?: EmploymentDetails
  /** Pay after deductions. */
  net_pay: NetPay
  /** The period, and how it was paid. */
  pay_period_details: PayPeriodDetails
  /** What the year has brought so far. */
  ytd_earnings?: PaystubYTDDetails
}

/** A postal address. */
export interface PaystubAddress {
  /** City. */
  city?: string | null
  /** ISO 3166-1 alpha-2. */
  country?: string | null
  /** Postal code. */
  postal_code?: string | null
  /** State or province. */
  region?: string | null
  /** Street and number. */
  street?: string | null
  /** The same as `street`. */
  line1?: string | null
  /** Null. */
  line2?: string | null
  /** The same as `region`. */
  state_code?: string | null
}

/** Who pays. */
export interface PaystubEmployer {
  /** A postal address. */
  address?: PaystubAddress
  /** Name as the document has it. */
  name: string | null
}

/** What the year has brought so far. */
export interface PaystubYTDDetails {
  /** Before deductions. */
  gross_earnings?: number | null
  /** After deductions. */
  net_earnings?: number | null
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

/** How well the telephone number fits, the best of all; null where one side has none. */
export interface PhoneNumberMatchScore {
  /**
   * 100 exact, 90 to 99 the same number spelled differently, 70 to 89 without country code or extension; below
   * 70 another number.
   */
  score: number | null
}

/** What was read in it; null when it could not be read. */
export interface PhysicalDocumentExtractedData {
  id_number: string | null
  /** What it is. */
  category: PhysicalDocumentExtractedDataCategory
  expiration_date: string | null
  issue_date: string | null
  /** ISO 3166-1 alpha-2. */
  issuing_country: string
  issuing_region: string | null
  date_of_birth: string | null
  address: IdentityVerificationDocumentAddressResponse | null
  name: IdentityVerificationDocumentNameResponse | null
}

/** What was read in it, compared. */
export interface PhysicalDocumentExtractedDataAnalysis {
  /** How its name compares with the person’s. */
  name: 'match' | 'partial_match' | 'no_match' | 'no_data' | (string & {})
  /** How its date of birth compares. */
  date_of_birth: 'match' | 'partial_match' | 'no_match' | 'no_data' | (string & {})
  /** Whether it is still good. */
  expiration_date: 'not_expired' | 'expired' | 'no_data' | (string & {})
  /** Whether it comes from the country that the person gave; it is accepted either way. */
  issuing_country: 'match' | 'no_match' | (string & {})
}

export type PhysicalDocumentExtractedDataCategory = 
  | 'drivers_license'
  | 'id_card'
  | 'passport'
  | 'residence_permit_card'
  | 'resident_card'
  | 'visa'
  | (string & {})

/** The pictures. */
export interface PhysicalDocumentImages {
  /** Address of the front; the sandbox keeps no pictures. */
  original_front: string | null
  /** Address of the back; the sandbox keeps no pictures. */
  original_back: string | null
  /** Address of the front alone; the sandbox keeps no pictures. */
  cropped_front: string | null
  /** Address of the back alone; the sandbox keeps no pictures. */
  cropped_back: string | null
  /** Address of the portrait; the sandbox keeps no pictures. */
  face: string | null
}

/** How the payroll provider knows them. */
export interface PlatformIds {
  /** Number of the employee. */
  employee_id?: string | null
  /** Number of the payroll. */
  payroll_id?: string | null
  /** Number of the position. */
  position_id?: string | null
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

/** Which kinds of data may be read of all accounts; what is not named may. */
export interface ProductAccess {
  /** Statements. */
  statements?: boolean | null
  /** Names, addresses, phone numbers. */
  identity?: boolean | null
  /** Account numbers. */
  auth?: boolean | null
  /** Transactions. */
  transactions?: boolean | null
  /** Details of accounts with their transactions, at some institutions. */
  accounts_details_transactions?: boolean | null
  /** Routing numbers, at some institutions. */
  accounts_routing_number?: boolean | null
  /** Statements of accounts, at some institutions. */
  accounts_statements?: boolean | null
  /** Tax statements of accounts, at some institutions. */
  accounts_tax_statements?: boolean | null
  /** The customer’s profile, at some institutions. */
  customers_profiles?: boolean | null
}

/** Which kinds of data may be read of all accounts; what is not named may. */
export interface ProductAccessInput {
  /** Statements. */
  statements?: boolean | null | undefined
  /** Names, addresses, phone numbers. */
  identity?: boolean | null | undefined
  /** Account numbers. */
  auth?: boolean | null | undefined
  /** Transactions. */
  transactions?: boolean | null | undefined
  /** Details of accounts with their transactions, at some institutions. */
  accounts_details_transactions?: boolean | null | undefined
  /** Routing numbers, at some institutions. */
  accounts_routing_number?: boolean | null | undefined
  /** Statements of accounts, at some institutions. */
  accounts_statements?: boolean | null | undefined
  /** Tax statements of accounts, at some institutions. */
  accounts_tax_statements?: boolean | null | undefined
  /** The customer’s profile, at some institutions. */
  customers_profiles?: boolean | null | undefined
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

/** What a year brings at this rate. */
export interface ProjectedIncomeSummaryFieldNumber {
  /** What a year brings at this rate. */
  value: number
  /** VERIFIED for what a payroll provider told, UNVERIFIED for what stands in uploaded documents. */
  verification_status: 'VERIFIED' | 'UNVERIFIED' | 'NEEDS_INFO' | 'UNABLE_TO_VERIFY' | 'UNKNOWN' | (string & {})
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

/** What came of asking for one product of one Item. */
export interface RefreshResult {
  /** The Item. */
  item_id: string
  /** What was asked for: transactions, investments or liabilities. */
  product: string
  /** Why nothing was fetched; null when all is well. */
  error?: UserPlaidError | null
}

/** A transaction that the bank took back. */
export interface RemovedTransaction {
  /** The transaction that is no more. */
  transaction_id: string
  /** The account that it belonged to. */
  account_id: string
}

/** How the person behaved. */
export interface RiskCheckBehavior {
  /** How the form was filled in. */
  user_interactions: 'genuine' | 'neutral' | 'risky' | 'no_data' | (string & {})
  /** Whether others behave the same way. */
  fraud_ring_detected: 'yes' | 'no' | 'no_data' | (string & {})
  /** Whether it was no human. */
  bot_detected: 'yes' | 'no' | 'no_data' | (string & {})
}

/** The check of risks; null before the step has ended. */
export interface RiskCheckDetails {
  /** As of the step. */
  status: RiskCheckDetailsStatus
  behavior: RiskCheckBehavior | null
  email: RiskCheckEmail | null
  phone: RiskCheckPhone | null
  /** What the person came with; empty without Link. */
  devices: RiskCheckDevice[]
  /** Other customers are not known here: always null. */
  identity_abuse_signals: null
  /** Faces are not compared here: always empty. */
  facial_duplicates: unknown[]
  /** No score is given here: always null. */
  trust_index_score: null
}

export type RiskCheckDetailsStatus = 
  | 'success'
  | 'active'
  | 'failed'
  | 'waiting_for_prerequisite'
  | 'not_applicable'
  | 'skipped'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | 'manually_approved'
  | 'manually_rejected'
  | (string & {})

/** One device. */
export interface RiskCheckDevice {
  /** What stands between. */
  ip_proxy_type: ('none_detected' | 'tor' | 'vpn' | 'web_proxy' | 'public_proxy' | (string & {})) | null
  ip_spam_list_count: number | null
  ip_timezone_offset: string | null
  /** How risky it looks. */
  risk_level: 'low' | 'medium' | 'high' | (string & {})
  /** What makes it look so. */
  factors: string[]
}

/** The e-mail address. */
export interface RiskCheckEmail {
  /** Whether mail arrives there. */
  is_deliverable: 'yes' | 'no' | 'no_data' | (string & {})
  breach_count: number | null
  /** Leaks are not known here: always null. */
  first_breached_at: null
  /** Leaks are not known here: always null. */
  last_breached_at: null
  /** Registers are not asked here: always null. */
  domain_registered_at: null
  /** Whether anybody gets an address there. */
  domain_is_free_provider: 'yes' | 'no' | 'no_data' | (string & {})
  /** Whether it is a domain of its own. */
  domain_is_custom: 'yes' | 'no' | 'no_data' | (string & {})
  /** Whether its addresses are thrown away. */
  domain_is_disposable: 'yes' | 'no' | 'no_data' | (string & {})
  /** Whether its top-level domain is often abused. */
  top_level_domain_is_suspicious: 'yes' | 'no' | 'no_data' | (string & {})
  /** Whether it belongs to a school. */
  is_edu: 'yes' | 'no' | 'no_data' | (string & {})
  /** Whether the year of birth is in it. */
  includes_date_of_birth: 'yes' | 'no' | 'no_data' | (string & {})
  /** How the mailbox compares with the person’s name. */
  name: RiskCheckEmailName
  /** Other services are not asked here: always empty. */
  linked_services: unknown[]
  /** How risky it looks. */
  risk_level: 'low' | 'medium' | 'high' | (string & {})
  /** What makes it look so. */
  factors: string[]
}

export type RiskCheckEmailName = 
  | 'no_input'
  | 'indeterminate'
  | 'no_match'
  | 'partial_match'
  | 'match'
  | 'no_data'
  | (string & {})

/** The phone number. */
export interface RiskCheckPhone {
  /** Other services are not asked here: always empty. */
  linked_services: unknown[]
  /** How risky it looks. */
  risk_level: 'low' | 'medium' | 'high' | (string & {})
  /** What makes it look so. */
  factors: string[]
}

/** A document. */
export interface RiskSignalDocumentReference {
  /** Id of the document. */
  document_id?: string | null
  /** Name of the file. */
  document_name?: string
  /** How looking at the document ended. */
  status?: RiskSignalDocumentReferenceStatus
  /** What the document is. */
  document_type?: ('UNKNOWN' | 'BANK_STATEMENT' | 'PAYSLIP' | 'TAX_FORM' | (string & {})) | null
  /** Kind of file. */
  file_type?: ('UNKNOWN' | 'IMAGE' | 'TRUE_PDF' | (string & {})) | null
}

export type RiskSignalDocumentReferenceStatus = 
  | 'PROCESSING'
  | 'PROCESSING_COMPLETE'
  | 'PROCESSING_ERROR'
  | 'PASSWORD_PROTECTED'
  | 'VIRUS_DETECTED'
  | (string & {})

/** The rule that decided. */
export interface RuleDetails {
  /** What the rule says about itself. */
  internal_note?: string
  /** What to do besides, for programs. */
  custom_action_key?: string
}

/** What the ruleset says. */
export interface Ruleset {
  /** The ruleset that was used. */
  ruleset_key?: string
  /** Take the debit, ask for another way to pay, or look closer. */
  result: 'ACCEPT' | 'REROUTE' | 'REVIEW' | (string & {})
  /** The rule that decided. */
  triggered_rule_details?: RuleDetails | null
}

/** One phone number that was tried. */
export interface SMSVerification {
  /** How far it is. */
  status: 'pending' | 'success' | 'failed' | 'canceled' | (string & {})
  /** Counted from 1. */
  attempt: number
  phone_number: string | null
  /** How often a code was sent, three times at most. */
  delivery_attempt_count: number
  /** How often a code was tried, three times at most. */
  solve_attempt_count: number
  initially_sent_at: string | null
  last_sent_at: string | null
  redacted_at: string | null
}

/** What the webhook says. */
export interface SandboxBankIncomeWebhookFireRequestWebhookFields {
  /** The user that it tells of. */
  user_id: string
  /** What BANK_INCOME_REFRESH_COMPLETE says of the report. Default SUCCESS. */
  bank_income_refresh_complete_result?: 'SUCCESS' | 'FAILURE' | undefined
}

/** What an application may read. */
export interface Scopes {
  /** Which kinds of data may be read of all accounts; what is not named may. */
  product_access?: ProductAccess
  /** Single accounts; those that are not named stay as they are. */
  accounts?: AccountAccess[]
  /** Whether accounts that come up later may be seen as well. */
  new_accounts?: boolean | null
}

/** What an application may read. */
export interface ScopesInput {
  /** Which kinds of data may be read of all accounts; what is not named may. */
  product_access?: ProductAccessInput | undefined
  /** Single accounts; those that are not named stay as they are. */
  accounts?: AccountAccessInput[] | undefined
  /** Whether accounts that come up later may be seen as well. */
  new_accounts?: boolean | null | undefined
}

/** Why it is a hit. */
export interface ScreeningHitAnalysis {
  /** How the dates of birth compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  dates_of_birth: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the documents compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  documents: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the countries compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  locations: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** How the names compare: `no_data` when the list says nothing, `no_input` when the terms do not. */
  names: 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input' | (string & {})
  /** Version of the search terms that were compared. */
  search_terms_version: number
}

/** What the list says. */
export interface ScreeningHitData {
  /** Every one of the dates of birth that the list has. */
  dates_of_birth: ScreeningHitDateOfBirthItem[]
  /** Every one of the documents that the list has. */
  documents: ScreeningHitDocumentsItems[]
  /** Every one of the places that the list has. */
  locations: GenericScreeningHitLocationItems[]
  /** Every one of the names that the list has. */
  names: ScreeningHitNamesItems[]
}

/** One of the dates of birth. */
export interface ScreeningHitDateOfBirthItem {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** When the person was born. */
  data: DateRange
}

/** One of the documents. */
export interface ScreeningHitDocumentsItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** A document of the person. */
  data: WatchlistScreeningDocument
}

/** One of the names. */
export interface ScreeningHitNamesItems {
  /** How this compares with the search terms. */
  analysis: MatchSummary
  /** A name of the person. */
  data: IndividualScreeningHitNames
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

/** What was found in it. */
export interface SelfieAnalysis {
  /** Whether it is the face of the document. */
  document_comparison: 'match' | 'no_match' | 'no_input' | (string & {})
  /** Whether it is a living person. */
  liveness_check: 'success' | 'failed' | (string & {})
  /** Features are not looked at here: always null. */
  facial_analysis: null
}

/** The pictures. */
export interface SelfieCapture {
  /** Address of the picture; the sandbox keeps no pictures. */
  image_url: string | null
  /** Address of the video; the sandbox keeps no pictures. */
  video_url: string | null
}

/** The selfies; null before the step has ended. */
export interface SelfieCheck {
  /** As of the step. */
  status: 'success' | 'failed' | (string & {})
  /** Every one of them, in order. */
  selfies: SelfieCheckSelfie[]
}

/** One look into the camera. */
export interface SelfieCheckSelfie {
  /** Whether it was accepted. */
  status: 'success' | 'failed' | (string & {})
  /** Counted from 1. */
  attempt: number
  /** The pictures. */
  capture: SelfieCapture
  /** What was found in it. */
  analysis: SelfieAnalysis
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

/** Who onboards. */
export interface SessionTokenCreateRequestUser {
  /** Your own id of the person. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id: string
  /** The same as the request’s `user_id`, or in its place. */
  user_id?: string | undefined
}

/** For Link. */
export interface SessionTokenCreateResponseLink {
  /** What Link is opened with. */
  link_token: string
  /** When the token ends. */
  expiration: string
  /** The user_id of the request. */
  user_id?: string
}

/** Postal address in parts. */
export interface SignalAddressData {
  /** City. */
  city?: string | undefined
  /** State, province or region. */
  region?: string | null | undefined
  /** Street and number. */
  street?: string | undefined
  /** Postal code. */
  postal_code?: string | null | undefined
  /** ISO 3166-1 alpha-2 code of the country. */
  country?: string | null | undefined
}

/** What the person uses. Taken, not looked at, and not kept. */
export interface SignalDevice {
  /** Network address. */
  ip_address?: string | null | undefined
  /** What the browser calls itself. */
  user_agent?: string | null | undefined
}

/** What the account’s history tells. With a ruleset for the balance alone, the two balances only. */
export interface SignalEvaluateCoreAttributes {
  /** Rows of the last 7 days that look like debits returned as not authorised. */
  unauthorized_transactions_count_7d?: number | null
  /** Rows of the last 30 days that look like debits returned as not authorised. */
  unauthorized_transactions_count_30d?: number | null
  /** Rows of the last 60 days that look like debits returned as not authorised. */
  unauthorized_transactions_count_60d?: number | null
  /** Rows of the last 90 days that look like debits returned as not authorised. */
  unauthorized_transactions_count_90d?: number | null
  /** Rows of the last 7 days that look like overdrafts or debits returned for lack of money. */
  nsf_overdraft_transactions_count_7d?: number | null
  /** Rows of the last 30 days that look like overdrafts or debits returned for lack of money. */
  nsf_overdraft_transactions_count_30d?: number | null
  /** Rows of the last 60 days that look like overdrafts or debits returned for lack of money. */
  nsf_overdraft_transactions_count_60d?: number | null
  /** Rows of the last 90 days that look like overdrafts or debits returned for lack of money. */
  nsf_overdraft_transactions_count_90d?: number | null
  /** Days since the Item was made. */
  days_since_first_plaid_connection?: number | null
  /** How often the Item was connected in the last 7 days. */
  plaid_connections_count_7d?: number | null
  /** How often the Item was connected in the last 30 days. */
  plaid_connections_count_30d?: number | null
  /** How often the Item was connected. */
  total_plaid_connections_count?: number | null
  /** Of the last 90 days, those that ended below zero. */
  days_with_negative_balance_count_90d?: number | null
  /**
   * How often the telephone numbers at the bank were seen to change in the last 28 days; null where nobody
   * watches: without Identity.
   */
  phone_change_count_28d?: number | null
  /**
   * How often the telephone numbers at the bank were seen to change in the last 90 days; null where nobody
   * watches: without Identity.
   */
  phone_change_count_90d?: number | null
  /**
   * How often the e-mail addresses at the bank were seen to change in the last 28 days; null where nobody
   * watches: without Identity.
   */
  email_change_count_28d?: number | null
  /**
   * How often the e-mail addresses at the bank were seen to change in the last 90 days; null where nobody
   * watches: without Identity.
   */
  email_change_count_90d?: number | null
  /**
   * How often the addresses at the bank were seen to change in the last 28 days; null where nobody watches:
   * without Identity.
   */
  address_change_count_28d?: number | null
  /**
   * How often the addresses at the bank were seen to change in the last 90 days; null where nobody watches:
   * without Identity.
   */
  address_change_count_90d?: number | null
  /** Logins without OAuth in the last 3 days; not counted here, so null. */
  plaid_non_oauth_authentication_attempts_count_3d?: number | null
  /** Logins without OAuth in the last 7 days; not counted here, so null. */
  plaid_non_oauth_authentication_attempts_count_7d?: number | null
  /** Logins without OAuth in the last 30 days; not counted here, so null. */
  plaid_non_oauth_authentication_attempts_count_30d?: number | null
  /** Failed logins without OAuth in the last 3 days; not counted here, so null. */
  failed_plaid_non_oauth_authentication_attempts_count_3d?: number | null
  /** Failed logins without OAuth in the last 7 days; not counted here, so null. */
  failed_plaid_non_oauth_authentication_attempts_count_7d?: number | null
  /** Failed logins without OAuth in the last 30 days; not counted here, so null. */
  failed_plaid_non_oauth_authentication_attempts_count_30d?: number | null
  /** Rows of the last 10 days by which money left. */
  debit_transactions_count_10d?: number | null
  /** Rows of the last 10 days by which money came. */
  credit_transactions_count_10d?: number | null
  /** Rows of the last 30 days by which money left. */
  debit_transactions_count_30d?: number | null
  /** Rows of the last 30 days by which money came. */
  credit_transactions_count_30d?: number | null
  /** Rows of the last 60 days by which money left. */
  debit_transactions_count_60d?: number | null
  /** Rows of the last 60 days by which money came. */
  credit_transactions_count_60d?: number | null
  /** Rows of the last 90 days by which money left. */
  debit_transactions_count_90d?: number | null
  /** Rows of the last 90 days by which money came. */
  credit_transactions_count_90d?: number | null
  /** Different network addresses of logins in the last 3 days; not counted here, so null. */
  distinct_ip_addresses_count_3d?: number | null
  /** Different network addresses of logins in the last 7 days; not counted here, so null. */
  distinct_ip_addresses_count_7d?: number | null
  /** Different network addresses of logins in the last 30 days; not counted here, so null. */
  distinct_ip_addresses_count_30d?: number | null
  /** Different network addresses of logins in the last 90 days; not counted here, so null. */
  distinct_ip_addresses_count_90d?: number | null
  /** Different user agents of logins in the last 3 days; not counted here, so null. */
  distinct_user_agents_count_3d?: number | null
  /** Different user agents of logins in the last 7 days; not counted here, so null. */
  distinct_user_agents_count_7d?: number | null
  /** Different user agents of logins in the last 30 days; not counted here, so null. */
  distinct_user_agents_count_30d?: number | null
  /** Different user agents of logins in the last 90 days; not counted here, so null. */
  distinct_user_agents_count_90d?: number | null
  /** Different TLS sessions of logins in the last 3 days; not counted here, so null. */
  distinct_ssl_tls_connection_sessions_count_3d?: number | null
  /** Different TLS sessions of logins in the last 7 days; not counted here, so null. */
  distinct_ssl_tls_connection_sessions_count_7d?: number | null
  /** Different TLS sessions of logins in the last 30 days; not counted here, so null. */
  distinct_ssl_tls_connection_sessions_count_30d?: number | null
  /** Different TLS sessions of logins in the last 90 days; not counted here, so null. */
  distinct_ssl_tls_connection_sessions_count_90d?: number | null
  /** Days since the account was opened; null where the bank does not tell. */
  days_since_account_opening?: number | null
  /** What left in the last 10 days. */
  total_debit_transactions_amount_10d?: number | null
  /** What came in the last 10 days. */
  total_credit_transactions_amount_10d?: number | null
  /** What left in the last 30 days. */
  total_debit_transactions_amount_30d?: number | null
  /** What came in the last 30 days. */
  total_credit_transactions_amount_30d?: number | null
  /** What left in the last 60 days. */
  total_debit_transactions_amount_60d?: number | null
  /** What came in the last 60 days. */
  total_credit_transactions_amount_60d?: number | null
  /** What left in the last 90 days. */
  total_debit_transactions_amount_90d?: number | null
  /** What came in the last 90 days. */
  total_credit_transactions_amount_90d?: number | null
  /** Percentile 50 of what left at a time in the last 28 days. */
  p50_debit_transactions_amount_28d?: number | null
  /** Percentile 50 of what came at a time in the last 28 days. */
  p50_credit_transactions_amount_28d?: number | null
  /** Percentile 95 of what left at a time in the last 28 days. */
  p95_debit_transactions_amount_28d?: number | null
  /** Percentile 95 of what came at a time in the last 28 days. */
  p95_credit_transactions_amount_28d?: number | null
  /** Percentile 10 of the balances at the end of the last 30 days. */
  p10_eod_balance_30d?: number | null
  /** Percentile 10 of the balances at the end of the last 60 days. */
  p10_eod_balance_60d?: number | null
  /** Percentile 10 of the balances at the end of the last 90 days. */
  p10_eod_balance_90d?: number | null
  /** Percentile 10 of the balances 31 to 60 days ago. */
  p10_eod_balance_31d_to_60d?: number | null
  /** Percentile 10 of the balances 61 to 90 days ago. */
  p10_eod_balance_61d_to_90d?: number | null
  /** Percentile 50 of the balances at the end of the last 30 days. */
  p50_eod_balance_30d?: number | null
  /** Percentile 50 of the balances at the end of the last 60 days. */
  p50_eod_balance_60d?: number | null
  /** Percentile 50 of the balances at the end of the last 90 days. */
  p50_eod_balance_90d?: number | null
  /** Percentile 50 of the balances 31 to 60 days ago. */
  p50_eod_balance_31d_to_60d?: number | null
  /** Percentile 50 of the balances 61 to 90 days ago. */
  p50_eod_balance_61d_to_90d?: number | null
  /** Percentile 90 of the balances at the end of the last 30 days. */
  p90_eod_balance_30d?: number | null
  /** Percentile 90 of the balances at the end of the last 60 days. */
  p90_eod_balance_60d?: number | null
  /** Percentile 90 of the balances at the end of the last 90 days. */
  p90_eod_balance_90d?: number | null
  /** Percentile 90 of the balances 31 to 60 days ago. */
  p90_eod_balance_31d_to_60d?: number | null
  /** Percentile 90 of the balances 61 to 90 days ago. */
  p90_eod_balance_61d_to_90d?: number | null
  /** What can be spent now; null where the bank does not say. */
  available_balance?: number | null
  /** What the account holds. */
  current_balance?: number | null
  /** Available balance, or else current balance, divided by the amount. */
  balance_to_transaction_amount_ratio?: number | null
  /** Whether it is a savings or money market account. */
  is_savings_or_money_market_account?: boolean | null
  /** Whether the account is closed; null where the bank was not reached. */
  is_account_closed?: boolean | null
  /** Whether the account is frozen; null, since banks do not tell. */
  is_account_frozen_or_restricted?: boolean | null
  /** When the bank told the balance; null where it was not reached. */
  balance_last_updated?: string | null
  /** When the bank told the transactions; null where it was not reached. */
  transactions_last_updated?: string | null
}

/** Legal name in parts. */
export interface SignalPersonName {
  /** Title, for example Dr. */
  prefix?: string | null | undefined
  /** Given name; a name of one word stands here. */
  given_name?: string | null | undefined
  /** Middle name. */
  middle_name?: string | null | undefined
  /** Family name. */
  family_name?: string | null | undefined
  /** Suffix, for example II. */
  suffix?: string | null | undefined
}

/** One day. */
export interface SignalScheduleRecommendation {
  /** The day on which the debit is sent. */
  date?: string
  /** Whether the money is likely to be there. */
  recommendation?: 'RECOMMENDED' | 'NOT_RECOMMENDED' | 'UNKNOWN' | (string & {})
  /** 1 for the best day; null unless recommended. */
  rank?: number | null
}

/** How likely the debit is to come back. */
export interface SignalScores {
  /** That the account holder has the debit sent back: R05, R07, R10, R11, R29. */
  customer_initiated_return_risk?: CustomerInitiatedReturnRisk
  /** That the bank sends the debit back, for lack of money or because of the account: R01 and others. */
  bank_initiated_return_risk?: BankInitiatedReturnRisk
}

/** Who pays: compared with the owners of the account, and not kept. */
export interface SignalUser {
  /** Legal name. */
  name?: SignalPersonName | null | undefined
  /** Telephone number, best in E.164. */
  phone_number?: string | null | undefined
  /** E-mail address. */
  email_address?: string | null | undefined
  /** Postal address. */
  address?: SignalAddressData | null | undefined
}

/** Why data of the bank is missing. */
export interface SignalWarning {
  /** Family of what is wrong, for programs. */
  warning_type?: string
  /** What is wrong, for programs: an error code. */
  warning_code?: string
  /** The same for developers. */
  warning_message?: string
}

/** What was found in one document. */
export interface SingleDocumentRiskSignal {
  /** A document. */
  document_reference: RiskSignalDocumentReference
  /** What was found. */
  risk_signals: (DocumentRiskSignal | null)[]
  /** What it comes to. */
  risk_summary: DocumentRiskSummary
}

/** One deposit account, with its statements. */
export interface StatementsAccount {
  /** Id of the account. */
  account_id: string
  /** Last characters of the number; empty where the bank shows none. */
  account_mask: string
  /** Name of the account. */
  account_name: string
  /** The bank’s full name of the account; the same as account_name where it has none. */
  account_official_name: string
  /** Exact kind of account. */
  account_subtype: string
  /** Broad kind of account: `depository`. */
  account_type: string
  /** Newest first. */
  statements: StatementsStatement[]
}

/** One statement. */
export interface StatementsStatement {
  /** Id of the statement, for `/statements/download`. */
  statement_id: string
  /** When the bank posted it: the last day of the month. */
  date_posted?: string | null
  /** The month, 1 for January. */
  month: number
  /** The year. */
  year: number
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

/** A tax form. */
export interface Taxform {
  /** Id of the document. */
  doc_id?: string
  /** Which form: W2. */
  document_type: string
  /** Form W-2: the wages of a year. Boxes are text, as on the form. */
  w2?: W2
}

/** The taxpayer’s number. */
export interface TaxpayerID {
  /** Kind of number, such as SSN. */
  id_type?: string | null
  /** Its last four digits. */
  id_mask?: string | null
  /** The same. */
  last_4_digits?: string | null
}

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

export interface TransactionData {
  /** Text of the transaction. */
  description: string
  /** Its amount. */
  amount: number
  /** Its day. */
  date: string
  /** The account. */
  account_id: string
  /** The transaction. */
  transaction_id: string
}

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

/** The terms that change, and the program; the others stay. */
export interface UpdateEntityScreeningRequestSearchTerms {
  /** Id of a program for entities. */
  entity_watchlist_program_id: string
  /** Full legal name: at least one letter, at most 100 characters, no spaces around. */
  legal_name?: string | undefined
  /** Number of a document, 4 to 32 characters. */
  document_number?: string | undefined
  /** E-mail address. */
  email_address?: string | undefined
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string | undefined
  /** E.164. */
  phone_number?: string | undefined
  /** Address of a website. */
  url?: string | undefined
}

/** The terms that change; the others stay. */
export interface UpdateIndividualScreeningRequestSearchTerms {
  /** Id of a program for people. */
  watchlist_program_id?: string | undefined
  /** Full legal name: at least one letter, at most 100 characters, no spaces around. */
  legal_name?: string | undefined
  /** Date of birth. */
  date_of_birth?: DateInput | undefined
  /** Number of a document, 4 to 32 characters. */
  document_number?: string | undefined
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string | undefined
}

/** What the person says of themselves. They may have changed what was filled in: it is not verified. */
export interface UserAccountIdentity {
  /** The name; null when it was not shared. */
  name?: UserAccountIdentityName | null
  /** Home address; null when it was not shared. */
  address?: UserAccountIdentityAddress | null
  /** E.164. The only field that was checked. */
  phone_number?: string
  /** E-mail address. */
  email?: string | null
  /** YYYY-MM-DD. */
  date_of_birth?: string | null
  /** Social security number, nine digits. */
  ssn?: string | null
  /** Its last four digits. */
  ssn_last_4?: string | null
}

/** Home address. */
export interface UserAccountIdentityAddress {
  /** City. */
  city?: string | null
  /** State or province. */
  region?: string | null
  /** Street and house number. */
  street?: string | null
  /** Flat, suite and the like. */
  street2?: string | null
  /** Postal code. */
  postal_code?: string | null
  /** ISO 3166-1 alpha-2. */
  country?: string | null
}

/** How often it was changed, up to this session. */
export interface UserAccountIdentityEditCounts {
  /** Changes in this session. */
  edits_current?: number
  /** Changes within a day. */
  edits_1d?: number
  /** Changes within 30 days. */
  edits_30d?: number
  /** Changes within 365 days. */
  edits_365d?: number
  /** All changes. */
  edits_all_time?: number
}

/** How often the person has changed what was filled in. */
export interface UserAccountIdentityEditHistory {
  /** How often it was changed, up to this session. */
  name?: UserAccountIdentityEditCounts
  /** How often it was changed, up to this session. */
  address?: UserAccountIdentityEditCounts
  /** How often it was changed, up to this session. */
  email?: UserAccountIdentityEditCounts
  /** How often it was changed, up to this session. */
  date_of_birth?: UserAccountIdentityEditCounts
  /** Numbers of documents. */
  official_document?: UserAccountIdentityOfficialDocument | null
}

/** The name. */
export interface UserAccountIdentityName {
  /** First name. */
  first_name?: string
  /** Last name. */
  last_name?: string
}

export interface UserAccountIdentityOfficialDocument {
  /** How often it was changed, up to this session. */
  ssn?: UserAccountIdentityEditCounts
}

/** A bank that the person shares. */
export interface UserAccountItem {
  /** The Item. */
  item_id?: string
  /** What opens it. No exchange is needed. */
  access_token?: string
}

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

/** A government’s number for the person. */
export interface UserIDNumber {
  /** The number as the person writes it. */
  value: string
  /** Country and kind of the number. */
  type: UserIDNumberType
}

/** A government’s number for the person. */
export interface UserIDNumberInput {
  /** The number as the person writes it. */
  value: string
  /** Country and kind of the number. */
  type: UserIDNumberTypeInput
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
  | (string & {})

export type UserIDNumberTypeInput = 
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

/** An error as it is kept with an Item or a session, or sent in a webhook. */
export interface UserPlaidError {
  /** Family of the error. */
  error_type: UserPlaidErrorErrorType
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
  /** Subtypes of account that were asked for, where none was found. */
  required_account_subtypes?: string[]
  /** Subtypes of account that were found instead. */
  provided_account_subtypes?: string[]
}

export type UserPlaidErrorErrorType = 
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

/** The codes; null before the step has ended. */
export interface VerifySMSDetails {
  /** As of the step. */
  status: 'success' | 'failed' | (string & {})
  /** Every number, in order. */
  verifications: SMSVerification[]
}

/** Form W-2: the wages of a year. Boxes are text, as on the form. */
export interface W2 {
  /** Who pays. */
  employer?: PaystubEmployer
  /** Who is paid. */
  employee?: Employee
  /** The year. */
  tax_year: string | null
  /** Box b: the employer’s identification number. */
  employer_id_number: string | null
  /** Box 1. */
  wages_tips_other_comp: string | null
  /** Box 2. */
  federal_income_tax_withheld: string | null
  /** Box 3. */
  social_security_wages: string | null
  /** Box 4. */
  social_security_tax_withheld: string | null
  /** Box 5. */
  medicare_wages_and_tips: string | null
  /** Box 6. */
  medicare_tax_withheld: string | null
  /** Box 7. */
  social_security_tips: string | null
  /** Box 8. */
  allocated_tips: string | null
  /** Box 9. */
  box_9: string | null
  /** Box 10. */
  dependent_care_benefits: string | null
  /** Box 11. */
  nonqualified_plans: string | null
  /** Box 12. */
  box_12: W2Box12[]
  /** Box 13; CHECKED when it is. */
  statutory_employee: string | null
  /** Box 13; CHECKED when it is. */
  retirement_plan: string | null
  /** Box 13; CHECKED when it is. */
  third_party_sick_pay: string | null
  /** Box 14. */
  other: string | null
  /** Boxes 15 to 20. */
  state_and_local_wages: W2StateAndLocalWages[]
}

export interface W2Box12 {
  /** The code. */
  code?: string | null
  /** The amount. */
  amount?: string | null
}

export interface W2StateAndLocalWages {
  /** Box 15: the state. */
  state?: string | null
  /** Box 15: the employer’s number there. */
  employer_state_id_number?: string | null
  /** Box 16. */
  state_wages_tips?: string | null
  /** Box 17. */
  state_income_tax?: string | null
  /** Box 18. */
  local_wages_tips?: string | null
  /** Box 19. */
  local_income_tax?: string | null
  /** Box 20. */
  locality_name?: string | null
}

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

/** The latest change. */
export interface WatchlistScreeningAuditTrail {
  /** Where the latest change came from. */
  source: 'dashboard' | 'link' | 'api' | 'system' | (string & {})
  /** Who made it, when that was a person in a dashboard. */
  dashboard_user_id: string | null
  /** When it was made. */
  timestamp: string
}

/** A document of the person. */
export interface WatchlistScreeningDocument {
  /** What it is. */
  type: WatchlistScreeningDocumentType
  /** Its number. */
  number: string
}

export type WatchlistScreeningDocumentType = 
  | 'birth_certificate'
  | 'drivers_license'
  | 'immigration_number'
  | 'military_id'
  | 'other'
  | 'passport'
  | 'personal_identification'
  | 'ration_card'
  | 'ssn'
  | 'student_id'
  | 'tax_id'
  | 'travel_document'
  | 'voter_id'
  | (string & {})

/** Somebody on a list who may be the person. */
export interface WatchlistScreeningHit {
  /** Id of the hit, `scrhit_…`. */
  id: string
  /** What a review has decided; `pending_review` before one. */
  review_status: 'confirmed' | 'pending_review' | 'dismissed' | (string & {})
  /** Since when the list has the entry. */
  first_active: string
  inactive_since: string | null
  historical_since: string | null
  /** Stable name of the entry, in every screening. */
  plaid_uid: string
  /** What the list itself calls the entry. */
  source_uid: string | null
  /** Programs of the list that the entry is under. */
  sub_programs: string[]
  /** The list. */
  list_code: WatchlistScreeningHitListCode
  /** Why it is a hit. */
  analysis: ScreeningHitAnalysis
  /** What the list says. */
  data: ScreeningHitData
}

export type WatchlistScreeningHitListCode = 
  | 'AU_CON'
  | 'CA_CON'
  | 'EU_CON'
  | 'IZ_CIA'
  | 'IZ_IPL'
  | 'IZ_PEP'
  | 'IZ_UNC'
  | 'IZ_WBK'
  | 'UK_HMC'
  | 'US_DPL'
  | 'US_DTC'
  | 'US_FBI'
  | 'US_FSE'
  | 'US_ISN'
  | 'US_MBS'
  | 'US_PLC'
  | 'US_SAM'
  | 'US_SDN'
  | 'US_SSI'
  | 'SG_SOF'
  | 'TR_TWL'
  | 'TR_DFD'
  | 'TR_FOR'
  | 'TR_WMD'
  | 'TR_CMB'
  | (string & {})

/** A place. */
export interface WatchlistScreeningHitLocations {
  /** As the list writes it. */
  full: string
  /** ISO 3166-1 alpha-2. */
  country: string
}

/** A person who is screened. */
export interface WatchlistScreeningIndividual {
  /** Id of the screening, `scr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: WatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
}

/** What is compared with the lists. */
export interface WatchlistScreeningRequestSearchTerms {
  /** Id of a program for people. */
  watchlist_program_id: string
  /** Full legal name: at least one letter, at most 100 characters, no spaces around. */
  legal_name: string
  /** Date of birth. Without it, none speaks against a hit. */
  date_of_birth?: DateInput | undefined
  /** Number of a document, 4 to 32 characters. */
  document_number?: string | undefined
  /** ISO 3166-1 alpha-2, in capitals. */
  country?: string | undefined
}

/** A decision about hits of a screened person. */
export interface WatchlistScreeningReview {
  /** Id of the review. */
  id: string
  /** Hits that it confirmed. */
  confirmed_hits: string[]
  /** Hits that it dismissed. */
  dismissed_hits: string[]
  /** Why, in your words. */
  comment: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
}

/** What is compared with the lists. */
export interface WatchlistScreeningSearchTerms {
  /** Id of a program for people. */
  watchlist_program_id: string
  /** Full legal name. */
  legal_name: string
  date_of_birth: string | null
  document_number: string | null
  country: string | null
  /** Counts how often the terms were set, from 1. */
  version: number
}

/** Pay of the year so far, before deductions. */
export interface YTDGrossIncomeSummaryFieldNumber {
  /** Pay of the year so far, before deductions. */
  value: number
  /** VERIFIED for what a payroll provider told, UNVERIFIED for what stands in uploaded documents. */
  verification_status: 'VERIFIED' | 'UNVERIFIED' | 'NEEDS_INFO' | 'UNABLE_TO_VERIFY' | 'UNKNOWN' | (string & {})
}

/** The same after deductions. */
export interface YTDNetIncomeSummaryFieldNumber {
  /** The same after deductions. */
  value: number
  /** VERIFIED for what a payroll provider told, UNVERIFIED for what stands in uploaded documents. */
  verification_status: 'VERIFIED' | 'UNVERIFIED' | 'NEEDS_INFO' | 'UNABLE_TO_VERIFY' | 'UNKNOWN' | (string & {})
}

/** What a fixed-income security pays. */
export interface YieldRate {
  /** Percent a year. */
  percentage: number
  /** How the rate is meant; null when not known. */
  type: ('coupon' | 'coupon_equivalent' | 'discount' | 'yield' | (string & {})) | null
}
