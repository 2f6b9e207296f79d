import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { addUser, codeOf } from '../../user/testing/user-server.ts'
import { linkIncome } from '../testing/link-income.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  await server.call('/gingham/webhook_address/set', { url: receiver.url })
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const refresh = (body: Record<string, unknown>) => server.call('/credit/bank_income/refresh', body)
const newest = async (user_id: string, count = 1) =>
  (await server.call('/credit/bank_income/get', { user_id, options: { count } })).body.bank_income

describe('/credit/bank_income/refresh', () => {
  test('makes a new report of the same Items, as of now, and tells the team', async () => {
    const { user_id } = await addUser(server)
    const { item_id } = await linkIncome(server, { user_id }, { days_requested: 60 })
    const [before] = await newest(user_id)
    server.clock.advance(14 * 86_400_000)
    expect((await refresh({ user_id })).status).toBe(200)
    const [after, old] = await newest(user_id, 2)
    expect(old).toEqual(before)
    expect(after).toMatchObject({ generated_time: '2026-03-29T12:00:00Z', days_requested: 60, items: [{ item_id }] })
    expect(after.bank_income_id).not.toBe(before.bank_income_id)
    expect(after.bank_income_summary.end_date > before.bank_income_summary.end_date).toBe(true)
    const idsOf = (report: typeof after) =>
      report.items[0].bank_income_sources.map((source: { income_source_id: string }) => source.income_source_id)
    // A dividend has come since.
    expect(idsOf(after)).toEqual(expect.arrayContaining(idsOf(before)))
    expect(idsOf(after)).toHaveLength(idsOf(before).length + 1)
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toEqual([
      {
        webhook_type: 'INCOME',
        webhook_code: 'BANK_INCOME_REFRESH_COMPLETE',
        user_id,
        result: 'SUCCESS',
        environment: 'sandbox',
      },
    ])
  })

  test('goes back as far as it is told to', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id }, { days_requested: 60 })
    server.clock.advance(1000)
    await refresh({ user_id, options: { days_requested: 400 } })
    expect(await newest(user_id)).toMatchObject([{ days_requested: 400 }])
    for (const days_requested of [0, 732]) {
      expect(codeOf(await refresh({ user_id, options: { days_requested } }))).toBe('INVALID_FIELD')
    }
  })

  test('keeps the report that there was when no bank tells, and says that it failed', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id })
    await server.settle()
    receiver.take()
    const before = await newest(user_id, 5)
    await server.call('/sandbox/user/reset_login', { user_id })
    expect((await refresh({ user_id })).status).toBe(200)
    await server.settle()
    expect(await newest(user_id, 5)).toEqual(before)
    expect(receiver.take().map(({ body }) => body)).toMatchObject([
      { webhook_code: 'BANK_INCOME_REFRESH_COMPLETE', user_id, result: 'FAILURE' },
    ])
  })

  test('needs a user who has shared income', async () => {
    const { user_id } = await addUser(server)
    expect(codeOf(await refresh({ user_id }))).toBe('INCOME_VERIFICATION_NOT_FOUND')
    expect(codeOf(await refresh({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await refresh({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await refresh({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await refresh({ user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })
})
