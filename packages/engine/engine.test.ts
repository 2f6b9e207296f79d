import type { FastifyInstance } from 'fastify'
import * as fc from 'fast-check'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { Type } from 'typebox'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { apiError, CivilDate, defineEndpointFor, Instant, Nullable, OneOf, rawArray } from '@gingham/api-kit'
import type { ErrorCode } from '@gingham/api-kit'
import { makeEngine, makeRequestLog } from './index.ts'

const SECRET = 'e2c1f0a9b8d7c6'
const keys = { client_id: 'team', secret: SECRET }

/** What the handlers of this suite see: who calls. */
type Context = { caller: string | null }
const define = defineEndpointFor<Context>()
const about = { summary: 'For tests', description: 'For tests.', examples: [] }

const Amount = Type.Object({ amount: Type.Number({ exclusiveMinimum: 0 }), currency: OneOf(['USD', 'EUR']) })

const echo = define({
  ...about,
  path: '/echo',
  request: Type.Object({
    text: Type.String({ minLength: 1, maxLength: 10 }),
    day: Type.Optional(CivilDate('A day.')),
    at: Type.Optional(Instant('An instant.')),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
    either: Type.Optional(Type.Union([Type.String({ minLength: 3 }), Type.Integer()])),
    'odd/~name': Type.Optional(Type.String()),
    error_code: Type.Optional(Type.String()),
    options: Type.Optional(
      Type.Object({
        ids: Type.Optional(Type.Array(Type.String(), { minItems: 1 })),
        amount: Type.Optional(Nullable(Amount)),
        products: Type.Optional(Nullable(Type.Array(OneOf(['auth', 'identity'], { error_code: 'INVALID_PRODUCT' })))),
      }),
    ),
  }),
  response: Type.Object({ text: Type.String(), caller: Nullable(Type.String()) }),
  errors: ['INVALID_PRODUCT'],
  handle: ({ caller }, { text }) => Promise.resolve({ text, caller }),
})

const open = define({ ...echo, path: '/open', credentials: 'none' })

/** Fails, or answers wrongly, as it is told. */
const fail = define({
  ...about,
  path: '/fail',
  request: Type.Object({
    how: Type.String(),
    product: Type.Optional(OneOf(['auth'], { error_code: 'INVALID_PRODUCT' })),
  }),
  response: Type.Object({ rows: Type.Array(Type.Object({ row_id: Type.String() })) }),
  errors: ['INVALID_ACCOUNT_ID'],
  handle(_context, { how }) {
    if (how === 'raw')
      return Promise.resolve({ rows: rawArray<{ row_id: string }>(['{"row_id":"a"}', '{"row_id":"b"}']) })
    if (how === 'wrong type') return Promise.resolve({ rows: [{ row_id: 1 as unknown as string }] })
    if (how === 'unlisted field') return Promise.resolve({ rows: [{ row_id: 'a', extra: true }] })
    if (how === 'wrong raw') return Promise.resolve({ rows: rawArray<{ row_id: string }>(['{"row_id":null}']) })
    if (how === 'bug') throw new TypeError(`cannot read the ${how}`)
    throw apiError(how as ErrorCode, { message: `told to: ${how}` })
  },
})

const authenticate = ({ client_id, secret }: { client_id: string; secret: string }) => {
  if (client_id !== keys.client_id || secret !== SECRET) return Promise.reject(apiError('INVALID_API_KEYS'))
  return Promise.resolve(client_id)
}

let app: FastifyInstance
let url: string
let lines: string[]
let metrics: Registry

async function start(validates_responses = true): Promise<void> {
  lines = []
  metrics = new Registry()
  let count = 0
  app = makeEngine<Context, string>({
    endpoints: [echo, open, fail],
    authenticate,
    handle: async (endpoint, caller, input) => (await endpoint.handle({ caller }, input)) as Record<string, unknown>,
    header_prefix: 'plaid-',
    versions: ['2020-09-14'],
    makeRequestId: () => `request${(count += 1)}`,
    docs_url: 'http://localhost/docs',
    validates_responses,
    log: makeRequestLog(pino({ base: null }, { write: (line: string) => void lines.push(line) }), metrics),
  })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
}
beforeEach(() => start())
afterEach(() => app.close())

interface Answer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies freely
  body: any
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  })
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  return { status: response.status, body: await response.json() }
}
const code = async (path: string, body: unknown, headers?: Record<string, string>) =>
  (await post(path, body, headers)).body.error_code as string
const call = (body: Record<string, unknown>) => post('/echo', { ...keys, ...body })
const failBy = (how: string) => post('/fail', { ...keys, how })
const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

describe('a good request', () => {
  test('is answered with a request_id', async () => {
    expect(await call({ text: 'hello' })).toEqual({
      status: 200,
      body: { text: 'hello', caller: 'team', request_id: 'request1' },
    })
  })

  test.each([
    ['both in headers', {}, { 'plaid-client-id': 'team', 'plaid-secret': SECRET }],
    ['one in each place', { client_id: 'team' }, { 'PLAID-SECRET': SECRET }],
    ['the body before the headers', keys, { 'plaid-client-id': 'other', 'plaid-secret': 'other' }],
  ])('may have its keys anywhere: %s', async (_title, body, headers) => {
    const answer = await post('/echo', { ...body, text: 'hello' }, headers)
    expect(answer.body).toMatchObject({ caller: 'team' })
  })

  test('may name the version', async () => {
    expect((await post('/echo', { ...keys, text: 'a' }, { 'plaid-version': '2020-09-14' })).status).toBe(200)
  })

  test('may say how its JSON is encoded', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=UTF-8' }
    expect((await post('/echo', { ...keys, text: 'ü' }, headers)).body).toMatchObject({ text: 'ü' })
  })

  test('needs no keys where none are asked for', async () => {
    expect((await post('/open', { text: 'a' })).body).toMatchObject({ text: 'a', caller: null })
    expect((await post('/open', { text: 'a', client_id: 'x', secret: 'y' })).status).toBe(200)
  })

  test('gets stored documents spliced in as they are', async () => {
    expect((await failBy('raw')).body).toEqual({ rows: [{ row_id: 'a' }, { row_id: 'b' }], request_id: 'request1' })
  })
})

describe('an error', () => {
  test('has the whole envelope', async () => {
    expect(await failBy('INVALID_ACCOUNT_ID')).toEqual({
      status: 400,
      body: {
        error_type: 'INVALID_INPUT',
        error_code: 'INVALID_ACCOUNT_ID',
        error_code_reason: null,
        error_message: 'told to: INVALID_ACCOUNT_ID',
        display_message: null,
        documentation_url: expect.stringContaining('http://localhost/docs'),
        suggested_action: null,
        causes: [],
        request_id: 'request1',
      },
    })
  })

  test.each([
    ['no JSON', '{"text": ', 'INVALID_BODY'],
    ['nothing', '', 'INVALID_BODY'],
    ['a list', '[]', 'INVALID_BODY'],
    ['null', 'null', 'INVALID_BODY'],
    ['a text', '"text"', 'INVALID_BODY'],
    ['bytes', new Uint8Array([0xff, 0xfe, 0x00]), 'INVALID_BODY'],
  ])('INVALID_BODY for a body that is %s', async (_title, body, error_code) => {
    const answer = await post('/echo', body)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ error_type: 'INVALID_REQUEST', error_code })
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'nonsense'])(
    'INVALID_BODY for the content type %s',
    async (type) => {
      const { body } = await post('/echo', { ...keys, text: 'a' }, { 'content-type': type })
      expect(body.error_code).toBe('INVALID_BODY')
    },
  )

  test('INVALID_HEADERS without a content type', async () => {
    const response = await fetch(`${url}/echo`, { method: 'POST', body: new Uint8Array(Buffer.from('{}')) })
    expect(await response.json()).toMatchObject({ error_code: 'INVALID_HEADERS' })
    const empty = await fetch(`${url}/echo`, { method: 'POST' })
    expect(await empty.json()).toMatchObject({ error_code: 'INVALID_HEADERS' })
  })

  test('INVALID_HEADERS for a version that is not served, naming those that are', async () => {
    const { body } = await post('/echo', { ...keys, text: 'a' }, { 'plaid-version': '2019-05-29' })
    expect(body).toMatchObject({ error_code: 'INVALID_HEADERS', error_message: expect.stringContaining('2020-09-14') })
  })

  test('INVALID_BODY for a body that is too large', async () => {
    const { status, body } = await post('/echo', { ...keys, text: 'x'.repeat(9 * 1024 * 1024) })
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_BODY', error_message: expect.stringContaining('8388608 bytes') })
  })

  test('NOT_FOUND for a path, a method or a URL that is none', async () => {
    expect(await post('/nowhere', {})).toMatchObject({ status: 404, body: { error_code: 'NOT_FOUND' } })
    expect((await fetch(`${url}/echo`)).status).toBe(404)
    expect(await post('/%zz', {})).toMatchObject({
      status: 404,
      body: { error_code: 'NOT_FOUND', request_id: 'request3' },
    })
  })

  test('MISSING_FIELDS for keys that are not there, by name', async () => {
    const neither = await post('/echo', { text: 'a' })
    expect(neither.body).toMatchObject({ error_code: 'MISSING_FIELDS' })
    expect(neither.body.error_message).toMatch(/: client_id, secret$/)
    expect((await post('/echo', { text: 'a', client_id: 'team' })).body.error_message).toMatch(/: secret$/)
  })

  test('INVALID_API_KEYS for keys that do not fit', async () => {
    expect((await post('/echo', { ...keys, secret: 'other' })).body.error_code).toBe('INVALID_API_KEYS')
  })

  test('INVALID_FIELD for a key that is no text', async () => {
    const { body } = await post('/echo', { ...keys, secret: 5 })
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: 'secret must be a string' })
  })
})

describe('a field', () => {
  test.each<[Record<string, unknown>, ErrorCode, string | RegExp]>([
    [{}, 'MISSING_FIELDS', 'the following required fields are missing: text'],
    [{ options: { amount: {} } }, 'MISSING_FIELDS', /: text, options.amount.amount, options.amount.currency$/],
    [{ text: 'a', more: 1, else: 2 }, 'UNKNOWN_FIELDS', /: more, else$/],
    [
      { text: 'a', options: { more: 1, amount: { amount: 1, currency: 'USD', deep: 1 } } },
      'UNKNOWN_FIELDS',
      /options\.more.*options\.amount\.deep/,
    ],
    [{ text: 5 }, 'INVALID_FIELD', 'text must be string'],
    [{ text: null }, 'INVALID_FIELD', 'text must be string'],
    [{ text: '' }, 'INVALID_FIELD', /^text must not have fewer than 1 character/],
    [{ text: 'a', count: 6 }, 'INVALID_FIELD', 'count must be <= 5'],
    [{ text: 'a', count: 1.5 }, 'INVALID_FIELD', 'count must be integer'],
    [{ text: 'a', count: '1' }, 'INVALID_FIELD', 'count must be integer'],
    [{ text: 'a', day: '2026-02-30' }, 'INVALID_FIELD', 'day must be a date, written YYYY-MM-DD'],
    [{ text: 'a', day: '20260228' }, 'INVALID_FIELD', 'day must be a date, written YYYY-MM-DD'],
    [{ text: 'a', at: 'yesterday' }, 'INVALID_FIELD', /^at must be an ISO 8601 instant/],
    [{ text: 'a', either: true }, 'INVALID_FIELD', 'either must be string or must be integer'],
    [{ text: 'a', either: 'ab' }, 'INVALID_FIELD', 'either must not have fewer than 3 characters or must be integer'],
    [{ text: 'a', 'odd/~name': 1 }, 'INVALID_FIELD', 'odd/~name must be string'],
    [{ text: 'a', options: null }, 'INVALID_FIELD', 'options must be object'],
    [{ text: 'a', options: [] }, 'INVALID_FIELD', 'options must be object'],
    [{ text: 'a', options: { ids: [] } }, 'INVALID_FIELD', 'options.ids must not have fewer than 1 items'],
    [{ text: 'a', options: { ids: ['a', 1] } }, 'INVALID_FIELD', 'options.ids.1 must be string'],
    [
      { text: 'a', options: { amount: { amount: 0, currency: 'USD' } } },
      'INVALID_FIELD',
      'options.amount.amount must be > 0',
    ],
    [
      { text: 'a', options: { amount: { amount: 1, currency: 'XXX' } } },
      'INVALID_FIELD',
      'options.amount.currency must be one of: USD, EUR',
    ],
    // A schema may name an error of its own; a field of that very name is no such thing.
    [
      { text: 'a', options: { products: ['auth', 'gold'] } },
      'INVALID_PRODUCT',
      'options.products.1 must be one of: auth, identity',
    ],
    [{ text: 'a', options: { products: 'auth' } }, 'INVALID_FIELD', 'options.products must be array or must be null'],
    [{ text: 'a', error_code: 1 }, 'INVALID_FIELD', 'error_code must be string'],
  ])('of %j is %s', async (fields, error_code, message) => {
    const { status, body } = await call(fields)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error_code,
      error_message: typeof message === 'string' ? message : expect.stringMatching(message),
    })
  })

  test('may be null where the contract says so', async () => {
    expect((await call({ text: 'a', options: { amount: null, products: null } })).status).toBe(200)
  })

  test('may not be a part of every object', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { body } = await post('/echo', `{"client_id":"team","secret":"${SECRET}","text":"a","${name}":{"a":1}}`)
      expect(body, name).toMatchObject({ error_code: 'UNKNOWN_FIELDS', error_message: expect.stringContaining(name) })
    }
  })
})

test('the first check that fails decides', async () => {
  const old = { 'plaid-version': '1999-01-01' }
  expect(await code('/nowhere', '{', old)).toBe('NOT_FOUND')
  expect(await code('/echo', '{', old)).toBe('INVALID_HEADERS')
  expect(await code('/echo', '{')).toBe('INVALID_BODY')
  expect(await code('/echo', { ...keys, secret: 'x', more: 1 })).toBe('INVALID_API_KEYS')
  expect(await code('/echo', { ...keys, more: 1, count: 'x' })).toBe('MISSING_FIELDS')
  expect(await code('/echo', { ...keys, text: 'a', more: 1, count: 'x' })).toBe('UNKNOWN_FIELDS')
  expect(await code('/echo', { ...keys, text: 'a', count: 'x' })).toBe('INVALID_FIELD')
})

describe('a fault of ours', () => {
  test('is a 500 that says nothing of its inside, and is logged with it', async () => {
    const { status, body } = await failBy('bug')
    expect(status).toBe(500)
    expect(body).toMatchObject({ error_type: 'API_ERROR', error_code: 'INTERNAL_SERVER_ERROR', request_id: 'request1' })
    expect(JSON.stringify(body)).not.toContain('cannot read')
    expect(logged()).toMatchObject([
      {
        path: '/fail',
        status: 500,
        request_id: 'request1',
        err: { message: 'cannot read the bug', stack: expect.any(String) },
      },
    ])
  })

  test.each([
    ['wrong type', '/rows/0/row_id'],
    ['wrong raw', '/rows/0/row_id'],
    ['unlisted field', '/rows/0'],
  ])('is an answer against the contract: %s', async (how, where) => {
    expect((await failBy(how)).status).toBe(500)
    const { message } = logged()[0]!['err'] as { message: string }
    expect(message).toContain('/fail answered against its own contract')
    expect(message).toContain(where)
  })

  test('is an error that the contract does not list, also when a schema names it', async () => {
    expect((await failBy('ITEM_LOCKED')).status).toBe(500)
    expect((await post('/fail', { ...keys, how: 'raw', product: 'gold' })).status).toBe(500)
    for (const line of logged())
      expect(line['err']).toMatchObject({ message: expect.stringContaining('does not list') })
  })

  test('is let pass in production, where it would hurt the caller only', async () => {
    await app.close()
    await start(false)
    expect(await failBy('ITEM_LOCKED')).toMatchObject({ status: 400, body: { error_code: 'ITEM_LOCKED' } })
    expect((await failBy('unlisted field')).status).toBe(200)
  })
})

describe('the log', () => {
  test('has one line for each request, and never a secret', async () => {
    const token = 'access-sandbox-2b5c0d7e-1111-4222-8333-444455556666'
    const texts = [token, SECRET, 'wrong-secret-0a1b']
    await call({ text: 'a' })
    await call({ text: token })
    await call({ text: 'a', [token]: 1 })
    await post('/echo', { client_id: 'team', secret: texts[2], text: 'a' })
    await post('/echo', { text: 'a' }, { 'plaid-client-id': 'team', 'plaid-secret': SECRET, authorization: token })
    await post(`/echo?secret=${SECRET}`, `{"secret":"${SECRET}"`)
    await post(`/nowhere?access_token=${token}`, { access_token: token })
    await failBy('bug')
    await failBy('wrong type')
    expect(lines).toHaveLength(9)
    for (const line of lines) for (const text of texts) expect(line).not.toContain(text)
    expect(logged()[0]).toMatchObject({ request_id: 'request1', path: '/echo', status: 200, error_code: null })
    expect(logged()[6]).toMatchObject({ path: '/nowhere', status: 404, error_code: 'NOT_FOUND' })
  })

  test('is measured, with unknown paths as one', async () => {
    await call({ text: 'a' })
    await post('/a', {})
    await post('/b', {})
    const text = await metrics.metrics()
    expect(text).toContain('api_request_duration_seconds_count{path="/echo",status="200"} 1')
    expect(text).toContain('api_request_errors_total{path="unknown",error_code="NOT_FOUND"} 2')
  })
})

describe('whatever is sent', () => {
  /** Objects that look like requests in places, so that the checks get past the top level. */
  const likely = fc.record(
    Object.fromEntries(
      [...Object.keys(echo.request.properties), 'client_id', 'secret', '__proto__'].map((name) => [
        name,
        fc.jsonValue(),
      ]),
    ),
    { requiredKeys: [] },
  )

  test('is answered with a named error or with success, never with a 500', async () => {
    const body = fc.oneof(
      fc.jsonValue(),
      likely,
      likely.map((fields) => ({ ...fields, text: 'a' })),
    )
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom('/echo', '/open', '/fail'), async (body, path) => {
        const withKeys = typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, ...keys } : body
        for (const sent of [body, withKeys]) {
          const answer = await post(path, JSON.stringify(sent))
          // `/fail` does what it is told, if it is told anything.
          if (path !== '/fail') expect([200, 400]).toContain(answer.status)
          expect(answer.body.request_id).toMatch(/^request/)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('is answered so if it is no JSON either', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await post('/echo', bytes)).status).toBe(400)
      }),
      { numRuns: 50 },
    )
  })
})
