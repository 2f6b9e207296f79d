import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { requireProduct, type StoredItem } from '../item/index.ts'
import { startTransactions } from './start-transactions.ts'
import { findState } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'

/** An Item, and how far its transactions are. */
export interface ItemAndState {
  item: StoredItem
  state: TransactionStatesTable
}

/**
 * A healthy Item, with Transactions. The first call adds the product and starts the pull.
 *
 * DIFFERENCE: when the server makes data ready at once, as it does by default, that first call waits for the pull and
 * answers with the data. At Plaid it answers PRODUCT_NOT_READY, or an empty page, until the pull is through.
 */
export async function requireTransactions(
  call: Call,
  healthy: StoredItem,
  { days_requested, account_ids }: { days_requested?: number | undefined; account_ids?: readonly string[] | undefined },
): Promise<ItemAndState> {
  const item = await requireProduct(call, healthy, 'transactions', account_ids)
  return { item, state: await requireState(call, item, days_requested) }
}

/** A healthy Item that has Transactions already: for the endpoints that do not add it. */
export async function requireTransactionsBefore(call: Call, item: StoredItem): Promise<ItemAndState> {
  if (!item.products.includes('transactions')) {
    const institution = item.institution_id && call.house.sources.findInstitution(item.institution_id)
    const isOffered = institution && institution.products.includes('transactions')
    throw apiError(isOffered ? 'PRODUCT_NOT_ENABLED' : 'PRODUCTS_NOT_SUPPORTED')
  }
  return { item, state: await requireState(call, item, undefined) }
}

/** The pull is a job: it must not be waited for inside a transaction, so only read-only handlers come here. */
async function requireState(
  call: Call,
  { item_id }: StoredItem,
  days_requested: number | undefined,
): Promise<TransactionStatesTable> {
  const state = await findState(call.db, item_id)
  if (state !== undefined) return state
  const bounds = days_requested === undefined ? {} : { days_requested }
  await call.write((tx) => startTransactions({ ...call, db: tx }, item_id, bounds))
  await call.house.jobs.runDue(item_id)
  return (await findState(call.db, item_id))!
}
