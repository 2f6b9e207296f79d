import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { LinkAction, OpenAnswer, SessionAnswer } from '../../session/protocol.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

async function makeLinkToken(request: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await server.call('/link/token/create', {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'user-1' },
    products: ['transactions'],
    ...request,
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.link_token
}

/** A page that does as it is told, over HTTP. */
async function openPage(link_token: string, received_redirect_uri?: string) {
  const { status, body } = await server.post('/link/v2/session/open', {
    link_token,
    ...(received_redirect_uri === undefined ? {} : { received_redirect_uri }),
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  const opened = body as OpenAnswer
  let last: SessionAnswer = opened
  const events = [...opened.events]
  return {
    opened,
    events,
    last: () => last,
    async act(action: LinkAction): Promise<SessionAnswer> {
      const answer = await server.post('/link/v2/session/act', {
        session_secret: opened.session_secret,
        pane_number: last.pane_number,
        events_seen: events.length,
        action,
      })
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
      last = answer.body as SessionAnswer
      events.push(...last.events)
      return last
    },
  }
}

type Page = Awaited<ReturnType<typeof openPage>>

async function logIn(page: Page, password = 'pass_good', institution_id = 'ins_109508') {
  await page.act({ type: 'continue' })
  await page.act({ type: 'select_institution', institution_id })
  return page.act({ type: 'submit_credentials', username: 'user_good', password })
}

async function finish(page: Page, choices: readonly number[]) {
  await page.act({ type: 'select_accounts', choices })
  return page.act({ type: 'continue' })
}

function successOf({ outcome }: SessionAnswer) {
  if (outcome === undefined || !('success' in outcome)) throw new Error(`no success: ${JSON.stringify(outcome)}`)
  return outcome.success
}

describe('/link/v2/session/act', () => {
  test('ends in an Item with the chosen accounts, whose ids onSuccess knows', async () => {
    const page = await openPage(await makeLinkToken())
    await logIn(page)
    const { public_token, metadata } = successOf(await finish(page, [0, 1]))
    expect(metadata).toMatchObject({
      institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
      link_session_id: page.opened.link_session_id,
      accounts: [
        { name: 'Plaid Checking', mask: '0000', type: 'depository', subtype: 'checking', verification_status: null },
        { name: 'Plaid Saving', mask: '1111', type: 'depository', subtype: 'savings', verification_status: null },
      ],
    })
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { body: held } = await server.call('/accounts/get', { access_token: body.access_token })
    expect(held.accounts.map(({ account_id }: { account_id: string }) => account_id)).toEqual(
      metadata.accounts.map(({ id }) => id),
    )
  })

  test('stamps every event, and hands each one over once', async () => {
    const page = await openPage(await makeLinkToken())
    await logIn(page)
    expect(page.events.map(({ event_number }) => event_number)).toEqual(page.events.map((_, at) => at))
    for (const { metadata } of page.events) {
      expect(metadata).toMatchObject({ timestamp: '2026-03-15T12:00:00Z', link_session_id: page.opened.link_session_id })
      expect(metadata.request_id).toMatch(/^[0-9a-f]{15}$/)
      expect(Object.keys(metadata)).toHaveLength(17)
    }
  })

  test('does nothing the second time that an action arrives, and repeats what was missed', async () => {
    const page = await openPage(await makeLinkToken())
    const request = {
      session_secret: page.opened.session_secret,
      pane_number: page.opened.pane_number,
      events_seen: 1,
      action: { type: 'continue' },
    }
    const first = await server.post('/link/v2/session/act', request)
    const second = await server.post('/link/v2/session/act', request)
    expect(second.body.pane_number).toBe(first.body.pane_number)
    expect(second.body.events).toEqual(first.body.events)
    expect(first.body.events).toHaveLength(1)
  })

  test('refuses what is no action, and a secret that opens nothing', async () => {
    const { opened } = await openPage(await makeLinkToken())
    const request = { session_secret: opened.session_secret, pane_number: 0, events_seen: 0 }
    const wrong = await server.post('/link/v2/session/act', { ...request, action: { type: 'steal' } })
    expect(wrong.body).toMatchObject({ error_type: 'INVALID_REQUEST' })
    const unknown = await server.post('/link/v2/session/act', { ...request, session_secret: 'x', action: { type: 'back' } })
    expect(unknown.body).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })

  test('keeps neither the login nor the public_token in readable form', async () => {
    const page = await openPage(await makeLinkToken())
    await logIn(page, 'mfa_device')
    const under_way = await server.house.store.db.selectFrom('link_sessions').selectAll().execute()
    expect(JSON.stringify(under_way)).not.toContain('mfa_device')
    expect(JSON.stringify(under_way)).not.toContain('user_good')
    await page.act({ type: 'submit_mfa', answers: ['device-0'] })
    await page.act({ type: 'submit_mfa', answers: ['1234'] })
    const { public_token } = successOf(await finish(page, [0]))
    const over = await server.house.store.db.selectFrom('link_sessions').selectAll().execute()
    expect(JSON.stringify(over)).not.toContain(public_token)
  })

  test('adds wished products where the bank and the accounts have them', async () => {
    const wished = { required_if_supported_products: ['investments'], optional_products: ['liabilities', 'identity'] }
    const page = await openPage(await makeLinkToken(wished))
    await logIn(page)
    const { public_token } = successOf(await finish(page, [0, 3]))
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { body: item } = await server.call('/item/get', { access_token: body.access_token })
    // A checking account and a credit card: nothing for investments.
    expect(item.item.products).toEqual(['transactions', 'liabilities', 'identity'])
  })

  test('searches institutions, also those that cannot be linked', async () => {
    const page = await openPage(await makeLinkToken())
    await page.act({ type: 'continue' })
    const { body } = await server.post('/link/v2/session/institutions', {
      session_secret: page.opened.session_secret,
      events_seen: page.events.length,
      query: 'platypus  PAY',
    })
    expect(body.institutions).toMatchObject([{ institution_id: 'ins_135842', notice: 'unsupported' }])
    expect(body.events).toMatchObject([
      { event_name: 'SEARCH_INSTITUTION', metadata: { institution_search_query: 'platypus  PAY' } },
    ])
  })
})

describe('update mode', () => {
  test('repairs the Item: same access_token, no error', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    const link_token = await makeLinkToken({ access_token, products: undefined })
    const page = await openPage(link_token)
    expect(page.opened.app.is_update_mode).toBe(true)
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    const { metadata } = successOf(await page.act({ type: 'continue' }))
    expect(metadata.accounts).toHaveLength(14)
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item.error).toBeNull()
  })

  test('with account selection shares what is chosen anew', async () => {
    const { access_token } = await server.link()
    const link_token = await makeLinkToken({ access_token, products: undefined, update: { account_selection_enabled: true } })
    const page = await openPage(link_token)
    await page.act({ type: 'continue' })
    const { pane } = await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    if (pane.view_name !== 'SELECT_ACCOUNT') throw new Error(pane.view_name)
    expect(pane.accounts.every(({ is_selected }) => is_selected)).toBe(true)
    await finish(page, [1])
    const { body } = await server.call('/accounts/get', { access_token })
    expect(body.accounts).toMatchObject([{ name: 'Plaid Saving' }])
  })
})

describe('a bank’s own page', () => {
  const redirect_uri = 'http://localhost:8000/oauth'

  async function goToBank(link_token: string) {
    const page = await openPage(link_token)
    await page.act({ type: 'continue' })
    const { pane } = await page.act({ type: 'select_institution', institution_id: 'ins_127287' })
    if (pane.view_name !== 'OAUTH') throw new Error(pane.view_name)
    await page.act({ type: 'open_oauth' })
    const oauth_state_id = new URL(pane.login_url, server.url).searchParams.get('oauth_state_id') ?? ''
    const login = { oauth_state_id, username: '', password: '' }
    const answer = (request: Record<string, unknown> = {}) =>
      server.post('/link/v2/oauth/answer', { ...login, choices: [0, 1], error_code: null, ...request })
    return { page, oauth_state_id, login, answer }
  }

  test('shares what was chosen there, in a pop-up', async () => {
    const { page, login, answer } = await goToBank(await makeLinkToken())
    const { body: shown } = await server.post('/link/v2/oauth/open', { oauth_state_id: login.oauth_state_id })
    expect(shown).toMatchObject({ client_name: 'Wonderwallet', institution: { name: 'Platypus OAuth Bank' } })
    const { body: account_list } = await server.post('/link/v2/oauth/log_in', login)
    expect(account_list.accounts.length).toBeGreaterThan(1)
    expect((await answer()).body.return_to).toBeNull()
    const { pane } = await page.act({ type: 'check_oauth' })
    expect(pane).toMatchObject({ view_name: 'CONNECTED', accounts: { length: 2 } })
    expect(page.events.map(({ event_name, metadata }) => metadata.view_name ?? event_name).slice(2)).toEqual([
      'SELECT_INSTITUTION',
      'OAUTH',
      'OPEN_OAUTH',
      'CONNECTED',
    ])
  })

  test('sends the person back to the app, which opens Link again', async () => {
    const link_token = await makeLinkToken({ redirect_uri })
    const { page, oauth_state_id, answer } = await goToBank(link_token)
    const { return_to } = (await answer()).body
    expect(return_to).toBe(`${redirect_uri}?oauth_state_id=${oauth_state_id}`)
    const back = await openPage(link_token, return_to)
    expect(back.opened.link_session_id).toBe(page.opened.link_session_id)
    expect(back.opened.pane.view_name).toBe('CONNECTED')
    expect(successOf(await back.act({ type: 'continue' })).metadata.accounts).toHaveLength(2)
    const again = await server.post('/link/v2/session/open', { link_token, received_redirect_uri: return_to })
    expect(again).toMatchObject({ status: 208, body: { error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' } })
  })

  test('answers once, and only to the token that it was opened for', async () => {
    const { oauth_state_id, answer } = await goToBank(await makeLinkToken({ redirect_uri }))
    expect((await answer({ error_code: 'ACCESS_NOT_GRANTED' })).status).toBe(200)
    expect((await answer()).body).toMatchObject({ error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' })
    const other = await server.post('/link/v2/session/open', {
      link_token: await makeLinkToken({ redirect_uri }),
      received_redirect_uri: `${redirect_uri}?oauth_state_id=${oauth_state_id}`,
    })
    expect(other.body).toMatchObject({ error_code: 'INCORRECT_LINK_TOKEN' })
    const unknown = await server.post('/link/v2/oauth/open', { oauth_state_id: 'nothing' })
    expect(unknown).toMatchObject({ status: 404, body: { error_code: 'OAUTH_STATE_ID_NOT_FOUND' } })
  })
})
