import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { CodeDepositsTable } from './auth.tables.ts'

export type DepositKind = 'same_day' | 'instant'

/** A micro-deposit with a code, opened. */
export interface CodeDeposit extends Omit<CodeDepositsTable, 'code_sealed' | 'kind'> {
  kind: DepositKind
  code: string
}

export async function insertCodeDeposit(tx: Db, sealer: Sealer, { code, ...deposit }: CodeDeposit): Promise<void> {
  await tx
    .insertInto('code_deposits')
    .values({ ...deposit, code_sealed: sealer.seal(code) })
    .execute()
}

/** The deposit by which an Item is verified; undefined for Items that are not. */
export async function findCodeDeposit(db: Db, sealer: Sealer, item_id: string): Promise<CodeDeposit | undefined> {
  const row = await db.selectFrom('code_deposits').selectAll().where('item_id', '=', item_id).executeTakeFirst()
  if (row === undefined) return undefined
  const { code_sealed, kind, ...deposit } = row
  return { ...deposit, kind: kind as DepositKind, code: sealer.open(code_sealed) }
}

export async function countWrongCodes(tx: Db, account_id: string, wrong_codes: number): Promise<void> {
  await tx.updateTable('code_deposits').set({ wrong_codes }).where('account_id', '=', account_id).execute()
}

/** Forgets what verifies an Item. */
export async function removeCodeDeposits(tx: Db, item_id: string): Promise<void> {
  await tx.deleteFrom('code_deposits').where('item_id', '=', item_id).execute()
}
