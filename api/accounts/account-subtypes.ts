import { subtypesByType } from '@gingham/sources'
import type { ProductName } from '../products.ts'

/** The types that an account of an Item can have; `brokerage` is what old API versions call `investment`. */
export const accountTypes = ['investment', 'credit', 'depository', 'loan', 'brokerage', 'other'] as const
export type AccountType = (typeof accountTypes)[number]

export type AccountSubtype = (typeof subtypesByType)[keyof typeof subtypesByType][number]
/** Every subtype of any type, each once. */
export const accountSubtypes: readonly AccountSubtype[] = [...new Set(Object.values(subtypesByType).flat())]

/** Whether the type has the subtype. An account whose bank tells no subtype (null) fits any type. */
export function isSubtypeOf(type: AccountType | 'payroll', subtype: string | null): boolean {
  if (subtype === null) return true
  const subtypes: readonly string[] = subtypesByType[type === 'brokerage' ? 'investment' : type]
  return subtypes.includes(subtype)
}

/** Per type: all of it, or these subtypes. A type that is not named does not fit. */
type Fit = Partial<Record<AccountType | 'payroll', 'all' | readonly AccountSubtype[]>>

const debitable = ['checking', 'savings', 'cash management'] as const
const withNumbers: Fit = { depository: debitable }
const transactions: Fit = { depository: 'all', credit: 'all', loan: ['student'] }
const investments: Fit = { investment: 'all', brokerage: 'all' }
const depository: Fit = { depository: 'all' }

const fits: Partial<Record<ProductName, Fit>> = {
  // https://plaid.com/docs/errors/item/: checking, savings and cash management have account and routing numbers.
  auth: withNumbers,
  processor_payments: withNumbers,
  signal: withNumbers,
  // https://plaid.com/docs/transfer/creating-transfers/ adds money market accounts.
  transfer: { depository: [...debitable, 'money market'] },
  transactions,
  transactions_refresh: transactions,
  recurring_transactions: { depository: ['checking', 'savings'], credit: ['credit card'] },
  liabilities: { credit: ['credit card', 'paypal'], loan: ['student', 'mortgage'] },
  investments,
  investments_auth: investments,
  statements: depository,
  standing_orders: depository,
  income_verification: { depository: 'all', payroll: 'all' },
  income: { depository: 'all', payroll: 'all' },
  employment: { payroll: 'all' },
  cra_base_report: depository,
  cra_income_insights: depository,
  cra_partner_insights: depository,
  cra_network_insights: depository,
  cra_cashflow_insights: depository,
  cra_monitoring: depository,
  cra_lend_score: depository,
  cra_plaid_credit_score: depository,
  cra_qualify: depository,
  cra_home_lending: depository,
}

/**
 * Whether a product has data for accounts of this kind. Products that no rule limits (identity, balance, assets and
 * those that are not about accounts) take any account of an Item.
 *
 * DIFFERENCE: Plaid's matrix per subtype is not public as text; this follows the sentences in its guides.
 * @param subtype null when the bank tells none: it fits only where the whole type fits
 */
export function supportsProduct(product: ProductName, type: AccountType | 'payroll', subtype: string | null): boolean {
  const fit = fits[product]
  if (fit === undefined) return type !== 'payroll'
  const subtypes = fit[type]
  if (subtypes === undefined) return false
  return subtypes === 'all' || subtypes.some((one) => one === subtype)
}
