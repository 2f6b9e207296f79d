import { updateDataConsent } from '../consent/index.ts'
import type { Call } from '../house/house.ts'
import type { ItemRequest } from './create-item.ts'
import { lockItem, updateItem } from './item.store.ts'
import { startProducts } from './start-products.ts'

/**
 * Adds products to an Item whose person has agreed to them in Link, and begins what they need done; notes what else the
 * person agreed to. Products that the Item has already stay as they are. Needs a call that may write. False when the Item
 * is gone.
 */
export async function addProducts(
  call: Call,
  item_id: string,
  {
    products,
    consented_products,
    product_options,
  }: Required<Pick<ItemRequest, 'products' | 'consented_products'>> & Pick<ItemRequest, 'product_options'>,
): Promise<boolean> {
  const item = await lockItem(call.db, item_id)
  if (item === undefined || item.removed_ms !== null) return false
  const added = products.filter((product) => !item.products.includes(product))
  const agreed = {
    products: [...item.products, ...added],
    consented_products: [...new Set([...item.consented_products, ...consented_products])],
  }
  await updateItem(call.db, item_id, agreed)
  await updateDataConsent(call.db, item, { ...item, ...agreed }, call.now_ms, 'END_USER')
  await startProducts(call, item_id, added, product_options)
  call.settle(item_id)
  return true
}
