import type { Db } from '../database.ts'
import { toCivilDate } from '@gingham/clock'
import type { JobHandler } from '@gingham/jobs'
import type { BankSnapshot } from '@gingham/sources'
import { accountIdOf, supportsProduct } from '../accounts/index.ts'
import { askBank } from '../bank-feed/index.ts'
import { addDays } from '../house/civil-date.ts'
import type { House } from '../house/house.ts'
import { findItem, lockItem, sharedAccounts, takeInAccounts, type StoredItem } from '../item/index.ts'
import type { Coverage, HeldRow } from './diff.ts'
import { ingestTransactions } from './ingest-transactions.ts'
import { listListeners } from './listeners.ts'
import { accountsOfChangedStreams, listStreams } from './recurring/list-streams.ts'
import { DAYS_REQUESTED_MAX } from './start-transactions.ts'
import { toRow } from './to-transaction.ts'
import { findState, renumberByDay, updateState } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'
import { enqueueAgain, enqueueNext, UPDATE_JOB, type UpdateJob, type UpdateStep } from './update-jobs.ts'
import { sendRecurringUpdate, sendUpdateWebhooks } from './update-webhooks.ts'

/** How much of the history the first update brings. Source: https://plaid.com/docs/transactions/webhooks/ */
const INITIAL_DAYS = 30

/** The room's jobs, by kind. */
export function transactionJobs(house: House): Record<string, JobHandler> {
  return { [UPDATE_JOB]: ({ payload, attempt }) => updateTransactions(house, payload as UpdateJob, attempt) }
}

/**
 * Asks the bank, takes in what it shows, tells the app, and asks for the next update: all of it or nothing. An update
 * whose turn it is not, because it was made already or comes too early, does nothing.
 * @param attempt 1 the first time
 * @throws what the source threw, while the bank is to be asked again soon
 */
export async function updateTransactions(house: House, job: UpdateJob, attempt: number): Promise<void> {
  const { item_id, step } = job
  const known = await findItem(house.store.db, item_id)
  if (known === undefined || known.removed_ms !== null) return
  const now_ms = house.clock.now()
  const snapshot = await askBank(house, known, now_ms, attempt)
  await house.store.transaction(async (tx) => {
    const item = await lockItem(tx, item_id)
    const state = await findState(tx, item_id)
    if (item === undefined || item.removed_ms !== null || state === undefined) return
    if (!isTurnOf(step, state.status)) return
    if (snapshot === null) {
      await updateState(tx, item_id, { last_failed_update_ms: now_ms })
      await enqueueAgain(tx, job, now_ms)
      return
    }
    await takeIn(tx, house, { item, state, job, snapshot, now_ms })
    await enqueueNext(tx, job, now_ms)
  })
}

function isTurnOf(step: UpdateStep, status: TransactionStatesTable['status']): boolean {
  if (step === 'INITIAL_UPDATE') return status === 'NOT_READY'
  if (step === 'HISTORICAL_UPDATE') return status === 'INITIAL_UPDATE_COMPLETE'
  return status !== 'NOT_READY'
}

interface Update {
  item: StoredItem
  state: TransactionStatesTable
  job: UpdateJob
  snapshot: BankSnapshot
  now_ms: number
}

async function takeIn(tx: Db, house: House, { item: before, state, job, snapshot, now_ms }: Update): Promise<void> {
  const { item_id } = before
  const { step, follows_selection = false } = job
  const listeners = await listListeners(tx, house, { item: before, state })
  const readsStreams = listeners.some(({ is_recurring_active }) => is_recurring_active)
  const streamsAt = (at_ms: number) => (readsStreams ? listStreams(tx, item_id, toCivilDate(at_ms)) : [])
  const streams = await streamsAt(state.last_successful_update_ms ?? now_ms)
  const item = await takeInAccounts(tx, house, before, snapshot.accounts)
  const after: TransactionStatesTable = {
    ...state,
    status: step === 'DEFAULT_UPDATE' ? state.status : `${step}_COMPLETE`,
    last_successful_update_ms: now_ms,
  }
  const today = toCivilDate(now_ms)
  const { rows, coverage } = select(house, item, after, snapshot, today)
  const diff = await ingestTransactions(tx, state, rows, coverage)
  // A reader who has not begun gets the whole history oldest first, not the newest 30 days before the rest.
  const isBegun = listeners.some(({ is_sync_active }) => is_sync_active)
  if (step === 'HISTORICAL_UPDATE' && !isBegun) await renumberByDay(tx, item_id)
  await updateState(tx, item_id, { status: after.status, last_successful_update_ms: now_ms })
  const changed = accountsOfChangedStreams(streams, await streamsAt(now_ms))
  const pulled_since = follows_selection ? addDays(today, -INITIAL_DAYS) : null
  for (const listener of listeners) {
    await sendUpdateWebhooks(tx, listener, after, { step, pulled_since }, diff)
    if (changed.length > 0) await sendRecurringUpdate(tx, listener, changed)
  }
}

/**
 * The rows that the Item takes in, and what the bank had to show. Until the whole history is due, only the newest 30
 * days are looked at. What is older than two years stays as it is: banks show no more, and have not taken it back.
 */
function select(
  { ids }: House,
  item: StoredItem,
  { status, start_date, end_date }: TransactionStatesTable,
  { accounts, transactions }: BankSnapshot,
  today: string,
): { rows: HeldRow[]; coverage: Coverage } {
  const shared = sharedAccounts(item, accounts).filter(({ type, subtype }) =>
    supportsProduct('transactions', type, subtype),
  )
  const keys = new Set(shared.map(({ account_key }) => account_key))
  const initial = addDays(today, -INITIAL_DAYS)
  const since = status === 'HISTORICAL_UPDATE_COMPLETE' || start_date > initial ? start_date : initial
  const rows = transactions
    .filter(
      ({ account_key, date }) => keys.has(account_key) && date >= since && (end_date === null || date <= end_date),
    )
    .map((row) => toRow(ids, item.item_id, row))
  const oldest = addDays(today, -DAYS_REQUESTED_MAX)
  const account_ids = new Set([...keys].map((account_key) => accountIdOf(ids, item.item_id, account_key)))
  return { rows, coverage: { account_ids, since: since > oldest ? since : oldest } }
}
