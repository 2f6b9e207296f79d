import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { logIn, makeLinkToken, openPage, type Page } from '../v2/testing.ts'
import { FAILED_LOGINS_MAX } from './failed-logins.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const fail = (page: Page) => page.act({ type: 'submit_credentials', username: 'user_good', password: 'wrong' })

test('too many failed logins, in all sessions together, end the link token and the session', async () => {
  const link_token = await makeLinkToken(server)
  const first = await openPage(server, link_token)
  await logIn(first, 'wrong')
  await first.act({ type: 'exit', is_asked: false })
  const second = await openPage(server, link_token)
  await logIn(second, 'wrong')
  for (let failed = 2; failed < FAILED_LOGINS_MAX - 1; failed += 1) {
    expect(await fail(second)).toMatchObject({ pane: { view_name: 'CREDENTIAL' } })
  }
  expect(await fail(second)).toMatchObject({
    pane: { view_name: 'ERROR', error: { error_code: 'INVALID_LINK_TOKEN' }, ways: ['exit'] },
  })
  const { outcome } = await second.act({ type: 'exit', is_asked: false })
  expect(outcome).toMatchObject({ exit: { error: { error_code: 'INVALID_LINK_TOKEN' } } })
  const refused = await server.post('/link/v2/session/open', { link_token })
  expect(refused).toMatchObject({ status: 400, body: { error_code: 'INVALID_LINK_TOKEN' } })
})

test('other errors, and logins that succeed, count for nothing', async () => {
  const link_token = await makeLinkToken(server)
  const page = await openPage(server, link_token)
  await logIn(page, 'error_INSTITUTION_NOT_RESPONDING')
  for (let failed = 0; failed < FAILED_LOGINS_MAX; failed += 1) {
    await page.act({ type: 'take_way', way: 'try_again' })
    await page.act({ type: 'submit_credentials', username: 'user_good', password: 'error_INSTITUTION_NOT_RESPONDING' })
  }
  await page.act({ type: 'take_way', way: 'try_again' })
  const { pane } = await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
  expect(pane.view_name).toBe('SELECT_ACCOUNT')
})
