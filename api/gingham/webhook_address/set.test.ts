import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { findTeamWebhookAddress } from '../../house/team-webhooks.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const addressIn = (environment: 'sandbox' | 'production') =>
  findTeamWebhookAddress(server.house.store.db, { client_id: server.team.client_id, environment })

test('keeps one address for the team in the environment of its secret', async () => {
  for (const url of ['http://127.0.0.1:9/one', 'http://127.0.0.1:9/two']) {
    const { status, body } = await server.call('/gingham/webhook_address/set', { url })
    expect([status, body.url]).toEqual([200, url])
    expect(await addressIn('sandbox')).toBe(url)
  }
  expect(await addressIn('production')).toBeNull()
  await server.call('/gingham/webhook_address/set', { url: null })
  expect(await addressIn('sandbox')).toBeNull()
})

test('answers INVALID_FIELD to what is no address', async () => {
  const { status, body } = await server.call('/gingham/webhook_address/set', { url: 'mailto:me' })
  expect([status, body.error_code]).toEqual([400, 'INVALID_FIELD'])
})
