import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { book, makeModelBank, MODEL_INSTITUTION, modelAccount, modelRow, type ModelBank } from './testing/model-bank.ts'

let bank: ModelBank
let server: TestServer
beforeEach(async () => {
  await server?.close()
  bank = makeModelBank()
  server = await startTestServer({ sources: [bank.source] })
})
afterAll(() => server.close())

const link = (options = {}) => server.link({ institution_id: MODEL_INSTITUTION, options })
const sync = (access_token: string, request = {}) => server.call('/transactions/sync', { access_token, ...request })
const refresh = (access_token: string) => server.call('/transactions/refresh', { access_token })
const names = (rows: { name: string }[]) => rows.map(({ name }) => name)

const encode = (text: string) => Buffer.from(text).toString('base64')

describe('/transactions/sync', () => {
  test('answers the whole history oldest first, in pages, with the accounts of each page', async () => {
    book(bank, modelRow('d', '2026-03-14'), modelRow('c', '2026-03-14', { account_key: 'card' }))
    book(bank, modelRow('b', '2026-02-01'), modelRow('a', '2026-01-02'))
    const { access_token } = await link()
    const first = await sync(access_token, { count: 2 })
    expect(first.status).toBe(200)
    expect(names(first.body.added)).toEqual(['Shop a', 'Shop b'])
    expect(first.body).toMatchObject({
      modified: [],
      removed: [],
      has_more: true,
      transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE',
    })
    expect(names(first.body.accounts)).toEqual(['checking'])
    const second = await sync(access_token, { count: 2, cursor: first.body.next_cursor })
    expect(names(second.body.added)).toEqual(['Shop c', 'Shop d'])
    expect(names(second.body.accounts)).toEqual(['checking', 'card'])
    expect(second.body.has_more).toBe(false)
    const third = await sync(access_token, { cursor: second.body.next_cursor })
    expect(third.body).toMatchObject({ accounts: [], added: [], modified: [], removed: [], has_more: false })
    expect(third.body.next_cursor).toBe(second.body.next_cursor)
  })

  test('answers the simulated bank’s history to an empty cursor', async () => {
    const simulated = await startTestServer()
    const { access_token } = await simulated.link()
    const { status, body } = await simulated.call('/transactions/sync', { access_token, cursor: '', count: 500 })
    expect(status).toBe(200)
    expect(body.added.length).toBeGreaterThan(20)
    expect(body.has_more).toBe(false)
    await simulated.close()
  })

  test('tells additions, changes and removals since the cursor, each once and by the latest state', async () => {
    book(bank, modelRow('kept', '2026-03-01'), modelRow('edited', '2026-03-02'), modelRow('gone', '2026-03-03'))
    const { access_token } = await link()
    const { body: before } = await sync(access_token)
    bank.rows.delete('gone')
    book(bank, modelRow('edited', '2026-03-02', { amount: 3 }), modelRow('brief', '2026-03-04'))
    await refresh(access_token)
    bank.rows.delete('brief')
    book(bank, modelRow('edited', '2026-03-02', { amount: 4.25 }), modelRow('new', '2026-03-05'))
    await refresh(access_token)
    const { body } = await sync(access_token, { cursor: before.next_cursor })
    expect(names(body.added)).toEqual(['Shop new'])
    expect(body.modified).toMatchObject([{ name: 'Shop edited', amount: 4.25 }])
    const { transaction_id, account_id } = before.added.find(({ name }: { name: string }) => name === 'Shop gone')
    expect(body.removed).toEqual([{ transaction_id, account_id }])
  })

  test('tells a row that left and came back to each reader by what that reader has', async () => {
    book(bank, modelRow('a', '2026-03-01'))
    const { access_token } = await link()
    const { body: before } = await sync(access_token)
    bank.rows.delete('a')
    await refresh(access_token)
    const { body: between } = await sync(access_token, { cursor: before.next_cursor })
    expect(between.removed).toHaveLength(1)
    book(bank, modelRow('a', '2026-03-02', { original_description: 'AGAIN' }))
    await refresh(access_token)
    const since = async (cursor: string) => {
      const options = { include_original_description: true }
      const { added, modified, removed } = (await sync(access_token, { cursor, options })).body
      return [added, modified, removed].map((rows) => rows.length)
    }
    expect(await since(before.next_cursor)).toEqual([0, 1, 0])
    expect(await since(between.next_cursor)).toEqual([1, 0, 0])
    expect(await since('')).toEqual([1, 0, 0])
    const options = { include_original_description: true }
    const { body: whole } = await sync(access_token, { options })
    expect(whole.added[0]).toMatchObject({ date: '2026-03-02', original_description: 'AGAIN' })
    bank.rows.delete('a')
    await refresh(access_token)
    expect(await since(before.next_cursor)).toEqual([0, 0, 1])
    expect(await since(between.next_cursor)).toEqual([0, 0, 0])
    expect(await since('')).toEqual([0, 0, 0])
  })

  test('a pending row that posts is removed, and its posted row points back to it', async () => {
    book(bank, modelRow('p', '2026-03-13', { pending: true }))
    const { access_token } = await link()
    const { body: before } = await sync(access_token)
    expect(before.added[0]).toMatchObject({ pending: true, pending_transaction_id: null })
    bank.rows.delete('p')
    book(bank, modelRow('posted', '2026-03-15', { pending_transaction_key: 'p', amount: 11 }))
    await refresh(access_token)
    const { body } = await sync(access_token, { cursor: before.next_cursor })
    const { transaction_id } = before.added[0]
    expect(body.removed).toMatchObject([{ transaction_id }])
    expect(body.added).toMatchObject([{ pending: false, pending_transaction_id: transaction_id, amount: 11 }])
    expect(body.added[0].transaction_id).not.toBe(transaction_id)
  })

  test('answers TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION when the log moves between two pages', async () => {
    book(bank, modelRow('a', '2026-03-01'), modelRow('b', '2026-03-02'))
    const { access_token } = await link()
    const { body: page } = await sync(access_token, { count: 1 })
    book(bank, modelRow('c', '2026-03-03'))
    await refresh(access_token)
    const { status, body } = await sync(access_token, { count: 1, cursor: page.next_cursor })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_type: 'TRANSACTIONS_ERROR',
      error_code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION',
    })
    const again = await sync(access_token)
    expect(names(again.body.added)).toEqual(['Shop a', 'Shop b', 'Shop c'])
  })

  test('keeps a stream of its own for each account', async () => {
    book(bank, modelRow('a', '2026-03-01'), modelRow('b', '2026-03-02', { account_key: 'card' }))
    const { access_token } = await link()
    const { body } = await server.call('/accounts/get', { access_token })
    const [checking, card] = body.accounts.map(({ account_id }: { account_id: string }) => account_id)
    const one = await sync(access_token, { options: { account_id: card } })
    expect(names(one.body.added)).toEqual(['Shop b'])
    expect(names(one.body.accounts)).toEqual(['card'])
    const cursor = one.body.next_cursor
    book(bank, modelRow('c', '2026-03-03'), modelRow('d', '2026-03-04', { account_key: 'card' }))
    await refresh(access_token)
    const next = await sync(access_token, { cursor, options: { account_id: card } })
    expect(names(next.body.added)).toEqual(['Shop d'])
    for (const options of [{ account_id: checking }, {}]) {
      expect((await sync(access_token, { cursor, options })).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    }
    const unknown = await sync(access_token, { options: { account_id: 'nobody' } })
    expect(unknown.body).toMatchObject({ error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('gives nothing but a cursor for `now`; later changes of older rows are modified', async () => {
    book(bank, modelRow('a', '2026-03-01'))
    const { access_token } = await link()
    const { body: now } = await sync(access_token, { cursor: 'now' })
    expect(now).toMatchObject({ accounts: [], added: [], modified: [], removed: [], has_more: false })
    book(bank, modelRow('a', '2026-03-01', { amount: 1 }), modelRow('b', '2026-03-02'))
    await refresh(access_token)
    const { body } = await sync(access_token, { cursor: now.next_cursor })
    expect([names(body.added), names(body.modified)]).toEqual([['Shop b'], ['Shop a']])
  })

  test('answers INVALID_FIELD to a cursor that is made up, too long, from the future, or of another Item', async () => {
    book(bank, modelRow('a', '2026-03-01'))
    const { access_token } = await link()
    const other = await link()
    const { body } = await sync(access_token)
    const text = Buffer.from(body.next_cursor, 'base64').toString()
    const wrong = [
      'nonsense',
      'A'.repeat(300),
      encode(text.replace(/\d+$/, '99')),
      encode(text.replace(/\d+\.\d+\.\d+$/, '1.0.1')),
      encode(text.replace(/^1/, '2')),
    ]
    for (const cursor of wrong) {
      const answer = await sync(access_token, { cursor })
      expect([cursor, answer.status, answer.body.error_code]).toEqual([cursor, 400, 'INVALID_FIELD'])
    }
    const foreign = await sync(other.access_token, { cursor: body.next_cursor })
    expect(foreign.body).toMatchObject({ error_code: 'INVALID_FIELD' })
    for (const count of [0, 501]) {
      expect((await sync(access_token, { count })).body).toMatchObject({ error_code: 'INVALID_FIELD' })
    }
  })

  test('adds what the bank printed, and speaks the older taxonomy, when asked to', async () => {
    const personal_finance_category = { detailed: 'INCOME_SALARY', confidence_level: 'HIGH' } as const
    book(bank, modelRow('a', '2026-03-01', { personal_finance_category, amount: -100 }))
    const { access_token } = await link()
    const plain = (await sync(access_token)).body.added[0]
    expect(plain).not.toHaveProperty('original_description')
    expect(plain.personal_finance_category).toMatchObject({ detailed: 'INCOME_SALARY', version: 'v2' })
    const options = { include_original_description: true, personal_finance_category_version: 'v1' }
    const full = (await sync(access_token, { options })).body.added[0]
    expect(full).toEqual({
      ...plain,
      original_description: 'RAW a',
      personal_finance_category: { ...plain.personal_finance_category, detailed: 'INCOME_WAGES', version: 'v1' },
    })
  })

  test('adds the product on the first call, with the history that the call asks for', async () => {
    book(bank, modelRow('old', '2026-02-20'), modelRow('new', '2026-03-10'))
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION, initial_products: ['auth'] })
    const { body } = await sync(access_token, { options: { days_requested: 14 } })
    expect(names(body.added)).toEqual(['Shop new'])
    const later = await sync(access_token, { options: { days_requested: 90 } })
    expect(names(later.body.added)).toEqual(['Shop new'])
    const { body: item } = await server.call('/item/get', { access_token })
    expect(item.item.billed_products).toContain('transactions')
  })

  test('tells of every row of an account that the bank no longer shows, however old', async () => {
    book(bank, modelRow('a', '2024-04-01', { account_key: 'card' }), modelRow('b', '2026-03-02'))
    const { access_token } = await link({ transactions: { start_date: '2024-01-01' } })
    const { body: before } = await sync(access_token)
    expect(names(before.added)).toEqual(['Shop a', 'Shop b'])
    server.clock.advance(29 * 86_400_000)
    bank.accounts.delete('card')
    bank.rows.delete('a')
    await refresh(access_token)
    const { body } = await sync(access_token, { cursor: before.next_cursor })
    expect(body.removed).toMatchObject([{ transaction_id: before.added[0].transaction_id }])
    expect(body.accounts).toEqual([])
    const { account_id } = before.added[0]
    expect((await sync(access_token, { options: { account_id } })).body.error_code).toBe('INVALID_ACCOUNT_ID')
    bank.accounts.set('card', modelAccount('card'))
    book(bank, modelRow('c', '2026-03-03', { account_key: 'card' }))
    await refresh(access_token)
    expect(names((await sync(access_token, { options: { account_id } })).body.added)).toEqual(['Shop c'])
  })

  test('leaves out the rows of accounts that Transactions does not cover', async () => {
    bank.accounts.set('ira', modelAccount('ira', { type: 'investment', subtype: 'ira' }))
    bank.accounts.set('student', modelAccount('student', { type: 'loan', subtype: 'student' }))
    book(
      bank,
      modelRow('a', '2026-03-01', { account_key: 'ira' }),
      modelRow('b', '2026-03-01', { account_key: 'student' }),
    )
    const { access_token } = await link()
    expect(names((await sync(access_token)).body.added)).toEqual(['Shop b'])
  })

  test('a cursor outlives the server', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gingham-'))
    const options = {
      sources: [bank.source],
      address: { engine: 'sqlite', file: join(folder, 'store.db') },
      encryption_key: Buffer.alloc(32, 7),
    } as const
    book(bank, modelRow('a', '2026-03-01'), modelRow('b', '2026-03-02'), modelRow('c', '2026-03-03'))
    const before = await startTestServer(options)
    const { access_token } = await before.link({ institution_id: MODEL_INSTITUTION })
    const keys = { client_id: before.team.client_id, secret: before.team.secrets.sandbox }
    const { body: page } = await before.call('/transactions/sync', { access_token, count: 1 })
    await before.close()

    const after = await startTestServer(options)
    const ask = (cursor: string) => after.post('/transactions/sync', { ...keys, access_token, cursor })
    const rest = await ask(page.next_cursor)
    expect(names(rest.body.added)).toEqual(['Shop b', 'Shop c'])
    book(bank, modelRow('d', '2026-03-04'))
    await after.post('/transactions/refresh', { ...keys, access_token })
    expect(names((await ask(rest.body.next_cursor)).body.added)).toEqual(['Shop d'])
    await after.close()
    rmSync(folder, { recursive: true })
  })
})
