import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { expectedJourney } from '../expected-journey.ts'
import { runClient } from '../run-client.ts'
import { hasPythonClient } from './has-python-client.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

describe.skipIf(!hasPythonClient())('plaid-python', () => {
  test('makes the whole journey and sees the same data as everybody', async () => {
    const seen = await runClient(server, 'python3', [resolve(import.meta.dirname, 'journey.py')])
    expect(seen).toEqual(await expectedJourney(server))
  })
})
