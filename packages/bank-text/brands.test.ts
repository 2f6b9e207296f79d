import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBrand, isOneEditApart, nameOfEntity, readBrandTable } from './brands.ts'
import { merchantEntityId } from './entity-id.ts'

const table = readBrandTable()
const never = (): boolean => false

test('every way to print a brand is found, and stands for one name', () => {
  expect(table.length).toBeGreaterThan(1_000)
  const wrong = table.filter(({ text, brand }) => findBrand(text.split(' '), never)?.brand.name !== brand.name)
  expect(wrong.map(({ text, brand }) => `${text} is not ${brand.name}`)).toEqual([])
})

test('a brand has one website, and an id that leads back to it', () => {
  const websites = Map.groupBy(table, ({ brand }) => brand.name)
  const several = [...websites].filter(([, rows]) => new Set(rows.map(({ brand }) => brand.website)).size > 1)
  expect(several.map(([name]) => name)).toEqual([])
  for (const { brand } of table) expect(nameOfEntity(merchantEntityId(brand.name))).toBe(brand.name)
  expect(nameOfEntity('nobody')).toBeUndefined()
  expect(merchantEntityId('Starbucks')).toMatch(/^[0-9A-Za-z]{37}$/)
})

test('names are found whole, behind numbers, cut short, squeezed and misprinted, with less and less confidence', () => {
  const found = (text: string) => {
    const answer = findBrand(text.split(' '), never)
    return answer && [answer.brand.name, answer.confidence]
  }
  expect(found('OLIVE GARDEN 17')).toEqual(['Olive Garden', 'VERY_HIGH'])
  expect(found('4124 SAFEWAY')).toEqual(['Safeway', 'HIGH'])
  expect(found('OLIVE GARD')).toEqual(['Olive Garden', 'HIGH'])
  expect(found('OLIVEGARDEN')).toEqual(['Olive Garden', 'HIGH'])
  expect(found('WALGRENS')).toEqual(['Walgreens', 'MEDIUM'])
  expect(found('PARAMNTPLUS')).toEqual(['Paramount+', 'MEDIUM'])
  expect(found('AMERICAN')).toBeUndefined()
  expect(findBrand(['STARBUCK', 'X'], () => true)?.confidence).not.toBe('MEDIUM')
})

test('a line that is no brand is refused', () => {
  expect(() => readBrandTable('[NO HEADING]\nX | x.com |')).toThrow('not a line of brands')
  expect(() => readBrandTable('[TRAVEL_FLIGHTS online]\nX')).toThrow('not a line of brands')
})

test('one edit is one letter more, less or other', () => {
  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(word, fc.nat(8), fc.constantFrom('A', 'B', 'C'), (text, at, letter) => {
      const place = at % text.length
      const more = text.slice(0, place) + letter + text.slice(place)
      expect(isOneEditApart(text, more) && isOneEditApart(more, text)).toBe(true)
      const other = text.slice(0, place) + letter + text.slice(place + 1)
      expect(isOneEditApart(text, other)).toBe(text !== other)
      expect(isOneEditApart(text, `${text}XY`)).toBe(false)
    }),
  )
})
