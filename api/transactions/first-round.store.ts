import { sql } from 'kysely'
import { isPostgres, joinDocuments, prepareQuery } from '@gingham/store'
import type { Db } from '../database.ts'

/** A page of what a reader without a cursor has not read yet. */
export interface FirstRoundPage {
  /** The rows' documents, joined with commas. */
  documents: string | Uint8Array
  row_count: number
  account_ids: readonly string[]
  /** Number of the page's last change; null for an empty page. */
  last_seq: number | null
}

/** For a reader who began with nothing, every row that is there is new: a page needs no look at any one of them. */
export async function readFirstRound(
  db: Db,
  query: { item_id: string; after_seq: number; count: number },
): Promise<FirstRoundPage> {
  const [row] = await selectPage(db, query.item_id, query.after_seq, query.count)
  return {
    documents: row?.documents ?? '',
    row_count: row?.row_count ?? 0,
    account_ids: row?.account_ids?.split(',') ?? [],
    last_seq: row?.last_seq ?? null,
  }
}

const selectPage = prepareQuery((db: Db, item_id: string, after_seq: number, count: number) => {
  const page = rowsAfter(db, item_id, after_seq)
    .select(['changed_seq', 'account_id', 'document'])
    .orderBy('changed_seq')
    .limit(count)
    .as('page')
  return db
    .selectFrom(page)
    .select(({ fn }) => [
      fn.countAll<number>().as('row_count'),
      fn.max('changed_seq').as('last_seq'),
      distinctAccounts(db).as('account_ids'),
      joinDocuments(db, 'changed_seq').as('documents'),
    ])
})

/** SQLite takes no separator where it drops duplicates; its own one is a comma. */
function distinctAccounts(db: Db) {
  return isPostgres(db)
    ? sql<string | null>`string_agg(DISTINCT account_id, ',')`
    : sql<string | null>`group_concat(DISTINCT account_id)`
}

/** Whether there is a row that has changed since. */
export async function hasRowAfter(db: Db, item_id: string, after_seq: number): Promise<boolean> {
  return (await selectOneAfter(db, item_id, after_seq)).length > 0
}

const selectOneAfter = prepareQuery((db: Db, item_id: string, after_seq: number) =>
  rowsAfter(db, item_id, after_seq).select('changed_seq').limit(1),
)

function rowsAfter(db: Db, item_id: string, after_seq: number) {
  return db
    .selectFrom('transactions')
    .where('item_id', '=', item_id)
    .where('is_removed', '=', 0)
    .where('changed_seq', '>', after_seq)
}
