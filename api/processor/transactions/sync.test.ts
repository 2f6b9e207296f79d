import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { openAccount } from '../testing.ts'
import {
  book,
  makeModelBank,
  MODEL_INSTITUTION,
  modelRow,
  type ModelBank,
} from '../../transactions/testing/model-bank.ts'

let bank: ModelBank
let server: TestServer
beforeEach(async () => {
  await server?.close()
  bank = makeModelBank()
  bank.accounts.set('card', { ...bank.accounts.get('card')!, type: 'credit', subtype: 'credit card' })
  server = await startTestServer({ sources: [bank.source] })
})
afterAll(() => server.close())

const sync = (processor_token: string, request = {}) =>
  server.call('/processor/transactions/sync', { processor_token, ...request })
const refresh = (access_token: string) => server.call('/transactions/refresh', { access_token })
const names = (rows: { name: string }[]) => rows.map(({ name }) => name)
async function link() {
  const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION })
  return openAccount(server, access_token)
}

describe('/processor/transactions/sync', () => {
  test('answers the changes of its account, and the account where there are any', async () => {
    book(bank, modelRow('a', '2026-03-01'), modelRow('b', '2026-03-02', { account_key: 'card' }))
    book(bank, modelRow('c', '2026-03-03'))
    const { access_token, account_id, processor_token } = await link()
    const first = await sync(processor_token, { count: 1 })
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({
      account: { account_id },
      modified: [],
      removed: [],
      has_more: true,
      transactions_update_status: 'HISTORICAL_UPDATE_COMPLETE',
    })
    expect(names(first.body.added)).toEqual(['Shop a'])
    const second = await sync(processor_token, { cursor: first.body.next_cursor })
    expect([names(second.body.added), second.body.has_more]).toEqual([['Shop c'], false])

    bank.rows.delete('a')
    book(bank, modelRow('c', '2026-03-03', { amount: 2 }), modelRow('d', '2026-03-04', { account_key: 'card' }))
    await refresh(access_token)
    const { body } = await sync(processor_token, { cursor: second.body.next_cursor })
    expect([names(body.added), names(body.modified)]).toEqual([[], ['Shop c']])
    const { transaction_id } = first.body.added[0]
    expect(body.removed).toEqual([{ transaction_id, account_id }])
    const quiet = await sync(processor_token, { cursor: body.next_cursor })
    expect(quiet.body).toMatchObject({ account: null, added: [], modified: [], removed: [] })
  })

  test('has cursors of its own: neither the app’s nor another token’s will do', async () => {
    book(bank, modelRow('a', '2026-03-01'))
    const { access_token, account_id, processor_token } = await link()
    const other = await openAccount(server, access_token)
    const { body: mine } = await sync(processor_token)
    const options = { account_id }
    const { body: app } = await server.call('/transactions/sync', { access_token, options })
    const { body: theirs } = await sync(other.processor_token)
    for (const { next_cursor } of [app, theirs]) {
      expect((await sync(processor_token, { cursor: next_cursor })).body.error_code).toBe('INVALID_FIELD')
    }
    const back = await server.call('/transactions/sync', { access_token, options, cursor: mine.next_cursor })
    expect(back.body.error_code).toBe('INVALID_FIELD')
    expect((await sync(processor_token, { cursor: mine.next_cursor })).status).toBe(200)
  })

  test('takes options.account_id when it is the account, and answers INVALID_ACCOUNT_ID otherwise', async () => {
    const { access_token, account_id, processor_token } = await link()
    expect((await sync(processor_token, { options: { account_id } })).status).toBe(200)
    const card = await openAccount(server, access_token, 'credit card')
    const { body } = await sync(processor_token, { options: { account_id: card.account_id } })
    expect(body.error_code).toBe('INVALID_ACCOUNT_ID')
  })

  test('answers TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION when the log moves between two pages', async () => {
    book(bank, modelRow('a', '2026-03-01'), modelRow('b', '2026-03-02'))
    const { access_token, processor_token } = await link()
    const { body: page } = await sync(processor_token, { count: 1 })
    book(bank, modelRow('c', '2026-03-03'))
    await refresh(access_token)
    expect((await sync(processor_token, { cursor: page.next_cursor })).body).toMatchObject({
      error_type: 'TRANSACTIONS_ERROR',
      error_code: 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION',
    })
  })

  test('adds the product on the first call, with the history that the call asks for', async () => {
    book(bank, modelRow('old', '2026-02-20'), modelRow('new', '2026-03-10'))
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION, initial_products: ['auth'] })
    const { processor_token } = await openAccount(server, access_token)
    const { body } = await sync(processor_token, { options: { days_requested: 14 } })
    expect(names(body.added)).toEqual(['Shop new'])
  })

  test('keeps the cursor of a reader who began before the history was there', async () => {
    await server.close()
    const settings = { update_delay_ms: { initial: 0, historical: 3_600_000 } }
    server = await startTestServer({ sources: [bank.source], settings })
    book(bank, modelRow('old', '2026-01-02'), modelRow('new', '2026-03-10'))
    const { processor_token } = await link()
    const { body: before } = await sync(processor_token)
    expect(names(before.added)).toEqual(['Shop new'])
    server.clock.advance(3_600_000)
    await server.settle()
    const { body } = await sync(processor_token, { cursor: before.next_cursor })
    expect(names(body.added)).toEqual(['Shop old'])
  })
})
