import type { JobHandler } from '@gingham/jobs'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { deleteUserBankIncome } from './bank_income/bank-income.store.ts'
import { makeBankIncomeJob } from './bank_income/make-bank-income.ts'
import { MAKE_JOB } from './bank_income/start-bank-income.ts'
import { stopWatch, WATCH_JOB, watchIncomeJob } from './bank_income/watch-income.ts'

export { listBankIncomeStatuses } from './bank_income/session-status.ts'
export { isForBankIncome, shareBankIncome, type Shared } from './bank_income/start-bank-income.ts'
export { incomeCategories, type IncomeCategory } from './bank_income/income-categories.data.ts'
export {
  findIncomeSources,
  type IncomeAccount,
  type IncomeSource,
  type IncomeTransaction,
} from './bank_income/income-sources.ts'
export { DocumentIncomeResult, documentIncomeOf, retrievedFrom } from './sessions/document-income.ts'
export { payFrequencyOf, type PayFrequency } from './bank_income/pay-frequency.ts'

/** The room's jobs, by kind. */
export function creditJobs(house: House): Record<string, JobHandler> {
  return { [MAKE_JOB]: makeBankIncomeJob(house), [WATCH_JOB]: watchIncomeJob(house) }
}

/** Forgets what is kept of a user's income. */
export async function removeUserCredit(tx: Db, user_id: string): Promise<void> {
  await stopWatch(tx, user_id)
  await deleteUserBankIncome(tx, user_id)
}
