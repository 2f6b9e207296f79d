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

const path = '/item/products/terminate'

describe(path, () => {
  test('ends the Item, keeps why, and says so to its webhook last of all', async () => {
    const { access_token, item_id } = await server.link({ options: { webhook: receiver.url } })
    await server.settle()
    receiver.take()
    const reason = { reason_code: 'USER_OFFBOARDING', reason_note: 'closed their account' }
    const { status } = await server.call(path, { access_token, ...reason })
    expect(status).toBe(200)
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toEqual([
      {
        webhook_type: 'ITEM',
        webhook_code: 'ERROR',
        item_id,
        error: expect.objectContaining({ error_code: 'ITEM_NOT_FOUND', status: 400 }),
        environment: 'sandbox',
      },
    ])
    expect((await server.call(path, { access_token, ...reason })).body).toMatchObject({ error_code: 'ITEM_NOT_FOUND' })
    const row = await server.house.store.db
      .selectFrom('items')
      .select(['removed_reason_code', 'removed_reason_note', 'connection_sealed'])
      .where('item_id', '=', item_id)
      .executeTakeFirst()
    expect(row).toEqual({
      removed_reason_code: 'USER_OFFBOARDING',
      removed_reason_note: 'closed their account',
      connection_sealed: '',
    })
  })

  test('needs a reason that exists', async () => {
    const { access_token } = await server.link()
    expect((await server.call(path, { access_token })).body.error_code).toBe('MISSING_FIELDS')
    expect((await server.call(path, { access_token, reason_code: 'BORED' })).body.error_code).toBe('INVALID_FIELD')
    const reason_note = 'x'.repeat(513)
    const long = await server.call(path, { access_token, reason_code: 'OTHER', reason_note })
    expect(long.body.error_code).toBe('INVALID_FIELD')
    expect((await server.call('/item/get', { access_token })).status).toBe(200)
  })
})
