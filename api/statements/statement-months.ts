import { addDays } from '../house/civil-date.ts'

/** Days for which statements are asked for, both included, YYYY-MM-DD. */
export interface StatementRange {
  start_date: string
  end_date: string
}

/** A month of statements. */
export interface StatementMonth {
  /** YYYY-MM. */
  month: string
  start_date: string
  /** The last day of the month, on which the bank posts the statement. */
  end_date: string
}

/** How far back a range, and the history of a bank, may reach. Source: https://plaid.com/docs/api/products/statements/ */
const YEARS_MAX = 2

/** What is wrong with a range; undefined when nothing is. @param name what the request calls it */
export function findRangeProblem({ start_date, end_date }: StatementRange, name: string): string | undefined {
  if (start_date > end_date) return `${name}start_date must not be after ${name}end_date`
  return end_date > yearsFrom(start_date, YEARS_MAX)
    ? `${name}start_date and end_date may span at most two years`
    : undefined
}

/** As texts: the 29th of February has no day two years later, and none is needed to compare. */
function yearsFrom(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}

/** All that a bank may show on a day. */
export function longestRange(today: string): StatementRange {
  return { start_date: yearsFrom(today, -YEARS_MAX), end_date: today }
}

/**
 * The months whose statements were posted in a range, oldest first: those that are over, and that lie in the history
 * that banks show as a whole. A statement is posted on the last day of its month.
 */
export function statementMonths({ start_date, end_date }: StatementRange, today: string): StatementMonth[] {
  const oldest = yearsFrom(today, -YEARS_MAX)
  const months: StatementMonth[] = []
  let first = `${(start_date > oldest ? start_date : oldest).slice(0, 7)}-01`
  for (;;) {
    // No month has more than 31 days, and two of them have 57 at least.
    const next = `${addDays(first, 31).slice(0, 7)}-01`
    const last = addDays(next, -1)
    if (last > end_date || last >= today) return months
    if (last >= start_date && first >= oldest)
      months.push({ month: first.slice(0, 7), start_date: first, end_date: last })
    first = next
  }
}
