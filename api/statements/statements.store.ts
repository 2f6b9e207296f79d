import type { Db } from '../database.ts'
import type { Sealer } from '@gingham/store'
import type { StatementFacts } from './statement-facts.ts'
import type { StatementExtractionsTable, StatementsTable } from './statements.tables.ts'

/** What is told of a statement without opening it. */
export type ListedStatement = Omit<StatementsTable, 'facts_sealed'>

/** A statement with what it says. */
export interface StoredStatement extends ListedStatement {
  facts: StatementFacts
}

export function findExtraction(db: Db, item_id: string): Promise<StatementExtractionsTable | undefined> {
  return db.selectFrom('statement_extractions').selectAll().where('item_id', '=', item_id).executeTakeFirst()
}

/** False when the Item's statements were asked for before. */
export async function insertExtraction(db: Db, item_id: string): Promise<boolean> {
  const result = await db
    .insertInto('statement_extractions')
    .values({ item_id, status: 'NOT_READY' })
    .onConflict((conflict) => conflict.column('item_id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function markReady(db: Db, item_id: string): Promise<void> {
  await db.updateTable('statement_extractions').set({ status: 'READY' }).where('item_id', '=', item_id).execute()
}

/** The Item's statements, newest first. */
export function listStatements(db: Db, item_id: string): Promise<ListedStatement[]> {
  return db
    .selectFrom('statements')
    .select(['statement_id', 'item_id', 'account_id', 'month', 'date_posted'])
    .where('item_id', '=', item_id)
    .orderBy('month', 'desc')
    .execute()
}

/** A statement of an Item, opened. */
export async function findStatement(
  db: Db,
  sealer: Sealer,
  item_id: string,
  statement_id: string,
): Promise<StoredStatement | undefined> {
  const row = await db
    .selectFrom('statements')
    .selectAll()
    .where('item_id', '=', item_id)
    .where('statement_id', '=', statement_id)
    .executeTakeFirst()
  return row === undefined ? undefined : open(sealer, row)
}

/** The newest statement of an account that is held, opened. */
export async function findNewestStatement(
  db: Db,
  sealer: Sealer,
  item_id: string,
  account_id: string,
): Promise<StoredStatement | undefined> {
  const row = await db
    .selectFrom('statements')
    .selectAll()
    .where('item_id', '=', item_id)
    .where('account_id', '=', account_id)
    .orderBy('month', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : open(sealer, row)
}

function open(sealer: Sealer, { facts_sealed, ...row }: StatementsTable): StoredStatement {
  return { ...row, facts: JSON.parse(sealer.open(facts_sealed)) as StatementFacts }
}

/** Adds a statement; one that is held stays as it is: a bank does not change what it has sent. */
export async function insertStatement(db: Db, sealer: Sealer, { facts, ...row }: StoredStatement): Promise<void> {
  await db
    .insertInto('statements')
    .values({ ...row, facts_sealed: sealer.seal(JSON.stringify(facts)) })
    .onConflict((conflict) => conflict.column('statement_id').doNothing())
    .execute()
}

/** Forgets the statements of an Item. */
export async function removeItemStatements(db: Db, item_id: string): Promise<void> {
  await db.deleteFrom('statements').where('item_id', '=', item_id).execute()
  await db.deleteFrom('statement_extractions').where('item_id', '=', item_id).execute()
}
