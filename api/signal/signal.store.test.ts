import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepSignalTransaction, type NewSignalTransaction } from './signal.store.ts'
import { startSignalServer, type SignalServer } from './testing/signal-server.ts'

let server: SignalServer
let row: NewSignalTransaction
beforeAll(async () => {
  server = await startSignalServer()
  const { item_id, account_id } = await server.linkDebit()
  row = {
    client_id: server.team.client_id,
    environment: 'sandbox',
    client_transaction_id: 'debit',
    item_id,
    account_id,
    amount_units: 10_000,
    evaluated_ms: null,
    result: null,
  }
})
afterAll(() => server.close())

const evaluated = { evaluated_ms: 1, result: 'ACCEPT' as const, amount_units: 20_000 }

test('an id is free once; one that was only scheduled may be evaluated, for the same account', async () => {
  const keep = (more: Partial<NewSignalTransaction> = {}) =>
    keepSignalTransaction(server.house.store.db, { ...row, ...more })
  expect(await keep()).toBe(true)
  expect(await keep({ ...evaluated, account_id: 'another' })).toBe(false)
  expect(await keep(evaluated)).toBe(true)
  expect(await keep({ ...evaluated, result: 'REROUTE' })).toBe(false)
  expect(await keep({ ...evaluated, environment: 'production' })).toBe(true)
  const rows = await server.house.store.db.selectFrom('signal_transactions').selectAll().execute()
  expect(rows.map(({ environment, result, amount_units }) => [environment, result, amount_units])).toEqual([
    ['sandbox', 'ACCEPT', 20_000],
    ['production', 'ACCEPT', 20_000],
  ])
})
