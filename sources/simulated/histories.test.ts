import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BankSnapshot, BankTransaction } from '../source.ts'
import { toDate, toDay } from './civil-date.ts'
import { simulatedBanks } from './index.ts'
import { personas } from './personas/personas.ts'

const banks = simulatedBanks()

const users: readonly (readonly [string, string])[] = [
  ['user_good', 'pass_good'],
  ...personas.map(({ username }) => [username, 'x'] as const),
  ['user_custom', '{}'],
  ['user_custom', '{"seed":"s"}'],
]

async function see(
  username: string,
  password: string,
  seed: string,
  connected: number,
  day: number,
): Promise<BankSnapshot> {
  const request = {
    institution_id: 'ins_109508',
    username,
    password,
    mfa_answers: [],
    moment: { now_ms: connected * 86_400_000, today: toDate(connected) },
    seed,
  }
  const step = banks.connect(request)
  if (step.step !== 'connected') throw new Error(step.step)
  return banks.fetch(step.connection, { now_ms: day * 86_400_000, today: toDate(day) })
}

const aDay = fc.integer({ min: toDay('2020-01-01'), max: toDay('2032-12-31') })

test.each(users)('%s %s: histories are ordered, unique and never rewritten', async (username, password) => {
  await fc.assert(
    fc.asyncProperty(aDay, fc.nat(40), fc.nat(20), fc.string(), async (connected, first, more, seed) => {
      const earlier = await see(username, password, seed, connected, connected + first)
      const later = await see(username, password, seed, connected, connected + first + more)
      for (const [snapshot, day] of [
        [earlier, connected + first],
        [later, connected + first + more],
      ] as const) {
        expectWellFormed(snapshot, toDate(day))
      }
      expectContinuation(earlier, later)
    }),
    { numRuns: 12 },
  )
})

test.each(users)('%s %s: the same input gives the same bytes', async (username, password) => {
  const day = toDay('2026-02-28')
  const [once, again] = [
    await see(username, password, '7', day, day + 9),
    await see(username, password, '7', day, day + 9),
  ]
  expect(JSON.stringify(once)).toBe(JSON.stringify(again))
})

test('another seed, bank or username is another history', async () => {
  const day = toDay('2026-02-28')
  const one = await see('user_yuppie', 'x', '1', day, day)
  expect(one.transactions).not.toEqual((await see('user_yuppie', 'x', '2', day, day)).transactions)
})

function expectWellFormed({ accounts, transactions }: BankSnapshot, today: string): void {
  const keys = transactions.map(({ transaction_key }) => transaction_key)
  const accountKeys = new Set(accounts.map(({ account_key }) => account_key))
  expect(new Set(keys).size).toBe(keys.length)
  expect(accountKeys.size).toBe(accounts.length)
  expect(transactions.filter((row, at) => row.date < (transactions[at + 1]?.date ?? ''))).toEqual([])
  const isWrong = (row: BankTransaction): boolean =>
    !accountKeys.has(row.account_key) ||
    row.date > today ||
    (row.authorized_date !== null && row.authorized_date > row.date) ||
    Math.round(row.amount * 10_000) / 10_000 !== row.amount ||
    (row.pending && row.pending_transaction_key !== null)
  expect(transactions.filter(isWrong)).toEqual([])
}

/** Rows stay as they are and where they are; only a pending row may go, or be replaced by one that names it. */
function expectContinuation(earlier: BankSnapshot, later: BankSnapshot): void {
  const known = new Map(earlier.transactions.map((row) => [row.transaction_key, row]))
  const kept = later.transactions.filter(({ transaction_key }) => known.has(transaction_key))
  const stays = new Set(kept.map(keyOf))
  const gone = new Set([...known.keys()].filter((key) => !stays.has(key)))
  expect(kept).toEqual(earlier.transactions.filter((row) => !gone.has(keyOf(row))))
  expect([...gone].filter((key) => !known.get(key)?.pending)).toEqual([])
  for (const posted of later.transactions) {
    const pending = known.get(posted.pending_transaction_key ?? '')
    if (!pending) continue
    expect(gone.has(keyOf(pending))).toBe(true)
    expect([posted.authorized_date, posted.account_key]).toEqual([pending.date, pending.account_key])
  }
}

const keyOf = ({ transaction_key }: BankTransaction): string => transaction_key

function hasKey({ transactions }: BankSnapshot, key: string): boolean {
  return transactions.some(({ transaction_key }) => transaction_key === key)
}

test('rows of user_transactions_dynamic are pending first, then post, change or vanish', async () => {
  const connected = toDay('2026-11-20')
  const now = await see('user_transactions_dynamic', 'x', '1', connected, connected)
  const later = await see('user_transactions_dynamic', 'x', '1', connected, connected + 30)
  const pending = now.transactions.filter((row) => row.pending)
  expect(now.transactions.length).toBeGreaterThan(250)
  expect(now.transactions.length).toBeLessThan(350)
  expect(pending.length).toBeGreaterThan(2)
  expect(now.transactions.length - pending.length).toBeGreaterThan(200)
  const replaced = later.transactions.filter((row) =>
    pending.some((one) => one.transaction_key === row.pending_transaction_key),
  )
  expect(replaced.length).toBeGreaterThan(0)
  for (const row of replaced) expect(row.date > (row.authorized_date ?? '')).toBe(true)

  const fates = await fatesOf('user_transactions_dynamic', connected, 60)
  expect(fates.vanished).toBeGreaterThan(0)
  expect(fates.changed).toBeGreaterThan(0)
  expect(fates.posted).toBeGreaterThan(fates.vanished * 5)
})

async function fatesOf(username: string, connected: number, days: number) {
  const fates = { posted: 0, vanished: 0, changed: 0 }
  let before = await see(username, 'x', '1', connected, connected)
  for (let day = connected + 1; day <= connected + days; day += 1) {
    const after = await see(username, 'x', '1', connected, day)
    for (const row of before.transactions.filter(({ pending }) => pending)) {
      const posted = after.transactions.find((one) => one.pending_transaction_key === row.transaction_key)
      if (posted) fates.posted += 1
      else if (!hasKey(after, row.transaction_key)) fates.vanished += 1
      if (posted && posted.amount !== row.amount) fates.changed += 1
    }
    before = after
  }
  return fates
}

test('a snapshot of user_good is made in well under five milliseconds', async () => {
  const day = toDay('2026-11-20')
  const times: number[] = []
  for (let run = 0; run < 60; run += 1) {
    const started = performance.now()
    await see('user_good', 'pass_good', '1', day, day)
    times.push(performance.now() - started)
  }
  const median = times.sort((left, right) => left - right)[30]
  expect(median).toBeLessThan(5)
})
