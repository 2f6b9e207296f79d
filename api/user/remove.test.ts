import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLinkToken, openPage } from '../link/v2/testing.ts'
import { identity } from './testing/people.ts'
import { addUser, codeOf, linkFor } from './testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const remove = (body: Record<string, unknown>) => server.call('/user/remove', body)

describe('/user/remove', () => {
  test('removes the user’s Items, and no other', async () => {
    const user = await addUser(server)
    const own = await linkFor(server, { user_id: user.user_id })
    const other = await server.link()
    expect((await remove({ user_token: user.user_token })).status).toBe(200)
    expect(codeOf(await server.call('/item/get', { access_token: own.access_token }))).toBe('ITEM_NOT_FOUND')
    expect((await server.call('/item/get', { access_token: other.access_token })).status).toBe(200)
  })

  test('ends its link tokens, and the sessions that are open with them', async () => {
    const { user_id } = await addUser(server)
    const link_token = await makeLinkToken(server, { user_id })
    const page = await openPage(server, link_token)
    await remove({ user_id })
    await expect(openPage(server, link_token)).rejects.toThrow('INVALID_LINK_TOKEN')
    await expect(page.act({ type: 'continue' })).rejects.toThrow('INVALID_LINK_TOKEN')
    // What was left behind comes to its end without it.
    server.clock.advance(24 * 3_600_000)
    await server.settle()
  })

  test('leaves nothing of what was private', async () => {
    const { user_id } = await addUser(server, { identity })
    await remove({ user_id })
    const row = await server.house.store.db
      .selectFrom('users')
      .selectAll()
      .where('user_id', '=', user_id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ identity_sealed: null, removed_ms: server.clock.now() })
  })

  test('answers USER_NOT_FOUND from then on, to either name', async () => {
    const { user_id, user_token } = await addUser(server)
    await remove({ user_id })
    expect(codeOf(await remove({ user_id }))).toBe('USER_NOT_FOUND')
    expect(codeOf(await remove({ user_token }))).toBe('USER_NOT_FOUND')
  })

  test('frees the client_user_id, but not that of a legacy user', async () => {
    const present = await addUser(server, { with_upgraded_user: true })
    await remove({ user_id: present.user_id })
    const again = await server.call('/user/create', {
      client_user_id: present.client_user_id,
      with_upgraded_user: true,
    })
    expect(again.status).toBe(200)
    expect(again.body.user_id).not.toBe(present.user_id)

    const legacy = await addUser(server, { with_upgraded_user: false })
    await remove({ user_token: legacy.user_token })
    for (const with_upgraded_user of [true, false]) {
      const refused = await server.call('/user/create', { client_user_id: legacy.client_user_id, with_upgraded_user })
      expect(codeOf(refused)).toBe('INVALID_FIELD')
    }
  })

  test('needs to be told whom', async () => {
    expect(codeOf(await remove({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await remove({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await remove({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
  })
})
