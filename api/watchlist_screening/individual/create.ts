import { Type } from 'typebox'
import { CivilDate } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { requireOpenProgram } from '../require-screening.ts'
import { createScreening } from '../screen.ts'
import { exampleIndividual } from '../screening.example.ts'
import {
  ClientUserId,
  Country,
  DocumentNumber,
  individualFields,
  IndividualProgramId,
  LegalName,
} from '../screening.schema.ts'
import { toSearchTerms } from '../search-terms.ts'
import { toWireIndividual } from '../to-wire.ts'
import { requireOpaqueId } from '../update-screening.ts'

export const create = defineEndpoint({
  path: '/watchlist_screening/individual/create',
  summary: 'Screens a person against watch lists',
  description:
    'Answers at once: `cleared` without a hit, `pending_review` with one. Where the program looks again, a hit that comes later is told by a webhook. An unknown or archived program is INVALID_FIELD.',
  request: Type.Object({
    search_terms: Type.Object(
      {
        watchlist_program_id: IndividualProgramId,
        legal_name: LegalName,
        date_of_birth: Type.Optional(CivilDate('Date of birth. Without it, none speaks against a hit.')),
        document_number: Type.Optional(DocumentNumber),
        country: Type.Optional(Country),
      },
      { title: 'WatchlistScreeningRequestSearchTerms', description: 'What is compared with the lists.' },
    ),
    client_user_id: Type.Optional(ClientUserId),
  }),
  response: Type.Object(individualFields),
  errors: [],
  examples: [
    {
      title: 'Somebody who is perhaps on a list',
      request: {
        search_terms: {
          watchlist_program_id: 'prg_balanced',
          legal_name: 'Bill Tallowby',
          date_of_birth: '1983-12-24',
          country: 'US',
        },
        client_user_id: 'customer-204',
      },
      response: exampleIndividual,
    },
  ],
  async handle({ db, house, team }, { search_terms, client_user_id }) {
    const { watchlist_program_id: program_id, ...given } = search_terms
    if (client_user_id !== undefined) requireOpaqueId(client_user_id)
    const screening = await createScreening(db, house, team, {
      program: requireOpenProgram('individual', program_id),
      terms: toSearchTerms(given),
      client_user_id: client_user_id ?? null,
      source: 'api',
    })
    return toWireIndividual(screening)
  },
})
