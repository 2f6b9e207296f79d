import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const itemsOf = async (names: Record<string, unknown>) => {
  const { body } = await server.call('/user/items/get', names)
  return (body.items as { item_id: string }[]).map(({ item_id }) => item_id)
}

describe('/user/items/get', () => {
  test('lists what was linked for the user, oldest first, as /item/get shows it', async () => {
    const { user_id, user_token } = await addUser(server)
    const first = await linkFor(server, { user_id })
    server.clock.advance(1000)
    const second = await linkFor(server, { user_token }, { initial_products: ['auth'] })
    await server.link()
    expect(await itemsOf({ user_id })).toEqual([first.item_id, second.item_id])
    expect(await itemsOf({ user_token })).toEqual([first.item_id, second.item_id])
    const { body } = await server.call('/user/items/get', { user_id })
    const alone = await server.call('/item/get', { access_token: first.access_token })
    expect(alone.body.item).toMatchObject(body.items[0])
  })

  test('does not list Items that were removed', async () => {
    const { user_id } = await addUser(server)
    const { access_token } = await linkFor(server, { user_id })
    await server.call('/item/remove', { access_token })
    expect(await itemsOf({ user_id })).toEqual([])
  })

  test('tells of the user in the Item’s webhooks', async () => {
    const receiver = await startWebhookReceiver()
    const { user_id } = await addUser(server)
    const { access_token, item_id } = await linkFor(
      server,
      { user_id },
      { initial_products: ['auth'], options: { webhook: receiver.url } },
    )
    await server.call('/sandbox/item/reset_login', { access_token })
    await server.settle()
    const payloads = receiver.take().map(({ body }) => body)
    expect(payloads).toContainEqual(expect.objectContaining({ webhook_code: 'ERROR', item_id, user_id }))
    receiver.close()
  })

  test('needs to be told whom', async () => {
    expect(codeOf(await server.call('/user/items/get', {}))).toBe('MISSING_FIELDS')
    expect(codeOf(await server.call('/user/items/get', { user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await server.call('/user/items/get', { user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await server.call('/user/items/get', { user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })
})
