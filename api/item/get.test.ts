import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const DAY_MS = 86_400_000
const get = async (access_token: string) => (await server.call('/item/get', { access_token })).body

describe('/item/get', () => {
  test('answers a fresh Item', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['auth', 'transactions'] })
    const { item, status } = await get(access_token)
    expect(item).toMatchObject({
      item_id,
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      auth_method: 'INSTANT_AUTH',
      billed_products: ['auth', 'transactions'],
      products: ['auth', 'transactions'],
      consent_expiration_time: null,
      error: null,
      update_type: 'background',
      webhook: '',
      created_at: '2026-03-15T12:00:00Z',
    })
    expect(item.available_products).toContain('balance')
    expect(item.available_products).not.toContain('auth')
    expect(item).not.toHaveProperty('consented_products')
    expect(status).toEqual({
      investments: null,
      transactions: { last_successful_update: '2026-03-15T12:00:00Z', last_failed_update: null },
      last_webhook: null,
    })
  })

  test('says nothing of updates that the Item does not have', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'] })
    expect((await get(access_token)).status.transactions).toBeNull()
  })

  test('names the latest webhook', async () => {
    const { access_token } = await server.link({ options: { webhook: 'http://127.0.0.1:1/webhooks' } })
    await server.call('/sandbox/item/fire_webhook', { access_token, webhook_code: 'NEW_ACCOUNTS_AVAILABLE' })
    const sent_at = `${new Date(server.clock.now()).toISOString().slice(0, 19)}Z`
    expect((await get(access_token)).status.last_webhook).toEqual({ sent_at, code_sent: 'NEW_ACCOUNTS_AVAILABLE' })
  })

  test('answers for an unhealthy Item, and says what is wrong with it', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    const { item } = await get(access_token)
    expect(item.error).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'ITEM_LOGIN_REQUIRED', causes: [] })
    expect(item.error).not.toHaveProperty('request_id')
  })

  test('answers what the person agreed to, where that was more than the Item has', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['auth'] })
    await server.house.store.db
      .updateTable('items')
      .set({ consented_products: JSON.stringify(['identity']) })
      .where('item_id', '=', item_id)
      .execute()
    const { item } = await get(access_token)
    expect(item.consented_products).toEqual(['auth', 'identity'])
    expect(item.consented_data_scopes).toEqual(['account_balance_info', 'account_routing_number', 'contact_info'])
  })
})

describe('a sandbox Item', () => {
  test('needs a new login after 30 days, not before', async () => {
    const { access_token } = await server.link({ initial_products: ['auth'] })
    server.clock.advance(30 * DAY_MS - 1)
    await server.settle()
    expect((await get(access_token)).item.error).toBeNull()
    server.clock.advance(1)
    await server.settle()
    expect((await get(access_token)).item.error).toMatchObject({ error_code: 'ITEM_LOGIN_REQUIRED' })
    expect((await server.call('/auth/get', { access_token })).body.error_code).toBe('ITEM_LOGIN_REQUIRED')
  })
})
