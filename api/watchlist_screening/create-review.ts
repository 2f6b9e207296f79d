import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { listHits, updateHit, type Hit } from './hits.store.ts'
import { insertReview, type Review } from './reviews.store.ts'
import { reviewHit } from './screening-status.ts'
import { lockScreening, type Screening } from './screenings.store.ts'

export interface ReviewRequest {
  confirmed_hits: readonly string[]
  dismissed_hits: readonly string[]
  comment?: string | null | undefined
}

type Decision = 'confirmed' | 'dismissed'

/**
 * Decides about hits, each once. The screening's own status is a decision of its own and stays. INVALID_FIELD for a hit
 * that is not the screening's, is named twice, or was decided about before.
 */
export async function createReview(call: Call, screening: Screening, request: ReviewRequest): Promise<Review> {
  const { db, house, now_ms } = call
  const { screening_id, kind } = screening
  await lockScreening(db, house.sealer, screening_id)
  const hits = new Map((await listHits(db, house.sealer, screening_id)).map((hit) => [hit.hit_id, hit]))
  const decisions = [
    ...request.confirmed_hits.map((hit_id) => ({ hit_id, decision: 'confirmed' as const })),
    ...request.dismissed_hits.map((hit_id) => ({ hit_id, decision: 'dismissed' as const })),
  ]
  if (decisions.length === 0) refuse('confirmed', 'or dismissed_hits must name at least one hit')
  if (new Set(decisions.map(({ hit_id }) => hit_id)).size < decisions.length)
    refuse('confirmed', 'and dismissed_hits must name each hit once')
  const decided = decisions.map(({ hit_id, decision }) => decide(hits.get(hit_id), hit_id, decision))
  for (const hit of decided) await updateHit(db, house.sealer, hit)
  return insertReview(db, house.sealer, {
    review_id: `${kind === 'individual' ? 'rev' : 'entrev'}_${house.ids.hex(14)}`,
    screening_id,
    confirmed_hits: [...request.confirmed_hits],
    dismissed_hits: [...request.dismissed_hits],
    comment: request.comment ?? null,
    created_ms: now_ms,
  })
}

function decide(hit: Hit | undefined, hit_id: string, decision: Decision): Hit {
  if (hit === undefined) refuse(decision, `the screening has no hit ${hit_id}`)
  const review_status = reviewHit(hit.review_status, decision)
  if (review_status === undefined) refuse(decision, `the hit ${hit_id} is ${hit.review_status} already`)
  return { ...hit, review_status }
}

function refuse(decision: Decision, message: string): never {
  throw apiError('INVALID_FIELD', { message: `${decision}_hits: ${message}` })
}
