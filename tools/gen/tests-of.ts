import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT } from '../run.ts'
import type { EndpointTests } from './coverage.ts'

/** Tests that hold for every endpoint with an access_token stand in one file, and assert these codes. */
const EVERY_ENDPOINT_TEST = 'api/every-endpoint.test.ts'

/** What the test file beside an endpoint holds, together with the tests that run over all endpoints. */
export function testsOf(path: string): EndpointTests {
  const own = read(`api${path}.test.ts`)
  const shared = read(EVERY_ENDPOINT_TEST)
  const codes = `${own}\n${shared}`.match(/'[A-Z][A-Z_.]+'/g) ?? []
  return {
    tests: (own.match(/^\s*test(\.\w+)?\(/gm) ?? []).length,
    tested_errors: codes.map((code) => code.slice(1, -1)),
  }
}

function read(file: string): string {
  const path = resolve(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
