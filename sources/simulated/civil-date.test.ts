import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { civilOf, dayOf, daysInMonth, isDate, toDate, toDay, weekdayOf } from './civil-date.ts'

const epoch = Temporal.PlainDate.from('1970-01-01')
const anyDay = fc.integer({ min: toDay('0001-01-01'), max: toDay('9999-12-31') })

test('day numbers agree with Temporal', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = epoch.add({ days: day })
      expect(toDate(day)).toBe(date.toString())
      expect(toDay(date.toString())).toBe(day)
      expect(civilOf(day)).toEqual({ year: date.year, month: date.month, dayOfMonth: date.day })
      expect(dayOf(date.year, date.month, date.day)).toBe(day)
      expect(weekdayOf(day)).toBe(date.dayOfWeek - 1)
      expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth)
    }),
  )
})

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'today', '2026-11-20T00:00:00Z'])(
  '%s is no date',
  (text) => {
    expect(isDate(text)).toBe(false)
    expect(() => toDay(text)).toThrow(RangeError)
  },
)
