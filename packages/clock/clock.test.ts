import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeVirtualClock, systemClock, toCivilDate, toInstant } from './index.ts'

const START = '2026-03-15T12:00:00Z'
/** Milliseconds from 1970 to 2200. */
const instant = fc.integer({ min: 0, max: Date.parse('2200-01-01T00:00:00Z') })

describe('a virtual clock', () => {
  test('stands still until it is moved, and then adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (steps) => {
        const clock = makeVirtualClock(START)
        expect(clock.now()).toBe(Date.parse(START))
        for (const step of steps) clock.advance(step)
        expect(clock.now() - Date.parse(START)).toBe(steps.reduce((sum, step) => sum + step, 0))
      }),
    )
  })

  test.each([-1, Number.NaN, Number.NEGATIVE_INFINITY])('does not move by %d', (milliseconds) => {
    const clock = makeVirtualClock(START)
    expect(() => clock.advance(milliseconds)).toThrow('forward only')
    expect(clock.now()).toBe(Date.parse(START))
  })

  test.each([Number.POSITIVE_INFINITY, 0.5, 1e300])('does not move by %d, which ends in no instant', (milliseconds) => {
    const clock = makeVirtualClock(START)
    expect(() => clock.advance(milliseconds)).toThrow('whole milliseconds')
    expect(clock.now()).toBe(Date.parse(START))
  })

  test('starts at an instant only', () => {
    expect(() => makeVirtualClock('tomorrow')).toThrow('not an instant: tomorrow')
  })
})

test('the system clock tells the time of the system', () => {
  const before = Date.now()
  const now = systemClock.now()
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})

describe('how the wire spells time', () => {
  test('an instant is read back as the second that it lies in', () => {
    fc.assert(
      fc.property(instant, (milliseconds) => {
        const text = toInstant(milliseconds)
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
        expect(Date.parse(text)).toBe(milliseconds - (milliseconds % 1_000))
      }),
    )
  })

  test('a civil date is the day of the instant, in UTC', () => {
    expect(toCivilDate(Date.parse('2026-03-15T23:59:59.999Z'))).toBe('2026-03-15')
    expect(toCivilDate(Date.parse('2026-03-15T23:30:00-05:00'))).toBe('2026-03-16')
    fc.assert(
      fc.property(instant, (milliseconds) => {
        expect(toInstant(milliseconds).startsWith(`${toCivilDate(milliseconds)}T`)).toBe(true)
      }),
    )
  })
})
