import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../protocol.ts'
import { zonedTime } from './clock-time.ts'
import { toCurl } from './curl.ts'
import { durationText } from './status-tag.tsx'

const exchange: Exchange = {
  kind: 'exchange',
  id: '1',
  path: '/accounts/get',
  url: 'http://localhost:4000/accounts/get',
  started_ms: 0,
  duration_ms: 1,
  status: 200,
  request_id: 'r',
  request_headers: { 'content-type': 'application/json', 'plaid-secret': '$PLAID_SECRET' },
  request_body: '{"access_token":"$ACCESS_TOKEN"}',
  response_body: '{}',
}

describe('curl', () => {
  test('is the request, with secrets as variables', () => {
    expect(toCurl(exchange)).toBe(`curl -X POST http://localhost:4000/accounts/get \\
  -H "content-type: application/json" \\
  -H "plaid-secret: $PLAID_SECRET" \\
  -d @- <<JSON
{
  "access_token": "$ACCESS_TOKEN"
}
JSON
`)
  })

  test('gives the shell nothing to run but the variables', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const body = JSON.stringify({ query: `$(id)\`id\` \\ $HOME ${query}`, access_token: '$ACCESS_TOKEN' })
        const script = `curl() { cat; }\n${toCurl({ ...exchange, request_body: body })}`
        const sent = execFileSync('/bin/sh', ['-c', script], {
          env: { PATH: process.env['PATH'], PLAID_SECRET: 's', ACCESS_TOKEN: 'access-sandbox-1', HOME: '/home' },
          encoding: 'utf8',
        })
        expect(JSON.parse(sent)).toEqual({ ...(JSON.parse(body) as object), access_token: 'access-sandbox-1' })
      }),
      { numRuns: 20 },
    )
  })
})

test.each([
  [0.4, '<1 ms'],
  [12.3, '12 ms'],
  [1234, '1.2 s'],
])('%d ms read %s', (milliseconds, text) => {
  expect(durationText(milliseconds)).toBe(text)
})

test('a time has its zone', () => {
  expect(zonedTime(Date.UTC(2026, 4, 3, 14, 5))).toMatch(/^\d{2}:\d{2}:00 [A-Z]{2,5}([+-]\d+(:\d+)?)?$/)
})
