import type { CallingCode } from './phone.protocol.ts'

const callingCodes: readonly CallingCode[] = ['1', '44', '52']

/** Digits with a plus in front, as typed numbers are compared; ten digits alone are taken for American ones. */
export function normalizePhone(typed: string): string {
  const compact = typed.replace(/[\s().-]/g, '')
  if (compact.startsWith('+')) return compact
  return compact.length === 10 ? `+1${compact}` : `+${compact}`
}

/**
 * The country code of a number in E.164, where people of that country can be known by their phone; null elsewhere.
 * Source: https://plaid.com/docs/link/returning-user/
 */
export function callingCodeOf(phone_number: string): CallingCode | null {
  return callingCodes.find((code) => phone_number.startsWith(`+${code}`)) ?? null
}

/** What a field for a number begins with: that of the token's only country, or the United States. */
export function defaultCallingCode(country_codes: readonly string[]): CallingCode {
  return country_codes.length === 1 && country_codes[0] === 'GB' ? '44' : '1'
}

export const last4 = (phone_number: string): string => phone_number.slice(-4)
