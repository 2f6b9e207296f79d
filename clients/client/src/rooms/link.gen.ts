// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { LinkTokenAccountFilters, LinkTokenCashflowReport, LinkTokenCreateCardSwitch, LinkTokenCreateHostedLink, LinkTokenCreateIdentity, LinkTokenCreateInstitutionDataInput, LinkTokenCreateRequestAuth, LinkTokenCreateRequestBaseReport, LinkTokenCreateRequestCraOptions, LinkTokenCreateRequestCraReportParameter, LinkTokenCreateRequestCreditPartnerInsights, LinkTokenCreateRequestEmployment, LinkTokenCreateRequestIdentityVerification, LinkTokenCreateRequestIncomeVerification, LinkTokenCreateRequestPaymentConfiguration, LinkTokenCreateRequestPaymentInitiation, LinkTokenCreateRequestStatements, LinkTokenCreateRequestTransfer, LinkTokenCreateRequestUpdate, LinkTokenCreateRequestUser, LinkTokenEUConfig, LinkTokenGetMetadataResponse, LinkTokenGetSessionsResponse, LinkTokenInvestments, LinkTokenInvestmentsAuth, LinkTokenTransactions } from '../shapes.gen.ts'

/** Request of /link/token/create: A token that opens Link. */
export interface LinkTokenCreateRequest {
  /** Your app’s name as Link shows it. Longer than 30 characters, Link says “This Application”. */
  client_name: string
  /** Language of Link: da, de, en, es, et, fr, hi, ht, it, lt, lv, nb, nl, no, pl, pt, ro, sv or vi. */
  language: string
  /** Countries whose institutions are shown. */
  country_codes: LinkTokenCreateRequestCountryCodes[]
  /**
   * How Link behaves: `default`, `single_account` (one account can be chosen) or `no_account_select` (none can).
   * Any other name is as good as `default`.
   */
  link_customization_name?: string | undefined
  /** Colours of Link. SYSTEM, the default, follows the device. */
  appearance_mode?: 'LIGHT' | 'DARK' | 'SYSTEM' | 'null' | null | undefined
  /** Which institution to put first. */
  institution_data?: LinkTokenCreateInstitutionDataInput | undefined
  /** Skips the choice of an institution: Link opens at this one. */
  institution_id?: string | undefined
  /**
   * Which accounts people may choose from, and so which institutions. A type without a filter is not shown at
   * all.
   */
  account_filters?: LinkTokenAccountFilters | undefined
  /** Who will link. Required unless user_id is given. */
  user?: LinkTokenCreateRequestUser | undefined
  /** The user that the Item is for, from `/user/create`. */
  user_id?: string | undefined
  /** The same in the legacy user API. */
  user_token?: string | undefined
  /** The same for users that another team shares with yours. */
  third_party_user_token?: string | undefined
  /**
   * What the Item must support: only institutions that have all of them can be chosen. Left out in update mode,
   * but for products that only Link can add.
   */
  products?: LinkTokenCreateRequestProducts[] | null | undefined
  /** Required where the institution and an account have them. */
  required_if_supported_products?: LinkTokenCreateRequestRequiredIfSupportedProducts[] | null | undefined
  /** Added where that works; the Item is made without them where it does not. */
  optional_products?: LinkTokenCreateRequestOptionalProducts[] | null | undefined
  /** The person agrees to these as well; they are added, and billed, when you first call them. */
  additional_consented_products?: LinkTokenCreateRequestAdditionalConsentedProducts[] | null | undefined
  /** Opens Link in update mode, for this Item. */
  access_token?: string | null | undefined
  /** Several Items, for assets. Link opens for the first of them. */
  access_tokens?: string[] | undefined
  /** Options of update mode. */
  update?: LinkTokenCreateRequestUpdate | undefined
  /** Where webhooks of the session and of the new Item go. Without effect in update mode. */
  webhook?: string | undefined
  /**
   * Where a bank’s page sends the person back to. https, without query, fragment or wildcard; in the sandbox
   * also http://localhost.
   */
  redirect_uri?: string | undefined
  /** Package of an Android app, in place of redirect_uri. */
  android_package_name?: string | undefined
  /** Asks for a page of ours that runs Link, even when it is empty. */
  hosted_link?: LinkTokenCreateHostedLink | undefined
  /** Options of the card switch. */
  card_switch?: LinkTokenCreateCardSwitch | undefined
  /** Options for Europe. */
  eu_config?: LinkTokenEUConfig | undefined
  /** What Pay by Bank shows to the payer. */
  payment_configuration?: LinkTokenCreateRequestPaymentConfiguration | undefined
  /** What the person authorises. Required for `payment_initiation`, with exactly one of the two ids. */
  payment_initiation?: LinkTokenCreateRequestPaymentInitiation | undefined
  /** Options of Employment. Required for `employment`. */
  employment?: LinkTokenCreateRequestEmployment | undefined
  /** Options of Income. Required for `income_verification`. */
  income_verification?: LinkTokenCreateRequestIncomeVerification | undefined
  /** Options of Base Report as part of `assets`. */
  base_report?: LinkTokenCreateRequestBaseReport | undefined
  /** Options of Credit Partner Insights. */
  credit_partner_insights?: LinkTokenCreateRequestCreditPartnerInsights | undefined
  /** Options of consumer reports. Products whose names begin with `cra_` need these, or cra_report_parameter. */
  cra_options?: LinkTokenCreateRequestCraOptions | undefined
  /** Options of a consumer report, in place of cra_options. */
  cra_report_parameter?: LinkTokenCreateRequestCraReportParameter | undefined
  /** The legal ground of a consumer report. Required for, and only allowed with, `cra_` products. */
  consumer_report_permissible_purpose?: LinkTokenCreateRequestConsumerReportPermissiblePurpose | undefined
  /** Ways to get account numbers besides a login. */
  auth?: LinkTokenCreateRequestAuth | undefined
  /** Options of Transfer. */
  transfer?: LinkTokenCreateRequestTransfer | undefined
  /** Options of Identity Verification. Required for `identity_verification`. */
  identity_verification?: LinkTokenCreateRequestIdentityVerification | undefined
  /** For which days statements are fetched. Required for `statements`. */
  statements?: LinkTokenCreateRequestStatements | undefined
  /** Options of Investments. */
  investments?: LinkTokenInvestments | undefined
  /** Options of Investments Move. */
  investments_auth?: LinkTokenInvestmentsAuth | undefined
  /** How much history is fetched. */
  transactions?: LinkTokenTransactions | undefined
  /** Options of the cashflow report. */
  cashflow_report?: LinkTokenCashflowReport | undefined
  /** Asks for consumer reports. Default false. */
  cra_enabled?: boolean | undefined
  /** Options of document upload for an existing Item. */
  identity?: LinkTokenCreateIdentity | undefined
  /** Whether your app can link cards of Apple’s FinanceKit. Default false. */
  financekit_supported?: boolean | undefined
  /** Lets the person link several institutions, one after the other. Default false. */
  enable_multi_item_link?: boolean | undefined
}

export type LinkTokenCreateRequestCountryCodes = 
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

export type LinkTokenCreateRequestProducts = 
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

export type LinkTokenCreateRequestRequiredIfSupportedProducts = 
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

export type LinkTokenCreateRequestOptionalProducts = 
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

export type LinkTokenCreateRequestAdditionalConsentedProducts = 
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

export type LinkTokenCreateRequestConsumerReportPermissiblePurpose = 
  | 'ACCOUNT_REVIEW_CREDIT'
  | 'ACCOUNT_REVIEW_NON_CREDIT'
  | 'EXTENSION_OF_CREDIT'
  | 'LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING'
  | 'LEGITIMATE_BUSINESS_NEED_OTHER'
  | 'WRITTEN_INSTRUCTION_PREQUALIFICATION'
  | 'WRITTEN_INSTRUCTION_OTHER'
  | 'ELIGIBILITY_FOR_GOVT_BENEFITS'

/** Response of /link/token/create. */
export interface LinkTokenCreateResponse {
  /** What Link is opened with. */
  link_token: string
  /** When the token ends. */
  expiration: string
  /** The page that runs Link; only when hosted_link was given. */
  hosted_link_url?: string
  /** The user_id of the request. */
  user_id?: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /link/token/get: what a link token was made with, and what came of it. */
export interface LinkTokenGetRequest {
  /** From `/link/token/create`. */
  link_token: string
}

/** Response of /link/token/get. */
export interface LinkTokenGetResponse {
  /** The token. */
  link_token: string
  created_at: string | null
  expiration: string | null
  /** Openings of Link, earliest first. */
  link_sessions?: LinkTokenGetSessionsResponse[]
  /** What the token was made with. */
  metadata: LinkTokenGetMetadataResponse
  /** The user_id of the request. */
  user_id?: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /link/token. */
export interface LinkTokenMethods {
  /**
   * A token that opens Link.
   *
   * Say who links, what for, and how Link looks; give the token to Link in the browser. With an `access_token`
   * Link opens in update mode, to repair or extend that Item. With `hosted_link` the answer has the address of a
   * page that runs Link. A token lives four hours, for an existing Item thirty minutes, with a hosted page as
   * long as the page.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND,
   * INVALID_INSTITUTION, INVALID_CONFIGURATION, INVALID_PRODUCT, INVALID_LINK_CUSTOMIZATION, INVALID_ACCOUNT_ID
   * @example A new Item
   *     await client.link.token.create({
   *       client_name: 'Wonderwallet',
   *       language: 'en',
   *       country_codes: [
   *         'US'
   *       ],
   *       user: {
   *         client_user_id: 'person-4711'
   *       },
   *       products: [
   *         'transactions'
   *       ],
   *       transactions: {
   *         days_requested: 365
   *       },
   *       webhook: 'https://wonderwallet.example/webhooks',
   *       redirect_uri: 'https://wonderwallet.example/oauth'
   *     })
   * @see https://plaid.com/docs/api/link/#linktokencreate
   */
  create(request: LinkTokenCreateRequest, options?: CallOptions): Call<LinkTokenCreateResponse>
  /**
   * What a link token was made with, and what came of it.
   *
   * Answers for tokens that have expired, too. Tells of every opening of Link with the token, until six hours
   * after it ended: the way to a public_token when the browser did not bring it.
   *
   * Errors: INVALID_LINK_TOKEN
   * @example A token that a person has linked with
   *     await client.link.token.get({
   *       link_token: 'link-sandbox-5f0f5b54-9c0d-4a5e-8c1b-3b1d9d3d1a52'
   *     })
   * @see https://plaid.com/docs/api/link/#linktokenget
   */
  get(request: LinkTokenGetRequest, options?: CallOptions): Call<LinkTokenGetResponse>
}

/** Methods under /link. */
export interface LinkMethods {
  readonly token: LinkTokenMethods
}
