import type { Call } from '../house/house.ts'
import { lockItem } from '../item/index.ts'
import type { TransactionListener } from './listeners.ts'
import type { ItemAndState } from './require-state.ts'
import { findState } from './transactions.store.ts'
import { sendSyncUpdatesAvailable } from './update-webhooks.ts'

/**
 * The first call of /transactions/sync turns SYNC_UPDATES_AVAILABLE on for who calls.
 *
 * DIFFERENCE: when the data was there before that call, one such webhook is sent at once. At Plaid the data comes
 * after the first call, so apps wait for this webhook; here it would never come.
 */
export async function activateSync(
  call: Call,
  { item: { item_id } }: ItemAndState,
  listener: TransactionListener,
): Promise<void> {
  if (listener.is_sync_active) return
  await call.write(async (tx) => {
    // No update may be half way: it renumbers the history while nobody holds a cursor.
    await lockItem(tx, item_id)
    if (!(await listener.turnOn(tx, 'is_sync_active'))) return
    const state = await findState(tx, item_id)
    if (state !== undefined && state.status !== 'NOT_READY') await sendSyncUpdatesAvailable(tx, listener, state)
  })
}
