import { apiError } from '@gingham/api-kit'
import { isEmailAddress } from '../contact-details.ts'
import type { SearchTerms } from './matching/match-entry.ts'

const NAME_MAX = 100
const DOCUMENT_MIN = 4
const DOCUMENT_MAX = 32

/** Terms as a request gives them: what is absent or null is not searched by. */
export type GivenTerms = { [Name in keyof SearchTerms]?: SearchTerms[Name] | undefined }

/** The terms of a new screening, complete. INVALID_FIELD for what the documentation does not allow. */
export function toSearchTerms(given: GivenTerms & { legal_name: string }): SearchTerms {
  return checked({ ...blank, ...present(given), legal_name: given.legal_name })
}

/** Terms with some of them given anew. INVALID_FIELD likewise. */
export function mergeTerms(terms: SearchTerms, given: GivenTerms): SearchTerms {
  return checked({ ...terms, ...present(given) })
}

const blank = {
  date_of_birth: null,
  document_number: null,
  country: null,
  email_address: null,
  phone_number: null,
  url: null,
}

const names = [
  'legal_name',
  'date_of_birth',
  'document_number',
  'country',
  'email_address',
  'phone_number',
  'url',
] as const

function present(given: GivenTerms): Partial<SearchTerms> {
  return Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])))
}

/** Source: https://plaid.com/docs/api/products/monitor/ */
function checked(terms: SearchTerms): SearchTerms {
  const { legal_name, document_number, country, email_address, url } = terms
  const isNamed = /\p{Letter}/u.test(legal_name) && isTrimmed(legal_name) && legal_name.length <= NAME_MAX
  if (!isNamed) refuse('legal_name', `must have a letter, no spaces around it, and at most ${NAME_MAX} characters`)
  if (document_number !== null) {
    const { length } = document_number
    const isNumber = length >= DOCUMENT_MIN && length <= DOCUMENT_MAX && isTrimmed(document_number)
    if (!isNumber)
      refuse('document_number', `must have ${DOCUMENT_MIN} to ${DOCUMENT_MAX} characters, no spaces around`)
  }
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    refuse('country', 'must be an ISO 3166-1 alpha-2 code in capitals')
  if (email_address !== null && !isEmailAddress(email_address)) refuse('email_address', 'must be an e-mail address')
  if (url !== null && !URL.canParse(url)) refuse('url', 'must be an absolute URL')
  return terms
}

function isTrimmed(text: string): boolean {
  return text === text.trim()
}

function refuse(field: string, message: string): never {
  throw apiError('INVALID_FIELD', { message: `search_terms.${field} ${message}` })
}
