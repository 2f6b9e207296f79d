import type { Call } from '../house/house.ts'
import { mintToken } from '../house/tokens.store.ts'
import { insertReport, type StoredReport } from './asset-report.store.ts'
import { enqueueReport } from './make-report.ts'

/** What is asked for; the rest of a report's row follows from it. */
export type ReportRequest = Omit<
  StoredReport,
  'asset_report_id' | 'client_id' | 'environment' | 'state' | 'created_ms' | 'failure'
>

/** Writes a report down and asks for it to be made. Its token is shown once. Needs a call that may write. */
export async function startReport(
  call: Call,
  request: ReportRequest,
): Promise<{ asset_report_token: string; asset_report_id: string }> {
  const { db, house, team, now_ms } = call
  const asset_report_id = house.ids.uuid()
  const report: StoredReport = {
    ...request,
    asset_report_id,
    client_id: team.client_id,
    environment: team.environment,
    state: 'PENDING',
    created_ms: now_ms,
    failure: null,
  }
  await insertReport(db, house.sealer, report)
  await enqueueReport(db, house, report, now_ms)
  const asset_report_token = await mintToken(db, house.ids, team, { kind: 'assets', subject: asset_report_id, now_ms })
  call.settle(asset_report_id)
  return { asset_report_token, asset_report_id }
}
