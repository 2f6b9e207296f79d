import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { requireOpenProgram } from '../require-screening.ts'
import { createScreening } from '../screen.ts'
import { exampleEntity } from '../screening.example.ts'
import { ClientUserId, Country, DocumentNumber, entityFields, EntityProgramId, LegalName } from '../screening.schema.ts'
import { toSearchTerms } from '../search-terms.ts'
import { toWireEntity } from '../to-wire.ts'
import { requireOpaqueId } from '../update-screening.ts'

export const create = defineEndpoint({
  path: '/watchlist_screening/entity/create',
  summary: 'Screens an entity against watch lists',
  description:
    'Answers at once: `cleared` without a hit, `pending_review` with one. Where the program looks again, a hit that comes later is told by a webhook. An unknown or archived program is INVALID_FIELD.',
  request: Type.Object({
    search_terms: Type.Object(
      {
        entity_watchlist_program_id: EntityProgramId,
        legal_name: LegalName,
        document_number: Type.Optional(Nullable(DocumentNumber)),
        email_address: Type.Optional(Nullable(Type.String({ description: 'E-mail address.' }))),
        country: Type.Optional(Nullable(Country)),
        phone_number: Type.Optional(Nullable(Type.String({ description: 'E.164.' }))),
        url: Type.Optional(Nullable(Type.String({ description: 'Address of a website.' }))),
      },
      { title: 'EntityWatchlistSearchTerms', description: 'What is compared with the lists.' },
    ),
    client_user_id: Type.Optional(ClientUserId),
  }),
  response: Type.Object(entityFields),
  errors: [],
  examples: [
    {
      title: 'Somebody who is perhaps on a list',
      request: {
        search_terms: {
          entity_watchlist_program_id: 'entprg_balanced',
          legal_name: 'Drimmelbeck Heavy Tonnage LLC',
          email_address: 'invoices@drimmelbeck.example',
          country: 'DE',
        },
        client_user_id: 'supplier-17',
      },
      response: exampleEntity,
    },
  ],
  async handle({ db, house, team }, { search_terms, client_user_id }) {
    const { entity_watchlist_program_id: program_id, ...given } = search_terms
    if (client_user_id !== undefined) requireOpaqueId(client_user_id)
    const screening = await createScreening(db, house, team, {
      program: requireOpenProgram('entity', program_id),
      terms: toSearchTerms(given),
      client_user_id: client_user_id ?? null,
      source: 'api',
    })
    return toWireEntity(screening)
  },
})
