// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { BinaryBody } from '../binary.ts'
import type { CallOptions } from '../request.ts'
import type { AssetReport, AssetReportFreddie, CreditBankIncome, CreditBankStatementUploadItem, CreditBankStatementsUploadsGetRequestOptions, CreditEmploymentItem, CreditFreddieMacVerificationOfAssetsDeal, CreditPayrollIncomeGetRequestOptions, CreditPayrollIncomeRefreshRequestOptions, CreditSession, IncomeVerificationPrecheckEmployer, IncomeVerificationPrecheckMilitaryInfo, IncomeVerificationPrecheckPayrollInstitution, PayrollItem, PayrollRiskSignalsItem, Warning } from '../shapes.gen.ts'

/** Request of /credit/asset_report/freddie_mac/get: an asset report in the terms of Freddie Mac. */
export interface CreditAssetReportFreddieMacGetRequest {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
}

/** Response of /credit/asset_report/freddie_mac/get. */
export interface CreditAssetReportFreddieMacGetResponse {
  /** An asset report as a buyer of mortgages reads it. */
  DEAL: AssetReportFreddie
  /** Version of the terms. */
  SchemaVersion: number
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/audit_copy_token/create: lets a buyer of mortgages read reports. */
export interface CreditAuditCopyTokenCreateRequest {
  /** Tokens of reports, of each kind one at most. Asset reports are the one kind that can be shared. */
  report_tokens: string[]
}

/** Response of /credit/audit_copy_token/create. */
export interface CreditAuditCopyTokenCreateResponse {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/audit_copy_token/remove: ends an audit copy token. */
export interface CreditAuditCopyTokenRemoveRequest {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
}

/** Response of /credit/audit_copy_token/remove. */
export interface CreditAuditCopyTokenRemoveResponse {
  /** Always true. */
  removed: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/audit_copy_token/update: puts other reports behind an audit copy token. */
export interface CreditAuditCopyTokenUpdateRequest {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
  /** Tokens of reports, of each kind one at most. Asset reports are the one kind that can be shared. */
  report_tokens: string[]
}

/** Response of /credit/audit_copy_token/update. */
export interface CreditAuditCopyTokenUpdateResponse {
  /** Always true. */
  updated: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/bank_income/get: what a user earns, as their bank accounts show it. */
export interface CreditBankIncomeGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** How much to answer with. */
  options?: CreditBankIncomeGetRequestOptions | undefined
}

export interface CreditBankIncomeGetRequestOptions {
  /**
   * How many reports, the newest first, 1 to 100. Default 1.
   * @default 1
   */
  count?: number | undefined
}

/** Response of /credit/bank_income/get. */
export interface CreditBankIncomeGetResponse {
  /** The reports, newest first. */
  bank_income: CreditBankIncome[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/bank_income/pdf/get: A user’s newest bank income report as a PDF. */
export interface CreditBankIncomePdfGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
}

/** Request of /credit/bank_income/refresh: makes a new report of the Items of the last one. */
export interface CreditBankIncomeRefreshRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** How the report is to be made. */
  options?: CreditBankIncomeRefreshRequestOptions | undefined
}

export interface CreditBankIncomeRefreshRequestOptions {
  /** Days of history, 1 to 731. As many as the last report has unless given. */
  days_requested?: number | undefined
}

/** Response of /credit/bank_income/refresh. */
export interface CreditBankIncomeRefreshResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/bank_income/webhook/update: watches a user’s income, or stops to. */
export interface CreditBankIncomeWebhookUpdateRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** Whether the user is watched from now on. */
  enable_webhooks: boolean
}

/** Response of /credit/bank_income/webhook/update. */
export interface CreditBankIncomeWebhookUpdateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/bank_statements/uploads/get: bank statements that a user has uploaded. */
export interface CreditBankStatementsUploadsGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** What to leave out. */
  options?: CreditBankStatementsUploadsGetRequestOptions | undefined
}

/** Response of /credit/bank_statements/uploads/get. */
export interface CreditBankStatementsUploadsGetResponse {
  /** The user’s uploads, oldest first. */
  items: CreditBankStatementUploadItem[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/employment/get: where a user is employed. */
export interface CreditEmploymentGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
}

/** Response of /credit/employment/get. */
export interface CreditEmploymentGetResponse {
  /** The user’s payroll Items, oldest first. */
  items: CreditEmploymentItem[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/freddie_mac/reports/get: reports of assets and employment in the terms of Freddie Mac. */
export interface CreditFreddieMacReportsGetRequest {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
}

/** Response of /credit/freddie_mac/reports/get. */
export interface CreditFreddieMacReportsGetResponse {
  /** Reports as a buyer of mortgages reads them. */
  DEAL: CreditFreddieMacVerificationOfAssetsDeal
  /** Version of the terms. */
  SchemaVersion: number
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/payroll_income/get: pay stubs and tax forms of a user. */
export interface CreditPayrollIncomeGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** What to leave out. */
  options?: CreditPayrollIncomeGetRequestOptions | undefined
}

/** Response of /credit/payroll_income/get. */
export interface CreditPayrollIncomeGetResponse {
  /** The user’s payroll Items, oldest first. */
  items: PayrollItem[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/payroll_income/parsing_config/update: what is done with a user’s uploaded documents. */
export interface CreditPayrollIncomeParsingConfigUpdateRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** The Item whose documents it is about. All of the user’s unless given. */
  item_id?: string | undefined
  /** All that is to be done from now on. */
  parsing_config: ('ocr' | 'risk_signals')[]
}

/** Response of /credit/payroll_income/parsing_config/update. */
export interface CreditPayrollIncomeParsingConfigUpdateResponse {
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/payroll_income/precheck: whether a user’s payroll can be connected. */
export interface CreditPayrollIncomePrecheckRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** Items of the user whose transactions may show who pays. */
  access_tokens?: string[] | undefined
  /** Who employs the person. */
  employer?: IncomeVerificationPrecheckEmployer | null | undefined
  /** About service in the armed forces of the United States. */
  us_military_info?: IncomeVerificationPrecheckMilitaryInfo | null | undefined
  /** Which payroll provider pays the person. */
  payroll_institution?: IncomeVerificationPrecheckPayrollInstitution | null | undefined
}

/** Response of /credit/payroll_income/precheck. */
export interface CreditPayrollIncomePrecheckResponse {
  /** How likely it is that the person can use their payroll provider in Link. */
  confidence: 'HIGH' | 'LOW' | 'UNKNOWN' | (string & {})
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/payroll_income/refresh: asks the payroll providers of a user for news. */
export interface CreditPayrollIncomeRefreshRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** Which Items, and who is told. */
  options?: CreditPayrollIncomeRefreshRequestOptions | undefined
}

/** Response of /credit/payroll_income/refresh. */
export interface CreditPayrollIncomeRefreshResponse {
  /** What came of it. */
  verification_refresh_status: 'USER_PRESENCE_REQUIRED' | 'SUCCESSFUL' | 'NOT_FOUND' | (string & {})
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/payroll_income/risk_signals/get: signs of tampering in a user’s documents. */
export interface CreditPayrollIncomeRiskSignalsGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
}

/** Response of /credit/payroll_income/risk_signals/get. */
export interface CreditPayrollIncomeRiskSignalsGetResponse {
  /** The user’s payroll Items, oldest first. */
  items: PayrollRiskSignalsItem[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/relay/create: shares a report with another team. */
export interface CreditRelayCreateRequest {
  /** Tokens of reports, of each kind one at most. Asset reports are the one kind that can be shared. */
  report_tokens: string[]
  /** The client_id of the other team. */
  secondary_client_id: string
  /** For webhooks on what the other team does. There are none yet: it is checked, and not used. */
  webhook?: string | null | undefined
}

/** Response of /credit/relay/create. */
export interface CreditRelayCreateResponse {
  /** From `/credit/relay/create`: what the other team reads with. */
  relay_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/relay/get: A report that another team shares with yours. */
export interface CreditRelayGetRequest {
  /** From `/credit/relay/create`: what the other team reads with. */
  relay_token: string
  /** Asset reports are the one kind that can be shared. */
  report_type: 'asset'
  /**
   * Adds categories, merchants and places. Default false.
   * @default false
   */
  include_insights?: boolean | undefined
}

/** Response of /credit/relay/get. */
export interface CreditRelayGetResponse {
  /** What somebody owns and owes, at one moment. */
  report: AssetReport
  /** What the report lacks; empty when it is complete. */
  warnings: Warning[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/relay/pdf/get: A report that another team shares with yours, as a PDF. */
export interface CreditRelayPdfGetRequest {
  /** From `/credit/relay/create`: what the other team reads with. */
  relay_token: string
  /** Asset reports are the one kind that can be shared. */
  report_type: 'asset'
}

/** Request of /credit/relay/refresh: begins a new report of what is shared, with newer data. */
export interface CreditRelayRefreshRequest {
  /** From `/credit/relay/create`: what the other team reads with. */
  relay_token: string
  /** Asset reports are the one kind that can be shared. */
  report_type: 'asset'
  /** Where the new report’s webhooks go: ASSETS: PRODUCT_READY or ERROR. */
  webhook?: string | null | undefined
}

/** Response of /credit/relay/refresh. */
export interface CreditRelayRefreshResponse {
  /** From `/credit/relay/create`: what the other team reads with. */
  relay_token: string
  /** Id of the new report; webhooks carry it. */
  asset_report_id?: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/relay/remove: ends the sharing of a report. */
export interface CreditRelayRemoveRequest {
  /** From `/credit/relay/create`: what the other team reads with. */
  relay_token: string
}

/** Response of /credit/relay/remove. */
export interface CreditRelayRemoveResponse {
  /** Always true. */
  removed: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /credit/sessions/get: how a user’s Link sessions went. */
export interface CreditSessionsGetRequest {
  /** The token of the user, from `/user/create` in the legacy user API. */
  user_token?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
}

/** Response of /credit/sessions/get. */
export interface CreditSessionsGetResponse {
  /** The sessions, newest first. */
  sessions: CreditSession[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /credit/asset_report/freddie_mac. */
export interface CreditAssetReportFreddieMacMethods {
  /**
   * An asset report in the terms of Freddie Mac.
   *
   * What `/asset_report/audit_copy/get` answers, in the names that Freddie Mac reads. For the auditor that the
   * copy was made for, and for the team that made it. Posted transactions only.
   *
   * Errors: INVALID_AUDIT_COPY_TOKEN
   * @example A report
   *     await client.credit.assetReport.freddieMac.get({
   *       audit_copy_token: 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C'
   *     })
   * @see https://plaid.com/docs/none/
   */
  get(request: CreditAssetReportFreddieMacGetRequest, options?: CallOptions): Call<CreditAssetReportFreddieMacGetResponse>
}

/** Methods under /credit/asset_report. */
export interface CreditAssetReportMethods {
  readonly freddieMac: CreditAssetReportFreddieMacMethods
}

/** Methods under /credit/audit_copy_token. */
export interface CreditAuditCopyTokenMethods {
  /**
   * Lets a buyer of mortgages read reports.
   *
   * As `/asset_report/audit_copy/create`, without an auditor’s name: whoever has the token and is told of it
   * reads the report with your keys. The report behind the token can be replaced.
   *
   * Errors: INVALID_PARENT, ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE, DATA_QUALITY_CHECK_FAILED,
   * ASSET_REPORT_GENERATION_FAILED
   * @example An asset report
   *     await client.credit.auditCopyToken.create({
   *       report_tokens: [
   *         'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditaudit_copy_tokencreate
   */
  create(request: CreditAuditCopyTokenCreateRequest, options?: CallOptions): Call<CreditAuditCopyTokenCreateResponse>
  /**
   * Ends an audit copy token.
   *
   * As `/asset_report/audit_copy/remove`: the token opens nothing any more. The reports and their other audit
   * copies stay.
   *
   * Errors: INVALID_AUDIT_COPY_TOKEN
   * @example An audit that is over
   *     await client.credit.auditCopyToken.remove({
   *       audit_copy_token: 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditaudit_copy_tokenremove
   */
  remove(request: CreditAuditCopyTokenRemoveRequest, options?: CallOptions): Call<CreditAuditCopyTokenRemoveResponse>
  /**
   * Puts other reports behind an audit copy token.
   *
   * A report takes the place of the one of its kind. The token stays the same.
   *
   * Errors: INVALID_AUDIT_COPY_TOKEN, INVALID_PARENT, ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE,
   * DATA_QUALITY_CHECK_FAILED, ASSET_REPORT_GENERATION_FAILED
   * @example A newer report
   *     await client.credit.auditCopyToken.update({
   *       audit_copy_token: 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C',
   *       report_tokens: [
   *         'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
   *       ]
   *     })
   * @see https://plaid.com/docs/none/
   */
  update(request: CreditAuditCopyTokenUpdateRequest, options?: CallOptions): Call<CreditAuditCopyTokenUpdateResponse>
}

/** Methods under /credit/bank_income/pdf. */
export interface CreditBankIncomePdfMethods {
  /**
   * A user’s newest bank income report as a PDF.
   *
   * What `/credit/bank_income/get` answers, as a document to hand on: what there is in all, each source of
   * income, month by month, with its deposits. The same report gives the same bytes. Errors are JSON, as
   * everywhere.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY
   * @example The newest report
   *     await client.credit.bankIncome.pdf.get({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditbank_incomepdfget
   */
  get(request?: CreditBankIncomePdfGetRequest, options?: CallOptions): Call<BinaryBody>
}

/** Methods under /credit/bank_income/webhook. */
export interface CreditBankIncomeWebhookMethods {
  /**
   * Watches a user’s income, or stops to.
   *
   * While a user is watched, the banks of its Items with bank income are asked once a day. When a regular income
   * has come or gone, or pays a quarter more or less, the webhook `INCOME: BANK_INCOME_REFRESH_UPDATE` goes to
   * your team’s address. Nobody is watched at first.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND
   * @example Watch a user
   *     await client.credit.bankIncome.webhook.update({
   *       user_id: 'usr_7tPqW2xKcB4mZn',
   *       enable_webhooks: true
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditbank_incomewebhookupdate
   */
  update(request: CreditBankIncomeWebhookUpdateRequest, options?: CallOptions): Call<CreditBankIncomeWebhookUpdateResponse>
}

/** Methods under /credit/bank_income. */
export interface CreditBankIncomeMethods {
  /**
   * What a user earns, as their bank accounts show it.
   *
   * One report for each Link session with bank income, about all Items that were linked in it. A report is
   * computed once, when the session ends; for newer data, send the user through Link again. The newest report
   * alone unless `options.count` asks for more. Only deposits that are posted count, on depository accounts;
   * money between accounts of the same user does not.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY
   * @example The newest report
   *     await client.credit.bankIncome.get({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditbank_incomeget
   */
  get(request?: CreditBankIncomeGetRequest, options?: CallOptions): Call<CreditBankIncomeGetResponse>
  readonly pdf: CreditBankIncomePdfMethods
  /**
   * Makes a new report of the Items of the last one.
   *
   * Answers at once; the webhook `INCOME: BANK_INCOME_REFRESH_COMPLETE` tells your team’s address when the
   * report is there, or that no bank has answered. Plaid has deprecated this endpoint, and answers it with an
   * error: with Plaid, send the user through Link’s update mode.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND
   * @example Half a year anew
   *     await client.credit.bankIncome.refresh({
   *       user_id: 'usr_7tPqW2xKcB4mZn',
   *       options: {
   *         days_requested: 180
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditbank_incomerefresh
   */
  refresh(request?: CreditBankIncomeRefreshRequest, options?: CallOptions): Call<CreditBankIncomeRefreshResponse>
  readonly webhook: CreditBankIncomeWebhookMethods
}

/** Methods under /credit/bank_statements/uploads. */
export interface CreditBankStatementsUploadsMethods {
  /**
   * Bank statements that a user has uploaded.
   *
   * What was read from the bank statements among the documents that the user uploaded in Link: accounts, owners
   * and transactions, Item by Item. Link lets people upload where `income_verification` asks for payroll income
   * with `payroll_document_income`. Wait for the webhook `INCOME: INCOME_VERIFICATION`, or ask again while the
   * answer is PRODUCT_NOT_READY. Pay stubs and tax forms of the same upload are answered by
   * `/credit/payroll_income/get`.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND, ITEM_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY
   * @example One statement
   *     await client.credit.bankStatements.uploads.get({
   *       user_token: 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditbank_statementsuploadsget
   */
  get(request?: CreditBankStatementsUploadsGetRequest, options?: CallOptions): Call<CreditBankStatementsUploadsGetResponse>
}

/** Methods under /credit/bank_statements. */
export interface CreditBankStatementsMethods {
  readonly uploads: CreditBankStatementsUploadsMethods
}

/** Methods under /credit/employment. */
export interface CreditEmploymentMethods {
  /**
   * Where a user is employed.
   *
   * What the user’s payroll providers tell of each employment: employer, title, since when, and whether it goes
   * on. Items are linked for it in Link, with `employment` or with payroll income.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, EMPLOYMENT_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY
   * @example One job
   *     await client.credit.employment.get({
   *       user_token: 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditemploymentget
   */
  get(request?: CreditEmploymentGetRequest, options?: CallOptions): Call<CreditEmploymentGetResponse>
}

/** Methods under /credit/freddie_mac/reports. */
export interface CreditFreddieMacReportsMethods {
  /**
   * Reports of assets and employment in the terms of Freddie Mac.
   *
   * What `/credit/asset_report/freddie_mac/get` answers, in the present version of the terms: with middle names
   * and holdings, and with a report of employment where pay arrives on an account. For the auditor that the copy
   * was made for, and for the team that made it. Posted transactions only.
   *
   * Errors: INVALID_AUDIT_COPY_TOKEN
   * @example A report of assets
   *     await client.credit.freddieMac.reports.get({
   *       audit_copy_token: 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C'
   *     })
   * @see https://plaid.com/docs/none/
   */
  get(request: CreditFreddieMacReportsGetRequest, options?: CallOptions): Call<CreditFreddieMacReportsGetResponse>
}

/** Methods under /credit/freddie_mac. */
export interface CreditFreddieMacMethods {
  readonly reports: CreditFreddieMacReportsMethods
}

/** Methods under /credit/payroll_income/parsing_config. */
export interface CreditPayrollIncomeParsingConfigMethods {
  /**
   * What is done with a user’s uploaded documents.
   *
   * Changes what was asked for in `/link/token/create`. Documents that were uploaded before are read, or looked
   * at for signs of tampering, where they were not yet; `INCOME: INCOME_VERIFICATION` and `INCOME:
   * INCOME_VERIFICATION_RISK_SIGNALS` tell when that is done. What was read stays. Items that were linked by a
   * login have no documents to look at.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND, ITEM_NOT_FOUND
   * @example Look for signs of tampering, too
   *     await client.credit.payrollIncome.parsingConfig.update({
   *       user_token: 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940',
   *       item_id: 'p7QxW3mVbLk2nZr9TjYc5sDfGh8aXe4uKoB1i',
   *       parsing_config: [
   *         'ocr',
   *         'risk_signals'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomeparsing_configupdate
   */
  update(request: CreditPayrollIncomeParsingConfigUpdateRequest, options?: CallOptions): Call<CreditPayrollIncomeParsingConfigUpdateResponse>
}

/** Methods under /credit/payroll_income/risk_signals. */
export interface CreditPayrollIncomeRiskSignalsMethods {
  /**
   * Signs of tampering in a user’s documents.
   *
   * For each document that the user has uploaded, a score and what it rests on; what the documents say against
   * each other; and, for pay stubs, whether the pay has arrived at the banks of
   * `income_verification.access_tokens`. Ask for it with `parsing_config: ["ocr", "risk_signals"]`, in
   * `/link/token/create` or later; `INCOME: INCOME_VERIFICATION_RISK_SIGNALS` tells when it is there.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY
   * @example One pay stub that looks right
   *     await client.credit.payrollIncome.riskSignals.get({
   *       user_token: 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomerisk_signalsget
   */
  get(request?: CreditPayrollIncomeRiskSignalsGetRequest, options?: CallOptions): Call<CreditPayrollIncomeRiskSignalsGetResponse>
}

/** Methods under /credit/payroll_income. */
export interface CreditPayrollIncomeMethods {
  /**
   * Pay stubs and tax forms of a user.
   *
   * What the user’s payroll providers told, and what was read from uploaded documents: Item by Item, and in each
   * of them employer by employer. Wait for the webhook `INCOME: INCOME_VERIFICATION`, or ask again while the
   * answer is PRODUCT_NOT_READY. Every document has a `download_url` that works once, for two minutes; ask again
   * for a new one.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND, ITEM_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY
   * @example One job
   *     await client.credit.payrollIncome.get({
   *       user_token: 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomeget
   */
  get(request?: CreditPayrollIncomeGetRequest, options?: CallOptions): Call<CreditPayrollIncomeGetResponse>
  readonly parsingConfig: CreditPayrollIncomeParsingConfigMethods
  /**
   * Whether a user’s payroll can be connected.
   *
   * To choose between a login at the payroll provider and documents before Link opens. In the sandbox the answer
   * is what the request asks for: the employer `employer_good` or `employer_multi`, or the access token
   * `access_good`, gives HIGH; `employer_bad` or `access_bad` gives LOW; anything else UNKNOWN. Link opens the
   * same way after any of them.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND
   * @example An employer that the sandbox knows
   *     await client.credit.payrollIncome.precheck({
   *       user_token: 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940',
   *       employer: {
   *         name: 'employer_good'
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomeprecheck
   */
  precheck(request?: CreditPayrollIncomePrecheckRequest, options?: CallOptions): Call<CreditPayrollIncomePrecheckResponse>
  /**
   * Asks the payroll providers of a user for news.
   *
   * New pay stubs and forms are there with the answer SUCCESSFUL, and `INCOME: INCOME_VERIFICATION` tells of
   * them; NOT_FOUND means that there is nothing new. USER_PRESENCE_REQUIRED means that a login has ended, or
   * that the data came from uploaded documents: the user must go through Link again, which `INCOME:
   * INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED` tells as well. Of several Items, the answer is that of the one
   * that most needs something to be done.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND, INCOME_VERIFICATION_NOT_FOUND, ITEM_NOT_FOUND
   * @example A payday has passed
   *     await client.credit.payrollIncome.refresh({
   *       user_token: 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940',
   *       options: {
   *         item_ids: [
   *           'p7QxW3mVbLk2nZr9TjYc5sDfGh8aXe4uKoB1i'
   *         ]
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditpayroll_incomerefresh
   */
  refresh(request?: CreditPayrollIncomeRefreshRequest, options?: CallOptions): Call<CreditPayrollIncomeRefreshResponse>
  readonly riskSignals: CreditPayrollIncomeRiskSignalsMethods
}

/** Methods under /credit/relay/pdf. */
export interface CreditRelayPdfMethods {
  /**
   * A report that another team shares with yours, as a PDF.
   *
   * What `/asset_report/pdf/get` answers to the team that made the report, to the byte. Errors are JSON, as
   * everywhere.
   *
   * Errors: ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE, DATA_QUALITY_CHECK_FAILED,
   * ASSET_REPORT_GENERATION_FAILED
   * @example A report
   *     await client.credit.relay.pdf.get({
   *       relay_token: 'credit-relay-sandbox-5b7d0c36-1f42-4a9e-8c15-d3e7a9f0b284',
   *       report_type: 'asset'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#creditrelaypdfget
   */
  get(request: CreditRelayPdfGetRequest, options?: CallOptions): Call<BinaryBody>
}

/** Methods under /credit/relay. */
export interface CreditRelayMethods {
  /**
   * Shares a report with another team.
   *
   * Hand the token to the other team, which reads and refreshes the report with it and with its own keys. Make
   * one for each team: each can be removed by itself.
   *
   * Errors: INVALID_PARENT, ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE, DATA_QUALITY_CHECK_FAILED,
   * ASSET_REPORT_GENERATION_FAILED
   * @example For a lender
   *     await client.credit.relay.create({
   *       report_tokens: [
   *         'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
   *       ],
   *       secondary_client_id: '5f1c8e0b7a3d4e2f9b6a0c1d'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#creditrelaycreate
   */
  create(request: CreditRelayCreateRequest, options?: CallOptions): Call<CreditRelayCreateResponse>
  /**
   * A report that another team shares with yours.
   *
   * What `/asset_report/get` answers to the team that made the report. That team can use the token, too.
   *
   * Errors: ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE, DATA_QUALITY_CHECK_FAILED,
   * ASSET_REPORT_GENERATION_FAILED
   * @example A report
   *     await client.credit.relay.get({
   *       relay_token: 'credit-relay-sandbox-5b7d0c36-1f42-4a9e-8c15-d3e7a9f0b284',
   *       report_type: 'asset'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#creditrelayget
   */
  get(request: CreditRelayGetRequest, options?: CallOptions): Call<CreditRelayGetResponse>
  readonly pdf: CreditRelayPdfMethods
  /**
   * Begins a new report of what is shared, with newer data.
   *
   * As `/asset_report/refresh`, for the team that the report is shared with. The new report belongs to the team
   * that shares the old one, and is shared with a token of its own; the old one stays as it is.
   *
   * Errors: DATA_UNAVAILABLE
   * @example A month later
   *     await client.credit.relay.refresh({
   *       relay_token: 'credit-relay-sandbox-5b7d0c36-1f42-4a9e-8c15-d3e7a9f0b284',
   *       report_type: 'asset',
   *       webhook: 'https://lender.example/webhooks'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#creditrelayrefresh
   */
  refresh(request: CreditRelayRefreshRequest, options?: CallOptions): Call<CreditRelayRefreshResponse>
  /**
   * Ends the sharing of a report.
   *
   * The other team can neither read nor refresh the report with this token any more. The report, and what is
   * shared with other tokens, stays. Only the team that shares can end it.
   * @example A loan that was declined
   *     await client.credit.relay.remove({
   *       relay_token: 'credit-relay-sandbox-5b7d0c36-1f42-4a9e-8c15-d3e7a9f0b284'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#creditrelayremove
   */
  remove(request: CreditRelayRemoveRequest, options?: CallOptions): Call<CreditRelayRemoveResponse>
}

/** Methods under /credit/sessions. */
export interface CreditSessionsMethods {
  /**
   * How a user’s Link sessions went.
   *
   * Every session that was opened with a link token of the user, the newest first: the Items that were linked,
   * and what came of looking for income. Items that were linked without Link are in no session.
   *
   * Errors: INVALID_USER_TOKEN, INVALID_USER_ID, USER_NOT_FOUND
   * @example A session in which income was found
   *     await client.credit.sessions.get({
   *       user_id: 'usr_7tPqW2xKcB4mZn'
   *     })
   * @see https://plaid.com/docs/api/products/income/#creditsessionsget
   */
  get(request?: CreditSessionsGetRequest, options?: CallOptions): Call<CreditSessionsGetResponse>
}

/** Methods under /credit. */
export interface CreditMethods {
  readonly assetReport: CreditAssetReportMethods
  readonly auditCopyToken: CreditAuditCopyTokenMethods
  readonly bankIncome: CreditBankIncomeMethods
  readonly bankStatements: CreditBankStatementsMethods
  readonly employment: CreditEmploymentMethods
  readonly freddieMac: CreditFreddieMacMethods
  readonly payrollIncome: CreditPayrollIncomeMethods
  readonly relay: CreditRelayMethods
  readonly sessions: CreditSessionsMethods
}
