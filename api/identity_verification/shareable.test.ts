import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('the address that may be given away', () => {
  const request = { template_id: 'idvtmp_default', gave_consent: false, is_shareable: true }
  const openPage = async (shareable_url: string) => {
    const { pathname, searchParams } = new URL(shareable_url)
    const hosted_link_id = `${pathname.split('/').at(-1)}.${searchParams.get('key')}`
    return (await server.post('/link/v2/session/open', { hosted_link_id })).body
  }

  test.each([
    ['es-US', 'es'],
    ['ja-JP', 'ja'],
    [null, 'en'],
    [undefined, 'en'],
  ])('speaks the language of the attempt, %s', async (language, spoken) => {
    const client_user_id = `speaks-${language}`
    const path = '/identity_verification/create'
    const { body } = await server.call(path, { ...request, client_user_id, language })
    expect((await openPage(body.shareable_url)).app.language).toBe(spoken)
  })

  test('is opened behind the consent where the link token says that it was given', async () => {
    const person = { client_user_id: 'agreed-elsewhere', template_id: request.template_id }
    const { body: made } = await server.call('/identity_verification/create', { ...request, ...person })
    const open = async (gave_consent: boolean) => {
      const { body: token } = await server.call('/link/token/create', {
        client_name: 'Test',
        language: 'en',
        country_codes: ['US'],
        user: { client_user_id: person.client_user_id },
        products: ['identity_verification'],
        identity_verification: { template_id: person.template_id, gave_consent },
      })
      return (await server.post('/link/v2/session/open', { link_token: token.link_token })).body
    }
    expect(await open(false)).toMatchObject({ link_session_id: made.id, pane: { view_name: 'ACCEPT_TOS' } })
    expect(await open(true)).toMatchObject({ link_session_id: made.id, pane: { view_name: 'VERIFY_SMS' } })
    const { body } = await server.call('/identity_verification/get', { identity_verification_id: made.id })
    expect(body.steps).toMatchObject({ accept_tos: 'skipped', verify_sms: 'active' })
    expect(await open(false)).toMatchObject({ pane: { view_name: 'VERIFY_SMS' } })
  })

  test('speaks it in a retry, and where a link token opens the attempt', async () => {
    const person = { client_user_id: 'speaks-twice', template_id: request.template_id }
    await server.call('/identity_verification/create', { ...request, ...person, language: 'pt-BR' })
    const { body: again } = await server.call('/identity_verification/retry', { ...person, strategy: 'reset' })
    expect((await openPage(again.shareable_url)).app.language).toBe('pt')
    const { body: token } = await server.call('/link/token/create', {
      client_name: 'Test',
      language: 'de',
      country_codes: ['US'],
      user: { client_user_id: person.client_user_id },
      products: ['identity_verification'],
      identity_verification: { template_id: person.template_id },
    })
    const { body } = await server.post('/link/v2/session/open', { link_token: token.link_token })
    expect(body).toMatchObject({ link_session_id: again.id, app: { language: 'pt' } })
  })

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
