import { addDays } from '../house/civil-date.ts'
import { fromUnits, toUnits } from '../house/money.ts'
import type { HistoricalBalance } from './report.schema.ts'

export interface Movement {
  /** YYYY-MM-DD. */
  date: string
  /** Positive when money leaves the account. */
  amount: number
  pending: boolean
}

/**
 * What an account held, or what was owed on it, at the end of each of the `days` days before `today`, yesterday first:
 * the current balance with everything taken back that has posted since. Debts grow by what is spent. Pending rows are
 * in no current balance.
 * Source: https://plaid.com/docs/api/products/assets/#asset_report-get-response-report-items-accounts-historical-balances
 */
export function endOfDayBalances(
  { type, current }: { type: string; current: number },
  movements: readonly Movement[],
  today: string,
  days: number,
): number[] {
  const spent = new Map<string, number>()
  for (const { date, amount, pending } of movements) {
    // A row that the bank dates ahead has moved the current balance already.
    const day = date > today ? today : date
    if (!pending) spent.set(day, (spent.get(day) ?? 0) + toUnits(amount))
  }
  const direction = isDebt({ type }) ? -1 : 1
  let units = toUnits(current)
  return Array.from({ length: days }, (_, index) => {
    units += direction * (spent.get(addDays(today, -index)) ?? 0)
    return fromUnits(units)
  })
}

/** Whether balances of the account are what is owed. */
export function isDebt({ type }: { type: string }): boolean {
  return type === 'credit' || type === 'loan'
}

/** Whose past is to be told. */
export interface BalanceNow {
  type: string
  current: number | null
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

/** The past of deposit and credit accounts as reports tell it, newest day first; none of others. */
export function historicalBalances(
  { type, current, iso_currency_code, unofficial_currency_code }: BalanceNow,
  movements: readonly Movement[],
  today: string,
  days: number,
): HistoricalBalance[] {
  if (current === null || (type !== 'depository' && type !== 'credit')) return []
  return endOfDayBalances({ type, current }, movements, today, days).map((balance, index) => ({
    date: addDays(today, -index - 1),
    current: balance,
    iso_currency_code,
    unofficial_currency_code,
  }))
}
