import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { identity } from '../testing/people.ts'
import { addUser, codeOf, linkFor } from '../testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

describe('/user/identity/remove', () => {
  test('forgets who the user is, and keeps its Items', async () => {
    const { user_id } = await addUser(server, { identity })
    const { item_id } = await linkFor(server, { user_id })
    expect((await server.call('/user/identity/remove', { user_id })).status).toBe(200)
    expect((await server.call('/user/get', { user_id })).body).not.toHaveProperty('identity')
    expect((await server.call('/user/items/get', { user_id })).body.items).toMatchObject([{ item_id }])
  })

  test('needs a user that is there', async () => {
    expect(codeOf(await server.call('/user/identity/remove', { user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await server.call('/user/identity/remove', { user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })
})
