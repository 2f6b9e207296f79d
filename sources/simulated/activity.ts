import { civilOf, dayOf, daysInMonth, toDate, weekdayOf, type Day } from './civil-date.ts'
import type { LedgerRow } from './ledger.ts'
import { recognize, type Appearance } from './merchants/recognize.ts'
import { sum, timesToCent } from './money.ts'
import type { Random, RandomFamily } from './random.ts'

/** Money that moves on a schedule: pay, rent, subscriptions. */
export interface Stream {
  /** Key of the account. */
  account: string
  description: string
  /** Positive leaves the account. */
  amount: number
  /** How far amounts stray, as a share of the amount: 0.1 is ten percent either way. */
  stray?: number
  every: 'week' | 'two weeks' | 'half month' | 'month' | 'year' | { days: number }
  /**
   * Weekday from 0, Monday, for weeks; day of the month from 1, or `last`, for months (a half month is always the 15th and the
   * last); for years month and day; for days how many of them after the day that draws are counted from.
   */
  on: number | 'last' | readonly [month: number, day: number]
  /** Active between these distances from the day of the login, in days; forever when not set. */
  from_days_ago?: number
  until_days_ago?: number
  /** That much more in the first fourteen days of a month, in which pay every two weeks comes once. */
  bonus?: { month: number; amount: number }
  /** The other side of the stream before it, on another account: what leaves the one arrives on the other, to the cent. */
  is_other_side?: true
}

/** Purchases at no fixed time. */
export interface Habit {
  account: string
  /** How many in thirty days, on average. */
  per_30_days: number
  /** The same from ten days before the login on, where the present is busier than the past. */
  lately_per_30_days?: number
  /** Description, lowest and highest amount; both negative for money that comes in. */
  choices: readonly (readonly [description: string, low: number, high: number])[]
  /** Card purchases are pending for one to five days; others post at once. */
  pending?: true
}

/** What happens on the accounts of somebody. */
export interface Activity {
  streams: readonly Stream[]
  habits: readonly Habit[]
}

/** The days that a ledger is made for, and where its chance comes from. */
export interface LedgerSpan {
  /** First day of the history. */
  start: Day
  /** Day of the login. */
  connected_on: Day
  /** Last day of the history. */
  today: Day
  /** The day that draws are counted from: 0 binds them to the calendar, the day of the login to the login. */
  origin: Day
  currency: string
  random: RandomFamily
}

/** How long a history reaches back. */
export const historyDays = 730

/**
 * Every row that occurs in the span, in order of occurrence. A day's rows depend on that day alone, so that a longer
 * span only adds rows.
 */
export function ledgerOf(activity: Activity, span: LedgerSpan): LedgerRow[] {
  const rows: LedgerRow[] = []
  const seen = new Map<string, Appearance>()
  const look = (description: string, amount: number): Appearance => {
    const key = `${amount < 0 ? '-' : '+'}${description}`
    const known = seen.get(key) ?? recognize(description, amount)
    seen.set(key, known)
    return known
  }
  for (let day = span.start; day <= span.today; day += 1) {
    const facts = factsOf(day, span)
    activity.streams.forEach((stream, index) => {
      if (isDue(stream, facts)) rows.push(streamRow(stream, index, facts, span, look))
    })
    activity.habits.forEach((habit, index) => {
      const random = span.random.at(index + 1_000, day - span.origin)
      const times = timesOn(habit, day, span, random)
      for (let time = 0; time < times; time += 1)
        rows.push(habitRow(habit, `${habit.account}/h${index}`, time, day, span, random, look))
    })
  }
  return rows
}

/** A day, taken apart once for all streams. */
interface DayFacts {
  day: Day
  days_ago: number
  /** Days since the day that draws are counted from. */
  since_origin: number
  weekday: number
  month: number
  dayOfMonth: number
  isLastOfMonth: boolean
}

function factsOf(day: Day, { connected_on, origin }: LedgerSpan): DayFacts {
  const { year, month, dayOfMonth } = civilOf(day)
  const isLastOfMonth = dayOfMonth === daysInMonth(year, month)
  return {
    day,
    days_ago: connected_on - day,
    since_origin: day - origin,
    weekday: weekdayOf(day),
    month,
    dayOfMonth,
    isLastOfMonth,
  }
}

function isDue({ every, on, from_days_ago, until_days_ago }: Stream, facts: DayFacts): boolean {
  if (from_days_ago !== undefined && facts.days_ago > from_days_ago) return false
  if (until_days_ago !== undefined && facts.days_ago < until_days_ago) return false
  if (typeof every === 'object') return ((facts.since_origin % every.days) + every.days) % every.days === on
  switch (every) {
    case 'week':
      return facts.weekday === on
    case 'two weeks':
      return facts.weekday === on && Math.floor((facts.day + 3) / 7) % 2 === 0
    case 'half month':
      return facts.dayOfMonth === 15 || facts.isLastOfMonth
    case 'month':
      return on === 'last' ? facts.isLastOfMonth : facts.dayOfMonth === on
    case 'year':
      return typeof on === 'object' && on[0] === facts.month && on[1] === facts.dayOfMonth
  }
}

/** Whether a day is that day of its month. */
export function isDayOfMonth(day: Day, on: number | 'last'): boolean {
  const { year, month, dayOfMonth } = civilOf(day)
  return dayOfMonth === (on === 'last' ? daysInMonth(year, month) : on)
}

/** The day number of a day of the month, some months after the month of another day. */
export function monthsAfter(day: Day, months: number, on: number | 'last'): Day {
  const { year, month } = civilOf(day)
  const index = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return dayOf(inYear, inMonth, on === 'last' ? daysInMonth(inYear, inMonth) : on)
}

type Look = (description: string, amount: number) => Appearance

function streamRow(stream: Stream, index: number, facts: DayFacts, span: LedgerSpan, look: Look): LedgerRow {
  const { day, month, dayOfMonth } = facts
  const random = span.random.at(stream.is_other_side ? index - 1 : index, day - span.origin)
  const bonus = stream.bonus?.month === month && dayOfMonth <= 14 ? stream.bonus.amount : 0
  const size = Math.abs(sum(stream.amount, bonus))
  const strayed = stream.stray ? timesToCent(size, 1 + (random.fraction() * 2 - 1) * stream.stray) : size
  const amount = stream.amount < 0 ? -strayed : strayed
  return {
    key: `${stream.account}/s${index}/${toDate(day)}`,
    account_key: stream.account,
    amount,
    currency: span.currency,
    occurred_on: day,
    posted_on: day,
    description: stream.description,
    appearance: look(stream.description, amount),
  }
}

function timesOn(habit: Habit, day: Day, span: LedgerSpan, random: Random): number {
  const isLate = day > span.connected_on - 10
  const perDay = ((isLate ? habit.lately_per_30_days : undefined) ?? habit.per_30_days) / 30
  const whole = Math.floor(perDay)
  return whole + (random.chance(perDay - whole) ? 1 : 0)
}

/** The row of one purchase; its key is `<name>/<day>/<time>`. */
export function habitRow(
  habit: Habit,
  name: string,
  time: number,
  day: Day,
  span: LedgerSpan,
  random: Random,
  look: Look,
): LedgerRow {
  const [description, low, high] = random.pick(habit.choices)
  const amount = random.amount(low, high)
  const delay = habit.pending ? random.integer(1, 5) : 0
  const vanishes = random.chance(0.05) && delay > 0
  const pending_amount = delay > 0 ? pendingAmount(description, amount, random) : undefined
  return {
    key: `${name}/${toDate(day)}/${time}`,
    account_key: habit.account,
    amount,
    currency: span.currency,
    occurred_on: day,
    posted_on: day + delay,
    description,
    appearance: look(description, amount),
    ...(pending_amount !== undefined && { pending_amount }),
    ...(vanishes && { vanishes }),
  }
}

/** What is held before the final amount is known: a round hold for fuel, the bill without the tip at a table. */
function pendingAmount(description: string, amount: number, random: Random): number | undefined {
  if (/SHELL|CHEVRON|FUEL/.test(description)) return 1
  if (/GRILL|SUSHI|BISTRO|TAQUERIA/.test(description) && random.chance(0.8)) return timesToCent(amount, 1 / 1.18)
  return undefined
}
