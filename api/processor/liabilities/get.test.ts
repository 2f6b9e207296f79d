import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/liabilities/get'

describe(path, () => {
  test.each([
    ['credit card', 'credit'],
    ['student', 'student'],
    ['mortgage', 'mortgage'],
  ])('answers the debt of an account of subtype %s, and no other', async (subtype, kind) => {
    const { access_token, account_id, processor_token } = await linkAccount(server, subtype)
    const { status, body } = await server.call(path, { processor_token })
    expect(status).toBe(200)
    const { body: whole } = await server.call('/liabilities/get', { access_token })
    const own = whole.liabilities[kind].filter((debt: { account_id: string }) => debt.account_id === account_id)
    expect(own).toHaveLength(1)
    expect(body).toEqual({
      account: whole.accounts.find((account: { account_id: string }) => account.account_id === account_id),
      liabilities: { credit: null, mortgage: null, student: null, [kind]: own },
      request_id: expect.any(String),
    })
    expect(whole.item.products).toContain('liabilities')
  })

  test('answers NO_LIABILITY_ACCOUNTS for an account without a debt', async () => {
    const { processor_token } = await linkAccount(server)
    expect(await server.call(path, { processor_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'NO_LIABILITY_ACCOUNTS' },
    })
  })

  test('answers PRODUCT_NOT_READY when the bank no longer lets us in before there was any data', async () => {
    const { processor_token } = await linkAccount(server, 'credit card', { initial_products: ['auth'] })
    // The login ends with this day: that job and the first update are due together.
    server.clock.advance(30 * 86_400_000)
    const { body } = await server.call(path, { processor_token })
    expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' })
  })
})
