import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { finish, logIn, makeLinkToken, openPage, successOf } from '../v2/testing.ts'
import type { LinkAction } from './protocol.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

/** To what follows the code. */
async function verify(phone_number: string, request: Record<string, unknown> = {}) {
  const page = await openPage(server, await makeLinkToken(server, request))
  const steps: LinkAction[] = [{ type: 'use_phone' }, { type: 'submit_phone', phone_number }]
  for (const step of steps) await page.act(step)
  const { pane } = await page.act({ type: 'submit_otp', code: '123456' })
  return { page, pane }
}

/** Connects a bank under the number. */
async function connect(phone_number: string, institution_id: string, choices: readonly number[]) {
  const { page } = await verify(phone_number)
  await page.act({ type: 'select_institution', institution_id })
  await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
  return successOf(await finish(page, choices))
}

describe('a number that was used before', () => {
  test('leads to the same bank and accounts, and nothing is typed', async () => {
    const number = '+1 (628) 555-0142'
    await connect(number, 'ins_109511', [1])
    const { page, pane } = await verify('628-555-0142')
    expect(pane).toMatchObject({ view_name: 'SELECT_SAVED_ACCOUNT', institution: { institution_id: 'ins_109511' } })
    if (pane.view_name !== 'SELECT_SAVED_ACCOUNT') throw new Error(pane.view_name)
    expect(pane.accounts.filter(({ is_selected }) => is_selected)).toMatchObject([{ name: 'Plaid Saving' }])
    const { public_token, metadata } = successOf(await finish(page, [0, 1]))
    expect(metadata.accounts).toMatchObject([{ name: 'Plaid Checking' }, { name: 'Plaid Saving' }])
    const { body } = await server.call('/item/public_token/exchange', { public_token })
    const { body: synced } = await server.call('/transactions/sync', { access_token: body.access_token })
    expect(synced.added.length).toBeGreaterThan(0)
  })

  test('chooses among several banks, the latest first, without those that lack a product', async () => {
    const number = '+16285550143'
    await connect(number, 'ins_109508', [0])
    server.clock.advance(1000)
    const { page, pane: first } = await verify(number)
    expect(first.view_name).toBe('SELECT_SAVED_ACCOUNT')
    await page.act({ type: 'connect_new_institution' })
    await page.act({ type: 'select_institution', institution_id: 'ins_109510' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
    await finish(page, [0])
    const { pane } = await verify(number)
    expect(pane).toMatchObject({
      view_name: 'SELECT_SAVED_INSTITUTION',
      saved: [
        {
          saved: 0,
          institution: { institution_id: 'ins_109510' },
          accounts: [{ name: 'Plaid Checking', mask: '0000' }],
        },
        { saved: 1, institution: { institution_id: 'ins_109508' } },
      ],
    })
    const abroad = await verify(number, { country_codes: ['CA'] })
    expect(abroad.pane.view_name).toBe('SELECT_INSTITUTION')
  })

  test('is known to its own team only, and stands nowhere in readable form', async () => {
    const number = '+16285550144'
    await connect(number, 'ins_109508', [0])
    const other = await server.addTeam('Other')
    const { body } = await server.post('/link/token/create', {
      client_id: other.client_id,
      secret: other.secrets.sandbox,
      client_name: 'Other',
      language: 'en',
      country_codes: ['US'],
      products: ['transactions'],
      user: { client_user_id: 'user-1', phone_number: number },
    })
    const page = await openPage(server, body.link_token)
    // Not AUTO_SUBMIT_PHONE: nobody has agreed to anything with this team.
    expect(await page.act({ type: 'continue' })).toMatchObject({
      pane: { view_name: 'SUBMIT_PHONE', known_last_4: '0144' },
    })
    const { db } = server.house.store
    const rows = [
      await db.selectFrom('link_saved_logins').selectAll().execute(),
      await db.selectFrom('link_sessions').selectAll().execute(),
      await db.selectFrom('link_tokens').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain('6285550144')
    expect(JSON.stringify(rows)).not.toContain('user_good')
  })

  test('is saved at the end as well as at the beginning', async () => {
    const page = await openPage(server, await makeLinkToken(server))
    await logIn(page)
    const { pane } = await page.act({ type: 'select_accounts', choices: [0] })
    expect(pane).toMatchObject({ view_name: 'CONNECTED', can_save: true, saved_for: null })
    await page.act({ type: 'use_phone' })
    await page.act({ type: 'submit_phone', phone_number: '+16285550145' })
    successOf(await page.act({ type: 'submit_otp', code: '123456' }))
    expect((await verify('+16285550145')).pane.view_name).toBe('SELECT_SAVED_ACCOUNT')
  })
})

describe('the sandbox’s own numbers', () => {
  test('stay what the documentation says, whatever is connected under them', async () => {
    await connect('415-555-0010', 'ins_109508', [0])
    expect((await verify('415-555-0010')).pane.view_name).toBe('SELECT_INSTITUTION')
  })

  test('415-555-0012 has opened an account since', async () => {
    const { page } = await verify('415-555-0012')
    const { pane } = await page.act({ type: 'select_saved', saved: 0 })
    if (pane.view_name !== 'SELECT_SAVED_ACCOUNT') throw new Error(pane.view_name)
    expect(pane.accounts.filter(({ is_selected }) => is_selected)).toMatchObject([{ name: 'Plaid Checking' }])
    expect(pane.accounts.length).toBeGreaterThan(1)
  })
})

describe('nobody is asked for a number', () => {
  test.each([
    ['outside of North America', { country_codes: ['GB'] }],
    ['where the app has chosen the bank', { institution_id: 'ins_109508' }],
  ])('%s', async (_where, request) => {
    const user = { client_user_id: 'user-1', phone_number: '+14155550011' }
    const page = await openPage(server, await makeLinkToken(server, { user, ...request }))
    expect(page.opened.pane).toMatchObject({ view_name: 'CONSENT', has_phone: false })
    const { pane } = await page.act({ type: 'use_phone' })
    expect(pane.view_name).toBe('CONSENT')
    const { pane: next } = await page.act({ type: 'continue' })
    expect(['SELECT_INSTITUTION', 'CREDENTIAL']).toContain(next.view_name)
  })
})
