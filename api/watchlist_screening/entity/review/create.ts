import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { createReview } from '../../create-review.ts'
import { requireScreening } from '../../require-screening.ts'
import { reviewFields, reviewRequestFields } from '../../review.schema.ts'
import { exampleEntity, exampleEntityReview } from '../../screening.example.ts'
import { EntityScreeningId } from '../../screening.schema.ts'
import { toWireReview } from '../../to-wire.ts'

export const create = defineEndpoint({
  path: '/watchlist_screening/entity/review/create',
  summary: 'Decides about hits of an entity',
  description:
    'Each hit is decided about once, and does not change afterwards. The status of the screening stays: it is changed by an update. Hits that are not the screening’s, or were decided about, are INVALID_FIELD.',
  request: Type.Object({ ...reviewRequestFields, entity_watchlist_screening_id: EntityScreeningId }),
  response: Type.Object(reviewFields),
  errors: [],
  examples: [
    {
      title: 'After somebody has looked',
      request: {
        entity_watchlist_screening_id: exampleEntity.id,
        confirmed_hits: exampleEntityReview.confirmed_hits,
        dismissed_hits: exampleEntityReview.dismissed_hits,
        comment: exampleEntityReview.comment,
      },
      response: exampleEntityReview,
    },
  ],
  async handle(call, { entity_watchlist_screening_id, ...review }) {
    const screening = await requireScreening(call, 'entity', entity_watchlist_screening_id)
    return toWireReview(await createReview(call, screening, review))
  },
})
