// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { BinaryBody } from '../binary.ts'
import type { CallOptions } from '../request.ts'
import type { AssetReport, AssetReportUserInput, Warning } from '../shapes.gen.ts'

/** Request of /asset_report/audit_copy/create: lets a third party read a report. */
export interface AssetReportAuditCopyCreateRequest {
  /** The token of a report, from `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`. */
  asset_report_token: string
  /** Who is to read it: a client_id, or a name such as fannie_mae. */
  auditor_id?: string | undefined
}

/** Response of /asset_report/audit_copy/create. */
export interface AssetReportAuditCopyCreateResponse {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /asset_report/audit_copy/get: an asset report, as its auditor reads it. */
export interface AssetReportAuditCopyGetRequest {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
}

/** Response of /asset_report/audit_copy/get. */
export interface AssetReportAuditCopyGetResponse {
  /** What somebody owns and owes, at one moment. */
  report: AssetReport
  /** What the report lacks; empty when it is complete. */
  warnings: Warning[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /asset_report/audit_copy/pdf/get: an asset report as a PDF, as its auditor reads it. */
export interface AssetReportAuditCopyPdfGetRequest {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
  /** How much of the report to answer with. */
  options?: AssetReportAuditCopyPdfGetRequestOptions | undefined
}

export interface AssetReportAuditCopyPdfGetRequestOptions {
  /** At most this many days of history. All that the report has unless given. */
  days_to_include?: number | null | undefined
}

/** Request of /asset_report/audit_copy/remove: ends an auditor’s access to a report. */
export interface AssetReportAuditCopyRemoveRequest {
  /** The token of an audit copy, from `/asset_report/audit_copy/create`. */
  audit_copy_token: string
}

/** Response of /asset_report/audit_copy/remove. */
export interface AssetReportAuditCopyRemoveResponse {
  /** Always true. */
  removed: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /asset_report/create: begins a report of what somebody owns and owes. */
export interface AssetReportCreateRequest {
  /** The Items to report on, 1 to 99. */
  access_tokens?: string[] | undefined
  /** Days of history, 0 to 731, as far as the bank has them. */
  days_requested: number
  /** How the report is to be made. */
  options?: AssetReportCreateRequestOptions | undefined
}

export interface AssetReportCreateRequestOptions {
  /** Your id of the report, for example of a loan application. */
  client_report_id?: string | null | undefined
  /** Where the report’s webhooks go. */
  webhook?: string | null | undefined
  /** Superseded by the add-on fast_assets, which it means. */
  include_fast_report?: boolean | null | undefined
  /** Superseded by add_ons: `investments` means that add-on. */
  products?: string[] | undefined
  /** What the report is to have beyond the ordinary. */
  add_ons?: ('investments' | 'fast_assets')[] | undefined
  /** Whom the report is about, as you know the person. */
  user?: AssetReportUserInput | undefined
  /**
   * Whether one Item that fails while the report is being made makes it fail. Default true. With false, one Item
   * that works is enough, and warnings tell of the others.
   */
  require_all_items?: boolean | null | undefined
}

/** Response of /asset_report/create. */
export interface AssetReportCreateResponse {
  /** Opens the report once it is made. Keep it. */
  asset_report_token: string
  /** Id of the report, a UUID; webhooks carry it. */
  asset_report_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /asset_report/filter: begins a copy of a report that leaves accounts out. */
export interface AssetReportFilterRequest {
  /** The token of a report, from `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`. */
  asset_report_token: string
  /** Accounts of the report to leave out. */
  account_ids_to_exclude: string[]
}

/** Response of /asset_report/filter. */
export interface AssetReportFilterResponse {
  /** Opens the report once it is made. Keep it. */
  asset_report_token: string
  /** Id of the report, a UUID; webhooks carry it. */
  asset_report_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /asset_report/get: an asset report. */
export interface AssetReportGetRequest {
  /** The token of a report, from `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`. */
  asset_report_token?: string | undefined
  /** In place of the report’s token, a user’s: the report on Items of this user alone that was asked for last. */
  user_token?: string | undefined
  /**
   * Adds categories, merchants and places. Default false.
   * @default false
   */
  include_insights?: boolean | undefined
  /**
   * Answers the fast version. Default false. Only for reports that were made with fast_assets.
   * @default false
   */
  fast_report?: boolean | undefined
  /** How much of the report to answer with. */
  options?: AssetReportGetRequestOptions | undefined
}

export interface AssetReportGetRequestOptions {
  /** At most this many days of history. All that the report has unless given. */
  days_to_include?: number | null | undefined
}

/** Response of /asset_report/get. */
export interface AssetReportGetResponse {
  /** What somebody owns and owes, at one moment. */
  report: AssetReport
  /** What the report lacks; empty when it is complete. */
  warnings: Warning[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /asset_report/pdf/get: an asset report as a PDF. */
export interface AssetReportPdfGetRequest {
  /** The token of a report, from `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`. */
  asset_report_token: string
  /** How much of the report to answer with. */
  options?: AssetReportPdfGetRequestOptions | undefined
}

export interface AssetReportPdfGetRequestOptions {
  /** At most this many days of history. All that the report has unless given. */
  days_to_include?: number | null | undefined
}

/** Request of /asset_report/refresh: begins a new report of the same Items, with newer data. */
export interface AssetReportRefreshRequest {
  /** The token of a report, from `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`. */
  asset_report_token: string
  /** Days of history; as many as in the old report unless given. */
  days_requested?: number | null | undefined
  /** What is to be different from the old report. An empty text clears what the old report has. */
  options?: AssetReportRefreshRequestOptions | undefined
}

export interface AssetReportRefreshRequestOptions {
  /** Your id of the new report. */
  client_report_id?: string | null | undefined
  /** Where the new report’s webhooks go. */
  webhook?: string | null | undefined
  /** Whom the report is about, as you know the person. */
  user?: AssetReportUserInput | undefined
}

/** Response of /asset_report/refresh. */
export interface AssetReportRefreshResponse {
  /** Opens the report once it is made. Keep it. */
  asset_report_token: string
  /** Id of the report, a UUID; webhooks carry it. */
  asset_report_id: string
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /asset_report/remove: deletes a report and its audit copies. */
export interface AssetReportRemoveRequest {
  /** The token of a report, from `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`. */
  asset_report_token: string
}

/** Response of /asset_report/remove. */
export interface AssetReportRemoveResponse {
  /** Always true. */
  removed: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /asset_report/audit_copy/pdf. */
export interface AssetReportAuditCopyPdfMethods {
  /**
   * An asset report as a PDF, as its auditor reads it.
   *
   * The bytes that `/asset_report/pdf/get` answers. For the auditor that the copy was made for, and for the team
   * that made it.
   *
   * Errors: INVALID_AUDIT_COPY_TOKEN
   * @example The report
   *     await client.assetReport.auditCopy.pdf.get({
   *       audit_copy_token: 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C'
   *     })
   * @see https://plaid.com/docs/none/
   */
  get(request: AssetReportAuditCopyPdfGetRequest, options?: CallOptions): Call<BinaryBody>
}

/** Methods under /asset_report/audit_copy. */
export interface AssetReportAuditCopyMethods {
  /**
   * Lets a third party read a report.
   *
   * Hand the token to the auditor, who reads the report with it and with keys of their own. Make one for each
   * auditor: each can be removed by itself. An auditor who is a team of this server is named by its client_id;
   * of other auditors, the name is kept, and only you can use the token.
   *
   * Errors: INVALID_PARENT, ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE, DATA_QUALITY_CHECK_FAILED,
   * ASSET_REPORT_GENERATION_FAILED
   * @example For a buyer of mortgages
   *     await client.assetReport.auditCopy.create({
   *       asset_report_token: 'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17',
   *       auditor_id: 'fannie_mae'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate
   */
  create(request: AssetReportAuditCopyCreateRequest, options?: CallOptions): Call<AssetReportAuditCopyCreateResponse>
  /**
   * An asset report, as its auditor reads it.
   *
   * What `/asset_report/get` answers without insights. For the auditor that the copy was made for, and for the
   * team that made it.
   *
   * Errors: INVALID_AUDIT_COPY_TOKEN
   * @example A report
   *     await client.assetReport.auditCopy.get({
   *       audit_copy_token: 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C'
   *     })
   * @see https://plaid.com/docs/none/
   */
  get(request: AssetReportAuditCopyGetRequest, options?: CallOptions): Call<AssetReportAuditCopyGetResponse>
  readonly pdf: AssetReportAuditCopyPdfMethods
  /**
   * Ends an auditor’s access to a report.
   *
   * The token opens nothing any more, for you and for the auditor. The report and its other audit copies stay.
   * Only the team that made the copy can end it.
   *
   * Errors: INVALID_AUDIT_COPY_TOKEN
   * @example An audit that is over
   *     await client.assetReport.auditCopy.remove({
   *       audit_copy_token: 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove
   */
  remove(request: AssetReportAuditCopyRemoveRequest, options?: CallOptions): Call<AssetReportAuditCopyRemoveResponse>
}

/** Methods under /asset_report/pdf. */
export interface AssetReportPdfMethods {
  /**
   * An asset report as a PDF.
   *
   * What `/asset_report/get` answers, as a document to hand on: whom it is about, each account with its owners,
   * a chart of its balances, and its transactions. The same report gives the same bytes. Errors are JSON, as
   * everywhere.
   *
   * Errors: ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE, DATA_QUALITY_CHECK_FAILED,
   * ASSET_REPORT_GENERATION_FAILED, INVALID_PARENT
   * @example The whole report
   *     await client.assetReport.pdf.get({
   *       asset_report_token: 'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportpdfget
   */
  get(request: AssetReportPdfGetRequest, options?: CallOptions): Call<BinaryBody>
}

/** Methods under /asset_report. */
export interface AssetReportMethods {
  readonly auditCopy: AssetReportAuditCopyMethods
  /**
   * Begins a report of what somebody owns and owes.
   *
   * Answers at once; the report is made afterwards. Wait for the webhook ASSETS: PRODUCT_READY, or call
   * `/asset_report/get` until it stops answering PRODUCT_NOT_READY. The report shows its Items as they are when
   * it is made, and never changes: for newer data, make another one with `/asset_report/refresh`. Every Item
   * must have been linked with assets. An Item that is known to be unhealthy is answered at once, whatever
   * `require_all_items` says.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, ASSET_REPORT_ERROR.PRODUCT_NOT_ENABLED, DATA_UNAVAILABLE
   * @example Two months of one Item
   *     await client.assetReport.create({
   *       access_tokens: [
   *         'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *       ],
   *       days_requested: 61
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportcreate
   */
  create(request: AssetReportCreateRequest, options?: CallOptions): Call<AssetReportCreateResponse>
  /**
   * Begins a copy of a report that leaves accounts out.
   *
   * The copy has its own token and id, and says of the other accounts what the report says: no bank is asked.
   * The report stays as it is. The copy, too, is made afterwards: wait for its own webhook ASSETS:
   * PRODUCT_READY.
   *
   * Errors: INVALID_PARENT, ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE, DATA_QUALITY_CHECK_FAILED,
   * ASSET_REPORT_GENERATION_FAILED, INVALID_ACCOUNT_ID
   * @example Without a credit card
   *     await client.assetReport.filter({
   *       asset_report_token: 'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17',
   *       account_ids_to_exclude: [
   *         'mB8yKq2TzVnXwRdGcJ6fHsLp4eUoA9tYiNvQr'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportfilter
   */
  filter(request: AssetReportFilterRequest, options?: CallOptions): Call<AssetReportFilterResponse>
  /**
   * An asset report.
   *
   * Every call answers the same, however the Items change, and after `/item/remove`, too. `include_insights`
   * adds what was made of each transaction: category, merchant, place. `fast_report` answers the forerunner of a
   * report that was made with the add-on fast_assets: balances and owners, and no history.
   *
   * Errors: INVALID_USER_TOKEN, USER_NOT_FOUND, ASSET_REPORT_ERROR.PRODUCT_NOT_READY, DATA_UNAVAILABLE,
   * DATA_QUALITY_CHECK_FAILED, ASSET_REPORT_GENERATION_FAILED, INVALID_PARENT
   * @example A report
   *     await client.assetReport.get({
   *       asset_report_token: 'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportget
   */
  get(request?: AssetReportGetRequest, options?: CallOptions): Call<AssetReportGetResponse>
  readonly pdf: AssetReportPdfMethods
  /**
   * Begins a new report of the same Items, with newer data.
   *
   * The new report has its own token and id; the old one stays as it is. It asks for the same, leaves the same
   * accounts out, and says the same of the user, unless told otherwise here. An old report that is not ready, or
   * that failed, can be refreshed, too.
   *
   * Errors: INVALID_PARENT, DATA_UNAVAILABLE
   * @example The same again, a month later
   *     await client.assetReport.refresh({
   *       asset_report_token: 'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportrefresh
   */
  refresh(request: AssetReportRefreshRequest, options?: CallOptions): Call<AssetReportRefreshResponse>
  /**
   * Deletes a report and its audit copies.
   *
   * Its token and those of its audit copies open nothing any more, and what it says is deleted. A report that is
   * not ready yet is never made. Its Items, and reports that were refreshed or filtered from it, stay.
   * @example A loan that was declined
   *     await client.assetReport.remove({
   *       asset_report_token: 'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
   *     })
   * @see https://plaid.com/docs/api/products/assets/#asset_reportremove
   */
  remove(request: AssetReportRemoveRequest, options?: CallOptions): Call<AssetReportRemoveResponse>
}
