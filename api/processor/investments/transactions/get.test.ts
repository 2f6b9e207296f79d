import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/investments/transactions/get'
const days = { start_date: '2024-04-01', end_date: '2026-03-15' }

describe(path, () => {
  test('answers what happened on the account, page by page', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server, 'ira')
    const { status, body } = await server.call(path, { processor_token, ...days })
    expect(status).toBe(200)
    const options = { account_ids: [account_id] }
    const { body: whole } = await server.call('/investments/transactions/get', { access_token, ...days, options })
    expect(body).toEqual({
      account: whole.accounts[0],
      securities: whole.securities,
      investment_transactions: whole.investment_transactions,
      total_investment_transactions: whole.total_investment_transactions,
      is_investments_fallback_item: false,
      request_id: expect.any(String),
    })
    expect(body.total_investment_transactions).toBeGreaterThan(1)
    const page = { ...days, options: { count: 1, offset: 1, account_ids: [account_id] } }
    const second = await server.call(path, { processor_token, ...page })
    expect(second.body.investment_transactions).toEqual([whole.investment_transactions[1]])
  })

  test('answers INVALID_ACCOUNT_ID when another account is named', async () => {
    const { processor_token } = await linkAccount(server, 'ira')
    const other = await linkAccount(server, '401k')
    const options = { account_ids: [other.account_id] }
    const { body } = await server.call(path, { processor_token, ...days, options })
    expect(body.error_code).toBe('INVALID_ACCOUNT_ID')
  })

  test('answers INVALID_FIELD to days that end before they begin', async () => {
    const { processor_token } = await linkAccount(server, 'ira')
    const { body } = await server.call(path, { processor_token, ...days, end_date: '2024-03-31' })
    expect(body.error_code).toBe('INVALID_FIELD')
  })

  test('with async_update answers PRODUCT_NOT_READY until the history is there', async () => {
    const { processor_token } = await linkAccount(server, 'ira')
    const request = { processor_token, ...days, options: { async_update: true } }
    expect((await server.call(path, request)).body.error_code).toBe('PRODUCT_NOT_READY')
    await server.settle()
    expect((await server.call(path, request)).status).toBe(200)
  })

  test('answers NO_INVESTMENT_ACCOUNTS for an account of another kind', async () => {
    const { processor_token } = await linkAccount(server)
    const { body } = await server.call(path, { processor_token, ...days })
    expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'NO_INVESTMENT_ACCOUNTS' })
  })
})
