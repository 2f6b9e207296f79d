import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const itemOf = (access_token: string) => server.call('/item/get', { access_token })
const unknown = { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCESS_TOKEN' } }

describe('/item/access_token/invalidate', () => {
  test('puts a new token in the place of the old one, for the same Item and data', async () => {
    const { access_token, item_id } = await server.link()
    const before = await server.call('/accounts/get', { access_token })
    const { status, body } = await server.call('/item/access_token/invalidate', { access_token })
    expect(status).toBe(200)
    expect(body.new_access_token).toMatch(/^access-sandbox-/)
    expect(await itemOf(access_token)).toMatchObject(unknown)
    expect((await itemOf(body.new_access_token)).body.item.item_id).toBe(item_id)
    const after = await server.call('/accounts/get', { access_token: body.new_access_token })
    expect(after.body.accounts).toEqual(before.body.accounts)
  })

  test('ends every token of the Item, and those of no other', async () => {
    const { access_token } = await server.link()
    const other = await server.link()
    const { body } = await server.call('/item/public_token/create', { access_token })
    const { body: further } = await server.call('/item/public_token/exchange', { public_token: body.public_token })
    await server.call('/item/access_token/invalidate', { access_token: further.access_token })
    expect(await itemOf(access_token)).toMatchObject(unknown)
    expect(await itemOf(further.access_token)).toMatchObject(unknown)
    expect((await itemOf(other.access_token)).status).toBe(200)
  })

  test('cannot be done twice with the same token', async () => {
    const { access_token } = await server.link()
    await server.call('/item/access_token/invalidate', { access_token })
    expect(await server.call('/item/access_token/invalidate', { access_token })).toMatchObject(unknown)
  })
})
