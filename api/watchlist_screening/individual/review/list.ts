import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { WatchlistScreeningReview } from '../../review.schema.ts'
import { pageOfReviews } from '../../list-pages.ts'
import { requireScreening } from '../../require-screening.ts'
import { exampleIndividual, exampleIndividualReview } from '../../screening.example.ts'
import { IndividualScreeningId, ListCursor, NextCursor } from '../../screening.schema.ts'
import { toWireReview } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/individual/review/list',
  summary: 'The decisions about a screening’s hits',
  description: 'The latest first.',
  request: Type.Object({ watchlist_screening_id: IndividualScreeningId, cursor: ListCursor }),
  response: Type.Object({
    watchlist_screening_reviews: Type.Array(WatchlistScreeningReview, { description: 'One page of them.' }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'What was decided',
      request: { watchlist_screening_id: exampleIndividual.id },
      response: { watchlist_screening_reviews: [exampleIndividualReview], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { watchlist_screening_id, cursor }) {
    const screening = await requireScreening(call, 'individual', watchlist_screening_id)
    const { rows, next_cursor } = await pageOfReviews(call, screening, cursor)
    return { watchlist_screening_reviews: rows.map(toWireReview), next_cursor }
  },
})
