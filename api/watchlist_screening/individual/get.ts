import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { requireScreening } from '../require-screening.ts'
import { exampleIndividual } from '../screening.example.ts'
import { individualFields, IndividualScreeningId } from '../screening.schema.ts'
import { toWireIndividual } from '../to-wire.ts'

export const get = defineEndpoint({
  path: '/watchlist_screening/individual/get',
  summary: 'The screening of a person',
  description: 'As it is now. An unknown id is INVALID_FIELD.',
  request: Type.Object({ watchlist_screening_id: IndividualScreeningId }),
  response: Type.Object(individualFields),
  errors: [],
  examples: [
    { title: 'By its id', request: { watchlist_screening_id: exampleIndividual.id }, response: exampleIndividual },
  ],
  readonly: true,
  async handle(call, { watchlist_screening_id }) {
    return toWireIndividual(await requireScreening(call, 'individual', watchlist_screening_id))
  },
})
