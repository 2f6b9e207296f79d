// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { BinaryBody } from '../binary.ts'
import type { CallOptions } from '../request.ts'
import type { DocumentMetadata, Income, IncomeSummary, IncomeVerificationCreateRequestOptions, IncomeVerificationPrecheckEmployer, IncomeVerificationPrecheckMilitaryInfo, IncomeVerificationPrecheckPayrollInstitution, IncomeVerificationPrecheckUser, Item, Paystub, Taxform } from '../shapes.gen.ts'

/** Request of /income/get: the income that arrives at a bank, as the oldest clients ask for it. */
export interface IncomeGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /income/get. */
export interface IncomeGetResponse {
  /** One login of one person at one institution. */
  item: Item
  /** Income as it arrives. */
  income: Income
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /income/verification/create: begins a verification of income, as before there were users. */
export interface IncomeVerificationCreateRequest {
  /** Where webhooks go when the link token names no other address. */
  webhook: string
  /** From `/income/verification/precheck`. */
  precheck_id?: string | undefined
  /** What to compare with. */
  options?: IncomeVerificationCreateRequestOptions | undefined
}

/** Response of /income/verification/create. */
export interface IncomeVerificationCreateResponse {
  /** Id of the verification. */
  income_verification_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /income/verification/documents/download: the documents of a verification, as a ZIP. */
export interface IncomeVerificationDocumentsDownloadRequest {
  /** From `/income/verification/create`. Deprecated: use access_token. */
  income_verification_id?: string | null | undefined
  /** Opens the Item that was linked. */
  access_token?: string | null | undefined
  /** Only this document. All of them unless given. */
  document_id?: string | null | undefined
}

/** Request of /income/verification/paystubs/get: the pay stubs of a verification. */
export interface IncomeVerificationPaystubsGetRequest {
  /** From `/income/verification/create`. Deprecated: use access_token. */
  income_verification_id?: string | null | undefined
  /** Opens the Item that was linked. */
  access_token?: string | null | undefined
}

/** Response of /income/verification/paystubs/get. */
export interface IncomeVerificationPaystubsGetResponse {
  /** The documents. */
  document_metadata?: DocumentMetadata[]
  /** What they say. */
  paystubs: Paystub[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/**
 * Request of /income/verification/precheck: whether somebody’s payroll can be connected, as before there were
 * users.
 */
export interface IncomeVerificationPrecheckRequest {
  /** Who the person is. */
  user?: IncomeVerificationPrecheckUser | null | undefined
  /** An Item of the person. Deprecated: use the list. */
  transactions_access_token?: string | null | undefined
  /** Items of the person whose transactions may show who pays. */
  transactions_access_tokens?: string[] | undefined
  /** Who employs the person. */
  employer?: IncomeVerificationPrecheckEmployer | null | undefined
  /** About service in the armed forces of the United States. */
  us_military_info?: IncomeVerificationPrecheckMilitaryInfo | null | undefined
  /** Which payroll provider pays the person. */
  payroll_institution?: IncomeVerificationPrecheckPayrollInstitution | null | undefined
}

/** Response of /income/verification/precheck. */
export interface IncomeVerificationPrecheckResponse {
  /** For `/income/verification/create`. */
  precheck_id: string
  /** How likely it is that the person can use their payroll provider in Link. */
  confidence: 'HIGH' | 'LOW' | 'UNKNOWN' | (string & {})
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /income/verification/summary/get: what a verification comes to. */
export interface IncomeVerificationSummaryGetRequest {
  /** From `/income/verification/create`. Deprecated: use access_token. */
  income_verification_id?: string | null | undefined
  /** Opens the Item that was linked. */
  access_token?: string | null | undefined
}

/** Response of /income/verification/summary/get. */
export interface IncomeVerificationSummaryGetResponse {
  /** Employer by employer. */
  income_summaries: IncomeSummary[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /income/verification/taxforms/get: the tax forms of a verification. */
export interface IncomeVerificationTaxformsGetRequest {
  /** From `/income/verification/create`. Deprecated: use access_token. */
  income_verification_id?: string | null | undefined
  /** Opens the Item that was linked. */
  access_token?: string | null | undefined
}

/** Response of /income/verification/taxforms/get. */
export interface IncomeVerificationTaxformsGetResponse {
  /** The documents. */
  document_metadata: DocumentMetadata[]
  /** What they say. */
  taxforms: Taxform[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /income/verification/documents. */
export interface IncomeVerificationDocumentsMethods {
  /**
   * The documents of a verification, as a ZIP.
   *
   * Deprecated: `/credit/payroll_income/get` gives an address for each document. Pay stubs and tax forms of a
   * payroll provider are PDFs; documents that the person has uploaded are as they were.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY, INCOME_VERIFICATION_FAILED,
   * INCOME_VERIFICATION_DOCUMENT_NOT_FOUND
   * @example All of them
   *     await client.income.verification.documents.download({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/income/#incomeverificationdocumentsdownload
   */
  download(request?: IncomeVerificationDocumentsDownloadRequest, options?: CallOptions): Call<BinaryBody>
}

/** Methods under /income/verification/paystubs. */
export interface IncomeVerificationPaystubsMethods {
  /**
   * The pay stubs of a verification.
   *
   * Deprecated: use `/credit/payroll_income/get`. What the payroll provider of one Item, or uploaded documents,
   * told of the pay of the last year, newest first.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY, INCOME_VERIFICATION_FAILED
   * @example One payday
   *     await client.income.verification.paystubs.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/income/#incomeverificationpaystubsget
   */
  get(request?: IncomeVerificationPaystubsGetRequest, options?: CallOptions): Call<IncomeVerificationPaystubsGetResponse>
}

/** Methods under /income/verification/summary. */
export interface IncomeVerificationSummaryMethods {
  /**
   * What a verification comes to.
   *
   * Of the first generation of the API, and no longer in Plaid’s: use `/credit/payroll_income/get`. One summary
   * for each employer with a pay stub, made of the newest one.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY, INCOME_VERIFICATION_FAILED
   * @example One job
   *     await client.income.verification.summary.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   */
  get(request?: IncomeVerificationSummaryGetRequest, options?: CallOptions): Call<IncomeVerificationSummaryGetResponse>
}

/** Methods under /income/verification/taxforms. */
export interface IncomeVerificationTaxformsMethods {
  /**
   * The tax forms of a verification.
   *
   * Deprecated: use `/credit/payroll_income/get`, which knows forms 1099 as well. Forms W-2 of one Item, newest
   * first.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY, INCOME_VERIFICATION_FAILED
   * @example One year
   *     await client.income.verification.taxforms.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/income/#incomeverificationtaxformsget
   */
  get(request?: IncomeVerificationTaxformsGetRequest, options?: CallOptions): Call<IncomeVerificationTaxformsGetResponse>
}

/** Methods under /income/verification. */
export interface IncomeVerificationMethods {
  /**
   * Begins a verification of income, as before there were users.
   *
   * Deprecated: make a user with `/user/create` and name it in `/link/token/create` instead. Put the id into
   * `income_verification.income_verification_id` of the link token; the Item that Link makes then answers for
   * this verification.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND
   * @example A verification
   *     await client.income.verification.create({
   *       webhook: 'https://app.example/webhooks'
   *     })
   * @see https://plaid.com/docs/api/products/income/#incomeverificationcreate
   */
  create(request: IncomeVerificationCreateRequest, options?: CallOptions): Call<IncomeVerificationCreateResponse>
  readonly documents: IncomeVerificationDocumentsMethods
  readonly paystubs: IncomeVerificationPaystubsMethods
  /**
   * Whether somebody’s payroll can be connected, as before there were users.
   *
   * Deprecated: use `/credit/payroll_income/precheck`. The sandbox answers by the same test values:
   * `employer_good`, `employer_multi`, `employer_bad`, `access_good` and `access_bad`; anything else is UNKNOWN.
   * @example An employer that the sandbox does not know
   *     await client.income.verification.precheck({
   *       employer: {
   *         name: 'employer_bad'
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/income/#incomeverificationprecheck
   */
  precheck(request?: IncomeVerificationPrecheckRequest, options?: CallOptions): Call<IncomeVerificationPrecheckResponse>
  readonly summary: IncomeVerificationSummaryMethods
  readonly taxforms: IncomeVerificationTaxformsMethods
}

/** Methods under /income. */
export interface IncomeMethods {
  /**
   * The income that arrives at a bank, as the oldest clients ask for it.
   *
   * Of the time before Income: Plaid has ended the endpoint, and current clients do not know it; use
   * `/credit/bank_income/get`. Found among the deposits of the last two years by the same rules as bank income.
   * Amounts are whole units of the currency.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ITEM_LOGIN_REQUIRED, PRODUCTS_NOT_SUPPORTED,
   * INSTITUTION_NOT_RESPONDING
   * @example One salary
   *     await client.income.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   */
  get(request: IncomeGetRequest, options?: CallOptions): Call<IncomeGetResponse>
  readonly verification: IncomeVerificationMethods
}
