/**
 * Amounts of money as whole numbers of 1/10000 of the currency's main unit: the API sends up to four decimals, and
 * sums of decimal fractions go wrong in binary.
 */
export type Units = number

const PER_MAIN_UNIT = 10_000

/** @param amount as on the wire */
export function toUnits(amount: number): Units {
  return Math.round(amount * PER_MAIN_UNIT)
}

/** Spells units as text for people: "$1,234.50", "-€3.00", "0.5 BTC". Decimals beyond the usual ones only where there are some. */
export function formatUnits(units: Units, currency: string | null, locale = 'en-US'): string {
  return formatAmount(units / PER_MAIN_UNIT, currency, locale)
}

/**
 * @param amount as on the wire
 * @param currency an ISO 4217 code or an unofficial one
 */
export function formatAmount(amount: number, currency: string | null, locale = 'en-US'): string {
  if (currency !== null && isOfficial(currency)) {
    const { minimumFractionDigits = 2 } = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
    }).resolvedOptions()
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits,
      maximumFractionDigits: Math.max(4, minimumFractionDigits),
    }).format(amount)
  }
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 8 }).format(amount)
  return currency === null ? text : `${text} ${currency}`
}

function isOfficial(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency) && currency !== 'BTC' && currency !== 'ETH'
}

/** The code of whatever an amount is in. */
export function currencyOf(carrier: {
  iso_currency_code?: string | null
  unofficial_currency_code?: string | null
}): string | null {
  return carrier.iso_currency_code ?? carrier.unofficial_currency_code ?? null
}
