import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { identity, legacyIdentity } from './testing/people.ts'
import { addUser, codeOf } from './testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const update = (body: Record<string, unknown>) => server.call('/user/update', body)

describe('/user/update', () => {
  test('replaces the fields that are given, and keeps the others', async () => {
    const { user_id } = await addUser(server, { identity })
    server.clock.advance(60_000)
    const emails = [{ data: 'ada@work.example', primary: true }]
    expect((await update({ user_id, identity: { emails } })).status).toBe(200)
    const { body } = await server.call('/user/get', { user_id })
    expect(body.identity).toEqual({ ...identity, emails })
    expect(Date.parse(body.updated_at) - Date.parse(body.created_at)).toBe(60_000)
  })

  test('takes the legacy shape by token, and the present shape as well', async () => {
    const { user_token } = await addUser(server, { with_upgraded_user: false })
    expect((await update({ user_token, consumer_report_user_identity: legacyIdentity })).status).toBe(200)
    expect((await update({ user_token, identity: { date_of_birth: '1990-04-22' } })).status).toBe(200)
    const { body } = await server.call('/user/get', { user_id: user_token })
    expect(body.identity).toEqual({ ...identity, date_of_birth: '1990-04-22' })
  })

  test('changes nothing without an identity', async () => {
    const { user_id } = await addUser(server, { identity })
    expect((await update({ user_id })).status).toBe(200)
    expect((await server.call('/user/get', { user_id })).body.identity).toEqual(identity)
  })

  test('answers INVALID_USER_IDENTITY_DATA, and keeps what was known', async () => {
    const { user_id } = await addUser(server, { identity })
    const answer = await update({ user_id, identity: { date_of_birth: '1990-02-30' } })
    expect(answer).toMatchObject({ status: 403, body: { error_code: 'INVALID_USER_IDENTITY_DATA' } })
    expect((await server.call('/user/get', { user_id })).body.identity).toEqual(identity)
  })

  test('needs to be told whom', async () => {
    expect(codeOf(await update({ identity }))).toBe('MISSING_FIELDS')
    expect(codeOf(await update({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await update({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await update({ user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })

  test('takes both names of one user, and answers INVALID_USER_TOKEN to names of two', async () => {
    const [one, other] = [await addUser(server), await addUser(server)]
    expect((await update({ user_id: one.user_id, user_token: one.user_token })).status).toBe(200)
    expect(codeOf(await update({ user_id: one.user_id, user_token: other.user_token }))).toBe('INVALID_USER_TOKEN')
    const legacy = await addUser(server, { with_upgraded_user: false })
    expect((await update({ user_id: legacy.user_id, user_token: legacy.user_token })).status).toBe(200)
  })
})
