import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/processor/account/get', () => {
  test('answers the account as /accounts/get does, and its institution', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server, 'savings')
    const { status, body } = await server.call('/processor/account/get', { processor_token })
    expect(status).toBe(200)
    const options = { account_ids: [account_id] }
    const { body: whole } = await server.call('/accounts/get', { access_token, options })
    expect(body).toEqual({ account: whole.accounts[0], institution_id: 'ins_109508', request_id: expect.any(String) })
    expect(body.account).toMatchObject({ name: 'Plaid Saving', mask: '1111' })
  })

  test('answers while the Item needs a new login, whatever the permissions', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    await server.call('/processor/token/permissions/set', { processor_token, products: ['income_verification'] })
    await server.call('/sandbox/item/reset_login', { access_token })
    expect((await server.call('/processor/account/get', { processor_token })).status).toBe(200)
  })
})
