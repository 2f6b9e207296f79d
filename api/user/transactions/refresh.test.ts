import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const refresh = (user_id: string) => server.call('/user/transactions/refresh', { user_id })

describe('/user/transactions/refresh', () => {
  test('brings what the bank has since, Item by Item', async () => {
    const { user_id } = await addUser(server)
    const { access_token, item_id } = await linkFor(
      server,
      { user_id },
      { options: { override_username: 'user_transactions_dynamic', override_password: 'any' } },
    )
    await linkFor(server, { user_id }, { initial_products: ['auth'] })
    const updatedAt = async () =>
      (await server.call('/item/get', { access_token })).body.status.transactions.last_successful_update
    const before = await updatedAt()
    server.clock.advance(60_000)
    const { status, body } = await refresh(user_id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ user_id, results: [{ item_id, product: 'transactions', error: null }] })
    expect(body.results).toHaveLength(1)
    expect(Date.parse(await updatedAt()) - Date.parse(before)).toBe(60_000)
  })

  test('tells which Item failed, and asks the others', async () => {
    const { user_id } = await addUser(server)
    const broken = await linkFor(server, { user_id })
    server.clock.advance(1000)
    const fine = await linkFor(server, { user_id })
    await server.call('/sandbox/item/reset_login', { access_token: broken.access_token })
    expect((await refresh(user_id)).body.results).toMatchObject([
      { item_id: broken.item_id, error: { error_code: 'ITEM_LOGIN_REQUIRED' } },
      { item_id: fine.item_id, error: null },
    ])
  })

  test('needs a user that is there', async () => {
    expect(codeOf(await refresh('nobody'))).toBe('INVALID_USER_ID')
    expect(codeOf(await refresh('usr_nobody'))).toBe('USER_NOT_FOUND')
  })
})
