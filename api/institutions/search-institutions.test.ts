import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRoutingNumber } from './routing-number.ts'
import { searchInstitutions } from './search-institutions.ts'

const named = (...names: string[]) =>
  names.map((name, index) => ({ institution_id: `ins_${index}`, name, routing_numbers: [] as string[] }))
const found = (names: string[], query: string) => searchInstitutions(named(...names), query).map(({ name }) => name)

describe('searchInstitutions', () => {
  test('ranks: whole, beginning, words, anywhere', () => {
    const names = ['Unpark', 'Bank of Park', 'Park Bank', 'Park', 'Elsewhere']
    expect(found(names, 'park')).toEqual(['Park', 'Park Bank', 'Bank of Park', 'Unpark'])
  })

  test('keeps the order of equal matches', () => {
    expect(found(['Park B', 'Park A', 'Park C'], 'park')).toEqual(['Park B', 'Park A', 'Park C'])
  })

  test('matches words in any order', () => {
    expect(found(['First Park Bank', 'Park'], 'bank fi')).toEqual(['First Park Bank'])
  })

  test('finds every name by itself, first, whatever the letters', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => /[\p{L}\p{N}]/u.test(text))
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), fc.nat(), (names, at) => {
        const institutions = named(...names)
        const wanted = institutions[at % institutions.length]!
        expect(searchInstitutions(institutions, wanted.institution_id)[0]).toBe(wanted)
        expect(searchInstitutions([wanted], wanted.name)).toEqual([wanted])
      }),
    )
  })
})

describe('isRoutingNumber', () => {
  test.each(['011401533', '021000021', '322271627'])('knows %s', (number) => expect(isRoutingNumber(number)).toBe(true))
  test.each(['011401534', '01140153', '0114015330', 'abcdefghi', ''])('refuses %j', (number) =>
    expect(isRoutingNumber(number)).toBe(false),
  )
  test('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('021000021', Number)
        digits[at] = (digits[at]! + by) % 10
        expect(isRoutingNumber(digits.join(''))).toBe(false)
      }),
    )
  })
})
