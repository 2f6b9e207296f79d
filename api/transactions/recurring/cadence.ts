import { addDays, daysBetween } from '../../house/civil-date.ts'

/** How often a stream occurs, as the wire spells it. */
export type Frequency = 'WEEKLY' | 'BIWEEKLY' | 'SEMI_MONTHLY' | 'MONTHLY' | 'ANNUALLY'

interface Rhythm {
  frequency: Frequency
  /** Days from one occurrence to the next, on average. */
  period: number
  /** How many days one distance may be off: weekends, holidays, months of different length. */
  slack: number
  /** How many days the average distance may be off. */
  drift: number
  /** How many days late an occurrence may be before the stream counts as ended. */
  grace: number
}

const rhythms: readonly Rhythm[] = [
  { frequency: 'WEEKLY', period: 7, slack: 2, drift: 0.2, grace: 3 },
  { frequency: 'BIWEEKLY', period: 14, slack: 3, drift: 0.2, grace: 4 },
  { frequency: 'SEMI_MONTHLY', period: 15.2, slack: 5, drift: 0.3, grace: 4 },
  { frequency: 'MONTHLY', period: 30.4, slack: 8.5, drift: 1, grace: 7 },
  { frequency: 'ANNUALLY', period: 365.25, slack: 15, drift: 5, grace: 20 },
]

/** One occurrence in this many may be missing. */
const MISSING_ONE_IN = 4
/** Two weekdays a fortnight apart and two days of a month look alike for a while; the former is the simpler guess. */
const FORTNIGHT_DAYS = 14

/**
 * The frequency of occurrences on these days, or null where there is no rhythm in them.
 * @param dates two or more civil days, oldest first
 */
export function findFrequency(dates: readonly string[]): Frequency | null {
  const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index]!, date))
  const fitting = rhythms.filter((rhythm) => fits(rhythm, gaps)).map(({ frequency }) => frequency)
  if (fitting.includes('BIWEEKLY') && fitting.includes('SEMI_MONTHLY')) {
    return distanceFromFortnights(dates) <= distanceFromTwoDaysOfMonth(dates) ? 'BIWEEKLY' : 'SEMI_MONTHLY'
  }
  return fitting[0] ?? null
}

function fits({ period, slack, drift }: Rhythm, gaps: readonly number[]): boolean {
  let periods = 0
  let days = 0
  for (const gap of gaps) {
    const spanned = Math.abs(gap - period) <= slack ? 1 : Math.abs(gap - 2 * period) <= slack ? 2 : null
    if (spanned === null) return false
    periods += spanned
    days += gap
  }
  const missing = periods - gaps.length
  const isOftenEnough = missing * MISSING_ONE_IN <= gaps.length + 1
  return isOftenEnough && Math.abs(days - periods * period) <= slack + drift * periods
}

/** Sum of the days by which the dates miss the best grid of fourteen days. */
function distanceFromFortnights(dates: readonly string[]): number {
  const days = dates.map((date) => daysBetween(dates[0]!, date))
  const phases = Array.from({ length: FORTNIGHT_DAYS }, (_, phase) =>
    sum(days.map((day) => circularDistance(day, phase, FORTNIGHT_DAYS))),
  )
  return Math.min(...phases)
}

/** Sum of the days by which the dates miss the best two days of the month, about half a month apart. */
function distanceFromTwoDaysOfMonth(dates: readonly string[]): number {
  let best = Number.POSITIVE_INFINITY
  for (let first = 1; first <= 16; first += 1) {
    for (let second = first + 13; second <= Math.min(first + 17, 31); second += 1) {
      const misses = dates.map((date) => {
        const length = daysInMonth(date)
        const day = dayOfMonth(date)
        return Math.min(circularDistance(day, first, length), circularDistance(day, Math.min(second, length), length))
      })
      best = Math.min(best, sum(misses))
    }
  }
  return best
}

/** The day on which the next occurrence is due. @param dates of all occurrences, oldest first; not empty */
export function predictNext(frequency: Frequency, dates: readonly string[]): string {
  const last = dates.at(-1)!
  if (frequency === 'WEEKLY') return addDays(last, 7)
  if (frequency === 'BIWEEKLY') return addDays(last, FORTNIGHT_DAYS)
  if (frequency === 'MONTHLY') return monthsLater(last, 1, usualDayOfMonth(dates.slice(-3)))
  if (frequency === 'ANNUALLY') return monthsLater(last, 12, dayOfMonth(last))
  // The occurrence before the last one was on the other of the two days of the month.
  const other = dates.at(-2)
  const expected = other === undefined ? null : monthsLater(other, 1, usualDayOfMonth([other]))
  return expected !== null && Math.abs(daysBetween(last, expected) - 15) <= 5 ? expected : addDays(last, 15)
}

/** Whether a stream goes on: its next occurrence is not overdue. */
export function isExpectedStill(frequency: Frequency, next_date: string, today: string): boolean {
  const { grace } = rhythms.find((rhythm) => rhythm.frequency === frequency)!
  return daysBetween(next_date, today) <= grace
}

/** The day of the month of the last occurrences, 31 for "the last day", whichever that is. */
function usualDayOfMonth(dates: readonly string[]): number {
  if (dates.every((date) => dayOfMonth(date) === daysInMonth(date))) return 31
  const days = dates.map(dayOfMonth).toSorted((a, b) => a - b)
  const isSteady = days.at(-1)! - days[0]! <= 4
  return isSteady ? days[Math.floor(days.length / 2)]! : dayOfMonth(dates.at(-1)!)
}

/** The given day in the month `months` after that of `date`; the month's last day where it has no such day. */
function monthsLater(date: string, months: number, day: number): string {
  const first = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1))
  const month = first.toISOString().slice(0, 10)
  return addDays(month, Math.min(day, daysInMonth(month)) - 1)
}

function dayOfMonth(date: string): number {
  return Number(date.slice(8, 10))
}

function daysInMonth(date: string): number {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()
}

function circularDistance(a: number, b: number, length: number): number {
  const distance = Math.abs(a - b) % length
  return Math.min(distance, length - distance)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
