import type { FoundAccount, LinkTerms } from './session.ts'

/** Which accounts a product can work with (https://plaid.com/docs/api/accounts, account type and product matrix). */
const productAccounts: Readonly<Record<string, { error_code: string; isFor(account: AccountKind): boolean }>> = {
  auth: { error_code: 'NO_AUTH_ACCOUNTS', isFor: canMoveMoney },
  transfer: { error_code: 'NO_AUTH_ACCOUNTS', isFor: canMoveMoney },
  investments: { error_code: 'NO_INVESTMENT_ACCOUNTS', isFor: ({ type }) => type === 'investment' },
  liabilities: { error_code: 'NO_LIABILITY_ACCOUNTS', isFor: isLiability },
}

type AccountKind = Pick<FoundAccount, 'type' | 'subtype'>

const moneySubtypes = ['checking', 'savings', 'cash management']

function canMoveMoney({ type, subtype }: AccountKind): boolean {
  return type === 'depository' && moneySubtypes.includes(subtype)
}

function isLiability({ type, subtype }: AccountKind): boolean {
  return type === 'credit' || (type === 'loan' && (subtype === 'student' || subtype === 'mortgage'))
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
  return accounts.filter(
    (account) =>
      passesFilters(account, terms.account_filters) &&
      (!isLimited || terms.products.some((product) => productAccounts[product]?.isFor(account) === true)),
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
    const rule = productAccounts[product]
    if (rule !== undefined && !accounts.some((account) => rule.isFor(account))) return rule.error_code
  }
  return accounts.length === 0 ? 'NO_ACCOUNTS' : null
}

/** Whether a product could work with any of these accounts. */
export function canServe(accounts: readonly AccountKind[], product: string): boolean {
  const rule = productAccounts[product]
  return rule === undefined || accounts.some((account) => rule.isFor(account))
}
