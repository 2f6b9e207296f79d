import { createHash } from 'node:crypto'
import { apiError } from '@gingham/api-kit'
import type { Team } from '../house/teams.store.ts'
import type { Microseconds } from './created-instant.ts'

/** An opaque name of the first recipient of the next page, good for this team only. */
export function encodeRecipientCursor(team: Team, from: Microseconds): string {
  return Buffer.from(`1.${markOf(team)}.${from}`).toString('base64url')
}

/** INVALID_FIELD for anything that `encodeRecipientCursor` did not write for this team. */
export function decodeRecipientCursor(team: Team, cursor: string): Microseconds {
  const match = /^1\.([0-9a-f]{12})\.(\d{1,16})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  const from = Number(match?.[2])
  // What is read must be what was written: decoding passes over characters that do not belong.
  if (match?.[1] !== markOf(team) || encodeRecipientCursor(team, from) !== cursor) {
    throw apiError('INVALID_FIELD', { message: 'cursor is not one that this endpoint has returned' })
  }
  return from
}

function markOf({ client_id, environment }: Team): string {
  return createHash('sha256').update(`${client_id}/${environment}`).digest('hex').slice(0, 12)
}
