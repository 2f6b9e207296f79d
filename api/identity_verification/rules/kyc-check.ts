import { areForms, foldText, jaroWinkler } from '../../watchlist_screening/index.ts'
import type { Person, PersonAddress } from '../verification.ts'
import { samplePerson, sampleSsns } from './sample-person.data.ts'

/** How something given compares with what a data source has. */
export type Match = 'match' | 'partial_match' | 'no_match' | 'no_data' | 'no_input'

/** The check of data, as the wire has it. Source: https://plaid.com/docs/api/products/identity-verification/ */
export interface KycCheck {
  status: 'success' | 'failed'
  address: {
    summary: Match
    po_box: 'yes' | 'no' | 'no_data'
    type: 'residential' | 'commercial' | 'no_data'
    street: Match
    city: Match
    region: Match
    postal_code: Match
  }
  name: { summary: Match; given_name: Match; family_name: Match }
  date_of_birth: { summary: Match; day: Match; month: Match; year: Match }
  id_number: { summary: Match }
  phone_number: { summary: Match; area_code: Match }
}

/** What the check needs of a person and does not have yet. People elsewhere than in the United States need no number. */
export function missingForKyc({ name, date_of_birth, address, id_number }: Person): KycNeed[] {
  const hasAddress = address !== null && address.street !== null && address.city !== null
  return [
    ...(name === null ? ['name' as const] : []),
    ...(date_of_birth === null ? ['date_of_birth' as const] : []),
    ...(hasAddress ? [] : ['address' as const]),
    ...(id_number === null && (address === null || address.country === 'US') ? ['id_number' as const] : []),
  ]
}
export type KycNeed = 'name' | 'date_of_birth' | 'address' | 'id_number'

/** Compares a person with the one whom the sandbox's data sources know. */
export function checkKyc(person: Person): KycCheck {
  const name = compareNames(person.name)
  const date_of_birth = compareDates(person.date_of_birth)
  const address = compareAddresses(person.address)
  const id_number = { summary: compareIdNumbers(person.id_number) }
  const phone_number = comparePhones(person.phone_number)
  const isSame = [name, date_of_birth, address].every(({ summary }) => ['match', 'partial_match'].includes(summary))
  const status = isSame && id_number.summary !== 'no_match' ? 'success' : 'failed'
  return { status, address, name, date_of_birth, id_number, phone_number }
}

/** How names compare, word for word: also for what stands on documents. */
export function compareNames(name: Person['name']): KycCheck['name'] {
  if (name === null) return { summary: 'no_input', given_name: 'no_input', family_name: 'no_input' }
  const given_name = compareWord(name.given_name, samplePerson.name.given_name)
  const family_name = compareWord(name.family_name, samplePerson.name.family_name)
  return { given_name, family_name, summary: worstOf([given_name, family_name]) }
}

const ALIKE = 0.85

/** Nicknames, one half of a double name, and slips of the pen are a part of a match. */
function compareWord(given: string, known: string): Match {
  const [one, other] = [plain(given), plain(known)]
  if (one === other) return 'match'
  const halves = foldText(given).split(/[^\p{Letter}]+/u)
  const isAlike = areForms(one, other) || halves.includes(other) || jaroWinkler(one, other) >= ALIKE
  return isAlike ? 'partial_match' : 'no_match'
}

export function compareDates(given: string | null): KycCheck['date_of_birth'] {
  if (given === null) return { summary: 'no_input', day: 'no_input', month: 'no_input', year: 'no_input' }
  const known = samplePerson.date_of_birth.split('-')
  const parts = given.split('-').map((part, at): Match => (part === known[at] ? 'match' : 'no_match'))
  const [year = 'no_match', month = 'no_match', day = 'no_match'] = parts
  const same = parts.filter((part) => part === 'match').length
  const summary = same === 3 ? 'match' : same === 2 ? 'partial_match' : 'no_match'
  return { summary, day, month, year }
}

function compareAddresses(given: PersonAddress | null): KycCheck['address'] {
  const known = samplePerson.address
  const compare = (field: 'street' | 'city' | 'region' | 'postal_code'): Match => {
    const text = given?.[field] ?? null
    if (text === null) return 'no_input'
    return toPlace(text) === toPlace(known[field]) ? 'match' : 'no_match'
  }
  const [street, city, region, postal_code] = [
    compare('street'),
    compare('city'),
    compare('region'),
    compare('postal_code'),
  ]
  const parts = [street, city, region, postal_code]
  const same = parts.filter((part) => part === 'match').length
  const isThere = given !== null && given.country === known.country
  const summary = given?.street === null || given === null ? 'no_input' : summaryOf(isThere, same, parts.length)
  const isBox = /\bp\.?\s*o\.?\s*box\b/i.test(given?.street ?? '')
  return {
    summary,
    po_box: given?.street == null ? 'no_data' : isBox ? 'yes' : 'no',
    type: street === 'match' ? 'residential' : 'no_data',
    street,
    city,
    region,
    postal_code,
  }
}

function summaryOf(is_there: boolean, same: number, all: number): Match {
  if (!is_there || same < all / 2) return 'no_match'
  return same === all ? 'match' : 'partial_match'
}

const places: Readonly<Record<string, string>> = { street: 'st', indiana: 'in' }

/** The same place written in two ways is one. */
function toPlace(text: string): string {
  const words = foldText(text).split(/[^\p{Letter}\p{Number}]+/u)
  return words.map((word) => places[word] ?? word).join('')
}

function compareIdNumbers(given: Person['id_number']): Match {
  if (given === null) return 'no_input'
  const digits = given.value.replaceAll(/\D/g, '')
  if (given.type === 'us_ssn') return sampleSsns.includes(digits) ? 'match' : 'no_match'
  if (given.type === 'us_ssn_last_4') return sampleSsns.some((ssn) => ssn.endsWith(digits)) ? 'match' : 'no_match'
  return 'no_data'
}

const AREA_CODE_END = 5

function comparePhones(given: string | null): KycCheck['phone_number'] {
  if (given === null) return { summary: 'no_input', area_code: 'no_input' }
  const known = samplePerson.phone_number
  const isArea = given.slice(0, AREA_CODE_END) === known.slice(0, AREA_CODE_END)
  return { summary: given === known ? 'match' : 'no_match', area_code: isArea ? 'match' : 'no_match' }
}

function worstOf(matches: readonly Match[]): Match {
  if (matches.includes('no_match')) return 'no_match'
  return matches.includes('partial_match') ? 'partial_match' : 'match'
}

function plain(text: string): string {
  return foldText(text).replaceAll(/[^\p{Letter}]/gu, '')
}
