import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AMOUNT_PATTERN, fromCents, toCents } from './amount.ts'

describe('amounts of bank transfers', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
        const amount = fromCents(cents)
        expect(amount).toMatch(new RegExp(AMOUNT_PATTERN))
        expect(toCents(amount)).toBe(cents)
      }),
    )
  })

  test('keep their cents where floats lose them', () => {
    expect(toCents('0.10') + toCents('0.20')).toBe(toCents('0.30'))
    expect(toCents('1.15')).toBe(115)
    expect(toCents('999999999999.99')).toBe(99_999_999_999_999)
  })

  test('show a minus below zero', () => {
    expect([0, 7, -7, -100, 123_456].map(fromCents)).toEqual(['0.00', '0.07', '-0.07', '-1.00', '1234.56'])
  })

  test.each([
    '1',
    '1.0',
    '1.000',
    '.50',
    '-1.00',
    '+1.00',
    '01.00',
    '1,00',
    '1e2',
    ' 1.00',
    '1.00 ',
    '',
    '1000000000000.00',
  ])('%j is none', (text) => {
    expect(text).not.toMatch(new RegExp(AMOUNT_PATTERN))
  })
})
