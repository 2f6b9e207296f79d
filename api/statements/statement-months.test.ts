import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../house/civil-date.ts'
import { findRangeProblem, longestRange, statementMonths } from './statement-months.ts'

const TODAY = '2026-03-15'
const monthsOf = (start_date: string, end_date: string, today = TODAY) =>
  statementMonths({ start_date, end_date }, today).map(({ month }) => month)

describe('statementMonths', () => {
  test.each([
    ['2026-01-01', '2026-03-15', ['2026-01', '2026-02']],
    ['2026-01-31', '2026-02-28', ['2026-01', '2026-02']],
    ['2026-02-01', '2026-02-27', []],
    ['2026-01-15', '2026-02-10', ['2026-01']],
    ['2023-12-01', '2024-02-29', []],
    ['2026-03-01', '2027-01-01', []],
  ])('%s to %s', (start_date, end_date, months) => {
    expect(monthsOf(start_date, end_date)).toEqual(months)
  })

  test('the last month is there on the day after it', () => {
    expect(monthsOf('2026-02-01', '2026-12-31', '2026-02-28')).toEqual([])
    expect(monthsOf('2026-02-01', '2026-12-31', '2026-03-01')).toEqual(['2026-02'])
  })

  test('two years hold 23 whole months that are over, or 24', () => {
    const { start_date, end_date } = longestRange(TODAY)
    expect(monthsOf(start_date, end_date)).toHaveLength(23)
    expect(monthsOf('2024-03-01', '2026-03-01', '2026-03-01')).toHaveLength(24)
  })

  test('are whole months, one after the other, posted in the range and before today', () => {
    const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2018-01-01', days))
    fc.assert(
      fc.property(day, day, day, (start_date, end_date, today) => {
        const months = statementMonths({ start_date, end_date }, today)
        months.forEach((month, index) => {
          expect(month.start_date).toBe(`${month.month}-01`)
          expect(addDays(month.end_date, 1).slice(8)).toBe('01')
          expect(month.end_date >= start_date && month.end_date <= end_date && month.end_date < today).toBe(true)
          if (index > 0) expect(addDays(months[index - 1]!.end_date, 1)).toBe(month.start_date)
        })
      }),
    )
  })
})

test.each([
  ['2024-01-01', '2026-01-01', true],
  ['2024-01-01', '2026-01-02', false],
  ['2024-02-29', '2026-02-28', true],
  ['2026-01-01', '2026-01-01', true],
  ['2026-01-02', '2026-01-01', false],
])('a range from %s to %s may be asked for: %s', (start_date, end_date, isFine) => {
  expect(findRangeProblem({ start_date, end_date }, '') === undefined).toBe(isFine)
})
