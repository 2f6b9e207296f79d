import type { Call } from '../house/house.ts'
import { readPage, type Page } from '../house/list-cursor.ts'
import { listHits, type Hit } from './hits.store.ts'
import { listReviews, type Review } from './reviews.store.ts'
import { listHistory, listScreenings, type Screening, type ScreeningFilter } from './screenings.store.ts'

/** Rows of a page. DIFFERENCE: how many Plaid answers is not public. */
export const PAGE_SIZE = 25

type Cursor = string | null | undefined

export function pageOfScreenings(
  { db, house, team }: Call,
  filter: ScreeningFilter,
  cursor: Cursor,
): Promise<Page<Screening>> {
  return readPage(
    team,
    `watchlist_screenings:${JSON.stringify(filter)}`,
    { cursor, size: PAGE_SIZE },
    (from, count) => listScreenings(db, house.sealer, team, filter, { from, count }),
    ({ place }) => place,
  )
}

/** What the screening was, the latest first. */
export async function pageOfHistory(
  { db, house, team }: Call,
  { screening_id }: Screening,
  cursor: Cursor,
): Promise<Page<Screening>> {
  const { rows, next_cursor } = await readPage(
    team,
    `watchlist_history:${screening_id}`,
    { cursor, size: PAGE_SIZE },
    (from, count) => listHistory(db, house.sealer, screening_id, { from, count }),
    ({ place }) => place,
  )
  return { rows: rows.map(({ screening }) => screening), next_cursor }
}

/** In the order of their finding. */
export function pageOfHits({ db, house, team }: Call, { screening_id }: Screening, cursor: Cursor): Promise<Page<Hit>> {
  return readPage(
    team,
    `watchlist_hits:${screening_id}`,
    { cursor, size: PAGE_SIZE },
    (from, count) => listHits(db, house.sealer, screening_id, { from, count }),
    ({ place }) => place,
  )
}

export function pageOfReviews(
  { db, house, team }: Call,
  { screening_id }: Screening,
  cursor: Cursor,
): Promise<Page<Review>> {
  return readPage(
    team,
    `watchlist_reviews:${screening_id}`,
    { cursor, size: PAGE_SIZE },
    (from, count) => listReviews(db, house.sealer, screening_id, { from, count }),
    ({ place }) => place,
  )
}

/** Programs come whole, in one page. */
export function pageOfPrograms<Program>({ team }: Call, kind: string, programs: readonly Program[], cursor: Cursor) {
  return readPage(
    team,
    `watchlist_programs:${kind}`,
    { cursor, size: PAGE_SIZE },
    async (from, count) => [...programs.entries()].slice(from ?? 0, (from ?? 0) + count),
    ([place]) => place,
  )
}
