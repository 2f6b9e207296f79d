import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const remove = (body: Record<string, unknown>) => server.call('/user/items/remove', body)

describe('/user/items/remove', () => {
  test('removes some of a user’s Items', async () => {
    const { user_id } = await addUser(server)
    const kept = await linkFor(server, { user_id })
    const gone = await linkFor(server, { user_id })
    expect((await remove({ user_id, item_ids: [gone.item_id, gone.item_id] })).status).toBe(200)
    expect(codeOf(await server.call('/item/get', { access_token: gone.access_token }))).toBe('ITEM_NOT_FOUND')
    const { body } = await server.call('/user/items/get', { user_id })
    expect(body.items).toMatchObject([{ item_id: kept.item_id }])
  })

  test('removes none when one is not the user’s', async () => {
    const user = await addUser(server)
    const own = await linkFor(server, { user_id: user.user_id })
    const other = await server.link()
    const answer = await remove({ user_token: user.user_token, item_ids: [own.item_id, other.item_id] })
    expect(codeOf(answer)).toBe('ITEM_NOT_FOUND')
    for (const { access_token } of [own, other]) {
      expect((await server.call('/item/get', { access_token })).status).toBe(200)
    }
  })

  test('needs a user that is there', async () => {
    expect(codeOf(await remove({ item_ids: [] }))).toBe('MISSING_FIELDS')
    expect(codeOf(await remove({ user_token: 'user-sandbox-0', item_ids: [] }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await remove({ user_id: 'nobody', item_ids: [] }))).toBe('INVALID_USER_ID')
    expect(codeOf(await remove({ user_id: 'usr_nobody', item_ids: [] }))).toBe('USER_NOT_FOUND')
  })
})
