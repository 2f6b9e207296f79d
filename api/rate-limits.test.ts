import { catalogue } from '@gingham/api-kit'
import { describe, expect, test } from 'vitest'
import { rateLimits, type Limits } from './rate-limits.data.ts'
import { rateLimitsOf } from './rate-limits.ts'

describe('rateLimits', () => {
  test('has the 63 published rows', () => {
    expect(Object.keys(rateLimits).length).toBe(63)
  })

  test.each(Object.entries(rateLimits))('%s counts something and answers with a 429', (_path, limits) => {
    const used: Limits = { ...limits.production, ...limits.sandbox }
    expect(Object.keys(used).length).toBeGreaterThan(0)
    expect(limits.object_field !== undefined).toBe(used.object !== undefined)
    for (const key of [limits.error, limits.client_error ?? limits.error]) expect(catalogue[key].status).toBe(429)
    for (const { calls, per_ms } of Object.values(used)) {
      expect(calls).toBeGreaterThan(0)
      expect([1000, 60_000, 3_600_000]).toContain(per_ms)
    }
  })

  test('the endpoints with a code of their own use it', () => {
    const codes = Object.values(rateLimits).flatMap(({ error, client_error }) => [error, client_error])
    const endpointCodes = Object.values(catalogue)
      .filter(({ error_type }) => error_type === 'RATE_LIMIT_EXCEEDED')
      .map(({ error_code }) => error_code)
      .filter((code) => !['INSTITUTION_RATE_LIMIT', 'CREDITS_EXHAUSTED', 'ADDITION_LIMIT'].includes(code))
    expect(new Set(codes.filter((code) => code !== undefined))).toEqual(new Set(endpointCodes))
  })
})

describe('rateLimitsOf', () => {
  test('finds the row of a path', () => {
    expect(rateLimitsOf('/accounts/balance/get')).toEqual({
      production: { item: { calls: 5, per_ms: 60_000 }, client: { calls: 1200, per_ms: 60_000 } },
      sandbox: { item: { calls: 25, per_ms: 60_000 }, client: { calls: 100, per_ms: 60_000 } },
      error: 'BALANCE_LIMIT',
      client_error: 'ACCOUNTS_BALANCE_GET_LIMIT',
    })
  })

  test('lets a pattern stand for any segments, also none', () => {
    for (const path of ['/transfer/get', '/transfer/sweep/get', '/transfer/ledger/event/get']) {
      expect(rateLimitsOf(path), path).toBe(rateLimits['/transfer/*/get'])
    }
    expect(rateLimitsOf('/cra/check_report/base_report/get')).toBe(rateLimits['/cra/check_report/*'])
  })

  test('prefers the row of the path to a pattern', () => {
    expect(rateLimitsOf('/identity_verification/get')?.production.client?.calls).toBe(420)
    expect(rateLimitsOf('/identity_verification/autofill/create')?.production.client).toBeUndefined()
    expect(rateLimitsOf('/identity_verification/autofill/create')?.sandbox.client?.calls).toBe(60)
  })

  test('knows no limit for any other path', () => {
    for (const path of ['/categories/get', '/transfer/getting', '/x/transfer/get', 'constructor', '/transfer/*']) {
      expect(rateLimitsOf(path), path).toBeUndefined()
    }
  })
})
