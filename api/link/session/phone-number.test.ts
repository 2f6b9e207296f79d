import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { callingCodeOf, defaultCallingCode, last4, normalizePhone } from './phone-number.ts'

test.each([
  ['415-555-0011', '+14155550011'],
  ['(415) 555 0011', '+14155550011'],
  ['1 415.555.0011', '+14155550011'],
  ['+1 415-555-0011', '+14155550011'],
  ['+44 7700 900123', '+447700900123'],
])('%s is %s', (typed, normal) => {
  expect(normalizePhone(typed)).toBe(normal)
})

test('however a number is written, it is the same number', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 })
  const gaps = fc.array(fc.constantFrom('', ' ', '-', '.', '(', ')'), { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(digits, gaps, (number, between) => {
      const typed = number.map((digit, position) => `${between[position]}${digit}`).join('')
      expect(normalizePhone(typed)).toBe(`+1${number.join('')}`)
      expect(normalizePhone(normalizePhone(typed))).toBe(normalizePhone(typed))
    }),
  )
})

test('people of three country codes can be known', () => {
  expect(['+14155550011', '+447700900123', '+525512345678', '+4915155501234'].map(callingCodeOf)).toEqual([
    '1',
    '44',
    '52',
    null,
  ])
  expect(defaultCallingCode(['GB'])).toBe('44')
  expect(defaultCallingCode(['GB', 'US'])).toBe('1')
  expect(last4('+14155550011')).toBe('0011')
})
