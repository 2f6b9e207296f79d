import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import type { Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import { makeLinkToken, openPage, logIn, finish, successOf } from '../link/v2/testing.ts'
import { makeLogin } from './testing/login.ts'

const DAY_MS = 86_400_000

/** The simulated banks, where accounts come and go as a test says. */
const hidden = new Set<string>()
const banks = simulatedBanks()
const source: Source = {
  ...banks,
  async fetch(connection, moment) {
    const snapshot = await banks.fetch(connection, moment)
    return { ...snapshot, accounts: snapshot.accounts.filter(({ name }) => !hidden.has(name)) }
  },
}

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  server = await startTestServer({ sources: [source] })
  receiver = await startWebhookReceiver()
})
afterEach(async () => {
  hidden.clear()
  await server.settle()
  receiver.take()
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

/** What came in about Items, without what every webhook has. */
async function received() {
  await server.settle()
  return receiver.take().flatMap(({ body }) => {
    const { webhook_type, environment: _, ...payload } = body
    return webhook_type === 'ITEM' ? [payload] : []
  })
}

async function linkAt(institution_id: string, products = ['transactions']) {
  const linked = await server.link({ institution_id, initial_products: products, options: { webhook: receiver.url } })
  await received()
  return linked
}

const itemOf = async (access_token: string) => (await server.call('/item/get', { access_token })).body.item

/** Update mode at a bank with user name and password; with these accounts where they are chosen. */
async function repair(access_token: string, request: Record<string, unknown> = {}) {
  const page = await openPage(server, await makeLinkToken(server, { access_token, products: undefined, ...request }))
  await page.act({ type: 'continue' })
  await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
  return page
}

describe('a consent with an end', () => {
  test('in the United Kingdom: PENDING_EXPIRATION a week before, ERROR at the end', async () => {
    const { access_token, item_id } = await linkAt('ins_116834')
    const end = '2026-09-11T12:00:00Z'
    expect((await itemOf(access_token)).consent_expiration_time).toBe(end)
    server.clock.advance(173 * DAY_MS - 1)
    expect(await received()).toEqual([])
    server.clock.advance(1)
    const notice = { webhook_code: 'PENDING_EXPIRATION', item_id, consent_expiration_time: end }
    expect(await received()).toEqual([notice])
    expect((await itemOf(access_token)).error).toBeNull()
    server.clock.advance(7 * DAY_MS)
    const error = expect.objectContaining({
      error_code: 'ITEM_LOGIN_REQUIRED',
      error_code_reason: 'OAUTH_CONSENT_EXPIRED',
      status: 400,
    })
    expect(await received()).toEqual([{ webhook_code: 'ERROR', item_id, error }])
    expect((await server.call('/transactions/sync', { access_token })).body.error_code).toBe('ITEM_LOGIN_REQUIRED')
    server.clock.advance(30 * DAY_MS)
    expect(await received()).toEqual([])
  })

  test('in the United States: PENDING_DISCONNECT; a clock that is moved far passes every deadline in its turn', async () => {
    const start_ms = server.clock.now()
    const { item_id } = await linkAt('ins_13')
    server.clock.advance(400 * DAY_MS)
    expect(await received()).toEqual([
      {
        webhook_code: 'PENDING_DISCONNECT',
        item_id,
        reason: 'INSTITUTION_TOKEN_EXPIRATION',
        disconnect_time: `${new Date(start_ms + 365 * DAY_MS).toISOString().slice(0, 19)}Z`,
      },
      { webhook_code: 'ERROR', item_id, error: expect.anything() },
    ])
  })

  test('is renewed by update mode', async () => {
    const { access_token, item_id } = await linkAt('ins_10')
    server.clock.advance(360 * DAY_MS)
    expect(await received()).toMatchObject([{ webhook_code: 'PENDING_DISCONNECT', item_id }])
    const page = await repair(access_token)
    successOf(await page.act({ type: 'continue' }))
    const granted = (await server.call('/consent/events/get', { access_token })).body.consent_events.slice(3)
    expect(granted.map(({ event_type }: { event_type: string }) => event_type)).toEqual(
      Array(3).fill('CONSENT_GRANTED'),
    )
    server.clock.advance(10 * DAY_MS)
    expect(await received()).toEqual([])
    expect((await itemOf(access_token)).error).toBeNull()
  })
})

describe('a login of the sandbox', () => {
  test('ends 30 days after it was made, and after it was made anew', async () => {
    const { access_token, item_id } = await linkAt('ins_109508')
    expect((await itemOf(access_token)).consent_expiration_time).toBeNull()
    server.clock.advance(29 * DAY_MS)
    const page = await repair(access_token)
    successOf(await page.act({ type: 'continue' }))
    server.clock.advance(29 * DAY_MS)
    expect(await received()).toEqual([])
    server.clock.advance(DAY_MS)
    expect(await received()).toMatchObject([{ webhook_code: 'ERROR', item_id }])
  })
})

describe('a login that is repaired', () => {
  test('has what was missed at once, of every product', async () => {
    const { access_token } = await linkAt('ins_109508', ['transactions', 'investments', 'liabilities'])
    await server.call('/sandbox/item/reset_login', { access_token })
    server.clock.advance(3 * DAY_MS)
    await server.settle()
    const broken = (await server.call('/item/get', { access_token })).body.status
    for (const product of ['transactions', 'investments']) {
      expect(broken[product].last_failed_update > broken[product].last_successful_update).toBe(true)
    }
    const page = await repair(access_token)
    successOf(await page.act({ type: 'continue' }))
    const { status } = (await server.call('/item/get', { access_token })).body
    const now = `${new Date(server.clock.now()).toISOString().slice(0, 19)}Z`
    expect(status.transactions.last_successful_update).toBe(now)
    expect(status.investments.last_successful_update).toBe(now)
    const feed = await server.house.store.db
      .selectFrom('bank_feeds')
      .select('last_successful_update_ms')
      .where('product', '=', 'liabilities')
      .orderBy('last_successful_update_ms', 'desc')
      .executeTakeFirst()
    expect(feed?.last_successful_update_ms).toBe(server.clock.now())
  })

  test('repairs the other Items of the same user, which LOGIN_REPAIRED tells; nobody else’s in the sandbox', async () => {
    const own = await linkAt('ins_109508')
    const other = await linkAt('ins_109508')
    const alien = await linkAt('ins_109508')
    await server.house.store.db
      .updateTable('items')
      .set({ user_id: 'usr_1' })
      .where('item_id', 'in', [own.item_id, other.item_id])
      .execute()
    for (const { access_token } of [own, other, alien]) await server.call('/sandbox/item/reset_login', { access_token })
    await received()
    const page = await repair(own.access_token)
    successOf(await page.act({ type: 'continue' }))
    expect(await received()).toEqual([{ webhook_code: 'LOGIN_REPAIRED', item_id: other.item_id, user_id: 'usr_1' }])
    expect((await itemOf(other.access_token)).error).toBeNull()
    expect((await itemOf(alien.access_token)).error).not.toBeNull()
  })
})

describe('accounts that come and go', () => {
  test('NEW_ACCOUNTS_AVAILABLE tells once of an account that is not shared, and update mode shares it', async () => {
    hidden.add('Plaid Saving')
    const link_token = await makeLinkToken(server, { webhook: receiver.url })
    const page = await openPage(server, link_token)
    await logIn(page)
    const { public_token } = successOf(await finish(page, [0]))
    const { access_token, item_id } = (await server.call('/item/public_token/exchange', { public_token })).body
    await received()
    server.clock.advance(DAY_MS)
    expect(await received()).toEqual([])
    hidden.delete('Plaid Saving')
    server.clock.advance(DAY_MS)
    expect(await received()).toEqual([{ webhook_code: 'NEW_ACCOUNTS_AVAILABLE', item_id, error: null }])
    server.clock.advance(DAY_MS)
    expect(await received()).toEqual([])
    const chosen = await repair(access_token, { update: { account_selection_enabled: true } })
    successOf(await finish(chosen, [0, 1]))
    const { body } = await server.call('/accounts/get', { access_token })
    expect(body.accounts.map(({ name }: { name: string }) => name)).toEqual(['Plaid Checking', 'Plaid Saving'])
  })

  test('accounts that are chosen in update mode have their transactions at once, and the webhooks of a first pull', async () => {
    const page = await openPage(server, await makeLinkToken(server, { webhook: receiver.url }))
    await logIn(page)
    const { public_token } = successOf(await finish(page, [0]))
    const { access_token, item_id } = (await server.call('/item/public_token/exchange', { public_token })).body
    const first = (await server.call('/transactions/sync', { access_token, count: 500 })).body
    await received()
    const choose = async (indexes: number[]) => {
      successOf(await finish(await repair(access_token, { update: { account_selection_enabled: true } }), indexes))
      await server.settle()
      return receiver.take().map(({ body }) => body)
    }
    const { accounts } = first
    const sent = await choose([0, 3])
    const { added, next_cursor } = (
      await server.call('/transactions/sync', { access_token, count: 500, cursor: first.next_cursor })
    ).body
    expect(added.length).toBeGreaterThan(0)
    const since = new Date(server.clock.now() - 30 * DAY_MS).toISOString().slice(0, 10)
    const isRecent = ({ date }: { date: string }) => date >= since
    for (const { account_id } of added) expect(account_id).not.toBe(accounts[0].account_id)
    const told = { webhook_type: 'TRANSACTIONS', item_id, error: null, environment: 'sandbox' }
    expect(sent).toHaveLength(3)
    expect(sent).toEqual(
      expect.arrayContaining([
        { ...told, webhook_code: 'INITIAL_UPDATE', new_transactions: added.filter(isRecent).length },
        { ...told, webhook_code: 'HISTORICAL_UPDATE', new_transactions: added.length - added.filter(isRecent).length },
        expect.objectContaining({ webhook_code: 'SYNC_UPDATES_AVAILABLE', historical_update_complete: true }),
      ]),
    )
    // The same choice is none.
    expect(await choose([0, 3])).toEqual([])
    const codes = (await choose([0])).map(({ webhook_code }) => String(webhook_code)).toSorted()
    expect(codes).toEqual(['HISTORICAL_UPDATE', 'INITIAL_UPDATE', 'SYNC_UPDATES_AVAILABLE', 'TRANSACTIONS_REMOVED'])
    const { body } = await server.call('/transactions/sync', { access_token, count: 500, cursor: next_cursor })
    expect(body.removed).toHaveLength(added.length)
  })

  test('an account of an Item that shares all of them just comes, and goes', async () => {
    hidden.add('Plaid Saving')
    const { access_token } = await linkAt('ins_109508')
    const count = async () => (await server.call('/accounts/get', { access_token })).body.accounts.length as number
    const before = await count()
    hidden.delete('Plaid Saving')
    server.clock.advance(DAY_MS)
    expect(await received()).toEqual([])
    expect(await count()).toBe(before + 1)
    hidden.add('Plaid Saving')
    server.clock.advance(DAY_MS)
    expect(await received()).toEqual([])
    expect(await count()).toBe(before)
  })

  test.each([
    [undefined, true, 'user_prism_1'],
    [true, true, 'user_prism_2'],
    [false, false, 'user_prism_3'],
  ])(
    'an account that comes up after scopes with new_accounts %s is shared: %s',
    async (new_accounts, isShared, name) => {
      hidden.add('Plaid Saving')
      const { imported_token, application_id, access_token, item_id } = await makeLogin(server, name, {
        webhook: receiver.url,
      })
      const listOf = async () =>
        (await server.call('/accounts/get', { access_token })).body.accounts as { name: string }[]
      const [first] = (await server.call('/accounts/get', { access_token: imported_token })).body.accounts
      const accounts = [{ unique_id: first.account_id, authorized: false }]
      const scopes = { accounts, ...(new_accounts === undefined ? {} : { new_accounts }) }
      const request = { access_token: imported_token, application_id, scopes, context: 'PORTAL' }
      expect((await server.call('/item/application/scopes/update', request)).status).toBe(200)
      const before = await listOf()
      await received()
      hidden.delete('Plaid Saving')
      server.clock.advance(DAY_MS)
      const news = { webhook_code: 'NEW_ACCOUNTS_AVAILABLE', item_id, error: null }
      expect(await received()).toEqual(isShared ? [] : [news])
      expect(await listOf()).toHaveLength(before.length + Number(isShared))
      expect((await listOf()).some((account) => account.name === first.name)).toBe(false)
      const { consent_events } = (await server.call('/consent/events/get', { access_token })).body
      expect(consent_events.at(-1).consented_accounts).toHaveLength(before.length + Number(isShared))
    },
  )

  test('PNC tells of an account that the person does not share any more', async () => {
    const { access_token, item_id } = await linkAt('ins_13')
    const { accounts } = (await server.call('/accounts/get', { access_token })).body
    const saving = accounts.find(({ name }: { name: string }) => name === 'Plaid Saving')
    hidden.add('Plaid Saving')
    server.clock.advance(DAY_MS)
    expect(await received()).toEqual([{ webhook_code: 'USER_ACCOUNT_REVOKED', item_id, account_id: saving.account_id }])
    const { consent_events } = (await server.call('/consent/events/get', { access_token })).body
    expect(consent_events.at(-1)).toMatchObject({ event_type: 'CONSENT_UPDATED', initiator: 'DATA_PROVIDER' })
    server.clock.advance(DAY_MS)
    expect(await received()).toEqual([])
  })
})
