import { daysBetween } from '../../house/civil-date.ts'
import { findFrequency } from '../../transactions/index.ts'
import { toUnits } from '../../house/money.ts'

export const payFrequencies = ['WEEKLY', 'BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY', 'DAILY', 'UNKNOWN'] as const
export type PayFrequency = (typeof payFrequencies)[number]

export interface Payment {
  /** YYYY-MM-DD. */
  date: string
  /** Positive. */
  amount: number
}

/** Two payments are not enough to tell a rhythm by. */
const PAYMENTS_MIN = 3
/** Every working day is 1.4 days apart on average, and 4 around a long weekend. */
const DAILY_AVERAGE_MAX = 1.6
const DAILY_GAP_MAX = 4
const DAILY_PAYMENTS_MIN = 5
/** A payment this many times as large as the usual one is a bonus, and comes when it likes. */
const BONUS_TIMES = 1.75

/**
 * How often somebody is paid; UNKNOWN where there is no rhythm, or one that has no name here.
 * DIFFERENCE: how Plaid finds out is not public.
 * @param payments in any order
 */
export function payFrequencyOf(payments: readonly Payment[]): PayFrequency {
  const whole = rhythmOf(payments)
  if (whole !== 'UNKNOWN') return whole
  const usual = usualPayment(payments)
  return rhythmOf(payments.filter(({ amount }) => toUnits(amount) < usual * BONUS_TIMES))
}

function rhythmOf(payments: readonly Payment[]): PayFrequency {
  const dates = [...new Set(payments.map(({ date }) => date))].toSorted()
  if (dates.length < PAYMENTS_MIN) return 'UNKNOWN'
  if (isDaily(dates)) return 'DAILY'
  const frequency = findFrequency(dates)
  return frequency === null || frequency === 'ANNUALLY' ? 'UNKNOWN' : frequency
}

function isDaily(dates: readonly string[]): boolean {
  if (dates.length < DAILY_PAYMENTS_MIN) return false
  const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index]!, date))
  const average = daysBetween(dates[0]!, dates.at(-1)!) / gaps.length
  return average <= DAILY_AVERAGE_MAX && Math.max(...gaps) <= DAILY_GAP_MAX
}

/** What is paid mostly, in 1/10000 of the main unit: the payment in the middle. 0 for none. */
export function usualPayment(payments: readonly Pick<Payment, 'amount'>[]): number {
  const units = payments.map(({ amount }) => toUnits(amount)).toSorted((a, b) => a - b)
  return units[Math.floor(units.length / 2)] ?? 0
}
