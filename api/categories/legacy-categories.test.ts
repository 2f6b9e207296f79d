import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findLegacyCategory,
  legacyCategories,
  parseLegacyCategories,
  type LegacyCategory,
} from './legacy-categories.ts'

function countBy(keyOf: (category: LegacyCategory) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const category of legacyCategories) counts[keyOf(category)] = (counts[keyOf(category)] ?? 0) + 1
  return counts
}

describe('legacyCategories', () => {
  test('has 602 rows, ordered by id, no id twice', () => {
    const ids = legacyCategories.map(({ category_id }) => category_id)
    expect(ids.length).toBe(602)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const id of ids) expect(id).toMatch(/^\d{8}$/)
  })

  test('counts the rows of each first level', () => {
    expect(countBy(({ hierarchy }) => hierarchy[0]!)).toEqual({
      'Bank Fees': 10,
      'Cash Advance': 1,
      Community: 44,
      'Food and Drink': 74,
      Healthcare: 40,
      Interest: 3,
      Payment: 4,
      Recreation: 80,
      Service: 202,
      Shops: 85,
      Tax: 3,
      Transfer: 30,
      Travel: 26,
    })
  })

  test('counts the rows of each group', () => {
    expect(countBy(({ group }) => group)).toEqual({ special: 64, place: 536, digital: 2 })
  })

  test('every row hangs below the row that its hierarchy names', () => {
    for (const { category_id, hierarchy } of legacyCategories) {
      if (hierarchy.length === 1) continue
      const parent_id = category_id.slice(0, hierarchy.length === 2 ? 2 : 5).padEnd(8, '0')
      expect(findLegacyCategory(parent_id)?.hierarchy).toEqual(hierarchy.slice(0, -1))
    }
  })
})

describe('findLegacyCategory', () => {
  const rows: LegacyCategory[] = [
    { category_id: '11000000', group: 'special', hierarchy: ['Cash Advance'] },
    { category_id: '13005043', group: 'place', hierarchy: ['Food and Drink', 'Restaurants', 'Coffee Shop'] },
    {
      category_id: '14001010',
      group: 'place',
      hierarchy: ['Healthcare', 'Healthcare Services', 'Hospitals, Clinics and Medical Centers'],
    },
    { category_id: '18031000', group: 'digital', hierarchy: ['Service', 'Internet Services'] },
    { category_id: '18050010', group: 'special', hierarchy: ['Service', 'Real Estate', 'Rent'] },
    {
      category_id: '18068003',
      group: 'place',
      hierarchy: ['Service', 'Utilities', 'Heating, Ventilating, and Air Conditioning'],
    },
    { category_id: '19047000', group: 'place', hierarchy: ['Shops', 'Supermarkets and Groceries'] },
    { category_id: '21009000', group: 'special', hierarchy: ['Transfer', 'Payroll'] },
    { category_id: '22006001', group: 'special', hierarchy: ['Travel', 'Car Service', 'Ride Share'] },
  ]

  test.each(rows)('$category_id', (row) => {
    expect(findLegacyCategory(row.category_id)).toEqual(row)
  })

  test('knows no other id', () => {
    for (const id of ['', '10', '10000001', '99000000', '18002000']) expect(findLegacyCategory(id)).toBeUndefined()
  })
})

const pad = (index: number) => String(index + 1).padStart(3, '0')

describe('parseLegacyCategories', () => {
  const name = fc.stringMatching(/^[A-Z][a-z,' ]{0,10}[a-z]$/)
  const group = fc.constantFrom('place', 'special', 'digital')

  test('reads a tree of any shape', () => {
    const leaves = fc.array(name, { maxLength: 3 })
    const branches = fc.array(fc.record({ name, leaves }), { maxLength: 3 })
    fc.assert(
      fc.property(name, group, branches, (top, group, branches) => {
        const rows = [`10 ${top} [${group}]`]
        const expected: LegacyCategory[] = [{ category_id: '10000000', group, hierarchy: [top] }]
        branches.forEach(({ name, leaves }, index) => {
          rows.push(`  ${pad(index)} ${name}`)
          expected.push({ category_id: `10${pad(index)}000`, group, hierarchy: [top, name] })
          leaves.forEach((leaf, at) => {
            rows.push(`    ${pad(at)} ${leaf}`)
            expected.push({ category_id: `10${pad(index)}${pad(at)}`, group, hierarchy: [top, name, leaf] })
          })
        })
        expect(parseLegacyCategories(rows.join('\n'))).toEqual(expected)
      }),
    )
  })

  test.each([
    'Bank Fees',
    '10 Bank Fees',
    '  001 Overdraft [place]',
    '10 A [place]\n    001 B',
    '100 A [place]',
    '10 A [place]\n  001 B\n   001 C [place]',
  ])('refuses %j', (text) => {
    expect(() => parseLegacyCategories(text)).toThrow('not a row of the category tree')
  })
})
