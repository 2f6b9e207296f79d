import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/identity/documents/uploads/get'

describe(path, () => {
  test('answers every account without documents, and without the owners that the bank tells', async () => {
    const { access_token } = await server.link({ initial_products: ['identity'] })
    const { status, body } = await server.call(path, { access_token })
    expect(status).toBe(200)
    const { body: all } = await server.call('/accounts/get', { access_token })
    expect(body.accounts).toEqual(all.accounts.map((account: object) => ({ ...account, owners: [], documents: [] })))
    expect(body.item.products).toEqual(['identity'])
  })

  test('answers only the accounts asked for, and INVALID_ACCOUNT_ID for others', async () => {
    const { access_token } = await server.link({ initial_products: ['identity'] })
    const { body } = await server.call('/accounts/get', { access_token })
    const account_ids = [body.accounts[2].account_id]
    const some = await server.call(path, { access_token, options: { account_ids } })
    expect(some.body.accounts.map((account: { account_id: string }) => account.account_id)).toEqual(account_ids)
    const unknown = await server.call(path, { access_token, options: { account_ids: ['no-such'] } })
    expect(unknown).toMatchObject({ status: 400, body: { error_code: 'INVALID_ACCOUNT_ID' } })
  })
})
