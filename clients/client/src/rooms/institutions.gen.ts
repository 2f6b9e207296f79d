// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions } from '../request.ts'
import type { Institution } from '../shapes.gen.ts'

/** Request of /institutions/get: all institutions, page by page. */
export interface InstitutionsGetRequest {
  /** How many institutions to return, 1 to 500. */
  count: number
  /** How many institutions to skip. */
  offset: number
  /** Institutions that serve at least one of these countries. */
  country_codes: InstitutionsGetRequestCountryCodes[]
  /** Filters, and what to add to each institution. */
  options?: InstitutionsGetRequestOptions | undefined
}

export type InstitutionsGetRequestCountryCodes = 
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

export interface InstitutionsGetRequestOptions {
  /** Institutions that support all of these products; null for any. */
  products?: InstitutionsGetRequestOptionsProducts[] | null | undefined
  /**
   * Institutions that have all of these routing numbers. Numbers that cannot be any are passed over; when none
   * is left the answer is INVALID_FIELD.
   */
  routing_numbers?: string[] | null | undefined
  /** Only institutions with OAuth (true) or without (false). */
  oauth?: boolean | null | undefined
  /** Adds url, logo and primary_color. */
  include_optional_metadata?: boolean | undefined
  /**
   * Adds auth_metadata.
   * @default false
   */
  include_auth_metadata?: boolean | undefined
  /**
   * Adds payment_initiation_metadata.
   * @default false
   */
  include_payment_initiation_metadata?: boolean | undefined
}

export type InstitutionsGetRequestOptionsProducts = 
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

/** Response of /institutions/get. */
export interface InstitutionsGetResponse {
  /** This page. */
  institutions: Institution[]
  /** How many institutions there are, on all pages together. */
  total: number
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /institutions/get_by_id: one institution, and how it fares. */
export interface InstitutionsGetByIdRequest {
  /** Its id, as in an Item or in Link’s metadata. */
  institution_id: string
  /** Institutions that serve at least one of these countries. */
  country_codes: InstitutionsGetByIdRequestCountryCodes[]
  /** What to add to the institution. */
  options?: InstitutionsGetByIdRequestOptions | undefined
}

export type InstitutionsGetByIdRequestCountryCodes = 
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

export interface InstitutionsGetByIdRequestOptions {
  /**
   * Adds url, logo and primary_color.
   * @default false
   */
  include_optional_metadata?: boolean | undefined
  /**
   * Adds status.
   * @default false
   */
  include_status?: boolean | undefined
  /**
   * Adds auth_metadata.
   * @default false
   */
  include_auth_metadata?: boolean | undefined
  /**
   * Adds payment_initiation_metadata.
   * @default false
   */
  include_payment_initiation_metadata?: boolean | undefined
}

/** Response of /institutions/get_by_id. */
export interface InstitutionsGetByIdResponse {
  /** A bank, a credit union, or whoever else people log in to. */
  institution: Institution
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /institutions/search: institutions whose names match a query, the best match first. */
export interface InstitutionsSearchRequest {
  /** Name or part of a name, institution_id, or routing number. */
  query: string
  /** Institutions that support all of these products; null for any. */
  products?: InstitutionsSearchRequestProducts[] | null | undefined
  /** Institutions that serve at least one of these countries. */
  country_codes: InstitutionsSearchRequestCountryCodes[]
  /** Filters, and what to add to each institution. */
  options?: InstitutionsSearchRequestOptions | undefined
}

export type InstitutionsSearchRequestProducts = 
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

export type InstitutionsSearchRequestCountryCodes = 
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

export interface InstitutionsSearchRequestOptions {
  /** Only institutions with OAuth (true) or without (false). */
  oauth?: boolean | null | undefined
  /** Adds url, logo and primary_color. */
  include_optional_metadata?: boolean | undefined
  /** Adds auth_metadata. */
  include_auth_metadata?: boolean | null | undefined
  /** Adds payment_initiation_metadata. */
  include_payment_initiation_metadata?: boolean | null | undefined
  /**
   * Only institutions through which this payment, or payments under this consent, can be made: by currency,
   * amount, schedule and scheme.
   */
  payment_initiation?: InstitutionsSearchRequestOptionsPaymentInitiation | null | undefined
}

export interface InstitutionsSearchRequestOptionsPaymentInitiation {
  /** Payment that is to be made. */
  payment_id?: string | null | undefined
  /** Consent that is to be given. */
  consent_id?: string | null | undefined
}

/** Response of /institutions/search. */
export interface InstitutionsSearchResponse {
  /** At most 10, the best match first. */
  institutions: Institution[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /institutions. */
export interface InstitutionsMethods {
  /**
   * All institutions, page by page.
   *
   * In an order that stays the same. The filters of `options` narrow the list down before it is cut into pages.
   *
   * Errors: INVALID_PRODUCT
   * @example The first Canadian institution
   *     await client.institutions.get({
   *       count: 1,
   *       offset: 0,
   *       country_codes: [
   *         'CA'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/institutions/#institutionsget
   */
  get(request: InstitutionsGetRequest, options?: CallOptions): PagedCall<InstitutionsGetResponse, InstitutionsGetResponse['institutions'][number]>
  /**
   * One institution, and how it fares.
   *
   * The only endpoint that tells how logins and updates of an institution fare: set `include_status`.
   *
   * Errors: INVALID_INSTITUTION
   * @example How a bank fares
   *     await client.institutions.getById({
   *       institution_id: 'ins_117650',
   *       country_codes: [
   *         'GB'
   *       ],
   *       options: {
   *         include_status: true
   *       }
   *     })
   * @see https://plaid.com/docs/api/institutions/#institutionsget_by_id
   */
  getById(request: InstitutionsGetByIdRequest, options?: CallOptions): Call<InstitutionsGetByIdResponse>
  /**
   * Institutions whose names match a query, the best match first.
   *
   * At most 10. An institution_id or a routing number is found as well as a name.
   *
   * Errors: INVALID_PRODUCT
   * @example A bank by the beginnings of its words
   *     await client.institutions.search({
   *       query: 'windo ban',
   *       products: [
   *         'transactions'
   *       ],
   *       country_codes: [
   *         'US'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/institutions/#institutionssearch
   */
  search(request: InstitutionsSearchRequest, options?: CallOptions): Call<InstitutionsSearchResponse>
}
