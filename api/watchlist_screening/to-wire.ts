import { toInstant } from '@gingham/clock'
import type { EntityWatchlistScreeningHit, WatchlistScreeningHit } from './hit.schema.ts'
import type { Hit } from './hits.store.ts'
import type { EntityListCode, IndividualListCode } from './list-codes.data.ts'
import type { MatchSummary } from './matching/match-entry.ts'
import type { EntityWatchlistProgram, IndividualWatchlistProgram } from './program.schema.ts'
import { PROGRAMS_CREATED_AT, type Program } from './programs.data.ts'
import type { WireReview } from './review.schema.ts'
import type { Review } from './reviews.store.ts'
import type { EntityWatchlistScreening, WatchlistScreeningIndividual } from './screening.schema.ts'
import type { Screening } from './screenings.store.ts'

export function toWireIndividual(screening: Screening): WatchlistScreeningIndividual {
  const { legal_name, date_of_birth, document_number, country } = screening.terms
  return {
    ...commonOf(screening),
    search_terms: {
      watchlist_program_id: screening.program_id,
      legal_name,
      date_of_birth,
      document_number,
      country,
      version: screening.version,
    },
  }
}

export function toWireEntity(screening: Screening): EntityWatchlistScreening {
  const { legal_name, document_number, email_address, country, phone_number, url } = screening.terms
  return {
    ...commonOf(screening),
    search_terms: {
      entity_watchlist_program_id: screening.program_id,
      legal_name,
      document_number,
      email_address,
      country,
      phone_number,
      url,
      version: screening.version,
    },
  }
}

function commonOf({ screening_id, assignee, status, client_user_id, audit_source, audit_ms }: Screening) {
  return {
    id: screening_id,
    assignee,
    status,
    client_user_id,
    audit_trail: { source: audit_source, dashboard_user_id: null, timestamp: toInstant(audit_ms) },
  }
}

export function toWireIndividualHit(hit: Hit): WatchlistScreeningHit {
  const { entry, items, summary, search_terms_version } = hit.match
  const { dates_of_birth, documents, locations, names } = summary
  return {
    ...commonOfHit(hit),
    list_code: entry.list_code as IndividualListCode,
    analysis: { dates_of_birth, documents, locations, names, search_terms_version },
    data: {
      dates_of_birth: pair(entry.dates_of_birth ?? [], items.dates_of_birth),
      documents: pair((entry.documents ?? []) as PersonDocument[], items.documents),
      locations: pair(entry.locations ?? [], items.locations),
      names: namesOf(hit),
    },
  }
}

export function toWireEntityHit(hit: Hit): EntityWatchlistScreeningHit {
  const { entry, items, summary, search_terms_version } = hit.match
  const { documents, email_addresses, locations, names, phone_numbers, urls } = summary
  const addresses = (entry.email_addresses ?? []).map((email_address) => ({ email_address }))
  const pages = (entry.urls ?? []).map((url) => ({ url }))
  return {
    ...commonOfHit(hit),
    list_code: entry.list_code as EntityListCode,
    analysis: { documents, email_addresses, locations, names, phone_numbers, urls, search_terms_version },
    data: {
      documents: pair((entry.documents ?? []) as EntityDocument[], items.documents),
      email_addresses: pair(addresses, items.email_addresses),
      locations: pair(entry.locations ?? [], items.locations),
      names: namesOf(hit),
      phone_numbers: pair(entry.phone_numbers ?? [], items.phone_numbers),
      urls: pair(pages, items.urls),
    },
  }
}

type PersonDocument = WatchlistScreeningHit['data']['documents'][number]['data']
type EntityDocument = EntityWatchlistScreeningHit['data']['documents'][number]['data']

/** Each thing that the list says, with how it compares. */
function pair<Data>(data: readonly Data[], summaries: readonly MatchSummary[]) {
  return data.map((each, at) => ({ analysis: { summary: summaries[at] ?? 'no_data' }, data: each }))
}

function namesOf({ match: { entry, items } }: Hit) {
  const names = entry.names.map(({ full, weak = 'none' as const }, at) => ({
    full,
    is_primary: at === 0,
    weak_alias_determination: weak,
  }))
  return pair(names, items.names)
}

function commonOfHit({ hit_id, review_status, first_active, inactive_since, historical_since, match }: Hit) {
  const { uid, source_uid, sub_programs } = match.entry
  return {
    id: hit_id,
    review_status,
    first_active,
    inactive_since,
    historical_since,
    plaid_uid: uid,
    source_uid,
    sub_programs: [...sub_programs],
  }
}

export function toWireReview({ review_id, confirmed_hits, dismissed_hits, comment, created_ms }: Review): WireReview {
  return {
    id: review_id,
    confirmed_hits,
    dismissed_hits,
    comment,
    audit_trail: { source: 'api', dashboard_user_id: null, timestamp: toInstant(created_ms) },
  }
}

export function toWireIndividualProgram(program: Program<IndividualListCode>): IndividualWatchlistProgram {
  return { ...commonOfProgram(program), lists_enabled: [...program.lists_enabled] }
}

export function toWireEntityProgram(program: Program<EntityListCode>): EntityWatchlistProgram {
  return { ...commonOfProgram(program), lists_enabled: [...program.lists_enabled] }
}

function commonOfProgram({ program_id, name, name_sensitivity, is_rescanning_enabled, is_archived }: Program) {
  return {
    id: program_id,
    created_at: PROGRAMS_CREATED_AT,
    name,
    name_sensitivity,
    is_rescanning_enabled,
    is_archived,
    audit_trail: { source: 'system' as const, dashboard_user_id: null, timestamp: PROGRAMS_CREATED_AT },
  }
}
