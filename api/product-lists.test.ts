import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allowsTypedNumbers,
  findProductListProblem,
  productListNames,
  type LinkPurpose,
  type ProductLists,
} from './product-lists.ts'

const link: LinkPurpose = { update_mode: false }
const update: LinkPurpose = { update_mode: true }

describe('findProductListProblem', () => {
  test.each<[string, ProductLists, LinkPurpose]>([
    ['one product', { products: ['transactions'] }, link],
    [
      'all four lists',
      {
        products: ['transactions'],
        required_if_supported_products: ['auth'],
        optional_products: ['identity'],
        additional_consented_products: ['signal', 'liabilities'],
      },
      link,
    ],
    ['lists that are null', { products: ['auth'], optional_products: null }, link],
    ['signal with auth in another list', { products: ['signal'], required_if_supported_products: ['auth'] }, link],
    ['identity verification alone', { products: ['identity_verification'] }, link],
    [
      'bank income with others',
      { products: ['income_verification', 'assets'] },
      { update_mode: false, income_source_types: ['bank'] },
    ],
    [
      'payroll income alone',
      { products: ['income_verification'] },
      { update_mode: false, income_source_types: ['payroll'] },
    ],
    [
      'consumer reports with bank data',
      { products: ['cra_base_report', 'auth'], optional_products: ['cra_income_insights'] },
      link,
    ],
    ['update mode without products', {}, update],
    [
      'update mode that adds a report',
      { products: ['assets'], additional_consented_products: ['investments'] },
      update,
    ],
    ['update mode that adds a consumer report', { products: ['cra_income_insights'] }, update],
  ])('allows %s', (_title, lists, purpose) => {
    expect(findProductListProblem(lists, purpose)).toBeUndefined()
  })

  test.each<[string, ProductLists, LinkPurpose, string]>([
    [
      'balance',
      { products: ['transactions', 'balance'] },
      link,
      'INVALID_PRODUCT: Link cannot be opened for these products: balance',
    ],
    [
      'an unknown product',
      { products: ['auth'], optional_products: ['monitor'] },
      link,
      'INVALID_PRODUCT: Link cannot be opened for these products: monitor',
    ],
    [
      'no product',
      { products: [], optional_products: ['auth'] },
      link,
      'INVALID_FIELD: products must name at least one product',
    ],
    ['absent products', {}, link, 'INVALID_FIELD: products must name at least one product'],
    [
      'update mode with bank data',
      { products: ['auth', 'transactions'] },
      update,
      'INVALID_FIELD: products cannot name these in update mode: transactions',
    ],
    [
      'payment initiation with others',
      { products: ['payment_initiation'], optional_products: ['auth'] },
      link,
      'INVALID_FIELD: payment_initiation must be the only product of a Link session',
    ],
    [
      'payroll income with others',
      { products: ['income_verification', 'auth'] },
      { update_mode: false, income_source_types: ['payroll'] },
      'INVALID_FIELD: income_verification must be the only product of a Link session',
    ],
    [
      'consumer reports with assets',
      { products: ['cra_base_report', 'assets'] },
      link,
      'INVALID_FIELD: consumer report products cannot be combined with: assets',
    ],
    [
      'consumer reports without the base report',
      { products: ['auth', 'cra_income_insights'] },
      link,
      'INVALID_FIELD: consumer report products need cra_base_report in products',
    ],
    ['signal without auth', { products: ['signal'] }, link, 'INVALID_FIELD: signal needs auth'],
  ])('refuses %s', (_title, lists, purpose, expected) => {
    const problem = findProductListProblem(lists, purpose)
    expect(`${problem?.error}: ${problem?.message}`).toBe(expected)
  })

  test('refuses any product that stands in two lists, and names it', () => {
    const harmless = ['auth', 'transactions', 'identity', 'investments', 'liabilities', 'transfer']
    const list = fc.uniqueArray(fc.constantFrom(...harmless), { maxLength: 3 })
    const lists = fc.record({
      products: fc.uniqueArray(fc.constantFrom(...harmless), { minLength: 1, maxLength: 3 }),
      required_if_supported_products: list,
      optional_products: list,
      additional_consented_products: list,
    })
    fc.assert(
      fc.property(lists, (lists) => {
        const named = productListNames.flatMap((name) => lists[name])
        const twice = harmless.filter((product) => named.indexOf(product) !== named.lastIndexOf(product))
        const problem = findProductListProblem(lists, link)
        if (twice.length === 0) expect(problem).toBeUndefined()
        else expect(twice.some((product) => problem?.message.includes(product))).toBe(true)
      }),
    )
  })
})

describe('allowsTypedNumbers', () => {
  test.each<[boolean, string[], string[]]>([
    [true, ['auth'], ['US']],
    [true, ['transfer'], ['US']],
    [false, ['auth'], ['US', 'CA']],
    [false, ['auth'], ['GB']],
    [false, ['auth', 'transactions'], ['US']],
    [false, ['transactions'], ['US']],
    [false, [], ['US']],
  ])('%s for %j in %j', (expected, products, country_codes) => {
    expect(allowsTypedNumbers({ products }, country_codes)).toBe(expected)
  })

  test('other lists do not matter', () => {
    expect(allowsTypedNumbers({ products: ['auth'], optional_products: ['identity'] }, ['US'])).toBe(true)
  })
})
