import type { Db } from '../database.ts'
import { apiError, type ErrorCode } from '@gingham/api-kit'
import { listAccounts, selectAccounts } from '../accounts/index.ts'
import type { Call } from '../house/house.ts'
import { canAddOnFirstCall } from '../products.ts'
import { findItemOfToken, lockItem, updateItem, type Item } from './item.store.ts'
import { offeredProducts } from './offered-products.ts'

/**
 * The Item that an access token opens, for this team in this environment.
 * Anybody else's token is as unknown as one that never was: INVALID_ACCESS_TOKEN. A removed Item is ITEM_NOT_FOUND.
 */
export async function requireItem(call: Call, access_token: string): Promise<Item> {
  const item = await findItemOfToken(call.db, call.team, access_token)
  if (item === undefined) throw apiError('INVALID_ACCESS_TOKEN')
  if (item.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
  return item
}

/** An Item that the bank still lets in; otherwise the Item's own error. */
export async function requireHealthyItem(call: Call, access_token: string): Promise<Item> {
  return requireHealth(await requireItem(call, access_token))
}

/** The Item, if the bank still lets in; otherwise its own error. */
export function requireHealth(item: Item): Item {
  if (item.error === null) return item
  const { error_code, error_message, error_code_reason } = item.error
  throw apiError(error_code as ErrorCode, { message: error_message, error_code_reason })
}

/**
 * The healthy Item with a product, whatever token opened it. A product that the institution offers is added by the first call that needs it,
 * unless it is one that only Link can add.
 * Source: https://plaid.com/docs/link/initializing-products/
 * @param account_ids what the request asks for: a call that is refused with INVALID_ACCOUNT_ID adds nothing
 */
export async function requireProduct(
  call: Call,
  item: Item,
  product: string,
  account_ids?: readonly string[],
): Promise<Item> {
  if (item.products.includes(product)) return item
  if (!offeredProducts(call.house.sources, item).includes(product)) {
    throw apiError('PRODUCTS_NOT_SUPPORTED', { message: `the institution does not offer the product ${product}` })
  }
  // An endpoint of such a product lists this code; those of the others can never get here.
  if (!canAddOnFirstCall(product)) throw apiError('PRODUCT_NOT_ENABLED')
  if (account_ids !== undefined) selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
  return call.write((tx) => addProduct(tx, item.item_id, product))
}

/** Adds to what the Item has by then: other calls may be adding products at the same time. */
export async function addProduct(tx: Db, item_id: string, product: string): Promise<Item> {
  const item = await lockItem(tx, item_id)
  if (item === undefined || item.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
  if (item.products.includes(product)) return item
  const products = [...item.products, product]
  await updateItem(tx, item_id, { products })
  return { ...item, products }
}
