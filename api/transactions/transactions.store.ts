import type { Db } from '../database.ts'
import { joinDocuments, prepareQuery } from '@gingham/store'
import { sql, type Insertable, type Updateable } from 'kysely'
import type { HeldRow } from './diff.ts'
import type { TransactionStatesTable, TransactionsTable } from './transactions.tables.ts'

/** Rows written by one statement: a history of two years in a few of them, below the engines' limit of parameters. */
const ROWS_PER_INSERT = 100

const findStateRow = prepareQuery((db: Db, item_id: string) =>
  db.selectFrom('transaction_states').selectAll().where('item_id', '=', item_id),
)

export async function findState(db: Db, item_id: string): Promise<TransactionStatesTable | undefined> {
  const [state] = await findStateRow(db, item_id)
  return state
}

/** False when the Item has a state already, which then stays as it is. */
export async function insertState(db: Db, state: TransactionStatesTable): Promise<boolean> {
  const result = await db
    .insertInto('transaction_states')
    .values(state)
    .onConflict((conflict) => conflict.column('item_id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function updateState(db: Db, item_id: string, change: Updateable<TransactionStatesTable>): Promise<void> {
  await db.updateTable('transaction_states').set(change).where('item_id', '=', item_id).execute()
}

/** Turns a switch of the Item on; false when it was on before. */
export async function turnOn(
  db: Db,
  item_id: string,
  name: 'is_sync_active' | 'is_recurring_active',
): Promise<boolean> {
  const result = await db
    .updateTable('transaction_states')
    .set({ [name]: 1 })
    .where('item_id', '=', item_id)
    .where(name, '=', 0)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The rows that readers can see at present. */
export function listHeld(db: Db, item_id: string): Promise<HeldRow[]> {
  return db
    .selectFrom('transactions')
    .select(['transaction_id', 'account_id', 'date', 'document', 'original_description'])
    .where('item_id', '=', item_id)
    .where('is_removed', '=', 0)
    .execute()
}

/** Adds rows; one that was removed before comes back as itself, and the log keeps when it was there. */
export async function insertRows(
  db: Db,
  rows: readonly Omit<Insertable<TransactionsTable>, 'is_removed' | 'earlier_lives'>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await db
      .insertInto('transactions')
      .values(rows.slice(start, start + ROWS_PER_INSERT).map((row) => ({ ...row, is_removed: 0, earlier_lives: null })))
      .onConflict((conflict) =>
        conflict.columns(['item_id', 'transaction_id']).doUpdateSet((excluded) => ({
          account_id: excluded.ref('excluded.account_id'),
          date: excluded.ref('excluded.date'),
          added_seq: excluded.ref('excluded.added_seq'),
          changed_seq: excluded.ref('excluded.changed_seq'),
          is_removed: 0,
          earlier_lives: sql<string>`COALESCE(transactions.earlier_lives || ',', '') || transactions.added_seq || '-' || transactions.changed_seq`,
          original_description: excluded.ref('excluded.original_description'),
          document: excluded.ref('excluded.document'),
        })),
      )
      .execute()
  }
}

export async function updateRow(
  db: Db,
  item_id: string,
  transaction_id: string,
  change: Updateable<TransactionsTable>,
): Promise<void> {
  await db
    .updateTable('transactions')
    .set(change)
    .where('item_id', '=', item_id)
    .where('transaction_id', '=', transaction_id)
    .execute()
}

/** Numbers an Item's rows anew, oldest day first, and forgets removed ones. Only while nobody holds a cursor. */
export async function renumberByDay(db: Db, item_id: string): Promise<void> {
  await db.deleteFrom('transactions').where('item_id', '=', item_id).where('is_removed', '=', 1).execute()
  await sql`
    UPDATE transactions SET added_seq = numbered.seq, changed_seq = numbered.seq, earlier_lives = NULL
    FROM (
      SELECT transaction_id, ROW_NUMBER() OVER (ORDER BY date, added_seq) AS seq FROM transactions WHERE item_id = ${item_id}
    ) AS numbered
    WHERE transactions.item_id = ${item_id} AND transactions.transaction_id = numbered.transaction_id
  `.execute(db)
}

/** A stretch of the change log. */
export interface ChangesQuery {
  item_id: string
  /** Only this account's changes. */
  account_id?: string | undefined
  /** Where the reader's whole round began: rows added and removed since are none of its business. */
  base_seq: number
  /** Changes after this number. */
  after_seq: number
  limit: number
}

export type ChangeRow = Pick<
  TransactionsTable,
  'transaction_id' | 'account_id' | 'added_seq' | 'changed_seq' | 'is_removed' | 'earlier_lives'
>

/**
 * Changes in their order, oldest first. Rows that are there and rows that are gone are read apart, each along an index
 * in the order of changes: the cost is the page's, whatever the history.
 */
export async function listChanges(db: Db, query: ChangesQuery): Promise<ChangeRow[]> {
  const there = await changesQuery(db, query, 0).execute()
  // Who has read nothing yet knows of no row that is gone.
  if (query.base_seq === 0) return there
  const gone = await changesQuery(db, query, 1)
    .where((where) => where.or([where('added_seq', '<=', query.base_seq), where('earlier_lives', 'is not', null)]))
    .execute()
  if (gone.length === 0) return there
  return [...there, ...gone].toSorted((a, b) => a.changed_seq - b.changed_seq).slice(0, query.limit)
}

function changesQuery(db: Db, { item_id, account_id, after_seq, limit }: ChangesQuery, is_removed: 0 | 1) {
  const query = db
    .selectFrom('transactions')
    .select(['transaction_id', 'account_id', 'added_seq', 'changed_seq', 'is_removed', 'earlier_lives'])
    .where('item_id', '=', item_id)
    .where('is_removed', '=', is_removed)
    .where('changed_seq', '>', after_seq)
    .orderBy('changed_seq')
    .limit(limit)
  return account_id === undefined ? query : query.where('account_id', '=', account_id)
}

/** Rows that are there, between two changes, both included. */
export interface StretchQuery {
  item_id: string
  /** Only this account's. */
  account_id?: string | undefined
  first_seq: number
  last_seq: number
}

/** What is stored of the rows of a stretch, in the order of changes. */
export function listDocuments(
  db: Db,
  query: StretchQuery,
): Promise<Pick<TransactionsTable, 'changed_seq' | 'document' | 'original_description'>[]> {
  return stretchQuery(db, query)
    .select(['changed_seq', 'document', 'original_description'])
    .orderBy('changed_seq')
    .execute()
}

/** The documents of a stretch, joined with commas. */
export async function joinStretch(
  db: Db,
  { item_id, account_id, first_seq, last_seq }: StretchQuery,
): Promise<string | Uint8Array> {
  const rows =
    account_id === undefined
      ? await joinItem(db, item_id, first_seq, last_seq)
      : await joinAccount(db, item_id, first_seq, last_seq, account_id)
  return rows[0]?.text ?? ''
}

const joinItem = prepareQuery((db: Db, item_id: string, first_seq: number, last_seq: number) =>
  joinQuery(db, { item_id, first_seq, last_seq }),
)
const joinAccount = prepareQuery((db: Db, item_id: string, first_seq: number, last_seq: number, account_id: string) =>
  joinQuery(db, { item_id, first_seq, last_seq, account_id }),
)

function joinQuery(db: Db, query: StretchQuery) {
  const rows = stretchQuery(db, query).select(['document', 'changed_seq']).orderBy('changed_seq').as('rows')
  return db.selectFrom(rows).select(joinDocuments(db, 'changed_seq').as('text'))
}

function stretchQuery(db: Db, { item_id, account_id, first_seq, last_seq }: StretchQuery) {
  const query = db
    .selectFrom('transactions')
    .where('item_id', '=', item_id)
    .where('is_removed', '=', 0)
    .where('changed_seq', '>=', first_seq)
    .where('changed_seq', '<=', last_seq)
  return account_id === undefined ? query : query.where('account_id', '=', account_id)
}

/** Days of an Item's history, of some of its accounts. */
export interface DaysQuery {
  item_id: string
  /** Not empty; all accounts unless given. */
  account_ids?: readonly string[] | undefined
  /** YYYY-MM-DD, inclusive. */
  start_date: string
  end_date: string
}

/** How many transactions the days hold. */
export async function countDays(db: Db, query: DaysQuery): Promise<number> {
  const { count } = await daysQuery(db, query)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** A page of the days, newest first; within a day, what was added last comes first. */
export function listDays(
  db: Db,
  query: DaysQuery,
  { limit, offset }: { limit: number; offset: number },
): Promise<Pick<TransactionsTable, 'document' | 'original_description'>[]> {
  return daysQuery(db, query)
    .select(['document', 'original_description'])
    .orderBy('date', 'desc')
    .orderBy('added_seq', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
}

function daysQuery(db: Db, { item_id, account_ids, start_date, end_date }: DaysQuery) {
  const query = db
    .selectFrom('transactions')
    .where('item_id', '=', item_id)
    .where('is_removed', '=', 0)
    .where('date', '>=', start_date)
    .where('date', '<=', end_date)
  return account_ids === undefined ? query : query.where('account_id', 'in', account_ids)
}

/** Forgets an Item's transactions, the change log and how far they were. */
export async function removeItemTransactions(db: Db, item_id: string): Promise<void> {
  await db.deleteFrom('transactions').where('item_id', '=', item_id).execute()
  await db.deleteFrom('transaction_states').where('item_id', '=', item_id).execute()
}
