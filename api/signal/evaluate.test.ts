import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { amountAttributes, countAttributes, flagAttributes, instantAttributes } from './core-attributes.data.ts'
import { startSignalServer, type DebitAccount, type SignalServer } from './testing/signal-server.ts'

let server: SignalServer
beforeAll(async () => void (server = await startSignalServer()))
afterAll(() => server.close())

const path = '/signal/evaluate'
const evaluate = ({ access_token, account_id }: DebitAccount, request: Record<string, unknown> = {}) =>
  server.call(path, { access_token, account_id, client_transaction_id: server.nextId(), amount: 20, ...request })
const scoresOf = ({ scores }: { scores: Record<string, { score: number }> }) =>
  [scores['bank_initiated_return_risk']!.score, scores['customer_initiated_return_risk']!.score] as const

describe(path, () => {
  test('scores a debit, and tells what of the account it follows from', async () => {
    const account = await server.linkDebit()
    const { status, body } = await evaluate(account, { amount: 50 })
    expect(status).toBe(200)
    const names = [countAttributes, amountAttributes, flagAttributes, instantAttributes].flatMap(Object.keys)
    expect(Object.keys(body.core_attributes).toSorted()).toEqual(names.toSorted())
    expect(body.core_attributes).toMatchObject({
      available_balance: 100,
      current_balance: 110,
      balance_to_transaction_amount_ratio: 2,
      balance_last_updated: '2026-03-15T12:00:00Z',
      days_since_first_plaid_connection: 0,
    })
    expect(body.core_attributes.debit_transactions_count_30d).toBeGreaterThan(3)
    expect(body).toMatchObject({
      scores: { customer_initiated_return_risk: { risk_tier: 2 }, bank_initiated_return_risk: { risk_tier: 3 } },
      ruleset: {
        ruleset_key: 'default',
        result: 'ACCEPT',
        triggered_rule_details: { internal_note: expect.any(String) },
      },
      warnings: [],
    })
  })

  test('the sandbox’s amounts score what is promised, and the default ruleset follows', async () => {
    const account = await server.linkDebit()
    for (const [amount, score, result] of [
      [3.53, 10, 'ACCEPT'],
      [12.17, 60, 'REVIEW'],
      [27.53, 90, 'REROUTE'],
    ] as const) {
      const { body } = await evaluate(account, { amount })
      expect(scoresOf(body)).toEqual([score, score])
      expect(body.ruleset.result).toBe(result)
    }
  })

  test('a debit above what the account holds is riskier, and so is one in somebody else’s name', async () => {
    const account = await server.linkDebit()
    const calm = scoresOf((await evaluate(account)).body)
    const large = scoresOf((await evaluate(account, { amount: 900 })).body)
    expect(large[0]).toBeGreaterThan(calm[0])
    expect(large[1]).toBeGreaterThan(calm[1])
    const owner = { name: { given_name: 'Alberta', middle_name: 'Bobbeth', family_name: 'Charleson' } }
    const stranger = { name: { given_name: 'Imogen', family_name: 'Vale' }, phone_number: '+12075550142' }
    const [own, strange] = [
      scoresOf((await evaluate(account, { user: owner })).body),
      scoresOf((await evaluate(account, { user: stranger })).body),
    ]
    expect(own[1]).toBeLessThan(calm[1])
    expect(strange[1]).toBeGreaterThan(calm[1])
    const recurring = scoresOf((await evaluate(account, { is_recurring: true })).body)
    expect(recurring[1]).toBe(calm[1] - 3)
  })

  test('sees overdrafts, returns and days below zero in the history', async () => {
    const row = (date: string, amount: number, description: string) => ({
      date_transacted: date,
      date_posted: date,
      currency: 'USD',
      amount,
      description,
    })
    const calm = await server.linkCustom({ starting_balance: 500, transactions: [row('2026-03-01', 5, 'COFFEE')] })
    const troubled = await server.linkCustom({
      starting_balance: 500,
      transactions: [
        row('2026-03-10', -900, 'DEPOSIT'),
        row('2026-03-01', 35, 'NSF FEE'),
        row('2026-02-20', 35, 'OVERDRAFT FEE'),
        row('2026-02-15', -70, 'ACH RETURN R10 UNAUTHORIZED DEBIT'),
      ],
    })
    const { body } = await evaluate(troubled)
    expect(body.core_attributes).toMatchObject({
      nsf_overdraft_transactions_count_90d: 2,
      unauthorized_transactions_count_90d: 1,
    })
    expect(body.core_attributes.days_with_negative_balance_count_90d).toBeGreaterThan(0)
    const [bank, customer] = scoresOf(body)
    const [calm_bank, calm_customer] = scoresOf((await evaluate(calm)).body)
    expect(bank).toBeGreaterThan(calm_bank)
    expect(customer).toBeGreaterThan(calm_customer)
  })

  test('counts returns that were reported for the account', async () => {
    const account = await server.linkDebit()
    const client_transaction_id = server.nextId()
    const before = scoresOf((await evaluate(account, { client_transaction_id })).body)
    await server.call('/signal/return/report', { client_transaction_id, return_code: 'R01' })
    const after = scoresOf((await evaluate(account)).body)
    expect(after[0]).toBe(before[0] + 15)
    expect(after[1]).toBe(before[1])
  })

  test('balance-only tells two balances and no scores', async () => {
    const account = await server.linkDebit()
    const { body } = await evaluate(account, { amount: 100, ruleset_key: 'balance-only' })
    expect(body.scores).toBeNull()
    expect(body.core_attributes).toEqual({ available_balance: 100, current_balance: 110 })
    expect(body.ruleset).toMatchObject({ ruleset_key: 'balance-only', result: 'ACCEPT' })
    const short = await evaluate(account, { amount: 100.01, ruleset_key: 'balance-only' })
    expect(short.body.ruleset.result).toBe('REROUTE')
  })

  test('adds the product, which balance-only does not need', async () => {
    const account = await server.linkDebit('checking', { initial_products: ['auth'] })
    const { access_token } = account
    const productsOf = async () => (await server.call('/item/get', { access_token })).body.item.products
    await evaluate(account, { ruleset_key: 'balance-only' })
    expect(await productsOf()).toEqual(['auth'])
    await evaluate(account)
    expect(await productsOf()).toEqual(['auth', 'signal'])
  })

  test('evaluates from what is held, with a warning, once the login has ended', async () => {
    const account = await server.linkDebit()
    await server.call('/sandbox/item/reset_login', { access_token: account.access_token })
    const { status, body } = await evaluate(account)
    expect(status).toBe(200)
    expect(body.warnings).toMatchObject([{ warning_type: 'ITEM_ERROR', warning_code: 'ITEM_LOGIN_REQUIRED' }])
    expect(body.core_attributes).toMatchObject({
      available_balance: 100,
      balance_last_updated: null,
      debit_transactions_count_30d: null,
    })
    expect(scoresOf(body)[0]).toBeGreaterThan(1)
    const balance = await evaluate(account, { ruleset_key: 'balance-only' })
    expect(balance.body).toMatchObject({
      core_attributes: { available_balance: null, current_balance: null },
      ruleset: { result: 'REVIEW' },
      warnings: [{ warning_code: 'ITEM_LOGIN_REQUIRED' }],
    })
  })

  test('a silent bank is a warning; PRODUCT_NOT_READY where only the balance counts', async () => {
    const account = await server.linkDebit()
    server.setSilent(true)
    const { body } = await evaluate(account)
    const balance = await evaluate(account, { ruleset_key: 'balance-only' })
    server.setSilent(false)
    expect(body.warnings).toMatchObject([{ warning_code: 'INSTITUTION_NOT_RESPONDING' }])
    expect(balance).toMatchObject({ status: 400, body: { error_code: 'PRODUCT_NOT_READY' } })
  })

  test('answers CLIENT_TRANSACTION_ID_ALREADY_IN_USE the second time, of any account, but not to another team', async () => {
    const account = await server.linkDebit()
    const client_transaction_id = server.nextId()
    expect((await evaluate(account, { client_transaction_id })).status).toBe(200)
    for (const other of [account, await server.linkDebit()]) {
      expect(await evaluate(other, { client_transaction_id })).toMatchObject({
        status: 400,
        body: { error_type: 'SIGNAL_ERROR', error_code: 'CLIENT_TRANSACTION_ID_ALREADY_IN_USE' },
      })
    }
    const team = await server.addTeam('Others')
    const keys = { client_id: team.client_id, secret: team.secrets.sandbox }
    const { access_token } = await server.link({ initial_products: ['signal', 'auth'], team })
    const { body } = await server.post('/accounts/get', { ...keys, access_token })
    const { account_id } = body.accounts[0]
    const answer = await server.post(path, { ...keys, access_token, account_id, client_transaction_id, amount: 1 })
    expect(answer.status).toBe(200)
  })

  test('of two at the same time, one gets the id', async () => {
    const account = await server.linkDebit()
    const client_transaction_id = server.nextId()
    const answers = await Promise.all([0, 1, 2].map(() => evaluate(account, { client_transaction_id })))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400, 400])
  })

  test.each([
    ['RULESET_NOT_FOUND', 400, 'mine'],
    ['ADDENDUM_NOT_SIGNED', 403, 'error_ADDENDUM_NOT_SIGNED'],
    [
      'NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS',
      403,
      'error_NOT_ENABLED_FOR_SIGNAL_TRANSACTION_SCORE_RULESETS',
    ],
    ['INVALID_CONFIGURATION_STATE', 400, 'error_INVALID_CONFIGURATION_STATE'],
  ])('answers %s', async (error_code, status, ruleset_key) => {
    const account = await server.linkDebit()
    expect(await evaluate(account, { ruleset_key })).toMatchObject({
      status,
      body: { error_type: 'SIGNAL_ERROR', error_code },
    })
  })

  test.each([
    ['amount', { amount: 0 }],
    ['client_transaction_id', { client_transaction_id: 'x'.repeat(37) }],
    ['client_transaction_id', { client_transaction_id: '' }],
    ['client_user_id', { client_user_id: 'me@mail.example' }],
    ['default_payment_method', { default_payment_method: 'CHEQUE' }],
  ])('answers INVALID_FIELD for a wrong %s', async (name, request) => {
    const { body } = await evaluate(await server.linkDebit(), request)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining(name) })
  })

  test('answers INVALID_ACCOUNT_ID for an account that the Item does not have, INVALID_FIELD for no deposit account', async () => {
    const { access_token, item_id } = await server.linkDebit()
    const unknown = await evaluate({ access_token, item_id, account_id: 'no-such' })
    expect(unknown.body.error_code).toBe('INVALID_ACCOUNT_ID')
    const card = await server.linkDebit('credit card')
    expect((await evaluate(card)).body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('account_id'),
    })
  })

  test('answers PRODUCTS_NOT_SUPPORTED outside of the United States', async () => {
    const abroad = await server.linkDebit('checking', { institution_id: 'ins_43', initial_products: ['auth'] })
    expect((await evaluate(abroad)).body.error_code).toBe('PRODUCTS_NOT_SUPPORTED')
  })

  test('evaluates typed account numbers, of which nobody tells anything; their balance cannot count', async () => {
    const { body: migrated } = await server.call('/bank_transfer/migrate_account', {
      account_number: '1111222233330000',
      routing_number: '011401533',
      account_type: 'checking',
    })
    const { access_token, account_id } = migrated
    const typed = { access_token, account_id, item_id: '' }
    const { status, body } = await evaluate(typed)
    expect(status).toBe(200)
    expect(body).toMatchObject({ warnings: [], core_attributes: { available_balance: null, current_balance: null } })
    const balance = await evaluate(typed, { ruleset_key: 'balance-only' })
    expect(balance.body.error_code).toBe('PRODUCTS_NOT_SUPPORTED')
  })

  test('keeps neither user nor device', async () => {
    const account = await server.linkDebit()
    await evaluate(account, {
      user: { name: { family_name: 'Quillfeather' }, email_address: 'q@mail.example' },
      device: { ip_address: '203.0.113.7', user_agent: 'Quill/1' },
    })
    const rows = await server.house.store.db.selectFrom('signal_transactions').selectAll().execute()
    expect(JSON.stringify(rows)).not.toMatch(/Quill|mail\.example|203\.0/)
  })
})
