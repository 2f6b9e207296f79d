import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/item/public_token/create', () => {
  test('answers a token that can be exchanged for a further access_token of the same Item', async () => {
    const { access_token, item_id } = await server.link()
    const { status, body } = await server.call('/item/public_token/create', { access_token })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      public_token: expect.stringMatching(/^public-sandbox-/),
      expiration: '2026-03-15T12:30:00Z',
    })
    const { body: further } = await server.call('/item/public_token/exchange', { public_token: body.public_token })
    expect(further.item_id).toBe(item_id)
    for (const token of [access_token, further.access_token]) {
      expect((await server.call('/item/get', { access_token: token })).body.item.item_id).toBe(item_id)
    }
  })

  test('answers for an Item that needs a new login', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    expect((await server.call('/item/public_token/create', { access_token })).status).toBe(200)
  })
})
