import { createPublicKey, verify, createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  startTestServer,
  startWebhookReceiver,
  type Received,
  type TestServer,
  type WebhookReceiver,
} from '@gingham/server/testing'
import { book, makeModelBank, MODEL_INSTITUTION, modelRow, type ModelBank } from './testing/model-bank.ts'
import { updateTransactions } from './update-transactions.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

let bank: ModelBank
let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => void (receiver = await startWebhookReceiver()))
beforeEach(async () => {
  receiver.take()
  await server?.close()
  bank = makeModelBank()
  server = await startTestServer({
    sources: [bank.source],
    settings: { update_delay_ms: { initial: 10_000, historical: MINUTE_MS } },
  })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

async function link(options = {}): Promise<{ access_token: string; item_id: string }> {
  return server.link({ institution_id: MODEL_INSTITUTION, options: { webhook: receiver.url, ...options } })
}

async function wait(milliseconds: number): Promise<void> {
  server.clock.advance(milliseconds)
  await server.settle()
}

const sync = async (access_token: string, cursor = '') =>
  (await server.call('/transactions/sync', { access_token, cursor })).body
const get = (access_token: string) =>
  server.call('/transactions/get', { access_token, start_date: '2024-01-01', end_date: '2026-12-31' })
const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

/** The bodies that came in, without what every one of them has. */
async function takeBodies(item_id: string): Promise<unknown[]> {
  await server.settle()
  const received = receiver.take()
  for (const one of received) await expectSigned(one)
  return received.map(({ body }) => {
    const { webhook_type, environment, item_id: about, ...rest } = body
    expect({ webhook_type, environment, about }).toEqual({
      webhook_type: 'TRANSACTIONS',
      environment: 'sandbox',
      about: item_id,
    })
    return rest
  })
}

const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())

/** As https://plaid.com/docs/api/webhooks/webhook-verification/ tells a receiver to check. */
async function expectSigned({ verification, text }: Received): Promise<void> {
  const [head, claims, signature] = verification.split('.') as [string, string, string]
  expect(read(head)).toMatchObject({ alg: 'ES256', typ: 'JWT' })
  const { body } = await server.call('/webhook_verification_key/get', { key_id: read(head).kid })
  const key = createPublicKey({ key: body.key, format: 'jwk' })
  const signed = Buffer.from(`${head}.${claims}`)
  const bytes = Buffer.from(signature, 'base64url')
  expect(verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, bytes)).toBe(true)
  expect(read(claims).request_body_sha256).toBe(createHash('sha256').update(text).digest('hex'))
  expect(read(claims).iat).toBe(Math.floor(server.clock.now() / 1000))
}

describe('the first pull', () => {
  test('arrives in two steps; a reader who began before or between them gets all of it', async () => {
    book(bank, modelRow('new', '2026-03-10'), modelRow('edge', '2026-02-13'), modelRow('old', '2026-02-12'))
    const { access_token, item_id } = await link()
    expect((await get(access_token)).body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' })
    const recurring = await server.call('/transactions/recurring/get', { access_token })
    expect(recurring.body).toMatchObject({ error_code: 'PRODUCT_NOT_READY' })
    expect(await sync(access_token)).toMatchObject({
      added: [],
      accounts: [],
      has_more: false,
      next_cursor: '',
      transactions_update_status: 'NOT_READY',
    })

    await wait(10_000)
    const first = await sync(access_token)
    expect(first.transactions_update_status).toBe('INITIAL_UPDATE_COMPLETE')
    expect(names(first.added)).toEqual(['Shop edge', 'Shop new'])
    expect((await get(access_token)).body.total_transactions).toBe(2)
    expect(await takeBodies(item_id)).toEqual([
      { webhook_code: 'INITIAL_UPDATE', error: null, new_transactions: 2 },
      { webhook_code: 'SYNC_UPDATES_AVAILABLE', initial_update_complete: true, historical_update_complete: false },
    ])

    await wait(50_000)
    const second = await sync(access_token, first.next_cursor)
    expect(second.transactions_update_status).toBe('HISTORICAL_UPDATE_COMPLETE')
    expect(names(second.added)).toEqual(['Shop old'])
    expect(names((await sync(access_token)).added)).toEqual(['Shop edge', 'Shop new', 'Shop old'])
    expect(names((await get(access_token)).body.transactions)).toEqual(['Shop new', 'Shop edge', 'Shop old'])
    expect(await takeBodies(item_id)).toEqual([
      { webhook_code: 'HISTORICAL_UPDATE', error: null, new_transactions: 1 },
      { webhook_code: 'SYNC_UPDATES_AVAILABLE', initial_update_complete: true, historical_update_complete: true },
    ])
  })

  test('is oldest first for a reader who comes after it, and the first call is answered by a webhook', async () => {
    book(bank, modelRow('new', '2026-03-10'), modelRow('old', '2026-02-01'))
    const { access_token, item_id } = await link()
    await wait(MINUTE_MS)
    expect(await takeBodies(item_id)).toEqual([
      { webhook_code: 'INITIAL_UPDATE', error: null, new_transactions: 1 },
      { webhook_code: 'HISTORICAL_UPDATE', error: null, new_transactions: 1 },
    ])
    expect(names((await sync(access_token)).added)).toEqual(['Shop old', 'Shop new'])
    const available = { initial_update_complete: true, historical_update_complete: true }
    expect(await takeBodies(item_id)).toEqual([{ webhook_code: 'SYNC_UPDATES_AVAILABLE', ...available }])
    await sync(access_token)
    expect(await takeBodies(item_id)).toEqual([])
  })

  test('starts with the first call where the Item was linked without Transactions', async () => {
    book(bank, modelRow('new', '2026-03-10'))
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION, initial_products: ['auth'] })
    expect((await get(access_token)).body).toMatchObject({ error_code: 'PRODUCT_NOT_READY' })
    await wait(10_000)
    expect((await get(access_token)).body.total_transactions).toBe(1)
  })

  test('stays within the days that were asked for, both of them included', async () => {
    for (const day of ['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01']) book(bank, modelRow(day, day))
    const bounds = { start_date: '2026-01-01', end_date: '2026-02-28', days_requested: 10 }
    const { access_token } = await link({ transactions: bounds })
    await wait(MINUTE_MS)
    expect(names((await sync(access_token)).added)).toEqual(['Shop 2026-01-01', 'Shop 2026-02-28'])
  })

  test('a refresh before the pull is through brings nothing that is not due yet, and takes nothing away', async () => {
    book(bank, modelRow('new', '2026-03-10'), modelRow('edge', '2026-02-13'), modelRow('old', '2026-02-01'))
    server.house.settings.update_delay_ms.historical = 2 * DAY_MS
    const { access_token } = await link()
    await server.call('/transactions/refresh', { access_token })
    expect((await sync(access_token)).transactions_update_status).toBe('NOT_READY')
    await wait(DAY_MS)
    await server.call('/transactions/refresh', { access_token })
    const page = await sync(access_token)
    expect([page.transactions_update_status, page.added.length, page.removed]).toEqual([
      'INITIAL_UPDATE_COMPLETE',
      1,
      [],
    ])
    await wait(DAY_MS)
    const rest = await sync(access_token, page.next_cursor)
    expect(names(rest.added)).toEqual(['Shop old', 'Shop edge'])
  })
})

const monthly = (key: string, date: string) => modelRow(key, date, { name: 'Gym', account_key: 'card' })

describe('later updates', () => {
  test('tell what was added, changed and removed', async () => {
    book(bank, modelRow('a', '2026-03-01'), modelRow('b', '2026-03-02', { pending: true }))
    const { access_token, item_id } = await link()
    await wait(MINUTE_MS)
    const { added } = await sync(access_token)
    await takeBodies(item_id)

    bank.rows.delete('b')
    book(bank, modelRow('c', '2026-03-03', { pending_transaction_key: 'b' }))
    await wait(6 * HOUR_MS)
    const available = {
      webhook_code: 'SYNC_UPDATES_AVAILABLE',
      initial_update_complete: true,
      historical_update_complete: true,
    }
    const removed = added.find(({ name }: { name: string }) => name === 'Shop b').transaction_id
    expect(await takeBodies(item_id)).toEqual([
      { webhook_code: 'DEFAULT_UPDATE', error: null, new_transactions: 1 },
      { webhook_code: 'TRANSACTIONS_REMOVED', error: null, removed_transactions: [removed] },
      available,
    ])

    book(bank, modelRow('a', '2026-03-01', { amount: 11.5 }))
    await wait(6 * HOUR_MS)
    expect(await takeBodies(item_id)).toEqual([
      { webhook_code: 'DEFAULT_UPDATE', error: null, new_transactions: 0 },
      available,
    ])
    await wait(6 * HOUR_MS)
    expect(await takeBodies(item_id)).toEqual([])
  })

  test('move last_successful_update, also when nothing changed', async () => {
    const { access_token } = await link()
    await wait(MINUTE_MS)
    const status = async () => (await server.call('/item/get', { access_token })).body.status.transactions
    expect((await status()).last_successful_update).toBe('2026-03-15T12:01:00Z')
    await wait(6 * HOUR_MS)
    expect(await status()).toEqual({ last_successful_update: '2026-03-15T18:01:00Z', last_failed_update: null })
  })

  test('RECURRING_TRANSACTIONS_UPDATE tells whose streams changed, once somebody reads them', async () => {
    book(bank, monthly('1', '2025-12-20'), monthly('2', '2026-01-20'), monthly('3', '2026-02-20'))
    const { access_token, item_id } = await link({ transactions: { days_requested: 180 } })
    await wait(MINUTE_MS)
    const { body } = await server.call('/transactions/recurring/get', { access_token })
    expect(body.outflow_streams).toHaveLength(1)
    await takeBodies(item_id)
    book(bank, modelRow('once', '2026-03-15'))
    await wait(6 * HOUR_MS)
    expect(await takeBodies(item_id)).toMatchObject([{ webhook_code: 'DEFAULT_UPDATE' }])
    await wait(5 * DAY_MS)
    book(bank, monthly('4', '2026-03-20'))
    await wait(6 * HOUR_MS)
    const { account_id } = body.outflow_streams[0]
    expect(await takeBodies(item_id)).toEqual([
      { webhook_code: 'DEFAULT_UPDATE', error: null, new_transactions: 1 },
      { webhook_code: 'RECURRING_TRANSACTIONS_UPDATE', account_ids: [account_id] },
    ])
  })

  test('keep what is older than the two years that a bank shows', async () => {
    book(bank, modelRow('a', '2024-03-20'), modelRow('b', '2026-03-02'))
    const { access_token } = await link({ transactions: { start_date: '2024-01-01' } })
    await wait(MINUTE_MS)
    const { next_cursor } = await sync(access_token)
    await wait(10 * DAY_MS)
    bank.rows.delete('a')
    bank.rows.delete('b')
    await server.call('/transactions/refresh', { access_token })
    expect((await sync(access_token, next_cursor)).removed).toHaveLength(1)
    expect(names((await get(access_token)).body.transactions)).toEqual(['Shop a'])
  })
})

describe('a bank that does not let us in', () => {
  test('is asked again; the pull goes on where it stopped', async () => {
    book(bank, modelRow('a', '2026-03-10'), modelRow('b', '2026-02-01'))
    const { access_token, item_id } = await link()
    await server.call('/sandbox/item/reset_login', { access_token })
    await wait(MINUTE_MS)
    const status = async () => (await server.call('/item/get', { access_token })).body.status.transactions
    expect(await status()).toEqual({ last_successful_update: null, last_failed_update: '2026-03-15T12:01:00Z' })
    await server.house.store.db.updateTable('items').set({ error: null }).where('item_id', '=', item_id).execute()
    await wait(6 * HOUR_MS)
    expect((await sync(access_token)).transactions_update_status).toBe('HISTORICAL_UPDATE_COMPLETE')
    expect((await get(access_token)).body.total_transactions).toBe(2)
  })

  test('is asked at once when an update is asked for', async () => {
    book(bank, modelRow('a', '2026-03-10'))
    const { access_token, item_id } = await link()
    await server.call('/sandbox/item/reset_login', { access_token })
    await wait(MINUTE_MS)
    await server.house.store.db.updateTable('items').set({ error: null }).where('item_id', '=', item_id).execute()
    await server.call('/transactions/refresh', { access_token })
    expect((await sync(access_token)).transactions_update_status).toBe('HISTORICAL_UPDATE_COMPLETE')
    // One regular update follows every six hours, not two.
    await wait(6 * HOUR_MS)
    const { asked } = bank
    await wait(6 * HOUR_MS)
    expect(bank.asked).toBe(asked + 1)
  })

  test('that fails is asked in quick succession, then with the next regular update', async () => {
    const { item_id } = await link()
    await wait(MINUTE_MS)
    bank.isBroken = true
    const job = { item_id, step: 'DEFAULT_UPDATE', historical_due_ms: 0, is_regular: true } as const
    for (const attempt of [1, 2, 3]) {
      await expect(updateTransactions(server.house, job, attempt)).rejects.toThrow('the model bank is broken')
    }
    await updateTransactions(server.house, job, 4)
    const state = await server.house.store.db
      .selectFrom('transaction_states')
      .selectAll()
      .where('item_id', '=', item_id)
      .executeTakeFirstOrThrow()
    expect(state.last_failed_update_ms).toBe(server.clock.now())
    expect(state.status).toBe('HISTORICAL_UPDATE_COMPLETE')
    const jobs = await server.house.store.db
      .selectFrom('jobs')
      .select('due_ms')
      .where('group_key', '=', item_id)
      .execute()
    expect(jobs.map(({ due_ms }) => due_ms)).toContain(server.clock.now() + 6 * HOUR_MS)
  })
})
