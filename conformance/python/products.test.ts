import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { runClient } from '../run-client.ts'
import { expectedFacts } from './expected-facts.data.ts'
import { hasPythonClient } from './has-python-client.ts'

/** What a script of products/ prints: literal facts, and every steady answer that it read, whole. */
interface Seen {
  facts?: unknown
  reads?: { path: string; request: Record<string, unknown>; answer: unknown }[]
  /** The client's own words, when it refused an answer or was refused one. */
  failure?: string
}

const products = Object.keys(expectedFacts)
/** Loading the client and its models takes seconds on a busy machine. */
const TIMEOUT_MS = 120_000

/** What differs from call to call: the address of a document is sealed anew each time. */
const UNSTEADY = ['request_id', 'download_url']

/** An answer as it is whenever one asks; instants as the client writes them are the same instants. */
function steady(value: unknown): unknown {
  const text = JSON.stringify(value, (key, part: unknown) => (UNSTEADY.includes(key) ? undefined : sameInstant(part)))
  return JSON.parse(text)
}

/** A file is compared by its digest. */
function answerOf(body: unknown): unknown {
  return Buffer.isBuffer(body) ? { sha256: createHash('sha256').update(body).digest('hex') } : steady(body)
}

function sameInstant(part: unknown): unknown {
  const isInstant = typeof part === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(part)
  return isInstant ? new Date(part).toISOString() : part
}

describe.skipIf(!hasPythonClient())('plaid-python', () => {
  let server: TestServer
  const teams: Record<string, { client_id: string; secret: string }> = {}
  let seen: Record<string, Seen>
  beforeAll(async () => {
    server = await startTestServer({ runs_jobs: true })
    for (const product of products) {
      const { client_id, secrets } = await server.addTeam(product)
      teams[product] = { client_id, secret: secrets.sandbox }
    }
    const script = resolve(import.meta.dirname, 'journeys.py')
    const environment = { TEAM_OF_PRODUCT: JSON.stringify(teams), AUDITOR_ID: server.team.client_id }
    seen = (await runClient(server, 'python3', [script], environment)) as Record<string, Seen>
  }, TIMEOUT_MS)
  afterAll(() => server.close())

  test.each(products)('goes through the journey of %s', async (product) => {
    const { facts, reads, failure } = seen[product]!
    expect(failure).toBeUndefined()
    expect(facts).toEqual(expectedFacts[product])
    for (const { path, request, answer } of reads!) {
      const { body } = await server.post(path, { ...teams[product], ...request })
      expect({ path, answer: steady(answer) }).toEqual({ path, answer: answerOf(body) })
    }
  })
})
