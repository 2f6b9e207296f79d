import type { Selectable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { EntryMatch } from './matching/match-entry.ts'
import type { WatchListEntry } from './matching/watch-list.ts'
import type { HitStatus } from './screening-status.ts'
import type { WatchlistHitsTable } from './watchlist-screening.tables.ts'

/** How an entry compared with a version of the search terms. */
export interface HitMatch extends EntryMatch {
  entry: WatchListEntry
  search_terms_version: number
}

/** An entry that a screening has come upon. */
export interface Hit {
  hit_id: string
  screening_id: string
  /** Counted from 1 within the screening. */
  place: number
  uid: string
  review_status: HitStatus
  /** ISO 8601 instants: since when it is listed, since when it is not, since when it does not fit the terms any more. */
  first_active: string
  inactive_since: string | null
  historical_since: string | null
  match: HitMatch
}

export async function insertHit(tx: Db, sealer: Sealer, hit: Hit): Promise<void> {
  await tx.insertInto('watchlist_hits').values(toRow(sealer, hit)).execute()
}

export async function updateHit(tx: Db, sealer: Sealer, hit: Hit): Promise<void> {
  await tx.updateTable('watchlist_hits').set(toRow(sealer, hit)).where('hit_id', '=', hit.hit_id).execute()
}

/** The hits of a screening in the order of their finding. @param from place of the first one; null for the beginning */
export async function listHits(
  db: Db,
  sealer: Sealer,
  screening_id: string,
  { from, count }: { from: number | null; count?: number } = { from: null },
): Promise<Hit[]> {
  const rows = await db
    .selectFrom('watchlist_hits')
    .selectAll()
    .where('screening_id', '=', screening_id)
    .$if(from !== null, (query) => query.where('place', '>=', from!))
    .orderBy('place')
    .$if(count !== undefined, (query) => query.limit(count!))
    .execute()
  return rows.map((row) => toHit(sealer, row))
}

function toRow(sealer: Sealer, { match, ...columns }: Hit): WatchlistHitsTable {
  return { ...columns, match_sealed: sealer.seal(JSON.stringify(match)) }
}

function toHit(sealer: Sealer, { match_sealed, review_status, ...columns }: Selectable<WatchlistHitsTable>): Hit {
  return {
    ...columns,
    review_status: review_status as HitStatus,
    match: JSON.parse(sealer.open(match_sealed)) as HitMatch,
  }
}
