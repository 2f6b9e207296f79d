import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testStores, type TestPlace } from '@gingham/store/testing'
import { startPaymentServer, type PaymentServer } from './testing/payment-server.ts'

/** What must hold when many callers do the same at once, on every engine. */
describe.each(testStores())('side by side: $name', ({ make }) => {
  let place: TestPlace
  let server: PaymentServer
  beforeAll(async () => {
    place = await make()
    server = await startPaymentServer({ address: place.address })
  })
  afterAll(async () => {
    await server.close()
    await place.remove()
  })

  const gbp = (value: number) => ({ currency: 'GBP', value })
  const together = <Result>(count: number, work: (at: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: count }, (_, at) => work(at)))

  test('the same details are one recipient', async () => {
    const ids = await together(8, () => server.recipient({ name: 'The same' }))
    expect(new Set(ids).size).toBe(1)
  })

  test('the same reference gets an ending for all but one, and every payment is listed once', async () => {
    const recipient_id = await server.recipient()
    const ids = await together(8, () => server.payment({ recipient_id, reference: 'The same' }))
    const payments = await Promise.all(ids.map((id) => server.get(id)))
    expect(payments.filter(({ adjusted_reference }) => adjusted_reference === null)).toHaveLength(1)
    const seen: string[] = []
    for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
      const { body }: Awaited<ReturnType<typeof server.call>> = await server.call('/payment_initiation/payment/list', {
        count: 3,
        cursor,
      })
      seen.push(...body.payments.map((one: { payment_id: string }) => one.payment_id))
      cursor = body.next_cursor
    }
    expect(seen.toSorted()).toEqual(ids.toSorted())
  })

  test('refunds never exceed the payment, and a key gives back once', async () => {
    const payment_id = await server.settledPayment()
    const reverse = (idempotency_key: string, value: number) =>
      server.call('/payment_initiation/payment/reverse', {
        payment_id,
        idempotency_key,
        reference: 'Refund1',
        amount: gbp(value),
      })
    const answers = await together(8, (at) => reverse(`key ${at}`, 5))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
    const repeated = await together(8, () => reverse('the same', 1))
    expect(new Set(repeated.map(({ status, body }) => `${status} ${body.refund_id}`)).size).toBe(1)
    expect((await server.get(payment_id)).amount_refunded).toEqual(gbp(11))
  })

  test('a consent lets no more through than it allows', async () => {
    const consent_id = await server.authorisedConsent()
    const answers = await together(8, () => server.execute(consent_id, 30))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(answers.filter(({ body }) => body.error_code === 'PAYMENT_REJECTED')).toHaveLength(5)
  })

  test('a payment is moved once, and each step told once', async () => {
    const payment_id = await server.payment()
    await server.webhooks()
    const answers = await together(4, () => server.simulate(payment_id, 'PAYMENT_STATUS_EXECUTED'))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.error_code === 'INVALID_FIELD')).toHaveLength(3)
    expect((await server.webhooks()).map((update) => update['new_payment_status'])).toEqual([
      'PAYMENT_STATUS_AUTHORISING',
      'PAYMENT_STATUS_INITIATED',
      'PAYMENT_STATUS_EXECUTED',
    ])
  })
})
