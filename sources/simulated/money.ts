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

/** The exact product of two decimals, for example a quantity and a price: floats would leave a trace of themselves. */
export function product(left: number, right: number): number {
  const [a, b] = [decimalOf(left), decimalOf(right)]
  const digits = (a.digits * b.digits).toString().replace('-', '')
  const places = a.places + b.places
  const padded = digits.padStart(places + 1, '0')
  const sign = a.digits * b.digits < 0n ? '-' : ''
  return Number(`${sign}${padded.slice(0, padded.length - places)}.${padded.slice(padded.length - places)}`)
}

/** An exact product, rounded to the cent. */
export function productToCent(left: number, right: number): number {
  return Math.round(Math.round(product(left, right) * scale) / 100) / 100
}

/** The decimal that a number is written as, which is the one that was meant: 0.1 is one tenth. */
function decimalOf(value: number): { digits: bigint; places: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const digits = BigInt(whole + fraction)
  const places = fraction.length - Number(exponent)
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 }
}
