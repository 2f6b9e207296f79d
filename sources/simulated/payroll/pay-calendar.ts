import { civilOf, dayOf, daysInMonth, weekdayOf, type Day } from '../civil-date.ts'
import type { Salary } from './employment.ts'

/** Days that are paid for together. */
export interface PayPeriod {
  start: Day
  end: Day
  pay_day: Day
}

export type PayRhythm = Salary['frequency']

/** How many periods a year has, for the parts of a yearly salary. */
export const periodsPerYear: Readonly<Record<PayRhythm, number>> = {
  WEEKLY: 52,
  BIWEEKLY: 26,
  SEMI_MONTHLY: 24,
  MONTHLY: 12,
}

/** A Sunday: weeks are counted from it, so that every history has the same ones. */
const FIRST_SUNDAY: Day = dayOf(1990, 1, 7)
const FRIDAY = 4

/**
 * The periods whose payday lies from one day to another, both included, in order. Weeks end on a Saturday and are paid on
 * the Friday after; half months and months are paid on their last day, or on the Friday before a weekend.
 */
export function payPeriods(rhythm: PayRhythm, from: Day, to: Day): PayPeriod[] {
  const periods = rhythm === 'WEEKLY' || rhythm === 'BIWEEKLY' ? weeks(rhythm, from, to) : months(rhythm, from, to)
  return periods.filter(({ pay_day }) => pay_day >= from && pay_day <= to)
}

function weeks(rhythm: 'WEEKLY' | 'BIWEEKLY', from: Day, to: Day): PayPeriod[] {
  const length = rhythm === 'WEEKLY' ? 7 : 14
  const periods: PayPeriod[] = []
  const first = Math.floor((from - 3 * length - FIRST_SUNDAY) / length)
  for (let start = FIRST_SUNDAY + first * length; start <= to; start += length) {
    const end = start + length - 1
    periods.push({ start, end, pay_day: end + 6 })
  }
  return periods
}

function months(rhythm: 'SEMI_MONTHLY' | 'MONTHLY', from: Day, to: Day): PayPeriod[] {
  const periods: PayPeriod[] = []
  let { year, month } = civilOf(from)
  for (;;) {
    const [start, end] = [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))]
    if (start > to) return periods
    const parts =
      rhythm === 'MONTHLY'
        ? [[start, end] as const]
        : ([
            [start, start + 14],
            [start + 15, end],
          ] as const)
    for (const [first, last] of parts) periods.push({ start: first, end: last, pay_day: workday(last) })
    if (month === 12) year += 1
    month = (month % 12) + 1
  }
}

/** The day, or the Friday before it when it falls on a weekend. */
function workday(day: Day): Day {
  return day - Math.max(0, weekdayOf(day) - FRIDAY)
}
