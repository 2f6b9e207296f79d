import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { roomOf } from '@gingham/api-kit'
import { ROOT } from '../run.ts'
import type { EndpointTests } from './coverage.ts'

/** Tests that hold for every endpoint stand in one file, and assert errors too. */
const EVERY_ENDPOINT_TEST = 'api/every-endpoint.test.ts'

/** How many tests stand beside an endpoint, and which errors the tests of its room and of all endpoints assert. */
export function testsOf(path: string): EndpointTests {
  const own = read(`api${path}.test.ts`)
  const room = globSync(`api/${roomOf(path)}/**/*.test.ts`, { cwd: ROOT }).map(read)
  const codes = [...room, read(EVERY_ENDPOINT_TEST)].join('\n').match(/'[A-Z][A-Z_.]+'/g) ?? []
  return {
    tests: (own.match(/^\s*test(\.\w+)?\(/gm) ?? []).length,
    tested_errors: [...new Set(codes)].map((code) => code.slice(1, -1)),
  }
}

function read(file: string): string {
  const path = resolve(ROOT, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
