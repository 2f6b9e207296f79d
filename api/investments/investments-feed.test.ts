import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { sumOf } from './testing/portfolios.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

const DAY_MS = 86_400_000

describe('the daily update of investments', () => {
  test('moves a persona’s portfolio with the market; balance and holdings stay one', async () => {
    const { access_token } = await server.link({
      initial_products: ['investments'],
      options: { override_username: 'user_yuppie', override_password: 'any', webhook: receiver.url },
    })
    const before = await server.call('/investments/holdings/get', { access_token })
    const brokerage = (answer: typeof before) =>
      answer.body.accounts.find(({ mask }: { mask: string }) => mask === '4204').balances.current
    const worth = (answer: typeof before) =>
      sumOf(answer.body.holdings.map(({ institution_value }: { institution_value: number }) => institution_value))
    expect(brokerage(before)).toBe(48210.77)
    expect(worth(before)).toBe(48210.77)
    await server.settle()
    receiver.take()
    for (let day = 0; day < 5; day += 1) {
      server.clock.advance(DAY_MS)
      await server.settle()
    }
    const after = await server.call('/investments/holdings/get', { access_token })
    expect(worth(after)).toBe(brokerage(after))
    expect(worth(after)).not.toBe(worth(before))
    const { body: balances } = await server.call('/accounts/get', { access_token })
    expect(balances.accounts.find(({ mask }: { mask: string }) => mask === '4204').balances.current).toBe(worth(after))
    const told = receiver.take().map(({ body }) => `${body.webhook_type} ${body.webhook_code}`)
    expect(told).toContain('HOLDINGS DEFAULT_UPDATE')
    // Money was paid in on the 17th and shares were bought on the 18th.
    expect(told).toContain('INVESTMENTS_TRANSACTIONS DEFAULT_UPDATE')
  })

  test('leaves the holdings of user_good as they are, while its history goes on', async () => {
    const { access_token, item_id } = await server.link({
      initial_products: ['investments'],
      options: { webhook: receiver.url },
    })
    const before = await server.call('/investments/holdings/get', { access_token })
    await server.settle()
    receiver.take()
    // On the thirtieth day the sandbox ends the login.
    for (let day = 0; day < 29; day += 1) {
      server.clock.advance(DAY_MS)
      await server.settle()
    }
    const { body } = await server.call('/investments/holdings/get', { access_token })
    expect(body.holdings).toEqual(before.body.holdings)
    const told = receiver.take().filter(({ body }) => body.item_id === item_id)
    expect(new Set(told.map(({ body }) => body.webhook_type))).toEqual(new Set(['INVESTMENTS_TRANSACTIONS']))
    const news = told.flatMap(({ body }) => body.new_investments_transactions ?? [])
    expect(news.reduce((sum: number, count: number) => sum + count, 0)).toBe(6)
  })

  test('is reported by /item/get', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const made_at = new Date(server.clock.now()).toISOString()
    const { body } = await server.call('/item/get', { access_token })
    expect(body.status.investments.last_failed_update).toBeNull()
    expect(Date.parse(body.status.investments.last_successful_update)).toBe(Date.parse(made_at))
    expect(body.status.transactions).toBeNull()
    const other = await server.link({ initial_products: ['auth'] })
    expect((await server.call('/item/get', { access_token: other.access_token })).body.status.investments).toBeNull()
  })

  test('notes a failure while the login is broken, and goes on once it is repaired', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['investments'] })
    await server.call('/sandbox/item/reset_login', { access_token })
    server.clock.advance(DAY_MS)
    await server.settle()
    const { body } = await server.call('/item/get', { access_token })
    const { last_successful_update, last_failed_update } = body.status.investments
    expect(Date.parse(last_failed_update) - Date.parse(last_successful_update)).toBe(DAY_MS)
    await server.house.store.db.updateTable('items').set({ error: null }).where('item_id', '=', item_id).execute()
    server.clock.advance(DAY_MS)
    await server.settle()
    const { body: healed } = await server.call('/item/get', { access_token })
    expect(Date.parse(healed.status.investments.last_successful_update)).toBe(server.clock.now())
  })

  test('ends with the Item, and nothing of it is kept', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['investments', 'liabilities'] })
    const tables = [
      'bank_feeds',
      'investment_accounts',
      'securities',
      'holdings',
      'investment_transactions',
      'liabilities',
    ] as const
    const rowsOf = (table: (typeof tables)[number]) =>
      server.house.store.db.selectFrom(table).select('item_id').where('item_id', '=', item_id).execute()
    for (const table of tables) expect((await rowsOf(table)).length).toBeGreaterThan(0)
    await server.call('/item/remove', { access_token })
    server.clock.advance(DAY_MS)
    await server.settle()
    for (const table of tables) expect(await rowsOf(table)).toEqual([])
  })
})
