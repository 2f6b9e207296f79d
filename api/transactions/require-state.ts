import type { Call } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'
import { startTransactions } from './start-transactions.ts'
import { findState } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'

/**
 * How far the Item's transactions are. The first call that needs them adds the product and starts the pull.
 *
 * DIFFERENCE: when the server makes data ready at once, as it does by default, that first call waits for the pull and
 * answers with the data. At Plaid it answers PRODUCT_NOT_READY, or an empty page, until the pull is through.
 */
export async function requireState(
  call: Call,
  item: StoredItem,
  days_requested: number | undefined,
): Promise<TransactionStatesTable> {
  const state = await findState(call.db, item.item_id)
  if (state !== undefined) return state
  await call.write((tx) =>
    startTransactions({ ...call, db: tx }, item.item_id, days_requested === undefined ? {} : { days_requested }),
  )
  await call.house.jobs.runDue(item.item_id)
  return (await findState(call.db, item.item_id))!
}
