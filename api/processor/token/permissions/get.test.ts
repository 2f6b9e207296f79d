import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/processor/token/permissions/get', () => {
  test('answers an empty list at first, then what was set, each product once', async () => {
    const { processor_token } = await linkAccount(server)
    const get = async () => {
      const { status, body } = await server.call('/processor/token/permissions/get', { processor_token })
      expect(status).toBe(200)
      return body.products
    }
    const set = (products: readonly string[]) =>
      server.call('/processor/token/permissions/set', { processor_token, products })
    expect(await get()).toEqual([])
    await set(['identity', 'auth', 'identity'])
    expect(await get()).toEqual(['identity', 'auth'])
    await set([])
    expect(await get()).toEqual([])
  })
})
