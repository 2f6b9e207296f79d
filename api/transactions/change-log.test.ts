import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { testStores, type TestPlace } from '@gingham/store/testing'
import { book, makeModelBank, MODEL_INSTITUTION, modelAccount, modelRow, type ModelBank } from './testing/model-bank.ts'
import { makeSyncReader, type Kept, type SyncReader } from './testing/sync-reader.ts'

const HOUR_MS = 3_600_000

const key = fc.integer({ min: 0, max: 4 }).map((number) => `row ${number}`)
const account_key = fc.constantFrom('checking', 'card')
const date = fc.constantFrom('2026-01-20', '2026-02-10', '2026-03-01', '2026-03-10', '2026-03-11', '2026-03-14')

/** What can happen at the bank. */
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('put'), key, account_key, date, cents: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hold'), key, date }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('post'), key, date }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove'), key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close'), account_key: fc.constant('card') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('open'), account_key: fc.constant('card') }) },
)
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

/** What can happen in the world: the bank changes, the server looks at it, time passes, somebody reads. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit'),
      edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
      isSeen: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait'), hours: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('read'), reader: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('readWhileItChanges'),
      reader: fc.nat(2),
      edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
    }),
  },
)

let bank: ModelBank
let server: TestServer

describe.each(testStores())('the change log on $name', ({ name, make }) => {
  let place: TestPlace
  beforeAll(async () => {
    bank = makeModelBank()
    place = await make()
    server = await startTestServer({
      address: place.address,
      sources: [bank.source],
      settings: { update_delay_ms: { initial: 0, historical: HOUR_MS } },
    })
  })
  afterAll(async () => {
    await server.close()
    await place.remove()
  })

  test('brings every reader to exactly the bank’s rows, whatever happens in between', async () => {
    const numRuns = name === 'SQLite in memory' ? 80 : 15
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { maxLength: 12 }),
        fc.array(step, { minLength: 1, maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 7 }),
        async (edits, steps, counts) => {
          bank.rows.clear()
          bank.accounts.set('card', modelAccount('card'))
          for (const one of edits) change(one)
          const { access_token } = await link()
          const { body } = await server.call('/accounts/get', { access_token })
          const checking = body.accounts.find(({ name }: { name: string }) => name === 'checking').account_id
          let page = 0
          const nextCount = () => counts[(page += 1) % counts.length]!
          const readers = [
            makeSyncReader(server, access_token, { counts: nextCount }),
            makeSyncReader(server, access_token, { counts: nextCount }),
            makeSyncReader(server, access_token, { counts: nextCount, account_id: checking }),
          ]
          const refresh = () => server.call('/transactions/refresh', { access_token })
          for (const one of steps) {
            if (one.kind === 'edit') {
              for (const inner of one.edits) change(inner)
              if (one.isSeen) await refresh()
            }
            if (one.kind === 'wait') await wait(one.hours)
            if (one.kind === 'read') await readers[one.reader]!.readRound()
            if (one.kind === 'readWhileItChanges') {
              await readers[one.reader]!.readRound(async (pages) => {
                if (pages > 1) return
                for (const inner of one.edits) change(inner)
                await refresh()
              })
            }
          }
          await wait(2)
          await refresh()
          for (const reader of readers) await reader.readRound()
          expect(valuesOf(readers[0]!)).toEqual(bankRows())
          expect(valuesOf(readers[1]!)).toEqual(bankRows())
          expect(valuesOf(readers[2]!)).toEqual(bankRows().filter(({ name }) => name.startsWith('checking')))
          expect(await getAll(access_token)).toEqual(bankRows())
          await server.call('/item/remove', { access_token })
        },
      ),
      { numRuns },
    )
  }, 120_000)

  test('does so while the bank changes under the reader’s eyes', async () => {
    bank.rows.clear()
    bank.accounts.set('card', modelAccount('card'))
    const { access_token } = await link()
    await wait(2)
    const readers = [1, 2, 5].map((count) => makeSyncReader(server, access_token, { counts: () => count }))
    const bankState = { isChanging: true }
    const changes = async () => {
      for (let turn = 0; turn < 25; turn += 1) {
        book(
          bank,
          modelRow(`row ${turn}`, '2026-03-01'),
          modelRow(`row ${turn % 5}`, '2026-03-01', { amount: turn + 1 }),
        )
        bank.rows.delete(`row ${(turn * 7) % 11}`)
        await server.call('/transactions/refresh', { access_token })
      }
      bankState.isChanging = false
    }
    const reads = readers.map(async (reader) => {
      while (bankState.isChanging) await reader.readRound()
      await reader.readRound()
    })
    await Promise.all([changes(), ...reads])
    for (const reader of readers) expect(valuesOf(reader)).toEqual(bankRows())
  }, 60_000)
})

/** The days that rows have are in the Item's history, however far the clock has gone. */
function link(): Promise<{ access_token: string }> {
  const options = { transactions: { start_date: '2026-01-01' } }
  return server.link({ institution_id: MODEL_INSTITUTION, options })
}

async function wait(hours: number): Promise<void> {
  server.clock.advance(hours * HOUR_MS)
  await server.settle()
}

function change(one: Edit): void {
  if (one.kind === 'close') {
    bank.accounts.delete(one.account_key)
    for (const row of bank.rows.values()) if (row.account_key === one.account_key) bank.rows.delete(row.transaction_key)
  } else if (one.kind === 'open') {
    bank.accounts.set(one.account_key, modelAccount(one.account_key))
  } else if (one.kind === 'put' && bank.accounts.has(one.account_key)) {
    const { account_key } = one
    // A row never changes its account: its key would be another one.
    const transaction_key = `${account_key} ${one.key}`
    book(bank, modelRow(transaction_key, one.date, { account_key, name: transaction_key, amount: one.cents / 100 }))
  } else if (one.kind === 'hold') {
    const transaction_key = `checking ${one.key}:pending`
    book(bank, modelRow(transaction_key, one.date, { pending: true, name: transaction_key }))
  } else if (one.kind === 'post') {
    const pending_transaction_key = `checking ${one.key}:pending`
    if (!bank.rows.delete(pending_transaction_key)) return
    const transaction_key = `checking ${one.key}`
    book(bank, modelRow(transaction_key, one.date, { pending_transaction_key, name: transaction_key }))
  } else if (one.kind === 'remove') {
    bank.rows.delete(`checking ${one.key}`)
    bank.rows.delete(`card ${one.key}`)
  }
}

interface Values {
  name: string
  amount: number
  date: string
  pending: boolean
}

function bankRows(): Values[] {
  return sorted([...bank.rows.values()])
}

function valuesOf(reader: SyncReader): Values[] {
  return sorted([...reader.kept.values()] as (Kept & Values)[])
}

async function getAll(access_token: string): Promise<Values[]> {
  const { body } = await server.call('/transactions/get', {
    access_token,
    start_date: '2000-01-01',
    end_date: '2030-01-01',
    options: { count: 500 },
  })
  expect(body.total_transactions).toBe(body.transactions.length)
  return sorted(body.transactions)
}

function sorted(rows: readonly Values[]): Values[] {
  return rows
    .map(({ name, amount, date, pending }) => ({ name, amount, date, pending }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
