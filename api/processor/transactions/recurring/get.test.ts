import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/transactions/recurring/get'
const history = { options: { transactions: { days_requested: 365 } } }

describe(path, () => {
  test('answers the streams of its account as /transactions/recurring/get does', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server, 'checking', history)
    const { status, body } = await server.call(path, { processor_token })
    expect(status).toBe(200)
    const { body: whole } = await server.call('/transactions/recurring/get', { access_token })
    const { body: one } = await server.call('/transactions/recurring/get', { access_token, account_ids: [account_id] })
    expect({ ...body, request_id: '' }).toEqual({ ...one, request_id: '' })
    expect(body.outflow_streams.length).toBeGreaterThan(0)
    expect(body.outflow_streams.length).toBeLessThan(whole.outflow_streams.length)
  })

  test('speaks the older taxonomy when asked to', async () => {
    const { processor_token } = await linkAccount(server, 'checking', history)
    const options = { personal_finance_category_version: 'v1' }
    const { body } = await server.call(path, { processor_token, options })
    expect(body.personal_finance_category_version).toBe('v1')
  })

  test('answers PRODUCT_NOT_ENABLED when the Item does not have Transactions', async () => {
    const { processor_token } = await linkAccount(server, 'checking', { initial_products: ['auth'] })
    expect((await server.call(path, { processor_token })).body.error_code).toBe('PRODUCT_NOT_ENABLED')
  })

  test('answers PRODUCT_NOT_READY before the first update', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 60_000, historical: 60_000 } } })
    const { processor_token } = await linkAccount(slow)
    const answer = await slow.call(path, { processor_token })
    await slow.close()
    expect(answer.body.error_code).toBe('PRODUCT_NOT_READY')
  })
})
