const MONTHS = [
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

/** `March 5, 2026`. @param date YYYY-MM-DD */
export function longDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${MONTHS[month! - 1]} ${day}, ${year}`
}

/** `03/05`. @param date YYYY-MM-DD */
export function dayAndMonth(date: string): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}`
}

interface Currency {
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

const DECIMALS_MAX = 4
const formats = new Map<string | null, Intl.NumberFormat>()

/** `$1,204.50`, with all decimals that there are. */
export function money(amount: number, { iso_currency_code, unofficial_currency_code }: Currency): string {
  const text = formatOf(iso_currency_code).format(amount)
  return unofficial_currency_code === null ? text : `${unofficial_currency_code} ${text}`
}

/** Making a format costs a hundred times what using it does. */
function formatOf(currency: string | null): Intl.NumberFormat {
  const known = formats.get(currency)
  if (known !== undefined) return known
  const style = currency === null ? {} : ({ style: 'currency', currency } as const)
  const usual =
    currency === null ? 2 : (new Intl.NumberFormat('en-US', style).resolvedOptions().minimumFractionDigits ?? 2)
  const format = new Intl.NumberFormat('en-US', {
    ...style,
    minimumFractionDigits: usual,
    maximumFractionDigits: DECIMALS_MAX,
  })
  formats.set(currency, format)
  return format
}
