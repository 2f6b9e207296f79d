import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { pageOfHistory } from '../../list-pages.ts'
import { requireScreening } from '../../require-screening.ts'
import { exampleIndividual } from '../../screening.example.ts'
import { IndividualScreeningId, ListCursor, NextCursor, WatchlistScreeningIndividual } from '../../screening.schema.ts'
import { toWireIndividual } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/individual/history/list',
  summary: 'What the screening of a person was before',
  description: 'One state for each change, the latest first; empty when nothing was changed.',
  request: Type.Object({ watchlist_screening_id: IndividualScreeningId, cursor: ListCursor }),
  response: Type.Object({
    watchlist_screenings: Type.Array(WatchlistScreeningIndividual, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'What it was',
      request: { watchlist_screening_id: exampleIndividual.id },
      response: { watchlist_screenings: [exampleIndividual], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { watchlist_screening_id, cursor }) {
    const screening = await requireScreening(call, 'individual', watchlist_screening_id)
    const { rows, next_cursor } = await pageOfHistory(call, screening, cursor)
    return { watchlist_screenings: rows.map(toWireIndividual), next_cursor }
  },
})
