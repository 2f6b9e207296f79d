import { toInstant } from '@gingham/clock'
import type { Sources } from '../house/sources.ts'
import { billedProducts } from '../products.ts'
import type { Item as WireItem } from './item.schema.ts'
import type { Item } from './item.store.ts'
import { offeredProducts } from './offered-products.ts'

/** The Item as product endpoints show it. */
export function toWireItem(sources: Sources, item: Item): WireItem {
  const institution = item.institution_id === null ? undefined : sources.findInstitution(item.institution_id)
  const billed = billedProducts(item.products)
  const available = offeredProducts(sources, item).filter((product) => !billed.includes(product))
  return {
    available_products: available as WireItem['available_products'],
    auth_method: item.auth_method as WireItem['auth_method'] & string,
    billed_products: billed as WireItem['billed_products'],
    ...(item.consented_products.length === 0
      ? {}
      : { consented_products: consentedProducts(item) as WireItem['available_products'] }),
    consent_expiration_time: item.consent_expires_ms === null ? null : toInstant(item.consent_expires_ms),
    error: item.error === null ? null : { ...item.error, causes: [...item.error.causes] },
    institution_id: item.institution_id,
    institution_name: institution?.name ?? null,
    item_id: item.item_id,
    products: [...item.products] as WireItem['available_products'],
    update_type: item.update_type as WireItem['update_type'],
    webhook: item.webhook ?? '',
  }
}

/** Everything that the person agreed to: what the Item has, and what may be added without asking again. */
export function consentedProducts({ products, consented_products }: Item): string[] {
  return [...new Set([...products, ...consented_products])]
}
