import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { finish, goToBank, logIn, makeLinkToken, openPage, successOf } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/link/v2/session/act', () => {
  test('ends in an Item with the chosen accounts, whose ids onSuccess knows', async () => {
    const page = await openPage(server, await makeLinkToken(server))
    await logIn(page)
    const { public_token, metadata } = successOf(await finish(page, [0, 1]))
    expect(metadata).toMatchObject({
      institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
      link_session_id: page.opened.link_session_id,
      accounts: [
        { name: 'Plaid Checking', mask: '0000', type: 'depository', subtype: 'checking', verification_status: null },
        { name: 'Plaid Saving', mask: '1111', type: 'depository', subtype: 'savings', verification_status: null },
      ],
    })
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { body: held } = await server.call('/accounts/get', { access_token: body.access_token })
    expect(held.accounts.map(({ account_id }: { account_id: string }) => account_id)).toEqual(
      metadata.accounts.map(({ id }) => id),
    )
  })

  test('stamps every event, and hands each one over once', async () => {
    const page = await openPage(server, await makeLinkToken(server))
    await logIn(page)
    expect(page.events.map(({ event_number }) => event_number)).toEqual(page.events.map((_, at) => at))
    for (const { metadata } of page.events) {
      expect(metadata).toMatchObject({
        timestamp: '2026-03-15T12:00:00Z',
        link_session_id: page.opened.link_session_id,
      })
      expect(metadata.request_id).toMatch(/^[0-9a-f]{15}$/)
      expect(Object.keys(metadata)).toHaveLength(17)
    }
  })

  test('does nothing the second time that an action arrives, and repeats what was missed', async () => {
    const page = await openPage(server, await makeLinkToken(server))
    const request = {
      session_secret: page.opened.session_secret,
      pane_number: page.opened.pane_number,
      events_seen: 1,
      action: { type: 'continue' },
    }
    const first = await server.post('/link/v2/session/act', request)
    const second = await server.post('/link/v2/session/act', request)
    expect(second.body.pane_number).toBe(first.body.pane_number)
    expect(second.body.events).toEqual(first.body.events)
    expect(first.body.events).toHaveLength(1)
  })

  test('refuses what is no action, and a secret that opens nothing', async () => {
    const { opened } = await openPage(server, await makeLinkToken(server))
    const request = { session_secret: opened.session_secret, pane_number: 0, events_seen: 0 }
    const wrong = await server.post('/link/v2/session/act', { ...request, action: { type: 'steal' } })
    expect(wrong.body).toMatchObject({ error_type: 'INVALID_REQUEST' })
    const unknown = await server.post('/link/v2/session/act', {
      ...request,
      session_secret: 'x',
      action: { type: 'back' },
    })
    expect(unknown.body).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })

  test('keeps neither the login nor the public_token in readable form', async () => {
    const page = await openPage(server, await makeLinkToken(server))
    await logIn(page, 'mfa_device')
    const under_way = await server.house.store.db.selectFrom('link_sessions').selectAll().execute()
    expect(JSON.stringify(under_way)).not.toContain('mfa_device')
    expect(JSON.stringify(under_way)).not.toContain('user_good')
    await page.act({ type: 'submit_mfa', answers: ['device-0'] })
    await page.act({ type: 'submit_mfa', answers: ['1234'] })
    const { public_token } = successOf(await finish(page, [0]))
    const over = await server.house.store.db.selectFrom('link_sessions').selectAll().execute()
    expect(JSON.stringify(over)).not.toContain(public_token)
  })

  test('adds wished products where the bank and the accounts have them', async () => {
    const wished = { required_if_supported_products: ['investments'], optional_products: ['liabilities', 'identity'] }
    const page = await openPage(server, await makeLinkToken(server, wished))
    await logIn(page)
    const { public_token } = successOf(await finish(page, [0, 3]))
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { body: item } = await server.call('/item/get', { access_token: body.access_token })
    // A checking account and a credit card: nothing for investments.
    expect(item.item.products).toEqual(['transactions', 'liabilities', 'identity'])
  })
})

describe('time', () => {
  test('a bank waits five minutes for an answer, then the person begins again', async () => {
    const page = await openPage(server, await makeLinkToken(server))
    await logIn(page, 'mfa_device')
    server.clock.advance(5 * 60_000)
    expect(await page.act({ type: 'submit_mfa', answers: ['device-0'] })).toMatchObject({ pane: { view_name: 'MFA' } })
    server.clock.advance(5 * 60_000 + 1)
    const { pane } = await page.act({ type: 'submit_mfa', answers: ['1234'] })
    expect(pane).toMatchObject({ view_name: 'ERROR', error: { error_code: 'USER_INPUT_TIMEOUT' } })
    expect(await page.act({ type: 'take_way', way: 'try_again' })).toMatchObject({ pane: { view_name: 'CREDENTIAL' } })
  })

  test('a hosted session that is left alone for ten minutes tells its events', async () => {
    const webhook = 'http://127.0.0.1:9/abandoned'
    const page = await openPage(server, await makeLinkToken(server, { hosted_link: {}, webhook }))
    server.clock.advance(6 * 60_000)
    await page.act({ type: 'continue' })
    const sent = async () => {
      await server.settle()
      const rows = await server.house.store.db
        .selectFrom('webhooks')
        .select('body')
        .where('url', '=', webhook)
        .execute()
      return rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
    }
    server.clock.advance(6 * 60_000)
    expect(await sent()).toEqual([])
    server.clock.advance(4 * 60_000)
    expect(await sent()).toMatchObject([
      {
        webhook_type: 'LINK',
        webhook_code: 'EVENTS',
        link_session_id: page.opened.link_session_id,
        events: [{ event_name: 'OPEN' }, { event_name: 'TRANSITION_VIEW' }],
      },
    ])
  })
})

describe('automated micro-deposits', () => {
  test('begin with the Item, and onSuccess knows that they are pending', async () => {
    const auth = { automated_microdeposits_enabled: true }
    const page = await openPage(server, await makeLinkToken(server, { products: ['auth'], auth }))
    await logIn(page, 'microdeposits_good', 'ins_109512')
    const { metadata } = successOf(await finish(page, [0]))
    expect(metadata.accounts).toMatchObject([
      { name: 'Plaid Checking', verification_status: 'pending_automatic_verification' },
    ])
  })
})

describe('update mode', () => {
  test('repairs the Item: same access_token, no error', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    const link_token = await makeLinkToken(server, { access_token, products: undefined })
    const page = await openPage(server, link_token)
    expect(page.opened.app.is_update_mode).toBe(true)
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    const { metadata } = successOf(await page.act({ type: 'continue' }))
    expect(metadata.accounts).toHaveLength(14)
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item.error).toBeNull()
  })

  test('makes up for what was missed', async () => {
    const { access_token } = await server.link()
    await server.call('/sandbox/item/reset_login', { access_token })
    server.clock.advance(8 * 3_600_000)
    await server.settle()
    const last = async () => (await server.call('/item/get', { access_token })).body.status.transactions
    const before = await last()
    const page = await openPage(server, await makeLinkToken(server, { access_token, products: undefined }))
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    expect((await last()).last_successful_update > before.last_successful_update).toBe(true)
  })

  test('with account selection shares what is chosen anew', async () => {
    const { access_token } = await server.link()
    const link_token = await makeLinkToken(server, {
      access_token,
      products: undefined,
      update: { account_selection_enabled: true },
    })
    const page = await openPage(server, link_token)
    await page.act({ type: 'continue' })
    const { pane } = await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    if (pane.view_name !== 'SELECT_ACCOUNT') throw new Error(pane.view_name)
    expect(pane.accounts.every(({ is_selected }) => is_selected)).toBe(true)
    await finish(page, [1])
    const { body } = await server.call('/accounts/get', { access_token })
    expect(body.accounts).toMatchObject([{ name: 'Plaid Saving' }])
  })

  test('stays with the Item’s bank, whatever the countries of the token', async () => {
    const { access_token } = await server.link({ institution_id: 'ins_43' })
    const page = await openPage(server, await makeLinkToken(server, { access_token, products: undefined }))
    const { pane } = await page.act({ type: 'continue' })
    expect(pane).toMatchObject({ view_name: 'CREDENTIAL', institution: { institution_id: 'ins_43' } })
  })

  test('takes the choice of accounts that was made on the bank’s own page', async () => {
    const { access_token } = await server.link({ institution_id: 'ins_127287' })
    const { page, answer } = await goToBank(server, await makeLinkToken(server, { access_token, products: undefined }))
    await answer({ choices: [1] })
    await page.act({ type: 'check_oauth' })
    const { body } = await server.call('/accounts/get', { access_token })
    expect(body.accounts).toMatchObject([{ name: 'Plaid Saving' }])
  })
})
