import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const path = '/payment_initiation/payment/get'

describe(path, () => {
  test('answers a payment as it was made', async () => {
    const recipient_id = await server.recipient()
    const payment_id = await server.payment({ recipient_id, reference: 'Invoice 2041' })
    const { status, body } = await server.call(path, { payment_id })
    expect(status).toBe(200)
    expect(body).toEqual({
      payment_id,
      recipient_id,
      amount: { currency: 'GBP', value: 12.5 },
      status: 'PAYMENT_STATUS_INPUT_NEEDED',
      reference: 'Invoice 2041',
      adjusted_reference: null,
      last_status_update: '2026-03-15T12:00:00Z',
      schedule: null,
      refund_details: null,
      bacs: null,
      iban: null,
      refund_ids: null,
      wallet_id: null,
      scheme: null,
      adjusted_scheme: null,
      consent_id: null,
      transaction_id: null,
      end_to_end_id: expect.stringMatching(/^[0-9a-f]{20}$/),
      error: null,
      request_id: expect.any(String),
    })
  })

  test('tells when it came to its status, and why it failed', async () => {
    const payment_id = await server.payment()
    server.clock.advance(90_000)
    await server.simulate(payment_id, 'PAYMENT_STATUS_REJECTED')
    expect(await server.get(payment_id)).toMatchObject({
      status: 'PAYMENT_STATUS_REJECTED',
      last_status_update: '2026-03-15T12:01:30Z',
      error: { error_type: 'PAYMENT_ERROR', error_code: 'PAYMENT_REJECTED', status: 400 },
    })
  })

  test('goes to the bank from Link, and tells of each step in order', async () => {
    const payment_id = await server.payment({ options: { request_refund_details: true } })
    await server.webhooks()
    await server.authorise({ payment_id })
    const updates = (await server.webhooks()).filter(({ webhook_code }) => webhook_code === 'PAYMENT_STATUS_UPDATE')
    expect(updates.map((update) => [update['old_payment_status'], update['new_payment_status']])).toEqual([
      ['PAYMENT_STATUS_INPUT_NEEDED', 'PAYMENT_STATUS_AUTHORISING'],
      ['PAYMENT_STATUS_AUTHORISING', 'PAYMENT_STATUS_INITIATED'],
    ])
    const payment = await server.get(payment_id)
    expect(payment.status).toBe('PAYMENT_STATUS_INITIATED')
    expect(payment.refund_details).toEqual({
      name: 'Alberta Bobbeth Charleson',
      iban: expect.toBeOneOf([null, expect.any(String)]),
      bacs: { account: expect.stringMatching(/^\d{8}$/), sort_code: expect.stringMatching(/^\d{6}$/) },
    })
  })

  test('tells where a refund would go only when that was asked for', async () => {
    const payment_id = await server.payment()
    await server.authorise({ payment_id })
    expect((await server.get(payment_id)).refund_details).toBeNull()
  })

  test('ends a standing order when it is set up', async () => {
    const schedule = { interval: 'WEEKLY', interval_execution_day: 5, start_date: '2026-04-03' }
    const payment_id = await server.payment({ schedule })
    await server.webhooks()
    await server.authorise({ payment_id })
    const updates = (await server.webhooks()).filter(({ webhook_code }) => webhook_code === 'PAYMENT_STATUS_UPDATE')
    expect(updates.map((update) => update['new_payment_status'])).toEqual([
      'PAYMENT_STATUS_AUTHORISING',
      'PAYMENT_STATUS_INITIATED',
      'PAYMENT_STATUS_ESTABLISHED',
    ])
    expect(updates[0]).toMatchObject({ original_start_date: '2026-04-03', adjusted_start_date: '2026-04-07' })
  })

  test('answers INVALID_FIELD to an id that is unknown or of another team', async () => {
    const payment_id = await server.payment()
    const { client_id, secrets } = await server.addTeam('Others')
    const unknown = { error_code: 'INVALID_FIELD', error_message: expect.stringContaining('payment_id') }
    expect((await server.call(path, { payment_id: 'payment-id-sandbox-x' })).body).toMatchObject(unknown)
    expect((await server.post(path, { client_id, secret: secrets.sandbox, payment_id })).body).toMatchObject(unknown)
  })
})
