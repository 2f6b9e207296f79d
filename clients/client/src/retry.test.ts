import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError, PlaidNetworkError, PlaidTimeoutError, RateLimitExceededError } from './index.ts'
import { isSafeToRepeat, retry_after_ms_max, retryAfterMs, retryDelay } from './retry.ts'

const down = new ApiError('down', { type: 'API_ERROR', code: 'INTERNAL_SERVER_ERROR', status: 500, retryable: true })
const facts = { maxRetries: 5, safe: true, now: 0, random: 0.5 }

describe('the wait before another try', () => {
  test('grows, differs by chance, and stays within its limits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, random) => {
          const limit = Math.min(8000, 500 * 2 ** (attempt - 1))
          const delay = retryDelay(down, attempt, { ...facts, maxRetries: 30, random })
          expect(delay).toBeGreaterThanOrEqual(limit / 2)
          expect(delay).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })

  test('does not exist after the last try', () => {
    expect(retryDelay(down, 5, facts)).not.toBeNull()
    expect(retryDelay(down, 6, facts)).toBeNull()
  })

  test('does not exist for errors that are not ours', () => {
    expect(retryDelay(new Error('bug'), 1, facts)).toBeNull()
  })

  test.each([
    ['a 500', down, null],
    ['a timeout', new PlaidTimeoutError('slow'), null],
    ['a connection that broke', new PlaidNetworkError('/x', { code: 'ECONNRESET' }), null],
    ['a connection that was never made', new PlaidNetworkError('/x', { cause: { code: 'ENOTFOUND' } }), 375],
    [
      'a rate limit',
      new RateLimitExceededError('slow', {
        type: 'RATE_LIMIT_EXCEEDED',
        code: 'RATE_LIMIT',
        status: 429,
        retryable: true,
      }),
      375,
    ],
  ])('of a call that changes something, after %s', (_, error, delay) => {
    expect(retryDelay(error, 1, { ...facts, safe: false })).toBe(delay)
  })
})

const limited = (seconds: string) =>
  new RateLimitExceededError('slow', {
    type: 'RATE_LIMIT_EXCEEDED',
    code: 'RATE_LIMIT',
    status: 429,
    retryable: true,
    headers: new Headers({ 'retry-after': seconds }),
  })

describe('Retry-After', () => {
  test.each([
    ['3', 3000],
    ['0', 0],
    ['0.5', 500],
    ['-2', 0],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 10_000],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j is %j milliseconds', (header, expected) => {
    expect(retryAfterMs(header, 0)).toBe(expected)
  })

  test('decides the wait up to a minute', () => {
    expect(retryDelay(limited('60'), 1, facts)).toBe(retry_after_ms_max)
    expect(retryDelay(limited('61'), 1, facts)).toBeNull()
  })
})

test.each([
  ['/accounts/get', {}, true],
  ['/institutions/get_by_id', {}, true],
  ['/transactions/sync', {}, true],
  ['/item/remove', {}, false],
  ['/transfer/create', {}, false],
  ['/transfer/create', { idempotency_key: 'a' }, true],
  ['/transfer/create', { idempotency_key: '' }, false],
  ['/item/public_token/exchange', {}, false],
])('%s with %j is safe to repeat: %s', (path, body, expected) => {
  expect(isSafeToRepeat(path, body)).toBe(expected)
})
