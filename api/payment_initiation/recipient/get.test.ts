import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GERMAN_IBAN, startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const path = '/payment_initiation/recipient/get'

describe(path, () => {
  test('answers what was told', async () => {
    const address = { street: ['4 Weaver Row', 'Annex'], city: 'Norwich', postal_code: 'NR1 3QU', country: 'GB' }
    const recipient_id = await server.recipient({ iban: GERMAN_IBAN, address })
    const { status, body } = await server.call(path, { recipient_id })
    expect(status).toBe(200)
    expect(body).toEqual({
      recipient_id,
      name: 'Weaver',
      iban: GERMAN_IBAN,
      bacs: { account: '26207729', sort_code: '560029' },
      address,
      request_id: expect.any(String),
    })
  })

  test('answers null for what was not', async () => {
    const { body } = await server.call(path, { recipient_id: await server.recipient() })
    expect(body).toMatchObject({ iban: null, address: null })
  })

  test('answers INVALID_FIELD to an id that is unknown, of another team, or of another environment', async () => {
    const recipient_id = await server.recipient()
    const { client_id, secrets } = await server.addTeam('Others')
    const unknown = { error_code: 'INVALID_FIELD', error_message: expect.stringContaining('recipient_id') }
    expect((await server.call(path, { recipient_id: 'recipient-id-sandbox-x' })).body).toMatchObject(unknown)
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, recipient_id })
    expect(theirs.body).toMatchObject(unknown)
    const { team } = server
    const live = await server.post(path, { client_id: team.client_id, secret: team.secrets.production, recipient_id })
    expect(live.body).toMatchObject(unknown)
  })
})
