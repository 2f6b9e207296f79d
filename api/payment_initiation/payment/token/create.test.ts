import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const path = '/payment_initiation/payment/token/create'

describe(path, () => {
  test('answers a token for 15 minutes, another one each time, and keeps its hash only', async () => {
    const payment_id = await server.payment()
    const { status, body } = await server.call(path, { payment_id })
    expect(status).toBe(200)
    expect(body).toEqual({
      payment_token: expect.stringMatching(/^payment-token-sandbox-[0-9a-f-]{36}$/),
      payment_token_expiration_time: '2026-03-15T12:15:00Z',
      request_id: expect.any(String),
    })
    expect((await server.call(path, { payment_id })).body.payment_token).not.toBe(body.payment_token)
    const tokens = await server.house.store.db.selectFrom('tokens').selectAll().execute()
    expect(JSON.stringify(tokens)).not.toContain(body.payment_token)
    expect(tokens.filter(({ subject }) => subject === payment_id)).toHaveLength(2)
  })

  test('answers INVALID_FIELD where nothing is to be authorised, and to what is not this team’s', async () => {
    const payment_id = await server.payment()
    const { client_id, secrets } = await server.addTeam('Others')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, payment_id })
    expect(theirs.body).toMatchObject({ error_code: 'INVALID_FIELD' })
    await server.simulate(payment_id, 'PAYMENT_STATUS_INITIATED')
    expect((await server.call(path, { payment_id })).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('PAYMENT_STATUS_INITIATED'),
    })
  })
})
