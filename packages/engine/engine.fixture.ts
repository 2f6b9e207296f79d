import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { Type } from 'typebox'
import { afterEach, beforeEach, expect } from 'vitest'
import { apiError, CivilDate, defineEndpointFor, Instant, Nullable, OneOf, rawArray } from '@gingham/api-kit'
import type { ErrorCode } from '@gingham/api-kit'
import { makeEngine, makeRequestLog, type Versions } from './index.ts'

/** The secret that the engine of these suites knows. */
export const SECRET = 'e2c1f0a9b8d7c6'

/** The keys that it lets in. */
export const keys = { client_id: 'team', secret: SECRET }

/** What the handlers of this suite see: who calls. */
type Context = { caller: string | null }
const define = defineEndpointFor<Context>()
const about = { summary: 'For tests', description: 'For tests.', examples: [] }

const Amount = Type.Object({ amount: Type.Number({ exclusiveMinimum: 0 }), currency: OneOf(['USD', 'EUR']) })

/** Says back what it was told, after checks of every kind. */
export const echo = define({
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
    is_loud: Type.Optional(Type.Boolean({ header: 'Test-Is-Loud' })),
    codes: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z]{3}$' }), { description: 'Three letters each.' })),
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

/** The key that /open took until 2018. */
export const PUBLIC_KEY = 'a1b2c3'

const authenticatePublicKey = (public_key: string) =>
  public_key === PUBLIC_KEY ? Promise.resolve('team') : Promise.reject(apiError('INVALID_API_KEYS'))

/** `text` was `words` until 2018 and came back as a list; until 2017, endpoints shouted and /echo was /say. */
const versions: Versions = {
  current: '2020-09-14',
  older: [
    {
      version: '2018-05-22',
      public_key_paths: ['/echo'],
      upgradeRequest: (_path, { words, ...others }) => (words === undefined ? others : { ...others, text: words }),
      downgradeResponse: (path, { text, ...others }) => (path === '/fail' ? others : { ...others, words: [text] }),
    },
    {
      version: '2017-03-08',
      renamed: { '/say': '/echo' },
      upgradeRequest: (_path, { WORDS }) => ({ words: WORDS }),
      downgradeResponse: (_path, { words }) => ({ WORDS: words }),
    },
  ],
}

interface Answer {
  status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies freely
  body: any
}

/** What the current test has: new for each one. */
interface Suite {
  app: FastifyInstance
  url: string
  /** What was logged. */
  lines: string[]
  metrics: Registry
}

/** An engine on a port of its own for each test of a suite, with the few words that its tests speak in. */
export function setUpEngine() {
  const suite = {} as Suite

  async function start(validates_responses = true, addRoutes?: (app: FastifyInstance) => void): Promise<void> {
    suite.lines = []
    suite.metrics = new Registry()
    let count = 0
    suite.app = makeEngine<Context, string>({
      endpoints: [echo, open, fail],
      authenticate,
      handle: async (endpoint, caller, input) => (await endpoint.handle({ caller }, input)) as Record<string, unknown>,
      header_prefix: 'plaid-',
      versions,
      authenticatePublicKey,
      makeRequestId: () => `request${(count += 1)}`,
      docs_url: 'http://localhost/docs',
      validates_responses,
      log: makeRequestLog(
        pino({ base: null }, { write: (line: string) => void suite.lines.push(line) }),
        suite.metrics,
      ),
    })
    addRoutes?.(suite.app)
    suite.url = await suite.app.listen({ port: 0, host: '127.0.0.1' })
  }
  beforeEach(() => start())
  afterEach(() => suite.app.close())

  async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(suite.url + path, {
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
  const logged = () => suite.lines.map((line) => JSON.parse(line) as Record<string, unknown>)

  return { suite, start, post, code, call, failBy, logged }
}
