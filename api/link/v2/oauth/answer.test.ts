import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { goToBank, makeLinkToken, openPage, successOf } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const redirect_uri = 'http://localhost:8000/oauth'

describe('/link/v2/oauth/answer', () => {
  test('shares what was chosen there, in a pop-up', async () => {
    const { page, login, answer } = await goToBank(server, await makeLinkToken(server))
    const { body: shown } = await server.post('/link/v2/oauth/open', { oauth_state_id: login.oauth_state_id })
    expect(shown).toMatchObject({ client_name: 'Wonderwallet', institution: { name: 'Platypus OAuth Bank' } })
    const { body: account_list } = await server.post('/link/v2/oauth/log_in', login)
    expect(account_list.accounts.length).toBeGreaterThan(1)
    expect((await answer()).body.return_to).toBeNull()
    const { pane } = await page.act({ type: 'check_oauth' })
    expect(pane).toMatchObject({ view_name: 'CONNECTED', accounts: { length: 2 } })
    expect(page.events.map(({ event_name, metadata }) => metadata.view_name ?? event_name).slice(2)).toEqual([
      'SELECT_INSTITUTION',
      'OAUTH',
      'OPEN_OAUTH',
      'CONNECTED',
    ])
  })

  test('sends the person back to the app, which opens Link again', async () => {
    const link_token = await makeLinkToken(server, { redirect_uri })
    const { page, oauth_state_id, answer } = await goToBank(server, link_token)
    const { return_to } = (await answer()).body
    expect(return_to).toBe(`${redirect_uri}?oauth_state_id=${oauth_state_id}`)
    const back = await openPage(server, link_token, return_to)
    expect(back.opened.link_session_id).toBe(page.opened.link_session_id)
    expect(back.opened.pane.view_name).toBe('CONNECTED')
    expect(successOf(await back.act({ type: 'continue' })).metadata.accounts).toHaveLength(2)
    const again = await server.post('/link/v2/session/open', { link_token, received_redirect_uri: return_to })
    expect(again).toMatchObject({ status: 208, body: { error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' } })
  })

  test('takes an Android app up by its package, and leaves a phone that answers for a computer where it is', async () => {
    const android_package_name = 'com.wonderwallet.app'
    const first = await goToBank(server, await makeLinkToken(server, { android_package_name }))
    expect(first.page.last()).toMatchObject({ pane: { opens_in: 'same_window' } })
    expect((await first.answer()).body.return_to).toBe(
      `intent://oauth?oauth_state_id=${first.oauth_state_id}#Intent;scheme=gingham;package=${android_package_name};end`,
    )
    const other = await goToBank(server, await makeLinkToken(server, { redirect_uri }))
    expect((await other.answer({ is_other_device: true })).body.return_to).toBeNull()
    expect(await other.page.act({ type: 'check_oauth' })).toMatchObject({ pane: { view_name: 'CONNECTED' } })
  })

  test('answers once, and only to the token that it was opened for', async () => {
    const { oauth_state_id, answer } = await goToBank(server, await makeLinkToken(server, { redirect_uri }))
    expect((await answer({ error_code: 'ACCESS_NOT_GRANTED' })).status).toBe(200)
    expect((await answer()).body).toMatchObject({ error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' })
    const other = await server.post('/link/v2/session/open', {
      link_token: await makeLinkToken(server, { redirect_uri }),
      received_redirect_uri: `${redirect_uri}?oauth_state_id=${oauth_state_id}`,
    })
    expect(other.body).toMatchObject({ error_code: 'INCORRECT_LINK_TOKEN' })
    const unknown = await server.post('/link/v2/oauth/open', { oauth_state_id: 'nothing' })
    expect(unknown).toMatchObject({ status: 404, body: { error_code: 'OAUTH_STATE_ID_NOT_FOUND' } })
  })

  test('answers OAUTH_STATE_ID_NOT_FOUND, INVALID_CREDENTIALS and INSUFFICIENT_CREDENTIALS', async () => {
    const { answer } = await goToBank(server, await makeLinkToken(server))
    const unknown = await answer({ oauth_state_id: 'nothing' })
    expect(unknown).toMatchObject({ status: 404, body: { error_code: 'OAUTH_STATE_ID_NOT_FOUND' } })
    const wrong = await answer({ username: 'user_good', password: 'error_INVALID_CREDENTIALS' })
    expect(wrong.body).toMatchObject({ error_code: 'INVALID_CREDENTIALS' })
    const other = await answer({ username: 'user_good', password: 'error_ITEM_LOCKED' })
    expect(other.body).toMatchObject({ error_code: 'INSUFFICIENT_CREDENTIALS' })
  })
})
