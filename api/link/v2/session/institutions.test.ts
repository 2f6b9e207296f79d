import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLinkToken, openPage } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/link/v2/session/institutions', () => {
  test('searches institutions, also those that cannot be linked', async () => {
    const page = await openPage(server, await makeLinkToken(server))
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

  test('lists for an empty query what the session could link', async () => {
    const page = await openPage(server, await makeLinkToken(server, { country_codes: ['CA'] }))
    await page.act({ type: 'continue' })
    const { session_secret } = page.opened
    const { body } = await server.post('/link/v2/session/institutions', { session_secret, events_seen: 0, query: '' })
    expect(body.institutions).toMatchObject([
      { institution_id: 'ins_43', logo_url: '/link/v2/institutions/ins_43/logo.png' },
    ])
    const logo = await fetch(server.url + body.institutions[0].logo_url)
    expect(logo.headers.get('content-type')).toBe('image/png')
  })

  test('answers INVALID_LINK_TOKEN for a secret that opens nothing', async () => {
    const request = { session_secret: 'nothing', events_seen: 0, query: '' }
    const { body } = await server.post('/link/v2/session/institutions', request)
    expect(body).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })
})
