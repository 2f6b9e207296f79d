import type { Settings } from './settings.ts'

/** Names of sections that are no products of Link: Plaid has no such name there. */
const sectionsOnly: ReadonlySet<string> = new Set([
  'bank_transfer',
  'deposit_switch',
  'enrich',
  'processor',
  'watchlist_screening',
])

/** Products that stand alone in a Link session: their sections open Link themselves. */
const sessionsOfTheirOwn: ReadonlySet<string> = new Set(['employment', 'identity_verification', 'payment_initiation'])

/** Every Item has balances: Plaid refuses to link with them. */
const BALANCE = 'balance'

/** What works with account numbers, and so needs `auth`. */
const needNumbers = ['bank_transfer', 'deposit_switch', 'processor', 'signal']

/**
 * What Items are linked with, of what PLAID_PRODUCTS names.
 * @returns empty where nothing that is named needs an Item
 */
export function itemProductsOf(products: readonly string[]): Settings['item_products'] {
  const named = products.filter(
    (product) => product !== BALANCE && !sectionsOnly.has(product) && !sessionsOfTheirOwn.has(product),
  )
  const needsAny = named.length === 0 && products.includes(BALANCE)
  const isAuthMissing =
    !named.includes('auth') && (needsAny || products.some((product) => needNumbers.includes(product)))
  return [...(isAuthMissing ? ['auth'] : []), ...named] as Settings['item_products']
}
