import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { book, makeModelBank, MODEL_INSTITUTION, modelRow, type ModelBank } from '../testing/model-bank.ts'

let bank: ModelBank
let server: TestServer
let access_token: string
beforeAll(async () => {
  bank = makeModelBank()
  server = await startTestServer({ sources: [bank.source] })
  for (const day of [
    '2025-12-19',
    '2026-01-02',
    '2026-01-16',
    '2026-01-30',
    '2026-02-13',
    '2026-02-27',
    '2026-03-13',
  ]) {
    const personal_finance_category = { detailed: 'INCOME_SALARY', confidence_level: 'VERY_HIGH' } as const
    book(bank, modelRow(`pay ${day}`, day, { name: `PAYROLL ${day}`, amount: -812.4, personal_finance_category }))
  }
  for (const day of ['2025-12-02', '2026-01-02', '2026-02-02', '2026-03-02']) {
    const amount = day === '2026-03-02' ? 12.99 : 11.99
    book(bank, modelRow(`film ${day}`, day, { account_key: 'card', name: 'FILMS', merchant_name: 'Films', amount }))
  }
  book(bank, modelRow('once', '2026-03-05'))
  const options = { transactions: { days_requested: 180 } }
  access_token = (await server.link({ institution_id: MODEL_INSTITUTION, options })).access_token
})
afterAll(() => server.close())

const get = (request = {}) => server.call('/transactions/recurring/get', { access_token, ...request })

describe('/transactions/recurring/get', () => {
  test('answers streams of money that comes in and that leaves', async () => {
    const { body: history } = await server.call('/transactions/sync', { access_token })
    const idsOf = (name: string) =>
      history.added
        .filter((row: { name: string }) => row.name.startsWith(name))
        .map((row: { transaction_id: string }) => row.transaction_id)
    const { status, body } = await get()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      updated_datetime: '2026-03-15T12:00:00Z',
      personal_finance_category_version: 'v2',
    })
    expect(body.inflow_streams).toHaveLength(1)
    expect(body.inflow_streams[0]).toMatchObject({
      description: 'PAYROLL 2026-03-13',
      merchant_name: null,
      frequency: 'BIWEEKLY',
      status: 'MATURE',
      is_active: true,
      first_date: '2025-12-19',
      last_date: '2026-03-13',
      predicted_next_date: '2026-03-27',
      average_amount: { amount: -812.4, iso_currency_code: 'USD', unofficial_currency_code: null },
      last_amount: { amount: -812.4, iso_currency_code: 'USD', unofficial_currency_code: null },
      personal_finance_category: {
        primary: 'INCOME',
        detailed: 'INCOME_SALARY',
        confidence_level: 'UNKNOWN',
        version: 'v2',
      },
      transaction_ids: idsOf('PAYROLL'),
      is_user_modified: false,
      last_user_modified_datetime: '0001-01-01T00:00:00Z',
    })
    expect(body.outflow_streams).toHaveLength(1)
    expect(body.outflow_streams[0]).toMatchObject({
      merchant_name: 'Films',
      frequency: 'MONTHLY',
      average_amount: { amount: 12.24 },
      last_amount: { amount: 12.99 },
      predicted_next_date: '2026-04-02',
      transaction_ids: idsOf('FILMS'),
    })
  })

  test('keeps a stream’s id when the stream goes on', async () => {
    const { body: before } = await get()
    book(bank, modelRow('film 5', '2026-03-04', { account_key: 'card', name: 'FILMS', merchant_name: 'Films' }))
    bank.rows.delete('film 2026-03-02')
    await server.call('/transactions/refresh', { access_token })
    const { body: after } = await get()
    expect(after.outflow_streams[0].last_date).toBe('2026-03-04')
    expect(after.outflow_streams[0].stream_id).toBe(before.outflow_streams[0].stream_id)
    expect(after.outflow_streams[0].stream_id).not.toBe(after.inflow_streams[0].stream_id)
  })

  test('answers for some accounts only; an empty list means all', async () => {
    const { body } = await get()
    const account_ids = [body.outflow_streams[0].account_id]
    const some = await get({ account_ids })
    expect(some.body).toMatchObject({ inflow_streams: [], outflow_streams: body.outflow_streams })
    expect((await get({ account_ids: [] })).body.inflow_streams).toEqual(body.inflow_streams)
    const unknown = await get({ account_ids: ['nobody'] })
    expect(unknown.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('speaks the older taxonomy when asked to', async () => {
    const { body } = await get({ options: { personal_finance_category_version: 'v1' } })
    expect(body.personal_finance_category_version).toBe('v1')
    expect(body.inflow_streams[0].personal_finance_category).toMatchObject({ detailed: 'INCOME_WAGES', version: 'v1' })
  })

  test('finds the cycle of thirty days of user_good', async () => {
    const simulated = await startTestServer()
    const options = { transactions: { days_requested: 365 } }
    const item = await simulated.link({ options })
    const { body } = await simulated.call('/transactions/recurring/get', { access_token: item.access_token })
    const found = [...body.inflow_streams, ...body.outflow_streams]
    expect(found.length).toBeGreaterThan(8)
    expect(new Set(found.map(({ frequency }) => frequency))).toEqual(new Set(['MONTHLY', 'SEMI_MONTHLY']))
    expect(new Set(found.map(({ stream_id }) => stream_id)).size).toBe(found.length)
    await simulated.close()
  })
})
