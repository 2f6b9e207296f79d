import type { Db } from '../../database.ts'
import { enqueueJob } from '@gingham/jobs'
import type { House, PublicCall } from '../../house/house.ts'
import type { Team } from '../../house/teams.store.ts'
import { insertBankIncome } from './bank-income.store.ts'

/** The job that makes a report. */
export const MAKE_JOB = 'bank_income.make'

/** What a report is to be about. */
export interface BankIncomeRequest {
  client_id: string
  environment: string
  user_id: string
  link_session_id: string | null
  item_ids: readonly string[]
  /** Days of history; the most that there can be when the app did not say. */
  days_requested?: number | undefined
  is_refresh?: boolean
}

/** Source: https://plaid.com/docs/api/products/income/ */
export const DAYS_REQUESTED_MAX = 731

/** Writes a report down and asks for it to be made. Returns its id, which is also the group of its job. */
export async function startBankIncome(
  tx: Db,
  house: House,
  now_ms: number,
  { days_requested, is_refresh = false, ...request }: BankIncomeRequest,
): Promise<string> {
  const bank_income_id = house.ids.uuid()
  await insertBankIncome(tx, {
    ...request,
    bank_income_id,
    days_requested: Math.min(days_requested ?? DAYS_REQUESTED_MAX, DAYS_REQUESTED_MAX),
    is_refresh,
    created_ms: now_ms,
  })
  await enqueueJob(tx, {
    kind: MAKE_JOB,
    group_key: bank_income_id,
    payload: { bank_income_id },
    due_ms: now_ms + house.settings.update_delay_ms.historical,
  })
  return bank_income_id
}

/** What was linked, and what for. */
export interface Shared {
  team: Team
  /** Null for Items of nobody that the API knows: nobody could read a report on them. */
  user_id: string | null
  link_session_id: string | null
  item_ids: readonly string[]
  products: readonly string[]
  income_verification?:
    | {
        income_source_types?: readonly string[] | undefined
        bank_income?: { days_requested?: number | undefined } | undefined
      }
    | undefined
}

/** Whether Link was opened for bank income. */
export function isForBankIncome({
  products,
  income_verification,
}: Pick<Shared, 'products' | 'income_verification'>): boolean {
  return products.includes('income_verification') && income_verification?.income_source_types?.includes('bank') === true
}

/** A user has shared Items: begins the report on them, where bank income was what they were linked for. */
export async function shareBankIncome(call: PublicCall, shared: Shared): Promise<void> {
  const { team, user_id, link_session_id, item_ids, income_verification } = shared
  if (user_id === null || item_ids.length === 0 || !isForBankIncome(shared)) return
  const { client_id, environment } = team
  const bank_income_id = await startBankIncome(call.db, call.house, call.now_ms, {
    client_id,
    environment,
    user_id,
    link_session_id,
    item_ids,
    days_requested: income_verification?.bank_income?.days_requested,
  })
  call.settle(bank_income_id)
}
