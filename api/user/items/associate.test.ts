import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const associate = (user_id: string, item_ids: readonly string[]) =>
  server.call('/user/items/associate', { user_id, item_ids })
const itemsOf = async (user_id: string) => {
  const { body } = await server.call('/user/items/get', { user_id })
  return (body.items as { item_id: string }[]).map(({ item_id }) => item_id)
}

describe('/user/items/associate', () => {
  test('gives Items to the user, and takes them from another', async () => {
    const [one, other] = [await addUser(server), await addUser(server)]
    const free = await server.link()
    const theirs = await linkFor(server, { user_id: other.user_id })
    expect((await associate(one.user_id, [free.item_id, theirs.item_id, free.item_id])).status).toBe(200)
    expect((await itemsOf(one.user_id)).toSorted()).toEqual([free.item_id, theirs.item_id].toSorted())
    expect(await itemsOf(other.user_id)).toEqual([])
  })

  test('gives none when one is not there', async () => {
    const { user_id } = await addUser(server)
    const { item_id } = await server.link()
    const gone = await server.link()
    await server.call('/item/remove', { access_token: gone.access_token })
    const foreign = await server.link({ team: await server.addTeam('Strangers') })
    for (const missing of ['none', gone.item_id, foreign.item_id]) {
      expect(codeOf(await associate(user_id, [item_id, missing]))).toBe('ITEM_NOT_FOUND')
    }
    expect(await itemsOf(user_id)).toEqual([])
  })

  test('takes a hundred Items at most', async () => {
    const { user_id } = await addUser(server)
    const { item_id } = await server.link()
    expect((await associate(user_id, Array<string>(100).fill(item_id))).status).toBe(200)
    expect(codeOf(await associate(user_id, Array<string>(101).fill(item_id)))).toBe('INVALID_FIELD')
  })

  test('needs a user that is there', async () => {
    expect(codeOf(await associate('nobody', []))).toBe('INVALID_USER_ID')
    expect(codeOf(await associate('usr_nobody', []))).toBe('USER_NOT_FOUND')
  })
})
