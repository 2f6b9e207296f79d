import { apiError } from '@gingham/api-kit'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { toWebhookError } from '../item/index.ts'
import type { Failure, StoredReport } from './asset-report.store.ts'
import { docsUrl } from './report-causes.ts'
import type { ReportType } from './report-state.ts'

/** A version of the report can be read. Source: https://plaid.com/docs/api/products/assets/#product_ready */
export function sendProductReady(tx: Db, house: House, report: StoredReport, report_type: ReportType): Promise<void> {
  return send(tx, house, report, 'PRODUCT_READY', { report_type })
}

/** The report cannot be made. Source: https://plaid.com/docs/api/products/assets/#error */
export function sendError(tx: Db, house: House, report: StoredReport, { key, causes }: Failure): Promise<void> {
  const error = toWebhookError(apiError(key, { causes }).toBody(docsUrl(house)))
  return send(tx, house, report, 'ERROR', { error })
}

async function send(
  tx: Db,
  { outbox }: House,
  { webhook, client_id, environment, asset_report_id, user_id }: StoredReport,
  webhook_code: string,
  details: Record<string, unknown>,
): Promise<void> {
  if (webhook === null) return
  const about = user_id === null ? {} : { user_id }
  const payload = { webhook_type: 'ASSETS', webhook_code, asset_report_id, ...about, ...details, environment }
  await outbox.send(tx, { client_id, environment, item_id: null, url: webhook, payload })
}
