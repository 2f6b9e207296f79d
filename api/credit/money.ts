/** Amounts are counted in 1/10000 of the currency's main unit. */
const UNITS = 10_000

/** What amounts are in: exactly one of the two is not null. */
export interface Currency {
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

export type AmountWithCurrency = Currency & { amount: number }

export function toUnits(amount: number): number {
  return Math.round(amount * UNITS)
}

export function fromUnits(units: number): number {
  return units / UNITS
}

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
