import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLogin } from '../item/testing/login.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/application/get'

describe(path, () => {
  test('tells who the team is', async () => {
    const { application_id } = await makeLogin(server, 'user_prism_1')
    const { status, body } = await server.call(path, { application_id })
    expect(status).toBe(200)
    expect(body.application).toEqual({
      application_id,
      name: 'Test',
      display_name: 'Test',
      join_date: '2026-03-15',
      logo_url: null,
      application_url: null,
      reason_for_access: null,
      use_case: null,
      company_legal_name: null,
      city: null,
      region: null,
      postal_code: null,
      country_code: null,
    })
  })

  test('knows what the team has made up, also once it is disconnected', async () => {
    const { imported_token: access_token } = await makeLogin(server, 'user_prism_2')
    const seeded = { access_token, application_id: 'budget' }
    await server.call('/sandbox/item/application/seed', seeded)
    await server.call('/item/application/unlink', seeded)
    const { body } = await server.call(path, { application_id: 'budget' })
    expect(body.application).toMatchObject({ application_id: 'budget', name: 'Application budget' })
  })

  test('answers INVALID_FIELD to the application of another team, and to one that nobody knows', async () => {
    const { application_id } = await makeLogin(server, 'user_prism_3')
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, application_id })
    expect(theirs.body).toMatchObject({ error_code: 'INVALID_FIELD' })
    expect((await server.call(path, { application_id: 'nobody' })).body.error_code).toBe('INVALID_FIELD')
  })
})
