import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { mintToken, removeTokens } from '../house/tokens.store.ts'
import { deleteAuditCopy, insertAuditCopy, updateAuditCopy } from './asset-report.store.ts'
import { requireAuditCopy, requireParent, requireReady } from './require-report.ts'

/** Lets an auditor read a report that is made. INVALID_PARENT, or one of `reportErrors`. Returns the auditor's token. */
export async function createAuditCopy(
  call: Call,
  asset_report_token: string,
  auditor_id: string | null,
): Promise<string> {
  const { db, house, team, now_ms } = call
  const report = await requireParent(call, asset_report_token)
  requireReady(report)
  const audit_copy_id = house.ids.uuid()
  const { asset_report_id } = report
  await insertAuditCopy(db, { audit_copy_id, asset_report_id, auditor_id, created_ms: now_ms })
  return mintToken(db, house.ids, team, { kind: 'a', subject: audit_copy_id, now_ms })
}

/** Puts another report behind an auditor's token. The same errors, and INVALID_AUDIT_COPY_TOKEN. */
export async function replaceReportOfCopy(
  call: Call,
  audit_copy_token: string,
  asset_report_token: string,
): Promise<void> {
  const audit_copy_id = await requireOwnCopy(call, audit_copy_token)
  const report = await requireParent(call, asset_report_token)
  requireReady(report)
  await updateAuditCopy(call.db, audit_copy_id, report.asset_report_id)
}

/** Ends an auditor's access. INVALID_AUDIT_COPY_TOKEN also for the auditor, who cannot end it. */
export async function removeAuditCopy(call: Call, audit_copy_token: string): Promise<void> {
  const audit_copy_id = await requireOwnCopy(call, audit_copy_token)
  await deleteAuditCopy(call.db, audit_copy_id)
  await removeTokens(call.db, audit_copy_id, ['a'])
}

async function requireOwnCopy(call: Call, audit_copy_token: string): Promise<string> {
  const { audit_copy_id, report } = await requireAuditCopy(call, audit_copy_token)
  if (report.client_id !== call.team.client_id) throw apiError('INVALID_AUDIT_COPY_TOKEN')
  return audit_copy_id
}
