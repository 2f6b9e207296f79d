import type { Call } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'
import { requireTransactionsBefore } from './require-state.ts'
import { requestUpdate } from './update-jobs.ts'

/**
 * Asks the bank of a healthy Item for transactions; what it shows is in when the answer goes out. Only for read-only
 * handlers.
 * @throws PRODUCT_NOT_ENABLED when the Item does not have the product, PRODUCTS_NOT_SUPPORTED when it cannot have it
 */
export async function refreshTransactions(call: Call, healthy: StoredItem): Promise<void> {
  const { item, state } = await requireTransactionsBefore(call, healthy)
  await call.write((tx) => requestUpdate(tx, state, call.now_ms))
  call.settle(item.item_id)
}
