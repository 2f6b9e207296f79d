import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const days = { start_date: '2026-01-01', end_date: '2026-03-15' }
const get = (processor_token: string, request = {}) =>
  server.call('/processor/transactions/get', { processor_token, ...days, ...request })

describe('/processor/transactions/get', () => {
  test('answers what /transactions/get answers of the account, page by page', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server)
    const options = { account_ids: [account_id], count: 500 }
    const { body: whole } = await server.call('/transactions/get', { access_token, ...days, options })
    const { status, body } = await get(processor_token)
    expect(status).toBe(200)
    expect(body).toEqual({
      account: whole.accounts[0],
      transactions: whole.transactions.slice(0, 100),
      total_transactions: whole.total_transactions,
      request_id: expect.any(String),
    })
    expect(body.total_transactions).toBeGreaterThan(5)
    const second = await get(processor_token, { options: { count: 2, offset: 3, include_original_description: true } })
    expect(second.body.transactions.map((row: { transaction_id: string }) => row.transaction_id)).toEqual(
      whole.transactions.slice(3, 5).map((row: { transaction_id: string }) => row.transaction_id),
    )
    expect(second.body.transactions[0]).toHaveProperty('original_description')
  })

  test('answers INVALID_FIELD to days that end before they begin', async () => {
    const { processor_token } = await linkAccount(server)
    const { body } = await get(processor_token, { start_date: '2026-03-16' })
    expect(body.error_code).toBe('INVALID_FIELD')
  })

  test('answers PRODUCT_NOT_READY before the first update', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 60_000, historical: 60_000 } } })
    const { processor_token } = await linkAccount(slow)
    const answer = await slow.call('/processor/transactions/get', { processor_token, ...days })
    await slow.close()
    expect(answer).toMatchObject({ status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' } })
  })
})
