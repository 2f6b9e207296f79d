import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const get = (processor_token: string) => server.call('/processor/auth/get', { processor_token })

describe('/processor/auth/get', () => {
  test('answers the account’s numbers, each kind by itself', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server)
    const { status, body } = await get(processor_token)
    expect(status).toBe(200)
    const { body: whole } = await server.call('/auth/get', { access_token, options: { account_ids: [account_id] } })
    expect(body).toEqual({
      account: whole.accounts[0],
      numbers: { ach: whole.numbers.ach[0], eft: null, international: null, bacs: null },
      request_id: expect.any(String),
    })
    expect(body.numbers.ach).toMatchObject({ account_id, account: '1111222233330000', routing: '011401533' })
  })

  test('answers the numbers that the bank’s country has', async () => {
    const canada = await linkAccount(server, 'checking', { institution_id: 'ins_43' })
    expect((await get(canada.processor_token)).body.numbers).toMatchObject({
      ach: null,
      eft: { account: '111122223333', institution: '021', branch: '01140' },
    })
    const britain = await linkAccount(server, 'checking', { institution_id: 'ins_117650' })
    expect((await get(britain.processor_token)).body.numbers).toMatchObject({
      ach: null,
      bacs: { account: '31926819', sort_code: '601613' },
      international: { iban: 'GB29NWBK60161331926819' },
    })
  })

  test('adds the product to an Item that was linked without it', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    await get(processor_token)
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item).toMatchObject({ auth_method: 'INSTANT_AUTH', products: ['transactions', 'auth'] })
  })

  test('answers NO_AUTH_ACCOUNTS for an account that cannot have numbers', async () => {
    const { processor_token } = await linkAccount(server, 'credit card')
    expect(await get(processor_token)).toMatchObject({
      status: 400,
      body: { error_type: 'ITEM_ERROR', error_code: 'NO_AUTH_ACCOUNTS' },
    })
  })

  test('answers PRODUCT_NOT_READY until the micro-deposit has arrived', async () => {
    const { processor_token } = await linkAccount(server, 'checking', {
      institution_id: 'ins_109512',
      initial_products: ['auth'],
      options: { override_password: 'microdeposits_good' },
    })
    expect((await get(processor_token)).body).toMatchObject({ error_code: 'PRODUCT_NOT_READY' })
    server.clock.advance(86_400_000)
    await server.settle()
    expect((await get(processor_token)).body.account.verification_status).toBe('automatically_verified')
  })
})
