import {
  Configuration,
  CountryCode,
  PaymentAmountCurrency,
  PaymentConsentPeriodicAlignment,
  PaymentConsentPeriodicInterval,
  PaymentInitiationConsentType,
  PaymentScheduleInterval,
  PlaidApi,
  Products,
} from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

/** The journey of a payment with the official client from npm: nothing but the base URL is changed. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi
let recipient_id: string

beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  const headers = { 'PLAID-CLIENT-ID': server.team.client_id, 'PLAID-SECRET': server.team.secrets.sandbox }
  plaid = new PlaidApi(new Configuration({ basePath: server.url, baseOptions: { headers } }))
  const { data } = await plaid.paymentInitiationRecipientCreate({
    name: 'Weaver & Daughters',
    bacs: { account: '26207729', sort_code: '560029' },
    address: { street: ['4 Weaver Row'], city: 'Norwich', postal_code: 'NR1 3QU', country: 'GB' },
  })
  recipient_id = data.recipient_id
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const gbp = (value: number) => ({ currency: PaymentAmountCurrency.Gbp, value })
async function openLink(payment_initiation: { payment_id?: string; consent_id?: string }): Promise<string> {
  const { data } = await plaid.linkTokenCreate({
    client_name: 'Conformance',
    language: 'en',
    country_codes: [CountryCode.Gb],
    user: { client_user_id: 'user-1' },
    products: [Products.PaymentInitiation],
    payment_initiation,
    webhook: receiver.url,
  })
  return data.link_token
}
/** A person in Link: British bank, its own page, access allowed. */
async function sayYes(link_token: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-explicit-any -- the page's protocol is the server's own affair
  const post = async (path: string, body: unknown): Promise<any> => (await server.post(path, body)).body
  const { session_secret, ...opened } = await post('/link/v2/session/open', { link_token })
  let last = opened
  const act = async (action: object) => {
    const request = { session_secret, pane_number: last.pane_number, events_seen: 100, action }
    return (last = await post('/link/v2/session/act', request))
  }
  await act({ type: 'continue' })
  const { login_url } = (await act({ type: 'select_institution', institution_id: 'ins_117650' })).pane
  await act({ type: 'open_oauth' })
  const oauth_state_id = new URL(login_url, server.url).searchParams.get('oauth_state_id')
  const answer = { oauth_state_id, username: '', password: '', choices: [0], error_code: null }
  await post('/link/v2/oauth/answer', answer)
  await act({ type: 'check_oauth' })
  expect((await act({ type: 'continue' })).outcome).toHaveProperty('success')
}
async function steps(): Promise<string[]> {
  await server.settle()
  return receiver
    .take()
    .filter(({ body }) => body.webhook_type !== 'LINK')
    .map(({ body }) => body.new_payment_status ?? body.new_status)
}

describe('the official client from npm', () => {
  test('pays once, follows the payment, and gives it back', async () => {
    expect((await plaid.paymentInitiationRecipientGet({ recipient_id })).data.name).toBe('Weaver & Daughters')
    expect((await plaid.paymentInitiationRecipientList({})).data.recipients).toHaveLength(1)
    const { data } = await plaid.paymentInitiationPaymentCreate({
      recipient_id,
      reference: 'Invoice 2041',
      amount: gbp(48.5),
      options: { request_refund_details: true },
    })
    const { payment_id } = data
    expect(data.status).toBe('PAYMENT_STATUS_INPUT_NEEDED')
    expect((await plaid.createPaymentToken({ payment_id })).data.payment_token).toMatch(/^payment-token-sandbox-/)
    await sayYes(await openLink({ payment_id }))
    expect(await steps()).toEqual(['PAYMENT_STATUS_AUTHORISING', 'PAYMENT_STATUS_INITIATED'])

    const simulated = await plaid.sandboxPaymentSimulate({
      payment_id,
      webhook: receiver.url,
      status: 'PAYMENT_STATUS_SETTLED',
    })
    expect(simulated.data).toMatchObject({
      old_status: 'PAYMENT_STATUS_INITIATED',
      new_status: 'PAYMENT_STATUS_SETTLED',
    })
    expect(await steps()).toEqual(['PAYMENT_STATUS_EXECUTED', 'PAYMENT_STATUS_SETTLED'])

    const refund = { payment_id, reference: 'Refund2041', idempotency_key: 'refund-2041', amount: gbp(8.25) }
    const first = await plaid.paymentInitiationPaymentReverse(refund)
    const again = await plaid.paymentInitiationPaymentReverse(refund)
    expect(again.data.refund_id).toBe(first.data.refund_id)
    expect(await steps()).toEqual(['INITIATED', 'EXECUTED'])
    const { data: payment } = await plaid.paymentInitiationPaymentGet({ payment_id })
    expect(payment).toMatchObject({
      status: 'PAYMENT_STATUS_SETTLED',
      amount_refunded: gbp(8.25),
      refund_ids: [first.data.refund_id],
      refund_details: { name: 'Alberta Bobbeth Charleson' },
    })
    const { data: list } = await plaid.paymentInitiationPaymentList({ count: 10 })
    expect(list.payments.map((one) => one.payment_id)).toEqual([payment_id])
    expect(list.next_cursor).toBeNull()
  })

  test('sets up a standing order', async () => {
    const { data } = await plaid.paymentInitiationPaymentCreate({
      recipient_id,
      reference: 'Loom rent',
      amount: gbp(320),
      schedule: { interval: PaymentScheduleInterval.Monthly, interval_execution_day: -1, start_date: '2026-04-01' },
    })
    await sayYes(await openLink({ payment_id: data.payment_id }))
    expect((await steps()).at(-1)).toBe('PAYMENT_STATUS_ESTABLISHED')
  })

  test('pays with a consent, within it, until it is revoked', async () => {
    const { data } = await plaid.paymentInitiationConsentCreate({
      recipient_id,
      reference: 'Savings pot',
      type: PaymentInitiationConsentType.Sweeping,
      constraints: {
        max_payment_amount: gbp(40),
        periodic_amounts: [
          {
            amount: gbp(100),
            interval: PaymentConsentPeriodicInterval.Month,
            alignment: PaymentConsentPeriodicAlignment.Calendar,
          },
        ],
      },
    })
    const { consent_id } = data
    await sayYes(await openLink({ consent_id }))
    expect((await plaid.paymentInitiationConsentGet({ consent_id })).data.status).toBe('AUTHORISED')
    const pay = (value: number, idempotency_key: string) =>
      plaid.paymentInitiationConsentPaymentExecute({ consent_id, amount: gbp(value), idempotency_key })
    const paid = await pay(25, 'week-11')
    expect(paid.data.status).toBe('PAYMENT_STATUS_INITIATED')
    await expect(pay(41, 'week-12')).rejects.toMatchObject({ response: { data: { error_code: 'PAYMENT_REJECTED' } } })
    const { data: list } = await plaid.paymentInitiationPaymentList({ consent_id })
    expect(list.payments.map(({ payment_id }) => payment_id)).toEqual([paid.data.payment_id])
    await plaid.paymentInitiationConsentRevoke({ consent_id })
    await expect(pay(5, 'week-13')).rejects.toMatchObject({ response: { status: 400 } })
    expect(await steps()).toEqual(['AUTHORISED', 'PAYMENT_STATUS_INITIATED', 'REVOKED'])
  })
})
