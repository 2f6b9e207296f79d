import {
  AccountSubtype as OfficialSubtype,
  AccountType as OfficialType,
  CreditAccountSubtype,
  DepositoryAccountSubtype,
  InvestmentAccountSubtype,
  LoanAccountSubtype,
  OtherAccountSubtype,
} from 'plaid'
import { describe, expect, test } from 'vitest'
import { subtypesByType } from '@gingham/sources'
import { productNames, type ProductName } from '../products.ts'
import { accountSubtypes, accountTypes, isSubtypeOf, supportsProduct, type AccountType } from './account-subtypes.ts'

describe('the tables', () => {
  test('have the types and subtypes of the official client', () => {
    expect([...accountTypes].sort()).toEqual(Object.values(OfficialType).sort())
    expect([...accountSubtypes].sort()).toEqual(Object.values(OfficialSubtype).sort())
  })

  test.each([
    ['depository', DepositoryAccountSubtype],
    ['credit', CreditAccountSubtype],
    ['loan', LoanAccountSubtype],
    ['investment', InvestmentAccountSubtype],
    ['other', OtherAccountSubtype],
  ] as const)('%s has the subtypes that a Link filter can name', (type, official) => {
    const named: string[] = Object.values(official).filter((subtype) => subtype !== 'all')
    expect([...subtypesByType[type]].sort()).toEqual(named.sort())
  })
})

test('isSubtypeOf', () => {
  expect(isSubtypeOf('depository', 'hsa')).toBe(true)
  expect(isSubtypeOf('investment', 'hsa')).toBe(true)
  expect(isSubtypeOf('brokerage', '401k')).toBe(true)
  expect(isSubtypeOf('credit', 'paypal')).toBe(true)
  expect(isSubtypeOf('loan', 'checking')).toBe(false)
  expect(isSubtypeOf('loan', null)).toBe(true)
})

describe('supportsProduct', () => {
  const kinds = Object.entries(subtypesByType).flatMap(([type, subtypes]) =>
    subtypes.map((subtype) => ({ type: type as AccountType, subtype, kind: `${type}/${subtype}` })),
  )
  const kindsOf = (product: ProductName) =>
    kinds.filter(({ type, subtype }) => supportsProduct(product, type, subtype)).map(({ kind }) => kind)

  test.each<[ProductName, string[]]>([
    ['auth', ['depository/checking', 'depository/savings', 'depository/cash management']],
    [
      'transfer',
      ['depository/checking', 'depository/savings', 'depository/money market', 'depository/cash management'],
    ],
    ['recurring_transactions', ['depository/checking', 'depository/savings', 'credit/credit card']],
    ['liabilities', ['credit/credit card', 'credit/paypal', 'loan/mortgage', 'loan/student']],
    ['employment', ['payroll/payroll']],
  ])('%s has exactly these', (product, expected) => {
    expect(kindsOf(product)).toEqual(expected)
  })

  test.each<[ProductName, string[]]>([
    ['investments', ['investment']],
    ['investments_auth', ['investment']],
    ['statements', ['depository']],
    ['cra_base_report', ['depository']],
    ['income_verification', ['depository', 'payroll']],
    ['identity', ['depository', 'credit', 'loan', 'investment', 'other']],
    ['balance', ['depository', 'credit', 'loan', 'investment', 'other']],
    ['assets', ['depository', 'credit', 'loan', 'investment', 'other']],
  ])('%s takes every subtype of %j and of no other type', (product, types) => {
    expect(kindsOf(product)).toEqual(kinds.filter(({ type }) => types.includes(type)).map(({ kind }) => kind))
  })

  test('transactions takes deposits, credit and student loans', () => {
    expect(supportsProduct('transactions', 'depository', 'cd')).toBe(true)
    expect(supportsProduct('transactions', 'credit', 'charge card')).toBe(true)
    expect(supportsProduct('transactions', 'loan', 'student')).toBe(true)
    expect(supportsProduct('transactions', 'loan', 'mortgage')).toBe(false)
    expect(supportsProduct('transactions', 'investment', 'ira')).toBe(false)
  })

  test('an unknown subtype fits only where the whole type fits', () => {
    expect(supportsProduct('transactions', 'depository', null)).toBe(true)
    expect(supportsProduct('auth', 'depository', null)).toBe(false)
    expect(supportsProduct('investments', 'brokerage', null)).toBe(true)
  })

  test('every product but those of payroll refuses payroll accounts', () => {
    const taking = productNames.filter((product) => supportsProduct(product, 'payroll', 'payroll'))
    expect(taking).toEqual(['income', 'income_verification', 'employment'])
  })
})
