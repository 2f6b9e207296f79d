import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/token/permissions/set'
const set = (processor_token: string, products: readonly string[]) => server.call(path, { processor_token, products })

describe(path, () => {
  test('limits what the token opens, as often as it is called; an empty list opens everything', async () => {
    const { processor_token } = await linkAccount(server)
    const statusOf = async (of: string) => (await server.call(of, { processor_token })).status
    const reads = async () => [await statusOf('/processor/auth/get'), await statusOf('/processor/identity/get')]
    expect(await reads()).toEqual([200, 200])
    expect((await set(processor_token, ['auth'])).status).toBe(200)
    expect(await reads()).toEqual([200, 400])
    await set(processor_token, ['identity'])
    expect(await reads()).toEqual([400, 200])
    await set(processor_token, [])
    expect(await reads()).toEqual([200, 200])
  })

  test.each([
    ['transactions', ['transactions/refresh', 'transactions/recurring/get']],
    ['transactions_refresh', ['transactions/refresh']],
    ['recurring_transactions', ['transactions/recurring/get']],
    ['processor_identity', ['identity/get']],
    ['balance_plus', ['balance/get']],
  ])('%s opens what it stands for, and what is part of it', async (product, opened) => {
    const { processor_token } = await linkAccount(server)
    await set(processor_token, [product])
    for (const read of ['transactions/refresh', 'transactions/recurring/get', 'identity/get', 'balance/get']) {
      const { status, body } = await server.call(`/processor/${read}`, { processor_token })
      if (opened.includes(read)) expect(status, read).toBe(200)
      else expect(body.error_code, read).toBe('INVALID_PRODUCT')
    }
  })

  test('answers INVALID_PRODUCT with the product’s name for what is not open', async () => {
    const { processor_token } = await linkAccount(server)
    await set(processor_token, ['balance'])
    expect(await server.call('/processor/auth/get', { processor_token })).toMatchObject({
      status: 400,
      body: {
        error_type: 'INVALID_INPUT',
        error_code: 'INVALID_PRODUCT',
        error_message: expect.stringContaining('["auth"]'),
      },
    })
    expect((await server.call('/processor/account/get', { processor_token })).status).toBe(200)
  })

  test('adds no product to the Item by a call that it refuses', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    await set(processor_token, ['transactions'])
    await server.call('/processor/identity/get', { processor_token })
    const { body } = await server.call('/item/get', { access_token })
    expect(body.item.products).toEqual(['transactions'])
  })

  test('concerns one token, not the others of the account', async () => {
    const { access_token, account_id, processor_token } = await linkAccount(server)
    const other = await server.call('/processor/token/create', { access_token, account_id, processor: 'unit' })
    await set(processor_token, ['balance'])
    const answer = await server.call('/processor/auth/get', { processor_token: other.body.processor_token })
    expect(answer.status).toBe(200)
  })

  test('answers INVALID_FIELD to a product of another name', async () => {
    const { processor_token } = await linkAccount(server)
    expect((await set(processor_token, ['bananas'])).body.error_code).toBe('INVALID_FIELD')
  })
})
