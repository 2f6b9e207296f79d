import type { Db } from '../database.ts'
import type { HeldRow, TransactionDiff } from './diff.ts'
import type { TransactionListener } from './listeners.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'
import type { UpdateStep } from './update-jobs.ts'

/** Which update it was. */
export interface ToldUpdate {
  step: UpdateStep
  /** Where the newest 30 days begin, when the person has just chosen other accounts; null otherwise. YYYY-MM-DD */
  pulled_since: string | null
}

/** Tells one listener what an update brought. Source: https://plaid.com/docs/transactions/webhooks/ */
export async function sendUpdateWebhooks(
  tx: Db,
  listener: TransactionListener,
  state: TransactionStatesTable,
  { step, pulled_since }: ToldUpdate,
  diff: TransactionDiff,
): Promise<void> {
  const ofListener = (rows: readonly HeldRow[]) =>
    rows.filter((row) => listener.account_id === null || listener.account_id === row.account_id)
  const [added, modified, removed] = [diff.added, diff.modified, diff.removed].map(ofListener) as [
    HeldRow[],
    HeldRow[],
    HeldRow[],
  ]
  const isPulledAnew = pulled_since !== null && state.status === 'HISTORICAL_UPDATE_COMPLETE'
  const isDefault = step === 'DEFAULT_UPDATE' && !isPulledAnew
  const hasRows = added.length + modified.length > 0
  const tell = (code: UpdateStep, new_transactions: number) =>
    listener.send(tx, code, { error: null, new_transactions })
  if (isPulledAnew) {
    const recent = added.filter(({ date }) => date >= pulled_since).length
    await tell('INITIAL_UPDATE', recent)
    await tell('HISTORICAL_UPDATE', added.length - recent)
  } else if (!isDefault || hasRows) await tell(step, added.length)
  if (removed.length > 0) {
    const removed_transactions = removed.map(({ transaction_id }) => transaction_id)
    await listener.send(tx, 'TRANSACTIONS_REMOVED', { error: null, removed_transactions })
  }
  const hasNews = !isDefault || hasRows || removed.length > 0
  if (hasNews && listener.is_sync_active) await sendSyncUpdatesAvailable(tx, listener, state)
}

/** Tells a reader of /transactions/sync that there is something to read. */
export function sendSyncUpdatesAvailable(
  tx: Db,
  listener: TransactionListener,
  { status }: Pick<TransactionStatesTable, 'status'>,
): Promise<void> {
  return listener.send(tx, 'SYNC_UPDATES_AVAILABLE', {
    initial_update_complete: status !== 'NOT_READY',
    historical_update_complete: status === 'HISTORICAL_UPDATE_COMPLETE',
  })
}

/** Tells a reader of /transactions/recurring/get that streams of these accounts have changed. */
export async function sendRecurringUpdate(
  tx: Db,
  listener: TransactionListener,
  account_ids: readonly string[],
): Promise<void> {
  if (!listener.is_recurring_active) return
  const { account_id } = listener
  if (account_id === null) await listener.send(tx, 'RECURRING_TRANSACTIONS_UPDATE', { account_ids })
  else if (account_ids.includes(account_id)) await listener.send(tx, 'RECURRING_TRANSACTIONS_UPDATE', {})
}
