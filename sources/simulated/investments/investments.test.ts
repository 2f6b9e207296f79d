import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BankInvestments, BankSnapshot } from '../../index.ts'
import { toDate, toDay, weekdayOf } from '../civil-date.ts'
import { simulatedBanks } from '../index.ts'
import { sum } from '../money.ts'
import { makeMarket } from './market.ts'

const banks = simulatedBanks()

async function see(
  username: string,
  connected: number,
  day: number,
  institution_id = 'ins_109508',
): Promise<BankSnapshot> {
  const moment = { now_ms: connected * 86_400_000, today: toDate(connected) }
  const step = banks.connect({ institution_id, username, password: 'pass_good', mfa_answers: [], moment, seed: '1' })
  if (step.step !== 'connected') throw new Error(step.step)
  return banks.fetch(step.connection, { now_ms: day * 86_400_000, today: toDate(day) })
}

const valueOf = ({ holdings }: BankInvestments, account: string): number =>
  sum(
    ...holdings.filter(({ account_key }) => account_key === account).map(({ institution_value }) => institution_value),
  )

const sharesIn = ({ investments }: BankSnapshot, key: string): number =>
  investments!.holdings.find(({ security_key }) => security_key === key)!.quantity

const aDay = fc.integer({ min: toDay('2020-01-01'), max: toDay('2032-12-31') })

describe('investments', () => {
  test.each(['user_good', 'user_yuppie'])('%s: holdings add up to balances, on every day', async (username) => {
    await fc.assert(
      fc.asyncProperty(aDay, fc.nat(400), async (connected, later) => {
        const { accounts, investments } = await see(username, connected, connected + later)
        const invested = accounts.filter(({ type }) => type === 'investment')
        expect(invested.length).toBeGreaterThan(0)
        for (const { account_key, balances } of invested) {
          expect(valueOf(investments!, account_key)).toBe(balances.current)
        }
      }),
      { numRuns: 25 },
    )
  })

  test.each(['user_good', 'user_yuppie'])('%s: histories are ordered, unique and never rewritten', async (username) => {
    await fc.assert(
      fc.asyncProperty(aDay, fc.nat(40), fc.nat(60), async (connected, first, more) => {
        const { investments: earlier } = await see(username, connected, connected + first)
        const { investments: later } = await see(username, connected, connected + first + more)
        const dates = later!.transactions.map(({ date }) => date)
        expect(dates).toEqual(dates.toSorted().toReversed())
        expect(new Set(later!.transactions.map(({ transaction_key }) => transaction_key)).size).toBe(dates.length)
        expect(dates[0]! <= toDate(connected + first + more)).toBe(true)
        expect(dates.at(-1)! >= toDate(connected - 730)).toBe(true)
        const kept = new Map(later!.transactions.map((row) => [row.transaction_key, row]))
        for (const row of earlier!.transactions) expect(kept.get(row.transaction_key)).toEqual(row)
        const described = new Set(later!.securities.map(({ security_key }) => security_key))
        expect(described.size).toBe(later!.securities.length)
        for (const { security_key } of [...later!.holdings, ...later!.transactions]) {
          if (security_key !== null) expect(described).toContain(security_key)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('what a persona holds grows by what they buy', async () => {
    const day = toDay('2026-03-15')
    const [before, after] = [await see('user_yuppie', day, day), await see('user_yuppie', day, day + 100)]
    const bought = after.investments!.transactions.filter(
      ({ type, security_key, date }) => type === 'buy' && security_key === 'VTI' && date > '2026-03-15',
    )
    expect(bought.map((row) => row.date)).toEqual(['2026-06-18', '2026-05-18', '2026-04-20', '2026-03-18'])
    expect(sharesIn(after, 'VTI')).toBe(sum(sharesIn(before, 'VTI'), ...bought.map((row) => row.quantity)))
  })

  test('user_good has no investment accounts outside the United States', async () => {
    const day = toDay('2026-03-15')
    const { investments } = await see('user_good', day, day, 'ins_43')
    expect(investments).toEqual({ accounts: [], securities: [], holdings: [], transactions: [] })
  })

  test('people without investments have nothing to show', async () => {
    const day = toDay('2026-03-15')
    expect(await see('user_ewa_user', day, day)).not.toHaveProperty('investments')
  })
})

describe('the market', () => {
  test('moves on trading days, a little, and the same for everybody', () => {
    fc.assert(
      fc.property(aDay, fc.string(), (day, seed) => {
        const market = makeMarket(seed)
        const price = market.priceOn('VTI', 100, day)
        expect(price).toBeGreaterThan(90)
        expect(price).toBeLessThan(110)
        expect(makeMarket(seed).priceOn('VTI', 100, day)).toBe(price)
        if (weekdayOf(day) > 4) expect(market.priceOn('VTI', 100, day - 1)).toBe(price)
      }),
    )
    const market = makeMarket('1')
    const week = [0, 1, 2, 3, 4].map((offset) => market.priceOn('VTI', 282.1, toDay('2026-03-16') + offset))
    expect(new Set(week).size).toBeGreaterThan(3)
  })
})
