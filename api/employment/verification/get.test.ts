import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
let slow: TestServer
beforeAll(async () => {
  server = await startTestServer()
  slow = await startTestServer({ settings: { update_delay_ms: { initial: 5_000, historical: 60_000 } } })
})
afterAll(async () => {
  await server.close()
  await slow.close()
})

const payroll = { institution_id: 'ins_135842', initial_products: ['employment'] }

describe('/employment/verification/get', () => {
  test('answers the employments of an Item, with or without a user', async () => {
    const { access_token } = await server.link(payroll)
    const { status, body } = await server.call('/employment/verification/get', { access_token })
    expect(status).toBe(200)
    expect(body.employments).toMatchObject([
      {
        status: 'EMPLOYMENT_STATUS_ACTIVE',
        start_date: '2021-03-16',
        employer: { name: 'Gingham Mills' },
        platform_ids: { employee_id: expect.stringMatching(/^\d{7}$/) },
      },
      { employer: { name: 'Paisley Paints' }, title: 'Pattern Illustrator' },
    ])
  })

  test('says of a job that has ended that it has', async () => {
    const period = { start_date: '2025-01-01', end_date: '2025-01-14', pay_date: '2025-01-17' }
    const income = { paystubs: [{ employer: { name: 'Bobbin Works' }, pay_period_details: period }] }
    const { access_token } = await server.link({
      ...payroll,
      options: {
        override_username: 'user_custom',
        override_password: JSON.stringify({ override_accounts: [{ type: 'payroll', subtype: 'payroll', income }] }),
      },
    })
    const { body } = await server.call('/employment/verification/get', { access_token })
    expect(body.employments).toMatchObject([
      { status: 'EMPLOYMENT_STATUS_INACTIVE', end_date: '2025-01-14', title: null, platform_ids: { payroll_id: null } },
    ])
  })

  test('answers EMPLOYMENT_NOT_FOUND for a bank', async () => {
    const { access_token } = await server.link()
    const { body } = await server.call('/employment/verification/get', { access_token })
    expect(body.error_code).toBe('EMPLOYMENT_NOT_FOUND')
  })

  test('answers PRODUCT_NOT_READY until the data is read', async () => {
    const { access_token } = await slow.link(payroll)
    const { body } = await slow.call('/employment/verification/get', { access_token })
    expect(`${body.error_type}.${body.error_code}`).toBe('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
  })

  test('names the Item’s errors', async () => {
    const codeOf = async (access_token: string) =>
      (await server.call('/employment/verification/get', { access_token })).body.error_code
    expect(await codeOf('nobody')).toBe('INVALID_ACCESS_TOKEN')
    const { access_token } = await server.link(payroll)
    await server.call('/item/remove', { access_token })
    expect(await codeOf(access_token)).toBe('ITEM_NOT_FOUND')
  })
})
