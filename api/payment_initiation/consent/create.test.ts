import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GERMAN_IBAN, startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
let recipient_id: string
beforeAll(async () => {
  server = await startPaymentServer()
  recipient_id = await server.recipient()
})
afterAll(() => server.close())

const path = '/payment_initiation/consent/create'
const gbp = (value: number) => ({ currency: 'GBP', value })
const month = { amount: gbp(100), interval: 'MONTH', alignment: 'CALENDAR' }
const constraints = { max_payment_amount: gbp(50), periodic_amounts: [month] }
const payer_details = { name: 'Imogen Vale', numbers: { bacs: { account: '55779911', sort_code: '200000' } } }
const create = (request: object) => server.call(path, { recipient_id, reference: 'Pot', constraints, ...request })

describe(path, () => {
  test('answers a consent that waits for its person', async () => {
    const { status, body } = await create({ type: 'COMMERCIAL', payer_details })
    expect(status).toBe(200)
    expect(body).toEqual({
      consent_id: expect.stringMatching(/^consent-id-sandbox-[0-9a-f-]{36}$/),
      status: 'UNAUTHORISED',
      request_id: expect.any(String),
    })
  })

  test.each([
    [{}, 'SWEEPING'],
    [{ scopes: ['ME_TO_ME'] }, 'SWEEPING'],
    [{ scopes: ['ME_TO_ME', 'EXTERNAL'] }, 'COMMERCIAL'],
    [{ scopes: ['EXTERNAL'], type: 'SWEEPING' }, 'SWEEPING'],
  ])('%j: %s', async (request, type) => {
    const { body } = await create(request)
    const read = await server.call('/payment_initiation/consent/get', { consent_id: body.consent_id })
    expect(read.body.type).toBe(type)
  })

  test('keeps nothing of the payer in readable form', async () => {
    await create({ payer_details: { ...payer_details, emails: ['imogen@mail.example'], date_of_birth: '1990-02-03' } })
    const rows = JSON.stringify(await server.house.store.db.selectFrom('payment_consents').selectAll().execute())
    for (const secret of ['Imogen', '55779911', 'imogen@', '1990-02-03']) expect(rows).not.toContain(secret)
  })

  const wrong: [string, object, string][] = [
    ['INVALID_USER_ID', { user_id: 'user-sandbox-1' }, ''],
    ['USER_NOT_FOUND', { user_id: 'usr_nobody' }, ''],
    ['INVALID_FIELD', { recipient_id: 'recipient-id-sandbox-x' }, 'recipient_id'],
    ['PAYMENT_INVALID_REFERENCE', { reference: 'Pot!' }, 'letters and digits'],
    [
      'PAYMENT_CONSENT_INVALID_CONSTRAINTS',
      { constraints: { ...constraints, max_payment_amount: { currency: 'EUR', value: 5 } } },
      'GBP',
    ],
    [
      'PAYMENT_CONSENT_INVALID_CONSTRAINTS',
      { constraints: { ...constraints, valid_date_time: { to: '2026-03-15T12:00:00Z' } } },
      'future',
    ],
    [
      'PAYMENT_CONSENT_INVALID_CONSTRAINTS',
      { constraints: { ...constraints, periodic_amounts: [month, month] } },
      'one',
    ],
    ['INVALID_FIELD', { constraints: { ...constraints, periodic_amounts: [] } }, 'periodic_amounts'],
    ['INVALID_FIELD', { payer_details: { name: 'Imogen Vale', numbers: {} } }, 'one of iban and bacs'],
    ['INVALID_FIELD', { payer_details: { ...payer_details, phone_numbers: ['01603 555014'] } }, 'phone_numbers'],
    ['INVALID_FIELD', { payer_details: { ...payer_details, emails: ['imogen'] } }, 'emails'],
    ['INVALID_FIELD', { options: { iban: 'DE89370400440532013001' } }, 'options.iban'],
    ['MISSING_FIELDS', { constraints: { max_payment_amount: gbp(5) } }, 'periodic_amounts'],
  ]
  test.each(wrong)('answers %s to %j', async (error_code, request, message) => {
    const { status, body } = await create(request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code, error_message: expect.stringContaining(message) })
  })

  test('answers PAYMENT_INVALID_RECIPIENT to a recipient without British numbers', async () => {
    const german_id = await server.recipient({ bacs: null, iban: GERMAN_IBAN })
    const { body } = await create({ recipient_id: german_id })
    expect(body).toMatchObject({ error_type: 'PAYMENT_ERROR', error_code: 'PAYMENT_INVALID_RECIPIENT' })
  })
})
