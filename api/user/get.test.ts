import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { identity, legacyIdentity } from './testing/people.ts'
import { addUser, codeOf } from './testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

describe('/user/get', () => {
  test('answers what was said of the person, and when', async () => {
    const { user_id, client_user_id } = await addUser(server, { identity })
    const { body } = await server.call('/user/get', { user_id })
    expect(body).toMatchObject({
      user_id,
      client_user_id,
      created_at: '2026-03-15T12:00:00Z',
      updated_at: '2026-03-15T12:00:00Z',
      identity,
    })
  })

  test('answers no identity where none was given', async () => {
    const { user_id } = await addUser(server, { with_upgraded_user: true })
    const { body } = await server.call('/user/get', { user_id })
    expect(body).not.toHaveProperty('identity')
  })

  test('tells of a legacy user in the words of the present API, by its token', async () => {
    const { user_token } = await addUser(server, { consumer_report_user_identity: legacyIdentity })
    const { status, body } = await server.call('/user/get', { user_id: user_token })
    expect(status).toBe(200)
    expect(body.user_id).toBe(user_token)
    expect(body.identity).toEqual(identity)
  })

  test('answers INVALID_USER_ID to what is no id, also to the id that a legacy user has', async () => {
    const legacy = await addUser(server, { with_upgraded_user: false })
    for (const user_id of ['', 'person-1', 'user-sandbox-0', legacy.user_id]) {
      expect(codeOf(await server.call('/user/get', { user_id }))).toBe('INVALID_USER_ID')
    }
  })

  test('answers USER_NOT_FOUND to an id that never was, and to one of another team', async () => {
    const stranger = await server.addTeam('Strangers')
    const keys = { client_id: stranger.client_id, secret: stranger.secrets.sandbox }
    const theirs = await server.post('/user/create', { ...keys, client_user_id: 'a', with_upgraded_user: true })
    expect(theirs.status).toBe(200)
    for (const user_id of ['usr_nobody', theirs.body.user_id]) {
      expect(await server.call('/user/get', { user_id })).toMatchObject({
        status: 400,
        body: { error_type: 'USER_ERROR', error_code: 'USER_NOT_FOUND' },
      })
    }
  })
})
