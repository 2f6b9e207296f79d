import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { WatchlistScreeningHit } from '../../hit.schema.ts'
import { pageOfHits } from '../../list-pages.ts'
import { requireScreening } from '../../require-screening.ts'
import { exampleIndividual, exampleIndividualHit } from '../../screening.example.ts'
import { IndividualScreeningId, ListCursor, NextCursor } from '../../screening.schema.ts'
import { toWireIndividualHit } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/individual/hit/list',
  summary: 'What a list says of the one who was screened',
  description:
    'Every entry that was found, in the order of its finding, with how each thing compares with the search terms.',
  request: Type.Object({ watchlist_screening_id: IndividualScreeningId, cursor: ListCursor }),
  response: Type.Object({
    watchlist_screening_hits: Type.Array(WatchlistScreeningHit, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'Why it waits',
      request: { watchlist_screening_id: exampleIndividual.id },
      response: { watchlist_screening_hits: [exampleIndividualHit], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { watchlist_screening_id, cursor }) {
    const screening = await requireScreening(call, 'individual', watchlist_screening_id)
    const { rows, next_cursor } = await pageOfHits(call, screening, cursor)
    return { watchlist_screening_hits: rows.map(toWireIndividualHit), next_cursor }
  },
})
