import type { Call } from '../house/house.ts'
import { lockItem } from '../item/index.ts'
import type { ItemAndState } from './require-state.ts'
import { findState, turnOn } from './transactions.store.ts'
import { sendSyncUpdatesAvailable } from './update-webhooks.ts'

/**
 * The first call of /transactions/sync turns SYNC_UPDATES_AVAILABLE on for the Item.
 *
 * DIFFERENCE: when the data was there before that call, one such webhook is sent at once. At Plaid the data comes
 * after the first call, so apps wait for this webhook; here it would never come.
 */
export async function activateSync(call: Call, { item, state: known }: ItemAndState): Promise<void> {
  if (known.is_sync_active === 1) return
  await call.write(async (tx) => {
    // No update may be half way: it renumbers the history while nobody holds a cursor.
    await lockItem(tx, item.item_id)
    if (!(await turnOn(tx, item.item_id, 'is_sync_active'))) return
    const state = await findState(tx, item.item_id)
    if (state !== undefined && state.status !== 'NOT_READY') await sendSyncUpdatesAvailable(tx, call.house, item, state)
  })
}
