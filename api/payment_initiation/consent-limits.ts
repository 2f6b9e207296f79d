import { addDays } from '../house/civil-date.ts'
import { fromHundredths, type Hundredths } from './amount.ts'

/** So much may be paid in each period: of the calendar, or counted from when the consent was made. */
export interface PeriodicLimit {
  amount: Hundredths
  interval: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
  alignment: 'CALENDAR' | 'CONSENT'
}

/** What a consent allows. */
export interface ConsentLimits {
  max_payment_amount: Hundredths
  periodic_amounts: readonly PeriodicLimit[]
}

/**
 * The first day of the period that `today` lies in. Days are YYYY-MM-DD in UTC.
 *
 * DIFFERENCE: a bank counts in its own time zone, and may grant only its share of a calendar period that had begun
 * when the consent was made. Here days are UTC, and every period has its whole amount.
 * @param since the day on which the consent was made
 */
export function periodStart({ interval, alignment }: PeriodicLimit, since: string, today: string): string {
  if (interval === 'DAY') return today
  if (interval === 'WEEK') {
    // 5 January 1970 was a Monday.
    const first = alignment === 'CALENDAR' ? '1970-01-05' : since
    return addDays(today, -(daysFrom(first, today) % 7))
  }
  const months = interval === 'MONTH' ? 1 : 12
  if (alignment === 'CALENDAR') return interval === 'MONTH' ? `${today.slice(0, 7)}-01` : `${today.slice(0, 4)}-01-01`
  let start = since
  for (let count = 1; ; count += 1) {
    const after = addMonths(since, count * months)
    if (after > today) return start
    start = after
  }
}

function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The same day of a later month, or that month's last. */
function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const index = year * 12 + month - 1 + months
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  return addDays(first, Math.min(day, last) - 1)
}

/** A payment that was made with the consent and did not fail. */
export interface Spent {
  /** YYYY-MM-DD, UTC. */
  day: string
  amount: Hundredths
}

/** What keeps a consent from one more payment, or undefined. @param since the day on which the consent was made */
export function findLimitProblem(
  { max_payment_amount, periodic_amounts }: ConsentLimits,
  amount: Hundredths,
  spent: readonly Spent[],
  { since, today }: { since: string; today: string },
): string | undefined {
  if (amount > max_payment_amount) {
    return `the consent allows payments up to ${fromHundredths(max_payment_amount)}`
  }
  for (const limit of periodic_amounts) {
    const start = periodStart(limit, since, today)
    const before = spent.reduce((sum, payment) => (payment.day >= start ? sum + payment.amount : sum), 0)
    if (before + amount > limit.amount) {
      const left = fromHundredths(Math.max(0, limit.amount - before))
      return `the consent allows ${fromHundredths(limit.amount)} a ${limit.interval.toLowerCase()}: ${left} is left`
    }
  }
  return undefined
}
