import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { goToBank, makeLinkToken, openPage, successOf } from '../../link/v2/testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/sandbox/oauth/select_accounts'

describe(path, () => {
  test('shares accounts at the bank’s page, by name and by mask', async () => {
    const { page, oauth_state_id } = await goToBank(server, await makeLinkToken(server))
    const accounts = ['Plaid Checking', '1111']
    expect((await server.call(path, { oauth_state_id, accounts })).status).toBe(200)
    const { pane } = await page.act({ type: 'check_oauth' })
    expect(pane).toMatchObject({ view_name: 'CONNECTED', accounts: { length: 2 } })
    const { metadata } = successOf(await page.act({ type: 'continue' }))
    expect(metadata.accounts.map(({ name }) => name)).toEqual(['Plaid Checking', 'Plaid Saving'])
  })

  test('answers INVALID_ACCOUNT_ID, and the page waits on', async () => {
    const { page, oauth_state_id, answer } = await goToBank(server, await makeLinkToken(server))
    const { body } = await server.call(path, { oauth_state_id, accounts: ['Piggy bank'] })
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' })
    await answer()
    expect((await page.act({ type: 'check_oauth' })).pane.view_name).toBe('CONNECTED')
  })

  test('answers OAUTH_STATE_ID_NOT_FOUND, to other teams as well, and OAUTH_STATE_ID_ALREADY_PROCESSED', async () => {
    const accounts = ['Plaid Checking']
    const unknown = await server.call(path, { oauth_state_id: 'nothing', accounts })
    expect(unknown).toMatchObject({ status: 404, body: { error_code: 'OAUTH_STATE_ID_NOT_FOUND' } })
    const { oauth_state_id } = await goToBank(server, await makeLinkToken(server))
    const { client_id, secrets } = await server.addTeam('Strangers')
    const theirs = await server.post(path, { client_id, secret: secrets.sandbox, oauth_state_id, accounts })
    expect(theirs.body).toMatchObject({ error_code: 'OAUTH_STATE_ID_NOT_FOUND' })
    await server.call(path, { oauth_state_id, accounts })
    const again = await server.call(path, { oauth_state_id, accounts })
    expect(again).toMatchObject({ status: 208, body: { error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' } })
  })

  test('answers INVALID_LINK_TOKEN once the Item that is repaired is gone', async () => {
    const { access_token } = await server.link({ institution_id: 'ins_127287' })
    const link_token = await makeLinkToken(server, { access_token, products: undefined })
    const page = await openPage(server, link_token)
    const { pane } = await page.act({ type: 'continue' })
    if (pane.view_name !== 'OAUTH') throw new Error(pane.view_name)
    const oauth_state_id = new URL(pane.login_url, server.url).searchParams.get('oauth_state_id')
    await server.call('/item/remove', { access_token })
    const { body } = await server.call(path, { oauth_state_id, accounts: ['Plaid Checking'] })
    expect(body).toMatchObject({ error_code: 'INVALID_LINK_TOKEN' })
  })
})
