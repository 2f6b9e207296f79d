import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from './testing/transfer-server.ts'

let server: TransferServer
/** Oldest first, one a minute. */
const ids: string[] = []
beforeAll(async () => {
  server = await startTransferServer()
  const { access_token, account_of } = await server.linkAccounts()
  for (let index = 0; index < 30; index += 1) {
    ids.push(await server.created({ access_token, account_id: account_of('0000') }))
    server.clock.advance(60_000)
  }
})
afterAll(() => server.close())

const idsOf = async (request: Record<string, unknown>) => {
  const { status, body } = await server.call('/bank_transfer/list', request)
  expect(status).toBe(200)
  return body.bank_transfers.map(({ id }: { id: string }) => id)
}

describe('/bank_transfer/list', () => {
  test('answers pages of 25, newest first', async () => {
    const newest = ids.toReversed()
    expect(await idsOf({})).toEqual(newest.slice(0, 25))
    expect(await idsOf({ offset: 25 })).toEqual(newest.slice(25))
    expect(await idsOf({ count: 1 })).toEqual([newest[0]])
    expect(await idsOf({ count: 3, offset: 2 })).toEqual(newest.slice(2, 5))
  })

  test('answers those of a time, both ends included', async () => {
    const range = { start_date: '2026-03-15T12:02:00Z', end_date: '2026-03-15T12:04:00Z' }
    expect(await idsOf(range)).toEqual([ids[4], ids[3], ids[2]])
    expect(await idsOf({ start_date: null, end_date: '2026-03-15T12:00:00Z' })).toEqual([ids[0]])
    expect(await idsOf({ start_date: '2026-03-15T13:00:00+01:00', end_date: '2026-03-15T12:00:59Z' })).toEqual([ids[0]])
  })

  test('finds a transfer by the instant that it shows', async () => {
    server.clock.advance(750)
    const { access_token, account_of } = await server.linkAccounts()
    const { body } = await server.create({ access_token, account_id: account_of('0000') })
    const { id, created } = body.bank_transfer
    expect(await idsOf({ start_date: created, end_date: created })).toEqual([id])
    ids.push(id)
  })

  test('answers those of an origination account and of a direction', async () => {
    const { body } = await server.call('/bank_transfer/balance/get')
    const { origination_account_id } = body
    expect(await idsOf({ origination_account_id, direction: 'outbound', count: 2 })).toHaveLength(2)
    expect(await idsOf({ origination_account_id: 'another' })).toEqual([])
    expect(await idsOf({ direction: 'inbound' })).toEqual([])
    expect(await idsOf({ direction: 'null', count: 2 })).toHaveLength(2)
  })

  test('shows nothing to another team, nor in another environment', async () => {
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post('/bank_transfer/list', { client_id, secret: secrets.sandbox })
    expect(theirs.body.bank_transfers).toEqual([])
    const mine = { client_id: server.team.client_id, secret: server.team.secrets.production }
    expect((await server.post('/bank_transfer/list', mine)).body.bank_transfers).toEqual([])
  })

  test.each([
    { count: 0 },
    { count: 26 },
    { offset: -1 },
    { offset: 1e20 },
    { start_date: '2026-03-15' },
    { start_date: '2026-03-16T00:00:00Z', end_date: '2026-03-15T00:00:00Z' },
    { direction: 'sideways' },
  ])('answers INVALID_FIELD to %j', async (request) => {
    const { status, body } = await server.call('/bank_transfer/list', request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })
})
