import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { hashToken } from '@gingham/store'
import { finish, makeLinkToken, openPage, successOf } from '../../link/v2/testing.ts'
import { processors } from '../processors.data.ts'
import { linkAccount, openAccount } from '../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/token/create'
const unknown = { status: 400, body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_PROCESSOR_TOKEN' } }

/** Goes through Link in update mode, up to where the person chooses accounts. */
async function logInAgain(access_token: string, options = {}) {
  const page = await openPage(server, await makeLinkToken(server, { access_token, products: undefined, ...options }))
  await page.act({ type: 'continue' })
  await page.act({ type: 'submit_credentials', username: 'user_good', password: 'pass_good' })
  return page
}

describe(path, () => {
  test.each(processors)('makes a token for %s', async (processor) => {
    const { access_token, account_id } = await shared()
    const { status, body } = await server.call(path, { access_token, account_id, processor })
    expect(status).toBe(200)
    expect(body).toEqual({
      processor_token: expect.stringMatching(/^processor-sandbox-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      request_id: expect.any(String),
    })
  })

  test('opens the account that was named, and no other; each call makes a token of its own', async () => {
    const { access_token } = await server.link()
    const checking = await openAccount(server, access_token)
    const savings = await openAccount(server, access_token, 'savings')
    const again = await openAccount(server, access_token)
    expect(new Set([checking, savings, again].map((one) => one.processor_token)).size).toBe(3)
    for (const { processor_token, account_id } of [checking, savings, again]) {
      const { body } = await server.call('/processor/account/get', { processor_token })
      expect(body.account.account_id).toBe(account_id)
    }
  })

  test('keeps nothing of the token but its hash', async () => {
    const { processor_token } = await linkAccount(server)
    const { db } = server.house.store
    const rows = [
      await db.selectFrom('tokens').selectAll().execute(),
      await db.selectFrom('processor_tokens').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(processor_token)
  })

  test('works while the Item needs a new login; what is made lives on through update mode', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    await server.call('/sandbox/item/reset_login', { access_token })
    const { processor_token: second } = await openAccount(server, access_token)
    const balance = (token: string) => server.call('/processor/balance/get', { processor_token: token })
    expect((await balance(processor_token)).body.error_code).toBe('ITEM_LOGIN_REQUIRED')
    successOf(await (await logInAgain(access_token)).act({ type: 'continue' }))
    for (const token of [processor_token, second]) expect((await balance(token)).status).toBe(200)
  })

  test('opens nothing while its account is not shared, and the account once it is again', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    const choose = async (choices: readonly number[]) => {
      const page = await logInAgain(access_token, { update: { account_selection_enabled: true } })
      successOf(await finish(page, choices))
    }
    await choose([1])
    expect(await server.call('/processor/account/get', { processor_token })).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
    await choose([0, 1])
    expect((await server.call('/processor/account/get', { processor_token })).status).toBe(200)
  })

  test('survives a new access_token, and ends with the Item, as do the other tokens of the Item', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    const other = await openAccount(server, access_token, 'savings')
    const elsewhere = await linkAccount(server)
    const { body } = await server.call('/item/access_token/invalidate', { access_token })
    expect((await server.call('/processor/account/get', { processor_token })).status).toBe(200)
    await server.call('/item/remove', { access_token: body.new_access_token })
    for (const token of [processor_token, other.processor_token]) {
      expect(await server.call('/processor/account/get', { processor_token: token })).toMatchObject(unknown)
    }
    const alive = await server.call('/processor/account/get', { processor_token: elsewhere.processor_token })
    expect(alive.status).toBe(200)
    const { db } = server.house.store
    const accounts = (await db.selectFrom('processor_tokens').select('account_id').execute()).map(
      (row) => row.account_id,
    )
    expect(accounts).toContain(elsewhere.account_id)
    expect(accounts).not.toContain(other.account_id)
    const hash = hashToken(other.processor_token)
    expect(await db.selectFrom('tokens').selectAll().where('token_hash', '=', hash).execute()).toEqual([])
  })

  test('is no access_token, and an access_token is no processor token', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    expect(await server.call('/processor/account/get', { processor_token: access_token })).toMatchObject(unknown)
    const answer = await server.call('/accounts/get', { access_token: processor_token })
    expect(answer.body.error_code).toBe('INVALID_ACCESS_TOKEN')
  })

  test('answers INVALID_ACCOUNT_ID for an account of another Item', async () => {
    const { access_token } = await server.link()
    const { account_id } = await linkAccount(server)
    expect(await server.call(path, { access_token, account_id, processor: 'dwolla' })).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_ACCOUNT_ID' },
    })
  })

  test('answers INVALID_PRODUCT where the institution offers nothing that a processor could read', async () => {
    const payroll = { institution_id: 'ins_135842', initial_products: ['income_verification'] }
    const { access_token } = await server.link(payroll)
    expect(await server.call(path, { access_token, account_id: 'any', processor: 'dwolla' })).toMatchObject({
      status: 400,
      body: { error_type: 'INVALID_INPUT', error_code: 'INVALID_PRODUCT' },
    })
  })

  test('answers INVALID_FIELD to a partner that nobody knows, and to Stripe', async () => {
    const { access_token, account_id } = await shared()
    for (const processor of ['nobody', 'stripe']) {
      const { body } = await server.call(path, { access_token, account_id, processor })
      expect(body.error_code).toBe('INVALID_FIELD')
    }
  })
})

let known: Promise<{ access_token: string; account_id: string }> | undefined
/** One Item for the tests that do not change it. */
function shared() {
  known ??= linkAccount(server)
  return known
}
