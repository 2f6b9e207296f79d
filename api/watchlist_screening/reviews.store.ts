import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'

/** What a team's people have decided about hits of a screening. */
export interface Review {
  review_id: string
  screening_id: string
  /** Counted from 1 within the screening. */
  place: number
  confirmed_hits: string[]
  dismissed_hits: string[]
  comment: string | null
  created_ms: number
}

/** Keeps a review as the screening's last one. */
export async function insertReview(tx: Db, sealer: Sealer, review: Omit<Review, 'place'>): Promise<Review> {
  const { confirmed_hits, dismissed_hits, comment, ...columns } = review
  const last = await tx
    .selectFrom('watchlist_reviews')
    .select(({ fn }) => fn.max('place').as('place'))
    .where('screening_id', '=', review.screening_id)
    .executeTakeFirst()
  const place = (last?.place ?? 0) + 1
  await tx
    .insertInto('watchlist_reviews')
    .values({
      ...columns,
      place,
      confirmed_hits: JSON.stringify(confirmed_hits),
      dismissed_hits: JSON.stringify(dismissed_hits),
      comment_sealed: comment === null ? null : sealer.seal(comment),
    })
    .execute()
  return { ...review, place }
}

/** The reviews of a screening, the latest first. */
export async function listReviews(
  db: Db,
  sealer: Sealer,
  screening_id: string,
  { from, count }: { from: number | null; count: number },
): Promise<Review[]> {
  const rows = await db
    .selectFrom('watchlist_reviews')
    .selectAll()
    .where('screening_id', '=', screening_id)
    .$if(from !== null, (query) => query.where('place', '<=', from!))
    .orderBy('place', 'desc')
    .limit(count)
    .execute()
  return rows.map(({ comment_sealed, confirmed_hits, dismissed_hits, ...columns }) => ({
    ...columns,
    confirmed_hits: JSON.parse(confirmed_hits) as string[],
    dismissed_hits: JSON.parse(dismissed_hits) as string[],
    comment: comment_sealed === null ? null : sealer.open(comment_sealed),
  }))
}
