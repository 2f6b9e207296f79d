import type { Call } from '../house/house.ts'
import { mintToken } from '../house/tokens.store.ts'
import { findItem } from '../item/index.ts'
import { insertReport, type StoredReport } from './asset-report.store.ts'
import { enqueueReport } from './make-report.ts'

/** What is asked for; the rest of a report's row follows from it. */
export type ReportRequest = Omit<
  StoredReport,
  'asset_report_id' | 'client_id' | 'environment' | 'user_id' | 'state' | 'created_ms' | 'failure'
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
    user_id: await findUserOfItems(call, request.item_ids),
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

/** The user that all of these Items belong to; null for nobody, or several. */
async function findUserOfItems({ db }: Call, item_ids: readonly string[]): Promise<string | null> {
  const items = await Promise.all(item_ids.map((item_id) => findItem(db, item_id)))
  const user_ids = new Set(items.map((item) => item?.user_id ?? null))
  const [user_id = null] = user_ids
  return user_ids.size === 1 ? user_id : null
}
