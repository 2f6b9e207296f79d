import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../house/civil-date.ts'
import { endOfDayBalances, historicalBalances, type Movement } from './historical-balances.ts'

const TODAY = '2026-03-15'
const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }
const account = (type: string, current: number | null) => ({ type, current, ...usd })
const row = (date: string, amount: number, pending = false): Movement => ({ date, amount, pending })

describe('historicalBalances', () => {
  test('takes back what has posted since, newest day first', () => {
    const movements = [row(TODAY, 0.1), row('2026-03-14', 0.2), row('2026-03-13', -1000.0001), row('2026-03-01', 5)]
    expect(historicalBalances(account('depository', 100), movements, TODAY, 4)).toEqual([
      { date: '2026-03-14', current: 100.1, ...usd },
      { date: '2026-03-13', current: 100.3, ...usd },
      { date: '2026-03-12', current: -899.7001, ...usd },
      { date: '2026-03-11', current: -899.7001, ...usd },
    ])
  })

  test('knows that debts grow by what is spent', () => {
    const [yesterday] = historicalBalances(account('credit', 50), [row(TODAY, 20)], TODAY, 1)
    expect(yesterday?.current).toBe(30)
  })

  test('leaves pending rows out, and counts rows dated ahead', () => {
    const movements = [row(TODAY, 7, true), row('2026-03-16', 3)]
    expect(historicalBalances(account('depository', 10), movements, TODAY, 1)[0]?.current).toBe(13)
  })

  test.each(['credit', 'loan'])('counts what is owed on a %s account', (type) => {
    const movements = [row(TODAY, 20), row('2026-03-14', -5), row('2026-03-14', 1, true)]
    expect(endOfDayBalances({ type, current: 50 }, movements, TODAY, 3)).toEqual([30, 35, 35])
  })

  test.each([
    ['investment', 5],
    ['loan', 5],
    ['depository', null],
  ])('has none for %s with %s', (type, current) => {
    expect(historicalBalances(account(type, current), [], TODAY, 9)).toEqual([])
  })

  test('going forward again from any day leads to the current balance, exactly', () => {
    const amount = fc.integer({ min: -1e8, max: 1e8 }).map((units) => units / 10_000)
    const movement = fc.record({
      date: fc.integer({ min: -2, max: 40 }).map((days) => addDays(TODAY, -days)),
      amount,
      pending: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(movement), amount, fc.constantFrom('depository', 'credit'), (movements, current, type) => {
        for (const balance of historicalBalances(account(type, current), movements, TODAY, 40)) {
          const since = movements.filter(({ pending, date }) => !pending && date > balance.date)
          const units = since.reduce((sum, each) => sum + Math.round(each.amount * 10_000), 0)
          const now = Math.round(balance.current * 10_000) + (type === 'credit' ? units : -units)
          expect(now).toBe(Math.round(current * 10_000))
        }
      }),
    )
  })
})
