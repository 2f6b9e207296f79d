import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { expectedJourney } from '../expected-journey.ts'
import { runClient } from '../run-client.ts'
import { hasJavaClient } from './has-java-client.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer({ runs_jobs: true })))
afterAll(() => server.close())

/** The source is compiled first, which takes seconds. */
const TIMEOUT_MS = 60_000

describe.skipIf(!hasJavaClient())('plaid-java', () => {
  test(
    'makes the main journeys and sees the same data as everybody',
    async () => {
      const here = (name: string) => resolve(import.meta.dirname, name)
      const seen = await runClient(server, 'java', ['-cp', here('lib/*'), here('Journey.java')])
      const expected = await expectedJourney(server)
      expect(seen).toEqual({
        ...expected,
        report_accounts: (expected['masks'] as string[]).length,
        report_pdf: '%PDF-',
        payment: ['PAYMENT_STATUS_INPUT_NEEDED', 12.5],
      })
    },
    TIMEOUT_MS,
  )
})
