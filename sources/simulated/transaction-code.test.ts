import { expect, test } from 'vitest'
import { simulatedBanks } from './index.ts'
import { recognize } from './merchants/recognize.ts'
import { transactionCodeOf } from './transaction-code.ts'

test.each([
  ['TESCO STORES 3344', 12.5, 'purchase'],
  ['AMAZON MKTPLACE PMTS', 12.5, 'purchase'],
  ['AMAZON MKTPLACE PMTS', -12.5, 'refund'],
  ['ATM WITHDRAWAL', 40, 'atm'],
  ['ATM FEE', 2, 'bank charge'],
  ['CASH WITHDRAWAL BRANCH', 40, 'cash'],
  ['CHECK DEPOSIT', -90, 'cheque'],
  ['OVERDRAFT FEE', 35, 'bank charge'],
  ['INTEREST PAYMENT', -0.4, 'interest'],
  ['INTEREST CHARGE ON PURCHASES', 20, 'interest'],
  ['SOMA LOFTS RENT', 950, 'standing order'],
  ['VERIZON WIRELESS', 60, 'direct debit'],
  ['CREDIT CARD 4203 PAYMENT', 200, 'direct debit'],
  ['PLATYPUS PAYROLL', -1900, 'transfer'],
  ['TRANSFER TO SAVINGS', 100, 'transfer'],
  ['J DOE 0042', 20, 'payment'],
  ['J DOE 0042', -20, 'transfer'],
])('%s of %d is %s', (original_description, amount, code) => {
  expect(transactionCodeOf({ ...recognize(original_description, amount), original_description, amount })).toBe(code)
})

test.each([
  ['ins_117650', true],
  ['ins_117181', true],
  ['ins_43', false],
  ['ins_109508', false],
])('the bank %s tells it: %s', async (institution_id, tells) => {
  const banks = simulatedBanks()
  const moment = { now_ms: 0, today: '2026-11-20' }
  const login = { institution_id, username: 'user_yuppie', password: 'x', mfa_answers: [], seed: '1' }
  const step = banks.connect({ ...login, moment, is_headless: true })
  if (step.step !== 'connected') throw new Error(step.step)
  const { transactions } = await banks.fetch(step.connection, moment)
  const codes = new Set(transactions.map(({ transaction_code }) => transaction_code))
  expect(codes).toEqual(new Set(tells ? ['purchase', 'transfer', 'direct debit', 'standing order', 'atm'] : [null]))
})
