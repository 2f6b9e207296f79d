import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { IncomePrechecksTable, IncomeVerificationsTable } from './payroll.tables.ts'

type Owner = Pick<Team, 'client_id' | 'environment'>

export async function insertVerification(tx: Db, verification: IncomeVerificationsTable): Promise<void> {
  await tx.insertInto('income_verifications').values(verification).execute()
}

/** The verification, if it is of this team in this environment. */
export function findVerification(
  db: Db,
  { client_id, environment }: Owner,
  income_verification_id: string,
): Promise<IncomeVerificationsTable | undefined> {
  return db
    .selectFrom('income_verifications')
    .selectAll()
    .where('income_verification_id', '=', income_verification_id)
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .executeTakeFirst()
}

/** The Items that were linked for a verification, latest first. */
export async function listVerifiedItemIds(db: Db, income_verification_id: string): Promise<string[]> {
  const rows = await db
    .selectFrom('payroll_items')
    .innerJoin('items', 'items.item_id', 'payroll_items.item_id')
    .select('payroll_items.item_id')
    .where('income_verification_id', '=', income_verification_id)
    .where('items.removed_ms', 'is', null)
    .orderBy('items.created_ms', 'desc')
    .orderBy('items.item_id')
    .execute()
  return rows.map(({ item_id }) => item_id)
}

export async function insertPrecheck(tx: Db, precheck: IncomePrechecksTable): Promise<void> {
  await tx.insertInto('income_prechecks').values(precheck).execute()
}

/** The precheck, if it is of this team in this environment. */
export function findPrecheck(
  db: Db,
  { client_id, environment }: Owner,
  precheck_id: string,
): Promise<IncomePrechecksTable | undefined> {
  return db
    .selectFrom('income_prechecks')
    .selectAll()
    .where('precheck_id', '=', precheck_id)
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .executeTakeFirst()
}
