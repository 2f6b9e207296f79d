import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHundredths, toHundredths } from './amount.ts'
import { fromMicroseconds, toMicroseconds } from './created-instant.ts'

test('an amount is its hundredths, both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e14 }), (hundredths) => {
      const text = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
      expect(toHundredths(Number(text))).toBe(hundredths)
      expect(fromHundredths(hundredths)).toBe(Number(text))
    }),
  )
})

test.each([1.005, 0.001, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 2e12, 1e-7])('%d is none', (value) =>
  expect(toHundredths(value)).toBeUndefined(),
)

test('an instant keeps its microseconds, both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e15 }), (us) => {
      expect(toMicroseconds(fromMicroseconds(us))).toBe(us)
    }),
  )
})

test('an instant is read with any offset and any decimals', () => {
  const us = toMicroseconds('2026-03-15T12:00:00.000017Z')!
  expect(toMicroseconds('2026-03-15T13:00:00.0000170004+01:00')).toBe(us)
  expect(toMicroseconds('2026-03-15T12:00:00Z')).toBe(us - 17)
  for (const text of ['2026-03-15', '2026-13-15T12:00:00Z', 'yesterday', '2026-03-15T12:00:00']) {
    expect(toMicroseconds(text)).toBeUndefined()
  }
})
