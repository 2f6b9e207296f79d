import { isApiError, type ErrorBody } from '@gingham/api-kit'
import { requestFeed } from '../bank-feed/index.ts'
import type { Call } from '../house/house.ts'
import { listItemsOfUser, type StoredItem } from '../item/index.ts'
import { refreshTransactions } from '../transactions/index.ts'
import type { RefreshResult } from './refresh.schema.ts'

/** What can be fetched anew for a user as a whole. */
export type RefreshedProduct = 'transactions' | 'investments' | 'liabilities'

/**
 * Asks the banks of a user's Items for products that the Items have. One Item that fails keeps no other from being
 * asked. Only for read-only handlers; what the banks show is in when the answer goes out.
 */
export async function refreshItems(
  call: Call,
  user_id: string,
  products: readonly RefreshedProduct[],
): Promise<RefreshResult[]> {
  const results: RefreshResult[] = []
  for (const item of await listItemsOfUser(call.db, call.team, user_id)) {
    for (const product of products.filter((name) => item.products.includes(name))) {
      const error = item.error ?? (await refresh(call, item, product))
      results.push({
        item_id: item.item_id,
        product,
        error: error === null ? null : { ...error, causes: [...error.causes] },
      })
    }
  }
  return results
}

/** Null when the bank is being asked. */
async function refresh(call: Call, item: StoredItem, product: RefreshedProduct): Promise<ErrorBody | null> {
  try {
    if (product === 'transactions') {
      await refreshTransactions(call, item)
    } else {
      await call.write((tx) => requestFeed(tx, item.item_id, product, call.now_ms))
      call.settle(item.item_id)
    }
    return null
  } catch (error) {
    if (isApiError(error)) return error.toBody(`${call.house.settings.base_url}/docs`)
    throw error
  }
}
