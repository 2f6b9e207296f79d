import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer } from '@gingham/server/testing'
import { readPage } from './sync-page.ts'
import { book, makeModelBank, MODEL_INSTITUTION, modelRow, type ModelBank } from './testing/model-bank.ts'
import { findState } from './transactions.store.ts'

let bank: ModelBank
let server: TestServer
beforeAll(async () => {
  bank = makeModelBank()
  server = await startTestServer({ sources: [bank.source] })
})
afterAll(() => server.close())

test('a page is of one state of the log, also when the log moves while the page is read', async () => {
  book(bank, modelRow('a', '2026-03-01'), modelRow('b', '2026-03-02'))
  const { access_token, item_id } = await server.link({ institution_id: MODEL_INSTITUTION })
  const { db } = server.house.store
  const state = (await findState(db, item_id))!
  const query = { account_id: undefined, count: 100 }
  const begun = await readPage(db, state, { ...query, cursor: undefined, count: 1 })
  const finished = await readPage(db, state, { ...query, cursor: undefined })

  bank.rows.delete('a')
  book(bank, modelRow('b', '2026-03-02', { amount: 1 }), modelRow('c', '2026-03-03'))
  await server.call('/transactions/refresh', { access_token })
  // From here on `state` is what a reader has seen just before the log moved.
  const page = await readPage(db, state, { ...query, cursor: finished.next_cursor })
  expect([countOf(page.added), countOf(page.modified), page.removed.length]).toEqual([1, 1, 1])
  const rest = await readPage(db, (await findState(db, item_id))!, { ...query, cursor: page.next_cursor })
  expect([rest.added, rest.modified, rest.removed, rest.has_more]).toEqual([[], [], [], false])
  await expect(readPage(db, state, { ...query, cursor: begun.next_cursor })).rejects.toMatchObject({
    key: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION',
  })
})

test('first calls that come at once start one pull and are told of it once', async () => {
  const receiver = await startWebhookReceiver()
  const { access_token, item_id } = await server.link({
    institution_id: MODEL_INSTITUTION,
    initial_products: ['auth'],
    options: { webhook: receiver.url },
  })
  const calls = Array.from({ length: 5 }, () => server.call('/transactions/sync', { access_token }))
  for (const { status, body } of await Promise.all(calls)) expect([status, body.error_code]).toEqual([200, undefined])
  await server.settle()
  const codes = receiver.take().map(({ body }) => body.webhook_code)
  expect(codes.filter((code) => code === 'INITIAL_UPDATE')).toHaveLength(1)
  expect(codes.filter((code) => code === 'HISTORICAL_UPDATE')).toHaveLength(1)
  const { body } = await server.call('/transactions/sync', { access_token })
  expect(body).toMatchObject({ transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE', has_more: false })
  expect((await findState(server.house.store.db, item_id))!.is_sync_active).toBe(1)
  receiver.close()
})

/** Rows on their way out are text that is not parsed yet. */
function countOf(rows: unknown): number {
  return (JSON.parse(JSON.stringify(rows)) as unknown[]).length
}
