import { Type } from 'typebox'
import { CivilDate, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { requireScreening } from '../require-screening.ts'
import { exampleIndividual } from '../screening.example.ts'
import {
  changeFields,
  Country,
  DocumentNumber,
  individualFields,
  IndividualProgramId,
  IndividualScreeningId,
  LegalName,
} from '../screening.schema.ts'
import { toWireIndividual } from '../to-wire.ts'
import { updateBy } from '../update-screening.ts'

export const update = defineEndpoint({
  path: '/watchlist_screening/individual/update',
  summary: 'Changes the screening of a person',
  description:
    'New search terms are compared with the lists at once, which may change the status: so terms and status cannot be given together. What the screening was before is kept in its history.',
  request: Type.Object({
    watchlist_screening_id: IndividualScreeningId,
    search_terms: Type.Optional(
      Nullable(
        Type.Object(
          {
            watchlist_program_id: Type.Optional(IndividualProgramId),
            legal_name: Type.Optional(LegalName),
            date_of_birth: Type.Optional(CivilDate('Date of birth.')),
            document_number: Type.Optional(DocumentNumber),
            country: Type.Optional(Country),
          },
          {
            title: 'UpdateIndividualScreeningRequestSearchTerms',
            description: 'The terms that change; the others stay.',
          },
        ),
      ),
    ),
    ...changeFields,
  }),
  response: Type.Object(individualFields),
  errors: [],
  examples: [
    {
      title: 'Somebody looks after it',
      request: { watchlist_screening_id: exampleIndividual.id, assignee: '54350110fedcbaf01234ffee' },
      response: { ...exampleIndividual, assignee: '54350110fedcbaf01234ffee' },
    },
    {
      title: 'A decision',
      request: { watchlist_screening_id: exampleIndividual.id, status: 'rejected' },
      response: { ...exampleIndividual, status: 'rejected' },
    },
  ],
  async handle(call, { watchlist_screening_id, search_terms, ...change }) {
    const screening = await requireScreening(call, 'individual', watchlist_screening_id)
    const { watchlist_program_id: program_id, ...terms } = search_terms ?? {}
    const hasTerms = search_terms !== undefined && search_terms !== null
    return toWireIndividual(await updateBy(call, screening, { ...change, program_id, terms: hasTerms ? terms : null }))
  },
})
