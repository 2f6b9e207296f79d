import { addDays } from '../house/civil-date.ts'
import { fromUnits, toUnits } from '../house/money.ts'
import type { HistoricalBalance } from './report.schema.ts'

/** Whose past is to be computed. */
export interface BalanceNow {
  type: string
  current: number | null
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

export interface Movement {
  /** YYYY-MM-DD. */
  date: string
  /** Positive when money leaves the account. */
  amount: number
  pending: boolean
}

/**
 * What the account held at the end of each of the `days` days before `today`, newest first: the current balance with
 * everything taken back that has posted since. Debts grow by what is spent. Pending rows are in no current balance.
 * Source: https://plaid.com/docs/api/products/assets/#asset_report-get-response-report-items-accounts-historical-balances
 */
export function historicalBalances(
  { type, current, iso_currency_code, unofficial_currency_code }: BalanceNow,
  movements: readonly Movement[],
  today: string,
  days: number,
): HistoricalBalance[] {
  if (current === null || (type !== 'depository' && type !== 'credit')) return []
  const posted = Map.groupBy(
    movements.filter(({ pending }) => !pending),
    // A row that the bank dates ahead has moved the current balance already.
    ({ date }) => (date > today ? today : date),
  )
  const spent = (date: string) => (posted.get(date) ?? []).reduce((sum, { amount }) => sum + toUnits(amount), 0)
  const direction = type === 'credit' ? -1 : 1
  let units = toUnits(current)
  return Array.from({ length: days }, (_, index) => {
    units += direction * spent(addDays(today, -index))
    return {
      date: addDays(today, -index - 1),
      current: fromUnits(units),
      iso_currency_code,
      unofficial_currency_code,
    }
  })
}
