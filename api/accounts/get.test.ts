import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/accounts/get', () => {
  test('answers all accounts in the bank’s order, with balances', async () => {
    const { access_token, item_id } = await server.link()
    const { status, body } = await server.call('/accounts/get', { access_token })
    expect(status).toBe(200)
    expect(body.item).toMatchObject({
      item_id,
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      error: null,
    })
    expect(body.accounts).toHaveLength(14)
    expect(body.accounts[0]).toMatchObject({
      name: 'Plaid Checking',
      official_name: 'Plaid Gold Standard 0% Interest Checking',
      mask: '0000',
      type: 'depository',
      subtype: 'checking',
      balances: { available: 100, current: 110, limit: null, iso_currency_code: 'USD', unofficial_currency_code: null },
    })
  })

  test('keeps the Item’s order when it is asked for some accounts', async () => {
    const { access_token } = await server.link()
    const { body } = await server.call('/accounts/get', { access_token })
    const [first, second] = body.accounts
    const account_ids = [second.account_id, first.account_id]
    const some = await server.call('/accounts/get', { access_token, options: { account_ids } })
    expect(some.body.accounts).toEqual([first, second])
  })

  test('answers INVALID_ACCOUNT_ID for an account of another Item', async () => {
    const { access_token } = await server.link()
    const other = await server.link()
    const { body } = await server.call('/accounts/get', { access_token: other.access_token })
    const account_ids = [body.accounts[0].account_id]
    const answer = await server.call('/accounts/get', { access_token, options: { account_ids } })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' })
  })

  test('answers for an Item that needs a new login', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    const { status, body } = await server.call('/accounts/get', { access_token })
    expect(status).toBe(200)
    expect(body.item.error).toMatchObject({ error_code: 'ITEM_LOGIN_REQUIRED' })
  })
})
