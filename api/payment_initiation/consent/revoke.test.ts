import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const path = '/payment_initiation/consent/revoke'

describe(path, () => {
  test('ends a consent, once, and tells of it', async () => {
    const consent_id = await server.authorisedConsent()
    await server.webhooks()
    const { status, body } = await server.call(path, { consent_id })
    expect(status).toBe(200)
    expect(body).toEqual({ request_id: expect.any(String) })
    expect(await server.webhooks()).toMatchObject([
      { webhook_code: 'CONSENT_STATUS_UPDATE', consent_id, old_status: 'AUTHORISED', new_status: 'REVOKED' },
    ])
    expect((await server.execute(consent_id, 5)).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('REVOKED'),
    })
    expect((await server.call(path, { consent_id })).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    expect(await server.webhooks()).toEqual([])
  })

  test('answers INVALID_FIELD before it is authorised, and to what is not this team’s', async () => {
    const consent_id = await server.consent()
    expect((await server.call(path, { consent_id })).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('UNAUTHORISED'),
    })
    const { client_id, secrets } = await server.addTeam('Others')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, consent_id })
    expect(theirs.body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })
})
