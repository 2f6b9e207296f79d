/** Every product name of the contract, in its order. */
export const productNames = [
  'assets',
  'auth',
  'balance',
  'balance_plus',
  'beacon',
  'identity',
  'identity_match',
  'investments',
  'investments_auth',
  'liabilities',
  'payment_initiation',
  'identity_verification',
  'transactions',
  'credit_details',
  'income',
  'income_verification',
  'standing_orders',
  'transfer',
  'employment',
  'recurring_transactions',
  'transactions_refresh',
  'signal',
  'statements',
  'processor_payments',
  'processor_identity',
  'profile',
  'cra_base_report',
  'cra_income_insights',
  'cra_partner_insights',
  'cra_network_insights',
  'cra_cashflow_insights',
  'cra_monitoring',
  'cra_lend_score',
  'cra_plaid_credit_score',
  'cra_qualify',
  'cra_home_lending',
  'layer',
  'pay_by_bank',
  'protect_linked_bank',
  'protect_transactions',
] as const

export type ProductName = (typeof productNames)[number]

const names: ReadonlySet<string> = new Set(productNames)

export function isProductName(text: string): text is ProductName {
  return names.has(text)
}

/** Consumer reports of Plaid Check. */
export function isCheckProduct(product: string): boolean {
  return product.startsWith('cra_') && isProductName(product)
}

/** What comes with an Item or a processor and is never asked for in Link. */
const notForLink: ReadonlySet<string> = new Set(['balance', 'processor_payments', 'processor_identity', 'profile'])

/**
 * Whether Link may be opened for the product. `balance` may not: every Item has it.
 * DIFFERENCE: the reference lists fewer names than the contract's enum. Names on the enum that are not listed are
 * add-ons of listed ones, and are accepted.
 * Source: https://plaid.com/docs/link/initializing-products/
 */
export function isInitialisable(product: string): product is ProductName {
  return isProductName(product) && !notForLink.has(product)
}

/** Credit products: the user must go through Link for them, in update mode when the Item exists already. */
function isCreditProduct(product: string): boolean {
  return (
    ['assets', 'statements', 'income', 'income_verification', 'employment'].includes(product) || isCheckProduct(product)
  )
}

/** Products that are not about the data of an Item's accounts: they start with a Link session of their own. */
const ownSession: ReadonlySet<string> = new Set([
  'identity_verification',
  'payment_initiation',
  'pay_by_bank',
  'layer',
  'beacon',
])

/**
 * Whether the first call of one of its endpoints adds the product to an Item that was linked without it.
 * Source: https://plaid.com/docs/link/initializing-products/
 */
export function canAddOnFirstCall(product: string): boolean {
  return isProductName(product) && !isCreditProduct(product) && !ownSession.has(product)
}

/** Whether Link in update mode may name the product in `products`: to add a credit product, or to verify again. */
export function canAddInUpdateMode(product: string): boolean {
  return isCreditProduct(product) || product === 'auth' || product === 'identity'
}

/** What an Item is billed for: its products without `balance`, which is billed per call. */
export function billedProducts(products: readonly string[]): string[] {
  return products.filter((product) => product !== 'balance')
}
