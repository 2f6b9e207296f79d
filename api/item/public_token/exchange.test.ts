import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const MINUTE_MS = 60_000

async function createToken(): Promise<string> {
  const request = { institution_id: 'ins_109508', initial_products: ['auth'] }
  const { body } = await server.call('/sandbox/public_token/create', request)
  return body.public_token
}

const exchange = (public_token: string) => server.call('/item/public_token/exchange', { public_token })
const unknown = { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_PUBLIC_TOKEN' } }

describe('/item/public_token/exchange', () => {
  test('answers an access_token that opens the Item', async () => {
    const { status, body } = await exchange(await createToken())
    expect(status).toBe(200)
    expect(body.access_token).toMatch(/^access-sandbox-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    const item = await server.call('/item/get', { access_token: body.access_token })
    expect(item.body.item.item_id).toBe(body.item_id)
  })

  test('takes a token once', async () => {
    const public_token = await createToken()
    await exchange(public_token)
    expect(await exchange(public_token)).toMatchObject(unknown)
  })

  test('takes a token for 30 minutes', async () => {
    const [early, late] = [await createToken(), await createToken()]
    server.clock.advance(30 * MINUTE_MS - 1)
    expect((await exchange(early)).status).toBe(200)
    server.clock.advance(1)
    expect(await exchange(late)).toMatchObject(unknown)
  })

  test('answers INVALID_PUBLIC_TOKEN to what is no public token of this team in this environment', async () => {
    const { access_token } = await server.link()
    expect(await exchange(access_token)).toMatchObject(unknown)
    expect(await exchange('public-sandbox-00000000-0000-0000-0000-000000000000')).toMatchObject(unknown)
    const public_token = await createToken()
    const { client_id, secrets } = server.team
    const production = { client_id, secret: secrets.production, public_token }
    expect(await server.post('/item/public_token/exchange', production)).toMatchObject(unknown)
    const other = await server.addTeam('Other')
    const foreign = { client_id: other.client_id, secret: other.secrets.sandbox, public_token }
    expect(await server.post('/item/public_token/exchange', foreign)).toMatchObject(unknown)
    expect((await exchange(public_token)).status).toBe(200)
  })

  test('answers ITEM_NOT_FOUND when the Item was removed in between', async () => {
    const { access_token } = await server.link()
    const { body } = await server.call('/item/public_token/create', { access_token })
    await server.call('/item/remove', { access_token })
    expect(await exchange(body.public_token)).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'ITEM_NOT_FOUND' },
    })
  })
})
