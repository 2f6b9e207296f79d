import { decodeProtectedHeader } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/gingham/webhook_verification_key/rotate'

test('retires the key in use: the next webhook has a new one', async () => {
  const { access_token } = await server.link({ options: { webhook: receiver.url } })
  const sign = async () => {
    await server.settle()
    receiver.take()
    const fired = { access_token, webhook_code: 'SYNC_UPDATES_AVAILABLE' }
    await server.call('/sandbox/item/fire_webhook', fired)
    await server.settle()
    const [fire] = receiver.take()
    return decodeProtectedHeader(fire!.verification).kid!
  }
  const keyOf = async (key_id: string) => (await server.call('/webhook_verification_key/get', { key_id })).body.key
  const before = await sign()
  expect((await keyOf(before)).expired_at).toBeNull()
  expect(await server.call(path)).toMatchObject({ status: 200 })
  expect((await keyOf(before)).expired_at).toBe(Math.floor(server.clock.now() / 1000))
  const after = await sign()
  expect(after).not.toBe(before)
  expect((await keyOf(after)).expired_at).toBeNull()
})

test('answers SANDBOX_ONLY elsewhere', async () => {
  const { client_id, secrets } = server.team
  const { body } = await server.post(path, { client_id, secret: secrets.production })
  expect(body.error_code).toBe('SANDBOX_ONLY')
})
