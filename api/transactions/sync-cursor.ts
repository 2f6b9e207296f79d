import { createHash } from 'node:crypto'
import { apiError } from '@gingham/api-kit'

/**
 * Where a reader of the change log is. `base_seq` is where its round of pages began; while `after_seq` is beyond it,
 * the reader is in the middle of a round, and `head_seq` is what the newest change was when the round began.
 */
export interface SyncCursor {
  base_seq: number
  after_seq: number
  head_seq: number
}

/** The longest cursor that the contract allows. */
const CURSOR_LENGTH_MAX = 256

/**
 * Cursors are opaque base64. Each carries a mark of its stream (an Item, or one account of it), so that a cursor of
 * another stream is refused instead of skipping changes.
 */
export function encodeCursor(stream: string, { base_seq, after_seq, head_seq }: SyncCursor): string {
  return Buffer.from(`1.${markOf(stream)}.${base_seq}.${after_seq}.${head_seq}`).toString('base64')
}

/** INVALID_FIELD for anything that `encodeCursor` did not write for this stream. */
export function decodeCursor(stream: string, cursor: string): SyncCursor {
  const text = cursor.length > CURSOR_LENGTH_MAX ? '' : Buffer.from(cursor, 'base64').toString('utf8')
  const match = /^1\.([0-9a-f]{12})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/.exec(text)
  if (match === null) throw apiError('INVALID_FIELD', { message: 'cursor is not one that this endpoint has returned' })
  if (match[1] !== markOf(stream)) {
    throw apiError('INVALID_FIELD', { message: 'cursor belongs to another Item, or to another options.account_id' })
  }
  return { base_seq: Number(match[2]), after_seq: Number(match[3]), head_seq: Number(match[4]) }
}

function markOf(stream: string): string {
  return createHash('sha256').update(stream).digest('hex').slice(0, 12)
}
