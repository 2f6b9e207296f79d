import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const linkWithIdentity = () => server.link({ initial_products: ['identity'] })

describe('/identity/get', () => {
  test('answers every account with its owners', async () => {
    const { access_token } = await linkWithIdentity()
    const { status, body } = await server.call('/identity/get', { access_token })
    expect(status).toBe(200)
    const { body: known } = await server.call('/accounts/get', { access_token })
    const owners = [expect.any(Object)]
    expect(body.accounts).toEqual(known.accounts.map((account: object) => ({ ...account, owners })))
    for (const account of body.accounts) {
      expect(account.owners).toMatchObject([
        {
          names: ['Alberta Bobbeth Charleson'],
          phone_numbers: [{ data: '1112223333' }, { data: '1112224444' }, { data: '1112225555' }],
        },
      ])
      expect(account.owners[0].addresses[0].data).toMatchObject({ city: 'Malakoff', region: 'NY', country: 'US' })
      expect(account.owners[0].emails[0]).toEqual({
        data: 'accountholder0@example.com',
        primary: true,
        type: 'primary',
      })
    }
  })

  test('answers only the accounts asked for', async () => {
    const { access_token } = await linkWithIdentity()
    const { body } = await server.call('/accounts/get', { access_token })
    const account_ids = [body.accounts[3].account_id, body.accounts[1].account_id]
    const some = await server.call('/identity/get', { access_token, options: { account_ids } })
    expect(some.body.accounts.map((account: { account_id: string }) => account.account_id)).toEqual(
      account_ids.toReversed(),
    )
    const unknown = await server.call('/identity/get', { access_token, options: { account_ids: ['no-such'] } })
    expect(unknown).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
  })

  test('answers several owners, and empty lists where the bank tells only names', async () => {
    const { access_token } = await server.link({
      initial_products: ['identity'],
      options: {
        override_username: 'user_custom',
        override_password: JSON.stringify({
          override_accounts: [
            {
              type: 'depository',
              subtype: 'checking',
              starting_balance: 1,
              identity: { names: ['Ada Wren', 'Bo Wren'], phone_numbers: [], emails: [], addresses: [] },
            },
          ],
        }),
      },
    })
    const { body } = await server.call('/identity/get', { access_token })
    expect(body.accounts[0].owners.flatMap(({ names }: { names: string[] }) => names)).toEqual(['Ada Wren', 'Bo Wren'])
    expect(body.accounts[0].owners[0]).toMatchObject({ addresses: [], emails: [], phone_numbers: [] })
  })

  test('adds the product to an Item that was linked without it', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    const { body } = await server.call('/identity/get', { access_token })
    expect(body.item.products).toEqual(['transactions', 'identity'])
  })

  test('answers PRODUCTS_NOT_SUPPORTED where the institution does not offer the product', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_135842',
      initial_products: ['income_verification'],
      options: { override_username: 'test-good', override_password: 'test' },
    })
    const answer = await server.call('/identity/get', { access_token })
    expect(answer).toMatchObject({ status: 400, body: { error_code: 'PRODUCTS_NOT_SUPPORTED' } })
  })

  test('is the only endpoint that says who owns an account', async () => {
    const { access_token, item_id } = await linkWithIdentity()
    const answers = await Promise.all(
      ['/accounts/get', '/accounts/balance/get', '/auth/get', '/item/get'].map((path) =>
        server.call(path, { access_token }),
      ),
    )
    const rows = await server.house.store.db.selectFrom('accounts').selectAll().where('item_id', '=', item_id).execute()
    const texts = [...answers.map(({ body }) => JSON.stringify(body)), JSON.stringify(rows)]
    for (const text of texts) expect(text).not.toMatch(/Alberta|accountholder0|Malakoff|1112223333/)
  })
})
