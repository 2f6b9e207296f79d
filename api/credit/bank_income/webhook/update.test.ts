import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { addUser, codeOf } from '../../../user/testing/user-server.ts'
import { linkIncome } from '../../testing/link-income.ts'

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

const watch = (user_id: string, enable_webhooks: boolean) =>
  server.call('/credit/bank_income/webhook/update', { user_id, enable_webhooks })

/** The codes that came in while `days` went by, one by one. */
async function codesOf(days: number): Promise<string[]> {
  for (let day = 0; day < days; day += 1) {
    await server.settle()
    server.clock.advance(86_400_000)
  }
  await server.settle()
  return receiver.take().map(({ body }) => body.webhook_code)
}

/** Somebody with a steady income, whose second job is paid for the third time five days from now. */
async function addWorker(): Promise<string> {
  const { user_id } = await addUser(server)
  const first = Date.parse('2026-01-05T00:00:00Z')
  const steady = Array.from({ length: 12 }, (_, week) => [week * 7, -600, 'MILL LANE BAKERY DIRECT DEP'] as const)
  const second = [46, 53, 60, 67, 74].map((day) => [day + 14, -250, 'NIGHT WATCH LLC DIRECT DEP'] as const)
  const transactions = [...steady, ...second].map(([day, amount, description]) => {
    const date = new Date(first + day * 86_400_000).toISOString().slice(0, 10)
    return { date_transacted: date, date_posted: date, amount, description, currency: 'USD' }
  })
  const override_accounts = [{ type: 'depository', subtype: 'checking', starting_balance: 900, transactions }]
  await linkIncome(server, { user_id }, { username: 'user_custom', password: JSON.stringify({ override_accounts }) })
  return user_id
}

describe('/credit/bank_income/webhook/update', () => {
  test('tells once that income has come, and not while nothing changes', async () => {
    const user_id = await addWorker()
    expect((await watch(user_id, true)).status).toBe(200)
    expect((await watch(user_id, true)).status).toBe(200)
    expect(await codesOf(3)).toEqual([])
    expect(await codesOf(12)).toEqual(['BANK_INCOME_REFRESH_UPDATE'])
  })

  test('tells nothing of users who are not watched, or no more', async () => {
    await addWorker()
    const stopped = await addWorker()
    await watch(stopped, true)
    expect(await codesOf(1)).toEqual([])
    await watch(stopped, false)
    expect(await codesOf(14)).toEqual([])
  })

  test('needs a user that is there', async () => {
    const update = (names: Record<string, unknown>) =>
      server.call('/credit/bank_income/webhook/update', { enable_webhooks: true, ...names })
    expect(codeOf(await update({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await update({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await update({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await update({ user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })
})
