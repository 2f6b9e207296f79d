import { findIncomeSources, type IncomeAccount, type IncomeSource } from '../credit/index.ts'
import { addDays, daysBetween } from '../house/civil-date.ts'
import { fromUnits, toUnits } from '../house/money.ts'
import { beforeTax } from './before-tax.ts'

export interface IncomeFigures {
  income_streams: { name: string; monthly_income: number; confidence: number; days: number }[]
  last_year_income: number
  last_year_income_before_tax: number
  projected_yearly_income: number
  projected_yearly_income_before_tax: number
  max_number_of_overlapping_income_streams: number
  number_of_income_streams: number
}

/** Banks tell two years. */
const HISTORY_DAYS = 730
const YEAR_DAYS = 365
/** How sure we are of what comes in a rhythm, and of what does not. */
const CONFIDENCE = { rhythm: 0.99, none: 0.7 } as const

/** Payments in a year, and the days between two of them; without a rhythm, a month. */
const rhythms: Readonly<Record<IncomeSource['pay_frequency'], readonly [per_year: number, days: number]>> = {
  DAILY: [260, 1],
  WEEKLY: [52, 7],
  BIWEEKLY: [26, 14],
  SEMI_MONTHLY: [24, 15],
  MONTHLY: [12, 31],
  UNKNOWN: [12, 31],
}

/**
 * A person's income as it arrives at their bank: each stream of the last year, what they came to, and what the ones that still come would
 * bring in a year. Whole units of the currency, like the answers of that time.
 * @param today YYYY-MM-DD
 */
export function incomeFigures(accounts: readonly IncomeAccount[], today: string): IncomeFigures {
  const since = addDays(today, -YEAR_DAYS)
  const streams = findIncomeSources(accounts, { since: addDays(today, -HISTORY_DAYS), until: today })
    .map((source) => toStream(source, since, today))
    .filter(({ last_date }) => last_date >= since)
  const last_year = streams.reduce((sum, { last_year_units }) => sum + last_year_units, 0)
  const projected = streams
    .filter(({ is_active }) => is_active)
    .reduce((sum, { yearly_units }) => sum + yearly_units, 0)
  return {
    income_streams: streams.map(({ name, yearly_units, confidence, days }) => ({
      name,
      monthly_income: wholeOf(yearly_units / 12),
      confidence,
      days,
    })),
    last_year_income: wholeOf(last_year),
    last_year_income_before_tax: beforeTax(wholeOf(last_year)),
    projected_yearly_income: wholeOf(projected),
    projected_yearly_income_before_tax: beforeTax(wholeOf(projected)),
    max_number_of_overlapping_income_streams: mostAtOnce(streams, since),
    number_of_income_streams: streams.length,
  }
}

/** Whole units of the currency, of 1/10000 of it. */
function wholeOf(units: number): number {
  return Math.round(fromUnits(units))
}

interface Stream {
  name: string
  first_date: string
  last_date: string
  days: number
  confidence: number
  last_year_units: number
  /** What a year brings at the present rate. */
  yearly_units: number
  /** Whether it has come within its last two cycles. */
  is_active: boolean
}

function toStream(
  { income_description, pay_frequency, transactions }: IncomeSource,
  since: string,
  today: string,
): Stream {
  const [first_date, last_date] = [transactions[0]!.date, transactions.at(-1)!.date]
  const recent = transactions.filter(({ date }) => date > since).map(({ amount }) => toUnits(-amount))
  const last_year_units = recent.reduce((sum, units) => sum + units, 0)
  const [per_year, cycle] = rhythms[pay_frequency]
  const isRhythm = pay_frequency !== 'UNKNOWN'
  return {
    name: income_description,
    first_date,
    last_date,
    days: daysBetween(first_date, last_date),
    confidence: isRhythm ? CONFIDENCE.rhythm : CONFIDENCE.none,
    last_year_units,
    yearly_units: isRhythm ? Math.round((last_year_units / Math.max(recent.length, 1)) * per_year) : last_year_units,
    is_active: daysBetween(last_date, today) <= 2 * cycle,
  }
}

/** How many streams came at the same time, at most: as many as on the first day of one of them. */
function mostAtOnce(streams: readonly Stream[], since: string): number {
  const begins = streams.map(({ first_date }) => (first_date > since ? first_date : since))
  const counts = begins.map(
    (day, at) =>
      streams.filter(({ last_date }, other) => begins[other]! <= day && last_date >= day && begins[at] === day).length,
  )
  return Math.max(0, ...counts)
}
