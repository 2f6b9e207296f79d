import { exactMoney, formatMoney, shortMoney, type Currency } from '@gingham/pdf'

/** A dash where the bank says nothing. */
export function formatBalance(amount: number | null, currency: Currency): string {
  return amount === null ? '–' : formatMoney(amount, currency)
}

/** The same with all decimals. */
export function exactBalance(amount: number | null, currency: Currency): string {
  return amount === null ? '–' : exactMoney(amount, currency)
}

/** `1,204.5`: securities are held in fractions. */
export function formatQuantity(quantity: number): string {
  return quantity.toLocaleString('en-US', { maximumFractionDigits: 8 })
}

/** For an axis: without decimals where they are zero, and millions as such. */
export function formatAxis(amount: number, currency: Currency): string {
  return shortMoney(amount, currency).replace(/\.00$/, '')
}

/** The last four digits of a number that nobody needs to read in full. */
export function formatSsn(ssn: string): string {
  return `***-**-${ssn.replace(/\D/g, '').slice(-4)}`
}

/** Subtypes of accounts that are initials. */
const INITIALS =
  /\b(cd|ira|isa|hsa|fhsa|gic|ebt|lif|lira|lrif|lrsp|prif|rdsp|resp|rlif|rrif|rrsp|sipp|tfsa|ugma|utma)\b/g

/** `credit card` as `Credit card`, `sep ira` as `Sep IRA`. */
export function capitalised(text: string): string {
  const spelled = text.replace(INITIALS, (initials) => initials.toUpperCase())
  return spelled.charAt(0).toUpperCase() + spelled.slice(1)
}
