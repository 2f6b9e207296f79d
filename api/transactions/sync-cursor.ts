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
 * The change log that a cursor is for: an Item's, or that of one of its accounts; and whose cursor it is.
 * @param reader id of a processor token; without it, the app's own
 */
export function streamOf(item_id: string, account_id: string | undefined, reader?: string): string {
  return `${item_id}/${account_id ?? ''}${reader === undefined ? '' : `/${reader}`}`
}

/**
 * Cursors are opaque base64. Each carries a mark of its stream, so that a cursor of another stream is refused instead
 * of skipping changes.
 */
export function encodeCursor(stream: string, { base_seq, after_seq, head_seq }: SyncCursor): string {
  return Buffer.from(`1.${markOf(stream)}.${base_seq}.${after_seq}.${head_seq}`).toString('base64')
}

/** INVALID_FIELD for anything that `encodeCursor` did not write for this stream. */
export function decodeCursor(stream: string, cursor: string): SyncCursor {
  const text = cursor.length > CURSOR_LENGTH_MAX ? '' : Buffer.from(cursor, 'base64').toString('utf8')
  const match = /^1\.([0-9a-f]{12})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/.exec(text)
  if (match === null) throw notOurs()
  if (match[1] !== markOf(stream)) {
    throw apiError('INVALID_FIELD', {
      message: 'cursor belongs to another Item or processor token, or to another options.account_id',
    })
  }
  const [base_seq, after_seq, head_seq] = [Number(match[2]), Number(match[3]), Number(match[4])]
  if (base_seq > after_seq || after_seq > head_seq) throw notOurs()
  return { base_seq, after_seq, head_seq }
}

/**
 * Where a page begins. In the middle of a round nothing may have changed since the round began:
 * TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION.
 *
 * DIFFERENCE: after `now`, changes of older rows come as `modified`, since whoever asks for `now` has these rows from
 * /transactions/get. Plaid says that they come as `added`.
 * @param head_seq number of the newest change
 */
export function whereToBegin(stream: string, cursor: string | undefined, head_seq: number): SyncCursor {
  if (cursor === undefined || cursor === '') return { base_seq: 0, after_seq: 0, head_seq }
  if (cursor === 'now') return { base_seq: head_seq, after_seq: head_seq, head_seq }
  const from = decodeCursor(stream, cursor)
  if (from.head_seq > head_seq) throw notOurs()
  if (from.after_seq === from.base_seq) return { ...from, head_seq }
  if (from.head_seq !== head_seq) throw apiError('TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION')
  return from
}

function notOurs() {
  return apiError('INVALID_FIELD', { message: 'cursor is not one that this endpoint has returned' })
}

function markOf(stream: string): string {
  return createHash('sha256').update(stream).digest('hex').slice(0, 12)
}
