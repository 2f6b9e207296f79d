import type { Db } from '../database.ts'
import { toCivilDate } from '@gingham/clock'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { BankSnapshot } from '@gingham/sources'
import { accountIdOf, supportsProduct } from '../accounts/index.ts'
import { askBank } from '../bank-feed/index.ts'
import type { Call, House } from '../house/house.ts'
import { findItem, lockItem, sendItemWebhook, sharedAccounts, type StoredItem } from '../item/index.ts'
import { makeStatements } from './statement-facts.ts'
import { longestRange, statementMonths, type StatementRange } from './statement-months.ts'
import { findNewestStatement, insertExtraction, insertStatement, markReady } from './statements.store.ts'
import { statementsRefreshComplete } from './webhook-payloads.ts'

export const EXTRACT_JOB = 'statements.extract'
/** When a bank that did not answer is asked again for the first statements. */
const ASK_AGAIN_MS = 3_600_000

interface ExtractJob extends StatementRange {
  item_id: string
  /** True when /statements/refresh asked for it: the app is told how it went. */
  is_refresh: boolean
}

/**
 * Gives an Item the product: its statements arrive soon. Does nothing the second time.
 *
 * DIFFERENCE: /link/token/create demands a range. Where /sandbox/public_token/create leaves it out, all statements
 * that the bank shows are fetched.
 */
export async function startStatements(
  { db, house, now_ms, today }: Pick<Call, 'db' | 'house' | 'now_ms' | 'today'>,
  item_id: string,
  range: StatementRange | undefined,
): Promise<void> {
  if (!(await insertExtraction(db, item_id))) return
  const { start_date, end_date } = range ?? longestRange(today)
  const due_ms = now_ms + house.settings.update_delay_ms.initial
  await enqueue(db, { item_id, start_date, end_date, is_refresh: false }, due_ms)
}

/** Asks for the statements of a range besides those that are held. */
export async function requestStatements(
  { db, house, now_ms }: Pick<Call, 'db' | 'house' | 'now_ms'>,
  item_id: string,
  { start_date, end_date }: StatementRange,
): Promise<void> {
  const due_ms = now_ms + house.settings.update_delay_ms.initial
  await enqueue(db, { item_id, start_date, end_date, is_refresh: true }, due_ms)
}

async function enqueue(db: Db, payload: ExtractJob, due_ms: number): Promise<void> {
  await enqueueJob(db, { kind: EXTRACT_JOB, group_key: payload.item_id, payload, due_ms })
}

/** The room's jobs, by kind. */
export function statementJobs(house: House): Record<string, JobHandler> {
  return { [EXTRACT_JOB]: ({ payload, attempt }) => extract(house, payload as ExtractJob, attempt) }
}

/**
 * Asks the bank, keeps the statements of the range, and tells the app if it asked: all of it or nothing.
 * @throws what the source threw, while the bank is to be asked again soon
 */
async function extract(house: House, job: ExtractJob, attempt: number): Promise<void> {
  const known = await findItem(house.store.db, job.item_id)
  if (known === undefined || known.removed_ms !== null) return
  const now_ms = house.clock.now()
  const snapshot = await askBank(house, known, now_ms, attempt)
  await house.store.transaction(async (tx) => {
    const item = await lockItem(tx, job.item_id)
    if (item === undefined || item.removed_ms !== null) return
    if (snapshot !== null) {
      await keepStatements(tx, house, item, snapshot, statementMonths(job, toCivilDate(now_ms)))
      await markReady(tx, item.item_id)
    } else if (!job.is_refresh) {
      await enqueue(tx, job, now_ms + ASK_AGAIN_MS)
    }
    if (job.is_refresh) {
      await sendItemWebhook(tx, house, item, statementsRefreshComplete(snapshot === null ? 'FAILURE' : 'SUCCESS'))
    }
  })
}

async function keepStatements(
  tx: Db,
  { ids, sealer, sources }: House,
  item: StoredItem,
  { accounts, transactions }: BankSnapshot,
  months: ReturnType<typeof statementMonths>,
): Promise<void> {
  const { item_id } = item
  const found = item.institution_id === null ? undefined : sources.findInstitution(item.institution_id)
  if (found === undefined) return
  const { institution_id, name, url, primary_color } = found
  for (const account of sharedAccounts(item, accounts)) {
    if (!supportsProduct('statements', account.type, account.subtype)) continue
    const account_id = accountIdOf(ids, item_id, account.account_key)
    const held = await findNewestStatement(tx, sealer, item_id, account_id)
    const own = transactions.filter(({ account_key }) => account_key === account.account_key)
    const history = { institution: { institution_id, name, url, primary_color }, account, transactions: own }
    for (const facts of makeStatements(history, months, held?.facts)) {
      const month = facts.start_date.slice(0, 7)
      await insertStatement(tx, sealer, {
        statement_id: ids.derive('statement', account_id, month),
        item_id,
        account_id,
        month,
        date_posted: facts.end_date,
        facts,
      })
    }
  }
}
