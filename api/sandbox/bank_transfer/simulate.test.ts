import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
let account: { access_token: string; account_id: string }
beforeAll(async () => {
  server = await startTestServer()
  const { access_token } = await server.link({ initial_products: ['auth'] })
  const { body } = await server.call('/accounts/get', { access_token })
  account = { access_token, account_id: body.accounts[0].account_id }
})
afterAll(() => server.close())

let serial = 0
const create = async (): Promise<string> => {
  const { body } = await server.call('/bank_transfer/create', {
    ...account,
    idempotency_key: `simulate-${(serial += 1)}`,
    type: 'debit',
    network: 'ach',
    amount: '1.00',
    iso_currency_code: 'USD',
    description: 'Test',
    ach_class: 'web',
    user: { legal_name: 'Odalys Fern' },
  })
  return body.bank_transfer.id
}
const simulate = (bank_transfer_id: string, event_type: string, failure_reason: object | null = null) =>
  server.call('/sandbox/bank_transfer/simulate', { bank_transfer_id, event_type, failure_reason })
const held = async (bank_transfer_id: string) =>
  (await server.call('/bank_transfer/get', { bank_transfer_id })).body.bank_transfer

describe('/sandbox/bank_transfer/simulate', () => {
  test('posts what is pending and reverses what is posted', async () => {
    const id = await create()
    expect(await simulate(id, 'posted', { ach_return_code: 'R01' })).toMatchObject({ status: 200 })
    expect(await held(id)).toMatchObject({ status: 'posted', failure_reason: null })
    await simulate(id, 'reversed', { ach_return_code: 'R09', description: 'too early' })
    expect(await held(id)).toMatchObject({
      status: 'reversed',
      failure_reason: { ach_return_code: 'R09', description: 'too early' },
    })
  })

  test('fails what is pending, without a return code', async () => {
    const id = await create()
    await simulate(id, 'failed', { description: 'declined' })
    expect(await held(id)).toMatchObject({
      status: 'failed',
      failure_reason: { ach_return_code: null, description: 'declined' },
    })
  })

  test('sends no webhook', async () => {
    await simulate(await create(), 'posted')
    await server.settle()
    expect(await server.house.store.db.selectFrom('webhooks').selectAll().execute()).toEqual([])
  })

  test('answers SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID to an event that cannot follow', async () => {
    const [pending, posted, failed] = [await create(), await create(), await create()]
    await simulate(posted, 'posted')
    await simulate(failed, 'failed')
    const tried: [string, string][] = [
      [pending, 'reversed'],
      [pending, 'cancelled'],
      [pending, 'pending'],
      [posted, 'posted'],
      [posted, 'failed'],
      [failed, 'posted'],
      [failed, 'reversed'],
    ]
    for (const [id, event_type] of tried) {
      const { status, body } = await simulate(id, event_type)
      expect(status).toBe(400)
      expect(body).toMatchObject({
        error_type: 'SANDBOX_ERROR',
        error_code: 'SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID',
      })
    }
    expect(await held(pending)).toMatchObject({ status: 'pending' })
    expect(await held(posted)).toMatchObject({ status: 'posted' })
  })

  test('answers INVALID_FIELD to an unknown event, return code or transfer, also of another team', async () => {
    const id = await create()
    expect((await simulate(id, 'settled')).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    expect((await simulate('none', 'posted')).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    await simulate(id, 'posted')
    expect((await simulate(id, 'reversed', { ach_return_code: 'R99' })).body).toMatchObject({
      error_code: 'INVALID_FIELD',
    })
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post('/sandbox/bank_transfer/simulate', {
      client_id,
      secret: secrets.sandbox,
      bank_transfer_id: id,
      event_type: 'reversed',
    })
    expect(theirs.body).toMatchObject({ error_code: 'INVALID_FIELD' })
    expect(await held(id)).toMatchObject({ status: 'posted' })
  })

  test('answers SANDBOX_ONLY elsewhere', async () => {
    const { client_id, secrets } = server.team
    const request = { client_id, secret: secrets.production, bank_transfer_id: await create(), event_type: 'posted' }
    const { body } = await server.post('/sandbox/bank_transfer/simulate', request)
    expect(body).toMatchObject({ error_code: 'SANDBOX_ONLY' })
  })
})
