import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from '../testing/transfer-server.ts'

let server: TransferServer
let checking: string
let savings: string
let debit: string
let credit: string
beforeAll(async () => {
  server = await startTransferServer()
  const { access_token, account_of } = await server.linkAccounts()
  checking = account_of('0000')
  savings = account_of('1111')
  debit = await server.created({ access_token, account_id: checking, amount: '20.00' })
  server.clock.advance(60_000)
  credit = await server.created({ access_token, account_id: savings, type: 'credit', amount: '5.50' })
  server.clock.advance(60_000)
  await server.simulate(debit, 'posted')
  await server.simulate(debit, 'reversed', { ach_return_code: 'R10' })
  await server.simulate(credit, 'failed')
})
afterAll(() => server.close())

const eventsOf = async (request: Record<string, unknown>) => {
  const { status, body } = await server.call('/bank_transfer/event/list', request)
  expect(status).toBe(200)
  return body.bank_transfer_events
}
const numbersOf = async (request: Record<string, unknown>) =>
  (await eventsOf(request)).map(({ event_id }: { event_id: number }) => event_id)

describe('/bank_transfer/event/list', () => {
  test('answers every step, newest first', async () => {
    const events = await eventsOf({})
    expect(
      events.map(({ event_id, event_type, bank_transfer_id }: Record<string, unknown>) => [
        event_id,
        event_type,
        bank_transfer_id,
      ]),
    ).toEqual([
      [5, 'failed', credit],
      [4, 'reversed', debit],
      [3, 'posted', debit],
      [2, 'pending', credit],
      [1, 'pending', debit],
    ])
    const { origination_account_id, ...reversed } = events[1]
    expect(origination_account_id).toMatch(/^[0-9a-f-]{36}$/)
    expect(reversed).toEqual({
      event_id: 4,
      timestamp: '2026-03-15T12:02:00Z',
      event_type: 'reversed',
      account_id: checking,
      bank_transfer_id: debit,
      bank_transfer_type: 'debit',
      bank_transfer_amount: '20.00',
      bank_transfer_iso_currency_code: 'USD',
      failure_reason: { ach_return_code: 'R10', description: expect.any(String) },
      direction: 'outbound',
      receiver_details: null,
    })
    expect(events[2].failure_reason).toBeNull()
  })

  test.each<[string, () => Record<string, unknown>, number[]]>([
    ['a transfer', () => ({ bank_transfer_id: credit }), [5, 2]],
    ['an account', () => ({ account_id: checking }), [4, 3, 1]],
    ['debits', () => ({ bank_transfer_type: 'debit' }), [4, 3, 1]],
    ['some types', () => ({ event_types: ['failed', 'posted'] }), [5, 3]],
    ['all types', () => ({ event_types: [] }), [5, 4, 3, 2, 1]],
    ['a time', () => ({ start_date: '2026-03-15T12:01:00Z', end_date: '2026-03-15T12:01:30Z' }), [2]],
    ['what came out', () => ({ direction: 'outbound' }), [5, 4, 3, 2, 1]],
    ['what came in', () => ({ direction: 'inbound' }), []],
    ['the client’s nulls', () => ({ direction: 'null', bank_transfer_type: 'null' }), [5, 4, 3, 2, 1]],
    ['another origination account', () => ({ origination_account_id: 'another' }), []],
    [
      'several things at once',
      () => ({ account_id: checking, event_types: ['posted'], bank_transfer_type: 'debit' }),
      [3],
    ],
    ['a page', () => ({ count: 2, offset: 1 }), [4, 3]],
    [
      'nothing in particular',
      () => ({
        start_date: null,
        end_date: null,
        bank_transfer_id: null,
        account_id: null,
        bank_transfer_type: null,
        count: null,
        offset: null,
        origination_account_id: null,
        direction: null,
      }),
      [5, 4, 3, 2, 1],
    ],
  ])('answers those of %s', async (_, request, expected) => {
    expect(await numbersOf(request())).toEqual(expected)
  })

  test('shows nothing to another team, whatever it asks for', async () => {
    const { client_id, secrets } = await server.addTeam('Strangers')
    for (const request of [{}, { bank_transfer_id: debit }, { account_id: checking }]) {
      const { body } = await server.post('/bank_transfer/event/list', {
        client_id,
        secret: secrets.sandbox,
        ...request,
      })
      expect(body.bank_transfer_events).toEqual([])
    }
  })

  test.each([
    { count: 26 },
    { event_types: ['settled'] },
    { bank_transfer_type: 'both' },
    { end_date: 'tomorrow' },
    { offset: 1e20 },
  ])('answers INVALID_FIELD to %j', async (request) => {
    const { status, body } = await server.call('/bank_transfer/event/list', request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })
})
