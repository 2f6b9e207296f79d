import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { goToBank, makeLinkToken } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/link/v2/oauth/open', () => {
  test('says for whom the bank’s page is shown', async () => {
    const { oauth_state_id } = await goToBank(server, await makeLinkToken(server, { appearance_mode: 'DARK' }))
    const { body } = await server.post('/link/v2/oauth/open', { oauth_state_id })
    expect(body).toMatchObject({
      institution: { institution_id: 'ins_127287', name: 'Platypus OAuth Bank' },
      client_name: 'Wonderwallet',
      language: 'en',
      appearance: 'dark',
    })
  })

  test('answers OAUTH_STATE_ID_NOT_FOUND, and OAUTH_STATE_ID_ALREADY_PROCESSED once the bank has spoken', async () => {
    const unknown = await server.post('/link/v2/oauth/open', { oauth_state_id: 'nothing' })
    expect(unknown).toMatchObject({ status: 404, body: { error_code: 'OAUTH_STATE_ID_NOT_FOUND' } })
    const { oauth_state_id, answer } = await goToBank(server, await makeLinkToken(server))
    await answer()
    const again = await server.post('/link/v2/oauth/open', { oauth_state_id })
    expect(again).toMatchObject({ status: 208, body: { error_code: 'OAUTH_STATE_ID_ALREADY_PROCESSED' } })
  })
})
