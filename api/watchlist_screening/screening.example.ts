import type { EntityWatchlistScreeningHit, WatchlistScreeningHit } from './hit.schema.ts'
import { entityListCodes, individualListCodes } from './list-codes.data.ts'
import type { EntityWatchlistProgram, IndividualWatchlistProgram } from './program.schema.ts'
import type { WireReview } from './review.schema.ts'
import type { EntityWatchlistScreening, WatchlistScreeningIndividual } from './screening.schema.ts'

const byApi = { source: 'api' as const, dashboard_user_id: null, timestamp: '2026-03-15T12:00:00Z' }
const bySystem = { source: 'system' as const, dashboard_user_id: null, timestamp: '2026-01-01T00:00:00Z' }

/** The person of the reference's examples. */
export const exampleIndividual: WatchlistScreeningIndividual = {
  id: 'scr_7fQdW2mKx9TzRb',
  search_terms: {
    watchlist_program_id: 'prg_balanced',
    legal_name: 'Bill Tallowby',
    date_of_birth: '1983-12-24',
    document_number: null,
    country: 'US',
    version: 1,
  },
  assignee: null,
  status: 'pending_review',
  client_user_id: 'customer-204',
  audit_trail: byApi,
}

export const exampleIndividualHit: WatchlistScreeningHit = {
  id: 'scrhit_m3YvUe8GcNq1Lh',
  review_status: 'pending_review',
  first_active: '2020-07-24T00:00:00Z',
  inactive_since: null,
  historical_since: null,
  list_code: 'US_FBI',
  plaid_uid: 'uid_sandbox_p09',
  source_uid: 'US_FBI-P09',
  sub_programs: [],
  analysis: {
    dates_of_birth: 'match',
    documents: 'no_input',
    locations: 'match',
    names: 'match',
    search_terms_version: 1,
  },
  data: {
    dates_of_birth: [{ analysis: { summary: 'match' }, data: { beginning: '1983-12-24', ending: '1983-12-24' } }],
    documents: [],
    locations: [{ analysis: { summary: 'match' }, data: { full: 'US', country: 'US' } }],
    names: [
      {
        analysis: { summary: 'match' },
        data: { full: 'Bill Tallowby', is_primary: false, weak_alias_determination: 'none' },
      },
    ],
  },
}

export const exampleIndividualProgram: IndividualWatchlistProgram = {
  id: 'prg_balanced',
  created_at: '2026-01-01T00:00:00Z',
  is_rescanning_enabled: true,
  lists_enabled: [...individualListCodes],
  name: 'Customers',
  name_sensitivity: 'balanced',
  audit_trail: bySystem,
  is_archived: false,
}

export const exampleIndividualReview: WireReview = {
  id: 'rev_5hTbXn2RwPz8Vk',
  confirmed_hits: ['scrhit_m3YvUe8GcNq1Lh'],
  dismissed_hits: [],
  comment: 'Same name, same day of birth.',
  audit_trail: byApi,
}

/** The entity of the reference's examples. */
export const exampleEntity: EntityWatchlistScreening = {
  id: 'entscr_9cJkR4sYtLp2Dv',
  search_terms: {
    entity_watchlist_program_id: 'entprg_balanced',
    legal_name: 'Drimmelbeck Heavy Tonnage LLC',
    document_number: null,
    email_address: 'invoices@drimmelbeck.example',
    country: 'DE',
    phone_number: null,
    url: null,
    version: 1,
  },
  assignee: null,
  status: 'pending_review',
  client_user_id: 'supplier-17',
  audit_trail: byApi,
}

export const exampleEntityHit: EntityWatchlistScreeningHit = {
  id: 'enthit_w6ZfAq3HdMx7Ub',
  review_status: 'pending_review',
  first_active: '2020-07-24T00:00:00Z',
  inactive_since: null,
  historical_since: null,
  list_code: 'US_SDN',
  plaid_uid: 'uid_sandbox_e04',
  source_uid: 'US_SDN-E04',
  sub_programs: ['SANDBOX-1'],
  analysis: {
    documents: 'no_input',
    email_addresses: 'partial_match',
    locations: 'match',
    names: 'match',
    phone_numbers: 'no_input',
    urls: 'no_input',
    search_terms_version: 1,
  },
  data: {
    documents: [],
    email_addresses: [
      { analysis: { summary: 'partial_match' }, data: { email_address: 'office@drimmelbeck.example' } },
    ],
    locations: [{ analysis: { summary: 'match' }, data: { full: 'DE', country: 'DE' } }],
    names: [
      {
        analysis: { summary: 'match' },
        data: { full: 'Drimmelbeck Heavy Tonnage GmbH', is_primary: true, weak_alias_determination: 'none' },
      },
    ],
    phone_numbers: [],
    urls: [],
  },
}

export const exampleEntityProgram: EntityWatchlistProgram = {
  id: 'entprg_balanced',
  created_at: '2026-01-01T00:00:00Z',
  is_rescanning_enabled: true,
  lists_enabled: [...entityListCodes],
  name: 'Suppliers',
  name_sensitivity: 'balanced',
  audit_trail: bySystem,
  is_archived: false,
}

export const exampleEntityReview: WireReview = {
  id: 'entrev_2pGsKd6VyBj4Xn',
  confirmed_hits: [],
  dismissed_hits: ['enthit_w6ZfAq3HdMx7Ub'],
  comment: 'Another company of the same name.',
  audit_trail: byApi,
}
