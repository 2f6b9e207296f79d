/** Amounts have up to four decimals: sums are made of integers of 1/10000, because floats do not add up. */
const scale = 10_000

/** The exact sum of amounts of money. */
export function sum(...amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + Math.round(amount * scale), 0) / scale
}

/** An amount times a factor, rounded to the cent. */
export function timesToCent(amount: number, factor: number): number {
  return Math.round((Math.round(amount * scale) * factor) / 100) / 100
}
