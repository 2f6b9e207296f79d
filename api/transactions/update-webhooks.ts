import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { sendItemWebhook, type StoredItem } from '../item/index.ts'
import type { TransactionDiff } from './diff.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'
import type { UpdateStep } from './update-jobs.ts'

/** Tells what an update brought. Source: https://plaid.com/docs/transactions/webhooks/ */
export async function sendUpdateWebhooks(
  tx: Db,
  house: House,
  item: StoredItem,
  state: TransactionStatesTable,
  step: UpdateStep,
  { added, modified, removed }: TransactionDiff,
): Promise<void> {
  const isDefault = step === 'DEFAULT_UPDATE'
  const hasRows = added.length + modified.length > 0
  const send = (webhook_code: string, details: Record<string, unknown>) =>
    sendItemWebhook(tx, house, item, { webhook_type: 'TRANSACTIONS', webhook_code, error: null, ...details })
  if (!isDefault || hasRows) await send(step, { new_transactions: added.length })
  if (removed.length > 0) {
    await send('TRANSACTIONS_REMOVED', { removed_transactions: removed.map(({ transaction_id }) => transaction_id) })
  }
  const hasNews = !isDefault || hasRows || removed.length > 0
  if (hasNews && state.is_sync_active === 1) await sendSyncUpdatesAvailable(tx, house, item, state)
}

/** Tells readers of /transactions/sync that there is something to read. */
export function sendSyncUpdatesAvailable(
  tx: Db,
  house: House,
  item: StoredItem,
  { status }: Pick<TransactionStatesTable, 'status'>,
): Promise<void> {
  return sendItemWebhook(tx, house, item, {
    webhook_type: 'TRANSACTIONS',
    webhook_code: 'SYNC_UPDATES_AVAILABLE',
    initial_update_complete: status !== 'NOT_READY',
    historical_update_complete: status === 'HISTORICAL_UPDATE_COMPLETE',
  })
}

/** Tells readers of /transactions/recurring/get that streams of these accounts have changed. */
export function sendRecurringUpdate(
  tx: Db,
  house: House,
  item: StoredItem,
  account_ids: readonly string[],
): Promise<void> {
  return sendItemWebhook(tx, house, item, {
    webhook_type: 'TRANSACTIONS',
    webhook_code: 'RECURRING_TRANSACTIONS_UPDATE',
    account_ids,
  })
}
