import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../house/civil-date.ts'
import { amountAttributes, countAttributes, flagAttributes, instantAttributes } from './core-attributes.data.ts'
import { coreAttributes, percentile, type AccountFacts, type Movement } from './core-attributes.ts'

const TODAY = '2026-03-15'
const NOW_MS = Date.parse(`${TODAY}T12:00:00Z`)
const DAY_MS = 86_400_000

const movement = (days_ago: number, amount: number, more: Partial<Movement> = {}): Movement => ({
  date: addDays(TODAY, -days_ago),
  amount,
  pending: false,
  original_description: 'ROW',
  personal_finance_category: { detailed: 'FOOD_AND_DRINK_COFFEE', confidence_level: 'LOW' },
  ...more,
})
const facts = (more: Partial<AccountFacts> = {}): AccountFacts => ({
  type: 'depository',
  subtype: 'checking',
  available: 100,
  current: 110,
  told_ms: NOW_MS,
  movements: [],
  connected_ms: NOW_MS - 8.5 * DAY_MS,
  contact_changes: null,
  ...more,
})
const attributesOf = (more: Partial<AccountFacts> = {}, amount = 40) =>
  coreAttributes(facts(more), amount, NOW_MS, TODAY)

describe('coreAttributes', () => {
  test('counts and sums the rows of each window, pending ones excepted', () => {
    const movements = [
      movement(0, 10.1),
      movement(6, 0.2, { original_description: 'ACH RETURN R10 UNAUTHORIZED' }),
      movement(7, 30),
      movement(9, -500),
      movement(10, 7),
      movement(29, -100),
      movement(59, 1, { original_description: 'NSF FEE' }),
      movement(89, 35, {
        personal_finance_category: { detailed: 'BANK_FEES_OVERDRAFT_FEES', confidence_level: 'LOW' },
      }),
      movement(90, 999),
      movement(0, 999, { pending: true }),
    ]
    expect(attributesOf({ movements })).toMatchObject({
      unauthorized_transactions_count_7d: 1,
      unauthorized_transactions_count_90d: 1,
      nsf_overdraft_transactions_count_30d: 0,
      nsf_overdraft_transactions_count_60d: 1,
      nsf_overdraft_transactions_count_90d: 2,
      debit_transactions_count_10d: 3,
      credit_transactions_count_10d: 1,
      total_debit_transactions_amount_10d: 40.3,
      total_credit_transactions_amount_10d: 500,
      debit_transactions_count_30d: 4,
      total_credit_transactions_amount_30d: 600,
      debit_transactions_count_90d: 6,
      total_debit_transactions_amount_90d: 83.3,
      p50_debit_transactions_amount_28d: 7,
      p95_debit_transactions_amount_28d: 30,
      p50_credit_transactions_amount_28d: 500,
    })
  })

  test('looks at balances at the end of days', () => {
    const attributes = attributesOf({ movements: [movement(0, 60), movement(10, -300), movement(45, 40)] })
    expect(attributes).toMatchObject({
      days_with_negative_balance_count_90d: 80,
      p10_eod_balance_30d: -130,
      p50_eod_balance_30d: -130,
      p90_eod_balance_30d: 170,
      p50_eod_balance_31d_to_60d: -130,
      p50_eod_balance_61d_to_90d: -90,
    })
  })

  test('says when, which account, and how far the balance goes', () => {
    expect(attributesOf({ subtype: 'savings' })).toMatchObject({
      available_balance: 100,
      current_balance: 110,
      balance_to_transaction_amount_ratio: 2.5,
      balance_last_updated: '2026-03-15T12:00:00Z',
      transactions_last_updated: '2026-03-15T12:00:00Z',
      is_savings_or_money_market_account: true,
      is_account_closed: false,
      days_since_first_plaid_connection: 8,
      plaid_connections_count_7d: 0,
      plaid_connections_count_30d: 1,
      total_plaid_connections_count: 1,
    })
    expect(attributesOf({ available: null }, 3)).toMatchObject({ balance_to_transaction_amount_ratio: 36.6667 })
  })

  test('counts changes of owners where they are watched', () => {
    const changed = (kind: 'PHONES' | 'EMAILS', days_ago: number) => ({ kind, changed_ms: NOW_MS - days_ago * DAY_MS })
    const contact_changes = [changed('PHONES', 1), changed('PHONES', 40), changed('EMAILS', 40)]
    expect(attributesOf({ contact_changes })).toMatchObject({
      phone_change_count_28d: 1,
      phone_change_count_90d: 2,
      email_change_count_28d: 0,
      email_change_count_90d: 1,
      address_change_count_90d: 0,
    })
    expect(attributesOf()).toMatchObject({ phone_change_count_28d: null, email_change_count_90d: null })
  })

  test('has every attribute, null for what the bank has not told', () => {
    const names = [countAttributes, amountAttributes, flagAttributes, instantAttributes].flatMap(Object.keys)
    expect(Object.keys(attributesOf()).toSorted()).toEqual(names.toSorted())
    const silent = attributesOf({ told_ms: null, movements: null, available: null, current: null })
    expect(Object.keys(silent).toSorted()).toEqual(names.toSorted())
    const known = Object.entries(silent).flatMap(([name, value]) => (value === null ? [] : [name]))
    expect(known.toSorted()).toEqual([
      'days_since_first_plaid_connection',
      'is_savings_or_money_market_account',
      'plaid_connections_count_30d',
      'plaid_connections_count_7d',
      'total_plaid_connections_count',
    ])
  })
})

test('percentile is one of the values, with so many of them at or below it', () => {
  expect(percentile([], 50)).toBeNull()
  expect([10, 50, 95].map((rank) => percentile([3, 1, 2], rank))).toEqual([1, 2, 3])
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.constantFrom(10, 50, 90, 95), (values, rank) => {
      const value = percentile(values, rank)!
      expect(values).toContain(value)
      expect(values.filter((one) => one <= value).length).toBeGreaterThanOrEqual((rank / 100) * values.length - 1e-9)
      expect(values.filter((one) => one < value).length).toBeLessThan((rank / 100) * values.length + 1e-9)
    }),
  )
})
