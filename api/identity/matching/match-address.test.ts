import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchAddress, type AddressParts } from './match-address.ts'

const BANK: AddressParts = {
  street: '2992 Cameron Road',
  city: 'Malakoff',
  region: 'NY',
  postal_code: '14236',
  country: 'US',
}

describe('matchAddress', () => {
  test.each<[string, AddressParts, number, boolean]>([
    ['itself', {}, 100, true],
    ['short forms', { street: '2992 CAMERON RD.', region: 'New York', country: 'USA' }, 100, true],
    ['nine digits', { postal_code: '14236-2255' }, 100, true],
    ['a misspelled city', { city: 'Malakof' }, 98, true],
    ['a misspelled street', { street: '2992 Camron Rd' }, 97, true],
    ['no country', { country: null }, 99, true],
    ['no postal code', { postal_code: null }, 96, false],
    ['another postal code', { postal_code: '14237' }, 80, false],
    ['a unit besides', { street: '2992 Cameron Road #4' }, 84, true],
    ['the house next door', { street: '2994 Cameron Road' }, 65, true],
    ['another street', { street: '18 Lantern Row' }, 50, true],
    ['no street', { street: '' }, 69, true],
    ['the country alone', { street: '', city: null, region: null, postal_code: null }, 69, false],
    ['somewhere else', { street: '1 A', city: 'B', region: 'CA', postal_code: '9', country: 'CA' }, 0, false],
  ])('%s', (_what, change, score, is_postal_code_match) => {
    expect(matchAddress({ ...BANK, ...change }, BANK)).toEqual({ score, is_postal_code_match })
  })

  test('parts that only one side has make no match', () => {
    expect(matchAddress({ city: 'Malakoff' }, { street: '2992 Cameron Road' })).toEqual({
      score: 0,
      is_postal_code_match: false,
    })
  })

  test('is null where an address says nothing', () => {
    expect(matchAddress({}, BANK)).toBeNull()
    expect(matchAddress(BANK, { street: ' ', city: null })).toBeNull()
  })
})

const part = (...values: string[]) => fc.option(fc.constantFrom(...values, ''), { nil: null })
const address = fc.record({
  street: part('2992 Cameron Road', '2992 Cameron Rd', '2994 Cameron Road', '1 Lantern Row'),
  city: part('Malakoff', 'Malakof', 'San Matias'),
  region: part('NY', 'New York', 'CA'),
  postal_code: part('14236', '14236-2255', '93405'),
  country: part('US', 'USA', 'CA'),
})

test('any two addresses score the same in both directions, 0 to 100, and 70 only with the street', () => {
  fc.assert(
    fc.property(address, address, (a, b) => {
      const there = matchAddress(a, b)
      expect(matchAddress(b, a)).toEqual(there)
      if (there === null) return
      expect(matchAddress(a, a)?.score).toBe(100)
      expect(there.score >= 0 && there.score <= 100 && Number.isInteger(there.score)).toBe(true)
      const isSamePlace = JSON.stringify(a) === JSON.stringify(b)
      if (there.score >= 70 && !isSamePlace && (a.street || b.street)) expect(Boolean(a.street && b.street)).toBe(true)
    }),
  )
})
