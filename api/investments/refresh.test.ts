import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { editableBanks, unlistedSecurity, type EditableBanks } from './testing/portfolios.ts'

let banks: EditableBanks
let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  banks = editableBanks()
  receiver = await startWebhookReceiver()
  server = await startTestServer({ sources: [banks.source] })
})
afterEach(async () => {
  banks.editInvestments = (investments) => investments
  await server.settle()
  receiver.take()
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

const path = '/investments/refresh'
const days = { start_date: '2024-01-01', end_date: '2026-12-31' }

/** A healthy Item with Investments and a webhook, and nothing left to tell. */
async function linked(): Promise<{ access_token: string; item_id: string }> {
  const item = await server.link({ initial_products: ['investments'], options: { webhook: receiver.url } })
  await server.settle()
  receiver.take()
  return item
}

/** What the webhooks since the last look count, by type and code. */
async function told(): Promise<unknown[]> {
  await server.settle()
  return receiver.take().map(({ body }) => {
    const counts = Object.entries(body).filter(([name]) => name.endsWith('_holdings') || name.endsWith('_transactions'))
    return [body.webhook_type, body.webhook_code, Object.fromEntries(counts)]
  })
}

describe(path, () => {
  test('answers nothing but a request_id, and sends no webhook when nothing changed', async () => {
    const { access_token } = await linked()
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(['request_id'])
    expect(await told()).toEqual([])
  })

  test('takes in new, changed and sold holdings, and tells of them', async () => {
    const { access_token } = await linked()
    banks.editInvestments = (investments) => ({
      ...investments,
      securities: [...investments.securities, unlistedSecurity('NEW')],
      holdings: [
        ...investments.holdings.slice(2).map((holding, index) => (index === 0 ? { ...holding, quantity: 6 } : holding)),
        { ...investments.holdings[0]!, security_key: 'NEW', quantity: 3, institution_value: 30 },
      ],
    })
    await server.call(path, { access_token })
    expect(await told()).toEqual([['HOLDINGS', 'DEFAULT_UPDATE', { new_holdings: 1, updated_holdings: 3 }]])
    const { body } = await server.call('/investments/holdings/get', { access_token })
    expect(body.holdings).toHaveLength(10)
    expect(body.holdings[0]).toMatchObject({ quantity: 6 })
    expect(body.holdings.at(-1)).toMatchObject({ quantity: 3, institution_value: 30 })
  })

  test('takes in new transactions and those that were taken back, and tells of them', async () => {
    const { access_token } = await linked()
    banks.editInvestments = (investments) => ({
      ...investments,
      transactions: [
        { ...investments.transactions[0]!, transaction_key: 'late', name: 'LATE', date: '2026-03-15' },
        ...investments.transactions.slice(2),
      ],
    })
    await server.call(path, { access_token })
    expect(await told()).toEqual([
      [
        'INVESTMENTS_TRANSACTIONS',
        'DEFAULT_UPDATE',
        { new_investments_transactions: 1, cancelled_investments_transactions: 2 },
      ],
    ])
    const { body } = await server.call('/investments/transactions/get', { access_token, ...days })
    expect(body.total_investment_transactions).toBe(143)
    expect(body.investment_transactions[0].name).toBe('LATE')
  })

  test('does not make regular updates more frequent', async () => {
    const { access_token } = await linked()
    for (let time = 0; time < 3; time += 1) await server.call(path, { access_token })
    const { asked } = banks
    // Items of the tests before are looked at, too: count this one's by what the others make.
    const items = await server.house.store.db.selectFrom('bank_feeds').select('item_id').execute()
    server.clock.advance(24 * 3_600_000)
    await server.settle()
    expect(banks.asked).toBe(asked + items.length)
  })

  test('answers PRODUCT_NOT_ENABLED for an Item without Investments', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'] })
    expect(await server.call(path, { access_token })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_ENABLED' },
    })
  })

  test('answers PRODUCT_NOT_READY before the first data', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 60_000, historical: 60_000 } } })
    const { access_token } = await slow.link({ initial_products: ['investments'] })
    const { body } = await slow.call(path, { access_token })
    expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' })
    slow.clock.advance(60_000)
    await slow.settle()
    expect((await slow.call(path, { access_token })).status).toBe(200)
    await slow.close()
  })
})
