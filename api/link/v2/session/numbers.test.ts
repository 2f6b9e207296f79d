import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { logIn, makeLinkToken, openPage, successOf } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const WEBHOOK = 'http://127.0.0.1:9/typed-numbers'
const sameDay = { same_day_microdeposits_enabled: true }

interface Typed {
  routing_number?: string
  account_number?: string
  name?: string
}

/** Types numbers, up to the screen that follows. */
async function typeNumbers(auth: Record<string, unknown>, typed: Typed = {}, request: Record<string, unknown> = {}) {
  const { routing_number = '110000000', account_number = '1111222233330000', name = 'Ada Wren' } = typed
  const page = await openPage(server, await makeLinkToken(server, { products: ['auth'], auth, ...request }))
  await page.act({ type: 'continue' })
  await page.act({ type: 'enter_numbers' })
  await page.act({ type: 'submit_routing_number', routing_number })
  await page.act({ type: 'submit_account', account_number, subtype: 'savings', name })
  return page
}

async function exchange(public_token: string) {
  const { body } = await server.call('/item/public_token/exchange', { public_token })
  return body.access_token as string
}

/** An Item whose deposit is on its way. */
async function linkWithDeposit() {
  const page = await typeNumbers(sameDay)
  const { public_token, metadata } = successOf(await page.act({ type: 'continue' }))
  return { access_token: await exchange(public_token), metadata }
}

/** The webhooks that were sent to an address. */
async function bodiesTo(url: string): Promise<Record<string, unknown>[]> {
  const rows = await server.house.store.db.selectFrom('webhooks').select('body').where('url', '=', url).execute()
  return rows.map(({ body }) => JSON.parse(body))
}

/** Opens Link for an Item again. */
const reopen = async (access_token: string) =>
  openPage(server, await makeLinkToken(server, { access_token, products: undefined }))

const verificationOf = async (access_token: string) =>
  (await server.call('/accounts/get', { access_token })).body.accounts[0].verification_status

describe('same-day micro-deposits', () => {
  test('make an Item without an institution, whose numbers wait for the code', async () => {
    const { access_token, metadata } = await linkWithDeposit()
    expect(metadata).toMatchObject({
      institution: null,
      accounts: [{ mask: '0000', subtype: 'savings', verification_status: 'pending_manual_verification' }],
    })
    const { body: item } = await server.call('/item/get', { access_token })
    expect(item.item).toMatchObject({ institution_id: null, auth_method: 'SAME_DAY_MICRODEPOSITS', products: ['auth'] })
    const { body } = await server.call('/accounts/get', { access_token })
    expect(body.accounts).toMatchObject([{ verification_name: 'Ada Wren', subtype: 'savings' }])
    const waiting = await server.call('/auth/get', { access_token })
    expect(waiting).toMatchObject({ status: 400, body: { error_code: 'PRODUCT_NOT_READY' } })
    const { account_id } = body.accounts[0]
    const { body: events } = await server.call('/bank_transfer/event/list', { account_id })
    expect(events.bank_transfer_events).toMatchObject([{ event_type: 'pending', bank_transfer_amount: '0.01' }])
    const balance = await server.call('/accounts/balance/get', { access_token })
    expect(balance.body.error_code).toBe('PRODUCTS_NOT_SUPPORTED')
  })

  test('are told by /link/token/get and by the webhooks of a hosted page', async () => {
    const link_token = await makeLinkToken(server, {
      products: ['auth'],
      auth: sameDay,
      hosted_link: {},
      webhook: WEBHOOK,
    })
    const page = await openPage(server, link_token)
    await page.act({ type: 'continue' })
    await page.act({ type: 'enter_numbers' })
    await page.act({ type: 'submit_routing_number', routing_number: '110000000' })
    await page.act({ type: 'submit_account', account_number: '12345678', subtype: 'checking', name: 'Ada Wren' })
    const { public_token } = successOf(await page.act({ type: 'continue' }))
    const { status, body } = await server.call('/link/token/get', { link_token })
    expect(status).toBe(200)
    expect(body.link_sessions[0].results.item_add_results).toMatchObject([
      { public_token, accounts: [{ mask: '5678', verification_status: 'pending_manual_verification' }] },
    ])
    const names = body.link_sessions[0].events.map(({ event_name }: { event_name: string }) => event_name)
    expect(names).toContain('SUBMIT_ROUTING_NUMBER')
    expect((await bodiesTo(WEBHOOK)).map(({ webhook_code }) => webhook_code)).toEqual([
      'ITEM_ADD_RESULT',
      'SESSION_FINISHED',
      'EVENTS',
    ])
  })

  test('are verified in a later session by the code, after which the numbers are there', async () => {
    const { access_token } = await linkWithDeposit()
    const page = await reopen(access_token)
    expect(page.opened.app.is_update_mode).toBe(true)
    expect(page.opened.pane).toMatchObject({ view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED', asks_code: true })
    await page.act({ type: 'submit_code', code: 'abd' })
    await page.act({ type: 'submit_code', code: ' abc ' })
    const { metadata } = successOf(await page.act({ type: 'continue' }))
    expect(metadata.accounts).toMatchObject([{ verification_status: 'manually_verified' }])
    const { status, body } = await server.call('/auth/get', { access_token })
    expect(status).toBe(200)
    expect(body.numbers.ach).toMatchObject([{ account: '1111222233330000', routing: '110000000', wire_routing: null }])
    // There is nothing left to verify.
    const again = await makeLinkToken(server, { access_token, products: undefined })
    const refused = await server.post('/link/v2/session/open', { link_token: again })
    expect(refused.body).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })

  test('count wrong codes over all sessions, and are locked by the third', async () => {
    const { access_token } = await linkWithDeposit()
    const first = await reopen(access_token)
    await first.act({ type: 'submit_code', code: 'XXX' })
    await first.act({ type: 'exit', is_asked: false })
    const second = await reopen(access_token)
    expect(second.opened.pane).toMatchObject({ tries_left: 2 })
    await second.act({ type: 'submit_code', code: 'XXY' })
    const { pane } = await second.act({ type: 'submit_code', code: 'XXZ' })
    expect(pane).toMatchObject({ view_name: 'ERROR', error: { error_code: 'TOO_MANY_VERIFICATION_ATTEMPTS' } })
    const { outcome } = await second.act({ type: 'exit', is_asked: false })
    expect(outcome).toMatchObject({ exit: { error: { error_code: 'TOO_MANY_VERIFICATION_ATTEMPTS' } } })
    expect(await verificationOf(access_token)).toBe('verification_failed')
    expect((await server.call('/auth/get', { access_token })).body.error_code).toBe('PRODUCT_NOT_READY')
    await server.call('/item/webhook/update', { access_token, webhook: `${WEBHOOK}/locked` })
    await server.call('/sandbox/item/fire_webhook', { access_token, webhook_code: 'SMS_MICRODEPOSITS_VERIFICATION' })
    expect(await bodiesTo(`${WEBHOOK}/locked`)).toContainEqual(
      expect.objectContaining({ webhook_code: 'SMS_MICRODEPOSITS_VERIFICATION', status: 'VERIFICATION_FAILED' }),
    )
  })

  test('keep numbers, names and codes out of readable columns', async () => {
    await linkWithDeposit()
    const tables = ['accounts', 'code_deposits', 'link_sessions'] as const
    const rows = await Promise.all(tables.map((table) => server.house.store.db.selectFrom(table).selectAll().execute()))
    expect(JSON.stringify(rows)).not.toMatch(/1111222233330000|"ABC"/)
  })

  test('are forgotten with their Item', async () => {
    const { access_token } = await linkWithDeposit()
    const count = async () =>
      (await server.house.store.db.selectFrom('code_deposits').select('account_id').execute()).length
    const before = await count()
    await server.call('/item/remove', { access_token })
    expect(await count()).toBe(before - 1)
  })
})

describe('what a link token must be for', () => {
  const open = async (request: Record<string, unknown>) => {
    const page = await openPage(server, await makeLinkToken(server, request))
    return (await page.act({ type: 'continue' })).pane
  }

  test.each([
    [{ products: ['auth'], auth: sameDay }, true],
    [{ products: ['transfer'], auth: sameDay }, true],
    [{ products: ['auth'], optional_products: ['identity'], auth: sameDay }, true],
    [{ products: ['auth', 'transactions'], auth: sameDay }, false],
    [{ products: ['auth'], country_codes: ['US', 'CA'], auth: sameDay }, false],
    [{ products: ['auth'], country_codes: ['CA'], auth: sameDay }, false],
    [{ products: ['auth'] }, false],
  ])('%o: numbers may be typed: %s', async (request, can_type_numbers) => {
    expect(await open(request)).toMatchObject({ view_name: 'SELECT_INSTITUTION', can_type_numbers })
  })

  test.each([{ auth_type_select_enabled: true }, { flow_type: 'FLEXIBLE_AUTH' }])('%o asks first', async (option) => {
    expect(await open({ products: ['auth'], auth: { ...sameDay, ...option } })).toEqual({
      view_name: 'SELECT_AUTH_TYPE',
    })
  })
})

describe('instant micro-deposits', () => {
  const auth = { instant_microdeposits_enabled: true }
  const typed = { routing_number: '333333334' }

  test('are verified in the same session', async () => {
    const page = await typeNumbers(auth, typed)
    await page.act({ type: 'submit_code', code: 'ABC' })
    const { public_token, metadata } = successOf(await page.act({ type: 'continue' }))
    expect(metadata.accounts).toMatchObject([{ verification_status: 'manually_verified' }])
    const access_token = await exchange(public_token)
    const { body } = await server.call('/auth/get', { access_token })
    expect(body.item.auth_method).toBe('INSTANT_MICRODEPOSITS')
    expect(body.numbers.ach).toMatchObject([{ routing: '333333334' }])
  })

  test('serve for transfers and for their numbers alike, whichever they were linked for', async () => {
    const page = await typeNumbers(auth, typed, { products: ['transfer'] })
    await page.act({ type: 'submit_code', code: 'ABC' })
    const access_token = await exchange(successOf(await page.act({ type: 'continue' })).public_token)
    const { body: before } = await server.call('/item/get', { access_token })
    expect(before.item).toMatchObject({ products: ['transfer'], available_products: ['auth'] })
    const { body } = await server.call('/auth/get', { access_token })
    expect(body.item).toMatchObject({ products: ['transfer', 'auth'], available_products: [] })
    const other = await server.call('/identity/get', { access_token })
    expect(other.body.error_code).toBe('PRODUCTS_NOT_SUPPORTED')
  })

  test('wait for a later session when this one is left', async () => {
    const page = await typeNumbers(auth, typed)
    const { public_token } = successOf(await page.act({ type: 'exit', is_asked: false }))
    const later = await reopen(await exchange(public_token))
    expect(later.opened.pane).toMatchObject({ view_name: 'INSTANT_MICRODEPOSIT_AUTHORIZED', asks_code: true })
  })
})

describe('the database', () => {
  test.each([
    ['1111222233331111', 'database_insights_pass', { name_match_score: 100, account_number_format: 'valid' }],
    ['1111222233333333', 'database_insights_pass_with_caution', { account_number_format: 'valid' }],
    ['1111222233332222', 'database_insights_fail', { account_number_format: 'unknown' }],
  ])('says of %s: %s', async (account_number, verification_status, verification_insights) => {
    const page = await typeNumbers({ database_insights_enabled: true }, { account_number, name: 'John Smith' })
    const { public_token, metadata } = successOf(await page.act({ type: 'continue' }))
    expect(metadata.accounts).toMatchObject([{ verification_status: 'database_insights_pending' }])
    const access_token = await exchange(public_token)
    const { body } = await server.call('/auth/get', { access_token })
    expect(body.item.auth_method).toBe('DATABASE_INSIGHTS')
    expect(body.accounts).toMatchObject([
      { verification_status, verification_name: 'John Smith', verification_insights },
    ])
  })

  test('knows accounts in Canada', async () => {
    const page = await typeNumbers(
      { database_insights_enabled: true },
      { routing_number: '11111-110', account_number: '11223311' },
      { country_codes: ['CA'] },
    )
    const { public_token } = successOf(await page.act({ type: 'continue' }))
    const { body } = await server.call('/auth/get', { access_token: await exchange(public_token) })
    expect(body.numbers.eft).toMatchObject([{ account: '11223311', institution: '110', branch: '11111' }])
    expect(body.accounts).toMatchObject([
      { verification_status: 'database_insights_pass', balances: { iso_currency_code: 'CAD' } },
    ])
  })

  test('matches, or leaves it to a deposit', async () => {
    const auth = { database_match_enabled: true, ...sameDay }
    const matched = await typeNumbers(auth, { account_number: '1111222233331111', name: 'John Smith' })
    const { metadata } = successOf(await matched.act({ type: 'continue' }))
    expect(metadata.accounts).toMatchObject([{ verification_status: 'database_matched' }])
    const other = await typeNumbers(auth, { account_number: '1111222233331111', name: 'Ada Wren' })
    expect(other.last().pane.view_name).toBe('SAME_DAY_MICRODEPOSIT_AUTHORIZED')
  })
})

describe('automated micro-deposits', () => {
  test('are looked for while the login is broken, and expire after seven days', async () => {
    const auth = { automated_microdeposits_enabled: true }
    const link = async () => {
      const page = await openPage(server, await makeLinkToken(server, { products: ['auth'], auth }))
      await logIn(page, 'microdeposits_good', 'ins_109512')
      await page.act({ type: 'select_accounts', choices: [0] })
      return exchange(successOf(await page.act({ type: 'continue' })).public_token)
    }
    const [mended, broken] = [await link(), await link()]
    for (const access_token of [mended, broken]) await server.call('/sandbox/item/reset_login', { access_token })
    const passDays = async (days: number) => {
      for (let day = 0; day < days; day += 1) {
        server.clock.advance(86_400_000)
        await server.settle()
      }
    }
    await passDays(3)
    expect(await verificationOf(mended)).toBe('pending_automatic_verification')
    const page = await reopen(mended)
    await page.act({ type: 'continue' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'microdeposits_good' })
    await passDays(4)
    expect(await verificationOf(mended)).toBe('automatically_verified')
    expect(await verificationOf(broken)).toBe('verification_expired')
  })
})
