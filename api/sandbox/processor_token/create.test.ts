import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/sandbox/processor_token/create'
const create = (request: Record<string, unknown> = {}) =>
  server.call(path, { institution_id: 'ins_109508', ...request })

async function accountIdOf({ processor_token }: { processor_token: string }): Promise<string> {
  const { body } = await server.call('/processor/account/get', { processor_token })
  return body.account.account_id
}

describe(path, () => {
  test('opens the first account with numbers to every endpoint of processors', async () => {
    const { status, body } = await create()
    expect(status).toBe(200)
    const { processor_token } = body
    expect(processor_token).toMatch(/^processor-sandbox-/)
    const get = async (of: string, request = {}) => {
      const answer = await server.call(of, { processor_token, ...request })
      expect(answer.status).toBe(200)
      return answer.body
    }
    expect((await get('/processor/account/get')).account).toMatchObject({ mask: '0000', subtype: 'checking' })
    expect((await get('/processor/auth/get')).numbers.ach.account).toBe('1111222233330000')
    expect((await get('/processor/identity/get')).account.owners).toHaveLength(1)
    expect((await get('/processor/balance/get')).account.balances.current).toBe(110)
    expect((await get('/processor/transactions/sync')).added.length).toBeGreaterThan(0)
    await get('/processor/transactions/refresh')
    await get('/processor/transactions/recurring/get')
    expect((await get('/processor/token/permissions/get')).products).toEqual([])
  })

  test('makes an Item of its own each time', async () => {
    const first = await create()
    const second = await create()
    expect(await accountIdOf(first.body)).not.toBe(await accountIdOf(second.body))
  })

  test('logs in as a user of the caller’s own making, and opens an account without numbers where there is no other', async () => {
    const options = {
      override_username: 'user_custom',
      override_password: JSON.stringify({
        override_accounts: [{ type: 'credit', subtype: 'credit card', starting_balance: 10, meta: { mask: '4711' } }],
      }),
    }
    const { body } = await create({ options })
    const { processor_token } = body
    const { body: got } = await server.call('/processor/account/get', { processor_token })
    expect(got.account).toMatchObject({ mask: '4711', subtype: 'credit card' })
    expect((await server.call('/processor/auth/get', { processor_token })).body.error_code).toBe('NO_AUTH_ACCOUNTS')
  })

  test('takes null for user and password as their defaults', async () => {
    const answer = await create({ options: { override_username: null, override_password: null } })
    expect(answer.status).toBe(200)
  })

  test.each([
    'ACCESS_NOT_GRANTED',
    'COUNTRY_NOT_SUPPORTED',
    'INSTITUTION_DOWN',
    'INSTITUTION_NOT_RESPONDING',
    'INSTITUTION_NO_LONGER_SUPPORTED',
    'INSUFFICIENT_CREDENTIALS',
    'INVALID_CREDENTIALS',
    'INVALID_LINK_TOKEN',
    'INVALID_MFA',
    'INVALID_SEND_METHOD',
    'ITEM_LOCKED',
    'ITEM_LOGIN_REQUIRED',
    'ITEM_NOT_SUPPORTED',
    'MFA_NOT_SUPPORTED',
    'NO_ACCOUNTS',
    'NO_AUTH_ACCOUNTS',
    'PAYMENT_INVALID_RECIPIENT',
    'USER_INPUT_TIMEOUT',
    'USER_SETUP_REQUIRED',
    'INTERNAL_SERVER_ERROR',
  ])('answers %s when the password forces it, and leaves no token behind', async (code) => {
    const { db } = server.house.store
    const before = await db.selectFrom('processor_tokens').select('processor_token_id').execute()
    const { body } = await create({ options: { override_password: `error_${code}` } })
    expect(body.error_code).toBe(code)
    expect(await db.selectFrom('processor_tokens').select('processor_token_id').execute()).toEqual(before)
  })

  test('answers INVALID_INSTITUTION to a bank that does not exist', async () => {
    expect(await create({ institution_id: 'ins_0' })).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_INSTITUTION' },
    })
  })

  test('answers INVALID_PRODUCT for a payroll provider', async () => {
    const { body } = await create({ institution_id: 'ins_135842' })
    expect(body).toMatchObject({ error_type: 'INVALID_INPUT', error_code: 'INVALID_PRODUCT' })
  })
})
