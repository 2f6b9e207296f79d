import { isCheckProduct, isInitialisable, canAddInUpdateMode } from './products.ts'

/** The four lists of /link/token/create, the most binding first. */
export const productListNames = [
  'products',
  'required_if_supported_products',
  'optional_products',
  'additional_consented_products',
] as const
export type ProductListName = (typeof productListNames)[number]
export type ProductLists = { readonly [name in ProductListName]?: readonly string[] | null | undefined }

export interface LinkPurpose {
  /** Link repairs or extends an Item that exists. */
  update_mode: boolean
  /** Where income is read from, when income is asked for: `bank`, `payroll`. */
  income_source_types?: readonly string[]
}

/** What is wrong with the lists of a request: the error to answer, and a message that names the products. */
export interface ProductListProblem {
  error: 'INVALID_PRODUCT' | 'INVALID_FIELD'
  message: string
}

type Rule = (lists: ProductLists, purpose: LinkPurpose) => ProductListProblem | undefined

const invalidField = (message: string): ProductListProblem => ({ error: 'INVALID_FIELD', message })

function listOf(lists: ProductLists, name: ProductListName): readonly string[] {
  return lists[name] ?? []
}

/** Every product of any list, each once. */
export function allProducts(lists: ProductLists): string[] {
  return [...new Set(productListNames.flatMap((name) => listOf(lists, name)))]
}

const areForLink: Rule = (lists) => {
  const wrong = allProducts(lists).filter((product) => !isInitialisable(product))
  if (wrong.length === 0) return undefined
  return { error: 'INVALID_PRODUCT', message: `Link cannot be opened for these products: ${wrong.join(', ')}` }
}

const fitTheMode: Rule = (lists, { update_mode }) => {
  const products = listOf(lists, 'products')
  if (!update_mode) return products.length > 0 ? undefined : invalidField('products must name at least one product')
  const wrong = products.filter((product) => !canAddInUpdateMode(product))
  if (wrong.length === 0) return undefined
  return invalidField(`products cannot name these in update mode: ${wrong.join(', ')}`)
}

const doNotOverlap: Rule = (lists) => {
  for (const [index, name] of productListNames.entries()) {
    for (const other of productListNames.slice(index + 1)) {
      const both = listOf(lists, name).filter((product) => listOf(lists, other).includes(product))
      if (both.length > 0) return invalidField(`${name} and ${other} both name: ${both.join(', ')}`)
    }
  }
  return undefined
}

const standAlone: Rule = (lists, { income_source_types }) => {
  const products = allProducts(lists)
  if (products.length < 2) return undefined
  const lonely = ['identity_verification', 'payment_initiation', 'employment']
  // Bank income is bank data like any other; payroll and documents are a flow of their own.
  if (income_source_types?.includes('payroll') === true) lonely.push('income_verification')
  const found = products.find((product) => lonely.includes(product))
  return found === undefined ? undefined : invalidField(`${found} must be the only product of a Link session`)
}

const keepReportsApart: Rule = (lists, { update_mode }) => {
  const products = allProducts(lists)
  if (!products.some(isCheckProduct)) return undefined
  const foreign = products.filter((product) => ['assets', 'income', 'income_verification'].includes(product))
  if (foreign.length > 0) return invalidField(`consumer report products cannot be combined with: ${foreign.join(', ')}`)
  if (update_mode || listOf(lists, 'products').includes('cra_base_report')) return undefined
  return invalidField('consumer report products need cra_base_report in products')
}

const haveWhatTheyNeed: Rule = (lists) => {
  if (!listOf(lists, 'products').includes('signal') || allProducts(lists).includes('auth')) return undefined
  return invalidField('signal needs auth')
}

const rules: readonly Rule[] = [areForLink, fitTheMode, doNotOverlap, standAlone, keepReportsApart, haveWhatTheyNeed]

/**
 * The first rule that the product lists break, or undefined when Link can be opened with them.
 * Source: https://plaid.com/docs/link/initializing-products/
 */
export function findProductListProblem(lists: ProductLists, purpose: LinkPurpose): ProductListProblem | undefined {
  for (const rule of rules) {
    const problem = rule(lists, purpose)
    if (problem !== undefined) return problem
  }
  return undefined
}

/**
 * Whether the session may fall back to flows that verify typed account numbers (same-day and instant micro-deposits,
 * the database): `auth`, or `transfer`, is all that is required, in the United States only.
 */
export function allowsTypedNumbers(lists: ProductLists, country_codes: readonly string[]): boolean {
  const [only, ...others] = listOf(lists, 'products')
  const inUnitedStates = country_codes.length === 1 && country_codes[0] === 'US'
  return inUnitedStates && others.length === 0 && (only === 'auth' || only === 'transfer')
}
