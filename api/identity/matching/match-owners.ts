import type { IdentityMatchUser, MatchScores } from '../match.schema.ts'
import { matchAddress, type AddressParts } from './match-address.ts'
import { matchEmail } from './match-email.ts'
import { matchName } from './match-name.ts'
import { matchPhone } from './match-phone.ts'

/** What of an owner is compared. */
interface KnownOwner {
  names: readonly string[]
  phone_numbers: readonly { data: string }[]
  emails: readonly { data: string }[]
  addresses: readonly { data: AddressParts }[]
}

const NO_NAME = {
  score: null,
  is_first_name_or_last_name_match: null,
  is_nickname_match: null,
  is_business_name_detected: null,
}
const NO_ADDRESS = { score: null, is_postal_code_match: null }

/**
 * Compares what an app knows of its user with the owners of an account. Of several owners, names, numbers or addresses
 * the best fit counts, each field for itself. All of a field is null where one side has nothing to compare.
 */
export function matchOwners(user: IdentityMatchUser, owners: readonly KnownOwner[]): MatchScores {
  const { legal_name, phone_number, email_address, address } = user
  const names = owners.flatMap((owner) => owner.names).flatMap(eachHolder)
  const phones = owners.flatMap((owner) => owner.phone_numbers)
  const emails = owners.flatMap((owner) => owner.emails)
  const addresses = owners.flatMap((owner) => owner.addresses)
  return {
    legal_name: bestOf(names.map((name) => matchName(legal_name ?? '', name))) ?? NO_NAME,
    phone_number: bestOf(phones.map(({ data }) => asScore(matchPhone(phone_number ?? '', data)))) ?? { score: null },
    email_address: bestOf(emails.map(({ data }) => asScore(matchEmail(email_address ?? '', data)))) ?? { score: null },
    address: bestOf(addresses.map(({ data }) => matchAddress(address ?? {}, data))) ?? NO_ADDRESS,
  }
}

/** `Ada & Bo Wren` is a name, and may be those of two people: `Bo Wren`, and `Ada`, who has the same last name. */
function eachHolder(name: string): string[] {
  const [one, other, ...more] = name.split(/\s+(?:and|or|&)\s+|\s*[/;]\s*/i)
  if (one === undefined || other === undefined || more.length > 0) return [name]
  const last = other.trim().split(/\s+/).at(-1)!
  const first = one.trim()
  return [name, other, first, ...(first.includes(' ') ? [] : [`${first} ${last}`])]
}

function asScore(score: number | null): { score: number } | null {
  return score === null ? null : { score }
}

/** The first of those with the highest score; null when there is none. */
function bestOf<Match extends { score: number }>(matches: readonly (Match | null)[]): Match | null {
  return matches.reduce((best, match) => (match !== null && match.score > (best?.score ?? -1) ? match : best), null)
}
