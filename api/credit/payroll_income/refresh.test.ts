import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { linkPayroll } from './testing.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer()
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

const DAY = 86_400_000
const refresh = (body: Record<string, unknown>) => server.call('/credit/payroll_income/refresh', body)
const told = async () => {
  await server.settle()
  return receiver.take().map(({ body }) => body)
}
const stubDates = async (user_token: string): Promise<string[]> => {
  const { body } = await server.call('/credit/payroll_income/get', { user_token })
  return body.items[0].payroll_income[0].pay_stubs.map(
    (stub: { pay_period_details: { pay_date: string } }) => stub.pay_period_details.pay_date,
  )
}

describe('/credit/payroll_income/refresh', () => {
  test('brings the paydays since, and tells of them', async () => {
    const { user_token, item_id } = await linkPayroll(server, { webhook: receiver.url })
    await told()
    expect((await refresh({ user_token })).body.verification_refresh_status).toBe('NOT_FOUND')
    expect(await told()).toEqual([])
    const before = await stubDates(user_token)
    server.clock.advance(14 * DAY)
    expect(await stubDates(user_token)).toEqual(before)
    const { status, body } = await refresh({ user_token })
    expect([status, body.verification_refresh_status]).toEqual([200, 'SUCCESSFUL'])
    const after = await stubDates(user_token)
    expect(after.slice(1)).toEqual(before.slice(0, after.length - 1))
    expect(after[0]! > before[0]!).toBe(true)
    expect(await told()).toMatchObject([{ webhook_code: 'INCOME_VERIFICATION', item_id }])
  })

  test('finds nothing new where an old pay stub is shown no more', async () => {
    const { user_token } = await linkPayroll(server, { webhook: receiver.url })
    const statusOf = async () => (await refresh({ user_token })).body.verification_refresh_status
    const statuses: string[] = []
    for (let day = 0; day < 14; day += 1) {
      server.clock.advance(DAY)
      statuses.push(await statusOf())
    }
    expect(statuses.filter((status) => status === 'SUCCESSFUL')).toHaveLength(1)
    await told()
  })

  test('needs the person where the login has ended, and says so where it is asked to', async () => {
    const { user_token, user_id, item_id, access_token } = await linkPayroll(server)
    await server.call('/sandbox/item/reset_login', { access_token })
    const options = { item_ids: [item_id], webhook: receiver.url }
    const { body } = await refresh({ user_id, options })
    expect(body.verification_refresh_status).toBe('USER_PRESENCE_REQUIRED')
    expect(await told()).toEqual([
      {
        webhook_type: 'INCOME',
        webhook_code: 'INCOME_VERIFICATION_REFRESH_RECONNECT_NEEDED',
        user_id,
        environment: 'sandbox',
      },
    ])
    // What was read before stays.
    expect((await stubDates(user_token)).length).toBeGreaterThan(20)
  })

  test('names what is wrong', async () => {
    const { user_token } = await linkPayroll(server)
    const { body: other } = await server.call('/user/create', { client_user_id: 'no-pay' })
    const codeOf = async (body: Record<string, unknown>) => (await refresh(body)).body.error_code
    expect(await codeOf({ user_token: other.user_token })).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect(await codeOf({ user_token, options: { item_ids: ['nobody'] } })).toBe('ITEM_NOT_FOUND')
    expect(await codeOf({ user_token, options: { webhook: 'nowhere' } })).toBe('INVALID_FIELD')
    expect(await codeOf({ user_token: 'nobody' })).toBe('INVALID_USER_TOKEN')
    expect(await codeOf({ user_id: 'nobody' })).toBe('INVALID_USER_ID')
    expect(await codeOf({ user_id: 'usr_nobody' })).toBe('USER_NOT_FOUND')
  })
})
