import { compareNames, isLike, SAME_NAME, type Sensitivity } from './compare-names.ts'
import { foldText } from './fold-name.ts'
import type { WatchListEntry } from './watch-list.ts'

/** How what was searched for compares with what a list says. Source: https://plaid.com/docs/api/products/monitor/ */
export const matchSummaries = ['match', 'partial_match', 'no_match', 'no_data', 'no_input'] as const
export type MatchSummary = (typeof matchSummaries)[number]

/** What somebody or something is searched by; null for what is not known. */
export interface SearchTerms {
  legal_name: string
  /** YYYY-MM-DD */
  date_of_birth: string | null
  document_number: string | null
  /** ISO 3166-1 alpha-2. */
  country: string | null
  email_address: string | null
  phone_number: string | null
  url: string | null
}

/** What can be compared; each is a list of an entry. */
export const comparedFields = [
  'names',
  'dates_of_birth',
  'documents',
  'locations',
  'email_addresses',
  'phone_numbers',
  'urls',
] as const
export type ComparedField = (typeof comparedFields)[number]

/** One summary for each thing that the entry says, in its order, and one for each list of them. */
export interface EntryMatch {
  items: Readonly<Record<ComparedField, readonly MatchSummary[]>>
  summary: Readonly<Record<ComparedField, MatchSummary>>
}

const DAY_MS = 86_400_000
/** A document that is the same makes a hit of a name that is only vaguely so. */
const WITH_DOCUMENT: Sensitivity = 'coarse'

/**
 * How an entry compares with the terms, or null when it is no hit: no name but weak ones is like enough, or the date of
 * birth speaks against it and no document for it.
 */
export function matchEntry(entry: WatchListEntry, terms: SearchTerms, sensitivity: Sensitivity): EntryMatch | null {
  const items = compareAll(entry, terms, sensitivity)
  const summary = Object.fromEntries(
    comparedFields.map((field) => [field, summarize(items[field], hasInput(field, terms))]),
  ) as EntryMatch['summary']
  const hasDocument = summary.documents === 'match'
  const asked = hasDocument ? WITH_DOCUMENT : sensitivity
  const isNamed = entry.names.some(
    ({ full, weak }) => weak === undefined && isLike(compareNames(terms.legal_name, full, entry.kind, asked), asked),
  )
  if (!isNamed || (summary.dates_of_birth === 'no_match' && !hasDocument)) return null
  return { items, summary }
}

function compareAll(entry: WatchListEntry, terms: SearchTerms, sensitivity: Sensitivity): EntryMatch['items'] {
  const { legal_name, date_of_birth, document_number, country, email_address, phone_number, url } = terms
  return {
    names: entry.names.map(({ full }) => {
      const likeness = compareNames(legal_name, full, entry.kind, sensitivity)
      if (likeness >= SAME_NAME) return 'match'
      return isLike(likeness, sensitivity) ? 'partial_match' : 'no_match'
    }),
    dates_of_birth: (entry.dates_of_birth ?? []).map((range) =>
      date_of_birth === null ? 'no_input' : compareBirth(date_of_birth, range),
    ),
    documents: (entry.documents ?? []).map(({ number }) => compareCodes(document_number, number)),
    locations: (entry.locations ?? []).map((location) => same(country, location.country)),
    email_addresses: (entry.email_addresses ?? []).map((address) => compareEmails(email_address, address)),
    phone_numbers: (entry.phone_numbers ?? []).map(({ phone_number: listed }) => compareCodes(phone_number, listed)),
    urls: (entry.urls ?? []).map((listed) => compareUrls(url, listed)),
  }
}

/** The best that any of them says. */
function summarize(items: readonly MatchSummary[], has_input: boolean): MatchSummary {
  if (!has_input) return 'no_input'
  if (items.length === 0) return 'no_data'
  return matchSummaries.find((summary) => items.includes(summary)) ?? 'no_data'
}

function hasInput(field: ComparedField, terms: SearchTerms): boolean {
  const inputs: Readonly<Record<ComparedField, string | null>> = {
    names: terms.legal_name,
    dates_of_birth: terms.date_of_birth,
    documents: terms.document_number,
    locations: terms.country,
    email_addresses: terms.email_address,
    phone_numbers: terms.phone_number,
    urls: terms.url,
  }
  return inputs[field] !== null
}

/** Within the range, or within a year of it; or with day and month exchanged. */
export function compareBirth(date: string, { beginning, ending }: { beginning: string; ending: string }): MatchSummary {
  if (date >= beginning && date <= ending) return 'match'
  const [year = '', month = '', day = ''] = date.split('-')
  if (`${year}-${day}-${month}` === beginning) return 'partial_match'
  const [at, from, to] = [date, beginning, ending].map((each) => Date.parse(each) / DAY_MS) as [number, number, number]
  return at >= from - 365 && at <= to + 365 ? 'partial_match' : 'no_match'
}

/** Numbers of documents and telephones: what stands between their letters and digits does not count. */
function compareCodes(given: string | null, listed: string): MatchSummary {
  return same(given && strip(given), strip(listed))
}

function strip(text: string): string {
  return foldText(text).replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}

/** The same domain is half an address. */
function compareEmails(given: string | null, listed: string): MatchSummary {
  if (given === null) return 'no_input'
  const [one, other] = [given.toLowerCase(), listed.toLowerCase()]
  if (one === other) return 'match'
  return one.split('@')[1] === other.split('@')[1] ? 'partial_match' : 'no_match'
}

/** The same host is a match, whatever the page. */
function compareUrls(given: string | null, listed: string): MatchSummary {
  return same(given && hostOf(given), hostOf(listed))
}

function hostOf(url: string): string {
  return (URL.parse(url)?.hostname ?? url).toLowerCase().replace(/^www\./, '')
}

function same(given: string | null, listed: string): MatchSummary {
  if (given === null) return 'no_input'
  return given === listed ? 'match' : 'no_match'
}
