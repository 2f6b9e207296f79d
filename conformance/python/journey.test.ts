import { execFile, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'

const run = promisify(execFile)
const hasClient = spawnSync('python3', ['-c', 'import plaid']).status === 0

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe.skipIf(!hasClient)('plaid-python', () => {
  test('makes the whole journey and sees the same data as everybody', async () => {
    const { stdout } = await run('python3', [resolve(import.meta.dirname, 'journey.py')], {
      env: {
        ...process.env,
        PLAID_BASE_URL: server.url,
        PLAID_CLIENT_ID: server.team.client_id,
        PLAID_SECRET: server.team.secrets.sandbox,
      },
    })
    const seen = JSON.parse(stdout) as Record<string, unknown>

    const { access_token } = await server.link({ initial_products: ['auth', 'identity', 'transactions'] })
    const accounts = (await server.call('/accounts/get', { access_token })).body.accounts
    const transactions = (await server.call('/transactions/sync', { access_token, count: 500 })).body.added
    expect(seen).toMatchObject({
      link_token: 'link-sandbox-',
      masks: accounts.map(({ mask }: { mask: string }) => mask),
      balances: accounts.map(({ balances }: { balances: { current: number } }) => balances.current),
      ach: '1111222233330000',
      names: ['Alberta Bobbeth Charleson'],
      products: ['auth', 'identity', 'transactions'],
      transactions: transactions.map(({ name }: { name: string }) => name),
      institution: 'First Platypus Bank',
      found: ['ins_109509'],
      categories: 602,
      error: 'ITEM_LOGIN_REQUIRED',
    })
    expect(seen['streams']).toBeGreaterThan(0)
  })
})
