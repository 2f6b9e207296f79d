import { addDays } from '../house/civil-date.ts'
import type { Call } from '../house/house.ts'
import { insertState } from './transactions.store.ts'
import { enqueueUpdate } from './update-jobs.ts'

/** Days of history unless asked otherwise; at most two years. Source: /link/token/create, transactions.days_requested. */
export const DAYS_REQUESTED_DEFAULT = 90
export const DAYS_REQUESTED_MAX = 730
/** Outside the sandbox, fewer days count as these. Source: /link/token/create, transactions.days_requested. */
const DAYS_REQUESTED_MIN = 30

/** Bounds of the history. Only the first initialisation of the product counts; explicit days win over a number of days. */
export interface HistoryBounds {
  days_requested?: number
  start_date?: string
  end_date?: string
}

/** Gives an Item the product: its history arrives in two steps, the newest 30 days first. Does nothing the second time. */
export async function startTransactions(
  { db, house, now_ms, today, team }: Pick<Call, 'db' | 'house' | 'now_ms' | 'today' | 'team'>,
  item_id: string,
  { days_requested = DAYS_REQUESTED_DEFAULT, start_date, end_date }: HistoryBounds,
): Promise<void> {
  const days = team.environment === 'sandbox' ? days_requested : Math.max(days_requested, DAYS_REQUESTED_MIN)
  const isNew = await insertState(db, {
    item_id,
    status: 'NOT_READY',
    start_date: start_date ?? addDays(today, -days),
    end_date: end_date ?? null,
    head_seq: 0,
    is_sync_active: 0,
    is_recurring_active: 0,
    last_successful_update_ms: null,
    last_failed_update_ms: null,
  })
  if (!isNew) return
  const { initial, historical } = house.settings.update_delay_ms
  await enqueueUpdate(
    db,
    { item_id, step: 'INITIAL_UPDATE', historical_due_ms: now_ms + historical, is_regular: true },
    now_ms + initial,
  )
}
