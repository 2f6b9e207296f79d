import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../house/civil-date.ts'
import { findLimitProblem, periodStart, type PeriodicLimit } from './consent-limits.ts'
import { findConstraintsProblem } from './consent-rules.ts'

const since = '2025-12-31'
const interval = fc.constantFrom<PeriodicLimit['interval']>('DAY', 'WEEK', 'MONTH', 'YEAR')
const alignment = fc.constantFrom<PeriodicLimit['alignment']>('CALENDAR', 'CONSENT')

describe('periods', () => {
  test.each([
    ['DAY', 'CALENDAR', '2026-03-15', '2026-03-15'],
    ['WEEK', 'CALENDAR', '2026-03-15', '2026-03-09'],
    ['WEEK', 'CALENDAR', '2026-03-16', '2026-03-16'],
    ['WEEK', 'CONSENT', '2026-01-07', '2026-01-07'],
    ['WEEK', 'CONSENT', '2026-01-13', '2026-01-07'],
    ['MONTH', 'CALENDAR', '2026-03-15', '2026-03-01'],
    ['MONTH', 'CONSENT', '2026-02-27', '2026-01-31'],
    ['MONTH', 'CONSENT', '2026-02-28', '2026-02-28'],
    ['MONTH', 'CONSENT', '2026-03-30', '2026-02-28'],
    ['MONTH', 'CONSENT', '2026-03-31', '2026-03-31'],
    ['YEAR', 'CALENDAR', '2026-03-15', '2026-01-01'],
    ['YEAR', 'CONSENT', '2026-12-30', '2025-12-31'],
    ['YEAR', 'CONSENT', '2026-12-31', '2026-12-31'],
  ] as const)('%s %s on %s began on %s', (of, aligned, today, start) =>
    expect(periodStart({ interval: of, alignment: aligned, amount: 1 }, since, today)).toBe(start),
  )

  test('hold today, and follow one another without a gap', () => {
    fc.assert(
      fc.property(interval, alignment, fc.integer({ min: 0, max: 2000 }), (of, aligned, days) => {
        const limit = { interval: of, alignment: aligned, amount: 1 }
        const today = addDays(since, days)
        const start = periodStart(limit, since, today)
        expect(start <= today).toBe(true)
        expect(periodStart(limit, since, addDays(today, 1)) >= start).toBe(true)
        if (start >= since) expect(periodStart(limit, since, start)).toBe(start)
      }),
    )
  })
})

test('what a consent lets through never exceeds a limit in any period', () => {
  const payments = fc.array(fc.record({ days: fc.nat(9), amount: fc.integer({ min: 100, max: 6000 }) }), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(interval, alignment, payments, (of, aligned, wanted) => {
      const limit = { interval: of, alignment: aligned, amount: 10_000 }
      const limits = { max_payment_amount: 5000, periodic_amounts: [limit] }
      const spent: { day: string; amount: number }[] = []
      let today = since
      for (const { days, amount } of wanted) {
        today = addDays(today, days)
        if (findLimitProblem(limits, amount, spent, { since, today }) === undefined) spent.push({ day: today, amount })
        else {
          const start = periodStart(limit, since, today)
          const before = spent.filter(({ day }) => day >= start).reduce((sum, one) => sum + one.amount, 0)
          expect(amount > 5000 || before + amount > 10_000).toBe(true)
        }
      }
      const byPeriod = new Map<string, number>()
      for (const { day, amount } of spent) {
        const start = periodStart(limit, since, day)
        byPeriod.set(start, (byPeriod.get(start) ?? 0) + amount)
      }
      for (const sum of byPeriod.values()) expect(sum).toBeLessThanOrEqual(10_000)
    }),
  )
})

const gbp = (value: number) => ({ currency: 'GBP' as const, value })

test('constraints are looked at as a whole', () => {
  const now_ms = Date.parse('2026-03-15T12:00:00Z')
  const month = { amount: gbp(100), interval: 'MONTH' as const, alignment: 'CALENDAR' as const }
  const fine = { max_payment_amount: gbp(50), periodic_amounts: [month] }
  expect(findConstraintsProblem(fine, now_ms)).toBeUndefined()
  const problem = (change: object) => findConstraintsProblem({ ...fine, ...change }, now_ms)
  expect(problem({ max_payment_amount: { currency: 'EUR', value: 1 } })).toContain('GBP')
  expect(problem({ max_payment_amount: gbp(1.005) })).toContain('two decimals')
  expect(problem({ periodic_amounts: [month, month] })).toContain('one entry')
  expect(problem({ valid_date_time: { to: '2026-03-15T12:00:00Z' } })).toContain('future')
  expect(problem({ valid_date_time: { from: '2027-01-01T00:00:00Z', to: '2026-12-01T00:00:00Z' } })).toContain('before')
  expect(problem({ valid_date_time: { from: null, to: null } })).toBeUndefined()
})
