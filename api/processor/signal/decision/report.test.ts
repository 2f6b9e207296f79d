import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { linkAccount, openAccount } from '../../testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const path = '/processor/signal/decision/report'

describe(path, () => {
  test('takes reports about debits of its account, and of no other', async () => {
    const { access_token, processor_token } = await linkAccount(server)
    const other = await openAccount(server, access_token, 'savings')
    const client_transaction_id = 'debit-1'
    const evaluated = await server.call('/processor/signal/evaluate', {
      processor_token,
      client_transaction_id,
      amount: 3.53,
    })
    expect(evaluated.status).toBe(200)
    const decision = { client_transaction_id, initiated: false, decision_outcome: 'REJECT' }
    const { status, body } = await server.call(path, { processor_token, ...decision })
    expect([status, Object.keys(body)]).toEqual([200, ['request_id']])
    const foreign = await server.call(path, { processor_token: other.processor_token, ...decision })
    expect(foreign.body.error_code).toBe('INVALID_FIELD')
    const unknown = await server.call(path, { processor_token, ...decision, client_transaction_id: 'debit-2' })
    expect(unknown.body.error_code).toBe('INVALID_FIELD')
  })
})
