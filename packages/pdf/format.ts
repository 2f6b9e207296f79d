/** January to December. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export interface Currency {
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

/** Amounts have at most four decimals. */
const DECIMALS_MAX = 4
/** So that neighbours on an axis stay apart. */
const SHORT_DIGITS_MAX = 6
const formats = new Map<string, Intl.NumberFormat>()

type Style = 'rounded' | 'exact' | 'short'

/** Making a format costs a hundred times what using it does, and there are few currencies. */
function formatOf({ iso_currency_code }: Currency, way: Style): Intl.NumberFormat {
  const key = `${iso_currency_code} ${way}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const style = iso_currency_code === null ? {} : ({ style: 'currency', currency: iso_currency_code } as const)
  // A currency without small coins, such as the yen, has no decimals of its own.
  const decimals =
    iso_currency_code === null
      ? 2
      : (new Intl.NumberFormat('en-US', style).resolvedOptions().maximumFractionDigits ?? 2)
  const digits =
    way === 'short'
      ? ({ notation: 'compact', maximumSignificantDigits: SHORT_DIGITS_MAX } as const)
      : { minimumFractionDigits: decimals, maximumFractionDigits: way === 'exact' ? DECIMALS_MAX : decimals }
  const format = new Intl.NumberFormat('en-US', { ...style, ...digits })
  formats.set(key, format)
  return format
}

/** `$1,204.50`, rounded to the currency’s small coin. */
export function formatMoney(amount: number, currency: Currency): string {
  return withCode(formatOf(currency, 'rounded').format(amount), currency)
}

/** `$1,204.5075`: all decimals that there are. */
export function exactMoney(amount: number, currency: Currency): string {
  return withCode(formatOf(currency, 'exact').format(amount), currency)
}

/** `$1,204.50`, and `$1.25M` from a million: for places where a long number does not fit. */
export function shortMoney(amount: number, currency: Currency): string {
  return Math.abs(amount) < 1e6
    ? formatMoney(amount, currency)
    : withCode(formatOf(currency, 'short').format(amount), currency)
}

function withCode(text: string, { unofficial_currency_code }: Currency): string {
  return unofficial_currency_code === null ? text : `${unofficial_currency_code} ${text}`
}

/** `March 5, 2026`. @param date YYYY-MM-DD, or an instant that begins with it */
export function formatDay(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${monthNames[Number(month) - 1]} ${Number(day)}, ${year}`
}

/** `March 5, 2026, 10:02 UTC`. */
export function formatInstant(instant: string): string {
  return `${formatDay(instant)}, ${instant.slice(11, 16)} UTC`
}
