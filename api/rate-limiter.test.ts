import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { makeLinkToken, openPage } from './link/v2/testing.ts'
import { makeRateLimiter } from './rate-limiter.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer({ settings: { has_rate_limits: true } })))
afterAll(() => server.close())

describe('rate limits, when they are on', () => {
  test('refuse what is above the limit of an Item, say when to come back, and let other Items be', async () => {
    const { access_token } = await server.link()
    const other = await server.link()
    for (let call = 0; call < 50; call += 1) {
      expect((await server.call('/transactions/sync', { access_token, count: 1 })).status).toBe(200)
    }
    const refused = await server.call('/transactions/sync', { access_token, count: 1 })
    expect(refused.status).toBe(429)
    expect(refused.body).toMatchObject({ error_type: 'RATE_LIMIT_EXCEEDED', error_code: 'TRANSACTIONS_SYNC_LIMIT' })
    expect(refused.headers.get('retry-after')).toBe('60')
    expect((await server.call('/transactions/sync', { access_token: other.access_token, count: 1 })).status).toBe(200)

    server.clock.advance(59_000)
    const later = await server.call('/transactions/sync', { access_token, count: 1 })
    expect([later.status, later.headers.get('retry-after')]).toEqual([429, '1'])
    server.clock.advance(1_000)
    expect((await server.call('/transactions/sync', { access_token, count: 1 })).status).toBe(200)
  })

  test('count what Link’s page does in one session, and let others be', async () => {
    const [first, second] = [
      await openPage(server, await makeLinkToken(server)),
      await openPage(server, await makeLinkToken(server)),
    ]
    for (let call = 0; call < 120; call += 1) await first.act({ type: 'search', query: 'a' })
    const { session_secret } = first.opened
    const act = { session_secret, pane_number: 0, events_seen: 0, action: { type: 'continue' } }
    const refused = await server.post('/link/v2/session/act', act)
    expect(refused).toMatchObject({ status: 429, body: { error_code: 'RATE_LIMIT' } })
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(await second.act({ type: 'continue' })).toMatchObject({ pane: { view_name: 'SELECT_INSTITUTION' } })
  })

  test('let nobody wait for the time that a clock was set back', () => {
    const limiter = makeRateLimiter()
    const team = { client_id: 'a', environment: 'sandbox' } as const
    const check = (now_ms: number) => limiter.check(team, '/institutions/get', {}, now_ms)
    const now_ms = Date.parse('2026-03-15T12:00:00Z')
    for (let call = 0; call < 10; call += 1) check(now_ms)
    expect(() => check(now_ms)).toThrow()
    expect(() => check(now_ms - 3_600_000)).not.toThrow()
  })

  test('count a client’s calls apart from another client’s', async () => {
    const list = { count: 1, offset: 0, country_codes: ['US'] }
    for (let call = 0; call < 10; call += 1) await server.call('/institutions/get', list)
    expect((await server.call('/institutions/get', list)).body).toMatchObject({ error_code: 'INSTITUTIONS_GET_LIMIT' })
    const { client_id, secrets } = await server.addTeam('Others')
    const theirs = await server.post('/institutions/get', { ...list, client_id, secret: secrets.sandbox })
    expect(theirs.status).toBe(200)
  })
})
