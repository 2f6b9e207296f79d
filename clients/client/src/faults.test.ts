import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  apiError,
  drop,
  html,
  json,
  stall,
  stallInBody,
  startScriptedServer,
  truncate,
  type Reply,
  type ScriptedServer,
} from '../fixtures/scripted-server.ts'
import { testRuntime } from '../fixtures/test-runtime.ts'
import {
  PlaidAbortError,
  PlaidClient,
  PlaidError,
  PlaidNetworkError,
  PlaidResponseError,
  PlaidTimeoutError,
  RateLimitExceededError,
  ApiError,
  ItemError,
} from './index.ts'

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.close())
beforeEach(() => {
  server.seen.length = 0
})

/** Makes one call against a script and tells what came of it. */
async function attempt(
  path: string,
  replies: Reply[],
  options: { maxRetries?: number; timeout?: number; body?: object } = {},
) {
  server.script(...replies)
  const runtime = testRuntime()
  const client = new PlaidClient({ clientId: 'id', secret: 'top-secret', environment: server.url, runtime })
  const { body = { access_token: 'access-sandbox-1' }, ...callOptions } = options
  const outcome: unknown = await client.request(path, body, callOptions).catch((error: unknown) => error)
  return { outcome, tries: server.seen.length, naps: runtime.naps }
}

const fine = json({ ok: true, request_id: 'req-2' })

describe('a call that only reads', () => {
  const path = '/accounts/get'
  test.each<[string, Reply, abstract new (...parameters: never[]) => PlaidError, number]>([
    ['a dropped connection', drop, PlaidNetworkError, 3],
    ['a truncated body', truncate, PlaidNetworkError, 3],
    ['a list in place of an object', json([]), PlaidResponseError, 1],
    ['a 500 of the API', apiError('API_ERROR', 'INTERNAL_SERVER_ERROR', 500), ApiError, 3],
    ['a 503 for maintenance', apiError('API_ERROR', 'PLANNED_MAINTENANCE', 503), ApiError, 3],
    ['a 502 in HTML', html(502), PlaidResponseError, 3],
    ['a 429', apiError('RATE_LIMIT_EXCEEDED', 'ACCOUNTS_LIMIT', 429), RateLimitExceededError, 3],
    [
      'a 429 for credits that are used up',
      apiError('RATE_LIMIT_EXCEEDED', 'CREDITS_EXHAUSTED', 429),
      RateLimitExceededError,
      1,
    ],
    ['an HTML page with status 200', html(200), PlaidResponseError, 1],
    ['an error of the Item', apiError('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED'), ItemError, 1],
    [
      'a redirect',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      PlaidResponseError,
      1,
    ],
    ['JSON that is no object', json('fine'), PlaidResponseError, 1],
    ['a 404 without an error body', json({}, 404), PlaidResponseError, 1],
  ])('fails after %s with the right class and number of tries', async (_, reply, Class, expectedTries) => {
    const { outcome, tries } = await attempt(path, [reply])
    expect(outcome).toBeInstanceOf(Class)
    expect(tries).toBe(expectedTries)
  })

  test.each<[string, Reply]>([
    ['a stall before the headers', stall],
    ['a stall within the body', stallInBody],
  ])('times out after %s and is tried again', async (_, reply) => {
    const { outcome, tries } = await attempt(path, [reply], { timeout: 40, maxRetries: 1 })
    expect(outcome).toBeInstanceOf(PlaidTimeoutError)
    expect(outcome).toMatchObject({ code: 'TIMEOUT', retryable: true, status: null, name: 'TimeoutError' })
    expect(tries).toBe(2)
  })

  test('succeeds when a later try does', async () => {
    const { outcome, tries, naps } = await attempt(path, [drop, html(503), fine])
    expect(outcome).toEqual({ ok: true, request_id: 'req-2' })
    expect(tries).toBe(3)
    expect(naps).toEqual([375, 750])
  })

  test('waits as long as Retry-After says', async () => {
    const limited = apiError('RATE_LIMIT_EXCEEDED', 'RATE_LIMIT', 429, { 'retry-after': '7' })
    expect((await attempt(path, [limited, fine])).naps).toEqual([7000])
  })

  test('gives up at once when Retry-After asks for more than a minute', async () => {
    const limited = apiError('RATE_LIMIT_EXCEEDED', 'RATE_LIMIT', 429, { 'retry-after': '61' })
    const { outcome, tries } = await attempt(path, [limited, fine])
    expect(outcome).toBeInstanceOf(RateLimitExceededError)
    expect(tries).toBe(1)
  })

  test('is not tried again when maxRetries is 0', async () => {
    expect((await attempt(path, [drop], { maxRetries: 0 })).tries).toBe(1)
  })
})

describe('a call that changes something', () => {
  const path = '/transfer/create'
  test.each<[string, Reply, number]>([
    ['a dropped connection', drop, 1],
    ['a truncated body', truncate, 1],
    ['a 500', apiError('API_ERROR', 'INTERNAL_SERVER_ERROR', 500), 1],
    ['a 502 in HTML', html(502), 1],
    ['a rate limit, which refused before acting', apiError('RATE_LIMIT_EXCEEDED', 'RATE_LIMIT', 429), 3],
  ])('is sent the right number of times after %s', async (_, reply, expectedTries) => {
    expect((await attempt(path, [reply])).tries).toBe(expectedTries)
  })

  test('is sent once when it times out', async () => {
    expect((await attempt(path, [stall], { timeout: 40 })).tries).toBe(1)
  })

  test('is tried again when it carries an idempotency key', async () => {
    const { outcome, tries } = await attempt(path, [drop, fine], { body: { idempotency_key: 'once' } })
    expect(outcome).toMatchObject({ ok: true })
    expect(tries).toBe(2)
    expect(server.seen.map(({ body }) => body)).toEqual(['{"idempotency_key":"once"}', '{"idempotency_key":"once"}'])
  })

  test('is tried again when the connection was refused, for nothing was sent', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    const runtime = testRuntime()
    const client = new PlaidClient({ clientId: 'id', secret: 's', environment: `http://127.0.0.1:${port}`, runtime })
    const error: unknown = await client.request(path, {}).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'NETWORK_ERROR',
      notSent: true,
      message: `No complete response to ${path} (ECONNREFUSED)`,
    })
    expect(runtime.naps).toHaveLength(2)
  })
})

describe('an aborted call', () => {
  test('rejects with the reason while it waits for the answer', async () => {
    server.script(stall)
    const controller = new AbortController()
    const client = new PlaidClient({ clientId: 'id', secret: 's', environment: server.url })
    const call = client.request('/accounts/get', {}, { signal: controller.signal })
    setImmediate(() => controller.abort(new Error('the user went away')))
    const error: unknown = await call.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PlaidAbortError)
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORTED', retryable: false })
    expect((error as Error).cause).toEqual(new Error('the user went away'))
  })

  test('sends nothing when the signal was aborted before', async () => {
    server.script(fine)
    const client = new PlaidClient({ clientId: 'id', secret: 's', environment: server.url })
    const call = client.request('/accounts/get', {}, { signal: AbortSignal.abort() })
    await expect(call).rejects.toBeInstanceOf(PlaidAbortError)
    expect(server.seen).toHaveLength(0)
  })

  test('stops between two tries', async () => {
    server.script(drop)
    const controller = new AbortController()
    const client = new PlaidClient({
      clientId: 'id',
      secret: 's',
      environment: server.url,
      logger: { debug: () => {}, warn: (_message, { delay }) => delay !== undefined && controller.abort() },
    })
    const call = client.request('/accounts/get', {}, { signal: controller.signal })
    await expect(call).rejects.toBeInstanceOf(PlaidAbortError)
    expect(server.seen).toHaveLength(1)
  })
})

const failing = () => {
  server.script(apiError('ITEM_ERROR', 'ITEM_NOT_FOUND'))
  return new PlaidClient({ clientId: 'id', secret: 's', environment: server.url })
}

describe('a failure', () => {
  // Vitest fails the run when a rejection is left unhandled: these tests rely on it.
  test('is thrown once, by withResponse', async () => {
    await expect(failing().request('/item/get', {}).withResponse()).rejects.toBeInstanceOf(ItemError)
  })

  test('is thrown once, by the walk over pages', async () => {
    const walk = failing().institutions.get({ count: 1, offset: 0, country_codes: ['US'] })
    await expect(walk.pages().next()).rejects.toBeInstanceOf(ItemError)
    const rows = failing().institutions.get({ count: 1, offset: 0, country_codes: ['US'] })
    await expect(rows[Symbol.asyncIterator]().next()).rejects.toBeInstanceOf(ItemError)
  })
})

describe('a fetch that does not hear of signals', () => {
  const deaf = () => new PlaidClient({ clientId: 'a', secret: 'b', fetch: () => new Promise(() => {}) })
  test('is not waited for longer than the timeout', async () => {
    const call = deaf().accounts.get({ access_token: 'a' }, { timeout: 20, maxRetries: 0 })
    await expect(call).rejects.toBeInstanceOf(PlaidTimeoutError)
  })

  test('is left when the call is aborted', async () => {
    const controller = new AbortController()
    const call = deaf().accounts.get({ access_token: 'a' }, { signal: controller.signal })
    controller.abort()
    await expect(call).rejects.toBeInstanceOf(PlaidAbortError)
  })
})
