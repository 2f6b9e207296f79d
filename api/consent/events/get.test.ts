import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { finish, logIn, makeLinkToken, openPage, successOf } from '../../link/v2/testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/consent/events/get'
const DAY_MS = 86_400_000

const eventsOf = async (access_token: string) =>
  (await server.call(path, { access_token })).body.consent_events as Record<string, unknown>[]
const names = (event: Record<string, unknown>) =>
  (event['consented_accounts'] as { name: string }[]).map(({ name }) => name)
const kindsOf = (events: Record<string, unknown>[]) =>
  events.map(({ event_type, event_code, initiator }) => [event_type, event_code, initiator])

/** Links these accounts of user_good in Link. */
async function linkInBrowser(choices: readonly number[], request: Record<string, unknown> = {}) {
  const page = await openPage(server, await makeLinkToken(server, request))
  await logIn(page)
  const { public_token } = successOf(await finish(page, choices))
  const { body } = await server.call('/item/public_token/exchange', { public_token })
  return body.access_token as string
}

describe(path, () => {
  test('tells what was agreed to when the Item was linked', async () => {
    const access_token = await linkInBrowser([0, 1], { products: ['auth'] })
    const events = await eventsOf(access_token)
    expect(kindsOf(events)).toEqual([
      ['CONSENT_GRANTED', 'USER_AGREEMENT', 'END_USER'],
      ['CONSENT_GRANTED', 'DATA_SCOPES', 'END_USER'],
      ['CONSENT_GRANTED', 'ACCOUNT_SCOPES', 'END_USER'],
    ])
    expect(events[1]!['consented_data_scopes']).toEqual(['account_balance_info', 'account_routing_number'])
    expect(events[2]!['consented_accounts']).toEqual([
      {
        account_id: expect.any(String),
        mask: '0000',
        name: 'Plaid Checking',
        official_name: 'Plaid Gold Standard 0% Interest Checking',
        type: 'depository',
        subtype: 'checking',
      },
      expect.objectContaining({ name: 'Plaid Saving' }),
    ])
    expect(events[0]).toMatchObject({
      created_at: '2026-03-15T12:00:00Z',
      institution_id: 'ins_109508',
      institution_name: 'First Platypus Bank',
      consented_use_cases: [],
      consented_data_scopes: [],
      consented_accounts: [],
    })
  })

  test('tells of other accounts that were chosen in update mode', async () => {
    const access_token = await linkInBrowser([0, 1])
    const link_token = await makeLinkToken(server, {
      access_token,
      products: undefined,
      update: { account_selection_enabled: true },
    })
    const page = await openPage(server, link_token)
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    successOf(await finish(page, [0]))
    const events = await eventsOf(access_token)
    expect(kindsOf(events.slice(3))).toEqual([['CONSENT_UPDATED', 'ACCOUNT_SCOPES', 'END_USER']])
    expect(names(events[3]!)).toEqual(['Plaid Checking'])
  })

  test('tells of other kinds of data that were agreed to in update mode, and of none that were before', async () => {
    const access_token = await linkInBrowser([0, 1], { products: ['transactions'] })
    const add = async (product: string) => {
      const request = { access_token, products: undefined, additional_consented_products: [product] }
      const page = await openPage(server, await makeLinkToken(server, request))
      await page.act({ type: 'continue' })
      await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
      successOf(await page.act({ type: 'continue' }))
    }
    await add('identity')
    await add('identity_match')
    const events = (await eventsOf(access_token)).slice(3)
    expect(kindsOf(events)).toEqual([['CONSENT_UPDATED', 'DATA_SCOPES', 'END_USER']])
    expect(events[0]!['consented_data_scopes']).toEqual(['account_balance_info', 'contact_info', 'transactions'])
  })

  test('keeps a log for each Item, for three years', async () => {
    const { access_token } = await server.link()
    await server.link()
    expect(await eventsOf(access_token)).toHaveLength(3)
    server.clock.advance(3 * 365 * DAY_MS)
    expect(await eventsOf(access_token)).toHaveLength(3)
    server.clock.advance(DAY_MS)
    expect(await eventsOf(access_token)).toEqual([])
  })

  test('keeps that consent was withdrawn, and forgets for which accounts, when the Item is removed', async () => {
    const { access_token, item_id } = await server.link()
    await server.call('/item/remove', { access_token })
    const rows = await server.house.store.db
      .selectFrom('consent_events')
      .selectAll()
      .where('item_id', '=', item_id)
      .orderBy('position')
      .execute()
    expect(
      rows.map(({ event_type, initiator, consented_accounts }) => [event_type, initiator, consented_accounts]),
    ).toEqual([
      ['CONSENT_GRANTED', 'END_USER', '[]'],
      ['CONSENT_GRANTED', 'END_USER', '[]'],
      ['CONSENT_GRANTED', 'END_USER', '[]'],
      ['CONSENT_REVOKED', 'CUSTOMER', '[]'],
    ])
    expect((await server.call(path, { access_token })).body).toMatchObject({ error_code: 'ITEM_NOT_FOUND' })
  })
})
