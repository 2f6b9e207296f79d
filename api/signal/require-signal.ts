import type { Call } from '../house/house.ts'
import { addProduct, requireProduct, type StoredItem } from '../item/index.ts'

/**
 * The Item with Signal, which the first call adds. Items of typed account numbers can have it, too, although nobody tells
 * anything of their accounts.
 * @throws PRODUCTS_NOT_SUPPORTED where the bank does not offer it, ITEM_NOT_FOUND
 */
export async function requireSignal(call: Call, item: StoredItem): Promise<StoredItem> {
  if (item.institution_id !== null || item.products.includes('signal')) return requireProduct(call, item, 'signal')
  return call.write((tx) => addProduct(tx, item.item_id, 'signal'))
}
