import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { goToBank, makeLinkToken } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/link/v2/oauth/log_in', () => {
  test('shows the accounts of a login with anything or nothing', async () => {
    const { login } = await goToBank(server, await makeLinkToken(server))
    const { body } = await server.post('/link/v2/oauth/log_in', login)
    expect(body.accounts[0]).toEqual({
      choice: 0,
      name: 'Plaid Checking',
      mask: '0000',
      type: 'depository',
      subtype: 'checking',
      balance: 100,
      currency: 'USD',
    })
  })

  test('answers INVALID_CREDENTIALS and INSUFFICIENT_CREDENTIALS for logins that are made to fail', async () => {
    const { login } = await goToBank(server, await makeLinkToken(server))
    const fail = (password: string) =>
      server.post('/link/v2/oauth/log_in', { ...login, username: 'user_good', password })
    expect((await fail('error_INVALID_CREDENTIALS')).body).toMatchObject({ error_code: 'INVALID_CREDENTIALS' })
    expect((await fail('error_ITEM_LOCKED')).body).toMatchObject({ error_code: 'INSUFFICIENT_CREDENTIALS' })
  })

  test('answers OAUTH_STATE_ID_NOT_FOUND and OAUTH_STATE_ID_ALREADY_PROCESSED', async () => {
    const unknown = await server.post('/link/v2/oauth/log_in', {
      oauth_state_id: 'nothing',
      username: '',
      password: '',
    })
    expect(unknown.body).toMatchObject({ error_code: 'OAUTH_STATE_ID_NOT_FOUND' })
    const { login, answer } = await goToBank(server, await makeLinkToken(server))
    await answer({ error_code: 'ACCESS_NOT_GRANTED' })
    const again = await server.post('/link/v2/oauth/log_in', login)
    expect(again.body).toMatchObject({ error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' })
  })
})
