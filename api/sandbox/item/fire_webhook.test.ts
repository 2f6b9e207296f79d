import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { firedCodes } from './fired-webhooks.ts'

let server: TestServer
let receiver: WebhookReceiver
let item: { access_token: string; item_id: string }
/** Ids of user_good's accounts, by name. */
let accountIds: Record<string, string>

const initial_products = ['assets', 'auth', 'identity', 'investments', 'liabilities', 'transactions']
beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  item = await server.link({ initial_products, options: { webhook: receiver.url } })
  const { body } = await server.call('/accounts/get', { access_token: item.access_token })
  accountIds = Object.fromEntries(body.accounts.map((account: Account) => [account.name, account.account_id]))
  await server.settle()
  receiver.take()
})
afterEach(async () => {
  await server.settle()
  receiver.take()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

interface Account {
  name: string
  account_id: string
}

const path = '/sandbox/item/fire_webhook'

/** Fires a webhook of the Item and returns what comes in, without what is in every webhook. */
async function fire(webhook_code: string, webhook_type?: string) {
  const { access_token } = item
  const type = webhook_type === undefined ? {} : { webhook_type }
  const { status, body } = await server.call(path, { access_token, webhook_code, ...type })
  expect({ status, webhook_fired: body.webhook_fired }).toEqual({ status: 200, webhook_fired: true })
  await server.settle()
  const received = receiver.take()
  expect(received).toHaveLength(1)
  const { environment, webhook_code: code, ...payload } = received[0]!.body
  expect({ environment, code }).toEqual({ environment: 'sandbox', code: webhook_code })
  return payload
}

describe(path, () => {
  test.each([
    [undefined, { webhook_type: 'TRANSACTIONS', error: null, new_transactions: 0 }],
    ['TRANSACTIONS', { webhook_type: 'TRANSACTIONS', error: null, new_transactions: 0 }],
    [
      'INVESTMENTS_TRANSACTIONS',
      {
        webhook_type: 'INVESTMENTS_TRANSACTIONS',
        error: null,
        new_investments_transactions: 0,
        cancelled_investments_transactions: 0,
      },
    ],
    ['HOLDINGS', { webhook_type: 'HOLDINGS', error: null, new_holdings: 0, updated_holdings: 0 }],
  ])('fires DEFAULT_UPDATE of %s', async (webhook_type, payload) => {
    expect(await fire('DEFAULT_UPDATE', webhook_type)).toEqual({ item_id: item.item_id, ...payload })
  })

  test('counts as many new transactions as it is told to, in DEFAULT_UPDATE of TRANSACTIONS only', async () => {
    const options = { new_transactions: 12 }
    const { access_token } = item
    await server.call(path, { access_token, webhook_code: 'DEFAULT_UPDATE', options })
    await server.settle()
    expect(receiver.take().map(({ body }) => body['new_transactions'])).toEqual([12])
    for (const other of [
      { webhook_code: 'DEFAULT_UPDATE', webhook_type: 'AUTH', options },
      { webhook_code: 'SYNC_UPDATES_AVAILABLE', options },
      { webhook_code: 'DEFAULT_UPDATE', options: { new_transactions: -1 } },
    ]) {
      const { body } = await server.call(path, { access_token, ...other })
      expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('new_trans') })
    }
  })

  test('fires DEFAULT_UPDATE of AUTH, IDENTITY and LIABILITIES with an account that has the product', async () => {
    const { item_id } = item
    expect(await fire('DEFAULT_UPDATE', 'AUTH')).toEqual({
      webhook_type: 'AUTH',
      item_id,
      account_ids_with_new_auth: [],
      account_ids_with_updated_auth: { [accountIds['Plaid Checking']!]: ['ACCOUNT_NUMBER'] },
      error: null,
    })
    expect(await fire('DEFAULT_UPDATE', 'IDENTITY')).toEqual({
      webhook_type: 'IDENTITY',
      item_id,
      account_ids_with_updated_identity: { [accountIds['Plaid Checking']!]: ['PHONES'] },
      error: null,
    })
    expect(await fire('DEFAULT_UPDATE', 'LIABILITIES')).toEqual({
      webhook_type: 'LIABILITIES',
      item_id,
      account_ids_with_new_liabilities: [],
      account_ids_with_updated_liabilities: { [accountIds['Plaid Credit Card']!]: ['last_payment_amount'] },
      error: null,
    })
  })

  test('fires the webhooks about the Item', async () => {
    const { item_id } = item
    expect(await fire('NEW_ACCOUNTS_AVAILABLE')).toEqual({ webhook_type: 'ITEM', item_id, error: null })
    expect(await fire('LOGIN_REPAIRED')).toEqual({ webhook_type: 'ITEM', item_id })
    expect(await fire('AUTHORIZATION_GRANTED')).toEqual({ webhook_type: 'ITEM', item_id })
    expect(await fire('PENDING_DISCONNECT')).toEqual({
      webhook_type: 'ITEM',
      item_id,
      reason: 'INSTITUTION_MIGRATION',
      disconnect_time: '2026-03-22T12:00:00Z',
    })
    expect(await fire('PENDING_EXPIRATION')).toEqual({
      webhook_type: 'ITEM',
      item_id,
      consent_expiration_time: '2026-03-22T12:00:00Z',
    })
    expect(await fire('USER_PERMISSION_REVOKED')).toEqual({
      webhook_type: 'ITEM',
      item_id,
      error: expect.objectContaining({ error_code: 'USER_PERMISSION_REVOKED', status: 400 }),
    })
    expect(await fire('USER_ACCOUNT_REVOKED')).toEqual({
      webhook_type: 'ITEM',
      item_id,
      account_id: accountIds['Plaid Checking'],
    })
    expect(await fire('ERROR', 'ITEM')).toEqual({
      webhook_type: 'ITEM',
      item_id,
      error: expect.objectContaining({ error_code: 'ITEM_LOGIN_REQUIRED', status: 400 }),
    })
  })

  test('fires the webhooks of Transactions', async () => {
    const { item_id } = item
    expect(await fire('SYNC_UPDATES_AVAILABLE', 'TRANSACTIONS')).toEqual({
      webhook_type: 'TRANSACTIONS',
      item_id,
      initial_update_complete: true,
      historical_update_complete: true,
    })
    const { account_ids, ...rest } = await fire('RECURRING_TRANSACTIONS_UPDATE')
    expect(rest).toEqual({ webhook_type: 'TRANSACTIONS', item_id })
    for (const name of ['Plaid Checking', 'Plaid Saving', 'Plaid Credit Card']) {
      expect(account_ids).toContain(accountIds[name])
    }
    expect(account_ids).not.toContain(accountIds['Plaid Mortgage'])
  })

  test('fires the webhook of a micro-deposit', async () => {
    expect(await fire('SMS_MICRODEPOSITS_VERIFICATION')).toEqual({
      webhook_type: 'AUTH',
      item_id: item.item_id,
      account_id: accountIds['Plaid Checking'],
      status: 'MANUALLY_VERIFIED',
    })
  })

  test('fires the webhooks of a report, which name the report and no Item', async () => {
    expect(await fire('PRODUCT_READY')).toEqual({
      webhook_type: 'ASSETS',
      asset_report_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      report_type: 'FULL',
    })
    expect(await fire('ERROR')).toEqual({
      webhook_type: 'ASSETS',
      asset_report_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      error: expect.objectContaining({ error_type: 'ASSET_REPORT_ERROR', status: 400 }),
    })
  })

  test('changes nothing but what the latest webhook was', async () => {
    const before = await server.call('/item/get', { access_token: item.access_token })
    await fire('ERROR', 'ITEM')
    const after = await server.call('/item/get', { access_token: item.access_token })
    expect(after.body.item).toEqual(before.body.item)
    expect(after.body.status.last_webhook.code_sent).toBe('ERROR')
  })

  test('answers INVALID_FIELD to a type that does not have the code', async () => {
    const { access_token } = item
    const answer = await server.call(path, { access_token, webhook_type: 'AUTH', webhook_code: 'LOGIN_REPAIRED' })
    expect(answer).toMatchObject({
      status: 400,
      body: { error_code: 'INVALID_FIELD', error_message: 'webhook_type of LOGIN_REPAIRED must be one of: ITEM' },
    })
  })

  test.each(firedCodes)(
    'answers SANDBOX_WEBHOOK_INVALID to %s for an Item without an address',
    async (webhook_code) => {
      const { access_token } = await server.link({ initial_products })
      const answer = await server.call(path, { access_token, webhook_code })
      expect(answer).toMatchObject({
        status: 400,
        body: { error_type: 'SANDBOX_ERROR', error_code: 'SANDBOX_WEBHOOK_INVALID' },
      })
    },
  )

  test.each([
    ['DEFAULT_UPDATE', 'AUTH'],
    ['DEFAULT_UPDATE', 'IDENTITY'],
    ['DEFAULT_UPDATE', 'TRANSACTIONS'],
    ['DEFAULT_UPDATE', 'INVESTMENTS_TRANSACTIONS'],
    ['DEFAULT_UPDATE', 'HOLDINGS'],
    ['DEFAULT_UPDATE', 'LIABILITIES'],
    ['SMS_MICRODEPOSITS_VERIFICATION', 'AUTH'],
    ['RECURRING_TRANSACTIONS_UPDATE', 'TRANSACTIONS'],
    ['SYNC_UPDATES_AVAILABLE', 'TRANSACTIONS'],
    ['PRODUCT_READY', 'ASSETS'],
    ['ERROR', 'ASSETS'],
  ])(
    'answers SANDBOX_PRODUCT_NOT_ENABLED to %s of %s for an Item without the product',
    async (webhook_code, webhook_type) => {
      const { access_token } = await server.link({
        initial_products: ['statements'],
        options: { webhook: receiver.url },
      })
      const answer = await server.call(path, { access_token, webhook_code, webhook_type })
      expect(answer).toMatchObject({
        status: 400,
        body: { error_type: 'SANDBOX_ERROR', error_code: 'SANDBOX_PRODUCT_NOT_ENABLED' },
      })
      await server.settle()
      expect(receiver.take()).toEqual([])
    },
  )
})
