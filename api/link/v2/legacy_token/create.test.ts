import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { goToBank, openPage } from '../testing.ts'

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

  describe('with a bank’s own page', () => {
    const oauth_nonce = '0123456789abcdef'
    const withReturn = { oauth_nonce, oauth_redirect_uri: 'http://localhost:8000/oauth-response.html' }

    /** To the bank, which sends the person back. */
    async function visitBank() {
      const { body } = await create(withReturn)
      const { oauth_state_id, answer } = await goToBank(server, body.link_token)
      const { body: answered } = await answer()
      expect(answered.return_to).toBe(`${withReturn.oauth_redirect_uri}?oauth_state_id=${oauth_state_id}`)
      return { link_token: body.link_token as string, oauth_state_id, return_to: answered.return_to as string }
    }

    test('finds the session again by its state and its nonce', async () => {
      const { link_token, oauth_state_id, return_to } = await visitBank()
      const { status, body } = await create({ oauth_nonce, oauth_state_id })
      expect({ status, body }).toMatchObject({ status: 200, body: { link_token } })
      const page = await openPage(server, body.link_token, return_to)
      expect(page.opened.pane).toMatchObject({ view_name: 'CONNECTED' })
    })

    test('answers INCORRECT_OAUTH_NONCE to whoever says another, or none', async () => {
      const { oauth_state_id } = await visitBank()
      const other = await create({ oauth_nonce: 'fedcba9876543210', oauth_state_id })
      expect(other).toMatchObject({
        status: 400,
        body: { error_type: 'OAUTH_ERROR', error_code: 'INCORRECT_OAUTH_NONCE' },
      })
      expect((await create({ oauth_state_id })).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    })

    test('answers OAUTH_STATE_ID_NOT_FOUND for another team’s session, and for none', async () => {
      const { oauth_state_id } = await visitBank()
      const { public_key } = await server.addTeam('Others')
      const theirs = await create({ public_key, oauth_nonce, oauth_state_id })
      expect(theirs.body).toMatchObject({ error_code: 'OAUTH_STATE_ID_NOT_FOUND' })
      expect((await create({ oauth_nonce, oauth_state_id: 'x' })).body.error_code).toBe('OAUTH_STATE_ID_NOT_FOUND')
    })

    test.each([
      [{ oauth_nonce: '0123456789abcde' }],
      [{ oauth_redirect_uri: withReturn.oauth_redirect_uri }],
      [{ ...withReturn, oauth_nonce: 'short' }],
    ])('wants a nonce of 16 characters: %j', async (options) => {
      const { body } = await create(options)
      expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('oauthNonce') })
    })
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
