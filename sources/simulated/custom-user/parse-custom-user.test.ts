import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCustomUser } from '../index.ts'

function accountOf(change: object): object {
  return { override_accounts: [{ type: 'depository', subtype: 'checking', ...change }] }
}

function problemsOf(user: unknown): readonly string[] {
  const parsed = parseCustomUser(typeof user === 'string' ? user : JSON.stringify(user))
  return parsed.ok ? [] : parsed.problems
}

describe('what is wrong is said', () => {
  const account = { type: 'depository', subtype: 'checking' }
  const row = { date_transacted: '2026-01-01', date_posted: '2026-01-01', amount: 1, description: 'X' }

  test.each([
    ['no JSON', '{', 'not JSON'],
    ['a list', '[]', 'the configuration'],
    ['a number as a seed', { seed: 1 }, 'seed'],
    ['an account without type', { override_accounts: [{ subtype: 'checking' }] }, 'override_accounts[0]'],
    ['a foreign type', { override_accounts: [{ ...account, type: 'bank' }] }, 'investment, credit, depository'],
    ['a foreign subtype', { override_accounts: [{ ...account, subtype: 'mortgage' }] }, 'override_accounts[0].subtype'],
    ['a long mask', accountOf({ meta: { mask: '12345' } }), 'override_accounts[0].meta.mask'],
    ['a routing number', accountOf({ numbers: { ach_routing: '123456789' } }), 'numbers.ach_routing'],
    ['a balance beyond all numbers', accountOf({ starting_balance: 1e308 }), 'override_accounts[0].starting_balance'],
    [
      'an amount beyond all numbers',
      accountOf({ transactions: [{ ...row, amount: -1e308 }] }),
      'transactions[0].amount: must not be larger',
    ],
    ['half an EFT number', accountOf({ numbers: { eft_branch: '01140' } }), 'go together'],
    ['half an IBAN', accountOf({ numbers: { international_bic: 'NWBKGB21' } }), 'go together'],
    [
      'two available balances',
      accountOf({ force_available_balance: 1, has_null_available_balance: true }),
      'exclude each other',
    ],
    ['a date', accountOf({ transactions: [{ ...row, date_posted: '2026-02-30' }] }), 'transactions[0].date_posted'],
    ['an amount', accountOf({ transactions: [{ ...row, amount: '1' }] }), 'transactions[0].amount'],
    [
      'an income without amount',
      accountOf({ inflow_model: { type: 'monthly-income', transaction_name: 'X' } }),
      'income_amount',
    ],
    ['an unknown error', { force_error: 'NO_SUCH_CODE' }, 'force_error'],
    ['an unknown version', { version: '3' }, 'version'],
    ['questions without number', { mfa: { type: 'questions' } }, 'question_rounds'],
    ['eleven accounts', { override_accounts: Array.from({ length: 11 }, () => account) }, 'more than 10 accounts'],
    [
      'too many transactions',
      accountOf({ transactions: Array.from({ length: 251 }, () => row) }),
      'more than 250 transactions',
    ],
    ['too many bytes', { seed: 'x'.repeat(56_000) }, 'larger than'],
  ])('%s', (_name, user, expected) => {
    const problems = problemsOf(user)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.join('\n')).toContain(expected)
  })

  test('null counts as absent, unknown keys are let through, and the limits themselves are allowed', () => {
    expect(problemsOf({ seed: null, mfa: null, future_key: 1, override_accounts: null })).toEqual([])
    expect(problemsOf({ override_accounts: Array.from({ length: 10 }, () => account) })).toEqual([])
    expect(problemsOf(accountOf({ transactions: Array.from({ length: 250 }, () => row) }))).toEqual([])
  })

  test('any text is judged without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof parseCustomUser(text).ok).toBe('boolean')
      }),
    )
  })
})
