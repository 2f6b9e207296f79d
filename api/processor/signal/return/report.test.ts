import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount, openAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/signal/return/report'

describe(path, () => {
  test('takes reports about debits of its account that were sent, and about no others', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    const other = await openAccount(server, access_token, 'savings')
    const client_transaction_id = 'debit-1'
    await server.call('/processor/signal/evaluate', { processor_token, client_transaction_id, amount: 27.53 })
    const returned = { client_transaction_id, return_code: 'R01' }
    const early = await server.call(path, { processor_token, ...returned })
    expect(early.body.error_code).toBe('SIGNAL_TRANSACTION_NOT_INITIATED')
    await server.call('/processor/signal/decision/report', { processor_token, client_transaction_id, initiated: true })
    const foreign = await server.call(path, { processor_token: other.processor_token, ...returned })
    expect(foreign.body.error_code).toBe('INVALID_FIELD')
    const { status, body } = await server.call(path, { processor_token, ...returned })
    expect([status, Object.keys(body)]).toEqual([200, ['request_id']])
  })
})
