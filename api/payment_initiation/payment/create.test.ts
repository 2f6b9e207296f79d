import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GERMAN_IBAN, startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
let recipient_id: string
let german_id: string
beforeAll(async () => {
  server = await startPaymentServer()
  recipient_id = await server.recipient()
  german_id = await server.recipient({ name: 'Weberei', bacs: null, iban: GERMAN_IBAN })
})
afterAll(() => server.close())

const path = '/payment_initiation/payment/create'
const gbp = (value: number) => ({ currency: 'GBP', value })
const create = (request: object) => server.call(path, { recipient_id, reference: 'Rent', amount: gbp(10), ...request })
const schedule = { interval: 'MONTHLY', interval_execution_day: 1, start_date: '2026-04-03' }

describe(path, () => {
  test('answers a payment that waits for its person', async () => {
    const { status, body } = await create({})
    expect(status).toBe(200)
    expect(body).toEqual({
      payment_id: expect.stringMatching(/^payment-id-sandbox-[0-9a-f-]{36}$/),
      status: 'PAYMENT_STATUS_INPUT_NEEDED',
      request_id: expect.any(String),
    })
  })

  test('gives a reference that was used before another ending', async () => {
    const request = { reference: 'Rent of the looms', amount: gbp(12) }
    const payments = await Promise.all(Array.from({ length: 5 }, () => create(request)))
    const read = await Promise.all(payments.map(({ body }) => server.get(body.payment_id)))
    expect(new Set(read.map(({ reference }) => reference))).toEqual(new Set(['Rent of the looms']))
    const adjusted = read.map(({ adjusted_reference }) => adjusted_reference ?? 'Rent of the looms')
    expect(new Set(adjusted).size).toBe(5)
    expect(read.filter(({ adjusted_reference }) => adjusted_reference === null)).toHaveLength(1)
    for (const text of adjusted) expect(text).toMatch(/^Rent of the ?[0-9a-z]{1,7}$/)
    for (const text of adjusted) expect(text.length).toBeLessThanOrEqual(18)
  })

  test('makes a standing order of a schedule, and moves its start to a working day', async () => {
    const { body } = await create({ schedule: { ...schedule, adjusted_start_date: '2000-01-01' } })
    expect((await server.get(body.payment_id)).schedule).toEqual({
      ...schedule,
      end_date: null,
      adjusted_start_date: '2026-04-07',
    })
  })

  test('keeps options', async () => {
    const { body } = await create({
      recipient_id: german_id,
      reference: 'Garn',
      amount: { currency: 'EUR', value: 7.77 },
      options: { scheme: 'SEPA_CREDIT_TRANSFER_INSTANT', iban: 'FR14 2004 1010 0505 0001 3M02 606', bacs: null },
    })
    expect(await server.get(body.payment_id)).toMatchObject({
      amount: { currency: 'EUR', value: 7.77 },
      scheme: 'SEPA_CREDIT_TRANSFER_INSTANT',
      iban: 'FR1420041010050500013M02606',
      bacs: null,
    })
    for (const options of [null, { scheme: 'null' }, { scheme: null, request_refund_details: null }]) {
      const plain = await create({ options })
      expect(await server.get(plain.body.payment_id)).toMatchObject({ scheme: null, iban: null })
    }
  })

  const wrong: [string, object, string][] = [
    ['INVALID_USER_ID', { user_id: '' }, ''],
    ['INVALID_USER_ID', { user_id: 'user-sandbox-1' }, ''],
    ['USER_NOT_FOUND', { user_id: 'usr_nobody' }, ''],
    ['INVALID_FIELD', { recipient_id: 'recipient-id-sandbox-x' }, 'recipient_id'],
    ['PAYMENT_INVALID_REFERENCE', { reference: 'Rent #4' }, 'letters and digits'],
    ['PAYMENT_INVALID_REFERENCE', { reference: ' Rent' }, 'letters and digits'],
    ['PAYMENT_INVALID_REFERENCE', { reference: 'R'.repeat(19) }, 'reference'],
    ['PAYMENT_INVALID_REFERENCE', { reference: '' }, 'reference'],
    ['INVALID_FIELD', { amount: gbp(0.99) }, 'amount.value'],
    ['INVALID_FIELD', { amount: gbp(1.005) }, 'two decimals'],
    ['INVALID_FIELD', { amount: gbp(1e12 + 1) }, '<= 1000000000000'],
    ['INVALID_FIELD', { amount: { currency: 'USD', value: 1 } }, 'amount.currency'],
    ['PAYMENT_INVALID_RECIPIENT', { amount: { currency: 'EUR', value: 1 } }, 'iban'],
    ['PAYMENT_SCHEME_NOT_SUPPORTED', { options: { scheme: 'SEPA_CREDIT_TRANSFER' } }, 'EUR only'],
    ['INVALID_FIELD', { options: { iban: 'DE89370400440532013001' } }, 'options.iban'],
    ['INVALID_FIELD', { options: { bacs: { account: '1' } } }, 'options.bacs'],
    ['PAYMENT_INVALID_SCHEDULE', { schedule: { ...schedule, interval_execution_day: 31 } }, '1 to 28'],
    ['PAYMENT_INVALID_SCHEDULE', { schedule: { ...schedule, start_date: '2026-03-14' } }, 'past'],
    ['MISSING_FIELDS', { schedule: { interval: 'WEEKLY' } }, 'schedule.start_date'],
  ]
  test.each(wrong)('answers %s to %j', async (error_code, request, message) => {
    const { status, body } = await create(request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code, error_message: expect.stringContaining(message) })
  })

  test('sends pounds to British numbers only, and standing orders in pounds only', async () => {
    expect((await create({ recipient_id: german_id })).body.error_code).toBe('PAYMENT_INVALID_RECIPIENT')
    const order = { recipient_id: german_id, amount: { currency: 'EUR', value: 5 }, schedule }
    expect((await create(order)).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('standing order'),
    })
  })

  test('takes no recipient of another team', async () => {
    const { client_id, secrets } = await server.addTeam('Others')
    const { body } = await server.post(path, {
      client_id,
      secret: secrets.sandbox,
      recipient_id,
      reference: 'Rent',
      amount: gbp(10),
    })
    expect(body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('recipient_id'),
    })
  })
})
