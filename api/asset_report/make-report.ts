import { toCivilDate, toInstant } from '@gingham/clock'
import { enqueueJob, type JobHandler, type JobOutcome } from '@gingham/jobs'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { findItem } from '../item/index.ts'
import { assembleItem, type ItemData } from './assemble-report.ts'
import {
  findDocument,
  findReport,
  insertDocument,
  moveReport,
  type Failure,
  type StoredReport,
} from './asset-report.store.ts'
import { fetchItem } from './fetch-item.ts'
import { toFast, withoutAccounts } from './present-report.ts'
import { causeOf, warningOf } from './report-causes.ts'
import type { ReportType } from './report-state.ts'
import { sendError, sendProductReady } from './report-webhooks.ts'
import type { Cause, ReportAnswer, Warning } from './report.schema.ts'

const MAKE_JOB = 'asset_report.make'
/** A report that cannot be made is tried this often; a bank that does not answer is asked a minute later. */
const ATTEMPTS_MAX = 4
const FETCH_AGAIN_MS = 60_000
/** A report above this is not made. Plaid names no number. */
const DOCUMENT_CHARS_MAX = 32 * 1024 * 1024

interface MakeJob {
  asset_report_id: string
  report_type: ReportType
}

/** The room's jobs, by kind. */
export function assetReportJobs(house: House): Record<string, JobHandler> {
  return { [MAKE_JOB]: ({ payload, attempt }) => makeReport(house, payload as MakeJob, attempt) }
}

/** Asks for a report to be made, in the transaction that writes it down; the fast version, if any, comes first. */
export async function enqueueReport(tx: Db, house: House, report: StoredReport, now_ms: number): Promise<void> {
  const { asset_report_id, has_fast } = report
  const { initial, historical } = house.settings.update_delay_ms
  const enqueue = (report_type: ReportType, due_ms: number) =>
    enqueueJob(tx, { kind: MAKE_JOB, group_key: asset_report_id, payload: { asset_report_id, report_type }, due_ms })
  if (has_fast) await enqueue('FAST', now_ms + Math.min(initial, historical))
  await enqueue('FULL', now_ms + historical)
}

/** What came of making a report: what it says, why it cannot be made, or that it should be tried again. */
type Made = { document: ReportAnswer } | { failure: Failure } | 'again'

/** @throws what went wrong inside, while there are attempts left: the queue tries again, and tells people */
async function make(house: House, report: StoredReport, report_type: ReportType, attempt: number): Promise<Made> {
  const mayTryAgain = attempt < ATTEMPTS_MAX
  try {
    return await (report.filtered_from === null
      ? askBanks(house, report, report_type, mayTryAgain)
      : leaveOut(house, report, report.filtered_from, report_type))
  } catch (error) {
    if (mayTryAgain) throw error
    return { failure: { key: 'ASSET_REPORT_GENERATION_FAILED', causes: [] } }
  }
}

/** Makes one version of a report: what it says, its state and its webhook, all of it or nothing. */
async function makeReport(
  house: House,
  { asset_report_id, report_type }: MakeJob,
  attempt: number,
): Promise<JobOutcome> {
  const report = await findReport(house.store.db, house.sealer, asset_report_id)
  if (report === undefined) return
  const made = await make(house, report, report_type, attempt)
  if (made === 'again') return { retry_at_ms: house.clock.now() + FETCH_AGAIN_MS }
  // What is wrong with a fast report, the full one will tell: a report fails once.
  if (report_type === 'FAST' && 'failure' in made) return
  await house.store.transaction(async (tx) => {
    if ('failure' in made) {
      if (await moveReport(tx, asset_report_id, 'FAILED', made.failure))
        await sendError(tx, house, report, made.failure)
      return
    }
    if (report_type === 'FAST') {
      if (await moveReport(tx, asset_report_id, 'FAST_READY')) await publish(tx, house, report, 'FAST', made.document)
      return
    }
    // Where the fast version could not be made in its time, it comes with the full one: who waits for it need not know.
    const lacksFast = report.has_fast && (await moveReport(tx, asset_report_id, 'FAST_READY'))
    if (lacksFast) await publish(tx, house, report, 'FAST', toFast(made.document))
    if (await moveReport(tx, asset_report_id, 'READY')) await publish(tx, house, report, 'FULL', made.document)
  })
}

async function publish(
  tx: Db,
  house: House,
  report: StoredReport,
  report_type: ReportType,
  document: ReportAnswer,
): Promise<void> {
  await insertDocument(tx, house.sealer, report.asset_report_id, report_type, document)
  await sendProductReady(tx, house, report, report_type)
}

async function askBanks(
  house: House,
  report: StoredReport,
  report_type: ReportType,
  mayAskAgain: boolean,
): Promise<Made> {
  const fetched = await Promise.all(report.item_ids.map((item_id) => fetchItem(house, item_id)))
  if (mayAskAgain && fetched.some(({ outcome }) => outcome === 'silence')) return 'again'
  const causes = fetched.flatMap((each) => (each.outcome === 'data' ? [] : [each.cause]))
  if (fetched.some(({ outcome }) => outcome === 'fault'))
    return { failure: { key: 'DATA_QUALITY_CHECK_FAILED', causes } }
  const items = fetched.flatMap((each) => (each.outcome === 'data' ? [each.data] : []))
  const isEnough = report.requires_all_items ? causes.length === 0 : items.length > 0
  if (!isEnough) return { failure: { key: 'DATA_UNAVAILABLE', causes } }
  const full = assemble(house, report, items, await Promise.all(causes.map((cause) => namingBank(house, cause))))
  const document = report_type === 'FAST' ? toFast(full) : full
  return JSON.stringify(document).length > DOCUMENT_CHARS_MAX
    ? { failure: { key: 'ASSET_REPORT_GENERATION_FAILED', causes: [] } }
    : { document }
}

function assemble(
  house: House,
  report: StoredReport,
  items: readonly ItemData[],
  causes: readonly Cause[],
): ReportAnswer {
  const now_ms = house.clock.now()
  const { asset_report_id, client_report_id, days_requested, user, excluded_account_ids } = report
  const { has_investments } = report
  const assembly = { today: toCivilDate(now_ms), days_requested, excluded_account_ids, has_investments }
  const lost = causes.flatMap((cause) => [
    warningOf('OWNERS_UNAVAILABLE', cause),
    warningOf('TRANSACTIONS_UNAVAILABLE', cause),
    ...(has_investments ? [warningOf('INVESTMENTS_UNAVAILABLE', cause)] : []),
  ])
  return {
    report: {
      asset_report_id,
      client_report_id,
      date_generated: toInstant(now_ms),
      days_requested,
      user,
      items: items.map((item) => assembleItem(item, assembly)),
    },
    warnings: [...lost, ...items.flatMap((item) => warningsOf(house, item, report.has_investments))],
  }
}

/** A cause that says of which bank it is: an Item that is not in the report is known to its reader by nothing else. */
async function namingBank(house: House, cause: Cause): Promise<Cause> {
  const item = await findItem(house.store.db, cause.item_id)
  const institution = item?.institution_id ? house.sources.findInstitution(item.institution_id) : undefined
  return institution === undefined ? cause : { ...cause, error_message: `${institution.name}: ${cause.error_message}` }
}

/** What a healthy Item does not tell. */
function warningsOf(house: House, { item_id, accounts }: ItemData, has_investments: boolean): Warning[] {
  const tells_no_owners = accounts.length > 0 && accounts.every(({ account }) => account.owners.length === 0)
  const lacks_holdings =
    has_investments &&
    accounts.some(({ account, investments }) => account.type === 'investment' && investments === null)
  const unsupported = (what: string) =>
    causeOf(house, item_id, 'PRODUCTS_NOT_SUPPORTED', `${what} cannot be read from this institution`)
  return [
    ...(tells_no_owners ? [warningOf('OWNERS_UNAVAILABLE', unsupported('owners'))] : []),
    ...(lacks_holdings ? [warningOf('INVESTMENTS_UNAVAILABLE', unsupported('holdings'))] : []),
  ]
}

/** A filtered report says what its parent says: no bank is asked. Its parent may be gone by now. */
async function leaveOut(house: House, report: StoredReport, parent_id: string, report_type: ReportType): Promise<Made> {
  const document = await findDocument(house.store.db, house.sealer, parent_id, report_type)
  if (document === undefined) return { failure: { key: 'INVALID_PARENT', causes: [] } }
  return { document: withoutAccounts(document, report) }
}
