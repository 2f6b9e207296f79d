import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BankSnapshot, BankTransaction, Connection, Moment } from '../../source.ts'
import { toDate, toDay } from '../civil-date.ts'
import { simulatedBanks } from '../index.ts'
import { sum } from '../money.ts'

const banks = simulatedBanks()
const start = toDay('2026-03-15')

function at(day: number): Moment {
  return { now_ms: day * 86_400_000, today: toDate(day) }
}

function connect(username = 'user_transactions_dynamic', seed = '1', password = 'x'): Connection {
  const login = { institution_id: 'ins_109508', username, password, mfa_answers: [], seed }
  const step = banks.connect({ ...login, moment: at(start) })
  if (step.step !== 'connected') throw new Error(step.step)
  return step.connection
}

function refresh(connection: Connection, day: number): Connection {
  return banks.refresh!(connection, at(day))
}

const keyOf = ({ transaction_key }: BankTransaction): string => transaction_key

/** Rows by key; one for each row, or the test fails. */
function byKey({ transactions }: BankSnapshot): Map<string, BankTransaction> {
  const rows = new Map(transactions.map((row) => [row.transaction_key, row]))
  expect(rows.size).toBe(transactions.length)
  return rows
}

function expectRefreshed(before: BankSnapshot, after: BankSnapshot, today: string): void {
  const [old, now] = [byKey(before), byKey(after)]
  const replaced = new Map(after.transactions.map((row) => [row.pending_transaction_key, row]))
  const gained: number[] = []
  for (const row of before.transactions) {
    const same = now.get(row.transaction_key)
    if (row.pending) {
      expect(same).toBeUndefined()
      expect(replaced.get(row.transaction_key)).toMatchObject({
        pending: false,
        date: today,
        authorized_date: row.date,
        account_key: row.account_key,
      })
    } else {
      expect({ ...same, amount: row.amount }).toEqual(row)
      if (same!.amount !== row.amount) gained.push(sum(same!.amount, -row.amount))
    }
  }
  expect(gained).toEqual([1])
  const isNew = (row: BankTransaction) => !old.has(row.transaction_key) && !old.has(row.pending_transaction_key ?? '')
  const brought = after.transactions.filter(isNew)
  expect(brought.length).toBeGreaterThan(0)
  for (const row of brought) expect(row).toMatchObject({ pending: true, date: today })
  // `available` goes with every row that is shown, pending or not, whenever it posted.
  for (const account of after.accounts) {
    const was = before.accounts.find(({ account_key }) => account_key === account.account_key)!
    const own = (rows: readonly BankTransaction[]) =>
      sum(...rows.filter(({ account_key }) => account_key === account.account_key).map(({ amount }) => amount))
    const posted = (rows: readonly BankTransaction[]) => own(rows.filter(({ pending }) => !pending))
    const spent = sum(own(after.transactions), -own(before.transactions))
    const booked = sum(posted(after.transactions), -posted(before.transactions))
    const isDebt = account.type !== 'depository'
    expect(account.balances.current).toBe(sum(was.balances.current!, isDebt ? booked : -booked))
    if (was.balances.available !== null) expect(account.balances.available).toBe(sum(was.balances.available, -spent))
  }
}

test('each refresh of any sequence of days posts what was pending, changes one row and brings new ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 8 }), fc.string(), async (gaps, seed) => {
      let connection = connect(undefined, seed)
      let day = start
      for (const gap of gaps) {
        day += gap
        const before = await banks.fetch(connection, at(day))
        connection = refresh(connection, day)
        const after = await banks.fetch(connection, at(day))
        expectRefreshed(before, after, toDate(day))
        const dates = after.transactions.map(({ date }) => date)
        expect(dates).toEqual(dates.toSorted().toReversed())
      }
    }),
    { numRuns: 10 },
  )
})

test('days that follow refreshes rewrite nothing, and bring the rows that they bring anyway', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(10), { maxLength: 6 }), fc.nat(20), async (gaps, more) => {
      let connection = connect()
      let day = start
      for (const gap of gaps) connection = refresh(connection, (day += gap))
      const [then, later] = [await banks.fetch(connection, at(day)), await banks.fetch(connection, at(day + more))]
      const kept = byKey(later)
      for (const row of then.transactions) if (!row.pending) expect(kept.get(row.transaction_key)).toEqual(row)
      const dates = later.transactions.map(({ date }) => date)
      expect(dates).toEqual(dates.toSorted().toReversed())
      const occurredLater = ({ transactions }: BankSnapshot) =>
        transactions
          .filter((row) => (row.authorized_date ?? row.date) > toDate(day))
          .map(keyOf)
          .toSorted()
      expect(occurredLater(later)).toEqual(occurredLater(await banks.fetch(connect(), at(day + more))))
    }),
    { numRuns: 10 },
  )
})

test('a refresh of a day to come is not seen, and a clock set back undoes nothing', async () => {
  const connection = refresh(connect(), start + 3)
  expect(await banks.fetch(connection, at(start + 2))).toEqual(await banks.fetch(connect(), at(start + 2)))
  const [once, again] = [connection, refresh(connection, start + 1)]
  expectRefreshed(await banks.fetch(once, at(start + 3)), await banks.fetch(again, at(start + 3)), toDate(start + 3))
})

test('only user_transactions_dynamic answers refreshes', () => {
  for (const [username, password] of [
    ['user_good', 'pass_good'],
    ['user_yuppie', 'x'],
    ['user_custom', '{}'],
  ] as const) {
    const connection = connect(username, '1', password)
    expect(refresh(connection, start)).toBe(connection)
  }
})

test('after five hundred refreshes the bank moves with the day alone, and still shows what it showed', async () => {
  let connection = connect()
  for (let time = 0; time < 500; time += 1) connection = refresh(connection, start)
  expect(connection.refreshed_on).toHaveLength(500)
  expect(refresh(connection, start)).toBe(connection)
  const { transactions } = await banks.fetch(connection, at(start))
  expect(transactions.length).toBeGreaterThan(1_000)
  expect(new Set(transactions.map(keyOf)).size).toBe(transactions.length)
})
