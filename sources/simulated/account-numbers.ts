import type { BankAccount } from '../source.ts'
import type { InstitutionRow } from './institutions/institution.data.ts'
import { digestOf } from './random.ts'
import type { SimulatedLogin } from './simulated-login.ts'

/** No numbers of any kind. */
export const noNumbers: BankAccount['numbers'] = Object.freeze({
  ach: null,
  eft: null,
  international: null,
  bacs: null,
})

const currencies = { US: 'USD', CA: 'CAD', GB: 'GBP', EU: 'EUR' } as const

/** The currency that a bank keeps its accounts in. */
export function currencyOf(institution: InstitutionRow): string {
  return currencies[institution.region]
}

/**
 * The numbers that a bank's country knows, derived from a US account number of 16 digits whose last four are the mask.
 *
 * Checking 0000 gives the numbers of the public documentation samples; others vary in their digits and carry valid
 * check digits.
 */
export function accountNumbers(institution: InstitutionRow, account: string): BankAccount['numbers'] {
  switch (institution.region) {
    case 'US':
      return { ...noNumbers, ach: achNumbers(institution, account) }
    case 'CA':
      return { ...noNumbers, eft: { account: addTo('111122223333', account), institution: '021', branch: '01140' } }
    case 'GB': {
      const bacs = { account: addTo('31926819', account), sort_code: '601613' }
      const iban = withCheckDigits('GB', `NWBK${bacs.sort_code}${bacs.account}`)
      return { ...noNumbers, bacs, international: { iban, bic: 'NWBKGB21' } }
    }
    case 'EU': {
      const iban = withCheckDigits('NL', `PLAT${addTo('0417164300', account)}`)
      return { ...noNumbers, international: { iban, bic: 'PLATNL2A' } }
    }
  }
}

function achNumbers(institution: InstitutionRow, account: string): BankAccount['numbers']['ach'] {
  // Houndstooth is matched by this routing number (https://plaid.com/docs/auth/coverage/testing/); the others all show
  // the same one in Plaid's sandbox.
  const routing = institution.institution_id === 'ins_109512' ? '021000021' : '011401533'
  return {
    account,
    routing,
    wire_routing: '021000021',
    is_tokenized_account_number: institution.tokenizes_account_numbers ?? false,
  }
}

/** A sample number moved on by the last four digits of an account number, at the same length. */
function addTo(sample: string, account: string): string {
  const moved = BigInt(sample) + BigInt(account.slice(-4))
  return String(moved % 10n ** BigInt(sample.length)).padStart(sample.length, '0')
}

/** An IBAN from its country and its national part: ISO 13616 check digits, modulo 97. */
export function withCheckDigits(country: string, national: string): string {
  const digits = `${national}${country}00`
    .split('')
    .map((character) => String(Number.parseInt(character, 36)))
    .join('')
  const check = 98n - (BigInt(digits) % 97n)
  return `${country}${String(check).padStart(2, '0')}${national}`
}

/** True where an IBAN's check digits hold. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(iban)) return false
  return withCheckDigits(iban.slice(0, 2), iban.slice(4)) === iban
}

/** True for nine digits whose ABA check digit holds. */
export function isRoutingNumber(routing: string): boolean {
  if (!/^\d{9}$/.test(routing)) return false
  const weights = [3, 7, 1]
  return (
    routing.split('').reduce((total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0), 0) % 10 === 0
  )
}

/**
 * The identity of an account across Items, at banks that tokenize account numbers; null at others. The same username
 * at the same bank gives the same id on every login.
 */
export function persistentAccountId(login: SimulatedLogin, account_key: string): string | null {
  if (!login.institution.tokenizes_account_numbers) return null
  const { seed, institution, username } = login
  return digestOf('persistent account', seed, institution.institution_id, username, account_key)
    .toString('hex')
    .slice(0, 56)
}
