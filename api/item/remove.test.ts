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

const path = '/item/remove'
const gone = { status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'ITEM_NOT_FOUND' } }

/** How many rows of a table are about an Item. */
async function rowsOf(table: 'accounts' | 'transactions' | 'transaction_states', item_id: string): Promise<number> {
  const rows = await server.house.store.db.selectFrom(table).select('item_id').where('item_id', '=', item_id).execute()
  return rows.length
}

describe(path, () => {
  test('answers nothing but the request_id; a second removal answers ITEM_NOT_FOUND', async () => {
    const { access_token } = await server.link()
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    expect(body).toEqual({ request_id: expect.any(String) })
    expect(await server.call(path, { access_token })).toMatchObject(gone)
  })

  test('ends the Item for every endpoint that its token opened', async () => {
    const { access_token } = await server.link()
    await server.call(path, { access_token })
    for (const of of [
      '/item/get',
      '/accounts/get',
      '/auth/get',
      '/transactions/sync',
      '/item/access_token/invalidate',
    ]) {
      expect(await server.call(of, { access_token })).toMatchObject(gone)
    }
  })

  test('deletes what was fetched, the login and everything private, of this Item only', async () => {
    const { access_token, item_id } = await server.link()
    const other = await server.link()
    for (const table of ['accounts', 'transactions', 'transaction_states'] as const) {
      expect(await rowsOf(table, item_id)).toBeGreaterThan(0)
    }
    await server.call(path, { access_token })
    for (const table of ['accounts', 'transactions', 'transaction_states'] as const) {
      expect(await rowsOf(table, item_id)).toBe(0)
      expect(await rowsOf(table, other.item_id)).toBeGreaterThan(0)
    }
    const { db } = server.house.store
    const row = await db.selectFrom('items').selectAll().where('item_id', '=', item_id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ connection_sealed: '', webhook: null, error: null, removed_ms: server.clock.now() })
    expect((await server.call('/accounts/get', { access_token: other.access_token })).status).toBe(200)
  })

  test('ends the Item’s work and its webhooks', async () => {
    const { access_token, item_id } = await server.link({ options: { webhook: receiver.url } })
    await server.call('/transactions/sync', { access_token })
    await server.settle()
    expect(receiver.take().length).toBeGreaterThan(0)
    await server.call(path, { access_token })
    const jobs = await server.house.store.db
      .selectFrom('jobs')
      .select('kind')
      .where('group_key', '=', item_id)
      .execute()
    expect(jobs).toEqual([])
    server.clock.advance(31 * 86_400_000)
    await server.settle()
    expect(receiver.take()).toEqual([])
  })

  test('still delivers what happened before', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'], options: { webhook: receiver.url } })
    receiver.answerWith(503)
    await server.call('/sandbox/item/reset_login', { access_token })
    await server.settle()
    expect(receiver.take()).toHaveLength(1)
    await server.call(path, { access_token })
    receiver.answerWith(200)
    server.clock.advance(30_000)
    await server.settle()
    expect(receiver.take()).toMatchObject([{ body: { webhook_code: 'ERROR' } }])
  })

  test('keeps why', async () => {
    const { access_token, item_id } = await server.link()
    const reason_note = 'n'.repeat(512)
    const { status } = await server.call(path, { access_token, reason_code: 'FRAUD_ABUSE', reason_note })
    expect(status).toBe(200)
    const { db } = server.house.store
    const row = await db.selectFrom('items').selectAll().where('item_id', '=', item_id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ removed_reason_code: 'FRAUD_ABUSE', removed_reason_note: reason_note })
  })

  test.each([{ reason_code: 'BORED' }, { reason_note: 'n'.repeat(513) }])(
    'answers INVALID_FIELD to %j and removes nothing',
    async (reason) => {
      const { access_token } = await server.link()
      const answer = await server.call(path, { access_token, ...reason })
      expect(answer).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
      expect((await server.call('/item/get', { access_token })).status).toBe(200)
    },
  )

  test('takes null for reasons, and removes an Item that needs a new login', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    const { status } = await server.call(path, { access_token, reason_code: null, reason_note: null })
    expect(status).toBe(200)
  })

  test('is done once when it is asked for twice at a time', async () => {
    const { access_token } = await server.link()
    const answers = await Promise.all([server.call(path, { access_token }), server.call(path, { access_token })])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400])
  })
})
