import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../../testing/payment-server.ts'

let server: PaymentServer
let consent_id: string
beforeAll(async () => void (server = await startPaymentServer()))
beforeEach(async () => {
  consent_id = await server.authorisedConsent()
  await server.webhooks()
})
afterAll(() => server.close())

const path = '/payment_initiation/consent/payment/execute'
const updates = async () => (await server.webhooks()).map((update) => update['new_payment_status'])

describe(path, () => {
  test('pays at once, to the recipient of the consent, and tells of it', async () => {
    const { status, body } = await server.execute(consent_id, 12.34, { reference: 'Week 11' })
    expect(status).toBe(200)
    expect(body).toEqual({
      payment_id: expect.stringMatching(/^payment-id-sandbox-/),
      status: 'PAYMENT_STATUS_INITIATED',
      request_id: expect.any(String),
    })
    const consent = await server.call('/payment_initiation/consent/get', { consent_id })
    expect(await server.get(body.payment_id)).toMatchObject({
      consent_id,
      recipient_id: consent.body.recipient_id,
      amount: { currency: 'GBP', value: 12.34 },
      reference: 'Week 11',
      status: 'PAYMENT_STATUS_INITIATED',
    })
    expect(await updates()).toEqual(['PAYMENT_STATUS_INITIATED'])
  })

  test('answers before the bank has, when asked to', async () => {
    const { body } = await server.execute(consent_id, 5, { processing_mode: 'ASYNC', reference: null })
    expect(body.status).toBe('PAYMENT_STATUS_AUTHORISING')
    expect(await updates()).toEqual(['PAYMENT_STATUS_INITIATED'])
    expect(await server.get(body.payment_id)).toMatchObject({ status: 'PAYMENT_STATUS_INITIATED', consent_id })
  })

  test('answers PAYMENT_REJECTED beyond the constraints, and pays nothing', async () => {
    const beyond = { status: 400, body: { error_type: 'PAYMENT_ERROR', error_code: 'PAYMENT_REJECTED' } }
    expect(await server.execute(consent_id, 50.01)).toMatchObject(beyond)
    expect((await server.execute(consent_id, 50)).status).toBe(200)
    expect((await server.execute(consent_id, 49.99)).status).toBe(200)
    // One penny is left of the hundred of this month.
    expect(await server.execute(consent_id, 1)).toMatchObject(beyond)
    const { body } = await server.call('/payment_initiation/payment/list', { consent_id })
    expect(body.payments).toHaveLength(2)
    expect((await server.execute(consent_id, 1)).body.error_message).toContain('0.01 is left')
  })

  test('counts nothing of a payment that failed', async () => {
    await server.execute(consent_id, 50)
    const { body } = await server.execute(consent_id, 50)
    expect((await server.execute(consent_id, 50)).status).toBe(400)
    await server.simulate(body.payment_id, 'PAYMENT_STATUS_INSUFFICIENT_FUNDS')
    expect((await server.execute(consent_id, 50)).status).toBe(200)
  })

  test('lets no more through when many pay at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => server.execute(consent_id, 40)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
  })

  test('begins anew with the next month', async () => {
    await server.execute(consent_id, 50)
    await server.execute(consent_id, 50)
    server.clock.advance(31 * 86_400_000)
    expect((await server.execute(consent_id, 50)).status).toBe(200)
  })

  test('pays once for one key, for 48 hours', async () => {
    const idempotency_key = `once for ${consent_id}`
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => server.execute(consent_id, 10, { idempotency_key })),
    )
    expect(new Set(answers.map(({ body }) => body.payment_id)).size).toBe(1)
    expect(await updates()).toEqual(['PAYMENT_STATUS_INITIATED'])
    const other = await server.execute(consent_id, 11, { idempotency_key })
    expect(other.body).toMatchObject({ error_type: 'TRANSACTION_ERROR', error_code: 'NONIDENTICAL_REQUEST' })
    server.clock.advance(48 * 3_600_000 - 1)
    const late = await server.execute(consent_id, 10, { idempotency_key })
    expect(late.body.payment_id).toBe(answers[0]!.body.payment_id)
    server.clock.advance(1)
    const later = await server.execute(consent_id, 10, { idempotency_key })
    expect(later.body.payment_id).not.toBe(answers[0]!.body.payment_id)
  })

  test('answers a repeated key with what has become of the payment, and why', async () => {
    const idempotency_key = `failing for ${consent_id}`
    const { body } = await server.execute(consent_id, 10, { idempotency_key })
    await server.simulate(body.payment_id, 'PAYMENT_STATUS_INSUFFICIENT_FUNDS')
    expect((await server.execute(consent_id, 10, { idempotency_key })).body).toMatchObject({
      payment_id: body.payment_id,
      status: 'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
      error: { error_type: 'PAYMENT_ERROR', error_code: 'PAYMENT_INSUFFICIENT_FUNDS' },
    })
  })

  test('pays only between the bounds of the consent', async () => {
    const now = server.clock.now()
    const instant = (ms: number) => new Date(now + ms).toISOString()
    const bounded = await server.authorisedConsent({
      constraints: {
        valid_date_time: { from: instant(60_000), to: instant(120_000) },
        max_payment_amount: { currency: 'GBP', value: 50 },
        periodic_amounts: [{ amount: { currency: 'GBP', value: 100 }, interval: 'DAY', alignment: 'CONSENT' }],
      },
    })
    expect((await server.execute(bounded, 5)).body.error_message).toContain('yet')
    server.clock.advance(60_000)
    expect((await server.execute(bounded, 5)).status).toBe(200)
    // Also before the job that ends it has run.
    server.clock.advance(60_000)
    expect((await server.execute(bounded, 5)).body.error_message).toContain('EXPIRED')
  })

  const wrong: [string, Record<string, unknown>, string][] = [
    ['PAYMENT_INVALID_REFERENCE', { reference: 'Week/11' }, 'letters and digits'],
    ['PAYMENT_INVALID_REFERENCE', { reference: 'W'.repeat(19) }, 'reference'],
    ['INVALID_FIELD', { amount: { currency: 'GBP', value: 1.234 } }, 'two decimals'],
    ['INVALID_FIELD', { amount: { currency: 'EUR', value: 5 } }, 'amount.currency'],
    ['INVALID_FIELD', { scope: 'EXTERNAL' }, 'ME_TO_ME'],
    ['INVALID_FIELD', { processing_mode: 'LATER' }, 'processing_mode'],
    ['INVALID_FIELD', { consent_id: 'consent-id-sandbox-x' }, 'consent_id'],
  ]
  test.each(wrong)('answers %s to %j', async (error_code, request, message) => {
    const { status, body } = await server.execute(consent_id, 5, request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code, error_message: expect.stringContaining(message) })
  })

  test('answers INVALID_FIELD to a consent that nobody has authorised, or of another team', async () => {
    const waiting = await server.consent()
    expect((await server.execute(waiting, 5)).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('UNAUTHORISED'),
    })
    const { client_id, secrets } = await server.addTeam('Others')
    const request = { client_id, secret: secrets.sandbox, consent_id, idempotency_key: 'k' }
    const theirs = await server.post(path, { ...request, amount: { currency: 'GBP', value: 5 } })
    expect(theirs.body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('consent_id'),
    })
  })
})
