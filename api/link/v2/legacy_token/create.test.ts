import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { openPage } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

function create(options: Record<string, unknown> = {}) {
  return server.post('/link/v2/legacy_token/create', {
    public_key: server.team.public_key,
    env: 'sandbox',
    client_name: 'Oldwallet',
    language: 'en',
    country_codes: ['US'],
    products: ['transactions'],
    ...options,
  })
}

describe('/link/v2/legacy_token/create', () => {
  test('opens a session as the options of the browser ask', async () => {
    const { body } = await create({ account_subtypes: { credit: ['credit card'] } })
    const page = await openPage(server, body.link_token)
    expect(page.opened.app).toMatchObject({ client_name: 'Oldwallet', environment: 'sandbox' })
    await page.act({ type: 'continue' })
    await page.act({ type: 'select_institution', institution_id: 'ins_109508' })
    const { pane } = await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    if (pane.view_name !== 'SELECT_ACCOUNT') throw new Error(pane.view_name)
    expect(pane.accounts.every(({ type }) => type === 'credit')).toBe(true)
  })

  test('opens update mode for the Item of a public_token', async () => {
    const { body: made } = await server.call('/sandbox/public_token/create', {
      institution_id: 'ins_109508',
      initial_products: ['transactions'],
    })
    const { body } = await create({ public_token: made.public_token, products: [] })
    expect((await openPage(server, body.link_token)).opened.app.is_update_mode).toBe(true)
  })

  test.each([
    ['INVALID_API_KEYS', { public_key: 'nobody’s' }],
    ['INVALID_PUBLIC_TOKEN', { public_token: 'public-sandbox-nothing' }],
    ['INVALID_PRODUCT', { products: ['balance'] }],
    ['INVALID_FIELD', { language: 'tlh' }],
  ])('answers %s for %j', async (error_code, options) => {
    expect((await create(options)).body).toMatchObject({ error_code })
  })
})
