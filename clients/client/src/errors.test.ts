import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import { catalogue } from '@gingham/api-kit'
import {
  apiError,
  html,
  json,
  startScriptedServer,
  type Reply,
  type ScriptedServer,
} from '../fixtures/scripted-server.ts'
import { testRuntime } from '../fixtures/test-runtime.ts'
import * as library from './index.ts'
import {
  isPlaidError,
  ItemError,
  PlaidClient,
  PlaidError,
  type AssetReportError,
  type PlaidErrorBody,
} from './index.ts'

let server: ScriptedServer
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.close())

async function failure(reply: Reply, body: object = {}): Promise<PlaidError> {
  server.script(reply)
  const client = new PlaidClient({
    clientId: 'client-1',
    secret: 'the-top-secret',
    environment: server.url,
    runtime: testRuntime(),
  })
  return client.request('/accounts/get', body).then(
    () => {
      throw new Error('the call should have failed')
    },
    (error: unknown) => error as PlaidError,
  )
}

describe('an error that the API answers', () => {
  test('carries everything that its body says', async () => {
    const body: PlaidErrorBody = {
      error_type: 'ITEM_ERROR',
      error_code: 'ITEM_LOGIN_REQUIRED',
      error_code_reason: 'OAUTH_USER_REVOKED',
      error_message: 'the login is no longer valid',
      display_message: 'Log in again',
      documentation_url: 'https://example.com/docs',
      suggested_action: 'use update mode',
      causes: [{ item_id: 'item-1' }],
      request_id: 'req-9',
    }
    const error = await failure(json(body, 400, { 'x-test': 'yes' }))
    expect(error).toBeInstanceOf(ItemError)
    expect({ ...Object(error), message: error.message, name: error.name }).toEqual({
      type: 'ITEM_ERROR',
      code: 'ITEM_LOGIN_REQUIRED',
      message: 'the login is no longer valid',
      name: 'ItemError',
      displayMessage: 'Log in again',
      status: 400,
      requestId: 'req-9',
      causes: [{ item_id: 'item-1' }],
      retryable: false,
      documentationUrl: 'https://example.com/docs',
      suggestedAction: 'use update mode',
      reason: 'OAUTH_USER_REVOKED',
    })
    expect(error.headers?.get('x-test')).toBe('yes')
    expect(error.body).toEqual(body)
  })

  const types = [...new Set(Object.values(catalogue).map(({ error_type }) => error_type))]
  test.each(types)('of type %s is an instance of a class of its own', async (type) => {
    const error = await failure(apiError(type, 'ANY_CODE'))
    expect(error).toBeInstanceOf(PlaidError)
    expect(error.constructor).not.toBe(PlaidError)
    expect(error.name).toBe(error.constructor.name)
    expect((library as Record<string, unknown>)[error.name]).toBe(error.constructor)
  })

  test('of a type newer than the library is a PlaidError', async () => {
    const error = await failure(apiError('BRAND_NEW_ERROR', 'BRAND_NEW'))
    expect(error.constructor).toBe(PlaidError)
    expect(error).toMatchObject({ name: 'BrandNewError', type: 'BRAND_NEW_ERROR', code: 'BRAND_NEW' })
  })

  test('shows in its stack the line that made the call', async () => {
    server.script(apiError('ITEM_ERROR', 'ITEM_NOT_FOUND'))
    const client = new PlaidClient({ clientId: 'a', secret: 'b', environment: server.url })
    async function myOwnFunction() {
      await client.request('/accounts/get', {})
    }
    const error: unknown = await myOwnFunction().catch((thrown: unknown) => thrown)
    expect((error as Error).stack).toContain('myOwnFunction')
  })

  test('falls back to the code when the message is empty', async () => {
    const body = {
      error_type: 'ITEM_ERROR',
      error_code: 'PRODUCTS_NOT_SUPPORTED',
      error_message: '',
      display_message: null,
    }
    expect((await failure(json(body, 400))).message).toBe('PRODUCTS_NOT_SUPPORTED')
  })
})

describe('retryable', () => {
  test.each<[string, string, number, boolean]>([
    ['INSTITUTION_ERROR', 'INSTITUTION_DOWN', 400, true],
    ['ITEM_ERROR', 'PRODUCT_NOT_READY', 400, true],
    ['ITEM_ERROR', 'ITEM_LOGIN_REQUIRED', 400, false],
    ['RATE_LIMIT_EXCEEDED', 'AUTH_LIMIT', 429, true],
    ['RATE_LIMIT_EXCEEDED', 'CREDITS_EXHAUSTED', 429, false],
    ['API_ERROR', 'INTERNAL_SERVER_ERROR', 500, true],
    ['INVALID_INPUT', 'INVALID_API_KEYS', 400, false],
  ])('of %s %s with status %i is %s', async (type, code, status, expected) => {
    expect((await failure(apiError(type, code, status))).retryable).toBe(expected)
  })
})

describe('isPlaidError', () => {
  test('tells errors of the library from others, and codes from each other', async () => {
    const error = await failure(apiError('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED'))
    expect(isPlaidError(error)).toBe(true)
    expect(isPlaidError(error, 'ITEM_LOGIN_REQUIRED')).toBe(true)
    expect(isPlaidError(error, 'ITEM_NOT_FOUND')).toBe(false)
    expect(isPlaidError(new Error('ITEM_LOGIN_REQUIRED'))).toBe(false)
    expect(isPlaidError(null)).toBe(false)
  })

  test('narrows to the class of the code', () => {
    const error: unknown = undefined
    if (isPlaidError(error, 'ITEM_LOGIN_REQUIRED')) {
      expectTypeOf(error).toExtend<ItemError>()
      expectTypeOf(error.code).toEqualTypeOf<'ITEM_LOGIN_REQUIRED'>()
    }
    if (isPlaidError(error, 'DATA_UNAVAILABLE'))
      expectTypeOf(error.type).toExtend<AssetReportError['type'] | 'CHECK_REPORT_ERROR'>()
    if (isPlaidError(error, 'NEWER_THAN_US')) expectTypeOf(error).toExtend<PlaidError>()
    expect(isPlaidError(error)).toBe(false)
  })
})

const access_token = 'access-sandbox-de3ce8ef-33f8-452c-a685-8671031fc0f6'
const echo: Reply = (request, response, body) => {
  response.writeHead(500, { 'content-type': 'text/html' })
  response.end(`<pre>${String(request.headers['plaid-secret'])} ${body}</pre>`)
}
const echoAsApi: Reply = (request, response, body) => {
  const text = `bad: ${String(request.headers['plaid-secret'])} ${body}`
  json(
    {
      error_type: 'INVALID_REQUEST',
      error_code: 'INVALID_FIELD',
      error_message: text,
      display_message: text,
      causes: [{ text }],
    },
    400,
  )(request, response, body)
}

describe('secrets', () => {
  test.each<[string, Reply]>([
    ['a page that echoes the request', echo],
    ['an API error that echoes the request', echoAsApi],
    ['a plain HTML page', html(500)],
    ['a dropped connection', (request) => request.socket.destroy()],
  ])('never stand in an error after %s', async (_, reply) => {
    const error = await failure(reply, { access_token })
    const everything =
      inspect(error, { depth: 10, showHidden: true }) +
      JSON.stringify(error) +
      String(error.stack) +
      JSON.stringify(error.body)
    expect(everything).not.toContain('the-top-secret')
    expect(everything).not.toContain('de3ce8ef')
  })

  test('do not stand in a client that is printed', () => {
    const client = new PlaidClient({ clientId: 'client-1', secret: 'the-top-secret', environment: 'sandbox' })
    void client.accounts
    expect(inspect(client, { depth: 10, showHidden: true }) + JSON.stringify(client)).not.toContain('the-top-secret')
  })

  test('are not told to the logger', async () => {
    const lines: unknown[] = []
    const log = (...line: unknown[]) => void lines.push(line)
    server.script(echoAsApi)
    const client = new PlaidClient({
      clientId: 'client-1',
      secret: 'the-top-secret',
      environment: server.url,
      logger: { debug: log, warn: log },
    })
    await client.request('/accounts/get', { access_token }).catch(() => {})
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toMatch(/the-top-secret|de3ce8ef/)
  })
})
