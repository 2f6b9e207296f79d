import { addDays } from '../house/civil-date.ts'
import { toUnits } from '../house/money.ts'
import { bankingDayFrom } from './banking-days.ts'
import type { Movement } from './core-attributes.ts'

export type ScheduleMethod = 'SAME_DAY_ACH' | 'STANDARD_ACH' | 'MULTIPLE_PAYMENT_METHODS'

/** A debit that is to be submitted on the best of the next days. */
export interface PlannedDebit {
  amount: number
  method: ScheduleMethod
  /** Now, as milliseconds and as the civil day in UTC. */
  now_ms: number
  today: string
  /** Available balance, or else current balance; null where it is not known. */
  balance: number | null
  /** The account's rows; null where they are not known. */
  movements: readonly Movement[] | null
}

export interface Recommendation {
  date: string
  recommendation: 'RECOMMENDED' | 'NOT_RECOMMENDED' | 'UNKNOWN'
  /** 1 for the best day; null for those that are not recommended. */
  rank: number | null
}

/** The first banking day, and five more. Source: https://plaid.com/docs/api/products/signal/ (/signal/schedule) */
const DAYS = 6
/** A same-day debit settles on the day when it is submitted before six in the evening, UTC. Same source. */
const SAME_DAY_CUTOFF_HOUR = 18
/** Wages and rent come back after this many days: four weeks, so that weekdays stay. */
const CYCLE_DAYS = 28

/**
 * On which of the next banking days a debit is likely to find its money, best first by rank.
 *
 * What the account will hold when the debit settles is foretold from the past: what moved four weeks before moves
 * again. A day is recommended when that covers the amount; the more is left, the better, and the earlier of equals.
 */
export function scheduleDebit(debit: PlannedDebit): { optimal_date: string | null; recommendations: Recommendation[] } {
  const { today, balance, movements, amount } = debit
  const days = [bankingDayFrom(today)]
  while (days.length < DAYS) days.push(bankingDayFrom(addDays(days.at(-1)!, 1)))
  if (balance === null || movements === null) {
    return {
      optimal_date: null,
      recommendations: days.map((date) => ({ date, recommendation: 'UNKNOWN', rank: null })),
    }
  }
  const left = new Map(
    days.map((date) => [date, toUnits(balance) - moved(movements, today, settlementOf(date, debit)) - toUnits(amount)]),
  )
  const best = days
    .filter((date) => left.get(date)! >= 0)
    .toSorted((a, b) => left.get(b)! - left.get(a)! || (a < b ? -1 : 1))
  return {
    optimal_date: best[0] ?? null,
    recommendations: days.map((date) => {
      const place = best.indexOf(date)
      return place < 0
        ? { date, recommendation: 'NOT_RECOMMENDED', rank: null }
        : { date, recommendation: 'RECOMMENDED', rank: place + 1 }
    }),
  }
}

/** The day on which a debit that is submitted on a banking day takes the money. */
function settlementOf(date: string, { method, now_ms, today }: PlannedDebit): string {
  const isTooLate = date === today && new Date(now_ms).getUTCHours() >= SAME_DAY_CUTOFF_HOUR
  return method === 'SAME_DAY_ACH' && !isTooLate ? date : bankingDayFrom(addDays(date, 1))
}

/** What will leave the account until a day, its end included: what left four weeks before. */
function moved(movements: readonly Movement[], today: string, until: string): number {
  const from = addDays(today, -CYCLE_DAYS)
  const to = addDays(until, -CYCLE_DAYS)
  return movements
    .filter(({ date, pending }) => !pending && date > from && date <= to)
    .reduce((sum, { amount }) => sum + toUnits(amount), 0)
}
