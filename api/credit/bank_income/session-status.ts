import type { Sealer } from '@gingham/store'
import type { Db } from '../../database.ts'
import { findBankIncomeOfSession, type StoredBankIncome } from './bank-income.store.ts'

/** How the look for income on one Item of a Link session went. */
export type BankIncomeStatus = 'APPROVED' | 'NO_DEPOSITS_FOUND' | 'STARTED' | 'INTERNAL_ERROR'

/** @param report the session's, made or not; undefined when there is none */
export function bankIncomeStatus(item_id: string, report: StoredBankIncome | undefined): BankIncomeStatus {
  const document = report?.document ?? null
  if (document === null) return 'STARTED'
  const item = document.items.find((each) => each.item_id === item_id)
  if (item === undefined) return 'INTERNAL_ERROR'
  return item.bank_income_sources.length > 0 ? 'APPROVED' : 'NO_DEPOSITS_FOUND'
}

/** The same for each Item of a session, in their order. */
export async function listBankIncomeStatuses(
  db: Db,
  sealer: Sealer,
  link_session_id: string,
  item_ids: readonly string[],
): Promise<BankIncomeStatus[]> {
  const report = await findBankIncomeOfSession(db, sealer, link_session_id)
  return item_ids.map((item_id) => bankIncomeStatus(item_id, report))
}
