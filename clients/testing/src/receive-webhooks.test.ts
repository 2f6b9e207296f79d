import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PlaidClient, verifyWebhook } from '@gingham/client'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkItem, receiveWebhooks } from './index.ts'

let server: TestServer
let client: PlaidClient
beforeAll(async () => {
  // Webhooks are verified against the real time.
  server = await startTestServer({ now: new Date().toISOString() })
  client = new PlaidClient({
    environment: server.url,
    clientId: server.team.client_id,
    secret: server.team.secrets.sandbox,
  })
})
afterAll(() => server.close())

async function fire(access_token: string, webhook_code: string): Promise<void> {
  const { status } = await server.call('/sandbox/item/fire_webhook', { access_token, webhook_code })
  expect(status).toBe(200)
  await server.settle()
}

describe('receiveWebhooks', () => {
  test('hands out each webhook once, whether it is there already or still to come', async () => {
    const inbox = await receiveWebhooks()
    const { access_token, item_id } = await linkItem(client, { webhook: inbox.url })
    const waiting = inbox.next('NEW_ACCOUNTS_AVAILABLE')
    await fire(access_token, 'NEW_ACCOUNTS_AVAILABLE')
    expect(await waiting).toMatchObject({ webhook_type: 'ITEM', item_id })
    await fire(access_token, 'NEW_ACCOUNTS_AVAILABLE')
    expect(await inbox.next(({ webhook_code }) => webhook_code.startsWith('NEW_'))).toMatchObject({ item_id })
    await expect(inbox.next('NEW_ACCOUNTS_AVAILABLE', { timeout: 20 })).rejects.toThrow(
      /^No webhook NEW_ACCOUNTS_AVAILABLE within 20 ms\. Received: .*NEW_ACCOUNTS_AVAILABLE/,
    )
    expect(inbox.all().filter(({ webhook_code }) => webhook_code === 'NEW_ACCOUNTS_AVAILABLE')).toHaveLength(2)
    await inbox.close()
  })

  test('verifies, and refuses what is forged', async () => {
    const inbox = await receiveWebhooks({ verify: (incoming) => verifyWebhook({ ...incoming, client }) })
    const { access_token } = await linkItem(client, { webhook: inbox.url })
    await fire(access_token, 'NEW_ACCOUNTS_AVAILABLE')
    const webhook = await inbox.next('NEW_ACCOUNTS_AVAILABLE')
    expect(webhook.webhook_type).toBe('ITEM')
    expect(inbox.refused()).toEqual([])
    const forged = await fetch(inbox.url, { method: 'POST', body: '{"webhook_code":"FORGED"}' })
    expect(forged.status).toBe(400)
    await expect(inbox.next('FORGED', { timeout: 20 })).rejects.toThrow(/Refused: .*Plaid-Verification/)
    await inbox.close()
  })

  test.each(['soup', 'null', '[]', '{}', ''])('answers 400 to %j, which is no webhook', async (body) => {
    const inbox = await receiveWebhooks()
    const waiting = inbox.next('ERROR', { timeout: 50 })
    expect((await fetch(inbox.url, { method: 'POST', body })).status).toBe(400)
    await expect(waiting).rejects.toThrow(/^No webhook ERROR within 50 ms\. Received: nothing\. Refused: /)
    expect(inbox.refused()).toHaveLength(1)
    expect(inbox.all()).toEqual([])
    await inbox.close()
  })

  test('rejects with what the function for the wanted webhook throws', async () => {
    const inbox = await receiveWebhooks()
    const waiting = inbox.next(() => {
      throw new Error('a mistake of the test')
    })
    const sent = fetch(inbox.url, { method: 'POST', body: '{"webhook_code":"ERROR"}' })
    await expect(waiting).rejects.toThrow('a mistake of the test')
    expect((await sent).status).toBe(200)
    await inbox.close()
  })

  test('lets nobody wait for what cannot come any more', async () => {
    const inbox = await receiveWebhooks()
    const waiting = inbox.next('ERROR', { timeout: 60_000 })
    await Promise.all([
      inbox.close(),
      expect(waiting).rejects.toThrow('No webhook ERROR came before the inbox was closed. Received: nothing.'),
    ])
    await expect(inbox.next('ERROR')).rejects.toThrow('was closed')
    await inbox.close()
  })

  test('says that the port is taken', async () => {
    const inbox = await receiveWebhooks()
    const port = Number(new URL(inbox.url).port)
    await expect(receiveWebhooks({ port })).rejects.toThrow(`port ${port} is taken`)
    await inbox.close()
  })
})
