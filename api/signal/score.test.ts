import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreDebit, type RiskFacts } from './score.ts'

const CALM: RiskFacts = {
  amount: 100,
  balance: 2000,
  nsf_overdraft_count: 0,
  days_with_negative_balance: 0,
  low_balance: 900,
  large_debit: 150,
  unauthorized_count: 0,
  contact_change_count: 0,
  identity_score: 100,
  days_connected: 365,
  bank_return_count: 0,
  customer_return_count: 0,
  is_recurring: false,
}
const production = { is_sandbox: false }
const scoresOf = (facts: Partial<RiskFacts>, where = production) => {
  const { bank_initiated_return_risk: bank, customer_initiated_return_risk: customer } = scoreDebit(
    { ...CALM, ...facts },
    where,
  )
  return { bank: bank.score, customer: customer.score, tiers: [customer.risk_tier, bank.risk_tier] }
}

describe('scoreDebit', () => {
  test.each<[string, Partial<RiskFacts>, number, number]>([
    ['a calm account', {}, 1, 10],
    ['a balance that just covers', { balance: 100, low_balance: 100 }, 30, 10],
    ['an empty account', { balance: 0, low_balance: 0 }, 65, 10],
    ['overdrafts and returns', { balance: 0, nsf_overdraft_count: 4, bank_return_count: 2 }, 99, 10],
    ['a new login, an unusual amount', { days_connected: 0, large_debit: 10 }, 5, 38],
    ['somebody else', { identity_score: 0, unauthorized_count: 2, customer_return_count: 1 }, 1, 75],
    ['one of a schedule', { is_recurring: true }, 1, 7],
  ])('%s', (_what, facts, bank, customer) => {
    expect(scoresOf(facts)).toMatchObject({ bank, customer })
  })

  test.each([
    [3.53, 10, [1, 1]],
    [12.17, 60, [4, 5]],
    [27.53, 90, [5, 8]],
  ])('in the sandbox, %d scores %d', (amount, score, tiers) => {
    expect(scoresOf({ amount }, { is_sandbox: true })).toEqual({ bank: score, customer: score, tiers })
    expect(scoresOf({ amount })).not.toMatchObject({ bank: score, customer: score })
  })

  test('what is not known counts between the best and the worst', () => {
    const names = ['balance', 'nsf_overdraft_count', 'days_with_negative_balance', 'low_balance'] as const
    for (const name of names) {
      const worst = { balance: 0, nsf_overdraft_count: 99, days_with_negative_balance: 90, low_balance: 0 }[name]
      const unknown = scoresOf({ [name]: null }).bank
      expect(unknown).toBeGreaterThan(scoresOf({}).bank)
      expect(unknown).toBeLessThan(scoresOf({ [name]: worst }).bank)
    }
  })
})

const count = fc.integer({ min: 0, max: 90 })
const amount = fc.integer({ min: 1, max: 10_000_000 }).map((units) => units / 100)
const unknown = { nil: null }
const facts: fc.Arbitrary<RiskFacts> = fc.record({
  amount,
  balance: fc.option(
    fc.integer({ min: -1_000_000, max: 10_000_000 }).map((units) => units / 100),
    unknown,
  ),
  nsf_overdraft_count: fc.option(count, unknown),
  days_with_negative_balance: fc.option(count, unknown),
  low_balance: fc.option(fc.integer({ min: -100_000, max: 1_000_000 }), unknown),
  large_debit: fc.option(amount, unknown),
  unauthorized_count: fc.option(count, unknown),
  contact_change_count: fc.option(count, unknown),
  identity_score: fc.option(fc.integer({ min: 0, max: 100 }), unknown),
  days_connected: fc.integer({ min: 0, max: 4000 }),
  bank_return_count: count,
  customer_return_count: count,
  is_recurring: fc.boolean(),
})

/** For each fact: whether more of it makes a return likelier, or less likely. */
const directions: Partial<Record<keyof RiskFacts, 'likelier' | 'less likely'>> = {
  amount: 'likelier',
  balance: 'less likely',
  nsf_overdraft_count: 'likelier',
  days_with_negative_balance: 'likelier',
  low_balance: 'less likely',
  large_debit: 'less likely',
  unauthorized_count: 'likelier',
  contact_change_count: 'likelier',
  identity_score: 'less likely',
  days_connected: 'less likely',
  bank_return_count: 'likelier',
  customer_return_count: 'likelier',
}

describe('any debit', () => {
  test('scores 1 to 99, with the tiers that go with it', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const { bank, customer, tiers } = scoresOf(one)
        for (const score of [bank, customer]) {
          expect(score >= 1 && score <= 99 && Number.isInteger(score)).toBe(true)
        }
        expect(tiers).toEqual([Math.floor(customer / 20) + 1, Math.floor(bank / 12.5) + 1])
      }),
    )
  })

  test.each(Object.entries(directions))('more %s is %s to come back', (name, direction) => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 1000 }), (one, more) => {
        const known = one[name as keyof RiskFacts]
        fc.pre(typeof known === 'number')
        const before = scoresOf(one)
        const after = scoresOf({ ...one, [name]: known + more })
        const [lower, higher] = direction === 'likelier' ? [before, after] : [after, before]
        expect(higher.bank).toBeGreaterThanOrEqual(lower.bank)
        expect(higher.customer).toBeGreaterThanOrEqual(lower.customer)
      }),
    )
  })
})
