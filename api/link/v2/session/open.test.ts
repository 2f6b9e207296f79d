import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { goToBank, makeLinkToken, openPage } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const redirect_uri = 'http://localhost:8000/oauth'

describe('/link/v2/session/open', () => {
  test('says what the page shows of the app, and where to begin', async () => {
    const { opened } = await openPage(server, await makeLinkToken(server, { products: ['transactions', 'identity'] }))
    expect(opened).toMatchObject({
      app: {
        client_name: 'Wonderwallet',
        language: 'en',
        country_codes: ['US'],
        environment: 'sandbox',
        products: ['transactions', 'identity'],
        is_update_mode: false,
        appearance: 'system',
        completion_redirect_uri: null,
      },
      pane: { view_name: 'CONSENT', data_scopes: ['account_balance_info', 'contact_info', 'transactions'] },
      events: [{ event_name: 'OPEN', metadata: { view_name: 'CONSENT', is_update_mode: 'false' } }],
      exit_metadata: { institution: null, status: 'requires_credentials', link_session_id: opened.link_session_id },
    })
  })

  test('shows a name of more than 30 characters as "This Application"', async () => {
    const { opened } = await openPage(server, await makeLinkToken(server, { client_name: 'W'.repeat(31) }))
    expect(opened.app.client_name).toBe('This Application')
  })

  test('begins an embedded search with the list, and asks for consent once a bank is chosen', async () => {
    const link_token = await makeLinkToken(server)
    const { body } = await server.post('/link/v2/session/open', { link_token, is_embedded: true })
    expect(body.pane.view_name).toBe('SELECT_INSTITUTION')
    const chosen = await server.post('/link/v2/session/act', {
      session_secret: body.session_secret,
      pane_number: body.pane_number,
      events_seen: 1,
      action: { type: 'select_institution', institution_id: 'ins_109508' },
    })
    expect(chosen.body.pane).toMatchObject({ view_name: 'CONSENT', institution: { institution_id: 'ins_109508' } })
  })

  test('answers INVALID_LINK_TOKEN for a token that is unknown or has expired', async () => {
    const unknown = await server.post('/link/v2/session/open', { link_token: 'link-sandbox-nothing' })
    expect(unknown.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_LINK_TOKEN' })
    const link_token = await makeLinkToken(server)
    server.clock.advance(4 * 3_600_000)
    const late = await server.post('/link/v2/session/open', { link_token })
    expect(late.body).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })

  test('answers INCORRECT_LINK_TOKEN and OAUTH_STATE_ID_NOT_FOUND on the way back from a bank', async () => {
    const { oauth_state_id, answer } = await goToBank(server, await makeLinkToken(server, { redirect_uri }))
    const open = async (received_redirect_uri: string) =>
      server.post('/link/v2/session/open', {
        link_token: await makeLinkToken(server, { redirect_uri }),
        received_redirect_uri,
      })
    expect((await open(`${redirect_uri}?oauth_state_id=${oauth_state_id}`)).body).toMatchObject({
      error_type: 'OAUTH_ERROR',
      error_code: 'INCORRECT_LINK_TOKEN',
    })
    expect((await open(redirect_uri)).body).toMatchObject({ error_code: 'OAUTH_STATE_ID_NOT_FOUND' })
    expect((await answer()).status).toBe(200)
  })

  test('answers OAUTH_STATE_ID_ALREADY_PROCESSED once the session is over', async () => {
    const link_token = await makeLinkToken(server, { redirect_uri })
    const { answer } = await goToBank(server, link_token)
    const { body } = await answer({ error_code: 'INSUFFICIENT_CREDENTIALS' })
    const back = await openPage(server, link_token, body.return_to)
    expect(back.opened.pane).toMatchObject({ view_name: 'ERROR', error: { error_code: 'INSUFFICIENT_CREDENTIALS' } })
    await back.act({ type: 'exit', is_asked: false })
    const again = await server.post('/link/v2/session/open', { link_token, received_redirect_uri: body.return_to })
    expect(again).toMatchObject({ status: 208, body: { error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' } })
  })
})

describe('a hosted page', () => {
  test('opens by its address, and its end is told by webhooks', async () => {
    const { body: token } = await server.call('/link/token/create', {
      client_name: 'Wonderwallet',
      language: 'en',
      country_codes: ['US'],
      user: { client_user_id: 'user-1' },
      products: ['transactions'],
      webhook: 'http://127.0.0.1:9/hook',
      hosted_link: { completion_redirect_uri: 'wonder://done' },
    })
    const address = await fetch(token.hosted_link_url.replace('http://localhost:4000', server.url), {
      redirect: 'manual',
    })
    const hosted_link_id = new URL(address.headers.get('location') ?? '', server.url).searchParams.get('hosted_link_id')
    const { body } = await server.post('/link/v2/session/open', { hosted_link_id })
    expect(body.app.completion_redirect_uri).toBe('wonder://done')
    await server.post('/link/v2/session/act', {
      session_secret: body.session_secret,
      pane_number: 0,
      events_seen: 1,
      action: { type: 'exit', is_asked: false },
    })
    const rows = await server.house.store.db.selectFrom('webhooks').select(['webhook_code', 'body']).execute()
    expect(rows.map(({ webhook_code }) => webhook_code)).toEqual(['SESSION_FINISHED', 'EVENTS'])
    expect(JSON.parse(rows[0]?.body ?? '')).toEqual({
      webhook_type: 'LINK',
      webhook_code: 'SESSION_FINISHED',
      status: 'EXITED',
      link_session_id: body.link_session_id,
      link_token: token.link_token,
      public_tokens: [],
      environment: 'sandbox',
    })
    expect(JSON.parse(rows[1]?.body ?? '').events).toMatchObject([{ event_name: 'OPEN' }, { event_name: 'EXIT' }])
  })
})
