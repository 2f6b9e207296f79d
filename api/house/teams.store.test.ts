import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

test.each(['é'.repeat(24), 'a'.repeat(24), 'a', ''])(
  'a secret opens nothing to another client_id: %j',
  async (client_id) => {
    const { sandbox: secret } = server.team.secrets
    expect(await server.post('/item/get', { client_id, secret, access_token: 'x' })).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_API_KEYS' },
    })
  },
)
