import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/deposit_switch/create'

/** An Item with its accounts by subtype. */
async function linkAccounts(initial_products = ['transactions']) {
  const { access_token } = await server.link({ initial_products })
  const { accounts } = (await server.call('/accounts/get', { access_token })).body
  const idOf = (subtype: string): string =>
    accounts.find((account: { subtype: string }) => account.subtype === subtype).account_id
  return { access_token, idOf }
}

describe(path, () => {
  test('makes a switch that waits for its person', async () => {
    const { access_token: target_access_token, idOf } = await linkAccounts()
    const { status, body } = await server.call(path, {
      target_access_token,
      target_account_id: idOf('checking'),
      country_code: 'US',
      options: { transaction_item_access_tokens: [target_access_token] },
    })
    expect(status).toBe(200)
    const { body: made } = await server.call('/deposit_switch/get', { deposit_switch_id: body.deposit_switch_id })
    expect(made).toMatchObject({ state: 'initialized', target_account_id: idOf('checking') })
  })

  test('answers INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, INVALID_ACCOUNT_ID, PRODUCT_NOT_ENABLED and INVALID_FIELD', async () => {
    const { access_token, idOf } = await linkAccounts()
    const codeOf = async (request: Record<string, unknown>) => {
      const target = { target_access_token: access_token, target_account_id: idOf('checking') }
      return (await server.call(path, { ...target, ...request })).body.error_code
    }
    const unknown = 'access-sandbox-00000000-0000-0000-0000-000000000000'
    expect(await codeOf({ target_access_token: unknown })).toBe('INVALID_ACCESS_TOKEN')
    expect(await codeOf({ options: { transaction_item_access_tokens: [unknown] } })).toBe('INVALID_ACCESS_TOKEN')
    expect(await codeOf({ target_account_id: 'nothing' })).toBe('INVALID_ACCOUNT_ID')
    expect(await codeOf({ target_account_id: idOf('credit card') })).toBe('INVALID_ACCOUNT_ID')
    const other = await linkAccounts(['auth'])
    expect(await codeOf({ options: { transaction_item_access_tokens: [other.access_token] } })).toBe(
      'PRODUCT_NOT_ENABLED',
    )
    expect(await codeOf({ options: { webhook: 'ftp://app.example' } })).toBe('INVALID_FIELD')
    expect(await codeOf({ country_code: 'GB' })).toBe('INVALID_FIELD')
    await server.call('/item/remove', { access_token })
    expect(await codeOf({ target_account_id: 'nothing' })).toBe('ITEM_NOT_FOUND')
  })
})
