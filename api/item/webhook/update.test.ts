import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

let server: TestServer
let old: WebhookReceiver
let fresh: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  old = await startWebhookReceiver()
  fresh = await startWebhookReceiver()
})
afterEach(async () => {
  await server.settle()
  old.take()
  fresh.take()
})
afterAll(async () => {
  old.close()
  fresh.close()
  await server.close()
})

const path = '/item/webhook/update'

describe(path, () => {
  test('acknowledges to the new address and answers the Item with it', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['auth'], options: { webhook: old.url } })
    const { status, body } = await server.call(path, { access_token, webhook: fresh.url })
    expect(status).toBe(200)
    expect(body.item).toMatchObject({ item_id, webhook: fresh.url })
    await server.settle()
    expect(old.take()).toEqual([])
    expect(fresh.take().map((webhook) => webhook.body)).toEqual([
      {
        webhook_type: 'ITEM',
        webhook_code: 'WEBHOOK_UPDATE_ACKNOWLEDGED',
        item_id,
        error: null,
        new_webhook_url: fresh.url,
        environment: 'sandbox',
      },
    ])
  })

  test('sends everything from then on to the new address', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'], options: { webhook: old.url } })
    await server.call(path, { access_token, webhook: fresh.url })
    await server.settle()
    fresh.take()
    await server.call('/sandbox/item/reset_login', { access_token })
    await server.settle()
    expect(old.take()).toEqual([])
    expect(fresh.take()).toMatchObject([{ body: { webhook_type: 'ITEM', webhook_code: 'ERROR' } }])
  })

  test.each([{ webhook: null }, {}])('%j ends webhooks', async (change) => {
    const { access_token } = await server.link({ initial_products: ['auth'], options: { webhook: old.url } })
    const { body } = await server.call(path, { access_token, ...change })
    expect(body.item.webhook).toBe('')
    await server.call('/sandbox/item/reset_login', { access_token })
    await server.settle()
    expect(old.take()).toEqual([])
  })

  test.each(['', 'nonsense', 'app.example/webhooks', 'ftp://app.example/', 'https://name:word@app.example/'])(
    'answers INVALID_FIELD to %j and changes nothing',
    async (webhook) => {
      const { access_token } = await server.link({ initial_products: ['auth'], options: { webhook: old.url } })
      const answer = await server.call(path, { access_token, webhook })
      expect(answer).toMatchObject({
        status: 400,
        body: {
          error_type: 'INVALID_REQUEST',
          error_code: 'INVALID_FIELD',
          error_message: expect.stringMatching(/^webhook /),
        },
      })
      expect((await server.call('/item/get', { access_token })).body.item.webhook).toBe(old.url)
    },
  )

  test('answers for an Item that needs a new login', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    expect((await server.call(path, { access_token, webhook: fresh.url })).status).toBe(200)
  })
})
