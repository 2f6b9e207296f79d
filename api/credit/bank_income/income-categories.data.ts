import type { Transaction } from '../../transactions/index.ts'

export const incomeCategories = [
  'SALARY',
  'UNEMPLOYMENT',
  'CASH',
  'GIG_ECONOMY',
  'RENTAL',
  'CHILD_SUPPORT',
  'MILITARY',
  'RETIREMENT',
  'LONG_TERM_DISABILITY',
  'BANK_INTEREST',
  'CASH_DEPOSIT',
  'TRANSFER_FROM_APPLICATION',
  'TAX_REFUND',
  'BENEFIT_OTHER',
  'OTHER',
] as const
export type IncomeCategory = (typeof incomeCategories)[number]

/** What kind of income a deposit is, by its personal finance category (v2). What is in neither list is no income. */
const certain: Readonly<Record<string, IncomeCategory>> = {
  INCOME_SALARY: 'SALARY',
  INCOME_UNEMPLOYMENT: 'UNEMPLOYMENT',
  INCOME_GIG_ECONOMY: 'GIG_ECONOMY',
  INCOME_RENTAL: 'RENTAL',
  INCOME_CHILD_SUPPORT: 'CHILD_SUPPORT',
  INCOME_MILITARY: 'MILITARY',
  INCOME_RETIREMENT_PENSION: 'RETIREMENT',
  INCOME_LONG_TERM_DISABILITY: 'LONG_TERM_DISABILITY',
  INCOME_INTEREST_EARNED: 'BANK_INTEREST',
  INCOME_TAX_REFUND: 'TAX_REFUND',
  INCOME_DIVIDENDS: 'OTHER',
  INCOME_OTHER: 'OTHER',
  TRANSFER_IN_DEPOSIT: 'CASH_DEPOSIT',
  TRANSFER_IN_TRANSFER_IN_FROM_APPS: 'TRANSFER_FROM_APPLICATION',
}

/** Money from somewhere: income when it comes again and again. */
const perhaps: ReadonlySet<string> = new Set(['TRANSFER_IN_WIRE', 'TRANSFER_IN_OTHER_TRANSFER_IN'])

export interface Guess {
  income_category: IncomeCategory
  /** Whether it counts only where it has a rhythm. */
  needs_rhythm: boolean
}

/** What kind of income a deposit may be; null when it is none: a refund, a loan, the person's own money. */
export function guessIncome({ personal_finance_category }: Transaction): Guess | null {
  const detailed = personal_finance_category?.detailed ?? ''
  const income_category = certain[detailed]
  if (income_category !== undefined) return { income_category, needs_rhythm: false }
  return perhaps.has(detailed) ? { income_category: 'OTHER', needs_rhythm: true } : null
}
