import { fromUnits, toUnits } from '../house/money.ts'

/** What amounts are in: exactly one of the two is not null. */
export interface Currency {
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

export type AmountWithCurrency = Currency & { amount: number }

/** The sum of each currency, in the order in which the currencies first occur. */
export function sumByCurrency(amounts: readonly AmountWithCurrency[]): AmountWithCurrency[] {
  const sums = new Map<string, Currency & { units: number }>()
  for (const { amount, iso_currency_code, unofficial_currency_code } of amounts) {
    const key = `${iso_currency_code} ${unofficial_currency_code}`
    const units = (sums.get(key)?.units ?? 0) + toUnits(amount)
    sums.set(key, { units, iso_currency_code, unofficial_currency_code })
  }
  return [...sums.values()].map(({ units, ...currency }) => ({ amount: fromUnits(units), ...currency }))
}
