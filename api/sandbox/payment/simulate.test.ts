import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

let server: TestServer
let receiver: WebhookReceiver
let recipient_id: string
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  const bacs = { account: '26207729', sort_code: '560029' }
  const { body } = await server.call('/payment_initiation/recipient/create', { name: 'Weaver', bacs })
  recipient_id = body.recipient_id
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/sandbox/payment/simulate'
const schedule = { interval: 'WEEKLY', interval_execution_day: 1, start_date: '2026-04-03' }
let drawn = 0
async function makePayment(request: object = {}): Promise<string> {
  drawn += 1
  const { body } = await server.call('/payment_initiation/payment/create', {
    recipient_id,
    reference: `Payment ${drawn}`,
    amount: { currency: 'GBP', value: 4.5 },
    ...request,
  })
  return body.payment_id
}
const simulate = (payment_id: string, status: string) =>
  server.call(path, { payment_id, webhook: receiver.url, status: `PAYMENT_STATUS_${status}` })
const statusOf = async (payment_id: string) =>
  (await server.call('/payment_initiation/payment/get', { payment_id })).body.status
async function webhooks() {
  await server.settle()
  return receiver.take().map(({ body }) => body)
}

const ALLOWED = [
  'INITIATED',
  'INSUFFICIENT_FUNDS',
  'FAILED',
  'EXECUTED',
  'SETTLED',
  'CANCELLED',
  'REJECTED',
  'ESTABLISHED',
  'BLOCKED',
  'AUTHORISING',
  'INPUT_NEEDED',
]
/** Which statuses may follow which, written down a second time, from the documentation. */
const NEXT: Record<string, string[]> = {
  INPUT_NEEDED: ['AUTHORISING', 'BLOCKED'],
  AUTHORISING: ['INITIATED', 'BLOCKED', 'INPUT_NEEDED'],
  INITIATED: ['EXECUTED', 'INSUFFICIENT_FUNDS', 'FAILED', 'CANCELLED', 'REJECTED', 'BLOCKED'],
  EXECUTED: ['SETTLED'],
}

describe(path, () => {
  test('takes a payment to a status, through those between, and tells of each in order', async () => {
    const payment_id = await makePayment({ schedule })
    const { status, body } = await simulate(payment_id, 'INSUFFICIENT_FUNDS')
    expect(status).toBe(200)
    expect(body).toEqual({
      old_status: 'PAYMENT_STATUS_INPUT_NEEDED',
      new_status: 'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
      request_id: expect.any(String),
    })
    const sent = await webhooks()
    expect(sent.map(({ new_payment_status }) => new_payment_status)).toEqual([
      'PAYMENT_STATUS_AUTHORISING',
      'PAYMENT_STATUS_INITIATED',
      'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
    ])
    expect(sent.at(-1)).toEqual({
      webhook_type: 'PAYMENT_INITIATION',
      webhook_code: 'PAYMENT_STATUS_UPDATE',
      payment_id,
      old_payment_status: 'PAYMENT_STATUS_INITIATED',
      new_payment_status: 'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
      original_reference: `Payment ${drawn}`,
      adjusted_reference: null,
      original_start_date: '2026-04-03',
      adjusted_start_date: '2026-04-07',
      timestamp: '2026-03-15T12:00:00Z',
      error: expect.objectContaining({ error_type: 'PAYMENT_ERROR', error_code: 'PAYMENT_INSUFFICIENT_FUNDS' }),
      environment: 'sandbox',
    })
    expect(sent.at(-1).error).not.toHaveProperty('request_id')
  })

  test('knows a payment by its transaction once it has settled', async () => {
    const payment_id = await makePayment()
    await simulate(payment_id, 'EXECUTED')
    expect((await webhooks()).at(-1)).not.toHaveProperty('transaction_id')
    await simulate(payment_id, 'SETTLED')
    const [sent] = await webhooks()
    expect(sent.transaction_id).toMatch(/^wallet-transaction-id-sandbox-/)
    const { body } = await server.call('/payment_initiation/payment/get', { payment_id })
    expect(body.transaction_id).toBe(sent.transaction_id)
  })

  test('whatever is simulated: each step is legal and told once, and what is refused changes nothing', async () => {
    const sequences = fc.array(fc.constantFrom(...ALLOWED), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(sequences, async (statuses) => {
        const payment_id = await makePayment()
        const told = ['INPUT_NEEDED']
        for (const status of statuses) {
          const before = await statusOf(payment_id)
          const { status: http, body } = await simulate(payment_id, status)
          const sent = await webhooks()
          if (http === 200) {
            expect(body.old_status).toBe(before)
            for (const update of sent) {
              expect(update.old_payment_status).toBe(`PAYMENT_STATUS_${told.at(-1)!}`)
              told.push(update.new_payment_status.replace('PAYMENT_STATUS_', ''))
            }
            expect(told.at(-1)).toBe(status)
          } else {
            expect(body.error_code).toBe('INVALID_FIELD')
            expect(sent).toEqual([])
          }
          expect(await statusOf(payment_id)).toBe(`PAYMENT_STATUS_${told.at(-1)!}`)
        }
        for (const [at, to] of told.slice(1).entries()) expect(NEXT[told[at]!] ?? []).toContain(to)
      }),
      { numRuns: 15 },
    )
  })

  test('blocks a payment, and asks its person once more', async () => {
    const payment_id = await makePayment()
    await simulate(payment_id, 'AUTHORISING')
    expect((await simulate(payment_id, 'INPUT_NEEDED')).body).toMatchObject({
      old_status: 'PAYMENT_STATUS_AUTHORISING',
      new_status: 'PAYMENT_STATUS_INPUT_NEEDED',
    })
    const terms = { client_name: 'W', language: 'en', country_codes: ['GB'], products: ['payment_initiation'] }
    const request = { ...terms, user: { client_user_id: 'u' }, payment_initiation: { payment_id } }
    expect((await server.call('/link/token/create', request)).status).toBe(200)
    await webhooks()
    await simulate(payment_id, 'BLOCKED')
    const { body } = await server.call('/payment_initiation/payment/get', { payment_id })
    expect(body).toMatchObject({ status: 'PAYMENT_STATUS_BLOCKED', error: { error_code: 'PAYMENT_BLOCKED' } })
    expect((await simulate(payment_id, 'INITIATED')).status).toBe(400)
  })

  test('sets up standing orders, and single payments never', async () => {
    const order = await makePayment({ schedule })
    expect((await simulate(order, 'EXECUTED')).status).toBe(400)
    expect((await simulate(order, 'ESTABLISHED')).status).toBe(200)
    expect((await simulate(order, 'CANCELLED')).status).toBe(400)
    expect((await simulate(await makePayment(), 'ESTABLISHED')).status).toBe(400)
  })

  test.each([
    [{ status: 'PAYMENT_STATUS_PROCESSING' }, 'status must be one of'],
    [{ status: 'EXECUTED' }, 'status must be one of'],
    [{ webhook: 'nowhere' }, 'webhook'],
    [{ payment_id: 'payment-id-sandbox-x' }, 'payment_id'],
  ])('answers INVALID_FIELD to %j', async (change, message) => {
    const payment_id = await makePayment()
    const request = { payment_id, webhook: receiver.url, status: 'PAYMENT_STATUS_EXECUTED', ...change }
    const { body } = await server.call(path, request)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining(message) })
  })

  test('answers INVALID_FIELD to a payment of another team', async () => {
    const { client_id, secrets } = await server.addTeam('Others')
    const request = { payment_id: await makePayment(), webhook: receiver.url, status: 'PAYMENT_STATUS_EXECUTED' }
    const { body } = await server.post(path, { client_id, secret: secrets.sandbox, ...request })
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('payment_id') })
  })

  test('answers SANDBOX_ONLY elsewhere', async () => {
    const { client_id, secrets } = server.team
    const request = { payment_id: await makePayment(), webhook: receiver.url, status: 'PAYMENT_STATUS_EXECUTED' }
    const { body } = await server.post(path, { client_id, secret: secrets.production, ...request })
    expect(body).toMatchObject({ error_type: 'INVALID_REQUEST', error_code: 'SANDBOX_ONLY' })
  })
})
