import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { LinkAction, OpenAnswer, SessionAnswer } from '../session/protocol.ts'
import { makeRequest } from './testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const refusal = { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_LINK_TOKEN' } }
const HOUR_MS = 3_600_000

async function makeToken(fields: Parameters<typeof makeRequest>[0] = {}): Promise<string> {
  const { status, body } = await server.call('/link/token/create', { ...makeRequest(fields) })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.link_token
}

/** What /link/token/get tells of the token's first session. */
async function sessionOf(link_token: string) {
  const { status, body } = await server.call('/link/token/get', { link_token })
  expect(status).toBe(200)
  return body.link_sessions[0]
}

/** Opens Link as its page does, and does these things in it. */
async function openAndAct(link_token: string, actions: readonly LinkAction[]): Promise<SessionAnswer> {
  const { body } = await server.post('/link/v2/session/open', { link_token })
  const { session_secret } = body as OpenAnswer
  let last = body as SessionAnswer
  for (const action of actions) {
    const pane_number = last.pane_number
    const answer = await server.post('/link/v2/session/act', { session_secret, pane_number, events_seen: 0, action })
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    last = answer.body as SessionAnswer
  }
  return last
}

const toLogin: readonly LinkAction[] = [
  { type: 'continue' },
  { type: 'select_institution', institution_id: 'ins_109508' },
]
const logIn: LinkAction = { type: 'submit_credentials', username: 'user_good', password: 'pass_good' }
const finish: readonly LinkAction[] = [{ type: 'select_accounts', choices: [0, 1] }, { type: 'continue' }]
const leave: LinkAction = { type: 'exit', is_asked: false }

describe('/link/token/get', () => {
  test('tells what the token was made with', async () => {
    const account_filters = { depository: { account_subtypes: ['checking' as const] } }
    const link_token = await makeToken({
      account_filters,
      webhook: 'https://app.example/hooks',
      redirect_uri: 'http://localhost:3000/oauth',
      institution_data: { routing_number: '011000138' },
    })
    const { status, body } = await server.call('/link/token/get', { link_token })
    expect(status).toBe(200)
    expect(body).toEqual({
      link_token,
      created_at: '2026-03-15T12:00:00Z',
      expiration: '2026-03-15T16:00:00Z',
      link_sessions: [],
      metadata: {
        initial_products: ['transactions'],
        webhook: 'https://app.example/hooks',
        country_codes: ['US'],
        language: 'en',
        institution_data: { routing_number: '011000138' },
        account_filters,
        redirect_uri: 'http://localhost:3000/oauth',
        client_name: 'Wonderwallet',
      },
      request_id: expect.any(String),
    })
  })

  test('has null for what the request did not have', async () => {
    const { body } = await server.call('/link/token/get', {
      link_token: await makeToken({ webhook: '', redirect_uri: '' }),
    })
    expect(body.metadata).toEqual({
      initial_products: ['transactions'],
      webhook: null,
      country_codes: ['US'],
      language: 'en',
      redirect_uri: null,
      client_name: 'Wonderwallet',
    })
  })

  test('tells how a session ended well: with the public_token that onSuccess was told', async () => {
    const link_token = await makeToken()
    const { outcome } = await openAndAct(link_token, [...toLogin, logIn, ...finish])
    if (outcome === undefined || !('success' in outcome)) throw new Error('the session did not end well')
    const { public_token, metadata } = outcome.success
    const session = await sessionOf(link_token)
    const institution = { name: 'First Platypus Bank', institution_id: 'ins_109508' }
    expect(session).toEqual({
      link_session_id: metadata.link_session_id,
      started_at: '2026-03-15T12:00:00Z',
      finished_at: '2026-03-15T12:00:00Z',
      events: expect.any(Array),
      on_success: {
        public_token,
        metadata: {
          institution,
          accounts: metadata.accounts,
          link_session_id: metadata.link_session_id,
          transfer_status: null,
        },
      },
      results: {
        item_add_results: [{ public_token, accounts: metadata.accounts, institution }],
        cra_item_add_results: [],
        cra_update_results: [],
        bank_income_results: [],
        payroll_income_results: [],
        document_income_results: null,
      },
    })
    expect((await server.call('/item/public_token/exchange', { public_token })).status).toBe(200)
  })

  test('tells the events, latest first, each with an id of its own and without empty keys', async () => {
    const link_token = await makeToken()
    await openAndAct(link_token, [...toLogin, leave])
    const { events } = await sessionOf(link_token)
    expect(events.map(({ event_name }: { event_name: string }) => event_name)).toEqual([
      'EXIT',
      'TRANSITION_VIEW',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW',
      'OPEN',
    ])
    expect(events[1]).toEqual({
      event_name: 'TRANSITION_VIEW',
      timestamp: '2026-03-15T12:00:00Z',
      event_id: expect.any(String),
      event_metadata: {
        institution_id: 'ins_109508',
        institution_name: 'First Platypus Bank',
        view_name: 'CREDENTIAL',
        request_id: expect.any(String),
      },
    })
    expect(new Set(events.map(({ event_id }: { event_id: string }) => event_id)).size).toBe(events.length)
    expect(await sessionOf(link_token)).toMatchObject({ events })
  })

  test('tells how a person left', async () => {
    const link_token = await makeToken()
    await openAndAct(link_token, [...toLogin, leave])
    const session = await sessionOf(link_token)
    expect(session.exit).toEqual({
      error: null,
      metadata: {
        institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
        status: 'requires_credentials',
        link_session_id: session.link_session_id,
        request_id: expect.any(String),
      },
    })
    expect(session.on_exit).toEqual(session.exit)
    expect(session.results.item_add_results).toEqual([])
    expect(session).not.toHaveProperty('on_success')
  })

  test('tells the error that a person left with', async () => {
    const link_token = await makeToken()
    const wrong: LinkAction = { type: 'submit_credentials', username: 'user_good', password: 'wrong' }
    await openAndAct(link_token, [...toLogin, wrong, leave])
    expect((await sessionOf(link_token)).exit.error).toMatchObject({
      error_type: 'ITEM_ERROR',
      error_code: 'INVALID_CREDENTIALS',
    })
  })

  test('tells of a session that goes on', async () => {
    const link_token = await makeToken()
    await openAndAct(link_token, [{ type: 'continue' }])
    const session = await sessionOf(link_token)
    expect(session).toMatchObject({ started_at: '2026-03-15T12:00:00Z', finished_at: null })
    for (const key of ['on_success', 'exit', 'on_exit', 'results']) expect(session).not.toHaveProperty(key)
  })

  test('tells of a repaired Item as a success that adds nothing', async () => {
    const { access_token } = await server.link()
    const link_token = await makeToken({ products: undefined, access_token })
    const { outcome } = await openAndAct(link_token, [{ type: 'continue' }, logIn, { type: 'continue' }])
    expect(outcome).toHaveProperty('success')
    const { on_success, results } = await sessionOf(link_token)
    expect(on_success.metadata.institution.institution_id).toBe('ins_109508')
    expect(results.item_add_results).toEqual([])
  })

  test('names the Item of a consumer report instead of a public_token', async () => {
    const link_token = await makeToken({
      products: ['cra_base_report'],
      cra_options: { days_requested: 365 },
      consumer_report_permissible_purpose: 'EXTENSION_OF_CREDIT',
    })
    await openAndAct(link_token, [...toLogin, logIn, ...finish])
    const { results, on_success } = await sessionOf(link_token)
    const { body } = await server.call('/item/public_token/exchange', { public_token: on_success.public_token })
    expect(results.item_add_results).toEqual([])
    expect(results.cra_item_add_results).toMatchObject([{ item_id: body.item_id }])
  })

  test('lists sessions in the order in which they were opened', async () => {
    const link_token = await makeToken()
    await openAndAct(link_token, [leave])
    server.clock.advance(1000)
    await openAndAct(link_token, [...toLogin, leave])
    const { body } = await server.call('/link/token/get', { link_token })
    expect(body.link_sessions.map((session: { events: unknown[] }) => session.events.length)).toEqual([2, 5])
  })

  test('forgets a session six hours after its end, and tells of the expired token still', async () => {
    const link_token = await makeToken()
    await openAndAct(link_token, [leave])
    server.clock.advance(6 * HOUR_MS)
    expect(await sessionOf(link_token)).toBeDefined()
    server.clock.advance(1)
    const { status, body } = await server.call('/link/token/get', { link_token })
    expect([status, body.link_sessions]).toEqual([200, []])
    expect(body.expiration < new Date(server.clock.now()).toISOString()).toBe(true)
  })

  test('answers INVALID_LINK_TOKEN for what is no link token of the team in this environment', async () => {
    for (const link_token of ['', 'link-sandbox-00000000-0000-4000-8000-000000000000', 'nonsense']) {
      expect(await server.call('/link/token/get', { link_token })).toMatchObject(refusal)
    }
    const { access_token } = await server.link()
    expect(await server.call('/link/token/get', { link_token: access_token })).toMatchObject(refusal)
    const link_token = await makeToken()
    const other = await server.addTeam('Other')
    const { team } = server
    for (const keys of [
      { client_id: other.client_id, secret: other.secrets.sandbox },
      { client_id: team.client_id, secret: team.secrets.production },
    ]) {
      expect(await server.post('/link/token/get', { link_token, ...keys })).toMatchObject(refusal)
    }
  })
})
