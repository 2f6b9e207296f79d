import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('/sandbox/bank_transfer/fire_webhook', () => {
  test('sends BANK_TRANSFERS_EVENTS_UPDATE to the address', async () => {
    const { status, body } = await server.call('/sandbox/bank_transfer/fire_webhook', { webhook: receiver.url })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['request_id'])
    await server.settle()
    expect(receiver.take().map((webhook) => webhook.body)).toEqual([
      {
        webhook_type: 'BANK_TRANSFERS',
        webhook_code: 'BANK_TRANSFERS_EVENTS_UPDATE',
        environment: 'sandbox',
      },
    ])
  })

  test.each(['', 'app.example', 'ftp://app.example', 'https://user:word@app.example'])(
    'answers INVALID_FIELD to %j',
    async (webhook) => {
      const { status, body } = await server.call('/sandbox/bank_transfer/fire_webhook', { webhook })
      expect(status).toBe(400)
      expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
    },
  )

  test('answers SANDBOX_ONLY elsewhere', async () => {
    const { client_id, secrets } = server.team
    const request = { client_id, secret: secrets.production, webhook: receiver.url }
    const { body } = await server.post('/sandbox/bank_transfer/fire_webhook', request)
    expect(body).toMatchObject({ error_code: 'SANDBOX_ONLY' })
  })
})
