import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../../user/testing/user-server.ts'
import { finish, logIn, openPage } from '../v2/testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const create = (body: Record<string, unknown>) =>
  server.call('/link/token/create', {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    ...body,
  })

describe('a link token for a user', () => {
  test.each(['user_id', 'user_token'] as const)('named by %s makes Items of the user', async (name) => {
    const user = await addUser(server)
    const { body } = await create({ [name]: user[name], user: { client_user_id: 'a' }, products: ['transactions'] })
    const page = await openPage(server, body.link_token)
    await logIn(page)
    await finish(page, [0])
    const { items } = (await server.call('/user/items/get', { user_id: user.user_id })).body
    expect(items).toHaveLength(1)
  })

  test('needs no user object, and answers the user_id of the request', async () => {
    const { user_id } = await addUser(server)
    const { status, body } = await create({ user_id, products: ['transactions'] })
    expect(status).toBe(200)
    expect(body.user_id).toBe(user_id)
  })

  test('is refused when the user was removed', async () => {
    const { user_id } = await addUser(server)
    await server.call('/user/remove', { user_id })
    expect(codeOf(await create({ user_id, products: ['transactions'] }))).toBe('USER_NOT_FOUND')
  })
})

describe('update mode for a user', () => {
  const errorOf = async ({ access_token }: { access_token: string }) =>
    (await server.call('/item/get', { access_token })).body.item.error?.error_code ?? null

  test('repairs the Item that needs it', async () => {
    const { user_id } = await addUser(server)
    const broken = await linkFor(server, { user_id })
    server.clock.advance(1000)
    await linkFor(server, { user_id })
    await server.call('/sandbox/item/reset_login', { access_token: broken.access_token })
    const { body } = await create({ user_id, update: { user: true } })
    const page = await openPage(server, body.link_token)
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    await page.act({ type: 'continue' })
    expect(await errorOf(broken)).toBeNull()
    expect((await server.call('/user/items/get', { user_id })).body.items).toHaveLength(2)
  })

  test('takes the Items that are named, and no other user’s', async () => {
    const { user_id } = await addUser(server)
    const { item_id } = await linkFor(server, { user_id })
    const other = await server.link()
    expect((await create({ user_id, update: { user: true, item_ids: [item_id] } })).status).toBe(200)
    const foreign = await create({ user_id, update: { user: true, item_ids: [item_id, other.item_id] } })
    expect(codeOf(foreign)).toBe('ITEM_NOT_FOUND')
  })

  test('needs an Item', async () => {
    const { user_id } = await addUser(server)
    expect(codeOf(await create({ user_id, update: { user: true } }))).toBe('ITEM_NOT_FOUND')
  })
})
