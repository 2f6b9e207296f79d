import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '@gingham/api-kit'
import { daysBetween } from '../house/civil-date.ts'
import type { AccountAssets } from './report.schema.ts'
import { startReportServer, type ReportServer } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await startReportServer()))
afterAll(() => server.close())

const path = '/asset_report/get'
const FIELDS = [
  'account_id',
  'amount',
  'date',
  'iso_currency_code',
  'original_description',
  'pending',
  'transaction_id',
  'unofficial_currency_code',
]

describe(path, () => {
  test('answers accounts with owners, transactions and the balances of each day', async () => {
    const { access_token, item_id } = await server.linkAssets()
    const { status, body } = await server.get(await server.made({ access_tokens: [access_token], days_requested: 90 }))
    expect(status).toBe(200)
    expect(body.warnings).toEqual([])
    const [item] = body.report.items
    expect(item).toMatchObject({ item_id, institution_id: 'ins_109508', institution_name: 'First Platypus Bank' })
    expect(item.accounts).toHaveLength(14)
    const held = await server.call('/accounts/get', { access_token })
    const [checking] = item.accounts
    expect(checking).toMatchObject({
      account_id: held.body.accounts[0].account_id,
      name: 'Plaid Checking',
      balances: { available: 100, current: 110, margin_loan_amount: null },
      days_available: 90,
      owners: [{ names: ['Alberta Bobbeth Charleson'] }],
      ownership_type: 'individual',
    })
    expect(Object.keys(checking.transactions[0]).toSorted()).toEqual(FIELDS)
    expect(checking.historical_balances).toHaveLength(90)
    expect(checking.historical_balances[0]).toMatchObject({ iso_currency_code: 'USD', unofficial_currency_code: null })
    for (const account of item.accounts as AccountAssets[]) {
      if (account.type !== 'depository' && account.type !== 'credit') expect(account.historical_balances).toEqual([])
    }
  })

  test('agrees with itself: each day differs from the next by what posted then', async () => {
    const asset_report_token = await server.made({
      access_tokens: [
        (await server.linkAssets({ override_username: 'user_transactions_dynamic', override_password: 'any' }))
          .access_token,
      ],
      days_requested: 120,
    })
    const { body } = await server.get(asset_report_token)
    let compared = 0
    for (const account of body.report.items[0].accounts as AccountAssets[]) {
      const spent = (from: string) =>
        account.transactions
          .filter(({ date, pending }) => !pending && date > from)
          .reduce((sum, { amount }) => sum + Math.round(amount * 10_000), 0)
      const direction = account.type === 'credit' ? -1 : 1
      for (const { date, current } of account.historical_balances) {
        expect(Math.round(current * 10_000)).toBe(
          Math.round(account.balances.current! * 10_000) + direction * spent(date),
        )
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(200)
  })

  test('has the whole history also of an Item that holds less of it, or none', async () => {
    const { access_token } = await server.link({
      initial_products: ['assets', 'transactions'],
      options: { transactions: { days_requested: 30 } },
    })
    await server.pass()
    const { body } = await server.get(await server.made({ access_tokens: [access_token], days_requested: 730 }))
    const [checking] = body.report.items[0].accounts
    expect(checking.days_available).toBeGreaterThan(600)
    const synced = await server.call('/transactions/sync', { access_token, count: 500 })
    const held = synced.body.added.map(({ transaction_id }: { transaction_id: string }) => transaction_id)
    const reported = body.report.items[0].accounts.flatMap(({ transactions }: AccountAssets) =>
      transactions.map(({ transaction_id }) => transaction_id),
    )
    expect(held.length).toBeGreaterThan(0)
    expect(reported.length).toBeGreaterThan(held.length)
    expect(reported).toEqual(expect.arrayContaining(held))
  })

  test('with insights, adds what was made of each transaction', async () => {
    const asset_report_token = await server.made()
    const { body } = await server.get(asset_report_token, { include_insights: true })
    const [transaction] = body.report.items[0].accounts[0].transactions
    expect(transaction).toMatchObject({
      category: expect.any(Array),
      category_id: expect.stringMatching(/^\d{8}$/),
      name: expect.any(String),
      location: expect.any(Object),
      payment_meta: expect.any(Object),
      date_transacted: expect.any(String),
    })
    expect(transaction).not.toHaveProperty('personal_finance_category')
  })

  test('answers fewer days when asked to, and none for 0', async () => {
    const asset_report_token = await server.made({ days_requested: 60 })
    const days = async (days_to_include: number) => {
      const { body } = await server.get(asset_report_token, { options: { days_to_include } })
      const [checking] = body.report.items[0].accounts as AccountAssets[]
      const today = body.report.date_generated.slice(0, 10)
      return { ...checking!, today }
    }
    const ten = await days(10)
    expect(ten.historical_balances).toHaveLength(10)
    expect(ten.days_available).toBe(10)
    const none = await days(0)
    expect(none.historical_balances).toEqual([])
    expect(none.transactions.every(({ date }) => date >= none.today)).toBe(true)
    expect((await days(731)).historical_balances).toHaveLength(60)
    const wrong = await server.get(asset_report_token, { options: { days_to_include: 732 } })
    expect(wrong.body.error_code).toBe('INVALID_FIELD')
  })

  test('answers the fast version with balances and owners, and no history', async () => {
    const asset_report_token = await server.begin({ options: { add_ons: ['fast_assets'] } })
    const fast = await server.get(asset_report_token, { fast_report: true })
    expect(fast.status).toBe(200)
    const [checking] = fast.body.report.items[0].accounts
    expect(checking).toMatchObject({ days_available: 0, transactions: [], historical_balances: [] })
    expect(checking.owners).toHaveLength(1)
    expect((await server.get(asset_report_token)).body.error_code).toBe('PRODUCT_NOT_READY')
    await server.pass()
    expect((await server.get(asset_report_token)).body.report.items[0].accounts[0].transactions).not.toEqual([])
    expect((await server.get(asset_report_token, { fast_report: true })).body.report).toEqual(fast.body.report)
    const slow = await server.get(await server.made(), { fast_report: true })
    expect(slow.body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('fast_report'),
    })
  })

  test('keeps a fast report when the full one fails, and gives one late that could not be made in its time', async () => {
    const one = await server.linkAssets()
    const options = { add_ons: ['fast_assets'] }
    const kept = await server.begin({ access_tokens: [one.access_token], options })
    await server.call('/sandbox/item/reset_login', { access_token: one.access_token })
    await server.pass()
    expect((await server.get(kept, { fast_report: true })).status).toBe(200)
    expect((await server.get(kept)).body.error_code).toBe('DATA_UNAVAILABLE')

    const other = await server.linkAssets()
    server.setMood('silent')
    const late = await server.begin({ access_tokens: [other.access_token], options })
    expect((await server.get(late, { fast_report: true })).body.error_code).toBe('PRODUCT_NOT_READY')
    server.setMood('fine')
    await server.pass()
    expect((await server.get(late, { fast_report: true })).status).toBe(200)
    expect((await server.get(late)).status).toBe(200)
  })

  test('has holdings and trades of investment accounts with the add-on investments', async () => {
    for (const options of [{ add_ons: ['investments'] }, { products: ['investments'] }]) {
      const { body } = await server.get(await server.made({ days_requested: 731, options }))
      expect(body.warnings).toEqual([])
      const { accounts } = body.report.items[0] as { accounts: AccountAssets[] }
      const today = body.report.date_generated.slice(0, 10)
      let held = 0
      for (const { type, account_id, days_available, investments } of accounts) {
        expect(investments !== undefined).toBe(type === 'investment')
        if (investments === undefined) continue
        const first = investments.transactions.at(-1)?.date ?? today
        expect(days_available).toBe(daysBetween(first, today))
        const named = new Set(investments.securities.map(({ security_id }) => security_id))
        for (const holding of investments.holdings) {
          expect(holding.account_id).toBe(account_id)
          expect(named).toContain(holding.security_id)
          held += 1
        }
        for (const { security_id } of investments.transactions) {
          if (security_id !== null) expect(named).toContain(security_id)
        }
      }
      expect(held).toBeGreaterThan(0)
    }
    const without = await server.get(await server.made())
    for (const account of without.body.report.items[0].accounts) expect(account).not.toHaveProperty('investments')
  })

  test('says that holdings are missing where the add-on asked for them and the bank tells none', async () => {
    const { access_token } = await server.linkAssets()
    const asset_report_token = await server.begin({
      access_tokens: [access_token],
      options: { add_ons: ['investments'] },
    })
    server.setMood('without holdings')
    await server.pass()
    server.setMood('fine')
    expect((await server.get(asset_report_token)).body.warnings).toEqual([
      expect.objectContaining({
        warning_code: 'INVESTMENTS_UNAVAILABLE',
        cause: expect.objectContaining({ error_code: 'PRODUCTS_NOT_SUPPORTED' }),
      }),
    ])
  })

  test('answers the same after the Item has changed, and after it is removed', async () => {
    const { access_token } = await server.linkAssets({
      override_username: 'user_transactions_dynamic',
      override_password: 'any',
    })
    const asset_report_token = await server.made({ access_tokens: [access_token] })
    const before = await server.get(asset_report_token, { include_insights: true })
    server.clock.advance(20 * 86_400_000)
    await server.settle()
    expect((await server.get(asset_report_token, { include_insights: true })).body.report).toEqual(before.body.report)
    await server.call('/item/remove', { access_token })
    expect((await server.get(asset_report_token, { include_insights: true })).body.report).toEqual(before.body.report)
  })

  test.each([
    'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
    'DATA_UNAVAILABLE',
    'DATA_QUALITY_CHECK_FAILED',
    'ASSET_REPORT_GENERATION_FAILED',
    'INVALID_PARENT',
  ] as const)('answers %s', async (key) => {
    const { status, body } = await server.get(await server.unreadable(key))
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'ASSET_REPORT_ERROR', error_code: catalogue[key].error_code })
  })

  test('answers INVALID_FIELD to a token that is unknown or another team’s, and MISSING_FIELDS to none', async () => {
    const asset_report_token = await server.made()
    const stranger = await server.addTeam('Strangers')
    const { client_id, secrets } = stranger
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, asset_report_token })
    expect(theirs.body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('asset_report_token'),
    })
    const elsewhere = await server.post(path, {
      client_id: server.team.client_id,
      secret: server.team.secrets.production,
      asset_report_token,
    })
    expect(elsewhere.body.error_code).toBe('INVALID_FIELD')
    const { access_token } = await server.linkAssets()
    expect((await server.get(access_token)).body.error_code).toBe('INVALID_FIELD')
    expect((await server.call(path)).body.error_code).toBe('MISSING_FIELDS')
    const user = await server.call(path, { user_token: 'user-sandbox-0' })
    expect(user.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_USER_TOKEN' })
  })

  test('answers the latest report on the Items of a user, by the user’s token', async () => {
    const { user_token, user_id } = (await server.call('/user/create', { client_user_id: 'owner' })).body
    const byUser = async () => (await server.call(path, { user_token })).body
    expect((await byUser()).error_code).toBe('INVALID_FIELD')
    const one = await server.linkAssets()
    const other = await server.linkAssets()
    await server.call('/user/items/associate', { user_id, item_ids: [one.item_id] })
    await server.made({ access_tokens: [one.access_token], options: { client_report_id: 'first' } })
    await server.made({ access_tokens: [one.access_token], options: { client_report_id: 'second' } })
    await server.made({ access_tokens: [one.access_token, other.access_token], options: { client_report_id: 'mixed' } })
    expect((await byUser()).report).toMatchObject({ client_report_id: 'second', items: [{ item_id: one.item_id }] })
    await server.call('/user/remove', { user_token })
    expect((await byUser()).error_code).toBe('USER_NOT_FOUND')
  })
})
