import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { recognize } from './recognize.ts'

test.each([
  ['STARBUCKS STORE #2245', 5, 'Starbucks', 'FOOD_AND_DRINK_COFFEE'],
  ['Amazon.com Purchase', 87.43, 'Amazon', 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES'],
  ['Shell Gas Station', 45, 'Shell', 'TRANSPORTATION_GAS'],
  ['SHELLFISH PALACE RESTAURANT', 45, null, 'FOOD_AND_DRINK_RESTAURANT'],
  ['Monthly Rent Payment', 1200, null, 'RENT_AND_UTILITIES_RENT'],
  [
    'DEBIT CRD AUTOPAY 98712 000000000098712 WRSGTKIUYPKF KJHAUXYOTLL A',
    398.34,
    null,
    'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT',
  ],
  ['UBER DRIVER EARNINGS PAYOUT', -182.4, 'Uber', 'INCOME_GIG_ECONOMY'],
  ['EARNIN TRANSFER', -100, 'Earnin', 'LOAN_DISBURSEMENTS_EWA'],
  ['EARNIN REPAYMENT', 100, 'Earnin', 'LOAN_PAYMENTS_EWA'],
  ['VENMO CASHOUT', -40, 'Venmo', 'TRANSFER_IN_TRANSFER_IN_FROM_APPS'],
  ['IRS TREAS 310 TAX REFUND', -1214, null, 'INCOME_TAX_REFUND'],
  ['Platypus Labs Direct Dep', -2500, null, 'INCOME_SALARY'],
] as const)('%s', (description, amount, merchant, detailed) => {
  const seen = recognize(description, amount)
  expect([seen.merchant_name, seen.personal_finance_category.detailed]).toEqual([merchant, detailed])
})

test('a direct deposit names its employer', () => {
  expect(recognize('Platypus Labs Direct Dep', -2500).counterparties).toMatchObject([
    { name: 'Platypus Labs', type: 'income_source' },
  ])
})

test('a store number is read from the text', () => {
  expect(recognize('WALMART #1700', 12).location.store_number).toBe('1700')
})

test('a brand of the wider table is named, with who stood between', () => {
  expect(recognize('SQ *JAMBA JUICE OAKLAND CA', 6)).toMatchObject({
    merchant_name: 'Jamba',
    website: 'jamba.com',
    category_id: null,
    personal_finance_category: { detailed: 'FOOD_AND_DRINK_FAST_FOOD' },
    counterparties: [
      { name: 'Jamba', type: 'merchant' },
      { name: 'Square', type: 'payment_terminal' },
    ],
  })
  expect(recognize('WEBULL FUNDS', 50).transaction_type).toBe('special')
})

test('a shop that no table knows has the category that its name tells, and no merchant', () => {
  expect(recognize('HEDGEHOG VETERINARY CLINIC', 80)).toMatchObject({
    merchant_name: null,
    counterparties: [],
    personal_finance_category: { detailed: 'MEDICAL_VETERINARY_SERVICES', confidence_level: 'MEDIUM' },
  })
})

test('what was never seen gets a default category and little confidence, by direction', () => {
  expect(recognize('ZORBLAX QUUX', 10).personal_finance_category).toEqual({
    detailed: 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE',
    confidence_level: 'LOW',
  })
  expect(recognize('ZORBLAX QUUX', -10).personal_finance_category.detailed).toBe('TRANSFER_IN_OTHER_TRANSFER_IN')
  expect(recognize('0042-17', 10).personal_finance_category.confidence_level).toBe('UNKNOWN')
})

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ noNaN: true }), (description, amount) => {
      const seen = recognize(description, amount)
      expect(seen.name).toBe(description)
      expect(seen.category_id ?? '00000000').toMatch(/^\d{8}$/)
      expect(seen.personal_finance_category.detailed).toMatch(/^[A-Z_]+$/)
    }),
  )
})
