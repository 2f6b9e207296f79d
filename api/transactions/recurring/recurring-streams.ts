import { fromUnits, toUnits } from '../../house/money.ts'
import type { Transaction } from '../transaction.schema.ts'
import { findFrequency, isExpectedStill, predictNext, type Frequency } from './cadence.ts'

/** Transactions of one account that come again and again. */
export interface RecurringStream {
  /** What makes it this stream and no other, now and after the next update. */
  key: readonly string[]
  account_id: string
  direction: 'inflow' | 'outflow'
  frequency: Frequency
  status: 'MATURE' | 'EARLY_DETECTION' | 'TOMBSTONED'
  is_active: boolean
  /** Null once the stream has ended. */
  predicted_next_date: string | null
  /** In the currency's main unit, to the hundredth. Signed as on the wire. */
  average_amount: number
  /** Oldest first; not empty. */
  transactions: readonly Transaction[]
}

/** From this many occurrences on a stream is mature; an annual one from two. */
const MATURE_COUNT = 3
/** Three occurrences must be alike: the largest at most this many times the smallest. With more, only the rhythm counts. */
const SPREAD_MAX_OF_FEW = 1.3
const SPREAD_MAX = 4
const UNITS_PER_HUNDREDTH = 100

/**
 * Finds what recurs in an Item's history, by rule: transactions of one account, direction, currency and merchant (or
 * description, where the merchant is unknown) that come in a steady rhythm. Where a merchant's transactions have no
 * rhythm together, those of exactly the same amount are tried by themselves: a subscription among purchases.
 * Pending transactions do not count. Newest stream first.
 *
 * DIFFERENCE: Plaid finds streams with a model of its own, whose rules are not public.
 * @param today civil day, decides which streams have ended
 */
export function findRecurringStreams(history: readonly Transaction[], today: string): RecurringStream[] {
  const posted = history
    .filter(({ pending, amount }) => !pending && amount !== 0)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.transaction_id, b.transaction_id))
  const streams: RecurringStream[] = []
  for (const [key, group] of Map.groupBy(posted, (row) => JSON.stringify(groupKeyOf(row)))) {
    const whole = toStream(JSON.parse(key) as string[], group, today)
    if (whole !== null) streams.push(whole)
    else streams.push(...streamsByAmount(JSON.parse(key) as string[], group, today))
  }
  return streams.toSorted((a, b) => compare(lastOf(b).date, lastOf(a).date) || compare(a.key.join(), b.key.join()))
}

function groupKeyOf({
  account_id,
  amount,
  iso_currency_code,
  unofficial_currency_code,
  ...row
}: Transaction): string[] {
  return [
    account_id,
    amount < 0 ? 'inflow' : 'outflow',
    iso_currency_code ?? unofficial_currency_code ?? '',
    row.merchant_entity_id ?? row.merchant_name ?? wordsOf(row.name),
  ]
}

/** What stays the same in a description: dates, references and card numbers do not. */
export function wordsOf(description: string): string {
  return description
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\S*\d\S*/gu, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

function streamsByAmount(key: readonly string[], group: readonly Transaction[], today: string): RecurringStream[] {
  const streams: RecurringStream[] = []
  for (const [amount, rows] of Map.groupBy(group, (row) => toUnits(row.amount))) {
    if (rows.length < MATURE_COUNT || rows.length === group.length) continue
    const stream = toStream([...key, String(amount)], rows, today)
    if (stream !== null) streams.push(stream)
  }
  return streams
}

/** Null where the rows are no stream. @param rows oldest first */
function toStream(key: readonly string[], rows: readonly Transaction[], today: string): RecurringStream | null {
  const first = rows[0]
  if (first === undefined || rows.length < 2) return null
  const dates = rows.map(({ date }) => date)
  const frequency = findFrequency(dates)
  if (frequency === null || !isAlikeEnough(frequency, rows)) return null
  const next_date = predictNext(frequency, dates)
  const is_active = isExpectedStill(frequency, next_date, today)
  const isMature = rows.length >= MATURE_COUNT || frequency === 'ANNUALLY'
  return {
    key,
    account_id: first.account_id,
    direction: first.amount < 0 ? 'inflow' : 'outflow',
    frequency,
    status: isMature ? 'MATURE' : is_active ? 'EARLY_DETECTION' : 'TOMBSTONED',
    is_active,
    predicted_next_date: is_active ? next_date : null,
    average_amount: averageOf(rows),
    transactions: rows,
  }
}

/** Fewer occurrences must be more alike to be taken for a stream. Two of them in one week are taken for none. */
function isAlikeEnough(frequency: Frequency, rows: readonly Transaction[]): boolean {
  const sizes = rows.map(({ amount }) => Math.abs(toUnits(amount)))
  const spread = Math.max(...sizes) / Math.min(...sizes)
  if (rows.length >= MATURE_COUNT) return spread <= (rows.length === MATURE_COUNT ? SPREAD_MAX_OF_FEW : SPREAD_MAX)
  if (frequency === 'ANNUALLY') return spread <= SPREAD_MAX_OF_FEW
  return frequency !== 'WEEKLY' && spread === 1
}

/** To the hundredth, half away from zero. */
function averageOf(rows: readonly Transaction[]): number {
  const total = rows.reduce((units, { amount }) => units + toUnits(amount), 0)
  const hundredths = Math.round(Math.abs(total) / rows.length / UNITS_PER_HUNDREDTH)
  return fromUnits(Math.sign(total) * hundredths * UNITS_PER_HUNDREDTH)
}

/** The newest transaction of a stream. */
export function lastOf(stream: RecurringStream): Transaction {
  return stream.transactions.at(-1)!
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
