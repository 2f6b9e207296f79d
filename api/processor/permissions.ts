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

/** Permissions that open a product besides its own: those that it is a part of, and what it is called for processors. */
const GRANTED_ALSO_BY: Readonly<Partial<Record<ProductName, ProductName>>> = {
  balance: 'balance_plus',
  identity: 'processor_identity',
  recurring_transactions: 'transactions',
  transactions_refresh: 'transactions',
}

/** Whether the processor may read a product: any, until /processor/token/permissions/set names some. */
export function mayRead({ products }: Pick<ProcessorToken, 'products'>, product: ProductName): boolean {
  if (products.length === 0 || products.includes(product)) return true
  const also = GRANTED_ALSO_BY[product]
  return also !== undefined && products.includes(also)
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
