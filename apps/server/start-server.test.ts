import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { bannerOf } from './banner.ts'
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
    expect(bannerOf(server)).toContain(keys.PLAID_CLIENT_ID)
    expect(bannerOf(server), 'who gave it has it').not.toContain(keys.PLAID_SECRET)
    const drawn = await start(['--data', ':memory:'])
    expect(bannerOf(drawn)).toContain(`PLAID_SECRET=${drawn.team.secrets.sandbox}`)
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

describe('keys of a server', () => {
  const OTHER_KEY = 'ab'.repeat(32)

  test('that seal its data cannot be changed: it does not start with another one', async () => {
    const folder = makeFolder()
    await stop(await start(['--data', folder]))
    const other = start(['--data', folder], { GINGHAM_ENCRYPTION_KEY: OTHER_KEY })
    await expect(other).rejects.toThrow('this store was sealed with another encryption key')
    rmSync(join(folder, 'encryption.key'))
    await expect(start(['--data', folder]), 'lost, and drawn anew').rejects.toThrow('another encryption key')
  })

  test('that seal its data are told from others also in data from before they were marked', async () => {
    const folder = makeFolder()
    const server = await start(['--data', folder], { GINGHAM_ENCRYPTION_KEY: OTHER_KEY })
    await call(server, '/sandbox/public_token/create', {
      institution_id: 'ins_109508',
      initial_products: ['transactions'],
      options: { webhook: 'http://127.0.0.1:9/' },
    })
    const database = new DatabaseSync(join(folder, 'gingham.db'))
    await expect.poll(() => database.prepare('select count(*) as n from webhook_keys').get()).toEqual({ n: 1 })
    await stop(server)
    database.exec('delete from encryption_key_marks')
    database.close()
    await expect(start(['--data', folder])).rejects.toThrow('another encryption key')
    await start(['--data', folder], { GINGHAM_ENCRYPTION_KEY: OTHER_KEY })
  })

  test('are refused by name when they are none', async () => {
    const folder = makeFolder()
    await expect(start(['--data', folder], { GINGHAM_ENCRYPTION_KEY: 'short' })).rejects.toThrow(
      'GINGHAM_ENCRYPTION_KEY: an encryption key is 32 bytes',
    )
    writeFileSync(join(folder, 'encryption.key'), '')
    await expect(start(['--data', folder])).rejects.toThrow(/encryption\.key cannot be read: an encryption key is 32/)
    rmSync(join(folder, 'encryption.key'))
    writeFileSync(join(folder, 'keys.json'), '{"client_id": "a1b2')
    const refused = await start(['--data', folder]).catch((error: unknown) => (error as Error).message)
    expect(refused).toMatch(/keys\.json cannot be read: it is no JSON$/)
  })

  test('are readable by their owner only, also when they were not before', async () => {
    const folder = makeFolder()
    await stop(await start(['--data', folder]))
    for (const file of ['encryption.key', 'keys.json']) chmodSync(join(folder, file), 0o644)
    await start(['--data', folder])
    for (const file of ['encryption.key', 'keys.json'])
      expect((statSync(join(folder, file)).mode & 0o777).toString(8)).toBe('600')
  })

  test('that open nothing are refused, and take the place of no others', async () => {
    const folder = makeFolder()
    const first = await start(['--data', folder])
    await stop(first)
    const wrong = { PLAID_CLIENT_ID: first.team.client_id, PLAID_SECRET: 'another-secret' }
    await expect(start(['--data', folder], wrong)).rejects.toThrow(
      `the team ${first.team.client_id} is there already, with another secret`,
    )
    expect((await start(['--data', folder])).team).toEqual(first.team)
  })

  test('may be given to several servers of one store', async () => {
    const folder = makeFolder()
    const keys = { PLAID_CLIENT_ID: 'c1'.repeat(12), PLAID_SECRET: 'the-secret-of-all' }
    for (const server of [await start(['--data', folder], keys), await start(['--data', folder], keys)])
      expect(await call(server, '/item/get', { access_token: 'access-sandbox-none' })).toMatchObject({
        error_code: 'INVALID_ACCESS_TOKEN',
      })
  })
})

describe('options', () => {
  test('say what does not fit', () => {
    expect(() => readOptions(['--port', 'many'], {})).toThrow('--port must be a number up to 65535, not many')
    expect(() => readOptions([], { GINGHAM_UPDATE_DELAY: 'soon' })).toThrow('GINGHAM_UPDATE_DELAY must be seconds')
    expect(() => readOptions(['--prot', '1'], {})).toThrow()
    expect(() => readOptions(['--port', ''], {})).toThrow('--port must be a number')
    expect(() => readOptions([], { GINGHAM_RATE_LIMITS: 'true' })).toThrow('GINGHAM_RATE_LIMITS must be on or off')
    expect(() => readOptions([], { GINGHAM_LOG: 'loud' })).toThrow('GINGHAM_LOG must be one of debug, info, warn')
    for (const url of ['bank.example.com', 'ftp://bank.example.com'])
      expect(() => readOptions([], { GINGHAM_BASE_URL: url })).toThrow('GINGHAM_BASE_URL must be an http or https URL')
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
