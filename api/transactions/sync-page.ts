import type { Db } from '../database.ts'
import { encodeCursor, streamOf, whereToBegin, type SyncCursor } from './sync-cursor.ts'
import { findState, listChanges, type ChangeRow } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'

export interface PageQuery {
  /** Only this account's changes. */
  account_id: string | undefined
  cursor: string | undefined
  count: number
}

/** A page of the change log, for the reader that holds the cursor. */
export interface SyncPage {
  status: TransactionStatesTable['status']
  added: readonly ChangeRow[]
  modified: readonly ChangeRow[]
  removed: readonly ChangeRow[]
  next_cursor: string
  has_more: boolean
}

/**
 * Reads a page as of one state of the log: when the log moves meanwhile, it is read again.
 * @param state as just read; saves reading it once more
 * @throws INVALID_FIELD for a wrong cursor, TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION in the middle of a round
 */
export async function readPage(db: Db, state: TransactionStatesTable, query: PageQuery): Promise<SyncPage> {
  const { item_id } = state
  for (let before = state; ;) {
    const stream = streamOf(item_id, query.account_id)
    const from = whereToBegin(stream, query.cursor, before.head_seq)
    const changes = await listChanges(db, { item_id, account_id: query.account_id, ...from, limit: query.count + 1 })
    const after = (await findState(db, item_id)) ?? before
    if (after.head_seq === before.head_seq && after.status === before.status)
      return pageOf(stream, before.status, from, changes, query.count)
    before = after
  }
}

function pageOf(
  stream: string,
  status: SyncPage['status'],
  from: SyncCursor,
  changes: readonly ChangeRow[],
  count: number,
): SyncPage {
  const page = changes.slice(0, count)
  const has_more = changes.length > count
  const knows = (row: ChangeRow) => isKnownAt(row, from.base_seq)
  const seen = page.filter((row) => row.is_removed === 0)
  const last = page.at(-1)
  return {
    status,
    added: seen.filter((row) => !knows(row)),
    modified: seen.filter(knows),
    removed: page.filter((row) => row.is_removed === 1 && knows(row)),
    next_cursor:
      has_more && last !== undefined
        ? encodeCursor(stream, { ...from, after_seq: last.changed_seq })
        : encodeCursor(stream, { base_seq: from.head_seq, after_seq: from.head_seq, head_seq: from.head_seq }),
    has_more,
  }
}

/** Whether a reader whose round began at `base_seq` has the row: it was there at that moment. */
function isKnownAt({ added_seq, earlier_lives }: ChangeRow, base_seq: number): boolean {
  if (added_seq <= base_seq) return true
  return (earlier_lives ?? '').split(',').some((life) => {
    const [added, removed] = life.split('-').map(Number)
    return added !== undefined && removed !== undefined && added <= base_seq && base_seq < removed
  })
}
