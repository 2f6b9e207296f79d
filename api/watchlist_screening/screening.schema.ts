import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'
import { screeningStatuses } from './screening-status.ts'

export const WatchlistScreeningStatus = OneOf(screeningStatuses, {
  description:
    '`pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a person decided so.',
})

export const WatchlistScreeningAuditTrail = Type.Object(
  {
    source: OneOf(['dashboard', 'link', 'api', 'system'], { description: 'Where the latest change came from.' }),
    dashboard_user_id: Nullable(Type.String(), { description: 'Who made it, when that was a person in a dashboard.' }),
    timestamp: Instant('When it was made.'),
  },
  { title: 'WatchlistScreeningAuditTrail', description: 'The latest change.' },
)

export const Assignee = Type.String({ minLength: 1, maxLength: 100, description: 'Id of the person who reviews it.' })
export const ClientUserId = Type.String({
  minLength: 1,
  maxLength: 1000,
  description: 'Your own id of whom you screen. Must not be, or contain, an e-mail address or a phone number.',
})
export const ListCursor = Type.Optional(
  Nullable(Type.String({ maxLength: 256 }), { description: '`next_cursor` of the page before.' }),
)
export const NextCursor = Nullable(Type.String({ maxLength: 256 }), {
  description: 'Where the next page begins; null on the last one.',
})

export const IndividualProgramId = Type.String({ description: 'Id of a program for people.' })
export const EntityProgramId = Type.String({ description: 'Id of a program for entities.' })
export const IndividualScreeningId = Type.String({ description: 'Id of the screening, `scr_…`.' })
export const EntityScreeningId = Type.String({ description: 'Id of the screening, `entscr_…`.' })

const version = Type.Integer({ minimum: 1, description: 'Counts how often the terms were set, from 1.' })

/** What the legal name and the document number of search terms may be; the rest of the rule stands in search-terms.ts. */
export const LegalName = Type.String({
  description: 'Full legal name: at least one letter, at most 100 characters, no spaces around.',
})
export const DocumentNumber = Type.String({ description: 'Number of a document, 4 to 32 characters.' })
export const Country = Type.String({ description: 'ISO 3166-1 alpha-2, in capitals.' })

const common = {
  assignee: Nullable(Type.String(), { description: 'Id of the person who reviews it; null for nobody.' }),
  status: WatchlistScreeningStatus,
  client_user_id: Nullable(Type.String(), { description: 'Your own id of whom you screen.' }),
  audit_trail: WatchlistScreeningAuditTrail,
}

/** Fields of a screened person, as create, get and update answer them. */
export const individualFields = {
  id: IndividualScreeningId,
  search_terms: Type.Object(
    {
      watchlist_program_id: IndividualProgramId,
      legal_name: Type.String({ description: 'Full legal name.' }),
      date_of_birth: Nullable(CivilDate('Date of birth.')),
      document_number: Nullable(DocumentNumber),
      country: Nullable(Country),
      version,
    },
    { title: 'WatchlistScreeningSearchTerms', description: 'What is compared with the lists.' },
  ),
  ...common,
}

export const WatchlistScreeningIndividual = Type.Object(individualFields, {
  title: 'WatchlistScreeningIndividual',
  description: 'A person who is screened.',
})
export type WatchlistScreeningIndividual = Static<typeof WatchlistScreeningIndividual>

/** Fields of a screened entity. */
export const entityFields = {
  id: EntityScreeningId,
  search_terms: Type.Object(
    {
      entity_watchlist_program_id: EntityProgramId,
      legal_name: Type.String({ description: 'Full legal name.' }),
      document_number: Nullable(DocumentNumber),
      email_address: Nullable(Type.String({ description: 'E-mail address.' })),
      country: Nullable(Country),
      phone_number: Nullable(Type.String({ description: 'E.164.' })),
      url: Nullable(Type.String({ description: 'Address of a website.' })),
      version,
    },
    { title: 'EntityWatchlistScreeningSearchTerms', description: 'What is compared with the lists.' },
  ),
  ...common,
}

export const EntityWatchlistScreening = Type.Object(entityFields, {
  title: 'EntityWatchlistScreening',
  description: 'A company or another entity that is screened.',
})
export type EntityWatchlistScreening = Static<typeof EntityWatchlistScreening>

/** What may be changed of a screening besides its terms. */
export const changeFields = {
  assignee: Type.Optional(Assignee),
  status: Type.Optional(WatchlistScreeningStatus),
  client_user_id: Type.Optional(ClientUserId),
  reset_fields: Type.Optional(
    Nullable(Type.Array(OneOf(['assignee']), { maxItems: 1 }), { description: 'Fields that become null.' }),
  ),
}
