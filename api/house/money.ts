/** Amounts are counted in 1/10000 of the main unit: floats do not add up. */
const UNITS = 10_000

/** Whole ten-thousandths of an amount, which has four decimals at most. */
export function toUnits(amount: number): number {
  return Math.round(amount * UNITS)
}

/** The amount of whole ten-thousandths. */
export function fromUnits(units: number): number {
  return units / UNITS
}

/** The exact sum of amounts of money. */
export function sumOf(amounts: readonly number[]): number {
  return fromUnits(amounts.reduce((sum, amount) => sum + toUnits(amount), 0))
}
