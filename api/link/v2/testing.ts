import type { TestServer } from '@gingham/server/testing'
import type { LinkAction, OpenAnswer, SessionAnswer } from '../session/protocol.ts'

/** A link token of the server's first team. */
export async function makeLinkToken(server: TestServer, request: Record<string, unknown> = {}): Promise<string> {
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
export async function openPage(server: TestServer, link_token: string, received_redirect_uri?: string) {
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
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
      last = answer.body as SessionAnswer
      events.push(...last.events)
      return last
    },
  }
}

export type Page = Awaited<ReturnType<typeof openPage>>

/** From consent through the list of banks to what follows the login. */
export async function logIn(page: Page, password = 'pass_good', institution_id = 'ins_109508') {
  await page.act({ type: 'continue' })
  await page.act({ type: 'select_institution', institution_id })
  return page.act({ type: 'submit_credentials', username: 'user_good', password })
}

/** Shares accounts and ends the session. */
export async function finish(page: Page, choices: readonly number[]) {
  await page.act({ type: 'select_accounts', choices })
  return page.act({ type: 'continue' })
}

/** What onSuccess would get. */
export function successOf({ outcome }: SessionAnswer) {
  if (outcome === undefined || !('success' in outcome)) throw new Error(`no success: ${JSON.stringify(outcome)}`)
  const { success } = outcome
  // Null after a verification alone.
  return { ...success, public_token: success.public_token ?? '' }
}

/** To the page of a bank with OAuth, which waits for its person. */
export async function goToBank(server: TestServer, link_token: string) {
  const page = await openPage(server, link_token)
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
