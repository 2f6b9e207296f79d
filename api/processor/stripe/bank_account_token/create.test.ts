import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { finish, logIn, openPage, successOf } from '../../../link/v2/testing.ts'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/stripe/bank_account_token/create'

/** An account of the first Item that comes through Link in production, with the keys for it. */
async function linkInProduction() {
  const keys = { client_id: server.team.client_id, secret: server.team.secrets.production }
  const { body } = await server.post('/link/token/create', {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id: 'user-1' },
    products: ['auth'],
    ...keys,
  })
  const page = await openPage(server, body.link_token)
  await logIn(page)
  const { public_token, metadata } = successOf(await finish(page, [0]))
  const exchanged = await server.post('/item/public_token/exchange', { ...keys, public_token })
  return { ...keys, access_token: exchanged.body.access_token, account_id: metadata.accounts[0]!.id }
}

describe(path, () => {
  test('makes a token of Stripe’s form, another one each time', async () => {
    const { access_token, account_id } = await linkAccount(server)
    const first = await server.call(path, { access_token, account_id })
    expect(first.status).toBe(200)
    expect(first.body).toEqual({
      stripe_bank_account_token: expect.stringMatching(/^btok_[0-9A-Za-z]{24}$/),
      request_id: expect.any(String),
    })
    const second = await server.call(path, { access_token, account_id })
    expect(second.body.stripe_bank_account_token).not.toBe(first.body.stripe_bank_account_token)
  })

  test('gives the account’s numbers away, so it adds Auth', async () => {
    const { access_token, account_id } = await linkAccount(server)
    await server.call(path, { access_token, account_id })
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item.products).toEqual(['transactions', 'auth'])
  })

  test('answers NO_AUTH_ACCOUNTS for accounts without numbers, or with numbers of another country', async () => {
    const card = await linkAccount(server, 'credit card')
    const canada = await linkAccount(server, 'checking', { institution_id: 'ins_43' })
    for (const { access_token, account_id } of [card, canada]) {
      expect(await server.call(path, { access_token, account_id })).toMatchObject({
        status: 400,
        body: { error_type: 'ITEM_ERROR', error_code: 'NO_AUTH_ACCOUNTS' },
      })
    }
  })

  test('answers PRODUCT_NOT_READY while the account waits for its micro-deposit', async () => {
    const { access_token, account_id } = await linkAccount(server, 'checking', {
      institution_id: 'ins_109512',
      initial_products: ['auth'],
      options: { override_password: 'microdeposits_good' },
    })
    const { body } = await server.call(path, { access_token, account_id })
    expect(body).toMatchObject({ error_type: 'ITEM_ERROR', error_code: 'PRODUCT_NOT_READY' })
  })

  test('answers INVALID_ACCOUNT_ID for an account that the Item does not have', async () => {
    const { access_token } = await server.link()
    const { body } = await server.call(path, { access_token, account_id: 'no-such-account' })
    expect(body.error_code).toBe('INVALID_ACCOUNT_ID')
  })

  test('answers INVALID_STRIPE_ACCOUNT outside the sandbox, where no Stripe account is connected', async () => {
    const answer = await server.post(path, await linkInProduction())
    expect(answer).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_STRIPE_ACCOUNT' },
    })
  })
})
