import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '@gingham/api-kit'
import { echo, keys, SECRET, setUpEngine } from './engine.fixture.ts'

const { post, call } = setUpEngine()

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
    [{ text: 'a', codes: ['usd'] }, 'INVALID_FIELD', 'codes.0 does not have the right form (Three letters each)'],
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
