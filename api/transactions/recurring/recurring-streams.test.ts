import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../house/civil-date.ts'
import { examplePosted } from '../transaction.example.ts'
import type { Transaction } from '../transaction.schema.ts'
import { findRecurringStreams, lastOf } from './recurring-streams.ts'

/** Transactions of one merchant on these days. */
function history(
  dates: readonly string[],
  fields: (index: number) => Partial<Transaction> = () => ({}),
  merchant = 'Merchant',
): Transaction[] {
  return dates.map((date, index) => ({
    ...examplePosted,
    transaction_id: `${merchant} ${String(index).padStart(4, '0')}`,
    merchant_entity_id: null,
    merchant_name: merchant,
    name: merchant,
    date,
    ...fields(index),
  }))
}

const every = (days: number, count: number, start = '2025-01-07') =>
  Array.from({ length: count }, (_, index) => addDays(start, days * index))

const onDaysOfMonth = (days: readonly number[], months: number) =>
  Array.from({ length: months }, (_, month) => {
    const length = new Date(Date.UTC(2025, month + 1, 0)).getUTCDate()
    const first = new Date(Date.UTC(2025, month, 1)).toISOString().slice(0, 10)
    return days.map((day) => addDays(first, Math.min(day, length) - 1))
  }).flat()

const summary = (rows: readonly Transaction[], today = rows.at(-1)!.date) =>
  findRecurringStreams(rows, today).map(({ frequency, status, is_active, predicted_next_date }) => ({
    frequency,
    status,
    is_active,
    predicted_next_date,
  }))

const next = (dates: readonly string[]) => summary(history(dates))[0]?.predicted_next_date

const varying = (count: number) => history(onDaysOfMonth([10], count), (index) => ({ amount: index % 2 ? 60 : 140 }))

/** Occurrences in a rhythm, each shifted by up to `jitter` days. */
const rhythms = fc.oneof(
  fc.record({
    frequency: fc.constant('WEEKLY'),
    jitter: fc.constant(1),
    dates: fc.nat(40).map((n) => every(7, n + 4)),
  }),
  fc.record({
    frequency: fc.constant('BIWEEKLY'),
    jitter: fc.constant(1),
    dates: fc.nat(20).map((n) => every(14, n + 8)),
  }),
  fc.record({
    frequency: fc.constant('SEMI_MONTHLY'),
    jitter: fc.constant(1),
    dates: fc
      .tuple(fc.constantFrom([1, 15], [5, 20], [15, 31], [10, 25]), fc.integer({ min: 4, max: 24 }))
      .map(([days, months]) => onDaysOfMonth(days, months)),
  }),
  fc.record({
    frequency: fc.constant('MONTHLY'),
    jitter: fc.constant(3),
    dates: fc
      .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 3, max: 24 }))
      .map(([day, months]) => onDaysOfMonth([day], months)),
  }),
  // Banks that bill every thirty days count as monthly.
  fc.record({
    frequency: fc.constant('MONTHLY'),
    jitter: fc.constant(0),
    dates: fc.nat(20).map((n) => every(30, n + 3)),
  }),
  fc.record({
    frequency: fc.constant('ANNUALLY'),
    jitter: fc.constant(5),
    dates: fc.nat(2).map((n) => every(365, n + 2)),
  }),
)

const jittered = rhythms.chain(({ frequency, jitter, dates }) =>
  fc
    .array(fc.integer({ min: -jitter, max: jitter }), { minLength: dates.length, maxLength: dates.length })
    .map((shifts) => ({ frequency, dates: dates.map((date, index) => addDays(date, shifts[index]!)) })),
)

/** Distances between visits that vary too much for any rhythm: their deviation is above three quarters of the mean. */
const noise = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 60 }), fc.integer({ min: 60, max: 400 })), {
    minLength: 2,
    maxLength: 30,
  })
  .filter((gaps) => {
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length
    return Math.sqrt(variance) > 0.75 * mean
  })
  .map((gaps) => {
    const dates = ['2024-01-05']
    for (const gap of gaps) dates.push(addDays(dates.at(-1)!, gap))
    return dates
  })

describe('findRecurringStreams', () => {
  test('finds streams in spite of jitter, and says how often they occur', () => {
    fc.assert(
      fc.property(jittered, fc.integer({ min: 100, max: 400_000 }), ({ frequency, dates }, cents) => {
        const found = findRecurringStreams(
          history(dates, () => ({ amount: cents / 100 })),
          dates.at(-1)!,
        )
        expect(found).toHaveLength(1)
        expect(found[0]).toMatchObject({ frequency, status: 'MATURE', is_active: true, direction: 'outflow' })
        expect(found[0]!.transactions).toHaveLength(dates.length)
        expect(found[0]!.average_amount).toBe(cents / 100)
        expect(daysBetween(dates.at(-1)!, found[0]!.predicted_next_date!)).toBeGreaterThan(3)
      }),
      { numRuns: 500 },
    )
  })

  test('finds nothing in noise, neither of varying amounts nor of one', () => {
    fc.assert(
      fc.property(noise, fc.boolean(), (dates, isOnePrice) => {
        const rows = history(dates, (index) => ({ amount: isOnePrice ? 4.5 : 3 + index * 1.37 }))
        expect(findRecurringStreams(rows, dates.at(-1)!)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('finds the same streams in any order of the rows, and noise beside them changes nothing', () => {
    fc.assert(
      fc.property(jittered, noise, fc.nat(), ({ dates }, noisy, rotation) => {
        const rows = history(dates)
        const all = [...rows, ...history(noisy, (index) => ({ amount: 3 + index }), 'Noise')]
        const turned = all.map((_, index) => all[(index + rotation) % all.length]!)
        const today = dates.at(-1)!
        expect(findRecurringStreams(turned, today)).toEqual(findRecurringStreams(rows, today))
      }),
    )
  })

  test('averages in decimals: amounts that floats cannot hold come out exact', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10_000, max: 40_000 }), { minLength: 4, maxLength: 24 }), (cents) => {
        const rows = history(every(7, cents.length), (index) => ({ amount: -cents[index]! / 100 }))
        const [stream] = findRecurringStreams(rows, rows.at(-1)!.date)
        const total = cents.reduce((sum, amount) => sum + BigInt(amount), 0n)
        const count = BigInt(cents.length)
        const rounded = Number((total * 2n + count) / (count * 2n))
        expect(stream!.average_amount).toBe(-rounded / 100)
        expect(stream!.direction).toBe('inflow')
        expect(lastOf(stream!).amount).toBe(-cents.at(-1)! / 100)
      }),
    )
    const rows = history(every(7, 3), (index) => ({ amount: [0.1, 0.1, 0.1001][index]! }))
    expect(findRecurringStreams(rows, rows[2]!.date)[0]!.average_amount).toBe(0.1)
  })

  test('goes by merchant, account, direction and currency', () => {
    const rows = [
      ...history(every(7, 5)),
      ...history(every(7, 5), () => ({ amount: -14.6 }), 'Merchant '),
      ...history(every(7, 5), () => ({ account_id: 'other' }), 'Merchant').map((row) => ({
        ...row,
        transaction_id: `other ${row.transaction_id}`,
      })),
      ...history(every(7, 5), () => ({ iso_currency_code: 'CAD' }), 'Merchant').map((row) => ({
        ...row,
        transaction_id: `CAD ${row.transaction_id}`,
      })),
    ]
    const found = findRecurringStreams(rows, '2025-02-05')
    expect(found).toHaveLength(4)
    expect(new Set(found.map(({ key }) => JSON.stringify(key))).size).toBe(4)
  })

  test('knows a description by its words: dates, references and card numbers do not count', () => {
    const names = ['ACH PAYROLL 0107 REF#8812', 'Ach Payroll 0121 REF#9920', 'ACH  PAYROLL 0204 REF#1003']
    const rows = history(every(14, 3), (index) => ({ merchant_name: null, name: names[index]! }))
    expect(summary(rows)).toMatchObject([{ frequency: 'BIWEEKLY', status: 'MATURE' }])
  })

  test('finds a subscription of one price among purchases without a rhythm', () => {
    const fees = history(onDaysOfMonth([12], 6), () => ({ amount: 9.99 }), 'Rides')
    const dates = ['2025-01-13', '2025-01-14', '2025-03-02', '2025-03-20', '2025-06-01']
    const rides = history(dates, (index) => ({ amount: 7.1 + index, transaction_id: `ride ${index}` }), 'Rides')
    const found = findRecurringStreams([...fees, ...rides], '2025-06-15')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ frequency: 'MONTHLY', average_amount: 9.99 })
    expect(found[0]!.transactions).toEqual(fees)
  })

  test('does without one occurrence that is missing', () => {
    const dates = onDaysOfMonth([3], 8).filter((date) => date !== '2025-04-03')
    expect(summary(history(dates))).toMatchObject([{ frequency: 'MONTHLY' }])
  })

  test('leaves pending transactions and amounts of zero out', () => {
    expect(summary(history(every(7, 5), () => ({ pending: true })))).toEqual([])
    expect(summary(history(every(7, 5), () => ({ amount: 0 })))).toEqual([])
  })

  test('predicts the next day as the calendar has it', () => {
    expect(next(onDaysOfMonth([31], 2 + 1))).toBe('2025-04-30')
    expect(next(onDaysOfMonth([31], 4))).toBe('2025-05-31')
    expect(next(onDaysOfMonth([15], 3))).toBe('2025-04-15')
    expect(next(onDaysOfMonth([1, 15], 4))).toBe('2025-05-01')
    expect(next(onDaysOfMonth([15, 31], 4))).toBe('2025-05-15')
    expect(next(every(7, 4))).toBe('2025-02-04')
    expect(next(every(14, 4))).toBe('2025-03-04')
    expect(next(['2023-02-28', '2024-02-29'])).toBe('2025-02-28')
  })

  test('a young stream is EARLY_DETECTION, TOMBSTONED once its third occurrence is overdue; a mature one only ends', () => {
    const young = history(['2025-01-10', '2025-02-10'])
    const at = (today: string) => summary(young, today)
    expect(at('2025-02-10')).toMatchObject([
      { frequency: 'MONTHLY', status: 'EARLY_DETECTION', is_active: true, predicted_next_date: '2025-03-10' },
    ])
    expect(at('2025-03-17')).toMatchObject([{ status: 'EARLY_DETECTION', is_active: true }])
    expect(at('2025-03-18')).toMatchObject([{ status: 'TOMBSTONED', is_active: false, predicted_next_date: null }])
    const mature = history(onDaysOfMonth([10], 3))
    expect(summary(mature, '2025-04-18')).toMatchObject([
      { status: 'MATURE', is_active: false, predicted_next_date: null },
    ])
    expect(summary(history(every(7, 2)))).toEqual([])
    expect(summary(history(['2025-01-10', '2025-02-10'], (index) => ({ amount: 5 + index })))).toEqual([])
  })

  test('three occurrences must be alike; more may vary', () => {
    expect(summary(varying(3))).toEqual([])
    expect(summary(varying(4))).toMatchObject([{ frequency: 'MONTHLY' }])
  })
})
