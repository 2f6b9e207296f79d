import type { JobHandler, JobOutcome } from '@gingham/jobs'
import { fetchItem, type Cause, type Fetched } from '../../asset_report/index.ts'
import type { Db } from '../../database.ts'
import type { House } from '../../house/house.ts'
import { sendTeamWebhook } from '../../house/team-webhooks.ts'
import type { Environment } from '../../house/teams.store.ts'
import { findItem, sendItemWebhook } from '../../item/index.ts'
import { assembleBankIncome } from './assemble-bank-income.ts'
import { deleteBankIncome, findBankIncome, publishBankIncome, type StoredBankIncome } from './bank-income.store.ts'

/** A bank that does not answer is asked this often, a minute apart. */
const ATTEMPTS_MAX = 4
const FETCH_AGAIN_MS = 60_000

/** The job that makes a report: what it says and its webhooks, all of it or nothing. */
export function makeBankIncomeJob(house: House): JobHandler {
  return ({ payload, attempt }) =>
    makeBankIncome(house, (payload as { bank_income_id: string }).bank_income_id, attempt)
}

async function makeBankIncome(house: House, bank_income_id: string, attempt: number): Promise<JobOutcome> {
  const report = await findBankIncome(house.store.db, house.sealer, bank_income_id)
  if (report === undefined) return
  const fetched = await Promise.all(report.item_ids.map((item_id) => fetchItem(house, item_id)))
  const now_ms = house.clock.now()
  if (attempt < ATTEMPTS_MAX && fetched.some(({ outcome }) => outcome === 'silence')) {
    return { retry_at_ms: now_ms + FETCH_AGAIN_MS }
  }
  const isTold = fetched.some(({ outcome }) => outcome === 'data')
  await house.store.transaction(async (tx) => {
    // A refresh that brings nothing leaves the report that there was.
    if (report.is_refresh && !isTold) {
      await deleteBankIncome(tx, bank_income_id)
      await sendRefreshComplete(tx, house, report, 'FAILURE')
      return
    }
    const document = assembleBankIncome(house.ids, { ...report, now_ms }, fetched)
    if (!(await publishBankIncome(tx, house.sealer, bank_income_id, document, now_ms))) return
    if (report.is_refresh) await sendRefreshComplete(tx, house, report, 'SUCCESS')
    else await sendProductReady(tx, house, fetched)
  })
}

/** Tells each Item's address that its income is known, or why it is not. Source: https://plaid.com/docs/api/products/income/ */
async function sendProductReady(tx: Db, house: House, fetched: readonly Fetched[]): Promise<void> {
  for (const each of fetched) {
    const { item_id } = each.outcome === 'data' ? each.data : each.cause
    const item = await findItem(tx, item_id)
    if (item === undefined || item.removed_ms !== null) continue
    const error = each.outcome === 'data' ? null : errorOf(each.cause)
    await sendItemWebhook(tx, house, item, { webhook_type: 'INCOME', webhook_code: 'PRODUCT_READY', error })
  }
}

/** As webhooks carry it: with its HTTP status. The Item stands beside. */
function errorOf(cause: Cause) {
  const { item_id: _, ...error } = cause
  return { ...error, status: 400 }
}

function sendRefreshComplete(
  tx: Db,
  house: House,
  { client_id, environment, user_id }: StoredBankIncome,
  result: 'SUCCESS' | 'FAILURE',
): Promise<void> {
  const team = { client_id, environment: environment as Environment }
  const webhook = { webhook_type: 'INCOME', webhook_code: 'BANK_INCOME_REFRESH_COMPLETE', user_id, result }
  return sendTeamWebhook(tx, house, team, webhook, user_id)
}
