import { describe, expect, test } from 'vitest'
import { rulesets } from './rulesets.data.ts'
import { runRuleset, type Ruleset } from './run-ruleset.ts'
import type { Scores } from './score.ts'

const scores = (bank: number, customer: number): Scores => ({
  bank_initiated_return_risk: { score: bank, risk_tier: 1 },
  customer_initiated_return_risk: { score: customer, risk_tier: 1 },
})
const [byScore, byBalance] = rulesets as [Ruleset, Ruleset]

describe('runRuleset', () => {
  test.each([
    [10, 10, 'ACCEPT', undefined],
    [49, 49, 'ACCEPT', undefined],
    [50, 10, 'REVIEW', 'hold-funds'],
    [10, 79, 'REVIEW', 'verify-user'],
    [60, 80, 'REROUTE', undefined],
    [80, 10, 'REROUTE', undefined],
  ])('default: bank %d, customer %d', (bank, customer, result, custom_action_key) => {
    const outcome = runRuleset(byScore, scores(bank, customer), {})
    expect(outcome).toMatchObject({ result, internal_note: expect.any(String) })
    expect(outcome.custom_action_key).toBe(custom_action_key)
  })

  test.each([
    [0.9999, 'REROUTE'],
    [1, 'ACCEPT'],
    [null, 'REVIEW'],
    [undefined, 'REVIEW'],
  ])('balance-only: a balance of %s times the amount', (ratio, result) => {
    const attributes = ratio === undefined ? {} : { balance_to_transaction_amount_ratio: ratio }
    expect(runRuleset(byBalance, null, attributes).result).toBe(result)
  })

  test('the first rule that holds decides, and one about what is not known is passed over', () => {
    const ruleset: Ruleset = {
      ruleset_key: 'test',
      kind: 'SCORES',
      rules: [
        { when: { fact: 'p10_eod_balance_30d', below: 0 }, result: 'REROUTE', internal_note: 'first' },
        { when: { fact: 'debit_transactions_count_10d', at_least: 0 }, result: 'REVIEW', internal_note: 'second' },
        { when: { fact: 'debit_transactions_count_10d', at_least: 0 }, result: 'ACCEPT', internal_note: 'third' },
      ],
      fallback: { result: 'ACCEPT', internal_note: 'fallback' },
    }
    const noteOf = (attributes: Parameters<typeof runRuleset>[2]) => runRuleset(ruleset, null, attributes).internal_note
    expect(noteOf({ p10_eod_balance_30d: -1, debit_transactions_count_10d: 1 })).toBe('first')
    expect(noteOf({ p10_eod_balance_30d: null, debit_transactions_count_10d: 1 })).toBe('second')
    expect(noteOf({ p10_eod_balance_30d: null })).toBe('fallback')
  })
})
