import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/item/import'
const user_auth = { user_id: 'user_good', auth_token: 'pass_good' }

describe(path, () => {
  test('makes an Item of a login without Link', async () => {
    const { status, body } = await server.call(path, {
      products: ['auth', 'identity'],
      user_auth,
      options: { webhook: 'https://bank.example/webhooks' },
    })
    expect(status).toBe(200)
    const { access_token } = body
    expect(access_token).toMatch(/^access-sandbox-/)
    const { body: shown } = await server.call('/item/get', { access_token })
    expect(shown.item).toMatchObject({
      institution_id: 'ins_109508',
      products: ['auth', 'identity'],
      webhook: 'https://bank.example/webhooks',
      error: null,
    })
    expect((await server.call('/auth/get', { access_token })).status).toBe(200)
    const { consent_events } = (await server.call('/consent/events/get', { access_token })).body
    expect(consent_events[0].initiator).toBe('DATA_PROVIDER')
  })

  test('takes the institution’s word for a customer whom it names without proof', async () => {
    const customer = { user_auth: { user_id: 'customer-4711' } }
    const { body } = await server.call(path, { ...customer, institution_id: 'ins_43' })
    const { body: held } = await server.call('/accounts/get', { access_token: body.access_token })
    expect(held.item).toMatchObject({ institution_id: 'ins_43', products: [] })
    expect(held.accounts.length).toBeGreaterThan(0)
    const { client_id, secrets } = server.team
    const elsewhere = await server.post(path, { ...customer, client_id, secret: secrets.production })
    expect(elsewhere.body).toMatchObject({ error_code: 'INVALID_CREDENTIALS' })
  })

  test('answers INVALID_INSTITUTION, INVALID_PRODUCT, INVALID_CREDENTIALS and INVALID_FIELD', async () => {
    const codeOf = async (request: Record<string, unknown>) =>
      (await server.call(path, { user_auth, ...request })).body.error_code
    expect(await codeOf({ institution_id: 'ins_0' })).toBe('INVALID_INSTITUTION')
    expect(await codeOf({ institution_id: 'ins_43', products: ['transfer'] })).toBe('INVALID_PRODUCT')
    expect(await codeOf({ user_auth: { user_id: 'user_good', auth_token: 'wrong' } })).toBe('INVALID_CREDENTIALS')
    expect(await codeOf({ options: { webhook: 'ftp://bank.example' } })).toBe('INVALID_FIELD')
    expect(await codeOf({ products: [] })).toBe('INVALID_FIELD')
  })
})
