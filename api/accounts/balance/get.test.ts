import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'

/** Banks whose health the test decides, and what goes on while they are asked. */
const banks = simulatedBanks()
const institutions = banks.institutions.map((institution) => ({ ...institution }))
let whileAsked = async () => {}
const source: Source = {
  ...banks,
  institutions,
  async fetch(connection, moment) {
    await whileAsked()
    return banks.fetch(connection, moment)
  },
}

let server: TestServer
beforeAll(async () => void (server = await startTestServer({ sources: [source] })))
afterAll(() => server.close())

const CAPITAL_ONE = 'ins_128026'
const path = '/accounts/balance/get'
const typeOf = (account: { type: string }) => account.type

describe(path, () => {
  test('answers all accounts in the bank’s order', async () => {
    const { access_token, item_id } = await server.link()
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    expect(body.accounts).toHaveLength(14)
    expect(body.accounts[0]).toMatchObject({ name: 'Plaid Checking', balances: { available: 100, current: 110 } })
    expect(body.accounts[0].balances).not.toHaveProperty('last_updated_datetime')
    expect(body.item).toMatchObject({ item_id, products: ['transactions'] })
  })

  test('asks the bank, while /accounts/get answers what was asked last', async () => {
    const { access_token } = await server.link({
      options: { override_username: 'user_transactions_dynamic', override_password: 'any' },
    })
    const at = async (of: string) => {
      const { body } = await server.call(of, { access_token })
      return JSON.stringify(body.accounts.map((account: { balances: unknown }) => account.balances))
    }
    const before = await at('/accounts/get')
    server.clock.advance(9 * 86_400_000)
    expect(await at('/accounts/get')).toBe(before)
    const now = await at(path)
    expect(now).not.toBe(before)
    expect(await at('/accounts/get')).toBe(now)
  })

  test('answers only the accounts asked for', async () => {
    const { access_token } = await server.link()
    const { body } = await server.call('/accounts/get', { access_token })
    const { account_id } = body.accounts[1]
    const one = await server.call(path, { access_token, options: { account_ids: [account_id] } })
    expect(one.body.accounts).toEqual([body.accounts[1]])
    const unknown = await server.call(path, { access_token, options: { account_ids: ['no-such'] } })
    expect(unknown).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
  })

  test('answers INSTITUTION_DOWN while the bank is down, and the old balances stay readable', async () => {
    const { access_token } = await server.link({ institution_id: 'ins_109509' })
    const bank = institutions.find(({ institution_id }) => institution_id === 'ins_109509')!
    bank.health = 'DOWN'
    const down = await server.call(path, { access_token })
    expect(down).toMatchObject({
      status: 400,
      body: { error_type: 'INSTITUTION_ERROR', error_code: 'INSTITUTION_DOWN', display_message: expect.any(String) },
    })
    expect((await server.call('/accounts/get', { access_token })).status).toBe(200)
    bank.health = 'HEALTHY'
    expect((await server.call(path, { access_token })).status).toBe(200)
  })

  test('answers ITEM_CONCURRENTLY_DELETED when the Item is removed while the bank is asked', async () => {
    const { access_token, item_id } = await server.link()
    whileAsked = async () => void (await server.call('/item/remove', { access_token }))
    const answer = await server.call(path, { access_token })
    whileAsked = async () => {}
    expect(answer).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'ITEM_CONCURRENTLY_DELETED' },
    })
    const { db } = server.house.store
    expect(await db.selectFrom('accounts').selectAll().where('item_id', '=', item_id).execute()).toEqual([])
  })

  test('answers PRODUCTS_NOT_SUPPORTED for an Item of typed account numbers', async () => {
    const { access_token, item_id } = await server.link()
    await server.house.store.db
      .updateTable('items')
      .set({ institution_id: null })
      .where('item_id', '=', item_id)
      .execute()
    const answer = await server.call(path, { access_token })
    expect(answer).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'PRODUCTS_NOT_SUPPORTED' },
    })
  })

  describe('at Capital One', () => {
    test('wants to know how old a balance may be when an account is no deposit account', async () => {
      const { access_token } = await server.link({ institution_id: CAPITAL_ONE })
      const answer = await server.call(path, { access_token })
      expect(answer).toMatchObject({
        status: 400,
        body: {
          error_type: 'INVALID_REQUEST',
          error_code: 'INVALID_FIELD',
          error_message: expect.stringContaining('min_last_updated_datetime'),
        },
      })
    })

    test('tells when balances were updated', async () => {
      const { access_token } = await server.link({ institution_id: CAPITAL_ONE })
      const midnight = `${new Date(server.clock.now()).toISOString().slice(0, 10)}T00:00:00Z`
      const { status, body } = await server.call(path, {
        access_token,
        options: { min_last_updated_datetime: midnight },
      })
      expect(status).toBe(200)
      const now = `${new Date(server.clock.now()).toISOString().slice(0, 19)}Z`
      for (const account of body.accounts) {
        expect(account.balances.last_updated_datetime).toBe(account.type === 'depository' ? now : midnight)
      }
      expect(new Set(body.accounts.map(typeOf))).toContain('credit')
    })

    test('answers LAST_UPDATED_DATETIME_OUT_OF_RANGE, with the newest balance’s time, when it is too old', async () => {
      const { access_token } = await server.link({ institution_id: CAPITAL_ONE })
      const { body } = await server.call('/accounts/get', { access_token })
      const card = body.accounts.find((account: { type: string }) => account.type === 'credit')
      const today = new Date(server.clock.now()).toISOString().slice(0, 10)
      const answer = await server.call(path, {
        access_token,
        options: { account_ids: [card.account_id], min_last_updated_datetime: `${today}T00:00:01Z` },
      })
      expect(answer).toMatchObject({
        status: 400,
        body: {
          error_type: 'INVALID_RESULT',
          error_code: 'LAST_UPDATED_DATETIME_OUT_OF_RANGE',
          error_message: expect.stringContaining(`${today}T00:00:00Z`),
        },
      })
    })

    test('takes no notice of it for deposit accounts', async () => {
      const { access_token } = await server.link({ institution_id: CAPITAL_ONE })
      const { body } = await server.call('/accounts/get', { access_token })
      const account_ids = [body.accounts[0].account_id]
      const without = await server.call(path, { access_token, options: { account_ids } })
      expect(without.status).toBe(200)
      const options = { account_ids, min_last_updated_datetime: '2036-01-01T00:00:00Z' }
      expect((await server.call(path, { access_token, options })).status).toBe(200)
    })
  })

  test('takes no notice of min_last_updated_datetime at other banks', async () => {
    const { access_token } = await server.link()
    const options = { min_last_updated_datetime: '2036-01-01T00:00:00Z' }
    expect((await server.call(path, { access_token, options })).status).toBe(200)
    const wrong = await server.call(path, { access_token, options: { min_last_updated_datetime: 'yesterday' } })
    expect(wrong.body.error_code).toBe('INVALID_FIELD')
  })
})
