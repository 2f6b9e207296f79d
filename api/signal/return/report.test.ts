import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSignalServer, type DebitAccount, type SignalServer } from '../testing/signal-server.ts'

let server: SignalServer
let account: DebitAccount
beforeAll(async () => {
  server = await startSignalServer()
  account = await server.linkDebit()
})
afterAll(() => server.close())

const path = '/signal/return/report'
/** Amounts that the default ruleset accepts, reviews and reroutes. */
const amounts = { ACCEPT: 3.53, REVIEW: 12.17, REROUTE: 27.53 } as const

async function evaluated(result: keyof typeof amounts = 'ACCEPT'): Promise<string> {
  const { access_token, account_id } = account
  const client_transaction_id = server.nextId()
  const request = { access_token, account_id, client_transaction_id, amount: amounts[result] }
  const { body } = await server.call('/signal/evaluate', request)
  expect(body.ruleset.result).toBe(result)
  return client_transaction_id
}

async function outcomeOf(client_transaction_id: string, return_code = 'R01'): Promise<string> {
  const { status, body } = await server.call(path, { client_transaction_id, return_code })
  return status === 200 ? 'reported' : body.error_code
}

const decide = (client_transaction_id: string, initiated: boolean) =>
  server.call('/signal/decision/report', { client_transaction_id, initiated })

describe(path, () => {
  test('keeps the code and when it came back', async () => {
    const client_transaction_id = await evaluated()
    const request = { client_transaction_id, return_code: 'R10', returned_at: '2026-03-14T08:00:00Z' }
    const { status, body } = await server.call(path, request)
    expect([status, Object.keys(body)]).toEqual([200, ['request_id']])
    const row = await server.house.store.db
      .selectFrom('signal_transactions')
      .selectAll()
      .where('client_transaction_id', '=', client_transaction_id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ return_code: 'R10', returned_ms: Date.parse('2026-03-14T08:00:00Z') })
    expect(await outcomeOf(client_transaction_id, 'R29')).toBe('reported')
  })

  test('answers SIGNAL_TRANSACTION_NOT_INITIATED after a decision against it', async () => {
    const client_transaction_id = await evaluated()
    await decide(client_transaction_id, false)
    expect(await server.call(path, { client_transaction_id, return_code: 'R01' })).toMatchObject({
      status: 400,
      body: { error_type: 'SIGNAL_ERROR', error_code: 'SIGNAL_TRANSACTION_NOT_INITIATED' },
    })
  })

  test('a debit was sent as was last reported, or else unless the ruleset said REROUTE', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('ACCEPT', 'REVIEW', 'REROUTE'),
        fc.array(fc.boolean(), { maxLength: 3 }),
        async (result, decisions) => {
          const client_transaction_id = await evaluated(result)
          for (const initiated of decisions) await decide(client_transaction_id, initiated)
          const wasSent = decisions.at(-1) ?? result !== 'REROUTE'
          expect(await outcomeOf(client_transaction_id)).toBe(wasSent ? 'reported' : 'SIGNAL_TRANSACTION_NOT_INITIATED')
        },
      ),
      { numRuns: 12 },
    )
  })

  test.each(['R99', 'r01', '01', 'hasOwnProperty'])('answers INVALID_FIELD for the code %s', async (return_code) => {
    const { body } = await server.call(path, { client_transaction_id: 'any', return_code })
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD', error_message: expect.stringContaining('return_code') })
  })

  test('answers INVALID_FIELD for an id that was never evaluated', async () => {
    expect(await outcomeOf('never')).toBe('INVALID_FIELD')
  })
})
