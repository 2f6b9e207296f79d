import { ibanLengths } from './iban-lengths.data.ts'

/** A British account: its number, and the sort code of its branch. */
export interface BacsNumbers {
  account: string
  sort_code: string
}

/** Numbers of one account; at least one of the two is there. */
export interface AccountNumbers {
  iban: string | null
  bacs: BacsNumbers | null
}

/** An IBAN without the blanks and small letters that people write it with. */
export function normalizeIban(text: string): string {
  return text.replaceAll(' ', '').toUpperCase()
}

/** What is wrong with an IBAN in its normal form: country, length, characters, then the check digits (ISO 13616). */
export function findIbanProblem(iban: string): string | undefined {
  const length = ibanLengths[iban.slice(0, 2)]
  if (length === undefined) return 'is not of a country that payments can go to'
  if (iban.length !== length) return `must have ${length} characters for its country`
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return 'may have letters and digits only'
  return remainderOf(iban) === 1 ? undefined : 'has wrong check digits'
}

/** ISO 7064, MOD 97-10: the first four characters go to the end, and A is 10, B is 11 … Z is 35. */
function remainderOf(iban: string): number {
  let remainder = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97
  }
  return remainder
}

/** What is wrong with British numbers. Account numbers have 8 digits, at a few banks 6 to 10. */
export function findBacsProblem({ account, sort_code }: Partial<BacsNumbers>): string | undefined {
  if (account === undefined || sort_code === undefined) return 'needs both account and sort_code'
  if (!/^\d{6}$/.test(sort_code) || sort_code === '000000') return 'must have a sort_code of six digits'
  return /^\d{6,10}$/.test(account) ? undefined : 'must have an account of 6 to 10 digits'
}

/** The numbers in their normal form, or what is wrong with them. */
export function readNumbers(given: {
  iban?: string | null | undefined
  bacs?: Partial<BacsNumbers> | null | undefined
}): { numbers: AccountNumbers } | { problem: string } {
  const iban = given.iban === undefined || given.iban === null ? null : normalizeIban(given.iban)
  const bacs = given.bacs ?? null
  const ibanProblem = iban === null ? undefined : findIbanProblem(iban)
  if (ibanProblem !== undefined) return { problem: `iban ${ibanProblem}` }
  const bacsProblem = bacs === null ? undefined : findBacsProblem(bacs)
  if (bacsProblem !== undefined) return { problem: `bacs ${bacsProblem}` }
  const { account, sort_code } = bacs ?? {}
  return { numbers: { iban, bacs: account === undefined || sort_code === undefined ? null : { account, sort_code } } }
}
