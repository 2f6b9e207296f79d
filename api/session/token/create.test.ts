import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { openPage } from '../../link/v2/testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const user = { client_user_id: 'applicant' }
const create = (request: Record<string, unknown> = {}) =>
  server.call('/session/token/create', { template_id: 'template_1', user, ...request })

describe('/session/token/create', () => {
  test('makes a link token whose session is not seen until the app opens it', async () => {
    const { status, body } = await create()
    expect(status).toBe(200)
    expect(body.link).toEqual({
      link_token: expect.stringMatching(/^link-sandbox-/),
      expiration: '2026-03-15T16:00:00Z',
    })
    const page = await openPage(server, body.link.link_token)
    expect(page.opened).toMatchObject({ pane: { view_name: 'LAYER', is_ready: false }, events: [] })
    const { body: told } = await server.call('/link/token/get', { link_token: body.link.link_token })
    expect(told.metadata).toMatchObject({ country_codes: ['US'], language: 'en', webhook: null })
  })

  test('is for a user where one is named', async () => {
    const { body: made } = await server.call('/user/create', { client_user_id: 'applicant-2' })
    const { body } = await create({ user_id: made.user_id })
    expect(body.link.user_id).toBe(made.user_id)
    const { body: inside } = await create({ user: { ...user, user_id: made.user_id } })
    expect(inside.link.user_id).toBe(made.user_id)
    const both = await create({ user: { ...user, user_id: 'usr_nobody' }, user_id: made.user_id })
    expect(both.body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('user_id') })
    expect((await create({ user: { ...user, user_id: 'usr_nobody' } })).body).toMatchObject({
      error_code: 'USER_NOT_FOUND',
    })
    expect((await create({ user_id: 'usr_nobody' })).body).toMatchObject({ error_code: 'USER_NOT_FOUND' })
    expect((await create({ user_id: 'somebody' })).body).toMatchObject({ error_code: 'INVALID_USER_ID' })
  })

  test.each([
    ['user.client_user_id', { user: { client_user_id: 'leslie@example.com' } }],
    ['redirect_uri', { redirect_uri: 'http://example.com/oauth' }],
    ['redirect_uri', { redirect_uri: 'https://example.com/oauth', android_package_name: 'com.example.app' }],
    ['webhook', { webhook: 'ftp://example.com' }],
    ['template_id', { template_id: undefined }],
  ])('names %s when it is wrong', async (field, request) => {
    const { status, body } = await create(request)
    expect(status).toBe(400)
    expect(body.error_message).toContain(field)
  })
})
