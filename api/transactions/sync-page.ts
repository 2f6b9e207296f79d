import { rawElements } from '@gingham/api-kit'
import type { Db } from '../database.ts'
import { hasRowAfter, readFirstRound } from './first-round.store.ts'
import { encodeCursor, streamOf, whereToBegin, type SyncCursor } from './sync-cursor.ts'
import { readDocuments, type Presenter } from './page-documents.ts'
import type { Transaction } from './transaction.schema.ts'
import { findState, listChanges, type ChangeRow } from './transactions.store.ts'
import type { TransactionStatesTable } from './transactions.tables.ts'

export interface PageQuery {
  /** Only this account's changes. */
  account_id: string | undefined
  /** Whose cursors they are; the app's own unless given. */
  reader?: string | undefined
  cursor: string | undefined
  count: number
  /** How documents go out; as they are stored unless given. */
  present?: Presenter
}

/** A page of the change log, for the reader that holds the cursor. */
export interface SyncPage {
  status: TransactionStatesTable['status']
  added: Transaction[]
  modified: Transaction[]
  removed: readonly ChangeRow[]
  /** Of the accounts that the page's rows belong to. */
  account_ids: ReadonlySet<string>
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
    const stream = streamOf(item_id, query.account_id, query.reader)
    const from = whereToBegin(stream, query.cursor, before.head_seq)
    const isPlain = from.base_seq === 0 && query.account_id === undefined && (query.present ?? null) === null
    const page = await (isPlain ? readNewRows : readRows)(db, stream, from, { ...query, item_id })
    const after = (await findState(db, item_id)) ?? before
    if (after.head_seq === before.head_seq && after.status === before.status) return { status: before.status, ...page }
    before = after
  }
}

type Page = Omit<SyncPage, 'status'>

/** Most of what is ever read: the history, by somebody who has nothing of it yet. */
async function readNewRows(
  db: Db,
  stream: string,
  from: SyncCursor,
  { item_id, count }: PageQuery & { item_id: string },
): Promise<Page> {
  const { documents, row_count, account_ids, last_seq } = await readFirstRound(db, { item_id, ...from, count })
  const has_more = row_count === count && last_seq !== null && (await hasRowAfter(db, item_id, last_seq))
  return {
    added: rawElements<Transaction>(documents),
    modified: [],
    removed: [],
    account_ids: new Set(account_ids),
    next_cursor: nextCursor(stream, from, has_more ? last_seq : null),
    has_more,
  }
}

async function readRows(
  db: Db,
  stream: string,
  from: SyncCursor,
  { item_id, account_id, count, present = null }: PageQuery & { item_id: string },
): Promise<Page> {
  const owner = { item_id, account_id }
  const changes = await listChanges(db, { ...owner, ...from, limit: count + 1 })
  const { rows, ...page } = pageOf(stream, from, changes, count)
  return { ...(await readDocuments(db, owner, rows, present)), ...page }
}

/** @param last_seq where the round goes on; null when it is over, and the next one begins where the log ended */
function nextCursor(stream: string, from: SyncCursor, last_seq: number | null): string {
  const { head_seq } = from
  return last_seq === null
    ? encodeCursor(stream, { base_seq: head_seq, after_seq: head_seq, head_seq })
    : encodeCursor(stream, { ...from, after_seq: last_seq })
}

function pageOf(stream: string, from: SyncCursor, changes: readonly ChangeRow[], count: number) {
  const page = changes.slice(0, count)
  const has_more = changes.length > count
  const knows = (row: ChangeRow) => isKnownAt(row, from.base_seq)
  const seen = page.filter((row) => row.is_removed === 0)
  const last = page.at(-1)
  const rows = { added: seen.filter((row) => !knows(row)), modified: seen.filter(knows) }
  const removed = page.filter((row) => row.is_removed === 1 && knows(row))
  return {
    rows,
    removed,
    account_ids: new Set([...seen, ...removed].map(({ account_id }) => account_id)),
    next_cursor: nextCursor(stream, from, has_more && last !== undefined ? last.changed_seq : null),
    has_more,
  }
}

/** Whether a reader whose round began at `base_seq` has the row: it was there at that moment. */
function isKnownAt({ added_seq, earlier_lives }: ChangeRow, base_seq: number): boolean {
  if (added_seq <= base_seq) return true
  if (earlier_lives === null) return false
  return earlier_lives.split(',').some((life) => {
    const [added, removed] = life.split('-').map(Number)
    return added !== undefined && removed !== undefined && added <= base_seq && base_seq < removed
  })
}
