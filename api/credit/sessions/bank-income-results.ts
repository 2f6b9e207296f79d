import type { UserSession } from '../../link/index.ts'
import type { StoredBankIncome } from '../bank_income/bank-income.store.ts'
import { bankIncomeStatus } from '../bank_income/session-status.ts'
import { isForBankIncome } from '../bank_income/start-bank-income.ts'
import type { BankIncomeResult } from './session.schema.ts'

/**
 * What came of looking for income in a session: one result for each Item.
 * @param report the session's, made or not; undefined when there is none
 */
export function bankIncomeResults(session: UserSession, report: StoredBankIncome | undefined): BankIncomeResult[] {
  const { request, items } = session
  const products = [
    ...(request.products ?? []),
    ...(request.required_if_supported_products ?? []),
    ...(request.optional_products ?? []),
  ]
  if (!isForBankIncome({ products, income_verification: request.income_verification })) return []
  return items.map(({ item_id, institution_id }) => ({
    status: bankIncomeStatus(item_id, report),
    item_id,
    ...(institution_id === null ? {} : { institution_id }),
  }))
}
