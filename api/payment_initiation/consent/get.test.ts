import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const path = '/payment_initiation/consent/get'
const DAY_MS = 86_400_000
const gbp = (value: number) => ({ currency: 'GBP', value })
const constraints = {
  valid_date_time: { to: '2026-04-01T00:00:00Z' },
  max_payment_amount: gbp(50),
  periodic_amounts: [{ amount: gbp(100), interval: 'WEEK', alignment: 'CONSENT' }],
}
const statusOf = async (consent_id: string) => (await server.call(path, { consent_id })).body.status
const updates = async () =>
  (await server.webhooks())
    .filter(({ webhook_code }) => webhook_code === 'CONSENT_STATUS_UPDATE')
    .map((update) => [update['old_status'], update['new_status']])

describe(path, () => {
  test('answers a consent as it was made', async () => {
    const recipient_id = await server.recipient()
    const payer_details = { name: 'Imogen Vale', numbers: { bacs: { account: '55779911', sort_code: '200000' } } }
    const consent_id = await server.consent({ recipient_id, constraints, payer_details })
    const { status, body } = await server.call(path, { consent_id })
    expect(status).toBe(200)
    expect(body).toEqual({
      consent_id,
      status: 'UNAUTHORISED',
      created_at: '2026-03-15T12:00:00Z',
      recipient_id,
      reference: 'Pot',
      constraints,
      scopes: ['ME_TO_ME'],
      type: 'SWEEPING',
      payer_details: { name: 'Imogen Vale', iban: null, bacs: { account: '55779911', sort_code: '200000' } },
      request_id: expect.any(String),
    })
  })

  test('is authorised in Link, knows then who pays, and tells of it', async () => {
    const consent_id = await server.consent()
    expect((await server.call(path, { consent_id })).body.payer_details).toBeNull()
    await server.webhooks()
    await server.authorise({ consent_id })
    expect(await server.webhooks()).toContainEqual({
      webhook_type: 'PAYMENT_INITIATION',
      webhook_code: 'CONSENT_STATUS_UPDATE',
      consent_id,
      old_status: 'UNAUTHORISED',
      new_status: 'AUTHORISED',
      timestamp: '2026-03-15T12:00:00Z',
      environment: 'sandbox',
    })
    const { body } = await server.call(path, { consent_id })
    expect(body).toMatchObject({
      status: 'AUTHORISED',
      payer_details: { name: 'Alberta Bobbeth Charleson', bacs: { sort_code: expect.stringMatching(/^\d{6}$/) } },
    })
  })

  test('is locked to the account that it was made for, whatever else its person has', async () => {
    const bacs = { account: '55779911', sort_code: '200000' }
    for (const lock of [{ payer_details: { name: 'A. Charleson', numbers: { bacs } } }, { options: { bacs } }]) {
      const consent_id = await server.authorisedConsent(lock)
      const { body } = await server.call(path, { consent_id })
      expect(body.payer_details).toEqual({ name: 'Alberta Bobbeth Charleson', iban: null, bacs })
      const { payment_id } = (await server.execute(consent_id, 5)).body
      expect(await server.get(payment_id)).toMatchObject({ iban: null, bacs })
    }
  })

  test('expires when its time is over, and not when it was revoked before', async () => {
    const expiring = await server.authorisedConsent({ constraints })
    const revoked = await server.authorisedConsent({ constraints })
    const endless = await server.authorisedConsent()
    await server.call('/payment_initiation/consent/revoke', { consent_id: revoked })
    await server.webhooks()
    server.clock.advance(16 * DAY_MS)
    expect(await updates()).toEqual([])
    expect(await statusOf(expiring)).toBe('AUTHORISED')
    server.clock.advance(DAY_MS)
    expect(await updates()).toEqual([['AUTHORISED', 'EXPIRED']])
    expect(await statusOf(expiring)).toBe('EXPIRED')
    expect(await statusOf(revoked)).toBe('REVOKED')
    expect(await statusOf(endless)).toBe('AUTHORISED')
  })

  test('is refused by the bank when its time is over before anybody says yes', async () => {
    const to = new Date(server.clock.now() + 60_000).toISOString()
    const consent_id = await server.consent({ constraints: { ...constraints, valid_date_time: { to } } })
    await server.webhooks()
    server.clock.advance(60_000)
    await server.authorise({ consent_id })
    expect(await updates()).toEqual([['UNAUTHORISED', 'REJECTED']])
    expect(await statusOf(consent_id)).toBe('REJECTED')
  })

  test('answers INVALID_FIELD to an id that is unknown or of another team', async () => {
    const consent_id = await server.consent()
    const { client_id, secrets } = await server.addTeam('Others')
    const unknown = { error_code: 'INVALID_FIELD', error_message: expect.stringContaining('consent_id') }
    expect((await server.call(path, { consent_id: 'consent-id-sandbox-x' })).body).toMatchObject(unknown)
    expect((await server.post(path, { client_id, secret: secrets.sandbox, consent_id })).body).toMatchObject(unknown)
  })
})
