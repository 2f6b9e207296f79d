import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { lockItem, openConnection, updateConnection, type StoredItem } from '../item/index.ts'
import { requireTransactionsBefore } from './require-state.ts'
import { requestUpdate } from './update-jobs.ts'

/**
 * Asks the bank of a healthy Item for transactions; what it shows is in when the answer goes out. Only for read-only
 * handlers.
 * @throws PRODUCT_NOT_ENABLED when the Item does not have the product, PRODUCTS_NOT_SUPPORTED when it cannot have it,
 * ITEM_NOT_FOUND when it was removed meanwhile
 */
export async function refreshTransactions(call: Call, healthy: StoredItem): Promise<void> {
  const { item, state } = await requireTransactionsBefore(call, healthy)
  await call.write(async (tx) => {
    await askForNews({ ...call, db: tx }, item.item_id)
    await requestUpdate(tx, state, call.now_ms)
  })
  call.settle(item.item_id)
}

/** Tells the bank to look for news, where it wants to be told. The lock is for two refreshes at a time: both count. */
async function askForNews({ db, house, now_ms, today }: Call, item_id: string): Promise<void> {
  const item = await lockItem(db, item_id)
  if (item === undefined || item.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
  const source = house.sources.ofKind(item.source)
  if (source.refresh === undefined) return
  const connection = openConnection(house.sealer, item)
  const asked = source.refresh(connection, { now_ms, today })
  if (asked !== connection) await updateConnection(db, house.sealer, item_id, asked)
}
