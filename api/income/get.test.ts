import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { simulatedBanks } from '@gingham/sources/simulated'
import { beforeTax } from './before-tax.ts'
import { payroll } from './testing.ts'

let server: TestServer
let isDown = false
beforeAll(async () => {
  const banks = simulatedBanks()
  const fetch: typeof banks.fetch = (...asked) => (isDown ? Promise.reject(new Error('down')) : banks.fetch(...asked))
  server = await startTestServer({ sources: [{ ...banks, fetch }] })
})
afterAll(() => server.close())

const get = (access_token: string) => server.call('/income/get', { access_token })

describe('/income/get', () => {
  test('answers the streams of a person who has many, and what they come to', async () => {
    const options = { override_username: 'user_bank_income', override_password: '{}' }
    const { access_token, item_id } = await server.link({ options })
    const { status, body } = await get(access_token)
    expect(status).toBe(200)
    expect(body.item.item_id).toBe(item_id)
    const { income_streams, ...figures } = body.income
    expect(income_streams.length).toBeGreaterThan(5)
    expect(figures.number_of_income_streams).toBe(income_streams.length)
    expect(figures.max_number_of_overlapping_income_streams).toBeLessThanOrEqual(income_streams.length)
    expect(figures.max_number_of_overlapping_income_streams).toBeGreaterThan(1)
    expect(figures.last_year_income_before_tax).toBe(beforeTax(figures.last_year_income))
    const monthly = income_streams.reduce((sum: number, one: { monthly_income: number }) => sum + one.monthly_income, 0)
    expect(figures.projected_yearly_income).toBeLessThanOrEqual((monthly + income_streams.length) * 12)
  })

  test('counts what the JSON of a person says: a salary that still comes, and one that has ended', async () => {
    const day = (back: number) => new Date(Date.parse('2026-03-15') - back * 86_400_000).toISOString().slice(0, 10)
    const row = (back: number, amount: number, description: string) => ({
      date_transacted: day(back),
      date_posted: day(back),
      amount,
      description,
    })
    const transactions = [
      ...Array.from({ length: 20 }, (_, index) => row(3 + index * 14, -1000, 'GINGHAM MILLS PAYROLL')),
      ...Array.from({ length: 6 }, (_, index) => row(200 + index * 7, -300, 'TWILL TRUCKING PAYROLL')),
    ]
    const account = { type: 'depository', subtype: 'checking', transactions }
    const override_password = JSON.stringify({ override_accounts: [account] })
    const options = { override_username: 'user_custom', override_password }
    const { access_token } = await server.link({ options })
    const { body } = await get(access_token)
    expect(body.income).toMatchObject({
      income_streams: [
        { name: 'GINGHAM MILLS PAYROLL', monthly_income: 2167, confidence: 0.99, days: 266 },
        { name: 'TWILL TRUCKING PAYROLL', monthly_income: 1300, days: 35 },
      ],
      last_year_income: 20 * 1000 + 6 * 300,
      projected_yearly_income: 26_000,
      max_number_of_overlapping_income_streams: 2,
      number_of_income_streams: 2,
    })
  })

  test('answers nothing of somebody without income', async () => {
    const override_accounts = [{ type: 'depository', subtype: 'checking', transactions: [] }]
    const options = { override_username: 'user_custom', override_password: JSON.stringify({ override_accounts }) }
    const { access_token } = await server.link({ options })
    expect((await get(access_token)).body.income).toEqual({
      income_streams: [],
      last_year_income: 0,
      last_year_income_before_tax: 0,
      projected_yearly_income: 0,
      projected_yearly_income_before_tax: 0,
      max_number_of_overlapping_income_streams: 0,
      number_of_income_streams: 0,
    })
  })

  test('names what is wrong', async () => {
    const codeOf = async (access_token: string) => (await get(access_token)).body.error_code
    expect(await codeOf('nobody')).toBe('INVALID_ACCESS_TOKEN')
    expect(await codeOf((await server.link(payroll)).access_token)).toBe('PRODUCTS_NOT_SUPPORTED')
    const { access_token } = await server.link()
    isDown = true
    expect(await codeOf(access_token)).toBe('INSTITUTION_NOT_RESPONDING')
    isDown = false
    await server.call('/sandbox/item/reset_login', { access_token })
    expect(await codeOf(access_token)).toBe('ITEM_LOGIN_REQUIRED')
    await server.call('/item/remove', { access_token })
    expect(await codeOf(access_token)).toBe('ITEM_NOT_FOUND')
  })

  test('before taxes it is more, and more income is never less', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.nat(100_000), (net, more) => {
        expect(beforeTax(net)).toBeGreaterThanOrEqual(net)
        expect(beforeTax(net + more)).toBeGreaterThanOrEqual(beforeTax(net))
      }),
    )
    expect(beforeTax(31_200)).toBe(36_361)
  })
})
