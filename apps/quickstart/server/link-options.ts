import type { Settings } from './settings.ts'
import { userOf, type StepContext } from './step-context.ts'

// What single products must be told when an Item is linked: the same in Link and past it.

/** Two years: as much history as there is. */
const HISTORY_DAYS = 730
const YEAR_DAYS = 365
const DAY_MS = 86_400_000

/** How much history to fetch: decided when Transactions is first added to an Item, and for good. */
export function historyOf({ item_products }: Settings): { transactions?: { days_requested: number } } {
  return item_products.includes('transactions') ? { transactions: { days_requested: HISTORY_DAYS } } : {}
}

/** Of which days statements are fetched. */
export function statementsOf({ settings, today }: StepContext): {
  statements?: { start_date: string; end_date: string }
} {
  if (!settings.item_products.includes('statements')) return {}
  const start_date = new Date(Date.parse(today) - YEAR_DAYS * DAY_MS).toISOString().slice(0, 10)
  return { statements: { start_date, end_date: today } }
}

interface IncomeOptions {
  user_options?: { user_token: string } | { user_id: string }
  income_verification?: { income_source_types: ['bank']; bank_income: { days_requested: number } }
}

/** Income is a user's, not an Item's: the user must exist before Link opens. */
export async function incomeOf(context: StepContext): Promise<IncomeOptions> {
  if (!context.settings.item_products.includes('income_verification')) return {}
  return {
    user_options: await userOf(context),
    income_verification: { income_source_types: ['bank'], bank_income: { days_requested: YEAR_DAYS } },
  }
}

/** Whether payroll providers are to tell where somebody works, and not what they earn. */
export function isEmploymentOnly({ products }: Settings): boolean {
  return !products.includes('income_verification')
}
