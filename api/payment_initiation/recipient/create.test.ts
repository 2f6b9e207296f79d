import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GERMAN_IBAN, startPaymentServer, type PaymentServer } from '../testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const address = { street: ['1 Loom Lane'], city: 'Norwich', postal_code: 'NR1 1AA', country: 'GB' }
const path = '/payment_initiation/recipient/create'
const bacs = { account: '26207729', sort_code: '560029' }

describe(path, () => {
  test('answers an id, and the same one to the same details', async () => {
    const first = await server.call(path, { name: 'Weberei', iban: GERMAN_IBAN })
    expect(first.status).toBe(200)
    expect(first.body.recipient_id).toMatch(/^recipient-id-sandbox-[0-9a-f-]{36}$/)
    const spaced = await server.call(path, { name: ' Weberei ', iban: 'de89 3704 0044 0532 0130 00', bacs: null })
    expect(spaced.body.recipient_id).toBe(first.body.recipient_id)
    const other = await server.call(path, { name: 'Weberei', iban: GERMAN_IBAN, bacs })
    expect(other.body.recipient_id).not.toBe(first.body.recipient_id)
  })

  test('answers the same id to the same address, in whatever order its fields come', async () => {
    const { street, ...others } = address
    const first = await server.call(path, { name: 'Addressed', bacs, address })
    const again = await server.call(path, { name: 'Addressed', bacs, address: { ...others, street } })
    expect(again.body.recipient_id).toBe(first.body.recipient_id)
    const moved = await server.call(path, { name: 'Addressed', bacs, address: { ...address, city: 'Ely' } })
    expect(moved.body.recipient_id).not.toBe(first.body.recipient_id)
  })

  test('makes one recipient when many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.call(path, { name: 'At once', bacs })))
    expect(new Set(answers.map(({ body }) => body.recipient_id)).size).toBe(1)
  })

  test('gives another team an id of its own', async () => {
    const { client_id, secrets } = await server.addTeam('Others')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, name: 'Weberei', iban: GERMAN_IBAN })
    const ours = await server.call(path, { name: 'Weberei', iban: GERMAN_IBAN })
    expect(theirs.body.recipient_id).not.toBe(ours.body.recipient_id)
  })

  test('keeps nobody’s numbers in readable form', async () => {
    await server.call(path, { name: 'Unreadable Ltd', iban: GERMAN_IBAN, bacs })
    const rows = await server.house.store.db.selectFrom('payment_recipients').selectAll().execute()
    const text = JSON.stringify(rows)
    for (const secret of ['Unreadable', GERMAN_IBAN, bacs.account, bacs.sort_code]) expect(text).not.toContain(secret)
  })

  test.each([
    [{ iban: 'DE89370400440532013001' }, 'iban has wrong check digits'],
    [{ iban: 'US89370400440532013000' }, 'iban is not of a country'],
    [{ bacs: { account: '26207729' } }, 'bacs needs both'],
    [{ bacs: { account: 'abc', sort_code: '560029' } }, 'bacs must have an account'],
    [{ name: ' ', bacs }, 'name'],
  ])('answers PAYMENT_INVALID_RECIPIENT: %j', async (details, message) => {
    const { status, body } = await server.call(path, { name: 'Weaver', ...details })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_type: 'PAYMENT_ERROR',
      error_code: 'PAYMENT_INVALID_RECIPIENT',
      error_message: expect.stringContaining(message),
    })
  })

  test.each([
    [{ name: 'Weaver' }, 'one of iban and bacs'],
    [{ name: 'Weaver', iban: null, bacs: null }, 'one of iban and bacs'],
    [{ name: '', bacs }, 'name'],
    [{ name: 'Weaver', iban: 'DE89' }, 'iban'],
    [{ name: 'Weaver', bacs, address: { street: ['1'], city: 'x', postal_code: '1', country: 'uk' } }, 'country'],
    [{ name: 'Weaver', bacs, address: { ...address, street: [] } }, 'street'],
    [{ name: 'Weaver', bacs, address: { ...address, street: ['1', '2', '3'] } }, 'street'],
    [{ name: 'Weaver', bacs, address: { ...address, street: ['w'.repeat(71)] } }, 'street'],
  ])('answers INVALID_FIELD: %j', async (request, message) => {
    const { body } = await server.call(path, request)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining(message) })
  })
})
