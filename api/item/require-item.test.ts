import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { Call } from '../house/house.ts'
import { requireHealthyItem, requireProduct } from './require-item.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const productsOf = async (access_token: string) =>
  (await server.call('/item/get', { access_token })).body.item.products as string[]

describe('a product that an endpoint needs', () => {
  test('is added by the first call, once', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    await server.call('/auth/get', { access_token })
    await server.call('/auth/get', { access_token })
    expect(await productsOf(access_token)).toEqual(['transactions', 'auth'])
  })

  test('is not lost when another is added at the same time', async () => {
    const { access_token } = await server.link({ initial_products: ['statements'] })
    const { store } = server.house
    const { promise: bothHaveRead, resolve } = Promise.withResolvers<void>()
    let readers = 0
    const call: Call = {
      house: server.house,
      db: store.db,
      team: { client_id: server.team.client_id, environment: 'sandbox' },
      request_id: 'test',
      now_ms: server.clock.now(),
      today: '2026-03-15',
      settle() {},
      // Each call has read the Item by the time that it writes; neither writes before both have read.
      async write(work) {
        readers += 1
        if (readers === 2) resolve()
        await bothHaveRead
        return store.transaction(work)
      },
    }
    await Promise.all(
      ['auth', 'identity'].map(async (product) =>
        requireProduct(call, await requireHealthyItem(call, access_token), product),
      ),
    )
    expect((await productsOf(access_token)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'auth',
      'identity',
      'statements',
    ])
  })

  test('is not added to an Item that needs a new login', async () => {
    const { access_token } = await server.link({ initial_products: ['transactions'] })
    await server.call('/sandbox/item/reset_login', { access_token })
    expect((await server.call('/identity/get', { access_token })).body.error_code).toBe('ITEM_LOGIN_REQUIRED')
    expect(await productsOf(access_token)).toEqual(['transactions'])
  })

  const user = { legal_name: 'Ada Wren' }
  const days = { start_date: '2026-01-01', end_date: '2026-03-01' }
  const options = { account_ids: ['no-such'] }
  test.each([
    ['/auth/get', { options }],
    ['/identity/get', { options }],
    ['/identity/match', { user, options }],
    ['/identity/match', { user: { ...user, phone_number: 'none' } }],
    ['/investments/auth/get', { options }],
    ['/investments/holdings/get', { options }],
    ['/investments/transactions/get', { ...days, options }],
    ['/liabilities/get', { options }],
    ['/transactions/get', { ...days, options }],
    ['/transactions/sync', { options: { account_id: 'no-such' } }],
  ])('is not added by a call that is refused: %s %o', async (path, request) => {
    const first = path === '/auth/get' ? 'transactions' : 'auth'
    const { access_token } = await server.link({ initial_products: [first] })
    const { status, body } = await server.call(path, { access_token, ...request })
    expect([status, body.error_code]).toEqual([400, expect.stringMatching(/^INVALID_(ACCOUNT_ID|FIELD)$/)])
    expect(await productsOf(access_token)).toEqual([first])
  })
})
