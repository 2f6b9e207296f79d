import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('the address that may be given away', () => {
  test('opens the same verification, and a wrong one opens nothing', async () => {
    const { body } = await server.call('/identity_verification/create', {
      client_user_id: 'shared',
      template_id: 'idvtmp_default',
      gave_consent: false,
      is_shareable: true,
    })
    const { pathname, search } = new URL(body.shareable_url)
    const response = await fetch(server.url + pathname + search, { redirect: 'manual' })
    expect(response.status).toBe(302)
    const to = new URL(response.headers.get('location') ?? '', server.url)
    expect(to.pathname).toBe('/link/v2/stable/link.html')
    const hosted_link_id = to.searchParams.get('hosted_link_id') ?? ''
    const opened = await server.post('/link/v2/session/open', { hosted_link_id })
    expect(opened.body).toMatchObject({
      link_session_id: body.id,
      pane: { view_name: 'ACCEPT_TOS' },
      app: { client_name: 'Test' },
    })
    for (const wrong of [`${body.id}.`, `${body.id}.${'0'.repeat(64)}`, `idv_none.${'0'.repeat(64)}`]) {
      const refused = await server.post('/link/v2/session/open', { hosted_link_id: wrong })
      expect(refused).toMatchObject({ status: 400, body: { error_code: 'INVALID_LINK_TOKEN' } })
    }
  })
})
