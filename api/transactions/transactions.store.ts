import type { Db } from '../database.ts'
import { sql, type Insertable, type Updateable } from 'kysely'
import type { HeldRow } from './diff.ts'
import type { TransactionStatesTable, TransactionsTable } from './transactions.tables.ts'

/** Rows written by one statement: a history of two years in a few of them, below the engines' limit of parameters. */
const ROWS_PER_INSERT = 100

export function findState(db: Db, item_id: string): Promise<TransactionStatesTable | undefined> {
  return db.selectFrom('transaction_states').selectAll().where('item_id', '=', item_id).executeTakeFirst()
}

export async function insertState(db: Db, state: TransactionStatesTable): Promise<void> {
  await db.insertInto('transaction_states').values(state).execute()
}

export async function updateState(db: Db, item_id: string, change: Updateable<TransactionStatesTable>): Promise<void> {
  await db.updateTable('transaction_states').set(change).where('item_id', '=', item_id).execute()
}

/** The rows that readers can see at present. */
export function listHeld(db: Db, item_id: string): Promise<HeldRow[]> {
  return db
    .selectFrom('transactions')
    .select(['transaction_id', 'document', 'original_description'])
    .where('item_id', '=', item_id)
    .where('is_removed', '=', 0)
    .execute()
}

/** Adds rows; one that was removed before comes back as itself. */
export async function insertRows(db: Db, rows: readonly Insertable<TransactionsTable>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    await db
      .insertInto('transactions')
      .values(rows.slice(start, start + ROWS_PER_INSERT))
      .onConflict((conflict) =>
        conflict.columns(['item_id', 'transaction_id']).doUpdateSet((excluded) => ({
          changed_seq: excluded.ref('excluded.changed_seq'),
          added_seq: excluded.ref('excluded.added_seq'),
          is_removed: excluded.ref('excluded.is_removed'),
          date: excluded.ref('excluded.date'),
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

/** Numbers an Item's rows anew, oldest day first. Only while nobody holds a cursor. */
export async function renumberByDay(db: Db, item_id: string): Promise<void> {
  await sql`
    UPDATE transactions SET added_seq = numbered.seq, changed_seq = numbered.seq
    FROM (
      SELECT transaction_id, ROW_NUMBER() OVER (ORDER BY date, changed_seq) AS seq FROM transactions WHERE item_id = ${item_id}
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
  'transaction_id' | 'account_id' | 'added_seq' | 'changed_seq' | 'is_removed' | 'original_description' | 'document'
>

/** Changes in their order, oldest first; costs what the page costs, whatever the history. */
export function listChanges(
  db: Db,
  { item_id, account_id, base_seq, after_seq, limit }: ChangesQuery,
): Promise<ChangeRow[]> {
  let query = db
    .selectFrom('transactions')
    .select([
      'transaction_id',
      'account_id',
      'added_seq',
      'changed_seq',
      'is_removed',
      'original_description',
      'document',
    ])
    .where('item_id', '=', item_id)
    .where('changed_seq', '>', after_seq)
    .where((where) => where.or([where('is_removed', '=', 0), where('added_seq', '<=', base_seq)]))
    .orderBy('changed_seq')
    .limit(limit)
  if (account_id !== undefined) query = query.where('account_id', '=', account_id)
  return query.execute()
}
