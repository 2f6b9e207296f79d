import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { json, startScriptedServer, type ScriptedServer } from '../fixtures/scripted-server.ts'
import { PlaidClient, PlaidConfigurationError } from './index.ts'

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
  server.script(json({ categories: [], request_id: 'req-1' }))
})
afterAll(() => server.close())
afterEach(() => {
  vi.unstubAllEnvs()
  server.seen.length = 0
})

describe('environment', () => {
  test.each([
    ['local', 'http://localhost:4000'],
    ['sandbox', 'https://sandbox.plaid.com'],
    ['development', 'https://development.plaid.com'],
    ['production', 'https://production.plaid.com'],
    ['https://plaid.example.com/', 'https://plaid.example.com'],
    ['http://10.0.0.1:4000/under/here/', 'http://10.0.0.1:4000/under/here'],
  ])('%s is %s', (environment, url) => {
    expect(new PlaidClient({ environment }).baseUrl).toBe(url)
  })

  test('may be a URL object', () => {
    expect(new PlaidClient({ environment: new URL('http://localhost:1234') }).baseUrl).toBe('http://localhost:1234')
  })

  test('comes from PLAID_ENV, and is sandbox without it', () => {
    vi.stubEnv('PLAID_ENV', undefined)
    expect(new PlaidClient().baseUrl).toBe('https://sandbox.plaid.com')
    vi.stubEnv('PLAID_ENV', 'production')
    expect(new PlaidClient().baseUrl).toBe('https://production.plaid.com')
    expect(new PlaidClient({ environment: 'local' }).baseUrl).toBe('http://localhost:4000')
  })

  test.each(['prod', 'ftp://example.com', 'http://user:hunter2@localhost', 'toString'])(
    'cannot be %s',
    (environment) => {
      expect(() => new PlaidClient({ environment })).toThrow(PlaidConfigurationError)
      expect(() => new PlaidClient({ environment })).not.toThrow(/hunter2/)
    },
  )
})

describe('keys', () => {
  test('come from the environment variables', async () => {
    vi.stubEnv('PLAID_CLIENT_ID', 'id-of-env')
    vi.stubEnv('PLAID_SECRET', 'secret-of-env')
    await new PlaidClient({ environment: server.url }).request('/item/get', {})
    expect(server.seen[0]?.headers).toMatchObject({ 'plaid-client-id': 'id-of-env', 'plaid-secret': 'secret-of-env' })
  })

  test('given as options win', async () => {
    vi.stubEnv('PLAID_SECRET', 'secret-of-env')
    await new PlaidClient({ environment: server.url, clientId: 'id', secret: 'secret' }).request('/item/get', {})
    expect(server.seen[0]?.headers).toMatchObject({ 'plaid-client-id': 'id', 'plaid-secret': 'secret' })
  })

  test('are not needed by public endpoints', async () => {
    vi.stubEnv('PLAID_CLIENT_ID', undefined)
    vi.stubEnv('PLAID_SECRET', undefined)
    const client = new PlaidClient({ environment: server.url })
    await client.categories.get({})
    expect(server.seen[0]?.headers).not.toHaveProperty('plaid-secret')
  })

  test('that are missing stop any other call before it is sent', async () => {
    vi.stubEnv('PLAID_CLIENT_ID', undefined)
    vi.stubEnv('PLAID_SECRET', undefined)
    const client = new PlaidClient({ environment: server.url })
    await expect(client.item.get({ access_token: 'a' })).rejects.toThrow(
      '/item/get needs keys: pass clientId and secret to new PlaidClient(), or set PLAID_CLIENT_ID and PLAID_SECRET',
    )
    expect(server.seen).toHaveLength(0)
  })
})

describe('headers', () => {
  test('tell version, application and library', async () => {
    const client = new PlaidClient({ environment: server.url, clientId: 'a', secret: 'b', clientApp: 'My App' })
    await client.request('/item/get', {})
    expect(server.seen[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'plaid-version': '2020-09-14',
      'plaid-client-app': 'My App',
      'user-agent': expect.stringMatching(/^gingham-client\//) as string,
    })
  })

  test('of a call are stronger than those of the client, in any case', async () => {
    const client = new PlaidClient({
      environment: server.url,
      clientId: 'a',
      secret: 'b',
      version: '2019-05-29',
      headers: { 'X-Trace': 'client' },
    })
    await client.request('/item/get', {}, { headers: { 'PLAID-VERSION': '2018-05-22', 'x-trace': 'call' } })
    await client.request('/item/get', {})
    expect(server.seen[0]?.headers).toMatchObject({ 'plaid-version': '2018-05-22', 'x-trace': 'call' })
    expect(server.seen[1]?.headers).toMatchObject({ 'plaid-version': '2019-05-29', 'x-trace': 'client' })
  })
})

describe('a header that cannot be sent', () => {
  test.each([
    ['a line break inside', 'the-sec\nret'],
    ['an invisible character', 'the-secret\u200b'],
  ])('is refused at once, and not told: a secret with %s', (_, secret) => {
    const make = () => new PlaidClient({ clientId: 'a', secret })
    expect(make).toThrow(PlaidConfigurationError)
    expect(make).toThrow(/^The value for the header plaid-secret has a character that no header can have$/)
    expect(make).not.toThrow('the-sec')
  })

  test('is refused in a call before anything is sent', async () => {
    const client = new PlaidClient({ environment: server.url, clientId: 'a', secret: 'b' })
    for (const headers of [{ 'x-trace': '漢' }, { 'x trace': 'a' }, { '': 'a' }]) {
      await expect(client.request('/item/get', {}, { headers })).rejects.toBeInstanceOf(PlaidConfigurationError)
    }
    expect(server.seen).toHaveLength(0)
  })

  test('is not one that is undefined, nor one with white space around it', async () => {
    const client = new PlaidClient({ environment: server.url, clientId: 'a', secret: 'b\n', headers: { a: undefined } })
    await client.request('/item/get', {}, { headers: { 'x-trace': undefined } })
    expect(server.seen[0]?.headers).toMatchObject({ 'plaid-secret': 'b' })
    expect(server.seen[0]?.headers).not.toHaveProperty('a')
    expect(server.seen[0]?.headers).not.toHaveProperty('x-trace')
  })
})

test.each([{ timeout: 0 }, { timeout: -1 }, { timeout: Number.NaN }, { maxRetries: 1.5 }, { maxRetries: -1 }])(
  'the option %o is refused',
  (options) => {
    expect(() => new PlaidClient(options)).toThrow(PlaidConfigurationError)
  },
)

test('a custom fetch gets every request', async () => {
  const urls: string[] = []
  const client = new PlaidClient({
    clientId: 'a',
    secret: 'b',
    environment: 'production',
    fetch: (url) => {
      urls.push(url)
      return Promise.resolve(Response.json({ request_id: 'r' }))
    },
  })
  await client.request('/item/get', {})
  expect(urls).toEqual(['https://production.plaid.com/item/get'])
})

test('the answer comes with status, headers and request id', async () => {
  server.script(json({ a: 1, request_id: 'req-7' }, 200, { 'x-served-by': 'test' }))
  const client = new PlaidClient({ environment: server.url, clientId: 'a', secret: 'b' })
  const { data, status, headers, requestId } = await client.request('/item/get', {}).withResponse()
  expect({ data, status, requestId }).toEqual({ data: { a: 1, request_id: 'req-7' }, status: 200, requestId: 'req-7' })
  expect(headers.get('x-served-by')).toBe('test')
})

test('an idempotency key of the options is written into the body', async () => {
  const client = new PlaidClient({ environment: server.url, clientId: 'a', secret: 'b' })
  await client.request('/transfer/refund/create', { amount: '1.00' }, { idempotencyKey: 'key-1' })
  expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ amount: '1.00', idempotency_key: 'key-1' })
})
