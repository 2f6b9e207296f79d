import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf } from '../../user/testing/user-server.ts'
import { linkIncome } from '../testing/link-income.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const get = (body: Record<string, unknown>) => server.call('/credit/bank_income/get', body)

describe('/credit/bank_income/get', () => {
  test('finds each income of the test user, what it is and how often it comes', async () => {
    const { user_id, user_token } = await addUser(server)
    const { item_id } = await linkIncome(server, { user_id }, { days_requested: 365 })
    const { status, body } = await get({ user_token })
    expect(status).toBe(200)
    const [report] = body.bank_income
    expect(report).toMatchObject({
      generated_time: '2026-03-15T12:00:00Z',
      days_requested: 365,
      items: [{ item_id, institution_id: 'ins_109508', institution_name: 'First Platypus Bank' }],
      warnings: [],
    })
    const found = report.items[0].bank_income_sources.map((source: Record<string, unknown>) => [
      source['income_description'],
      source['income_category'],
      source['pay_frequency'],
    ])
    expect(found).toEqual(
      expect.arrayContaining([
        ['PLAID INC DIRECT DEP', 'SALARY', 'BIWEEKLY'],
        ['MUSEUM OF CLOTH PAYROLL', 'SALARY', 'SEMI_MONTHLY'],
        ['UBER DRIVER EARNINGS PAYOUT', 'GIG_ECONOMY', 'WEEKLY'],
        ['TENANT 4B RENTAL INCOME', 'RENTAL', 'MONTHLY'],
        ['CHILD SUPPORT STATE DISB UNIT', 'CHILD_SUPPORT', 'MONTHLY'],
        ['SSA TREAS 310 SOC SEC', 'RETIREMENT', 'MONTHLY'],
        ['LTD BENEFIT DISABILITY', 'LONG_TERM_DISABILITY', 'MONTHLY'],
        ['DFAS MILITARY PAY', 'MILITARY', 'MONTHLY'],
        ['INTEREST PAYMENT', 'BANK_INTEREST', 'MONTHLY'],
        ['IRS TREAS 310 TAX REFUND', 'TAX_REFUND', 'UNKNOWN'],
        ['INDEX FUND DIVIDEND', 'OTHER', 'UNKNOWN'],
      ]),
    )
    expect(found).toHaveLength(11)
  })

  test('is made of the deposits that /transactions/get shows, with their sign turned', async () => {
    const { user_id } = await addUser(server)
    const { access_token } = await linkIncome(server, { user_id }, { days_requested: 60 }, [
      'income_verification',
      'transactions',
    ])
    const [report] = (await get({ user_id })).body.bank_income
    const { body } = await server.call('/transactions/get', {
      access_token,
      start_date: '2026-01-14',
      end_date: '2026-03-15',
      options: { count: 500 },
    })
    const amounts = new Map<string, number>(
      body.transactions.map((row: { transaction_id: string; amount: number }) => [row.transaction_id, row.amount]),
    )
    const rows = report.bank_income_summary.historical_summary.flatMap(
      (month: { transactions: { transaction_id: string; amount: number }[] }) => month.transactions,
    )
    expect(rows.length).toBe(report.bank_income_summary.income_transactions_count)
    expect(rows.length).toBeGreaterThan(20)
    for (const { transaction_id, amount } of rows) expect(-amount).toBe(amounts.get(transaction_id))
  })

  test('adds up: months to sources, sources to the summary', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id }, { days_requested: 200 })
    const [{ items, bank_income_summary: summary }] = (await get({ user_id })).body.bank_income
    const cents = (amount: number) => Math.round(amount * 100)
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + cents(amount), 0)
    const sources = items[0].bank_income_sources
    for (const source of sources) {
      const months = source.historical_summary
      expect(sum(months.map((month: { total_amount: number }) => month.total_amount))).toBe(cents(source.total_amount))
    }
    expect(sum(sources.map((source: { total_amount: number }) => source.total_amount))).toBe(
      cents(summary.total_amount),
    )
    expect(summary).toMatchObject({
      income_sources_count: sources.length,
      income_categories_count: new Set(sources.map((source: { income_category: string }) => source.income_category))
        .size,
      total_amounts: [{ amount: summary.total_amount, iso_currency_code: 'USD', unofficial_currency_code: null }],
    })
    const [first] = summary.historical_summary
    expect(first.start_date).toBe('2025-08-27')
    expect(first.end_date).toBe('2025-08-31')
    expect(summary.historical_summary.at(-1)).toMatchObject({ start_date: '2026-03-01', end_date: '2026-03-15' })
  })

  test('says so where there is no income: the ordinary test user has none', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id }, { days_requested: 365, username: 'user_good' })
    const [report] = (await get({ user_id })).body.bank_income
    expect(report.items[0]).toMatchObject({ bank_income_accounts: [], bank_income_sources: [] })
    expect(report.bank_income_summary).toMatchObject({ total_amount: 0, total_amounts: [], income_sources_count: 0 })
    expect(report.bank_income_summary).not.toHaveProperty('start_date')
    expect(report.warnings).toEqual([{ warning_type: 'BANK_INCOME_WARNING', warning_code: 'DATA_UNAVAILABLE' }])
  })

  test('answers the newest report, and more when asked, the newest first', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id }, { days_requested: 30 })
    server.clock.advance(60_000)
    await linkIncome(server, { user_id }, { days_requested: 90 })
    const daysOf = (body: { bank_income: { days_requested: number }[] }) =>
      body.bank_income.map(({ days_requested }) => days_requested)
    expect(daysOf((await get({ user_id })).body)).toEqual([90])
    expect(daysOf((await get({ user_id, options: { count: 5 } })).body)).toEqual([90, 30])
  })

  test('stays the same when the Item is removed', async () => {
    const { user_id } = await addUser(server)
    const { access_token } = await linkIncome(server, { user_id })
    const before = await get({ user_id })
    await server.call('/item/remove', { access_token })
    expect((await get({ user_id })).body.bank_income).toEqual(before.body.bank_income)
  })

  test('tells the Item’s address when the income is known', async () => {
    const receiver = await startWebhookReceiver()
    const { user_id } = await addUser(server)
    const { item_id } = await linkIncome(server, { user_id }, { webhook: receiver.url })
    await server.settle()
    const webhook = { webhook_type: 'INCOME', webhook_code: 'PRODUCT_READY', item_id, user_id, error: null }
    expect(receiver.take().map(({ body }) => body)).toContainEqual({ ...webhook, environment: 'sandbox' })
    receiver.close()
  })

  test('answers INCOME_VERIFICATION_NOT_FOUND to a user who never shared income', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id }, { income_source_types: [] })
    expect(await get({ user_id })).toMatchObject({
      status: 400,
      body: { error_type: 'INCOME_VERIFICATION_ERROR', error_code: 'INCOME_VERIFICATION_NOT_FOUND' },
    })
  })

  test('answers PRODUCT_NOT_READY until the report is made', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 0, historical: 60_000 } } })
    const { user_id } = await addUser(slow)
    await linkIncome(slow, { user_id })
    const early = await slow.call('/credit/bank_income/get', { user_id })
    expect(early.status).toBe(400)
    const { error_type, error_code } = early.body
    expect(`${error_type}.${error_code}`).toBe('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
    slow.clock.advance(60_000)
    await slow.settle()
    expect((await slow.call('/credit/bank_income/get', { user_id })).status).toBe(200)
    await slow.close()
  })

  test('names the Item whose bank did not tell, and tells its address', async () => {
    const slow = await startTestServer({ settings: { update_delay_ms: { initial: 0, historical: 60_000 } } })
    const receiver = await startWebhookReceiver()
    const { user_id } = await addUser(slow)
    const { access_token, item_id } = await linkIncome(slow, { user_id }, { webhook: receiver.url })
    await slow.call('/sandbox/item/reset_login', { access_token })
    slow.clock.advance(60_000)
    await slow.settle()
    const webhooks = receiver.take().filter(({ body }) => body.webhook_type === 'INCOME')
    receiver.close()
    const error = { error_type: 'ITEM_ERROR', error_code: 'ITEM_LOGIN_REQUIRED', status: 400 }
    expect(webhooks.map(({ body }) => body)).toMatchObject([{ webhook_code: 'PRODUCT_READY', item_id, error }])
    expect(webhooks[0]!.body.error).not.toHaveProperty('item_id')
    const [report] = (await slow.call('/credit/bank_income/get', { user_id })).body.bank_income
    expect(report.items).toEqual([])
    expect(report.warnings).toMatchObject([
      {
        warning_code: 'TRANSACTIONS_UNAVAILABLE',
        cause: { error_type: 'ITEM_LOGIN_REQUIRED', error_code: 'ITEM_LOGIN_REQUIRED', item_id },
      },
    ])
    await slow.close()
  })

  test('needs a user that is there, and ends with it', async () => {
    const { user_id } = await addUser(server)
    await linkIncome(server, { user_id })
    await server.call('/user/remove', { user_id })
    expect(codeOf(await get({ user_id }))).toBe('USER_NOT_FOUND')
    const rows = await server.house.store.db
      .selectFrom('bank_income_reports')
      .select('bank_income_id')
      .where('user_id', '=', user_id)
      .execute()
    expect(rows).toEqual([])
    expect(codeOf(await get({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await get({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await get({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
  })
})
