import { describe, expect, test } from 'vitest'
import { canServe, eligibleAccounts, missingAccounts } from './eligible-accounts.ts'
import { makeSetting } from './testing.ts'

const kinds = [
  ['depository', 'checking'],
  ['depository', 'savings'],
  ['depository', 'cd'],
  ['depository', 'money market'],
  ['depository', 'cash management'],
  ['credit', 'credit card'],
  ['credit', 'charge card'],
  ['credit', 'paypal'],
  ['loan', 'student'],
  ['loan', 'mortgage'],
  ['loan', 'auto'],
  ['investment', 'ira'],
] as const
const accounts = kinds.map(([type, subtype]) => ({ type, subtype }))

const offered = (products: string[]) =>
  eligibleAccounts(accounts, makeSetting({ products }).terms).map(({ subtype }) => subtype)

const money = ['checking', 'savings', 'cash management']
const debts = ['credit card', 'paypal', 'student', 'mortgage']

describe('accounts that may be shared', () => {
  test.each([
    [['auth'], money],
    [['auth', 'transactions', 'identity'], money],
    [['transfer'], ['checking', 'savings', 'money market', 'cash management']],
    [
      ['auth', 'liabilities'],
      [...money, ...debts],
    ],
    [
      ['auth', 'investments'],
      [...money, 'ira'],
    ],
    [['transactions'], kinds.map(([, subtype]) => subtype)],
    [['liabilities'], kinds.map(([, subtype]) => subtype)],
  ])('for %o', (products, subtypes) => {
    expect(offered(products).toSorted()).toEqual([...subtypes].toSorted())
  })

  test('pass the filters of the app', () => {
    const { terms } = makeSetting({ products: ['transactions'], account_filters: { loan: ['auto'], credit: ['all'] } })
    expect(eligibleAccounts(accounts, terms).map(({ subtype }) => subtype)).toEqual([
      'credit card',
      'charge card',
      'paypal',
      'auto',
    ])
  })
})

describe('products that miss their accounts', () => {
  const of = (subtype: string) => accounts.filter((account) => account.subtype === subtype)

  test.each([
    ['auth', 'cd', 'NO_AUTH_ACCOUNTS'],
    ['auth', 'money market', 'NO_AUTH_ACCOUNTS'],
    ['transfer', 'money market', null],
    ['transfer', 'credit card', 'NO_AUTH_ACCOUNTS'],
    ['liabilities', 'charge card', 'NO_LIABILITY_ACCOUNTS'],
    ['liabilities', 'auto', 'NO_LIABILITY_ACCOUNTS'],
    ['liabilities', 'paypal', null],
    ['investments', 'checking', 'NO_INVESTMENT_ACCOUNTS'],
    ['transactions', 'mortgage', null],
  ])('%s with a %s account: %s', (product, subtype, error_code) => {
    expect(missingAccounts(of(subtype), makeSetting({ products: [product] }).terms)).toBe(error_code)
  })

  test('nothing at all is NO_ACCOUNTS', () => {
    expect(missingAccounts([], makeSetting().terms)).toBe('NO_ACCOUNTS')
  })

  test.each([
    ['statements', 'checking', true],
    ['statements', 'student', false],
    ['transactions', 'student', true],
    ['transactions', 'mortgage', false],
    ['assets', 'ira', true],
  ])('%s is added for a %s account: %s', (product, subtype, isServed) => {
    expect(canServe(of(subtype), product)).toBe(isServed)
  })
})
