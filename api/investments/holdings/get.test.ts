import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkCustom, sumOf } from '../testing/portfolios.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const path = '/investments/holdings/get'

describe(path, () => {
  test('answers the documented portfolio of user_good, each security once', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    const ira = body.accounts.find(({ mask }: { mask: string }) => mask === '5555')
    const retirement = body.accounts.find(({ mask }: { mask: string }) => mask === '6666')
    expect(body.accounts).toHaveLength(14)
    expect(ira.balances).toMatchObject({ current: 320.76, margin_loan_amount: null })
    const securities = new Map(body.securities.map((one: { security_id: string }) => [one.security_id, one]))
    expect(securities.size).toBe(body.securities.length)
    const rows = body.holdings.map((holding: Record<string, unknown>) => {
      const security = securities.get(holding.security_id) as Record<string, unknown>
      const { account_id, quantity, institution_price, institution_value, cost_basis } = holding
      const account = account_id === ira.account_id ? 'IRA' : account_id === retirement.account_id ? '401k' : '?'
      return [
        account,
        security.ticker_symbol,
        security.type,
        quantity,
        institution_price,
        institution_value,
        cost_basis,
      ]
    })
    expect(rows).toEqual(
      expect.arrayContaining([
        ['IRA', 'USD', 'cash', 0.01, 1, 0.01, 1],
        ['IRA', 'NFLX180201C00355000', 'derivative', 10000, 0.011, 110, 0.01],
        ['401k', 'ACHN', 'equity', 1, 2.11, 2.11, 1.5],
        ['401k', 'DBLTX', 'mutual fund', 2, 10.42, 20.84, 10],
        ['401k', 'MIPTX', 'mutual fund', 23.567, 27, 636.309, 23],
        ['401k', 'NHX105509', 'etf', 100.05, 13.73, 1373.6865, 15],
        ['401k', null, 'fixed income', 10, 94.808, 948.08, 948.08],
        ['401k', 'USD', 'cash', 12345.67, 1, 12345.67, 1],
      ]),
    )
    for (const { account_id, balances } of [ira, retirement]) {
      const own = body.holdings.filter((holding: { account_id: string }) => holding.account_id === account_id)
      expect(sumOf(own.map((holding: { institution_value: number }) => holding.institution_value))).toBe(
        balances.current,
      )
    }
    expect(body.is_investments_fallback_item).toBe(false)
  })

  test('keeps identifiers that need a licence to itself', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const { body } = await server.call(path, { access_token })
    for (const security of body.securities) {
      expect(security).toMatchObject({ isin: null, cusip: null, sedol: null })
    }
    const nhx = body.securities.find(({ ticker_symbol }: { ticker_symbol: string }) => ticker_symbol === 'NHX105509')
    expect(nhx).toMatchObject({ institution_security_id: 'NHX105509', institution_id: 'ins_109508' })
  })

  test('gives a security the same id in every Item and at every bank', async () => {
    const here = await server.link({ initial_products: ['investments'] })
    const there = await server.link({ institution_id: 'ins_109510', initial_products: ['investments'] })
    const ids = await Promise.all(
      [here, there].map(async ({ access_token }) => {
        const { body } = await server.call(path, { access_token })
        return body.securities.map(({ security_id }: { security_id: string }) => security_id).sort()
      }),
    )
    expect(ids[0]).toEqual(ids[1])
    expect(new Set(ids[0]).size).toBe(ids[0]!.length)
  })

  test('adds the product to an Item that was linked without it, and waits for the bank', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    expect(body.holdings.length).toBeGreaterThan(0)
    expect(body.item.products).toEqual(['transactions', 'investments'])
  })

  test('does not make a caller wait for data that is due later', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 60_000, historical: 60_000 } } })
    const { access_token } = await slow.link({ initial_products: ['investments'] })
    const { status, body } = await slow.call(path, { access_token })
    expect(status).toBe(200)
    expect(body.holdings.length).toBeGreaterThan(0)
    await slow.close()
  })

  test('shows the accounts that are asked for, and what they hold', async () => {
    const { access_token } = await server.link({ initial_products: ['investments'] })
    const all = await server.call(path, { access_token })
    const ira = all.body.accounts.find(({ mask }: { mask: string }) => mask === '5555')
    const { body } = await server.call(path, { access_token, options: { account_ids: [ira.account_id] } })
    expect(body.accounts).toEqual([ira])
    expect(body.holdings).toHaveLength(3)
    expect(body.securities).toHaveLength(3)
    const wrong = await server.call(path, { access_token, options: { account_ids: ['nope'] } })
    expect(wrong).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
  })

  test('shows what a custom user describes; a security of the market is that security', async () => {
    const good = await server.link({ initial_products: ['investments'] })
    const { body: known } = await server.call(path, { access_token: good.access_token })
    const { access_token } = await linkCustom(server, [
      {
        type: 'investment',
        subtype: 'brokerage',
        holdings: [
          {
            institution_price: 2.5,
            institution_price_as_of: '2026-03-01',
            cost_basis: 2,
            quantity: 100.1,
            currency: 'USD',
            security: { ticker_symbol: 'ACHN', currency: 'USD' },
          },
          {
            institution_price: 1.1,
            quantity: 1.1,
            security: { name: 'Ours', isin: 'XX0000000001', currency: 'USD' },
          },
          { institution_price: 1.2, quantity: 2, security: { isin: 'XX0000000001', currency: 'USD' } },
        ],
      },
    ])
    const { body } = await server.call(path, { access_token })
    expect(body.accounts[0].balances.current).toBe(253.86)
    expect(body.holdings).toMatchObject([
      {
        quantity: 100.1,
        institution_value: 250.25,
        cost_basis: 2,
        institution_price_as_of: '2026-03-01',
        tax_lots: [],
      },
      { quantity: 3.1, institution_price: 1.1, institution_value: 3.41, cost_basis: null },
    ])
    const achn = body.securities.find(({ ticker_symbol }: { ticker_symbol: string }) => ticker_symbol === 'ACHN')
    expect(achn).toMatchObject({
      name: 'Achillion Pharmaceuticals Inc.',
      close_price: 2.5,
      close_price_as_of: '2026-03-01',
    })
    const market = known.securities.find(({ ticker_symbol }: { ticker_symbol: string }) => ticker_symbol === 'ACHN')
    expect(achn.security_id).toBe(market.security_id)
    // What one person makes up is nobody else's price.
    const { body: after } = await server.call(path, { access_token: good.access_token })
    expect(after.securities).toEqual(known.securities)
  })

  test('answers NO_INVESTMENT_ACCOUNTS where there is none, on the Item or among those asked for', async () => {
    const none = { status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'NO_INVESTMENT_ACCOUNTS' } }
    const { access_token } = await linkCustom(server, [{ type: 'depository', subtype: 'checking' }])
    expect(await server.call(path, { access_token })).toMatchObject(none)
    const good = await server.link({ initial_products: ['investments'] })
    const { body } = await server.call('/accounts/get', { access_token: good.access_token })
    const account_ids = [body.accounts[0].account_id]
    const checking = await server.call(path, { access_token: good.access_token, options: { account_ids } })
    expect(checking).toMatchObject(none)
    expect(checking.body.error_message).toContain('none of the accounts that were asked for')
  })

  test('answers PRODUCT_NOT_READY while the app waits to be told of the first data', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    const days = { start_date: '2026-01-01', end_date: '2026-03-15', options: { async_update: true } }
    await server.call('/investments/transactions/get', { access_token, ...days })
    const notReady = { status: 400, body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' } }
    expect(await server.call(path, { access_token })).toMatchObject(notReady)
    await server.settle()
    expect((await server.call(path, { access_token })).status).toBe(200)
  })
})
