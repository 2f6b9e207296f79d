import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPaymentServer, type PaymentServer } from './testing/payment-server.ts'

let server: PaymentServer
beforeAll(async () => void (server = await startPaymentServer()))
afterAll(() => server.close())

const linkToken = (payment_initiation: object, request: object = {}) => ({
  client_name: 'Wonderwallet',
  language: 'en',
  country_codes: ['GB'],
  user: { client_user_id: 'user-1' },
  products: ['payment_initiation'],
  payment_initiation,
  ...request,
})
const create = (payment_initiation: object) => server.call('/link/token/create', linkToken(payment_initiation))

const refused = (field: string) => ({
  status: 400,
  body: {
    error_code: 'INVALID_FIELD',
    error_message: expect.stringContaining(`payment_initiation.${field}`) as string,
  },
})

describe('/link/token/create for a payment', () => {
  test('takes what waits for its person', async () => {
    expect((await create({ payment_id: await server.payment() })).status).toBe(200)
    expect((await create({ consent_id: await server.consent() })).status).toBe(200)
  })

  test('takes nothing unknown, nothing of another team, and nothing that is done', async () => {
    expect(await create({ payment_id: 'payment-id-sandbox-x' })).toMatchObject(refused('payment_id'))
    expect(await create({ consent_id: 'consent-id-sandbox-x' })).toMatchObject(refused('consent_id'))
    const { client_id, secrets } = await server.addTeam('Others')
    for (const ids of [{ payment_id: await server.payment() }, { consent_id: await server.consent() }]) {
      const theirs = await server.post('/link/token/create', linkToken(ids, { client_id, secret: secrets.sandbox }))
      expect(theirs).toMatchObject(refused(Object.keys(ids)[0]!))
    }
    const done = await server.payment()
    await server.simulate(done, 'PAYMENT_STATUS_INITIATED')
    expect(await create({ payment_id: done })).toMatchObject(refused('payment_id'))
    expect(await create({ consent_id: await server.authorisedConsent() })).toMatchObject(refused('consent_id'))
  })

  test('sends nothing to nobody', async () => {
    const payment_id = await server.payment()
    await create({ payment_id })
    const { webhook } = await server.house.store.db
      .selectFrom('payments')
      .select('webhook')
      .where('payment_id', '=', payment_id)
      .executeTakeFirstOrThrow()
    expect(webhook).toBeNull()
  })
})
