import { describe, expect, test } from 'vitest'
import type { BankAccount, BankSnapshot, BankTransaction } from '../../source.ts'
import { toDate, toDay } from '../civil-date.ts'
import { simulatedBanks } from '../index.ts'
import { sum } from '../money.ts'
import { personas } from './personas.ts'

const banks = simulatedBanks()
const linked = toDay('2026-03-15')

async function see(username: string, days_later: number, institution_id = 'ins_109508'): Promise<BankSnapshot> {
  const moment = { now_ms: 0, today: toDate(linked) }
  const login = { institution_id, username, password: 'x', mfa_answers: [], seed: '1', is_headless: true }
  const step = banks.connect({ ...login, moment })
  if (step.step !== 'connected') throw new Error(step.step)
  return banks.fetch(step.connection, { now_ms: 0, today: toDate(linked + days_later) })
}

const isDebt = ({ type }: BankAccount) => type === 'credit' || type === 'loan'
const rowsOf = ({ transactions }: BankSnapshot, { account_key }: BankAccount) =>
  transactions.filter((row) => row.account_key === account_key)
const amountOf = (rows: readonly BankTransaction[]) => sum(...rows.map(({ amount }) => amount))

/** What an account held after each of its rows, newest first: counted back from today. */
function balancesBack(snapshot: BankSnapshot, account: BankAccount): number[] {
  let balance = account.balances.current!
  return rowsOf(snapshot, account)
    .filter(({ pending }) => !pending)
    .map(({ amount }) => (balance = sum(balance, isDebt(account) ? -amount : amount)))
}

/** The balances of user_transactions_dynamic are recorded ones, which do not follow from its rows. */
const lives = personas.filter(({ username }) => username !== 'user_transactions_dynamic')

describe.each(lives.map(({ username }) => username))('%s', (username) => {
  test.each([0, 11, 30])('can spend what is there and not pending, %i days after linking', async (days) => {
    const snapshot = await see(username, days)
    for (const account of snapshot.accounts) {
      const { available, current, limit } = account.balances
      const pending = amountOf(rowsOf(snapshot, account).filter((row) => row.pending))
      if (account.type === 'depository') expect(available).toBe(sum(current!, -pending))
      if (account.type === 'credit') expect(available).toBe(sum(limit!, -current!, -pending))
    }
  })

  test('moves its balances by what posts', async () => {
    const [then, now] = [await see(username, 0), await see(username, 30)]
    for (const account of then.accounts.filter(({ type }) => type !== 'investment')) {
      const after = now.accounts.find(({ account_key }) => account_key === account.account_key)!
      const known = new Set(then.transactions.filter(({ pending }) => !pending).map((row) => row.transaction_key))
      const posted = rowsOf(now, account).filter((row) => !row.pending && !known.has(row.transaction_key))
      const moved = isDebt(account) ? amountOf(posted) : -amountOf(posted)
      expect(after.balances.current).toBe(sum(account.balances.current!, moved))
    }
  })

  test('has lived within its means, as the balances of two years say', async () => {
    const snapshot = await see(username, 0)
    for (const account of snapshot.accounts) {
      const held = balancesBack(snapshot, account)
      const lowest = Math.min(...held)
      if (account.type === 'depository') expect(lowest).toBeGreaterThan(-2_500)
      if (account.type === 'credit') expect(Math.max(...held)).toBeLessThanOrEqual(account.balances.limit!)
    }
  })

  test('pays its card what leaves its account, to the cent', async () => {
    const { transactions } = await see(username, 30)
    const named = (pattern: RegExp) =>
      transactions.filter(({ name }) => pattern.test(name)).map(({ date, amount }) => [date, Math.abs(amount)])
    expect(named(/^PAYMENT THANK YOU$/)).toEqual(named(/^CREDIT CARD \d{4} PAYMENT$/))
    expect(named(/^TRANSFER FROM CHECKING$/)).toEqual(named(/^TRANSFER TO SAVINGS$/))
  })
})

test.each([
  'user_yuppie',
  'user_small_business',
  'user_credit_joint_account',
  'user_credit_profile_good',
  'user_credit_profile_excellent',
])('%s pays its card in time, every month', async (username) => {
  const days = Array.from({ length: 100 }, (_, day) => day)
  // Cards are due from the 22nd on.
  for (const day of days.filter((later) => /-2[1-6]$/.test(toDate(linked + later)))) {
    const { liabilities } = await see(username, day)
    const [card] = liabilities!
    expect([day, card?.kind === 'credit' && card.is_overdue]).toEqual([day, false])
  }
})

test('one employer of user_credit_bonus pays the bonus within the pay, the other apart from it', async () => {
  const { transactions } = await see('user_credit_bonus', 0)
  const paid = (name: string) => transactions.filter((row) => row.name === name)
  const within = paid('GINGHAM MILLS PAYROLL')
  const days = within.map(({ date }) => toDay(date))
  expect(new Set(days.slice(1).map((day, at) => days[at]! - day))).toEqual(new Set([14]))
  const isBonus = ({ date }: BankTransaction) => /-12-(0[1-9]|1[0-4])$/.test(date)
  expect(within.filter(isBonus).map(({ amount }) => amount)).toEqual([-5950, -5950])
  expect(new Set(within.filter((row) => !isBonus(row)).map(({ amount }) => amount))).toEqual(new Set([-2450]))
  expect(paid('TARTAN CONSULTING BONUS').map(({ amount }) => amount)).toEqual([-2500, -2500, -2500, -2500])
})

test('what is invested comes from the account that it leaves, in the currency of what is held', async () => {
  const { accounts, investments, transactions } = await see('user_yuppie', 30, 'ins_43')
  const brokerage = accounts.find(({ type }) => type === 'investment')!
  const held = investments!.holdings.filter(({ account_key }) => account_key === brokerage.account_key)
  expect(new Set([...held, brokerage.balances].map((one) => one.iso_currency_code))).toEqual(new Set(['USD']))
  expect(brokerage.balances.current).toBe(sum(...held.map(({ institution_value }) => institution_value)))
  const paid_in = investments!.transactions.filter(({ subtype }) => subtype === 'deposit')
  const sent = transactions.filter(({ name }) => name === 'TRANSFER TO BROKERAGE 4204')
  expect(sent.map(({ amount }) => -amount)).toEqual(paid_in.map(({ amount }) => amount))
})
