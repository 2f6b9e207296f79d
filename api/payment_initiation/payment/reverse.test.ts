import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const path = '/payment_initiation/payment/reverse'
let keys = 0
const reverse = (payment_id: string, request: object = {}) => {
  keys += 1
  return server.call(path, { payment_id, reference: 'Refund1', idempotency_key: `key ${keys}`, ...request })
}
const gbp = (value: number) => ({ currency: 'GBP', value })

describe(path, () => {
  test('gives back all that is left, and tells of each step in order', async () => {
    const payment_id = await server.settledPayment()
    await reverse(payment_id, { amount: gbp(2.5) })
    await server.webhooks()
    const { status, body } = await reverse(payment_id, { counterparty_date_of_birth: '1990-02-03' })
    expect(status).toBe(200)
    expect(body).toEqual({
      refund_id: expect.stringMatching(/^wallet-transaction-id-sandbox-[0-9a-f-]{36}$/),
      status: 'AUTHORISING',
      request_id: expect.any(String),
    })
    const { refund_ids, amount_refunded } = await server.get(payment_id)
    expect(amount_refunded).toEqual(gbp(12.5))
    expect(refund_ids).toHaveLength(2)
    expect(refund_ids[1]).toBe(body.refund_id)
    const step = (old_status: string, new_status: string) => ({
      webhook_type: 'WALLET',
      webhook_code: 'WALLET_TRANSACTION_STATUS_UPDATE',
      transaction_id: body.refund_id,
      payment_id,
      old_status,
      new_status,
      timestamp: '2026-03-15T12:00:00Z',
      environment: 'sandbox',
    })
    expect(await server.webhooks()).toEqual([step('AUTHORISING', 'INITIATED'), step('INITIATED', 'EXECUTED')])
  })

  test.each([
    ['RefundFailed', ['AUTHORISING', 'INITIATED', 'FAILED'], { failure_reason: 'EXTERNAL_SYSTEM' }],
    ['RefundBlocked', ['AUTHORISING', 'BLOCKED'], {}],
  ])('%s: tells so, and lets the amount be given back again', async (reference, passed, reason) => {
    const payment_id = await server.settledPayment()
    await server.webhooks()
    const request = { reference, idempotency_key: reference }
    const { refund_id } = (await reverse(payment_id, request)).body
    const sent = await server.webhooks()
    expect(sent.map((update) => update['old_status'])).toEqual(passed.slice(0, -1))
    expect(sent.map((update) => update['new_status'])).toEqual(passed.slice(1))
    expect(sent.at(-1)).toMatchObject({ transaction_id: refund_id, ...reason })
    expect(sent.at(-1)!['failure_reason'] === undefined).toBe(reference === 'RefundBlocked')
    expect((await reverse(payment_id, request)).body).toMatchObject({ refund_id, status: passed.at(-1) })
    const failed = await server.get(payment_id)
    expect(failed).not.toHaveProperty('amount_refunded')
    expect(failed.refund_ids).toEqual([refund_id])
    expect((await reverse(payment_id)).status).toBe(200)
    expect((await server.get(payment_id)).amount_refunded).toEqual(gbp(12.5))
  })

  test('never gives back more than was paid, whatever is asked for, and to the penny', async () => {
    const refund = fc.record({
      hundredths: fc.integer({ min: 1, max: 700 }),
      reference: fc.constantFrom('Refund1', 'Refund1', 'RefundFailed', 'RefundBlocked'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(refund, { minLength: 1, maxLength: 8 }), async (asked) => {
        const payment_id = await server.settledPayment()
        let left = 1250
        for (const { hundredths, reference } of asked) {
          const { status } = await reverse(payment_id, { amount: gbp(hundredths / 100), reference })
          expect(status).toBe(hundredths <= left ? 200 : 400)
          if (status === 200 && reference === 'Refund1') left -= hundredths
          await server.settle()
        }
        const { amount_refunded } = await server.get(payment_id)
        expect(amount_refunded?.value ?? 0).toBe((1250 - left) / 100)
      }),
      { numRuns: 5 },
    )
  })

  test('gives back once when many ask at once', async () => {
    const payment_id = await server.settledPayment()
    const answers = await Promise.all(Array.from({ length: 6 }, () => reverse(payment_id, { amount: gbp(5) })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
    const same = { idempotency_key: 'the same', amount: gbp(1) }
    const repeated = await Promise.all(Array.from({ length: 6 }, () => reverse(payment_id, same)))
    expect(new Set(repeated.map(({ body }) => body.refund_id)).size).toBe(1)
    expect((await server.get(payment_id)).amount_refunded).toEqual(gbp(11))
  })

  test('answers the same refund to the same key, for a day', async () => {
    const payment_id = await server.settledPayment()
    const request = { idempotency_key: 'of the day', amount: gbp(1) }
    const first = await reverse(payment_id, request)
    await server.settle()
    const again = await reverse(payment_id, request)
    expect(again.body).toMatchObject({ refund_id: first.body.refund_id, status: 'EXECUTED' })
    const other = await reverse(payment_id, { ...request, amount: gbp(2) })
    expect(other.body).toMatchObject({ error_type: 'TRANSACTION_ERROR', error_code: 'NONIDENTICAL_REQUEST' })
    server.clock.advance(24 * 3_600_000)
    const later = await reverse(payment_id, request)
    expect(later.body.refund_id).not.toBe(first.body.refund_id)
    expect((await server.get(payment_id)).amount_refunded).toEqual(gbp(2))
  })

  test('leaves a key free whose request failed', async () => {
    const payment_id = await server.settledPayment()
    expect((await reverse(payment_id, { idempotency_key: 'free', amount: gbp(20) })).status).toBe(400)
    expect((await reverse(payment_id, { idempotency_key: 'free', amount: gbp(2) })).status).toBe(200)
  })

  test('gives back only what has settled', async () => {
    const payment_id = await server.payment()
    await server.simulate(payment_id, 'PAYMENT_STATUS_EXECUTED')
    expect((await reverse(payment_id)).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('settled'),
    })
  })

  const wrong: [string, object, string][] = [
    ['PAYMENT_INVALID_REFERENCE', { reference: 'Refund 1' }, 'letters and digits'],
    ['PAYMENT_INVALID_REFERENCE', { reference: 'Short' }, 'reference'],
    ['TRANSACTION_CURRENCY_MISMATCH', { amount: { currency: 'EUR', value: 1 } }, ''],
    ['INVALID_FIELD', { amount: gbp(0) }, 'amount.value'],
    ['INVALID_FIELD', { amount: gbp(0.015) }, 'two decimals'],
    ['INVALID_FIELD', { amount: gbp(12.51) }, '12.5 GBP'],
    ['INVALID_FIELD', { idempotency_key: '' }, 'idempotency_key'],
    ['INVALID_FIELD', { idempotency_key: 'k'.repeat(129) }, 'idempotency_key'],
  ]
  test.each(wrong)('answers %s to %j', async (error_code, request, message) => {
    const { status, body } = await reverse(await server.settledPayment(), request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code, error_message: expect.stringContaining(message) })
  })

  test('answers INVALID_FIELD to a payment of another team', async () => {
    const payment_id = await server.settledPayment()
    const { client_id, secrets } = await server.addTeam('Others')
    const request = { client_id, secret: secrets.sandbox, payment_id, reference: 'Refund1', idempotency_key: 'k' }
    expect((await server.post(path, request)).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('payment_id'),
    })
  })
})
