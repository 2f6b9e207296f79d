import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'

/**
 * The healthy Item with Identity, for who does not add it.
 * @throws PRODUCT_NOT_ENABLED when the Item does not have the product, PRODUCTS_NOT_SUPPORTED when it cannot have it
 */
export async function requireIdentityBefore(call: Call, healthy: StoredItem): Promise<StoredItem> {
  if (healthy.products.includes('identity')) return healthy
  const institution =
    healthy.institution_id === null ? undefined : call.house.sources.findInstitution(healthy.institution_id)
  throw apiError(institution?.products.includes('identity') === true ? 'PRODUCT_NOT_ENABLED' : 'PRODUCTS_NOT_SUPPORTED')
}
