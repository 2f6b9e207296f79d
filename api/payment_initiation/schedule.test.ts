import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../house/civil-date.ts'
import { adjustSchedule, findScheduleProblem, firstExecution } from './schedule.ts'
import { bankHolidaysOf, isWorkingDay, workingDayFrom } from './working-days.ts'

const today = '2026-03-15'
const schedule = { interval: 'MONTHLY', interval_execution_day: 1, start_date: '2026-04-01', end_date: null } as const

const first = (interval: 'WEEKLY' | 'MONTHLY', interval_execution_day: number, start_date: string) =>
  firstExecution({ interval, interval_execution_day, start_date })

describe('a schedule', () => {
  test('begins on the first such day', () => {
    expect(first('WEEKLY', 1, '2026-03-15')).toBe('2026-03-16')
    expect(first('WEEKLY', 7, '2026-03-15')).toBe('2026-03-15')
    expect(first('MONTHLY', 28, '2026-02-28')).toBe('2026-02-28')
    expect(first('MONTHLY', 5, '2026-12-06')).toBe('2027-01-05')
    expect(first('MONTHLY', -1, '2026-02-03')).toBe('2026-02-28')
    expect(first('MONTHLY', -5, '2028-02-01')).toBe('2028-02-25')
  })

  test.each([
    [{}, undefined],
    [{ interval: 'WEEKLY', interval_execution_day: 0 }, 'WEEKLY'],
    [{ interval: 'WEEKLY', interval_execution_day: 8 }, 'WEEKLY'],
    [{ interval_execution_day: 29 }, 'MONTHLY'],
    [{ interval_execution_day: 0 }, 'MONTHLY'],
    [{ interval_execution_day: -6 }, 'MONTHLY'],
    [{ start_date: '2026-03-14' }, 'past'],
    [{ start_date: today }, undefined],
    [{ end_date: '2026-04-01' }, undefined],
    [{ end_date: '2026-03-31' }, 'end_date'],
    [{ start_date: '2026-04-02', end_date: '2026-04-30' }, 'end_date'],
  ] as const)('%j: %s', (change, reason) => {
    const problem = findScheduleProblem({ ...schedule, ...change }, today)
    if (reason === undefined) expect(problem).toBeUndefined()
    else expect(problem).toContain(reason)
  })

  test('starts on a working day at the bank', () => {
    expect(adjustSchedule(schedule).adjusted_start_date).toBeNull()
    // Good Friday, the weekend and Easter Monday.
    expect(adjustSchedule({ ...schedule, start_date: '2026-04-03' }).adjusted_start_date).toBe('2026-04-07')
  })
})

describe('British working days', () => {
  test('leave out the bank holidays as proclaimed', () => {
    expect([...bankHolidaysOf(2026)].toSorted()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
      '2026-08-31',
      '2026-12-25',
      '2026-12-28',
    ])
    expect([...bankHolidaysOf(2027)].toSorted().slice(-2)).toEqual(['2027-12-27', '2027-12-28'])
    expect([...bankHolidaysOf(2022)]).toContain('2022-01-03')
    expect([...bankHolidaysOf(2024)].toSorted().slice(1, 3)).toEqual(['2024-03-29', '2024-04-01'])
  })

  test('are never far off, and are found without skipping one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays('1990-01-01', days)
        const found = workingDayFrom(date)
        expect(isWorkingDay(found)).toBe(true)
        for (let day = date; day < found; day = addDays(day, 1)) expect(isWorkingDay(day)).toBe(false)
        expect(found <= addDays(date, 5)).toBe(true)
      }),
    )
  })
})
