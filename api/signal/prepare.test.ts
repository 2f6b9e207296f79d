import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/signal/prepare'

describe(path, () => {
  test('adds the product once', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'] })
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await server.call(path, { access_token })
      expect(status).toBe(200)
      expect(Object.keys(body)).toEqual(['request_id'])
      const { body: known } = await server.call('/item/get', { access_token })
      expect(known.item.products).toEqual(['auth', 'signal'])
    }
  })
})
