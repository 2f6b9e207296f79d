import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/investments/holdings/get'

describe(path, () => {
  test('answers what the account holds, and the securities that it is of', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server, '401k')
    const { status, body } = await server.call(path, { processor_token })
    expect(status).toBe(200)
    const options = { account_ids: [account_id] }
    const { body: whole } = await server.call('/investments/holdings/get', { access_token, options })
    expect(whole.holdings.length).toBeGreaterThan(0)
    expect(body).toEqual({
      account: whole.accounts[0],
      holdings: whole.holdings,
      securities: whole.securities,
      is_investments_fallback_item: false,
      request_id: expect.any(String),
    })
    expect(whole.item.products).toContain('investments')
  })

  test('answers NO_INVESTMENT_ACCOUNTS for an account that holds nothing', async () => {
    const { processor_token } = await linkAccount(server)
    expect(await server.call(path, { processor_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'NO_INVESTMENT_ACCOUNTS' },
    })
  })

  test('answers PRODUCT_NOT_READY while the app waits to be told of the first data', async () => {
    const { access_token, processor_token } = await linkAccount(server, '401k')
    const days = { start_date: '2026-01-01', end_date: '2026-03-15', options: { async_update: true } }
    await server.call('/investments/transactions/get', { access_token, ...days })
    expect((await server.call(path, { processor_token })).body.error_code).toBe('PRODUCT_NOT_READY')
  })
})
