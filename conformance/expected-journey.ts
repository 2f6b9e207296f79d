import { expect } from 'vitest'
import type { TestServer } from '@gingham/server/testing'

/** What every client sees on the main journey: the same data as the server's own test client. */
export async function expectedJourney(server: TestServer): Promise<Record<string, unknown>> {
  const { access_token } = await server.link({ initial_products: ['auth', 'identity', 'transactions'] })
  const { accounts } = (await server.call('/accounts/get', { access_token })).body
  const { added } = (await server.call('/transactions/sync', { access_token, count: 500 })).body
  const { inflow_streams, outflow_streams } = (await server.call('/transactions/recurring/get', { access_token })).body
  expect(inflow_streams.length).toBeGreaterThan(0)
  return {
    link_token: 'link-sandbox-',
    masks: accounts.map(({ mask }: { mask: string }) => mask),
    balances: accounts.map(({ balances }: { balances: { current: number } }) => balances.current),
    ach: '1111222233330000',
    names: ['Alberta Bobbeth Charleson'],
    products: ['auth', 'identity', 'transactions'],
    transactions: added.map(({ name }: { name: string }) => name),
    streams: inflow_streams.length + outflow_streams.length,
    institution: 'First Platypus Bank',
    found: ['ins_109509'],
    categories: 602,
    error: 'ITEM_LOGIN_REQUIRED',
  }
}
