import { apiError } from '@gingham/api-kit'
import type { ProductName } from '../products.ts'
import type { ProcessorToken } from './processor-tokens.store.ts'

/** Products that some endpoint below /processor reads. */
const PROCESSOR_PRODUCTS: ReadonlySet<string> = new Set<ProductName>([
  'auth',
  'balance',
  'identity',
  'identity_match',
  'investments',
  'investments_auth',
  'liabilities',
  'signal',
  'transactions',
])

/** Whether an institution offers anything that a processor could read. */
export function isForProcessors(products: readonly string[]): boolean {
  return products.some((product) => PROCESSOR_PRODUCTS.has(product))
}

/** Whether the processor may read a product: any, until /processor/token/permissions/set names some. */
export function mayRead({ products }: Pick<ProcessorToken, 'products'>, product: ProductName): boolean {
  return products.length === 0 || products.includes(product)
}

/**
 * INVALID_PRODUCT when the processor may not read a product.
 *
 * DIFFERENCE: which error a product without permission gives is not public; this is the one for products that a caller
 * has no access to.
 */
export function requirePermission(token: ProcessorToken, product: ProductName): void {
  if (mayRead(token, product)) return
  throw apiError('INVALID_PRODUCT', {
    message: `this processor token gives no access to these products: ["${product}"]`,
  })
}
