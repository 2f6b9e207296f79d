import { Products } from 'plaid'
import { describe, expect, test } from 'vitest'
import {
  billedProducts,
  canAddInUpdateMode,
  canAddOnFirstCall,
  isInitialisable,
  isProductName,
  productNames,
} from './products.ts'

describe('productNames', () => {
  test('are those of the official client', () => {
    expect([...productNames].sort()).toEqual(Object.values(Products).sort())
    expect(new Set(productNames).size).toBe(productNames.length)
  })

  test('isProductName knows no other', () => {
    expect(productNames.every(isProductName)).toBe(true)
    expect(['', 'Auth', 'monitor', 'deposit_switch', 'constructor'].some(isProductName)).toBe(false)
  })
})

describe('isInitialisable', () => {
  test.each(['auth', 'transactions', 'cra_base_report', 'identity_verification', 'recurring_transactions'])(
    '%s',
    (name) => {
      expect(isInitialisable(name)).toBe(true)
    },
  )

  test.each(['balance', 'monitor', 'processor_payments', ''])('not %s', (name) => {
    expect(isInitialisable(name)).toBe(false)
  })
})

describe('canAddOnFirstCall', () => {
  test.each(['auth', 'balance', 'identity', 'transactions', 'investments', 'liabilities', 'signal', 'transfer'])(
    '%s',
    (name) => {
      expect(canAddOnFirstCall(name)).toBe(true)
    },
  )

  test.each([
    'assets',
    'statements',
    'income_verification',
    'cra_base_report',
    'identity_verification',
    'payment_initiation',
    'monitor',
  ])('not %s', (name) => {
    expect(canAddOnFirstCall(name)).toBe(false)
  })
})

test('update mode adds what the first call cannot, except what needs a session of its own', () => {
  const added = productNames.filter((name) => canAddInUpdateMode(name) && !canAddOnFirstCall(name))
  expect(added.filter((name) => !name.startsWith('cra_'))).toEqual([
    'assets',
    'income',
    'income_verification',
    'employment',
    'statements',
  ])
  expect(added.filter((name) => name.startsWith('cra_')).length).toBe(10)
  expect(canAddInUpdateMode('transactions')).toBe(false)
  expect(canAddInUpdateMode('cra_unheard_of')).toBe(false)
})

test('an Item is not billed for balance', () => {
  expect(billedProducts(['transactions', 'balance', 'auth'])).toEqual(['transactions', 'auth'])
})
