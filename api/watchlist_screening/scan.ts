import { toCivilDate, toInstant } from '@gingham/clock'
import type { Ids } from '@gingham/store'
import type { Hit, HitMatch } from './hits.store.ts'
import { listedEntities } from './matching/entities.data.ts'
import { matchEntry } from './matching/match-entry.ts'
import { listedPeople } from './matching/people.data.ts'
import { listedSince, nextChange, type WatchListEntry } from './matching/watch-list.ts'
import type { Program } from './programs.data.ts'
import type { ScanResult } from './screening-status.ts'
import type { Screening } from './screenings.store.ts'

/** What a scan changes: hits to add, hits to write again, and what is to be counted. */
export interface Scan extends ScanResult {
  inserted: readonly Hit[]
  updated: readonly Hit[]
}

/**
 * Compares a screening with the list of this day. Pure: the same screening, hits and instant give the same answer.
 * Hits that were reviewed stay as they were. A hit that waits follows the list and the terms: it is compared anew, ends
 * with the listing (`inactive_since`), or with the terms that it fitted (`historical_since`), and may come back.
 */
export function scan(ids: Ids, screening: Screening, program: Program, hits: readonly Hit[], now_ms: number): Scan {
  const now = toInstant(now_ms)
  const day = toCivilDate(now_ms)
  const known = new Map(hits.map((hit) => [hit.uid, hit]))
  const inserted: Hit[] = []
  const updated: Hit[] = []
  let added = 0
  for (const entry of entriesOf(program)) {
    const hit = known.get(entry.uid)
    if (hit !== undefined && hit.review_status !== 'pending_review') continue
    const since = listedSince(entry, day)
    const compared = matchEntry(entry, screening.terms, program.name_sensitivity)
    if (compared === null || since === null) {
      if (hit !== undefined && isLive(hit))
        updated.push(lapse(hit, since === null ? 'inactive_since' : 'historical_since', now))
      continue
    }
    const match: HitMatch = { entry, ...compared, search_terms_version: screening.version }
    if (hit === undefined || !isLive(hit)) added += 1
    if (hit === undefined) inserted.push(newHit(ids, screening, hits.length + inserted.length + 1, since, match))
    else updated.push({ ...hit, inactive_since: null, historical_since: null, match })
  }
  // What the program does not screen against any more has no place among what is found.
  const screened = new Set(entriesOf(program).map(({ uid }) => uid))
  for (const hit of hits) {
    if (screened.has(hit.uid) || hit.review_status !== 'pending_review' || !isLive(hit)) continue
    updated.push(lapse(hit, 'historical_since', now))
  }
  const changed = new Map([...hits, ...updated, ...inserted].map((hit) => [hit.hit_id, hit]))
  const after = [...changed.values()]
  return {
    inserted,
    updated,
    added,
    pending: after.filter((hit) => hit.review_status === 'pending_review' && isLive(hit)).length,
    confirmed: after.filter(({ review_status }) => review_status === 'confirmed').length,
  }
}

/** When the program's lists change next after `now_ms`; null when they never do, or the program does not look again. */
export function nextRescanMs(program: Program, now_ms: number): number | null {
  if (!program.is_rescanning_enabled) return null
  const day = nextChange(entriesOf(program), toCivilDate(now_ms))
  return day === null ? null : Date.parse(`${day}T00:00:00Z`)
}

function entriesOf({ kind, lists_enabled }: Program): WatchListEntry[] {
  const codes: readonly string[] = lists_enabled
  return (kind === 'individual' ? listedPeople : listedEntities).filter(({ list_code }) => codes.includes(list_code))
}

function isLive({ inactive_since, historical_since }: Hit): boolean {
  return inactive_since === null && historical_since === null
}

function lapse(hit: Hit, since: 'inactive_since' | 'historical_since', now: string): Hit {
  return { ...hit, [since]: now }
}

function newHit(ids: Ids, { screening_id, kind }: Screening, place: number, since: string, match: HitMatch): Hit {
  const { uid } = match.entry
  const prefix = kind === 'individual' ? 'scrhit' : 'enthit'
  return {
    hit_id: `${prefix}_${ids.derive('watchlist_hit', screening_id, uid).slice(0, 14)}`,
    screening_id,
    place,
    uid,
    review_status: 'pending_review',
    first_active: `${since}T00:00:00Z`,
    inactive_since: null,
    historical_since: null,
    match,
  }
}
