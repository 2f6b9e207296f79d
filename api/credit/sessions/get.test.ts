import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLinkToken, openPage } from '../../link/v2/testing.ts'
import { addUser, codeOf, linkFor, type TestUser } from '../../user/testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const incomeRequest = {
  products: ['income_verification'],
  income_verification: { income_source_types: ['bank'], bank_income: { days_requested: 180 } },
}

/** Link for one user, as far as the login; consents, chooses a bank and logs in. */
async function openFor({ user_id }: Pick<TestUser, 'user_id'>, username: string, request = {}) {
  const link_token = await makeLinkToken(server, { user_id, ...incomeRequest, ...request })
  const page = await openPage(server, link_token)
  await page.act({ type: 'continue' })
  while (page.last().pane.view_name !== 'SELECT_INSTITUTION') await page.act({ type: 'continue' })
  await page.act({ type: 'select_institution', institution_id: 'ins_109508' })
  const password = username === 'user_good' ? 'pass_good' : '{}'
  await page.act({ type: 'submit_credentials', username, password })
  return { ...page, link_token }
}

const sessionsOf = async (names: Record<string, unknown>) =>
  (await server.call('/credit/sessions/get', names)).body.sessions

describe('/credit/sessions/get', () => {
  test('tells of a session that shared income: its Item, and that income was found', async () => {
    const user = await addUser(server)
    const page = await openFor(user, 'user_bank_income')
    await page.act({ type: 'select_accounts', choices: [0, 1] })
    const { outcome } = await page.act({ type: 'continue' })
    const public_token = outcome !== undefined && 'success' in outcome ? outcome.success.public_token : ''
    const [session, ...others] = await sessionsOf({ user_id: user.user_id })
    expect(others).toEqual([])
    const { items } = (await server.call('/user/items/get', { user_id: user.user_id })).body
    const item = { item_id: items[0].item_id, institution_id: 'ins_109508' }
    expect(session).toEqual({
      link_session_id: page.opened.link_session_id,
      session_start_time: '2026-03-15T12:00:00Z',
      results: {
        item_add_results: [{ public_token, ...item }],
        bank_income_results: [{ status: 'APPROVED', ...item }],
      },
      errors: [],
    })
    const link = await server.call('/link/token/get', { link_token: page.link_token })
    expect(link.body.link_sessions[0].results.bank_income_results).toEqual([
      {
        status: 'APPROVED',
        item_id: item.item_id,
        institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' },
      },
    ])
    const report = await server.call('/credit/bank_income/get', { user_token: user.user_token })
    expect(report.body.bank_income).toMatchObject([{ days_requested: 180, items: [{ item_id: item.item_id }] }])
  })

  test('says so when there was no income', async () => {
    const user = await addUser(server)
    const page = await openFor(user, 'user_good')
    await page.act({ type: 'select_accounts', choices: [0] })
    await page.act({ type: 'continue' })
    const [session] = await sessionsOf({ user_id: user.user_id })
    expect(session.results.bank_income_results).toMatchObject([{ status: 'NO_DEPOSITS_FOUND' }])
  })

  test('calls it started until the person has handed the Item over', async () => {
    const user = await addUser(server)
    const page = await openFor(user, 'user_bank_income')
    await page.act({ type: 'select_accounts', choices: [0] })
    const [session] = await sessionsOf({ user_id: user.user_id })
    expect(session.results).toMatchObject({ item_add_results: [], bank_income_results: [{ status: 'STARTED' }] })
    expect(codeOf(await server.call('/credit/bank_income/get', { user_id: user.user_id }))).toBe(
      'INCOME_VERIFICATION_NOT_FOUND',
    )
  })

  test('tells what a person left with', async () => {
    const user = await addUser(server)
    const page = await openPage(server, await makeLinkToken(server, { user_id: user.user_id, ...incomeRequest }))
    await page.act({ type: 'continue' })
    while (page.last().pane.view_name !== 'SELECT_INSTITUTION') await page.act({ type: 'continue' })
    await page.act({ type: 'select_institution', institution_id: 'ins_109508' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'error_INSTITUTION_DOWN' })
    await page.act({ type: 'exit', is_asked: false })
    const [session] = await sessionsOf({ user_id: user.user_id })
    expect(session.results).toMatchObject({ item_add_results: [], bank_income_results: [] })
    expect(session.errors).toMatchObject([{ error_type: 'INSTITUTION_ERROR', error_code: 'INSTITUTION_DOWN' }])
  })

  test('lists the newest session first, those for other products too, and nobody else’s', async () => {
    const user = await addUser(server)
    const first = await openFor(user, 'user_bank_income')
    server.clock.advance(1000)
    const second = await openFor(user, 'user_good', { products: ['auth'], income_verification: undefined })
    await second.act({ type: 'select_accounts', choices: [0] })
    await second.act({ type: 'continue' })
    await openFor(await addUser(server), 'user_good')
    await linkFor(server, { user_id: user.user_id })
    const sessions = await sessionsOf({ user_id: user.user_id })
    expect(sessions).toMatchObject([
      { link_session_id: second.opened.link_session_id, results: { bank_income_results: [] } },
      { link_session_id: first.opened.link_session_id, results: { item_add_results: [] } },
    ])
  })

  test('needs a user that is there', async () => {
    const get = (names: Record<string, unknown>) => server.call('/credit/sessions/get', names)
    expect(codeOf(await get({}))).toBe('MISSING_FIELDS')
    expect(codeOf(await get({ user_token: 'user-sandbox-0' }))).toBe('INVALID_USER_TOKEN')
    expect(codeOf(await get({ user_id: 'nobody' }))).toBe('INVALID_USER_ID')
    expect(codeOf(await get({ user_id: 'usr_nobody' }))).toBe('USER_NOT_FOUND')
  })
})
