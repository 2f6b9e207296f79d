import { Configuration, PlaidApi } from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PlaidClient } from '@gingham/client'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkItem, type ServerWithKeys } from './index.ts'

let server: TestServer
let keys: ServerWithKeys
beforeAll(async () => {
  server = await startTestServer()
  keys = { url: server.url, client_id: server.team.client_id, secret: server.team.secrets.sandbox }
})
afterAll(() => server.close())

describe('linkItem', () => {
  test('links with a server and its keys', async () => {
    const { access_token, item_id, public_token } = await linkItem(keys)
    expect(public_token).toMatch(/^public-sandbox-/)
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item).toMatchObject({ item_id, institution_id: 'ins_109508', billed_products: ['transactions'] })
  })

  test('links with our client, for other products and with a webhook', async () => {
    const client = new PlaidClient({ environment: keys.url, clientId: keys.client_id, secret: keys.secret })
    const webhook = 'http://localhost:1/webhook'
    const options = { institution_id: 'ins_109509', products: ['auth'], webhook }
    const { access_token } = await linkItem(client, options)
    const { item } = await client.item.get({ access_token })
    expect(item).toMatchObject({ institution_id: 'ins_109509', webhook })
  })

  test('links with the official client, as a person of one’s own', async () => {
    const headers = { 'PLAID-CLIENT-ID': keys.client_id, 'PLAID-SECRET': keys.secret }
    const client = new PlaidApi(new Configuration({ basePath: keys.url, baseOptions: { headers } }))
    const password = JSON.stringify({
      override_accounts: [{ type: 'depository', subtype: 'checking', starting_balance: 12.5 }],
    })
    const { access_token } = await linkItem(client, { username: 'user_custom', password })
    const { data } = await client.accountsGet({ access_token })
    expect(data.accounts.map(({ balances }) => balances.current)).toEqual([12.5])
  })

  test('rejects with the code of the API', async () => {
    const wrong = linkItem({ ...keys, secret: 'wrong' })
    await expect(wrong).rejects.toMatchObject({ error_code: 'INVALID_API_KEYS' })
    await expect(linkItem(keys, { password: 'error_ITEM_LOCKED' })).rejects.toThrow('400 ITEM_LOCKED')
  })
})
