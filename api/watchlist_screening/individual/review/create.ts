import { Type } from 'typebox'
import { defineEndpoint } from '../../../house/house.ts'
import { createReview } from '../../create-review.ts'
import { requireScreening } from '../../require-screening.ts'
import { reviewFields, reviewRequestFields } from '../../review.schema.ts'
import { exampleIndividual, exampleIndividualReview } from '../../screening.example.ts'
import { IndividualScreeningId } from '../../screening.schema.ts'
import { toWireReview } from '../../to-wire.ts'

export const create = defineEndpoint({
  path: '/watchlist_screening/individual/review/create',
  summary: 'Decides about hits of a person',
  description:
    'Each hit is decided about once, and does not change afterwards. The status of the screening stays: it is changed by an update. Hits that are not the screening’s, or were decided about, are INVALID_FIELD.',
  request: Type.Object({ ...reviewRequestFields, watchlist_screening_id: IndividualScreeningId }),
  response: Type.Object(reviewFields),
  errors: [],
  examples: [
    {
      title: 'After somebody has looked',
      request: {
        watchlist_screening_id: exampleIndividual.id,
        confirmed_hits: exampleIndividualReview.confirmed_hits,
        dismissed_hits: exampleIndividualReview.dismissed_hits,
        comment: exampleIndividualReview.comment,
      },
      response: exampleIndividualReview,
    },
  ],
  async handle(call, { watchlist_screening_id, ...review }) {
    const screening = await requireScreening(call, 'individual', watchlist_screening_id)
    return toWireReview(await createReview(call, screening, review))
  },
})
