import type { Transaction } from '../../protocol.ts'
import { currencyOf, toUnits, type Units } from './units.ts'

/** What was spent in one category. */
export interface CategorySpending {
  /** Primary category, for example FOOD_AND_DRINK. */
  primary: string
  /** What went out, less what came back. Above zero. */
  units: Units
  /** How many transactions. */
  count: number
  /** Part of the total, 0 to 1. */
  share: number
}

export interface Spending {
  /** The currency of most transactions: amounts in others are not added up with it. Null when there are none. */
  currency: string | null
  total: Units
  /** Largest first. */
  categories: CategorySpending[]
  /** Transactions in other currencies. */
  other_currency_count: number
}

/** Money that only changes places, or comes in. */
const notSpending = new Set(['INCOME', 'TRANSFER_IN', 'TRANSFER_OUT', 'LOAN_DISBURSEMENTS'])
/** Paying a card's bill: the purchases on the card are counted already. */
const CARD_PAYMENT = 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'

/**
 * Adds up spending by primary category, in whole units. Refunds count against their category; a category that came
 * out at nothing, or better, is left out.
 */
export function spendingByCategory(transactions: readonly Transaction[]): Spending {
  const currency = mostCommonCurrency(transactions)
  const sums = new Map<string, { units: Units; count: number }>()
  let other_currency_count = 0
  for (const transaction of transactions) {
    if (!isSpending(transaction)) continue
    if (currencyOf(transaction) !== currency) {
      other_currency_count += 1
      continue
    }
    const primary = transaction.personal_finance_category?.primary ?? 'OTHER'
    const sum = sums.get(primary) ?? { units: 0, count: 0 }
    sums.set(primary, { units: sum.units + toUnits(transaction.amount), count: sum.count + 1 })
  }
  const spent = [...sums].filter(([, { units }]) => units > 0)
  const total = spent.reduce((sum, [, { units }]) => sum + units, 0)
  const categories = spent
    .map(([primary, { units, count }]) => ({ primary, units, count, share: units / total }))
    .toSorted((a, b) => b.units - a.units || a.primary.localeCompare(b.primary))
  return { currency, total, categories, other_currency_count }
}

/** What was spent in one month. */
export interface MonthSpending {
  /** YYYY-MM */
  month: string
  /** What went out, less what came back; below zero when more came back. */
  units: Units
}

/** Adds up spending by month, in whole units, from the first month with any to the last; months without are there. */
export function spendingByMonth(transactions: readonly Transaction[]): MonthSpending[] {
  const currency = mostCommonCurrency(transactions)
  const sums = new Map<string, Units>()
  for (const transaction of transactions) {
    if (!isSpending(transaction) || currencyOf(transaction) !== currency) continue
    const month = transaction.date.slice(0, 7)
    sums.set(month, (sums.get(month) ?? 0) + toUnits(transaction.amount))
  }
  const known = [...sums.keys()].toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: MonthSpending[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push({ month, units: sums.get(month) ?? 0 })
  return months
}

/** 2025-12 → 2026-01 */
function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Whether a transaction is a purchase, a fee or a bill, or gives back money of one. */
export function isSpending({ personal_finance_category }: Transaction): boolean {
  if (!personal_finance_category) return true
  return !notSpending.has(personal_finance_category.primary) && personal_finance_category.detailed !== CARD_PAYMENT
}

function mostCommonCurrency(transactions: readonly Transaction[]): string | null {
  const counts = new Map<string | null, number>()
  for (const transaction of transactions) {
    const currency = currencyOf(transaction)
    counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** FOOD_AND_DRINK → Food and drink. */
export function categoryName(primary: string): string {
  const text = primary.toLowerCase().replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
