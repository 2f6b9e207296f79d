import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simulatedBanks } from '@gingham/sources/simulated'
import { addDays } from '../house/civil-date.ts'
import { sumOf } from '../house/money.ts'
import { makeStatements, type AccountHistory, type StatementFacts } from './statement-facts.ts'
import { statementMonths } from './statement-months.ts'

const TODAY = '2026-03-15'
const moment = { now_ms: Date.parse(`${TODAY}T12:00:00Z`), today: TODAY }
const months = statementMonths({ start_date: '2025-01-01', end_date: TODAY }, TODAY)
const institution = { institution_id: 'ins_1', name: 'Bank', url: 'https://bank.example', primary_color: '#123456' }

const banks = simulatedBanks()
const step = banks.connect({
  institution_id: 'ins_109508',
  username: 'user_good',
  password: 'pass_good',
  mfa_answers: [],
  moment,
  seed: '1',
})
if (step.step !== 'connected') throw new Error('the login failed')
const snapshot = await banks.fetch(step.connection, moment)
const checking = snapshot.accounts[0]!
const row = snapshot.transactions[0]!

/** A history of these movements, newest first. */
const historyOf = (
  movements: readonly { date: string; amount: number; pending?: boolean }[],
  current: number | null = 100,
): AccountHistory => ({
  institution,
  account: { ...checking, balances: { ...checking.balances, current } },
  transactions: movements
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map((movement) => ({ ...row, pending: false, ...movement })),
})

describe('makeStatements', () => {
  test('counts back from the current balance', () => {
    const [january, february] = makeStatements(
      historyOf([
        { date: '2026-03-01', amount: 10 },
        { date: '2026-02-28', amount: 0.1 },
        { date: '2026-02-01', amount: -0.2 },
        { date: '2026-02-10', amount: 1000, pending: true },
        { date: '2026-01-31', amount: 5 },
      ]),
      statementMonths({ start_date: '2026-01-01', end_date: TODAY }, TODAY),
    ) as [StatementFacts, StatementFacts]
    expect([january.opening_balance, january.closing_balance]).toEqual([114.9, 109.9])
    expect([february.opening_balance, february.closing_balance]).toEqual([109.9, 110])
    expect(february.rows.map(({ date, amount, balance }) => [date, amount, balance])).toEqual([
      ['2026-02-01', -0.2, 110.1],
      ['2026-02-28', 0.1, 110],
    ])
  })

  test('goes on from a statement that is held', () => {
    const history = historyOf([{ date: '2026-01-10', amount: 40 }])
    const held = { end_date: '2025-12-31', closing_balance: 1000 }
    const facts = makeStatements(history, statementMonths({ start_date: '2026-01-01', end_date: TODAY }, TODAY), held)
    expect(facts.map(({ opening_balance, closing_balance }) => [opening_balance, closing_balance])).toEqual([
      [1000, 960],
      [960, 960],
    ])
  })

  test('makes none for an account without a balance', () => {
    expect(makeStatements(historyOf([], null), months)).toEqual([])
  })

  test('names the holders, and the address that is the main one', () => {
    expect(makeStatements(historyOf([]), months)[0]!.holder).toEqual({
      names: ['Alberta Bobbeth Charleson'],
      address_lines: ['2992 Cameron Road', 'Malakoff, NY 14236'],
    })
    const unknown = { ...historyOf([]), account: { ...checking, owners: [] } }
    expect(makeStatements(unknown, months)[0]!.holder).toEqual({ names: [], address_lines: [] })
  })

  test('every statement adds up, and begins with what the one before ended with', () => {
    const movement = fc.record({
      date: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2024-11-01', days)),
      amount: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((units) => units / 10_000),
      pending: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 60 }), fc.integer({ min: -1e9, max: 1e9 }), (movements, units) => {
        const statements = makeStatements(historyOf(movements, units / 10_000), months)
        expect(statements).toHaveLength(months.length)
        statements.forEach((facts, index) => {
          const amounts = facts.rows.map(({ amount }) => -amount)
          expect(sumOf([facts.opening_balance, ...amounts])).toBe(facts.closing_balance)
          expect(facts.rows.at(-1)?.balance ?? facts.opening_balance).toBe(facts.closing_balance)
          if (index > 0) expect(facts.opening_balance).toBe(statements[index - 1]!.closing_balance)
        })
        const posted = movements.filter(({ pending }) => !pending)
        const shown = posted.filter(({ date }) => date >= '2025-01-01' && date <= '2026-02-28')
        expect(statements.flatMap(({ rows }) => rows)).toHaveLength(shown.length)
      }),
    )
  })
})
