import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { runClient } from '../run-client.ts'
import { hasPythonClient } from './has-python-client.ts'

/** Values that `plaid` for Node knows and this release of plaid-python does not. No person of the sandbox has any of them. */
const NEWER_THAN_THE_CLIENT = [
  'AccountSubtype has no charge card',
  'AccountSubtype has no installment',
  'CreditAccountSubtype has no charge card',
  'InvestmentTransactionSubtype has no fund fee',
  'InvestmentTransactionSubtype has no loan payment',
  'InvestmentTransactionSubtype has no rebalance',
  'LoanAccountSubtype has no installment',
]

describe.skipIf(!hasPythonClient())('plaid-python', () => {
  let server: TestServer
  beforeAll(async () => void (server = await startTestServer()))
  afterAll(() => server.close())

  test('has models for what the server’s contract promises, and sends what it takes', async () => {
    const seen = await runClient(server, 'python3', [resolve(import.meta.dirname, 'contracts.py')])
    expect(seen['compared']).toBeGreaterThan(150)
    expect(seen).toMatchObject({ answers: NEWER_THAN_THE_CLIENT, requests: [] })
  })
})
