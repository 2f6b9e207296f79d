import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from './testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

/** Link's first screen, opened for a payment or a consent. */
async function firstPane(payment_initiation: Record<string, unknown>) {
  const { body: token } = await server.call('/link/token/create', {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['GB'],
    user: { client_user_id: 'user-1' },
    products: ['payment_initiation'],
    payment_initiation,
  })
  const { body } = await server.post('/link/v2/session/open', { link_token: token.link_token })
  return body.pane
}

describe('what a person sees before paying', () => {
  test('payee, amount and reference of a payment', async () => {
    const payment_id = await server.payment({ reference: 'Invoice 17' })
    expect(await firstPane({ payment_id })).toMatchObject({
      view_name: 'CONSENT',
      payment: { payee: 'Weaver', amount: 12.5, currency: 'GBP', reference: 'Invoice 17', kind: 'once' },
    })
  })

  test('that a payment repeats', async () => {
    const schedule = { interval: 'MONTHLY', interval_execution_day: 1, start_date: '2026-04-01' }
    expect(await firstPane({ payment_id: await server.payment({ schedule }) })).toMatchObject({
      payment: { kind: 'repeating' },
    })
  })

  test('the most that one payment of a consent may come to', async () => {
    expect(await firstPane({ consent_id: await server.consent() })).toMatchObject({
      payment: { payee: 'Weaver', amount: 50, currency: 'GBP', reference: 'Pot', kind: 'consent' },
    })
  })
})
