import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/processor/signal/prepare', () => {
  test('adds the product to the Item', async () => {
    const { access_token, processor_token } = await linkAccount(server, 'checking', { initial_products: ['auth'] })
    const { status, body } = await server.call('/processor/signal/prepare', { processor_token })
    expect([status, Object.keys(body)]).toEqual([200, ['request_id']])
    const { body: known } = await server.call('/item/get', { access_token })
    expect(known.item.products).toEqual(['auth', 'signal'])
  })
})
