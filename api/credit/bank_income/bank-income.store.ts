import type { Sealer } from '@gingham/store'
import type { Db } from '../../database.ts'
import type { CreditBankIncome } from './bank-income.schema.ts'
import type { BankIncomeReportsTable, BankIncomeWatchesTable } from './bank-income.tables.ts'
import type { IncomeProfile } from './income-profile.ts'

/** A report's row with its JSON read and its seal open. */
export interface StoredBankIncome extends Omit<BankIncomeReportsTable, 'item_ids' | 'is_refresh' | 'document_sealed'> {
  item_ids: readonly string[]
  is_refresh: boolean
  document: CreditBankIncome | null
}

export async function insertBankIncome(
  tx: Db,
  report: Omit<StoredBankIncome, 'document' | 'generated_ms'>,
): Promise<void> {
  const { item_ids, is_refresh, ...columns } = report
  await tx
    .insertInto('bank_income_reports')
    .values({
      ...columns,
      item_ids: JSON.stringify(item_ids),
      is_refresh: Number(is_refresh),
      generated_ms: null,
      document_sealed: null,
    })
    .execute()
}

export async function findBankIncome(
  db: Db,
  sealer: Sealer,
  bank_income_id: string,
): Promise<StoredBankIncome | undefined> {
  const row = await db
    .selectFrom('bank_income_reports')
    .selectAll()
    .where('bank_income_id', '=', bank_income_id)
    .executeTakeFirst()
  return row === undefined ? undefined : toReport(sealer, row)
}

/** The latest report of a user that is made; otherwise the latest that is being made. */
export async function findLatestBankIncome(
  db: Db,
  sealer: Sealer,
  user_id: string,
): Promise<StoredBankIncome | undefined> {
  const [made] = await listBankIncome(db, sealer, user_id, 1)
  if (made !== undefined) return made
  const row = await db
    .selectFrom('bank_income_reports')
    .selectAll()
    .where('user_id', '=', user_id)
    .orderBy('created_ms', 'desc')
    .executeTakeFirst()
  return row === undefined ? undefined : toReport(sealer, row)
}

/** The reports of a user that are made, the newest first. */
export async function listBankIncome(
  db: Db,
  sealer: Sealer,
  user_id: string,
  count: number,
): Promise<StoredBankIncome[]> {
  const rows = await db
    .selectFrom('bank_income_reports')
    .selectAll()
    .where('user_id', '=', user_id)
    .where('generated_ms', 'is not', null)
    .orderBy('generated_ms', 'desc')
    .orderBy('created_ms', 'desc')
    .orderBy('bank_income_id')
    .limit(count)
    .execute()
  return rows.map((row) => toReport(sealer, row))
}

/** The reports on what was linked in Link, by session; made or not. */
export async function listBankIncomeOfSessions(db: Db, sealer: Sealer, user_id: string): Promise<StoredBankIncome[]> {
  const rows = await db
    .selectFrom('bank_income_reports')
    .selectAll()
    .where('user_id', '=', user_id)
    .where('link_session_id', 'is not', null)
    .where('is_refresh', '=', 0)
    .execute()
  return rows.map((row) => toReport(sealer, row))
}

/** The report on what was linked in one Link session, made or not. */
export async function findBankIncomeOfSession(
  db: Db,
  sealer: Sealer,
  link_session_id: string,
): Promise<StoredBankIncome | undefined> {
  const row = await db
    .selectFrom('bank_income_reports')
    .selectAll()
    .where('link_session_id', '=', link_session_id)
    .where('is_refresh', '=', 0)
    .executeTakeFirst()
  return row === undefined ? undefined : toReport(sealer, row)
}

/** Keeps what a report says. Written once; false when it is made already, or gone. */
export async function publishBankIncome(
  tx: Db,
  sealer: Sealer,
  bank_income_id: string,
  document: CreditBankIncome,
  generated_ms: number,
): Promise<boolean> {
  const result = await tx
    .updateTable('bank_income_reports')
    .set({ document_sealed: sealer.seal(JSON.stringify(document)), generated_ms })
    .where('bank_income_id', '=', bank_income_id)
    .where('generated_ms', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Forgets a report that could not be made. */
export async function deleteBankIncome(tx: Db, bank_income_id: string): Promise<void> {
  await tx.deleteFrom('bank_income_reports').where('bank_income_id', '=', bank_income_id).execute()
}

/** Forgets every report of a user. */
export async function deleteUserBankIncome(tx: Db, user_id: string): Promise<void> {
  await tx.deleteFrom('bank_income_reports').where('user_id', '=', user_id).execute()
}

/** A user that is watched, with what its team knows. */
export interface Watch extends Omit<BankIncomeWatchesTable, 'profile'> {
  profile: IncomeProfile | null
}

/** Begins to watch a user; false when it is watched already. */
export async function insertWatch(tx: Db, watch: Omit<Watch, 'profile'>): Promise<boolean> {
  const result = await tx
    .insertInto('bank_income_watches')
    .values({ ...watch, profile: null })
    .onConflict((conflict) => conflict.column('user_id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function findWatch(db: Db, user_id: string): Promise<Watch | undefined> {
  const row = await db.selectFrom('bank_income_watches').selectAll().where('user_id', '=', user_id).executeTakeFirst()
  if (row === undefined) return undefined
  return { ...row, profile: row.profile === null ? null : (JSON.parse(row.profile) as IncomeProfile) }
}

export async function updateWatch(tx: Db, user_id: string, profile: IncomeProfile): Promise<void> {
  await tx
    .updateTable('bank_income_watches')
    .set({ profile: JSON.stringify(profile) })
    .where('user_id', '=', user_id)
    .execute()
}

export async function deleteWatch(tx: Db, user_id: string): Promise<void> {
  await tx.deleteFrom('bank_income_watches').where('user_id', '=', user_id).execute()
}

function toReport(sealer: Sealer, { document_sealed, ...row }: BankIncomeReportsTable): StoredBankIncome {
  return {
    ...row,
    item_ids: JSON.parse(row.item_ids) as string[],
    is_refresh: row.is_refresh === 1,
    document: document_sealed === null ? null : (JSON.parse(sealer.open(document_sealed)) as CreditBankIncome),
  }
}
