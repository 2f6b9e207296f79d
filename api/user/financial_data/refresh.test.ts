import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { addUser, codeOf, linkFor } from '../testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const refresh = (user_id: string) => server.call('/user/financial_data/refresh', { user_id })

describe('/user/financial_data/refresh', () => {
  test('asks for each product that an Item has', async () => {
    const { user_id } = await addUser(server)
    const all = await linkFor(server, { user_id }, { initial_products: ['transactions', 'investments', 'liabilities'] })
    server.clock.advance(1000)
    const few = await linkFor(server, { user_id }, { initial_products: ['auth', 'liabilities'] })
    const investmentsAt = async () =>
      (await server.call('/item/get', { access_token: all.access_token })).body.status.investments
        .last_successful_update
    const before = await investmentsAt()
    server.clock.advance(60_000)
    const { body } = await refresh(user_id)
    expect(body.results).toEqual([
      { item_id: all.item_id, product: 'transactions', error: null },
      { item_id: all.item_id, product: 'investments', error: null },
      { item_id: all.item_id, product: 'liabilities', error: null },
      { item_id: few.item_id, product: 'liabilities', error: null },
    ])
    expect(Date.parse(await investmentsAt()) - Date.parse(before)).toBe(61_000)
  })

  test('answers nothing for a user without Items', async () => {
    const { user_id } = await addUser(server)
    expect((await refresh(user_id)).body).toMatchObject({ user_id, results: [] })
  })

  test('needs a user that is there', async () => {
    expect(codeOf(await refresh('nobody'))).toBe('INVALID_USER_ID')
    expect(codeOf(await refresh('usr_nobody'))).toBe('USER_NOT_FOUND')
  })
})
