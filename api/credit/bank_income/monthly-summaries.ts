import { addDays } from '../../house/civil-date.ts'
import { sumByCurrency } from '../money.ts'
import type { HistoricalSummary, BankIncomeTransaction } from './bank-income.schema.ts'
import type { IncomeTransaction, Window } from './income-sources.ts'

/**
 * Income month by month, from the month of the first deposit to the month of the last, those without any included.
 * The window's first and last month are as long as the window reaches into them. Oldest first.
 */
export function monthlySummaries(rows: readonly IncomeTransaction[], window: Window): HistoricalSummary[] {
  const dates = rows.map(({ date }) => date).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return []
  const byMonth = Map.groupBy(rows, ({ date }) => date.slice(0, 7))
  return monthsBetween(first.slice(0, 7), last.slice(0, 7)).map((month) => {
    const [start, end] = [`${month}-01`, lastDayOf(month)]
    const transactions = (byMonth.get(month) ?? []).map(toIncomeTransaction)
    return {
      ...totalsOf(transactions),
      start_date: start < window.since ? window.since : start,
      end_date: end > window.until ? window.until : end,
      transactions: transactions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    }
  })
}

/** A deposit as a report shows it: what comes in is positive. Source: the samples of /credit/bank_income/get. */
export function toIncomeTransaction(row: IncomeTransaction): BankIncomeTransaction {
  return {
    amount: -row.amount,
    date: row.date,
    name: row.name,
    original_description: row.original_description,
    pending: row.pending,
    transaction_id: row.transaction_id,
    check_number: row.check_number ?? null,
    iso_currency_code: row.iso_currency_code,
    unofficial_currency_code: row.unofficial_currency_code,
  }
}

/** The sums of each currency, and, as older readers want it, one sum: of the first currency. */
export function totalsOf(transactions: readonly BankIncomeTransaction[]) {
  const total_amounts = sumByCurrency(transactions)
  const [first = { amount: 0, iso_currency_code: null, unofficial_currency_code: null }] = total_amounts
  return {
    total_amount: first.amount,
    iso_currency_code: first.iso_currency_code,
    unofficial_currency_code: first.unofficial_currency_code,
    total_amounts,
  }
}

/** Both YYYY-MM, both included. */
function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = addDays(lastDayOf(month), 1).slice(0, 7)) months.push(month)
  return months
}

/** @param month YYYY-MM */
function lastDayOf(month: string): string {
  const after = addDays(`${month}-01`, 31).slice(0, 7)
  return addDays(`${after}-01`, -1)
}
