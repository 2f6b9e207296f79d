import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from '../testing/transfer-server.ts'

let server: TransferServer
beforeAll(async () => void (server = await startTransferServer()))
afterAll(() => server.close())

describe('/bank_transfer/sweep/get', () => {
  test('answers a sweep of the list to its team, and INVALID_FIELD to others', async () => {
    const { access_token, account_of } = await server.linkAccounts()
    const id = await server.created({ access_token, account_id: account_of('0000'), amount: '12.34' })
    await server.simulate(id, 'posted')
    server.clock.advance(86_400_000)
    await server.settle()
    const { body: list } = await server.call('/bank_transfer/sweep/list')
    const sweep_id: string = list.sweeps[0].id
    const { status, body } = await server.call('/bank_transfer/sweep/get', { sweep_id })
    expect(status).toBe(200)
    expect(body.sweep).toEqual(list.sweeps[0])
    expect(body.sweep).toMatchObject({ amount: '12.34', iso_currency_code: 'USD' })

    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post('/bank_transfer/sweep/get', { client_id, secret: secrets.sandbox, sweep_id })
    expect(theirs).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    const unknown = await server.call('/bank_transfer/sweep/get', { sweep_id: 'none' })
    expect(unknown).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    expect(theirs.body.error_message).toBe(unknown.body.error_message)
  })
})
