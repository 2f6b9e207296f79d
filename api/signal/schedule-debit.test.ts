import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../house/civil-date.ts'
import { bankingDayFrom, isBankingDay, reserveHolidaysOf } from './banking-days.ts'
import type { Movement } from './core-attributes.ts'
import { scheduleDebit, type PlannedDebit } from './schedule-debit.ts'

/** A Sunday. */
const TODAY = '2026-03-15'
const planOf = (more: Partial<PlannedDebit> = {}) => {
  const today = more.today ?? TODAY
  return scheduleDebit({
    amount: 100,
    method: 'SAME_DAY_ACH',
    now_ms: Date.parse(`${today}T12:00:00Z`),
    today,
    balance: 0,
    movements: [],
    ...more,
  })
}
const moves = (date: string, amount: number): Movement => ({
  date,
  amount,
  pending: false,
  original_description: 'ROW',
  personal_finance_category: { detailed: 'INCOME_WAGES', confidence_level: 'LOW' },
})
/** A wage that comes on Wednesday, and a rent that leaves on Friday, as four weeks before. */
const wage = moves('2026-02-18', -500)
const rent = moves('2026-02-20', 450)

describe('scheduleDebit', () => {
  test('looks at six banking days, from the first one on', () => {
    const { optimal_date, recommendations } = planOf()
    expect(optimal_date).toBeNull()
    expect(recommendations.map(({ date }) => date)).toEqual([
      '2026-03-16',
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
      '2026-03-23',
    ])
    expect(new Set(recommendations.map(({ recommendation, rank }) => [recommendation, rank].join()))).toEqual(
      new Set(['NOT_RECOMMENDED,']),
    )
  })

  test('waits for the wage, and goes before the rent', () => {
    const { optimal_date, recommendations } = planOf({ movements: [wage, rent] })
    expect(optimal_date).toBe('2026-03-18')
    expect(recommendations.map(({ rank }) => rank)).toEqual([null, null, 1, 2, null, null])
  })

  test('a standard debit takes the money on the next banking day', () => {
    for (const method of ['STANDARD_ACH', 'MULTIPLE_PAYMENT_METHODS'] as const) {
      expect(planOf({ movements: [wage, rent], method }).recommendations.map(({ rank }) => rank)).toEqual([
        null,
        1,
        2,
        null,
        null,
        null,
      ])
    }
  })

  test('a same-day debit of the evening settles on the next banking day', () => {
    const monday = { today: '2026-03-16', balance: 120, movements: [moves('2026-02-17', 50)] }
    const ranksAt = (time: string) =>
      planOf({ ...monday, now_ms: Date.parse(`2026-03-16T${time}Z`) }).recommendations.map(({ rank }) => rank)
    expect(ranksAt('17:59:59')).toEqual([1, null, null, null, null, null])
    expect(ranksAt('18:00:00')).toEqual([null, null, null, null, null, null])
  })

  test('what moved four weeks before today has moved again already', () => {
    const { recommendations } = planOf({ balance: 100, movements: [moves('2026-02-15', 50)] })
    expect(recommendations.every(({ recommendation }) => recommendation === 'RECOMMENDED')).toBe(true)
  })

  test('knows nothing without a balance or without rows', () => {
    for (const missing of [{ balance: null }, { movements: null }]) {
      const { optimal_date, recommendations } = planOf({ balance: 999, ...missing })
      expect(optimal_date).toBeNull()
      expect(recommendations.every(({ recommendation, rank }) => recommendation === 'UNKNOWN' && rank === null)).toBe(
        true,
      )
    }
  })

  test('ranks days without gaps, and never recommends more of them for a higher amount or a lower balance', () => {
    const row = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -500, max: 500 }))
      .map(([days, amount]) => moves(addDays(TODAY, -days), amount))
    const plan = fc.record({
      today: fc.integer({ min: 0, max: 400 }).map((days) => addDays(TODAY, days - 200)),
      amount: fc.integer({ min: 1, max: 800 }),
      balance: fc.integer({ min: -200, max: 1500 }),
      movements: fc.array(row, { maxLength: 20 }),
      method: fc.constantFrom('SAME_DAY_ACH' as const, 'STANDARD_ACH' as const),
    })
    const daysOf = ({ recommendations }: ReturnType<typeof planOf>) =>
      recommendations.flatMap(({ date, rank }) => (rank === null ? [] : [{ date, rank }]))
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 300 }), (one, more) => {
        const days = daysOf(planOf(one))
        expect(days.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(days.map((_, index) => index + 1))
        expect(planOf(one).optimal_date).toBe(days.find(({ rank }) => rank === 1)?.date ?? null)
        const dates = days.map(({ date }) => date)
        for (const worse of [
          { ...one, amount: one.amount + more },
          { ...one, balance: one.balance - more },
        ]) {
          for (const { date } of daysOf(planOf(worse))) expect(dates).toContain(date)
        }
        expect(dates.every(isBankingDay)).toBe(true)
      }),
    )
  })
})

describe('banking days', () => {
  test('the Federal Reserve is closed on its holidays', () => {
    expect([...reserveHolidaysOf(2026)]).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ])
    // Sundays move to Monday: New Year 2023, Christmas 2022. Saturdays stay where they are.
    expect(reserveHolidaysOf(2023).has('2023-01-02')).toBe(true)
    expect(reserveHolidaysOf(2022).has('2022-12-26')).toBe(true)
    expect(isBankingDay('2026-07-03')).toBe(true)
  })

  test('after a Friday before Memorial Day comes Tuesday', () => {
    expect(bankingDayFrom('2026-05-23')).toBe('2026-05-26')
  })
})
