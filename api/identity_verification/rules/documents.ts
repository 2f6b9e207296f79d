import type { Person } from '../verification.ts'
import { compareDates, compareNames } from './kyc-check.ts'
import { samplePerson } from './sample-person.data.ts'

/** Pictures that stand in for those of a camera; the last two show a document that nobody can rely on. */
export const documentSamples = ['drivers_license', 'passport', 'blurry', 'expired'] as const
export type DocumentSample = (typeof documentSamples)[number]

/** How many times a person may show a document. Source: https://plaid.com/docs/identity-verification/testing/ */
export const DOCUMENT_TRIES_MAX = 3

type DocumentMatch = 'match' | 'partial_match' | 'no_match' | 'no_data'

/** One document that was shown, and what was read in it. */
export interface DocumentAttempt {
  status: 'success' | 'failed'
  /** Counted from 1. */
  attempt: number
  sample: DocumentSample
  expiration_date: string
  issue_date: string
  name: DocumentMatch
  date_of_birth: DocumentMatch
  /** Whether it comes from where the person lives; a document that was shown before this was looked at does. */
  issuing_country?: 'match' | 'no_match'
}

const YEARS_VALID = 4
const issued_in: string = samplePerson.address.country

/**
 * Looks at a document. In the sandbox it is always that of the sample person: genuine, and so no match for anybody else.
 * @param today YYYY-MM-DD
 */
export function checkDocument(
  shown: readonly DocumentAttempt[],
  sample: DocumentSample,
  person: Person,
  today: string,
): DocumentAttempt {
  const isReadable = sample !== 'blurry'
  const name = isReadable ? noData(compareNames(person.name).summary) : 'no_data'
  const date_of_birth = isReadable ? noData(compareDates(person.date_of_birth).summary) : 'no_data'
  const isTrusted = isReadable && sample !== 'expired' && name !== 'no_match' && date_of_birth !== 'no_match'
  const year = Number(today.slice(0, 4))
  const years = sample === 'expired' ? -1 : YEARS_VALID
  return {
    status: isTrusted ? 'success' : 'failed',
    attempt: shown.length + 1,
    sample,
    expiration_date: `${year + years}-01-18`,
    issue_date: `${year + years - 2 * YEARS_VALID}-01-18`,
    name,
    date_of_birth,
    issuing_country: (person.address?.country ?? issued_in) === issued_in ? 'match' : 'no_match',
  }
}

/** Nothing to compare a document with is no reason to doubt it. */
function noData(match: DocumentMatch | 'no_input'): DocumentMatch {
  return match === 'no_input' ? 'no_data' : match
}

/** How the step ends; null while another document may be shown. */
export function documentOutcome(shown: readonly DocumentAttempt[]): 'success' | 'failed' | null {
  if (shown.at(-1)?.status === 'success') return 'success'
  return shown.length >= DOCUMENT_TRIES_MAX ? 'failed' : null
}
