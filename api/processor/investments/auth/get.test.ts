import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/investments/auth/get'

describe(path, () => {
  test('answers numbers, owners and holdings of the account', async () => {
    const { account_id, processor_token } = await linkAccount(server, 'ira')
    const { status, body } = await server.call(path, { processor_token })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      account: { account_id },
      owners: [{ account_id, names: ['Alberta Bobbeth Charleson'] }],
      data_sources: { numbers: 'INSTITUTION', owners: 'INSTITUTION', holdings: 'INSTITUTION' },
      is_investments_fallback_item: false,
    })
    expect(body.numbers).toEqual({
      acats: [{ account_id, account: 'TR5555', dtc_numbers: ['1111', '2222', '3333'] }],
    })
    expect(new Set(body.holdings.map((holding: { account_id: string }) => holding.account_id))).toEqual(
      new Set([account_id]),
    )
    expect(body).not.toHaveProperty('account_details_401k')
  })

  test('answers plan and details of a 401k', async () => {
    const { account_id, processor_token } = await linkAccount(server, '401k')
    const { body } = await server.call(path, { processor_token })
    expect(body.numbers).toEqual({ retirement_401k: [{ account_id, account: 'TR6666', plan: '13579' }] })
    expect(body.account_details_401k).toMatchObject([{ account_id }])
  })

  test('answers MANUAL_VERIFICATION_REQUIRED where the bank hides its numbers', async () => {
    const { processor_token } = await linkAccount(server, 'ira', { institution_id: 'ins_109512' })
    expect(await server.call(path, { processor_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'MANUAL_VERIFICATION_REQUIRED' },
    })
  })

  test('answers NO_INVESTMENT_AUTH_ACCOUNTS for an account of another kind', async () => {
    const { processor_token } = await linkAccount(server)
    expect((await server.call(path, { processor_token })).body.error_code).toBe('NO_INVESTMENT_AUTH_ACCOUNTS')
  })

  test('answers PRODUCT_NOT_READY while the app waits to be told of the first data', async () => {
    const { access_token, processor_token } = await linkAccount(server, 'ira')
    const days = { start_date: '2026-01-01', end_date: '2026-03-15', options: { async_update: true } }
    await server.call('/investments/transactions/get', { access_token, ...days })
    expect((await server.call(path, { processor_token })).body.error_code).toBe('PRODUCT_NOT_READY')
  })
})
