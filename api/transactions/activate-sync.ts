import type { Call } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'
import { updateState } from './transactions.store.ts'
import { sendSyncUpdatesAvailable } from './update-transactions.ts'

/**
 * The first call of /transactions/sync turns SYNC_UPDATES_AVAILABLE on for the Item.
 *
 * DIFFERENCE: when the data was there before that call, one such webhook is sent at once. At Plaid the data comes
 * after the first call, so apps wait for this webhook; here it would never come.
 */
export async function activateSync(call: Call, item: StoredItem, state: TransactionStatesTable): Promise<void> {
  if (state.is_sync_active === 1) return
  await call.write(async (tx) => {
    await updateState(tx, item.item_id, { is_sync_active: 1 })
    if (state.status !== 'NOT_READY') await sendSyncUpdatesAvailable(tx, call.house, item, state)
  })
}
