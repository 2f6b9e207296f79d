import { Type, type Static } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { WatchlistScreeningAuditTrail } from './screening.schema.ts'

const HITS_MAX = 1000

const HitIds = (description: string) => Type.Array(Type.String(), { maxItems: HITS_MAX, description })

/** What a review says, in requests. */
export const reviewRequestFields = {
  confirmed_hits: HitIds('Hits that are the one who was searched for. They stay so, and do not change any more.'),
  dismissed_hits: HitIds('Hits that are somebody else. They stay so, and do not come again.'),
  comment: Type.Optional(Nullable(Type.String({ maxLength: 2000 }), { description: 'Why, in your words.' })),
}

export const reviewFields = {
  id: Type.String({ description: 'Id of the review.' }),
  confirmed_hits: HitIds('Hits that it confirmed.'),
  dismissed_hits: HitIds('Hits that it dismissed.'),
  comment: Nullable(Type.String(), { description: 'Why, in your words.' }),
  audit_trail: WatchlistScreeningAuditTrail,
}

export const WatchlistScreeningReview = Type.Object(reviewFields, {
  title: 'WatchlistScreeningReview',
  description: 'A decision about hits of a screened person.',
})
export const EntityWatchlistScreeningReview = Type.Object(reviewFields, {
  title: 'EntityWatchlistScreeningReview',
  description: 'A decision about hits of a screened entity.',
})
export type WireReview = Static<typeof WatchlistScreeningReview>
