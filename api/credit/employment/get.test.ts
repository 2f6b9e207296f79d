import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkPayroll } from '../payroll_income/testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const get = (body: Record<string, unknown>) => server.call('/credit/employment/get', body)

describe('/credit/employment/get', () => {
  test('answers every employment of every Item, under the ids of the payroll accounts', async () => {
    const { user_token, user_id, item_id } = await linkPayroll(server)
    const { status, body } = await get({ user_token })
    expect(status).toBe(200)
    expect(body.items).toMatchObject([
      {
        item_id,
        employments: [
          {
            status: 'ACTIVE',
            start_date: '2021-03-16',
            end_date: null,
            employer: { name: 'Gingham Mills' },
            title: 'Textile Designer',
            employee_type: 'FULL_TIME',
            last_paystub_date: '2026-03-06',
          },
          { employer: { name: 'Paisley Paints' }, employee_type: 'CONTRACTOR', last_paystub_date: null },
        ],
      },
    ])
    const pay = await server.call('/credit/payroll_income/get', { user_token })
    expect(body.items[0].employments.map((one: { account_id: string }) => one.account_id)).toEqual(
      pay.body.items[0].payroll_income.map((one: { account_id: string }) => one.account_id),
    )
    expect((await get({ user_id })).body.items).toEqual(body.items)
  })

  test('answers EMPLOYMENT_NOT_FOUND where nothing is told of one', async () => {
    const { body: nobody } = await server.call('/user/create', { client_user_id: 'unemployed' })
    expect((await get({ user_token: nobody.user_token })).body).toMatchObject({
      error_type: 'INCOME_VERIFICATION_ERROR',
      error_code: 'EMPLOYMENT_NOT_FOUND',
    })
    const income = { w2s: [{ tax_year: '2025' }] }
    const password = JSON.stringify({ override_accounts: [{ type: 'payroll', subtype: 'payroll', income }] })
    const { user_token } = await linkPayroll(server, { username: 'user_custom', password })
    expect((await get({ user_token })).body.error_code).toBe('EMPLOYMENT_NOT_FOUND')
  })

  test('names the user’s errors', async () => {
    expect((await get({ user_token: 'nobody' })).body.error_code).toBe('INVALID_USER_TOKEN')
    expect((await get({ user_id: 'nobody' })).body.error_code).toBe('INVALID_USER_ID')
    expect((await get({ user_id: 'usr_nobody' })).body.error_code).toBe('USER_NOT_FOUND')
  })

  test('answers PRODUCT_NOT_READY until the data is read', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 5_000, historical: 60_000 } } })
    try {
      const { user_token, access_token } = await linkPayroll(slow)
      const early = await slow.call('/credit/employment/get', { user_token })
      expect(early.body.error_code).toBe('PRODUCT_NOT_READY')
      const legacy = await slow.call('/employment/verification/get', { access_token })
      expect(legacy.body.error_code).toBe('PRODUCT_NOT_READY')
    } finally {
      await slow.close()
    }
  })
})
