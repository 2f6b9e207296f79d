import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { linkAccount, openAccount } from '../../testing.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterEach(() => void receiver.take())
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/processor/token/webhook/update'
const update = (processor_token: string, webhook: string | null) => server.call(path, { processor_token, webhook })

describe(path, () => {
  test('tells the new address, naming the account and not the Item', async () => {
    const { processor_token, account_id } = await linkAccount(server)
    const { status, body } = await update(processor_token, receiver.url)
    expect(status).toBe(200)
    expect(body).toEqual({ request_id: expect.any(String) })
    await server.settle()
    expect(receiver.take().map((one) => one.body)).toEqual([
      {
        webhook_type: 'PROCESSOR_TOKEN',
        webhook_code: 'WEBHOOK_UPDATE_ACKNOWLEDGED',
        account_id,
        error: null,
        new_webhook_url: receiver.url,
        environment: 'sandbox',
      },
    ])
  })

  test('sends nothing when the address is taken away, then or later', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    await update(processor_token, receiver.url)
    await server.settle()
    receiver.take()
    expect((await update(processor_token, null)).status).toBe(200)
    await server.call('/processor/transactions/sync', { processor_token })
    await server.call('/transactions/refresh', { access_token })
    await server.settle()
    expect(receiver.take()).toEqual([])
  })

  test('leaves the Item’s address and other tokens alone', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    const other = await openAccount(server, access_token, 'savings')
    await update(processor_token, receiver.url)
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item.webhook).toBe('')
    const rows = await server.house.store.db
      .selectFrom('processor_tokens')
      .select(['account_id', 'webhook'])
      .where('account_id', '=', other.account_id)
      .execute()
    expect(rows).toEqual([{ account_id: other.account_id, webhook: null }])
  })

  test.each(['nonsense', 'ftp://partner.example', 'https://me:secret@partner.example/'])(
    'answers INVALID_FIELD to %s',
    async (webhook) => {
      const { processor_token } = await linkAccount(server)
      const { body } = await update(processor_token, webhook)
      expect(body.error_code).toBe('INVALID_FIELD')
    },
  )

  test('answers MISSING_FIELDS without an address', async () => {
    const { processor_token } = await linkAccount(server)
    expect((await server.call(path, { processor_token })).body.error_code).toBe('MISSING_FIELDS')
  })
})
