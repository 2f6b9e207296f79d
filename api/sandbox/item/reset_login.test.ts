import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterEach(async () => {
  await server.settle()
  receiver.take()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/sandbox/item/reset_login'
const link = (products: string[]) => server.link({ initial_products: products, options: { webhook: receiver.url } })

describe(path, () => {
  test('makes the Item unhealthy: endpoints that ask the bank answer ITEM_LOGIN_REQUIRED, others answer', async () => {
    const { access_token } = await link(['auth', 'transactions'])
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    expect(body.reset_login).toBe(true)
    const { body: after } = await server.call('/item/get', { access_token })
    expect(after.item.error).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'ITEM_LOGIN_REQUIRED' })
    for (const of of ['/auth/get', '/accounts/balance/get', '/transactions/sync']) {
      expect((await server.call(of, { access_token })).body.error_code).toBe('ITEM_LOGIN_REQUIRED')
    }
    expect((await server.call('/accounts/get', { access_token })).status).toBe(200)
  })

  test('sends ITEM: ERROR', async () => {
    const { access_token, item_id } = await link(['auth'])
    await server.call(path, { access_token })
    await server.settle()
    const [webhook, ...others] = receiver.take()
    expect(others).toEqual([])
    expect(webhook!.body).toEqual({
      webhook_type: 'ITEM',
      webhook_code: 'ERROR',
      item_id,
      error: {
        error_type: 'ITEM_ERROR',
        error_code: 'ITEM_LOGIN_REQUIRED',
        error_code_reason: null,
        error_message: expect.any(String),
        display_message: null,
        documentation_url: expect.stringContaining('ITEM_LOGIN_REQUIRED'),
        suggested_action: null,
        causes: [],
        status: 400,
      },
      environment: 'sandbox',
    })
    // Receivers hash the body with its two spaces of indentation.
    expect(webhook!.text).toBe(JSON.stringify(webhook!.body, null, 2))
  })

  test('sends it again when it is asked for again, and nothing without an address', async () => {
    const { access_token } = await link(['auth'])
    await server.call(path, { access_token })
    await server.call(path, { access_token })
    const silent = await server.link()
    await server.call(path, { access_token: silent.access_token })
    await server.settle()
    expect(receiver.take()).toHaveLength(2)
  })
})
