import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLogin } from '../testing/login.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/item/application/list'

describe(path, () => {
  test('lists the team once it has linked the login, and what was made up', async () => {
    const { body: imported } = await server.call('/item/import', { user_auth: { user_id: 'customer-1' } })
    const { access_token } = imported
    expect((await server.call(path, { access_token })).body).toMatchObject({
      applications: [],
      disconnected_applications: [],
    })
    const { imported_token, application_id } = await makeLogin(server, 'user_prism_1')
    server.clock.advance(60_000)
    await server.call('/sandbox/item/application/seed', { access_token: imported_token, application_id: 'budget' })
    const { body } = await server.call(path, { access_token: imported_token })
    expect(body.applications).toEqual([
      {
        application_id,
        name: 'Test',
        display_name: 'Test',
        logo_url: null,
        application_url: null,
        reason_for_access: null,
        created_at: '2026-03-15T12:00:00Z',
        scopes: null,
      },
      expect.objectContaining({ application_id: 'budget', created_at: '2026-03-15T12:01:00Z' }),
    ])
  })

  test('tells one login from another, and one team from another', async () => {
    const { imported_token } = await makeLogin(server, 'user_prism_2')
    const stranger = await server.addTeam('Strangers')
    await server.link({ team: stranger, options: { override_username: 'user_prism_2', override_password: 'any' } })
    await server.link({
      institution_id: 'ins_43',
      options: { override_username: 'user_prism_2', override_password: 'any' },
    })
    expect((await server.call(path, { access_token: imported_token })).body.applications).toHaveLength(1)
  })

  test('lists those of all imported logins without a token', async () => {
    const { imported_token } = await makeLogin(server, 'user_prism_3')
    await server.call('/sandbox/item/application/seed', { access_token: imported_token, application_id: 'savings' })
    const { body } = await server.call(path)
    const ids = body.applications.map(({ application_id }: { application_id: string }) => application_id)
    expect(ids).toContain('savings')
    expect(new Set(ids).size).toBe(ids.length)
  })
})
