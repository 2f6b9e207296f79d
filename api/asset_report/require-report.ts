import { apiError, type ErrorCode } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { findToken, findTokenOfAnyTeam } from '../house/tokens.store.ts'
import { findNamedUser } from '../user/index.ts'
import {
  findAuditCopy,
  findDocument,
  findLatestReportOfUser,
  findReport,
  type StoredReport,
} from './asset-report.store.ts'
import type { ReportType } from './report-state.ts'
import type { ReportAnswer } from './report.schema.ts'

/** What reading a report may answer, besides what its token does. */
export const reportErrors = [
  'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
  'DATA_UNAVAILABLE',
  'DATA_QUALITY_CHECK_FAILED',
  'ASSET_REPORT_GENERATION_FAILED',
  'INVALID_PARENT',
] as const satisfies readonly ErrorCode[]

/** The report that a token of this team opens; undefined for anybody else's, and once the report is removed. */
export async function findReportOf(call: Call, asset_report_token: string): Promise<StoredReport | undefined> {
  const token = await findToken(call.db, call.team, 'assets', asset_report_token)
  return token === undefined ? undefined : findReport(call.db, call.house.sealer, token.subject)
}

/**
 * The report that a token opens.
 * DIFFERENCE: what Plaid answers to an unknown report token is not public, and its catalogue has no code for it: here
 * it is INVALID_FIELD.
 */
export async function requireReport(call: Call, asset_report_token: string): Promise<StoredReport> {
  const report = await findReportOf(call, asset_report_token)
  if (report === undefined) {
    throw apiError('INVALID_FIELD', { message: 'asset_report_token: could not find a matching asset report' })
  }
  return report
}

/**
 * The report of a token, or the latest one of a user. MISSING_FIELDS when neither is named, INVALID_USER_TOKEN and
 * USER_NOT_FOUND for users that are not there, INVALID_FIELD for users without a report.
 */
export async function requireNamedReport(
  call: Call,
  { asset_report_token, user_token }: { asset_report_token?: string | undefined; user_token?: string | undefined },
): Promise<StoredReport> {
  const user = await findNamedUser(call, { user_token })
  if (asset_report_token !== undefined) return requireReport(call, asset_report_token)
  if (user === null) {
    throw apiError('MISSING_FIELDS', { message: 'the following required fields are missing: asset_report_token' })
  }
  const report = await findLatestReportOfUser(call.db, call.house.sealer, user.user_id)
  if (report === undefined) throw apiError('INVALID_FIELD', { message: 'user_token: the user has no asset report' })
  return report
}

/** The report that another one is to be made of. INVALID_PARENT when there is none. */
export async function requireParent(call: Call, asset_report_token: string): Promise<StoredReport> {
  const report = await findReportOf(call, asset_report_token)
  if (report === undefined) throw apiError('INVALID_PARENT')
  return report
}

/** What a report says, once it is made: one of `reportErrors` before, and when it failed. */
export async function requireDocument(
  call: Call,
  report: StoredReport,
  report_type: ReportType = 'FULL',
): Promise<ReportAnswer> {
  // A document is there if and only if its version can be read: a fast one stays when the full one fails.
  const document = await findDocument(call.db, call.house.sealer, report.asset_report_id, report_type)
  return document ?? throwUnreadable(report)
}

/** One of `reportErrors` unless the report is ready. */
export function requireReady(report: StoredReport): void {
  if (report.state !== 'READY') throwUnreadable(report)
}

function throwUnreadable({ failure }: StoredReport): never {
  if (failure !== null) throw apiError(failure.key, { causes: failure.causes })
  throw apiError('ASSET_REPORT_ERROR.PRODUCT_NOT_READY')
}

/** An audit copy, and the report that it opens. */
export interface AuditCopy {
  audit_copy_id: string
  report: StoredReport
}

/**
 * The audit copy that a token opens for the team that made it and for its auditor; INVALID_AUDIT_COPY_TOKEN for
 * anybody else.
 * DIFFERENCE: Plaid's auditors are partners of Plaid. Here an auditor is another team of this server, known by its
 * client_id; other names are kept, and open the copy to nobody.
 */
export async function requireAuditCopy(call: Call, audit_copy_token: string): Promise<AuditCopy> {
  const { client_id, environment } = call.team
  const token = await findTokenOfAnyTeam(call.db, environment, 'a', audit_copy_token)
  const copy = token === undefined ? undefined : await findAuditCopy(call.db, token.subject)
  const isAllowed = token?.client_id === client_id || copy?.auditor_id === client_id
  const report = copy && isAllowed ? await findReport(call.db, call.house.sealer, copy.asset_report_id) : undefined
  if (copy === undefined || report === undefined) throw apiError('INVALID_AUDIT_COPY_TOKEN')
  return { audit_copy_id: copy.audit_copy_id, report }
}
