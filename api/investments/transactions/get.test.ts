import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { linkCustom } from '../testing/portfolios.ts'

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/investments/transactions/get'
const everything = { start_date: '2024-01-01', end_date: '2026-12-31' }

interface Row {
  investment_transaction_id: string
  account_id: string
  security_id: string | null
  date: string
  name: string
}

describe(path, () => {
  test('answers the documented rows of user_good, newest first', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const { status, body } = await server.call(path, {
      access_token,
      start_date: '2026-03-11',
      end_date: '2026-03-15',
    })
    expect(status).toBe(200)
    expect(body.investment_transactions).toMatchObject([
      {
        date: '2026-03-14',
        name: 'INCOME DIV DIVIDEND RECEIVED',
        quantity: 0,
        amount: -8.72,
        price: 0,
        fees: 0,
        type: 'cash',
        subtype: 'dividend',
        cancel_transaction_id: null,
      },
      {
        date: '2026-03-13',
        name: 'SELL Matthews Pacific Tiger Fund Insti Class',
        quantity: -47.74104242992852,
        amount: -1289.01,
        price: 27.53,
        fees: 7.99,
        type: 'sell',
        subtype: 'sell',
        transaction_datetime: '2026-03-13T15:10:09Z',
      },
      {
        date: '2026-03-12',
        name: 'BUY DoubleLine Total Return Bond Fund',
        quantity: 0.7388014749727547,
        amount: 7.7,
        price: 10.42,
        fees: 7.99,
        type: 'buy',
        subtype: 'buy',
      },
    ])
    expect(body.total_investment_transactions).toBe(3)
    const named = body.investment_transactions.map(({ security_id }: Row) => security_id).sort()
    expect(body.securities.map(({ security_id }: { security_id: string }) => security_id).sort()).toEqual(named)
  })

  test('pages through two years without a gap or a repeat', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const first = await server.call(path, { access_token, ...everything })
    expect(first.body.total_investment_transactions).toBe(144)
    expect(first.body.investment_transactions).toHaveLength(100)
    const rows: Row[] = []
    while (rows.length < 144) {
      const options = { count: 50, offset: rows.length }
      const { body } = await server.call(path, { access_token, ...everything, options })
      expect(body.total_investment_transactions).toBe(144)
      rows.push(...body.investment_transactions)
    }
    expect(rows).toHaveLength(144)
    expect(new Set(rows.map((row) => row.investment_transaction_id)).size).toBe(144)
    expect(rows.map(({ date }) => date)).toEqual(
      rows
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    )
    expect(rows.slice(0, 100)).toEqual(first.body.investment_transactions)
    const beyond = await server.call(path, { access_token, ...everything, options: { offset: 144 } })
    expect(beyond.body).toMatchObject({
      investment_transactions: [],
      securities: [],
      total_investment_transactions: 144,
    })
  })

  test('has movements of cash that are about no security', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const { body } = await server.call(path, { access_token, ...everything })
    const cash = body.investment_transactions.filter(({ security_id }: Row) => security_id === null)
    expect(cash[0]).toMatchObject({
      name: 'EMPLOYEE CONTRIBUTION',
      amount: -250,
      type: 'cash',
      subtype: 'contribution',
    })
  })

  test('keeps to the accounts that are asked for', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const { body: all } = await server.call('/accounts/get', { access_token })
    const ira = all.accounts.find(({ mask }: { mask: string }) => mask === '5555')
    const options = { account_ids: [ira.account_id] }
    const { body } = await server.call(path, { access_token, ...everything, options })
    expect(body.total_investment_transactions).toBe(48)
    expect(new Set(body.investment_transactions.map(({ account_id }: Row) => account_id))).toEqual(
      new Set([ira.account_id]),
    )
    const wrong = await server.call(path, { access_token, ...everything, options: { account_ids: ['nope'] } })
    expect(wrong.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('refuses days that end before they begin, and pages that are too large', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const refused = { status: 400, body: { error_type: 'INVALID_REQUEST', error_code: 'INVALID_FIELD' } }
    const reversed = { start_date: '2026-03-02', end_date: '2026-03-01' }
    expect(await server.call(path, { access_token, ...reversed })).toMatchObject(refused)
    for (const options of [{ count: 501 }, { count: 0 }, { offset: -1 }]) {
      expect(await server.call(path, { access_token, ...everything, options })).toMatchObject(refused)
    }
    const word = await server.call(path, { access_token, start_date: 'yesterday', end_date: '2026-03-01' })
    expect(word).toMatchObject(refused)
  })

  test('with async_update answers PRODUCT_NOT_READY, until HISTORICAL_UPDATE tells that the data is there', async () => {
    const { access_token, item_id } = await server.link({ options: { webhook: receiver.url } })
    await server.settle()
    receiver.take()
    const request = { access_token, ...everything, options: { async_update: true } }
    const notReady = { status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' } }
    expect(await server.call(path, request)).toMatchObject(notReady)
    expect(await server.call(path, { access_token, ...everything })).toMatchObject(notReady)
    expect(await server.call('/investments/refresh', { access_token })).toMatchObject(notReady)
    await server.settle()
    expect(receiver.take().map(({ body }) => body)).toEqual([
      {
        webhook_type: 'INVESTMENTS_TRANSACTIONS',
        webhook_code: 'HISTORICAL_UPDATE',
        item_id,
        error: null,
        new_investments_transactions: 144,
        cancelled_investments_transactions: 0,
        environment: 'sandbox',
      },
    ])
    expect((await server.call(path, request)).body.total_investment_transactions).toBe(144)
    await server.settle()
    expect(receiver.take()).toEqual([])
  })

  test('without async_update waits for the data, and sends nothing', async () => {
    const { access_token } = await server.link({ options: { webhook: receiver.url } })
    await server.settle()
    receiver.take()
    const { body } = await server.call(path, { access_token, ...everything })
    expect(body.total_investment_transactions).toBe(144)
    await server.settle()
    expect(receiver.take()).toEqual([])
  })

  test('async_update changes nothing for an Item that was linked with Investments', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const { status } = await server.call(path, { access_token, ...everything, options: { async_update: true } })
    expect(status).toBe(200)
  })

  test('shows what a custom user lists; amounts are quantity times price, exactly', async () => {
    const security = { ticker_symbol: 'VTI', currency: 'USD' }
    const row = { quantity: 1.1, price: 1.1, fees: 0.5, security }
    const { access_token } = await linkCustom(server, [
      {
        type: 'investment',
        subtype: 'ira',
        investment_transactions: [
          { ...row, date: '2026-03-10', name: 'Bought', type: 'buy' },
          { ...row, date: '2026-03-09', name: 'Sold', type: 'sell', quantity: -2 },
          { date: '2026-03-08', name: 'QUARTERLY DIV', type: 'cash', quantity: -1, price: 4.2 },
          { date: '2026-03-07', name: 'Yearly fee', type: 'fee', quantity: 0, price: 0, fees: 12 },
          { date: '2026-03-06', name: 'To checking', type: 'cash', quantity: 1, price: 50 },
          { date: '2026-03-05', name: 'From checking', type: 'cash', quantity: -1, price: 60 },
          { ...row, date: '2027-01-01', name: 'Not yet', type: 'buy' },
        ],
      },
    ])
    const { body } = await server.call(path, { access_token, ...everything })
    expect(body.investment_transactions).toMatchObject([
      { name: 'Bought', amount: 1.21, quantity: 1.1, fees: 0.5, type: 'buy', subtype: 'buy' },
      { name: 'Sold', amount: -2.2, quantity: -2, type: 'sell', subtype: 'sell' },
      { name: 'QUARTERLY DIV', amount: -4.2, security_id: null, type: 'cash', subtype: 'dividend' },
      { name: 'Yearly fee', amount: 12, type: 'fee', subtype: 'account fee' },
      { name: 'To checking', amount: 50, type: 'cash', subtype: 'withdrawal' },
      { name: 'From checking', amount: -60, type: 'cash', subtype: 'deposit' },
    ])
    expect(body.securities).toMatchObject([{ ticker_symbol: 'VTI', name: 'Vanguard Total Stock Market ETF' }])
  })

  test('answers NO_INVESTMENT_ACCOUNTS where there is none', async () => {
    const { access_token } = await linkCustom(server, [{ type: 'credit', subtype: 'credit card' }])
    expect(await server.call(path, { access_token, ...everything })).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'NO_INVESTMENT_ACCOUNTS' },
    })
  })
})
