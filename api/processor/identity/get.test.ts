import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe('/processor/identity/get', () => {
  test('answers the account with its owners, and adds the product', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server, 'credit card')
    const { status, body } = await server.call('/processor/identity/get', { processor_token })
    expect(status).toBe(200)
    expect(body.account).toMatchObject({ account_id, owners: [{ names: ['Alberta Bobbeth Charleson'] }] })
    const options = { account_ids: [account_id] }
    const { body: whole } = await server.call('/identity/get', { access_token, options })
    expect(body).toEqual({ account: whole.accounts[0], request_id: expect.any(String) })
    expect(whole.item.products).toEqual(['transactions', 'identity'])
  })
})
