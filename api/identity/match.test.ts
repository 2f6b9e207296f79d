import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { sandboxNumbers } from './known-numbers.data.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/identity/match'
const linked = () => server.link({ initial_products: ['identity_match'] })

const known = {
  legal_name: 'Alberta Bobbeth Charleson',
  phone_number: '+11112223333',
  email_address: 'AccountHolder0@example.com',
  address: { street: '2992 Cameron Rd', city: 'Malakoff', region: 'NY', postal_code: '14236', country: 'US' },
}

describe(path, () => {
  test('scores every account, without balances and without saying who owns it', async () => {
    const { access_token } = await linked()
    const { status, body } = await server.call(path, { access_token, user: known })
    expect(status).toBe(200)
    const { body: all } = await server.call('/accounts/get', { access_token })
    expect(body.accounts.map(({ account_id }: { account_id: string }) => account_id)).toEqual(
      all.accounts.map(({ account_id }: { account_id: string }) => account_id),
    )
    for (const account of body.accounts) {
      expect(account).toMatchObject({
        balances: {
          available: null,
          current: null,
          limit: null,
          iso_currency_code: null,
          unofficial_currency_code: null,
        },
        legal_name: {
          score: 100,
          is_first_name_or_last_name_match: true,
          is_nickname_match: false,
          is_business_name_detected: false,
        },
        phone_number: { score: 85 },
        email_address: { score: 100 },
        address: { score: 100, is_postal_code_match: true },
      })
      expect(account).not.toHaveProperty('owners')
    }
    expect(JSON.stringify(body)).not.toMatch(/Alberta|accountholder|Malakoff|111222/)
    expect(body.item.products).toEqual(['identity_match'])
  })

  test('is low for somebody else, and null for what was not given', async () => {
    const { access_token } = await linked()
    const stranger = { legal_name: 'Imogen Vale', phone_number: '+12075550142', email_address: null }
    const { body } = await server.call(path, { access_token, user: stranger })
    const [{ legal_name, phone_number, email_address, address }] = body.accounts
    expect(legal_name.score).toBeLessThan(30)
    expect(phone_number.score).toBeLessThan(70)
    expect([email_address, address]).toEqual([{ score: null }, { score: null, is_postal_code_match: null }])
    const nobody = await server.call(path, { access_token, user: { address: { street: null } } })
    expect(nobody.body.accounts[0]).toMatchObject({
      legal_name: {
        score: null,
        is_first_name_or_last_name_match: null,
        is_nickname_match: null,
        is_business_name_detected: null,
      },
      phone_number: { score: null },
      address: { score: null },
    })
  })

  test('is null for what the bank does not tell', async () => {
    const { access_token } = await server.link({
      initial_products: ['identity'],
      options: {
        override_username: 'user_custom',
        override_password: JSON.stringify({
          override_accounts: [
            {
              type: 'depository',
              subtype: 'checking',
              identity: { names: ['Teal Trading LLC'], phone_numbers: [], emails: [], addresses: [] },
            },
          ],
        }),
      },
    })
    const { body } = await server.call(path, { access_token, user: { ...known, legal_name: 'Teal Trading' } })
    expect(body.accounts[0]).toMatchObject({
      legal_name: { score: 87, is_business_name_detected: true },
      phone_number: { score: null },
      email_address: { score: null },
      address: { score: null },
    })
    expect(body.item.products).toEqual(['identity', 'identity_match'])
  })

  test('answers only the accounts asked for, and INVALID_ACCOUNT_ID for others', async () => {
    const { access_token } = await linked()
    const { body } = await server.call('/accounts/get', { access_token })
    const account_ids = [body.accounts[1].account_id]
    const some = await server.call(path, { access_token, user: known, options: { account_ids } })
    expect(some.body.accounts.map((account: { account_id: string }) => account.account_id)).toEqual(account_ids)
    const unknown = await server.call(path, { access_token, user: known, options: { account_ids: ['no-such'] } })
    expect(unknown).toMatchObject({ status: 400, body: { error_code: 'INVALID_ACCOUNT_ID' } })
  })

  test('needs a user, and a telephone number that is one', async () => {
    const { access_token } = await linked()
    const without = await server.call(path, { access_token })
    expect(without).toMatchObject({ status: 400, body: { error_code: 'INVALID_FIELD' } })
    expect(without.body.error_message).toContain('user')
    const odd = await server.call(path, { access_token, user: { phone_number: 'call me' } })
    expect(odd.body).toMatchObject({
      error_code: 'INVALID_FIELD',
      error_message: expect.stringContaining('user.phone_number'),
    })
  })

  test.each(['011401533', '110000000'])('compares typed numbers where they are known: %s', async (routing_number) => {
    const account = { account_number: '1111222233330000', routing_number, account_type: 'checking' }
    const { body: migrated } = await server.call('/bank_transfer/migrate_account', account)
    const { status, body } = await server.call(path, { access_token: migrated.access_token, user: known })
    if (routing_number === '110000000') {
      expect([status, body.error_code]).toEqual([400, 'PRODUCTS_NOT_SUPPORTED'])
    } else {
      expect(body.accounts).toMatchObject([{ mask: '0000', legal_name: { score: 100 }, email_address: { score: 100 } }])
      expect(body.item.products).toContain('identity_match')
    }
  })

  test('compares typed numbers with what the bank of the same numbers has on file', async () => {
    const { access_token } = await server.link({ initial_products: ['identity', 'auth'] })
    const { body: numbers } = await server.call('/auth/get', { access_token })
    const { body: identity } = await server.call('/identity/get', { access_token })
    const { account_id, routing, account } = numbers.numbers.ach[0]
    const owned = identity.accounts.find((one: { account_id: string }) => one.account_id === account_id)
    expect(sandboxNumbers).toEqual([{ routing, account, owners: owned.owners }])
  })
})
