import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { findItem, requireItem, type StoredItem } from '../item/index.ts'
import { causeInItem } from './report-causes.ts'

/** The Items that a list of tokens opens, each once. INVALID_ACCESS_TOKEN or ITEM_NOT_FOUND for the first that fails. */
export async function requireItems(call: Call, access_tokens: readonly string[]): Promise<string[]> {
  const items: StoredItem[] = []
  for (const access_token of new Set(access_tokens)) items.push(await requireItem(call, access_token))
  const without = items.find(({ products }) => !products.includes('assets'))
  if (without !== undefined) {
    throw apiError('ASSET_REPORT_ERROR.PRODUCT_NOT_ENABLED', {
      message: `the Item ${without.item_id} was linked without assets`,
    })
  }
  return [...new Set(items.map(({ item_id }) => item_id))]
}

/**
 * DATA_UNAVAILABLE when an Item is known to fail before its bank is asked; `require_all_items` is about what happens
 * later. Source: https://plaid.com/docs/api/products/assets/#asset_report-create-request-options-require-all-items
 */
export async function requireHealthyItems(call: Call, item_ids: readonly string[]): Promise<void> {
  const items = await Promise.all(item_ids.map((item_id) => findItem(call.db, item_id)))
  const causes = items.flatMap((item, index) => causeInItem(call.house, item_ids[index]!, item) ?? [])
  if (causes.length > 0) throw apiError('DATA_UNAVAILABLE', { causes })
}
