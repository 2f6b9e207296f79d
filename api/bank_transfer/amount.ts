/** A positive amount as the wire has it: two decimals, no sign, no leading zeros. Below 10¹² of the currency. */
export const AMOUNT_PATTERN = '^(?:0|[1-9]\\d{0,11})\\.\\d{2}$'

/** The cents of an amount, exactly: its digits without the point. @param amount a text that AMOUNT_PATTERN describes */
export function toCents(amount: string): number {
  return Number(amount.replace('.', ''))
}

/** The amount of a whole number of cents, with a minus below zero. */
export function fromCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
