import type { BankTransaction } from '../source.ts'

type Told = Pick<BankTransaction, 'amount' | 'original_description' | 'payment_channel'> & {
  personal_finance_category: { detailed: string }
}

/** The kinds that a category gives away, by how it begins. The first that fits wins. */
const byCategory: readonly (readonly [prefix: string, code: string])[] = [
  ['BANK_FEES_INTEREST', 'interest'],
  ['INCOME_INTEREST', 'interest'],
  ['BANK_FEES', 'bank charge'],
  ['RENT_AND_UTILITIES_RENT', 'standing order'],
  ['RENT_AND_UTILITIES', 'direct debit'],
  ['LOAN_PAYMENTS', 'direct debit'],
  ['GENERAL_SERVICES_INSURANCE', 'direct debit'],
  ['TRANSFER_OUT_WITHDRAWAL', 'cash'],
  ['TRANSFER', 'transfer'],
  ['INCOME', 'transfer'],
]

/**
 * What kind of entry a row is, as banks in Europe tell it; the wire's own words.
 * Source: https://plaid.com/docs/api/products/transactions/, transaction_code
 */
export function transactionCodeOf(row: Told): string {
  const { amount, original_description, payment_channel } = row
  const { detailed } = row.personal_finance_category
  if (/\bATM\b/i.test(original_description) && !detailed.startsWith('BANK_FEES')) return 'atm'
  if (/\bCHE(CK|QUE)\b/i.test(original_description)) return 'cheque'
  const known = byCategory.find(([prefix]) => detailed.startsWith(prefix))
  if (known !== undefined) return known[1]
  if (payment_channel === 'other') return amount < 0 ? 'transfer' : 'payment'
  return amount < 0 ? 'refund' : 'purchase'
}
