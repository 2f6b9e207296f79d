import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSignalServer, type SignalServer } from '../testing/signal-server.ts'

let server: SignalServer
beforeAll(async () => void (server = await startSignalServer()))
afterAll(() => server.close())

const path = '/signal/decision/report'

async function evaluated(amount = 20): Promise<string> {
  const { access_token, account_id } = await server.linkDebit()
  const client_transaction_id = server.nextId()
  await server.call('/signal/evaluate', { access_token, account_id, client_transaction_id, amount })
  return client_transaction_id
}

describe(path, () => {
  test('keeps what was decided, and what was decided after that', async () => {
    const client_transaction_id = await evaluated()
    const first = await server.call(path, {
      client_transaction_id,
      initiated: true,
      days_funds_on_hold: 3,
      decision_outcome: 'APPROVE',
      payment_method: 'SAME_DAY_ACH',
      amount_instantly_available: 12.5,
      submitted_at: '2026-03-15T13:00:00Z',
    })
    expect([first.status, Object.keys(first.body)]).toEqual([200, ['request_id']])
    await server.call(path, { client_transaction_id, initiated: false, decision_outcome: null, payment_method: null })
    const rows = await server.house.store.db
      .selectFrom('signal_transactions')
      .selectAll()
      .where('client_transaction_id', '=', client_transaction_id)
      .execute()
    expect(rows).toHaveLength(1)
    expect(JSON.parse(rows[0]!.decision!)).toEqual({ initiated: false, decision_outcome: null, payment_method: null })
  })

  test('answers INVALID_FIELD for an id that was never evaluated, or by another team', async () => {
    const client_transaction_id = await evaluated()
    const team = await server.addTeam('Others')
    const keys = { client_id: team.client_id, secret: team.secrets.sandbox }
    const theirs = await server.post(path, { ...keys, client_transaction_id, initiated: true })
    const unknown = await server.call(path, { client_transaction_id: 'never', initiated: true })
    for (const { status, body } of [theirs, unknown]) {
      expect(status).toBe(400)
      expect(body).toMatchObject({
        error_code: 'INVALID_FIELD',
        error_message: expect.stringContaining('client_transaction_id'),
      })
    }
  })

  test.each([
    { initiated: 'yes' },
    { initiated: true, days_funds_on_hold: -1 },
    { initiated: true, decision_outcome: 'MAYBE' },
    { initiated: true, payment_method: 'WIRE' },
  ])('answers INVALID_FIELD for %o', async (report) => {
    const { body } = await server.call(path, { client_transaction_id: 'any', ...report })
    expect(body.error_code).toBe('INVALID_FIELD')
  })
})
