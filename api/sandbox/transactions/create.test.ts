import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { simulatedBanks } from '@gingham/sources/simulated'
import { makeLinkToken, openPage } from '../../link/v2/testing.ts'

interface Row {
  transaction_id: string
  account_id: string
  name: string
  amount: number
  date: string
  authorized_date: string
  pending: boolean
  pending_transaction_id: string | null
}

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
})
afterEach(async () => {
  await server.settle()
  receiver.take()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const path = '/sandbox/transactions/create'
const row = { date_transacted: '2026-03-12', date_posted: '2026-03-13', amount: 17.35, description: 'MAPLE DELI' }
const dynamic = { override_username: 'user_transactions_dynamic', override_password: 'any' }

/** An Item of the dynamic user whose history has been read, with the means to read on. */
async function begin(options: Record<string, unknown> = {}) {
  const { access_token } = await server.link({ options: { ...dynamic, ...options } })
  let cursor = ''
  const read = async () => {
    const { body } = await server.call('/transactions/sync', { access_token, cursor, count: 500 })
    cursor = body.next_cursor
    return body as { added: Row[]; modified: Row[]; removed: unknown[]; has_more: boolean }
  }
  const create = (...transactions: object[]) => server.call(path, { access_token, transactions })
  await read()
  return { access_token, read, create }
}

/** Name, code and message of the answer to a wrong request. */
async function refusal(transactions: unknown, access_token: string) {
  const { status, body } = await server.call(path, { access_token, transactions })
  return [status, body.error_code, body.error_message]
}

describe(path, () => {
  test('makes transactions that sync has as added, posted, on the depository account', async () => {
    const { access_token, read, create } = await begin()
    const { status, body } = await create(row, { ...row, amount: -40, description: 'REFUND', iso_currency_code: 'EUR' })
    expect([status, Object.keys(body)]).toEqual([200, ['request_id']])
    const page = await read()
    expect(page).toMatchObject({ modified: [], removed: [], has_more: false })
    expect(page.added).toHaveLength(2)
    expect(page.added.toSorted((a, b) => b.amount - a.amount)).toMatchObject([
      {
        name: 'MAPLE DELI',
        amount: 17.35,
        date: '2026-03-13',
        authorized_date: '2026-03-12',
        pending: false,
        pending_transaction_id: null,
        iso_currency_code: 'USD',
      },
      { name: 'REFUND', amount: -40, iso_currency_code: 'EUR' },
    ])
    const { body: accounts } = await server.call('/accounts/get', { access_token })
    const depository = accounts.accounts.find(({ type }: { type: string }) => type === 'depository')
    expect(page.added.map(({ account_id }) => account_id)).toEqual([depository.account_id, depository.account_id])
    expect(await read()).toMatchObject({ added: [], modified: [], removed: [] })
  })

  test('makes them on the account that is named, but on no student loan', async () => {
    const { access_token, read, create } = await begin()
    const { body } = await server.call('/accounts/get', { access_token })
    const ofKind = (subtype: string) =>
      body.accounts.find((account: { subtype: string }) => account.subtype === subtype).account_id as string
    const account_id = ofKind('credit card')
    expect((await create({ ...row, account_id })).status).toBe(200)
    expect((await read()).added).toMatchObject([{ account_id, name: 'MAPLE DELI' }])
    for (const wrong of [ofKind('student'), 'of-nobody']) {
      const [status, code, message] = await refusal([row, { ...row, account_id: wrong }], access_token)
      expect([status, code]).toEqual([400, 'INVALID_ACCOUNT_ID'])
      expect(message).toContain(wrong)
    }
    expect((await read()).added).toEqual([])
  })

  test('moves the balance, and /transactions/get has them', async () => {
    const { access_token, create } = await begin()
    const current = async () =>
      (await server.call('/accounts/get', { access_token })).body.accounts[0].balances.current as number
    const before = await current()
    await create({ ...row, amount: 0.0125 })
    expect(Math.round(((await current()) - before) * 10_000)).toBe(-125)
    const days = { start_date: row.date_posted, end_date: row.date_posted }
    const { body } = await server.call('/transactions/get', { access_token, ...days })
    expect(body.transactions.map(({ name }: Row) => name)).toContain('MAPLE DELI')
  })

  test('tells of it at once', async () => {
    const { create } = await begin({ webhook: receiver.url })
    await server.settle()
    receiver.take()
    await create(row)
    await server.settle()
    const codes = receiver.take().map(({ body }) => String(body.webhook_code))
    expect(codes.toSorted()).toEqual(['DEFAULT_UPDATE', 'SYNC_UPDATES_AVAILABLE'])
  })

  test('leaves refreshes, which leave it; two calls at a time both count', async () => {
    const { access_token, read, create } = await begin()
    await Promise.all([create(row), create({ ...row, description: 'OTHER' })])
    const made = (await read()).added
    expect(made.map(({ name }) => name).toSorted()).toEqual(['MAPLE DELI', 'OTHER'])
    await server.call('/transactions/refresh', { access_token })
    const after = await read()
    const ids = new Set(made.map(({ transaction_id }) => transaction_id))
    expect([...after.modified, ...(after.removed as Row[])].filter((one) => ids.has(one.transaction_id))).toEqual([])
    await create({ ...row, description: 'THIRD' })
    expect(await read()).toMatchObject({ added: [{ name: 'THIRD' }], modified: [], removed: [] })
  })

  test('is not undone when the login is repaired', async () => {
    const { access_token, read, create } = await begin()
    await create(row)
    await read()
    await server.call('/sandbox/item/reset_login', { access_token })
    expect((await create(row)).body.error_code).toBe('ITEM_LOGIN_REQUIRED')
    const page = await openPage(server, await makeLinkToken(server, { access_token, products: undefined }))
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_transactions_dynamic', password: 'any' })
    await page.act({ type: 'continue' })
    expect(await read()).toMatchObject({ added: [], modified: [], removed: [] })
  })

  test('takes days from fourteen days ago to today', async () => {
    const { access_token, create } = await begin()
    const both = (date: string) => ({ ...row, date_transacted: date, date_posted: date })
    expect((await create(both('2026-03-01'), both('2026-03-15'))).status).toBe(200)
    for (const date of ['2026-02-28', '2026-03-16']) {
      expect(await refusal([both('2026-03-15'), both(date)], access_token)).toEqual([
        400,
        'INVALID_FIELD',
        'transactions.1.date_transacted must be from 2026-03-01 to 2026-03-15',
      ])
    }
    const posted = { ...row, date_posted: '2026-03-16' }
    expect((await refusal([posted], access_token))[2]).toContain('transactions.0.date_posted must be from')
    const backwards = { ...row, date_transacted: '2026-03-14' }
    expect((await refusal([backwards], access_token))[2]).toBe(
      'transactions.0.date_posted must not be before date_transacted',
    )
  })

  test('takes one to ten at a time, all or nothing', async () => {
    const { access_token, read, create } = await begin()
    const many = (count: number) => Array.from({ length: count }, () => row)
    expect((await create(...many(11))).body.error_code).toBe('INVALID_FIELD')
    expect((await refusal([], access_token))[1]).toBe('INVALID_FIELD')
    expect((await refusal([row, { ...row, date_posted: '2027-01-01' }], access_token))[1]).toBe('INVALID_FIELD')
    expect((await refusal([{ ...row, amount: undefined }], access_token))[1]).toBe('MISSING_FIELDS')
    expect((await read()).added).toEqual([])
    await create(...many(10))
    expect((await read()).added).toHaveLength(10)
  })

  test('takes amounts of money only', async () => {
    const { access_token } = await begin()
    for (const amount of [0.1 + 0.2, 1.23456, 1e17, -1e17]) {
      const [status, code, message] = await refusal([row, { ...row, amount }], access_token)
      expect([status, code]).toEqual([400, 'INVALID_FIELD'])
      expect(message).toContain('transactions.1.amount')
    }
  })

  test('is for the dynamic user only', async () => {
    for (const options of [{}, { override_username: 'user_custom', override_password: '{}' }]) {
      const { access_token } = await server.link({ options })
      const [status, code, message] = await refusal([row], access_token)
      expect([status, code]).toEqual([400, 'INVALID_FIELD'])
      expect(message).toContain('user_transactions_dynamic')
    }
  })

  test('needs an Item of the sandbox that has Transactions', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'], options: dynamic })
    expect((await refusal([row], access_token))[1]).toBe('PRODUCT_NOT_ENABLED')
    const { body } = await server.post(path, {
      client_id: server.team.client_id,
      secret: server.team.secrets.production,
      access_token,
      transactions: [row],
    })
    expect(body.error_code).toBe('SANDBOX_ONLY')
    expect((await refusal([row], 'access-sandbox-none'))[1]).toBe('INVALID_ACCESS_TOKEN')
    await server.call('/item/remove', { access_token })
    expect((await refusal([row], access_token))[1]).toBe('ITEM_NOT_FOUND')
  })

  test('answers PRODUCTS_NOT_SUPPORTED where the institution does not offer Transactions', async () => {
    const banks = simulatedBanks()
    const only = banks.institutions.filter(({ institution_id }) => institution_id === 'ins_109508')
    const institutions = only.map((institution) => ({ ...institution, logo: '', products: ['auth'] }))
    const other = await startTestServer({ sources: [{ ...banks, institutions }] })
    const { access_token } = await other.link({ initial_products: ['auth'], options: dynamic })
    const { body } = await other.call(path, { access_token, transactions: [row] })
    expect(body.error_code).toBe('PRODUCTS_NOT_SUPPORTED')
    await other.close()
  })
})
