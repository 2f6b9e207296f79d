import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from 'vitest'
import { apiError, startScriptedServer, type ScriptedServer } from '../../fixtures/scripted-server.ts'
import { testRuntime } from '../../fixtures/test-runtime.ts'
import { PlaidClient, PlaidNetworkError, verifyWebhook, WebhookVerificationError, type Webhook } from '../index.ts'
import { key_age_ms_max, keys_max, unknown_key_age_ms_max } from './keys.ts'
import { equalInConstantTime } from './verify.ts'

const now = Date.parse('2026-03-15T12:00:00Z')
const kid = '6c5516e1-92dc-479e-a8ff-5a51992e0001'
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const body = JSON.stringify(
  { webhook_type: 'TRANSACTIONS', webhook_code: 'SYNC_UPDATES_AVAILABLE', item_id: 'item-ä', environment: 'sandbox' },
  null,
  2,
)

const base64Url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

interface TokenParts {
  header?: object
  claims?: object
  key?: KeyObject
}
function token({ header = {}, claims = {}, key = pair.privateKey }: TokenParts = {}): string {
  const first = base64Url({ alg: 'ES256', kid, typ: 'JWT', ...header })
  const signed = `${first}.${base64Url({ iat: now / 1000, request_body_sha256: sha256(body), ...claims })}`
  return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

let server: ScriptedServer
let client: PlaidClient
let expired_at: number | null
beforeAll(async () => {
  server = await startScriptedServer()
})
afterAll(() => server.close())
beforeEach(() => {
  expired_at = null
  server.seen.length = 0
  server.script((request, response, text) => {
    const asked = (JSON.parse(text) as { key_id: string }).key_id
    if (asked !== kid) return apiError('INVALID_INPUT', 'INVALID_WEBHOOK_VERIFICATION_KEY_ID')(request, response, text)
    const key = {
      ...pair.publicKey.export({ format: 'jwk' }),
      alg: 'ES256',
      use: 'sig',
      kid,
      created_at: 1,
      expired_at,
    }
    response.end(JSON.stringify({ key, request_id: 'r' }))
  })
  client = new PlaidClient({ clientId: 'a', secret: 'b', environment: server.url, runtime: testRuntime() })
})

const verify = (jwt: string, text: string | Uint8Array = body, at = now) =>
  verifyWebhook({ body: text, headers: { 'plaid-verification': jwt }, client, now: at })
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof WebhookVerificationError ? error.code : error),
  )

describe('a genuine webhook', () => {
  test('is returned parsed', async () => {
    expect(await verify(token())).toEqual(JSON.parse(body))
  })

  test.each<[string, Parameters<typeof verifyWebhook>[0]['headers']]>([
    ['a Headers object', new Headers({ 'Plaid-Verification': token() })],
    ['a record in mixed case', { 'Plaid-Verification': token() }],
    ['lists of values', { host: 'x', 'PLAID-VERIFICATION': [token()] }],
  ])('is accepted with %s', async (_, headers) => {
    expect(await verifyWebhook({ body, headers, client, now })).toMatchObject({ item_id: 'item-ä' })
  })

  test('is accepted as bytes, also as a part of a bigger buffer', async () => {
    const bytes = new TextEncoder().encode(`xx${body}`).subarray(2)
    expect(await verify(token(), bytes)).toMatchObject({ item_id: 'item-ä' })
    expect(await verify(token(), Buffer.from(body))).toMatchObject({ item_id: 'item-ä' })
  })

  test.each([-300, 300])('is accepted %i seconds from now', async (seconds) => {
    expect(await failure(verify(token({ claims: { iat: now / 1000 + seconds } })))).toBe('accepted')
  })
})

describe('a webhook is refused', () => {
  test.each<[string, string, () => Promise<unknown>]>([
    ['MISSING_HEADER', 'without the header', () => verifyWebhook({ body, headers: {}, client, now })],
    ['MALFORMED_TOKEN', 'with a header that is no JWT', () => verify('nonsense')],
    ['MALFORMED_TOKEN', 'with parts that are no JSON', () => verify('!!.!!.!!')],
    ['MALFORMED_TOKEN', 'with a key id that is no id', () => verify(token({ header: { kid: '../../x' } }))],
    ['WRONG_ALGORITHM', 'when it is signed with nothing', () => verify(token({ header: { alg: 'none' } }))],
    ['WRONG_ALGORITHM', 'when it asks for a symmetric algorithm', () => verify(token({ header: { alg: 'HS256' } }))],
    ['TOO_OLD', 'after five minutes', () => verify(token({ claims: { iat: now / 1000 - 301 } }))],
    ['TOO_OLD', 'when it comes from the future', () => verify(token({ claims: { iat: now / 1000 + 301 } }))],
    ['TOO_OLD', 'when it says no time', () => verify(token({ claims: { iat: 'now' } }))],
    ['UNKNOWN_KEY', 'when the API does not know its key', () => verify(token({ header: { kid: 'unknown' } }))],
    ['BODY_CHANGED', 'when one space of the body is gone', () => verify(token(), body.replace(' ', ''))],
    ['BODY_CHANGED', 'when it names no hash', () => verify(token({ claims: { request_body_sha256: undefined } }))],
    [
      'WRONG_SIGNATURE',
      'when another key signed it',
      () => verify(token({ key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey })),
    ],
    [
      'WRONG_SIGNATURE',
      'when its claims were exchanged',
      () => {
        const [head, , signature] = token().split('.')
        const claims = base64Url({ iat: now / 1000, request_body_sha256: sha256('{"evil":true}') })
        return verify(`${head}.${claims}.${signature}`, '{"evil":true}')
      },
    ],
    [
      'MALFORMED_BODY',
      'when its body is no JSON',
      () => verify(token({ claims: { request_body_sha256: sha256('hello') } }), 'hello'),
    ],
  ])('%s %s', async (code, _, attempt) => {
    expect(await failure(attempt())).toBe(code)
  })

  test('RETIRED_KEY when its key is no longer in use', async () => {
    expired_at = now / 1000 - 1
    expect(await failure(verify(token()))).toBe('RETIRED_KEY')
  })
})

describe('keys', () => {
  test('are asked for once, however many webhooks arrive together', async () => {
    await Promise.all(Array.from({ length: 20 }, () => verify(token())))
    await verify(token())
    expect(server.seen).toHaveLength(1)
  })

  test('are asked for again after an hour, so that a retired one is noticed', async () => {
    await verify(token())
    expired_at = now / 1000
    const later = now + key_age_ms_max
    expect(await failure(verify(token({ claims: { iat: later / 1000 } }), body, later))).toBe('RETIRED_KEY')
    expect(server.seen).toHaveLength(2)
  })

  test('that are unknown are not asked for again at once', async () => {
    const forged = token({ header: { kid: 'forged' } })
    for (let count = 0; count < 5; count++) expect(await failure(verify(forged))).toBe('UNKNOWN_KEY')
    expect(server.seen).toHaveLength(1)
    const later = now + unknown_key_age_ms_max
    await failure(verify(token({ header: { kid: 'forged' }, claims: { iat: later / 1000 } }), body, later))
    expect(server.seen).toHaveLength(2)
  })

  test('that are forged in numbers do not push out a good one', async () => {
    await verify(token())
    for (let count = 0; count < keys_max + 10; count++)
      await failure(verify(token({ header: { kid: `forged-${count}` } })))
    const before = server.seen.length
    await verify(token())
    expect(server.seen).toHaveLength(before)
  })

  test('are not fetched for a token that is too old', async () => {
    await failure(verify(token({ claims: { iat: 1 } })))
    expect(server.seen).toHaveLength(0)
  })

  test('that cannot be fetched fail with the network error, and are asked for again', async () => {
    const answer = server.script.bind(server)
    answer((request) => request.socket.destroy())
    expect(await failure(verify(token()))).toBeInstanceOf(PlaidNetworkError)
    expect(await failure(verify(token()))).toBeInstanceOf(PlaidNetworkError)
    expect(server.seen).toHaveLength(6)
  })
})

test('the comparison of hashes tells equal from different', () => {
  expect(equalInConstantTime('abc', 'abc')).toBe(true)
  for (const other of ['abd', 'bbc', 'ab', 'abcd', '']) expect(equalInConstantTime('abc', other)).toBe(false)
})

const read = (webhook: Webhook) => {
  if (webhook.webhook_type === 'ITEM' && webhook.webhook_code === 'ERROR') {
    expectTypeOf(webhook.error.error_code).toEqualTypeOf<string>()
  }
  if (webhook.webhook_code === 'SYNC_UPDATES_AVAILABLE') return webhook.historical_update_complete
  return undefined
}

test('type and code narrow the payload', () => {
  expect(read(JSON.parse(body) as Webhook)).toBeUndefined()
})
