import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/categories/get', () => {
  test('answers anybody, with the whole taxonomy', async () => {
    const { status, body } = await server.post('/categories/get', {})
    expect(status).toBe(200)
    expect(Object.keys(body).sort()).toEqual(['categories', 'request_id'])
    expect(body.categories).toHaveLength(602)
    expect(body.categories[0]).toEqual({ category_id: '10000000', group: 'special', hierarchy: ['Bank Fees'] })
  })

  test('does not mind keys, right or wrong', async () => {
    expect((await server.call('/categories/get')).status).toBe(200)
    const strange = await server.post('/categories/get', { client_id: 'nobody', secret: 'nothing' })
    expect(strange.status).toBe(200)
    const inHeaders = await server.post(
      '/categories/get',
      {},
      { 'plaid-client-id': 'nobody', 'plaid-secret': 'nothing' },
    )
    expect(inHeaders.status).toBe(200)
  })

  test('knows no other field', async () => {
    const { body } = await server.post('/categories/get', { group: 'place' })
    expect(body).toMatchObject({ error_code: 'UNKNOWN_FIELDS' })
  })
})
