import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/sandbox/public_token/create'
const bank = { institution_id: 'ins_109508', initial_products: ['transactions'] }
const create = (change: Record<string, unknown>) => server.call(path, { ...bank, ...change })
const createWith = (options: Record<string, unknown>) => create({ options })

/** The days of an Item's transactions, oldest first. */
async function daysOf(access_token: string): Promise<string[]> {
  const { body } = await server.call('/transactions/sync', { access_token, count: 500 })
  expect(body.has_more).toBe(false)
  return body.added.map(({ date }: { date: string }) => date).toSorted()
}

async function historyOf(transactions: Record<string, unknown> | null): Promise<string[]> {
  const { access_token } = await server.link({ options: { transactions } })
  return daysOf(access_token)
}

describe(path, () => {
  test('links user_good with everything that was asked for', async () => {
    const { status, body } = await create({ initial_products: ['auth', 'identity', 'auth'] })
    expect(status).toBe(200)
    expect(body.public_token).toMatch(/^public-sandbox-/)
    const { body: exchanged } = await server.call('/item/public_token/exchange', { public_token: body.public_token })
    const { body: got } = await server.call('/accounts/get', { access_token: exchanged.access_token })
    expect(got.item.products).toEqual(['auth', 'identity'])
    expect(got.accounts.map(({ mask }: { mask: string }) => mask).slice(0, 2)).toEqual(['0000', '1111'])
  })

  test('takes null for user and password as their defaults', async () => {
    const answer = await createWith({ override_username: null, override_password: null })
    expect(answer.status).toBe(200)
  })

  test('sends the Item’s webhooks to options.webhook', async () => {
    const receiver = await startWebhookReceiver()
    const { item_id } = await server.link({ options: { webhook: receiver.url } })
    await server.settle()
    const received = receiver.take()
    expect(received.map(({ body }) => body.webhook_code)).toEqual(['INITIAL_UPDATE', 'HISTORICAL_UPDATE'])
    expect(received[0]!.body.item_id).toBe(item_id)
    receiver.close()
  })

  test('answers INVALID_FIELD to a webhook that is no URL', async () => {
    const answer = await createWith({ webhook: 'nonsense' })
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    expect(answer.body.error_message).toMatch(/^options\.webhook /)
  })

  describe('logs in as the test user that is named', () => {
    test('with a persona’s own accounts', async () => {
      const { access_token } = await server.link({
        options: { override_username: 'user_transactions_dynamic', override_password: 'any' },
      })
      const { body } = await server.call('/accounts/get', { access_token })
      expect(body.accounts.map(({ mask }: { mask: string }) => mask)).not.toContain('0000')
    })

    test('with a user of the caller’s own making', async () => {
      const { access_token } = await server.link({
        options: {
          override_username: 'user_custom',
          override_password: JSON.stringify({
            override_accounts: [
              {
                type: 'depository',
                subtype: 'checking',
                starting_balance: 812.5,
                meta: { name: 'Rainy Day', mask: '4711' },
                transactions: [
                  {
                    date_transacted: '2026-03-02',
                    date_posted: '2026-03-03',
                    amount: 12.5,
                    currency: 'USD',
                    description: 'TEA',
                  },
                ],
              },
            ],
          }),
        },
      })
      const { body } = await server.call('/accounts/get', { access_token })
      expect(body.accounts).toMatchObject([{ name: 'Rainy Day', mask: '4711', subtype: 'checking' }])
      expect(await daysOf(access_token)).toEqual(['2026-03-03'])
    })

    test.each(['mfa_device', 'mfa_questions_2_3', 'mfa_selections', '{"recaptcha":"good"}', '{"recaptcha":"bad"}'])(
      'passing over what %s would ask a person',
      async (override_password) => {
        expect((await createWith({ override_password })).status).toBe(200)
      },
    )

    test('at an OAuth bank, too', async () => {
      const { access_token } = await server.link({
        institution_id: 'ins_127287',
        options: { override_username: 'user_transactions_dynamic', override_password: 'any' },
      })
      const { body } = await server.call('/accounts/get', { access_token })
      expect(body.accounts.map(({ mask }: { mask: string }) => mask)).not.toContain('0000')
    })
  })

  describe('answers how the login ended', () => {
    test.each([
      ['user_good', 'pass_bad'],
      ['user_bad', 'pass_good'],
      ['user_custom', '{not json'],
      ['user_good', 'error_NO_SUCH_CODE'],
    ])('INVALID_CREDENTIALS for %s / %s', async (override_username, override_password) => {
      expect(await createWith({ override_username, override_password })).toMatchObject({
        status: 400,
        body: { error_type: 'ITEM_ERROR', error_code: 'INVALID_CREDENTIALS', display_message: expect.any(String) },
      })
    })

    test.each(['ins_109508', 'ins_127287'])(
      'with what is wrong in a custom user’s JSON, at %s',
      async (institution_id) => {
        const account = { type: 'depository', subtype: 'mortgage', meta: { mask: '12345' } }
        const wrong = {
          override_username: 'user_custom',
          override_password: JSON.stringify({ override_accounts: [account] }),
        }
        const { status, body } = await create({ institution_id, options: wrong })
        expect(status).toBe(400)
        expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'INVALID_CREDENTIALS' })
        expect(body.error_message).toContain('override_accounts[0].meta.mask: must match pattern')
        const typo = await create({ institution_id, options: { ...wrong, override_password: '{"override_accounts":' } })
        expect(typo.body.error_message).toContain('not JSON')
      },
    )

    test('with the first problems of many, and how many more there are', async () => {
      const override_accounts = Array.from({ length: 9 }, () => ({ type: 'depository', subtype: 'mortgage' }))
      const options = { override_username: 'user_custom', override_password: JSON.stringify({ override_accounts }) }
      const { body } = await create({ options })
      expect(body.error_message).toMatch(
        /override_accounts\[0\]\.subtype: mortgage is no subtype of depository;.*; and 4 more$/,
      )
    })

    test.each([
      'ACCESS_NOT_GRANTED',
      'COUNTRY_NOT_SUPPORTED',
      'INSTITUTION_DOWN',
      'INSTITUTION_NOT_RESPONDING',
      'INSTITUTION_NO_LONGER_SUPPORTED',
      'INSUFFICIENT_CREDENTIALS',
      'INVALID_CREDENTIALS',
      'INVALID_LINK_TOKEN',
      'INVALID_MFA',
      'INVALID_SEND_METHOD',
      'ITEM_LOCKED',
      'ITEM_LOGIN_REQUIRED',
      'ITEM_NOT_SUPPORTED',
      'MFA_NOT_SUPPORTED',
      'NO_ACCOUNTS',
      'NO_AUTH_ACCOUNTS',
      'PAYMENT_INVALID_RECIPIENT',
      'USER_INPUT_TIMEOUT',
      'USER_SETUP_REQUIRED',
    ])('%s when the password forces it', async (code) => {
      const { status, body } = await createWith({ override_password: `error_${code}` })
      expect(status).toBe(400)
      expect(body.error_code).toBe(code)
    })

    test.each(['INTERNAL_SERVER_ERROR', 'PLAID_ERROR'])('INTERNAL_SERVER_ERROR for %s', async (name) => {
      const { status, body } = await createWith({ override_password: `error_${name}` })
      expect(status).toBe(500)
      expect(body).toMatchObject({ error_type: 'API_ERROR', error_code: 'INTERNAL_SERVER_ERROR' })
    })

    test('as a custom user’s JSON forces it', async () => {
      const override_password = JSON.stringify({ force_error: 'ITEM_LOCKED', override_accounts: [] })
      const { body } = await createWith({ override_username: 'user_custom', override_password })
      expect(body.error_code).toBe('ITEM_LOCKED')
    })

    test('INSTITUTION_DOWN at a bank that is down', async () => {
      const { body } = await create({ institution_id: 'ins_132361' })
      expect(body).toMatchObject({ error_type: 'INSTITUTION_ERROR', error_code: 'INSTITUTION_DOWN' })
    })
  })

  describe('fetches as much history as was asked for', () => {
    const today = '2026-03-15'
    test.each([
      [null, '2025-12-15'],
      [{ days_requested: 30 }, '2026-02-13'],
      [{ start_date: '2026-01-20' }, '2026-01-20'],
      [{ start_date: '2026-01-20', days_requested: 30 }, '2026-01-20'],
    ])('%j begins on %s', async (transactions, first) => {
      const days = await historyOf(transactions)
      expect(days[0]! >= first).toBe(true)
      // user_good’s month repeats: no more than ten days go by without anything.
      expect(Date.parse(days[0]!) - Date.parse(first)).toBeLessThan(10 * 86_400_000)
      expect(days.at(-1)).toBe(today)
    })

    test('ends on end_date', async () => {
      const days = await historyOf({ start_date: '2026-01-01', end_date: '2026-02-01' })
      expect(days.length).toBeGreaterThan(0)
      expect(days.every((day) => day >= '2026-01-01' && day <= '2026-02-01')).toBe(true)
    })

    test.each([
      { days_requested: 0 },
      { days_requested: 731 },
      { start_date: '2026-02-30' },
      { start_date: '2026-02-02', end_date: '2026-02-01' },
    ])('answers INVALID_FIELD to %j', async (transactions) => {
      expect((await createWith({ transactions })).body.error_code).toBe('INVALID_FIELD')
    })
  })

  test('takes options of other products', async () => {
    const answer = await create({
      initial_products: ['statements'],
      options: {
        statements: { start_date: '2026-01-01', end_date: '2026-02-28' },
        income_verification: { income_source_types: ['bank'], bank_income: { days_requested: 90 } },
      },
    })
    expect(answer.status).toBe(200)
  })

  test('answers INVALID_FIELD to bank income of no days', async () => {
    const options = { income_verification: { income_source_types: ['bank'], bank_income: { days_requested: 0 } } }
    const { body } = await create({ initial_products: ['income_verification'], options })
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
    expect(body.error_message).toContain('options.income_verification.bank_income.days_requested')
  })

  test('answers INVALID_USER_TOKEN and USER_NOT_FOUND to users that do not exist', async () => {
    const token = await create({ user_token: 'user-sandbox-00000000-0000-0000-0000-000000000000' })
    expect(token).toMatchObject({ status: 400, body: { error_code: 'INVALID_USER_TOKEN' } })
    expect((await create({ user_id: 'usr_nobody' })).body.error_code).toBe('USER_NOT_FOUND')
  })

  test('answers INVALID_INSTITUTION to a bank that does not exist', async () => {
    expect(await create({ institution_id: 'ins_0' })).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_INSTITUTION' },
    })
  })

  test.each([
    ['which Link is not opened for', 'ins_109508', 'balance'],
    ['that the bank does not offer', 'ins_43', 'transfer'],
  ])('answers INVALID_PRODUCT to a product %s', async (_, institution_id, product) => {
    const { status, body } = await create({ institution_id, initial_products: ['transactions', product] })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_PRODUCT' })
    expect(body.error_message).toContain(`["${product}"]`)
  })

  test('answers INVALID_FIELD to no product, or to one of another name', async () => {
    expect((await create({ initial_products: [] })).body.error_code).toBe('INVALID_FIELD')
    expect((await create({ initial_products: ['bananas'] })).body.error_code).toBe('INVALID_FIELD')
  })
})
