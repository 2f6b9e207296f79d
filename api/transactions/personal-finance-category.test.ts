import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLegacyCategory } from '../categories/legacy-categories.ts'
import {
  iconUrl,
  isDetailedV2,
  legacyCategoryOf,
  primaryOf,
  taxonomies,
  toVersion,
  type DetailedV2,
} from './personal-finance-category.ts'

const v1Names: ReadonlySet<string> = new Set(taxonomies.v1.map(({ detailed }) => detailed))
const anyV2 = fc.constantFrom(...taxonomies.v2.map(({ detailed }) => detailed))
const anyAmount = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((units) => units / 10_000)

describe('taxonomies', () => {
  test.each([
    { version: 'v1' as const, primaries: 16, detailed: 104 },
    { version: 'v2' as const, primaries: 18, detailed: 127 },
  ])('$version has $primaries primaries and $detailed detailed categories', ({ version, primaries, detailed }) => {
    expect(new Set(taxonomies[version].map((row) => row.primary)).size).toBe(primaries)
    expect(new Set(taxonomies[version].map((row) => row.detailed)).size).toBe(detailed)
    expect(taxonomies[version].length).toBe(detailed)
  })

  test('says what belongs into each category', () => {
    for (const { detailed, primary, description } of [...taxonomies.v1, ...taxonomies.v2]) {
      expect(detailed.startsWith(`${primary}_`)).toBe(true)
      expect(description, detailed).toMatch(/^[A-Z].{5,80}[^.]$/)
    }
  })

  test('v2 gave up exactly these names of v1', () => {
    const given_up = taxonomies.v1.map(({ detailed }) => detailed).filter((detailed) => !isDetailedV2(detailed))
    expect(given_up.sort()).toEqual(['INCOME_OTHER_INCOME', 'INCOME_WAGES', 'TRANSFER_IN_CASH_ADVANCES_AND_LOANS'])
  })

  test('v2 added exactly these primaries', () => {
    const old = new Set(taxonomies.v1.map(({ primary }) => primary))
    const added = taxonomies.v2.map(({ primary }) => primary).filter((primary) => !old.has(primary))
    expect([...new Set(added)].sort()).toEqual(['LOAN_DISBURSEMENTS', 'OTHER'])
  })
})

describe('toVersion', () => {
  test('every v2 category becomes one of v1, whatever the amount', () => {
    fc.assert(
      fc.property(anyV2, anyAmount, (detailed_v2, amount) => {
        const v1 = toVersion(detailed_v2, amount, 'v1')
        expect(v1Names.has(v1.detailed)).toBe(true)
        expect(v1.detailed.startsWith(`${v1.primary}_`)).toBe(true)
        if (v1Names.has(detailed_v2)) expect(v1.detailed).toBe(detailed_v2)
      }),
    )
  })

  test('v2 stays as it is', () => {
    fc.assert(
      fc.property(anyV2, anyAmount, (detailed, amount) => {
        expect(toVersion(detailed, amount, 'v2')).toEqual({ primary: primaryOf(detailed), detailed })
      }),
    )
  })

  test.each<[DetailedV2, number, string]>([
    ['INCOME_SALARY', -2500, 'INCOME_WAGES'],
    ['INCOME_OTHER', -20, 'INCOME_OTHER_INCOME'],
    ['INCOME_RENTAL', -900, 'INCOME_OTHER_INCOME'],
    ['LOAN_DISBURSEMENTS_OTHER_DISBURSEMENT', -5000, 'TRANSFER_IN_CASH_ADVANCES_AND_LOANS'],
    ['LOAN_PAYMENTS_BNPL', 25, 'LOAN_PAYMENTS_OTHER_PAYMENT'],
    ['TRANSFER_OUT_TRANSFER_OUT_FROM_APPS', 12.5, 'TRANSFER_OUT_ACCOUNT_TRANSFER'],
    ['BANK_FEES_LATE_FEES', 35, 'BANK_FEES_OTHER_BANK_FEES'],
    ['FOOD_AND_DRINK_COFFEE', 4.33, 'FOOD_AND_DRINK_COFFEE'],
    ['OTHER_OTHER', 10, 'TRANSFER_OUT_OTHER_TRANSFER_OUT'],
    ['OTHER_OTHER', 0, 'TRANSFER_OUT_OTHER_TRANSFER_OUT'],
    ['OTHER_OTHER', -10, 'TRANSFER_IN_OTHER_TRANSFER_IN'],
  ])('%s of %d is %s in v1', (detailed, amount, expected) => {
    expect(toVersion(detailed, amount, 'v1').detailed).toBe(expected)
  })
})

describe('primaryOf', () => {
  test('reads the table, not the underscores', () => {
    expect(primaryOf('TRANSFER_IN_TRANSFER_IN_FROM_APPS')).toBe('TRANSFER_IN')
    expect(primaryOf('GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT')).toBe('GOVERNMENT_AND_NON_PROFIT')
    expect(primaryOf('OTHER_OTHER')).toBe('OTHER')
    expect(primaryOf('INCOME_WAGES')).toBe('INCOME')
  })

  test('refuses what is no category', () => {
    expect(() => primaryOf('INCOME' as DetailedV2)).toThrow(RangeError)
  })
})

describe('legacyCategoryOf', () => {
  test('names an existing legacy category for every category of both taxonomies', () => {
    for (const { detailed, category_id } of [...taxonomies.v1, ...taxonomies.v2]) {
      expect(findLegacyCategory(category_id), detailed).toBeDefined()
    }
  })

  test.each<[DetailedV2, string[]]>([
    ['FOOD_AND_DRINK_COFFEE', ['Food and Drink', 'Restaurants', 'Coffee Shop']],
    ['TRANSPORTATION_TAXIS_AND_RIDE_SHARES', ['Travel', 'Taxi']],
    ['INCOME_SALARY', ['Transfer', 'Payroll']],
    ['LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', ['Payment', 'Credit Card']],
    ['BANK_FEES_INTEREST_CHARGE', ['Interest', 'Interest Charged']],
    ['TRAVEL_FLIGHTS', ['Travel', 'Airlines and Aviation Services']],
    ['PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', ['Recreation', 'Gyms and Fitness Centers']],
    ['MEDICAL_EYE_CARE', ['Healthcare', 'Healthcare Services', 'Optometrists']],
    ['RENT_AND_UTILITIES_WATER', ['Service', 'Utilities', 'Water']],
  ])('%s is %j', (detailed, hierarchy) => {
    expect(findLegacyCategory(legacyCategoryOf(detailed))?.hierarchy).toEqual(hierarchy)
  })
})

describe('iconUrl', () => {
  test('names the file after the primary', () => {
    expect(iconUrl('FOOD_AND_DRINK')).toBe('https://plaid-category-icons.plaid.com/PFC_FOOD_AND_DRINK.png')
    expect(iconUrl('TRAVEL', 'http://localhost:4000/icons')).toBe('http://localhost:4000/icons/PFC_TRAVEL.png')
  })

  test('loans paid out share the icon of OTHER', () => {
    expect(iconUrl('LOAN_DISBURSEMENTS')).toBe(iconUrl('OTHER'))
  })
})
