import { createHash } from 'node:crypto'
import { apiError } from '@gingham/api-kit'
import type { Team } from './teams.store.ts'

/**
 * An opaque name of the place where a list's next page begins, good for this list of this team only.
 * @param list names the list, with everything that it is narrowed by
 * @param place the position of the page's first row, a whole number from 0
 */
export function encodeListCursor(team: Team, list: string, place: number): string {
  return Buffer.from(`1.${markOf(team, list)}.${place}`).toString('base64url')
}

/** The place that `encodeListCursor` wrote for this list of this team; INVALID_FIELD for anything else. */
export function decodeListCursor(team: Team, list: string, cursor: string): number {
  const match = /^1\.[0-9a-f]{12}\.(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  const place = Number(match?.[1])
  // What is read must be what was written: decoding passes over characters that do not belong.
  if (match === null || encodeListCursor(team, list, place) !== cursor) {
    throw apiError('INVALID_FIELD', { message: 'cursor is not one that this list has returned' })
  }
  return place
}

function markOf({ client_id, environment }: Team, list: string): string {
  return createHash('sha256')
    .update(JSON.stringify([client_id, environment, list]))
    .digest('hex')
    .slice(0, 12)
}

/** A page of at most `size` rows, and where the next one begins; null after the last row. */
export interface Page<Row> {
  rows: Row[]
  next_cursor: string | null
}

/**
 * Reads one page of a list. `read` gets the place of the page's first row (null for the list's beginning) and how many
 * rows to read, and answers them in the list's order.
 */
export async function readPage<Row>(
  team: Team,
  list: string,
  { cursor, size }: { cursor: string | null | undefined; size: number },
  read: (from: number | null, count: number) => Promise<Row[]>,
  placeOf: (row: Row) => number,
): Promise<Page<Row>> {
  const from = cursor === null || cursor === undefined ? null : decodeListCursor(team, list, cursor)
  // One more than shown: the cursor names the first row of the next page.
  const rows = await read(from, size + 1)
  const following = rows[size]
  const next_cursor = following === undefined ? null : encodeListCursor(team, list, placeOf(following))
  return { rows: rows.slice(0, size), next_cursor }
}
