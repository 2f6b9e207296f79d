import type { Db } from '../database.ts'
import { enqueueJob } from '@gingham/jobs'
import { addDays } from '../house/civil-date.ts'
import type { Call } from '../house/house.ts'
import { insertState } from './transactions.store.ts'

/** Days of history unless asked otherwise; at most two years. Source: /link/token/create, transactions.days_requested. */
export const DAYS_REQUESTED_DEFAULT = 90
export const DAYS_REQUESTED_MAX = 730

export const INITIAL_UPDATE_JOB = 'transactions.initial_update'
export const HISTORICAL_UPDATE_JOB = 'transactions.historical_update'

/** Bounds of the history. Only the first initialisation of the product counts; explicit days win over a number of days. */
export interface HistoryBounds {
  days_requested?: number
  start_date?: string
  end_date?: string
}

/** Gives an Item the product: its history arrives in two steps, the newest 30 days first. */
export async function startTransactions(
  call: Pick<Call, 'house' | 'now_ms' | 'today'> & { db: Db },
  item_id: string,
  bounds: HistoryBounds,
): Promise<void> {
  const { db, house, now_ms, today } = call
  await insertState(db, {
    item_id,
    status: 'NOT_READY',
    start_date: bounds.start_date ?? addDays(today, -(bounds.days_requested ?? DAYS_REQUESTED_DEFAULT)),
    end_date: bounds.end_date ?? null,
    head_seq: 0,
    is_sync_active: 0,
    is_recurring_active: 0,
    last_successful_update_ms: null,
    last_failed_update_ms: null,
  })
  const { initial, historical } = house.settings.update_delay_ms
  await enqueueJob(db, { kind: INITIAL_UPDATE_JOB, group_key: item_id, payload: { item_id }, due_ms: now_ms + initial })
  await enqueueJob(db, {
    kind: HISTORICAL_UPDATE_JOB,
    group_key: item_id,
    payload: { item_id },
    due_ms: now_ms + Math.max(initial, historical),
  })
}
