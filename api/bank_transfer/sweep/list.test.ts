import { enqueueJob } from '@gingham/jobs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from '../testing/transfer-server.ts'

const DAY_MS = 86_400_000
let server: TransferServer
beforeAll(async () => {
  server = await startTransferServer()
  const { access_token, account_of } = await server.linkAccounts()
  const account = { access_token, account_id: account_of('0000') }
  const post = async (request: Record<string, unknown>) => {
    const id = await server.created({ ...account, ...request })
    await server.simulate(id, 'posted')
    return id
  }
  // 15 March: 30.10 in, 10.25 out. What is only pending is not swept.
  await post({ amount: '30.10' })
  const credit = await post({ type: 'credit', amount: '10.25' })
  await server.created({ ...account, type: 'credit', amount: '1.00' })
  await server.settle()
  server.clock.advance(DAY_MS / 2)
  await server.settle()
  // 16 March: as much in as out. 17 March: nothing. 18 March: the credit comes back, and more leaves.
  await post({ amount: '5.00' })
  await post({ type: 'credit', amount: '5.00' })
  server.clock.advance(2 * DAY_MS)
  await server.settle()
  await server.simulate(credit, 'reversed')
  await post({ type: 'credit', amount: '100.00' })
  server.clock.advance(DAY_MS)
  await server.settle()
})
afterAll(() => server.close())

const sweepsOf = async (request: Record<string, unknown>) => {
  const { status, body } = await server.call('/bank_transfer/sweep/list', request)
  expect(status).toBe(200)
  return body.sweeps.map(({ amount, created_at, iso_currency_code }: Record<string, string>) =>
    [created_at, amount, iso_currency_code].join(' '),
  )
}

describe('/bank_transfer/sweep/list', () => {
  test('answers one sum a day, newest first; a sum of nothing is none', async () => {
    expect(await sweepsOf({})).toEqual(['2026-03-19T00:00:00Z -89.75 USD', '2026-03-16T00:00:00Z 19.85 USD'])
    expect(await sweepsOf({ count: 1, origination_account_id: null, start_time: null, end_time: null })).toEqual([
      '2026-03-19T00:00:00Z -89.75 USD',
    ])
  })

  test('answers those of a time, both ends included', async () => {
    const [newest, oldest] = await sweepsOf({})
    expect(await sweepsOf({ start_time: '2026-03-19T00:00:00Z' })).toEqual([newest])
    expect(await sweepsOf({ end_time: '2026-03-16T00:00:00Z' })).toEqual([oldest])
  })

  test('draws a sweep once, also when its job comes again', async () => {
    const { db } = server.house.store
    const ledger = await db.selectFrom('bank_transfer_ledgers').selectAll().executeTakeFirstOrThrow()
    const { origination_account_id } = ledger
    await enqueueJob(db, {
      kind: 'bank_transfer.sweep',
      group_key: 'again',
      payload: { origination_account_id },
      due_ms: server.clock.now(),
    })
    const before = await sweepsOf({})
    await server.settle()
    expect(await sweepsOf({})).toEqual(before)
  })

  test('answers BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT for an account that is not the team’s', async () => {
    const { body: balance } = await server.call('/bank_transfer/balance/get')
    const { origination_account_id } = balance
    expect(await sweepsOf({ origination_account_id })).toHaveLength(2)
    const { client_id, secrets } = await server.addTeam('Strangers')
    const keys = { client_id, secret: secrets.sandbox }
    const theirs = await server.post('/bank_transfer/sweep/list', { ...keys, origination_account_id })
    expect(theirs.status).toBe(400)
    expect(theirs.body).toMatchObject({
      error_type: 'BANK_TRANSFER_ERROR',
      error_code: 'BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT',
    })
    expect((await server.post('/bank_transfer/sweep/list', keys)).body.sweeps).toEqual([])
  })
})
