import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { book, makeModelBank, MODEL_INSTITUTION, modelRow, type ModelBank } from './testing/model-bank.ts'

let bank: ModelBank
let server: TestServer
let access_token: string
let checking: string
beforeAll(async () => {
  bank = makeModelBank()
  server = await startTestServer({ sources: [bank.source] })
  book(bank, modelRow('e', '2026-03-03', { account_key: 'card' }), modelRow('d', '2026-03-02'))
  book(bank, modelRow('c', '2026-03-02'), modelRow('b', '2026-03-02'), modelRow('a', '2026-03-01'))
  access_token = (await server.link({ institution_id: MODEL_INSTITUTION })).access_token
  const { body } = await server.call('/accounts/get', { access_token })
  checking = body.accounts[0].account_id
})
afterAll(() => server.close())

const get = (request = {}) =>
  server.call('/transactions/get', { access_token, start_date: '2026-01-01', end_date: '2026-03-15', ...request })
const names = (rows: { name: string }[]) => rows.map(({ name }) => name.replace('Shop ', '')).join('')

describe('/transactions/get', () => {
  test('answers a range of days, newest first, with accounts and the Item', async () => {
    const { status, body } = await get()
    expect(status).toBe(200)
    expect(names(body.transactions)).toBe('edcba')
    expect(body.total_transactions).toBe(5)
    expect(body.accounts).toHaveLength(2)
    expect(body.item).toMatchObject({ institution_id: MODEL_INSTITUTION, billed_products: ['transactions'] })
  })

  test('includes the first and the last day', async () => {
    const { body } = await get({ start_date: '2026-03-01', end_date: '2026-03-02' })
    expect([names(body.transactions), body.total_transactions]).toEqual(['dcba', 4])
    const { body: day } = await get({ start_date: '2026-03-03', end_date: '2026-03-03' })
    expect(names(day.transactions)).toBe('e')
    const { body: none } = await get({ start_date: '2026-03-04', end_date: '2026-03-15' })
    expect([none.transactions, none.total_transactions]).toEqual([[], 0])
  })

  test('pages through the days; the total is that of all pages', async () => {
    const pages = []
    for (const offset of [0, 2, 4, 6]) {
      const { body } = await get({ options: { count: 2, offset } })
      expect(body.total_transactions).toBe(5)
      pages.push(names(body.transactions))
    }
    expect(pages).toEqual(['ed', 'cb', 'a', ''])
  })

  test('keeps the order when a row changes', async () => {
    book(bank, modelRow('c', '2026-03-02', { amount: 99 }))
    await server.call('/transactions/refresh', { access_token })
    const { body } = await get()
    expect(names(body.transactions)).toBe('edcba')
    expect(body.transactions[2].amount).toBe(99)
  })

  test('answers for some accounts only', async () => {
    const { body } = await get({ options: { account_ids: [checking], count: 3, offset: 1 } })
    expect([names(body.transactions), body.total_transactions]).toEqual(['cba', 4])
    expect(body.accounts.map(({ account_id }: { account_id: string }) => account_id)).toEqual([checking])
    const { body: none } = await get({ options: { account_ids: [] } })
    expect(none).toMatchObject({ accounts: [], transactions: [], total_transactions: 0 })
    const unknown = await get({ options: { account_ids: [checking, 'nobody'] } })
    expect(unknown.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('adds what the bank printed, and speaks the older taxonomy, when asked to', async () => {
    const options = { count: 1, include_original_description: true, personal_finance_category_version: 'v1' }
    const { body } = await get({ options })
    expect(body.transactions[0]).toMatchObject({
      original_description: 'RAW e',
      personal_finance_category: { detailed: 'FOOD_AND_DRINK_COFFEE', version: 'v1' },
    })
    expect((await get()).body.transactions[0]).not.toHaveProperty('original_description')
  })

  test('takes the flags that have no effect any more', async () => {
    const options = {
      include_personal_finance_category: false,
      include_personal_finance_category_beta: true,
      include_logo_and_counterparty_beta: true,
      include_original_description: null,
    }
    expect((await get({ options })).body.transactions).toEqual((await get()).body.transactions)
  })

  test('answers INVALID_FIELD to days that are no days, days in the wrong order, and pages that are none', async () => {
    const wrong = [
      { start_date: '2026-02-30' },
      { end_date: '15.03.2026' },
      { start_date: '2026-03-02', end_date: '2026-03-01' },
      { options: { count: 0 } },
      { options: { count: 501 } },
      { options: { offset: -1 } },
      { options: { days_requested: 731 } },
    ]
    for (const request of wrong) {
      const { status, body } = await get(request)
      expect([request, status, body.error_code]).toEqual([request, 400, 'INVALID_FIELD'])
    }
  })

  test('adds the product on the first call, with the history that the call asks for', async () => {
    const item = await server.link({ institution_id: MODEL_INSTITUTION, initial_products: ['auth'] })
    const { body } = await get({ access_token: item.access_token, options: { days_requested: 13 } })
    expect(names(body.transactions)).toBe('edcb')
  })
})
