import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readOptions } from './options.ts'
import { startServer, type RunningServer } from './start-server.ts'

const folders: string[] = []
const servers: RunningServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gingham-'))
  folders.push(folder)
  return folder
}

async function start(args: readonly string[], environment: Record<string, string> = {}): Promise<RunningServer> {
  const server = await startServer(
    readOptions(['--port', '0', ...args], { GINGHAM_LOG: 'silent', GINGHAM_VALIDATE_RESPONSES: '1', ...environment }),
  )
  servers.push(server)
  return server
}

async function stop(server: RunningServer): Promise<void> {
  servers.splice(servers.indexOf(server), 1)
  await server.close()
}

async function call(
  server: RunningServer,
  path: string,
  body: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'plaid-client-id': server.team.client_id,
      'plaid-secret': server.team.secrets.sandbox,
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, unknown>
}

/** Everything that the main journey answers, apart from request ids and tokens. */
async function journey(server: RunningServer): Promise<string> {
  const answers: unknown[] = []
  const read = async (path: string, body: Record<string, unknown>) => {
    const { request_id: _, ...answer } = await call(server, path, body)
    answers.push(answer)
  }
  for (const institution_id of ['ins_109508', 'ins_127287']) {
    const { public_token } = await call(server, '/sandbox/public_token/create', {
      institution_id,
      initial_products: ['auth', 'identity', 'transactions'],
      options: { transactions: { days_requested: 730 } },
    })
    const { access_token } = await call(server, '/item/public_token/exchange', { public_token })
    for (const path of [
      '/accounts/get',
      '/accounts/balance/get',
      '/auth/get',
      '/identity/get',
      '/item/get',
      '/transactions/recurring/get',
    ]) {
      await read(path, { access_token })
    }
    await read('/transactions/sync', { access_token, count: 500 })
    await read('/transactions/get', {
      access_token,
      start_date: '2024-01-01',
      end_date: '2026-12-31',
      options: { count: 500 },
    })
  }
  await read('/institutions/get', {
    count: 50,
    offset: 0,
    country_codes: ['US', 'GB', 'CA'],
    options: { include_optional_metadata: true },
  })
  return JSON.stringify(answers)
}

describe('a server', () => {
  test('answers the same bytes from two data folders with the same seed', async () => {
    const args = ['--seed', '7', '--now', '2026-05-01T08:00:00Z', '--data']
    const first = await journey(await start([...args, makeFolder()]))
    const second = await journey(await start([...args, makeFolder()]))
    expect(second).toBe(first)
    expect(first.length).toBeGreaterThan(500_000)
  })

  test('names things differently under another seed', async () => {
    const now = ['--now', '2026-05-01T08:00:00Z', '--data', ':memory:']
    const linked = async (seed: string) => {
      const server = await start(['--seed', seed, ...now])
      const { public_token } = await call(server, '/sandbox/public_token/create', {
        institution_id: 'ins_109508',
        initial_products: ['auth'],
      })
      return (await call(server, '/item/public_token/exchange', { public_token }))['item_id']
    }
    expect(await linked('1')).not.toBe(await linked('2'))
  })

  test('keeps its keys and its Items from one start to the next', async () => {
    const folder = makeFolder()
    const first = await start(['--data', folder])
    const { public_token } = await call(first, '/sandbox/public_token/create', {
      institution_id: 'ins_109508',
      initial_products: ['transactions'],
    })
    const { access_token } = await call(first, '/item/public_token/exchange', { public_token })
    const before = await call(first, '/transactions/sync', { access_token, count: 10 })
    await stop(first)

    const second = await start(['--data', folder])
    expect(second.team).toEqual(first.team)
    const after = await call(second, '/transactions/sync', {
      access_token,
      count: 10,
      cursor: before['next_cursor'],
    })
    expect(after).toMatchObject({ has_more: true, added: expect.arrayContaining([]) })
    expect(after['error_code']).toBeUndefined()
  })

  test('takes its first team’s keys from the environment, also over kept ones', async () => {
    const folder = makeFolder()
    await stop(await start(['--data', folder]))
    const keys = { PLAID_CLIENT_ID: 'a1b2c3d4e5f6a1b2c3d4e5f6', PLAID_SECRET: 'the-secret-of-a-test' }
    const server = await start(['--data', folder], keys)
    expect(server.team).toMatchObject({ client_id: keys.PLAID_CLIENT_ID, secrets: { sandbox: keys.PLAID_SECRET } })
    expect(await call(server, '/item/get', { access_token: 'access-sandbox-none' })).toMatchObject({
      error_code: 'INVALID_ACCESS_TOKEN',
    })
  })

  test('says in words that its port is taken', async () => {
    const { port } = new URL((await start(['--data', ':memory:'])).url)
    await expect(start(['--data', ':memory:', '--port', port])).rejects.toThrow(`port ${port} is taken`)
  })

  test('keeps what it writes readable by its owner only', async () => {
    const folder = makeFolder()
    await start(['--data', folder])
    const modes = readdirSync(folder).map((file) => [file, (statSync(join(folder, file)).mode & 0o777).toString(8)])
    expect(Object.fromEntries(modes)).toMatchObject({
      'encryption.key': '600',
      'keys.json': '600',
      'gingham.db': '600',
    })
  })
})

describe('options', () => {
  test('say what does not fit', () => {
    expect(() => readOptions(['--port', 'many'], {})).toThrow('--port must be a number up to 65535, not many')
    expect(() => readOptions([], { GINGHAM_UPDATE_DELAY: 'soon' })).toThrow('GINGHAM_UPDATE_DELAY must be seconds')
    expect(() => readOptions(['--prot', '1'], {})).toThrow()
  })

  test('have the documented defaults', () => {
    expect(readOptions([], {})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      data: '.gingham',
      seed: '1',
      now: undefined,
    })
    expect(readOptions([], { GINGHAM_UPDATE_DELAY: '10' }).update_delay_ms).toEqual({
      initial: 10_000,
      historical: 10_000,
    })
  })
})
