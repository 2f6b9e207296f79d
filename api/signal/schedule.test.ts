import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startSignalServer, type DebitAccount, type SignalServer } from './testing/signal-server.ts'

let server: SignalServer
beforeAll(async () => void (server = await startSignalServer()))
afterAll(() => server.close())

const path = '/signal/schedule'
const schedule = ({ access_token, account_id }: DebitAccount, request: Record<string, unknown> = {}) =>
  server.call(path, { access_token, account_id, client_transaction_id: server.nextId(), amount: 200, ...request })
const row = (date: string, amount: number) => ({
  date_transacted: date,
  date_posted: date,
  currency: 'USD',
  amount,
  description: 'ROW',
})
/** Holds 50 dollars, and got 300 on a Wednesday four weeks before. */
const waiting = { starting_balance: 50, transactions: [row('2026-02-18', -300)] }

describe(path, () => {
  test('waits for money that came four weeks before', async () => {
    const account = await server.linkCustom(waiting)
    const { status, body } = await schedule(account, { default_payment_method: 'SAME_DAY_ACH' })
    expect(status).toBe(200)
    expect(body.optimal_date).toBe('2026-03-18')
    expect(body.recommendations.map(({ date, rank }: { date: string; rank: number }) => [date, rank])).toEqual([
      ['2026-03-16', null],
      ['2026-03-17', null],
      ['2026-03-18', 1],
      ['2026-03-19', 2],
      ['2026-03-20', 3],
      ['2026-03-23', 4],
    ])
    expect(body.warnings).toEqual([])
    expect((await schedule(account)).body.optimal_date).toBe('2026-03-17')
  })

  test('an id that was scheduled can be evaluated, decided and returned', async () => {
    const account = await server.linkCustom(waiting)
    const client_transaction_id = server.nextId()
    const { access_token, account_id } = account
    await schedule(account, { client_transaction_id })
    await schedule(account, { client_transaction_id })
    const debit = { access_token, account_id, client_transaction_id, amount: 20 }
    expect((await server.call('/signal/evaluate', debit)).status).toBe(200)
    expect((await server.call('/signal/evaluate', debit)).body.error_code).toBe('CLIENT_TRANSACTION_ID_ALREADY_IN_USE')
    expect((await schedule(account, { client_transaction_id })).status).toBe(200)
    const decision = { client_transaction_id, initiated: true, submitted_at: '2026-03-18T10:00:00Z' }
    expect((await server.call('/signal/decision/report', decision)).status).toBe(200)
    const returned = { client_transaction_id, return_code: 'R01' }
    expect((await server.call('/signal/return/report', returned)).status).toBe(200)
  })

  test('answers CLIENT_TRANSACTION_ID_ALREADY_IN_USE for an id of another account', async () => {
    const [one, other] = [await server.linkDebit(), await server.linkDebit()]
    const client_transaction_id = server.nextId()
    await schedule(one, { client_transaction_id })
    const { status, body } = await schedule(other, { client_transaction_id })
    expect([status, body.error_code]).toEqual([400, 'CLIENT_TRANSACTION_ID_ALREADY_IN_USE'])
  })

  test('knows nothing of an Item whose login has ended', async () => {
    const account = await server.linkDebit()
    await server.call('/sandbox/item/reset_login', { access_token: account.access_token })
    const { body } = await schedule(account)
    expect(body).toMatchObject({ optimal_date: null, warnings: [{ warning_code: 'ITEM_LOGIN_REQUIRED' }] })
    const said = new Set(body.recommendations.map(({ recommendation }: { recommendation: string }) => recommendation))
    expect(said).toEqual(new Set(['UNKNOWN']))
  })

  test('answers INVALID_ACCOUNT_ID and INVALID_FIELD', async () => {
    const account = await server.linkDebit()
    const unknown = await schedule({ ...account, account_id: 'no-such' })
    expect(unknown.body.error_code).toBe('INVALID_ACCOUNT_ID')
    expect((await schedule(account, { amount: -1 })).body.error_code).toBe('INVALID_FIELD')
    expect((await schedule(account, { default_payment_method: 'NEXT_DAY_ACH' })).body.error_code).toBe('INVALID_FIELD')
  })
})
