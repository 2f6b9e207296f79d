import { supportsProduct, type Account } from '../../accounts/index.ts'
import { isProductName } from '../../products.ts'
import type { FoundAccount, LinkTerms } from './session.ts'

/** The error of a product that none of the accounts can serve. Others do with whatever accounts there are. */
const missingErrors: Readonly<Record<string, string>> = {
  auth: 'NO_AUTH_ACCOUNTS',
  transfer: 'NO_AUTH_ACCOUNTS',
  investments: 'NO_INVESTMENT_ACCOUNTS',
  liabilities: 'NO_LIABILITY_ACCOUNTS',
}

type AccountKind = Pick<FoundAccount, 'type' | 'subtype'>

/** Whether a product can work with this account (https://plaid.com/docs/api/accounts, account type and product matrix). */
function isFor(product: string, { type, subtype }: AccountKind): boolean {
  return !isProductName(product) || supportsProduct(product, type as Account['type'], subtype)
}

/**
 * The accounts that a person may share under these terms.
 *
 * With `auth` or `transfer` only accounts that can move money are offered. Where another product needs accounts of its
 * own (`liabilities`, `investments`), those are offered as well: otherwise the two could never be asked for together.
 */
export function eligibleAccounts<Account extends AccountKind>(
  accounts: readonly Account[],
  terms: LinkTerms,
): Account[] {
  const isLimited = terms.products.some((product) => product === 'auth' || product === 'transfer')
  const needed = terms.products.filter((product) => product in missingErrors)
  return accounts.filter(
    (account) =>
      passesFilters(account, terms.account_filters) &&
      (!isLimited || needed.some((product) => isFor(product, account))),
  )
}

function passesFilters({ type, subtype }: AccountKind, filters: LinkTerms['account_filters']): boolean {
  if (filters === null) return true
  const subtypes = filters[type]
  return subtypes !== undefined && (subtypes.includes('all') || subtypes.includes(subtype))
}

/** The error of the first product that none of these accounts can serve; NO_ACCOUNTS for none at all; null if all is well. */
export function missingAccounts(accounts: readonly AccountKind[], terms: LinkTerms): string | null {
  for (const product of terms.products) {
    const error_code = missingErrors[product]
    if (error_code !== undefined && !accounts.some((account) => isFor(product, account))) return error_code
  }
  return accounts.length === 0 ? 'NO_ACCOUNTS' : null
}

/** Whether a product could work with any of these accounts. */
export function canServe(accounts: readonly AccountKind[], product: string): boolean {
  return accounts.some((account) => isFor(product, account))
}
