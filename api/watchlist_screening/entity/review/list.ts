import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { EntityWatchlistScreeningReview } from '../../review.schema.ts'
import { pageOfReviews } from '../../list-pages.ts'
import { requireScreening } from '../../require-screening.ts'
import { exampleEntity, exampleEntityReview } from '../../screening.example.ts'
import { EntityScreeningId, ListCursor, NextCursor } from '../../screening.schema.ts'
import { toWireReview } from '../../to-wire.ts'

export const list = defineEndpoint({
  path: '/watchlist_screening/entity/review/list',
  summary: 'The decisions about a screening’s hits',
  description: 'The latest first.',
  request: Type.Object({ entity_watchlist_screening_id: EntityScreeningId, cursor: ListCursor }),
  response: Type.Object({
    entity_watchlist_screening_reviews: Type.Array(EntityWatchlistScreeningReview, {
      description: 'One page of them.',
    }),
    next_cursor: NextCursor,
  }),
  errors: [],
  examples: [
    {
      title: 'What was decided',
      request: { entity_watchlist_screening_id: exampleEntity.id },
      response: { entity_watchlist_screening_reviews: [exampleEntityReview], next_cursor: null },
    },
  ],
  readonly: true,
  async handle(call, { entity_watchlist_screening_id, cursor }) {
    const screening = await requireScreening(call, 'entity', entity_watchlist_screening_id)
    const { rows, next_cursor } = await pageOfReviews(call, screening, cursor)
    return { entity_watchlist_screening_reviews: rows.map(toWireReview), next_cursor }
  },
})
