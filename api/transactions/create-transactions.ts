import { apiError } from '@gingham/api-kit'
import type { CreatedTransaction } from '@gingham/sources'
import type { Call } from '../house/house.ts'
import { lockItem, openConnection, updateConnection, type StoredItem } from '../item/index.ts'
import { requireTransactionsBefore } from './require-state.ts'
import { requestUpdate } from './update-jobs.ts'

/** How many rows one Item's simulated bank takes: each look at the bank goes through all of them. */
const CREATED_MAX = 1_000

/**
 * Makes transactions at the simulated bank of a healthy Item, and has the Item's update bring them in by the time the answer
 * goes out. Only for read-only handlers.
 * @throws INVALID_FIELD when the Item's user takes none, or has taken too many; PRODUCT_NOT_ENABLED when the Item does not have
 * the product, PRODUCTS_NOT_SUPPORTED when it cannot have it, ITEM_NOT_FOUND when it was removed meanwhile
 */
export async function createTransactions(
  call: Call,
  healthy: StoredItem,
  rows: readonly CreatedTransaction[],
): Promise<void> {
  const { item, state } = await requireTransactionsBefore(call, healthy)
  await call.write(async (tx) => {
    await changeBank({ ...call, db: tx }, item.item_id, rows)
    await requestUpdate(tx, state, call.now_ms)
  })
  call.settle(item.item_id)
}

/** The lock is for two calls at a time: both count. */
async function changeBank(
  { db, house, now_ms, today }: Call,
  item_id: string,
  rows: readonly CreatedTransaction[],
): Promise<void> {
  const item = await lockItem(db, item_id)
  if (item === undefined || item.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
  const source = house.sources.ofKind(item.source)
  const changed = source.createTransactions?.(openConnection(house.sealer, item), rows, { now_ms, today })
  if (changed === undefined || changed === null) {
    throw apiError('INVALID_FIELD', {
      message: 'access_token must be of an Item that was linked as user_transactions_dynamic',
    })
  }
  if ((changed.created_transactions ?? []).length > CREATED_MAX) {
    throw apiError('INVALID_FIELD', { message: `transactions: an Item takes ${CREATED_MAX} of them at most` })
  }
  await updateConnection(db, house.sealer, item_id, changed)
}
