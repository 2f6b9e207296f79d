import { addDays } from '../house/civil-date.ts'

/** 0 for Sunday to 6 for Saturday. @param date YYYY-MM-DD */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

function dateOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The nth such weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): string {
  const first = dateOf(year, month, 1)
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7)
}

/** The Federal Reserve stays open on a Saturday's holiday, and closes on the Monday after a Sunday's. */
function observed(date: string): string {
  return weekdayOf(date) === 0 ? addDays(date, 1) : date
}

/**
 * Holidays of the Federal Reserve Banks, on which no ACH debit settles.
 * Source: https://www.federalreserve.gov/aboutthefed/k8.htm
 */
export function reserveHolidaysOf(year: number): ReadonlySet<string> {
  const [monday, thursday] = [1, 4]
  const lastOfMay = dateOf(year, 5, 31)
  return new Set([
    observed(dateOf(year, 1, 1)),
    nth(year, 1, monday, 3),
    nth(year, 2, monday, 3),
    addDays(lastOfMay, -((weekdayOf(lastOfMay) + 6) % 7)),
    observed(dateOf(year, 6, 19)),
    observed(dateOf(year, 7, 4)),
    nth(year, 9, monday, 1),
    nth(year, 10, monday, 2),
    observed(dateOf(year, 11, 11)),
    nth(year, 11, thursday, 4),
    observed(dateOf(year, 12, 25)),
  ])
}

export function isBankingDay(date: string): boolean {
  return weekdayOf(date) % 6 !== 0 && !reserveHolidaysOf(Number(date.slice(0, 4))).has(date)
}

/** The date itself, or the first banking day after it. */
export function bankingDayFrom(date: string): string {
  let day = date
  while (!isBankingDay(day)) day = addDays(day, 1)
  return day
}
