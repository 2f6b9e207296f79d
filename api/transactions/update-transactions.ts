import type { Db } from '../database.ts'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import { toCivilDate } from '@gingham/clock'
import { ingestAccounts } from '../accounts/index.ts'
import { addDays } from '../house/civil-date.ts'
import type { House } from '../house/house.ts'
import { findItem, lockItem, openConnection, sendItemWebhook, sharedAccounts, type StoredItem } from '../item/index.ts'
import type { TransactionDiff } from './diff.ts'
import { ingestTransactions } from './ingest-transactions.ts'
import { HISTORICAL_UPDATE_JOB, INITIAL_UPDATE_JOB } from './start-transactions.ts'
import { findState, renumberByDay, updateState } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'

/** How much of the history the first update brings. Source: https://plaid.com/docs/transactions/webhooks/ */
const INITIAL_DAYS = 30
/** How often an Item is looked at without being asked: four times a day. */
const CHECK_EVERY_MS = 6 * 3_600_000

export const CHECK_JOB = 'transactions.check'

/** The room's jobs, by kind. */
export function transactionJobs(house: House): Record<string, JobHandler> {
  const itemOf = (payload: unknown) => (payload as { item_id: string }).item_id
  return {
    [INITIAL_UPDATE_JOB]: async ({ payload }) => {
      await updateTransactions(house, itemOf(payload), 'INITIAL_UPDATE')
    },
    [HISTORICAL_UPDATE_JOB]: async ({ payload }) => {
      await updateTransactions(house, itemOf(payload), 'HISTORICAL_UPDATE')
    },
    [CHECK_JOB]: async ({ payload }) => {
      const isThere = await updateTransactions(house, itemOf(payload), 'DEFAULT_UPDATE')
      return isThere ? { retry_at_ms: house.clock.now() + CHECK_EVERY_MS } : undefined
    },
  }
}

type UpdateStep = 'INITIAL_UPDATE' | 'HISTORICAL_UPDATE' | 'DEFAULT_UPDATE'

/**
 * Asks the bank and takes in what it shows. The first two steps happen once each: running one again does nothing.
 * Returns false when there is nothing to update any more.
 */
export async function updateTransactions(house: House, item_id: string, step: UpdateStep): Promise<boolean> {
  const known = await findItem(house.store.db, item_id)
  if (known === undefined || known.removed_ms !== null) return false
  const now_ms = house.clock.now()
  const moment = { now_ms, today: toCivilDate(now_ms) }
  const snapshot =
    known.error === null
      ? await house.sources.ofKind(known.source).fetch(openConnection(house.sealer, known), moment)
      : null

  return house.store.transaction(async (tx) => {
    const item = await lockItem(tx, item_id)
    const state = await findState(tx, item_id)
    if (item === undefined || item.removed_ms !== null || state === undefined) return false
    if (isDone(state, step)) return true
    if (snapshot === null) {
      await updateState(tx, item_id, { last_failed_update_ms: now_ms })
      return true
    }
    await ingestAccounts(tx, house, item_id, sharedAccounts(item, snapshot.accounts))
    const since = step === 'INITIAL_UPDATE' ? addDays(moment.today, -INITIAL_DAYS) : state.start_date
    const keys = new Set(sharedAccounts(item, snapshot.accounts).map(({ account_key }) => account_key))
    const rows = snapshot.transactions.filter(({ date, account_key }) => date >= since && keys.has(account_key))
    const diff = await ingestTransactions(tx, house.ids, state, rows)
    // A reader who has not begun gets the whole history oldest first, not the newest 30 days before the rest.
    if (step === 'HISTORICAL_UPDATE' && state.is_sync_active === 0) await renumberByDay(tx, item_id)
    const status = statusAfter(state, step)
    await updateState(tx, item_id, { status, last_successful_update_ms: now_ms })
    if (step === 'HISTORICAL_UPDATE') {
      await enqueueJob(tx, {
        kind: CHECK_JOB,
        group_key: item_id,
        payload: { item_id },
        due_ms: now_ms + CHECK_EVERY_MS,
      })
    }
    await sendUpdateWebhooks(tx, house, item, { ...state, status }, step, diff)
    return true
  })
}

function isDone(state: TransactionStatesTable, step: UpdateStep): boolean {
  if (step === 'INITIAL_UPDATE') return state.status !== 'NOT_READY'
  return step === 'HISTORICAL_UPDATE' && state.status === 'HISTORICAL_UPDATE_COMPLETE'
}

function statusAfter(state: TransactionStatesTable, step: UpdateStep): TransactionStatesTable['status'] {
  return step === 'DEFAULT_UPDATE' ? state.status : `${step}_COMPLETE`
}

async function sendUpdateWebhooks(
  tx: Db,
  house: House,
  item: StoredItem,
  state: TransactionStatesTable,
  step: UpdateStep,
  diff: TransactionDiff,
): Promise<void> {
  const hasRows = diff.added.length + diff.modified.length > 0
  const send = (webhook_code: string, details: Record<string, unknown>) =>
    sendItemWebhook(tx, house, item, { webhook_type: 'TRANSACTIONS', webhook_code, ...details })
  if (step !== 'DEFAULT_UPDATE' || hasRows) await send(step, { error: null, new_transactions: diff.added.length })
  if (diff.removed.length > 0) await send('TRANSACTIONS_REMOVED', { error: null, removed_transactions: diff.removed })
  const hasChanged = step !== 'DEFAULT_UPDATE' || hasRows || diff.removed.length > 0
  if (!hasChanged) return
  if (state.is_sync_active === 1) await sendSyncUpdatesAvailable(tx, house, item, state)
  if (state.is_recurring_active === 1) {
    const account_ids = [...new Set([...diff.added, ...diff.modified].map(({ account_id }) => account_id))]
    await send('RECURRING_TRANSACTIONS_UPDATE', { account_ids })
  }
}

/** Tells readers of /transactions/sync that there is something to read. */
export function sendSyncUpdatesAvailable(
  tx: Db,
  house: House,
  item: StoredItem,
  state: TransactionStatesTable,
): Promise<void> {
  return sendItemWebhook(tx, house, item, {
    webhook_type: 'TRANSACTIONS',
    webhook_code: 'SYNC_UPDATES_AVAILABLE',
    initial_update_complete: state.status !== 'NOT_READY',
    historical_update_complete: state.status === 'HISTORICAL_UPDATE_COMPLETE',
  })
}
