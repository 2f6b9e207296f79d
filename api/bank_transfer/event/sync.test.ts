import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canBecome, type TransferStatus } from '../transfer-status.ts'
import { startTransferServer, type Event, type TransferServer } from '../testing/transfer-server.ts'

let server: TransferServer
let account: { access_token: string; account_id: string }
beforeAll(async () => {
  server = await startTransferServer()
  const { access_token, account_of } = await server.linkAccounts()
  account = { access_token, account_id: account_of('0000') }
})
afterAll(() => server.close())

/** A step that somebody tries on one of the transfers: in their turn, so most are tried on each. */
const step = fc.record({
  on: fc.nat({ max: 5 }),
  to: fc.constantFrom<TransferStatus>('posted', 'failed', 'reversed', 'cancelled', 'pending'),
})

describe('/bank_transfer/event/sync', () => {
  test('answers every legal step once and in order, whatever is tried, in pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 25 }), async (steps, count) => {
        const before = (await server.syncAll()).at(-1)?.event_id ?? 0
        const expected: Pick<Event, 'bank_transfer_id' | 'event_type'>[] = []
        const statusOf = new Map<string, TransferStatus>()
        const take = (bank_transfer_id: string, event_type: TransferStatus) => {
          statusOf.set(bank_transfer_id, event_type)
          expected.push({ bank_transfer_id, event_type })
        }
        for (const { on, to } of steps) {
          const id = [...statusOf.keys()][on]
          if (id === undefined) {
            take(await server.created(account), 'pending')
            continue
          }
          const { status } = await (to === 'cancelled'
            ? server.call('/bank_transfer/cancel', { bank_transfer_id: id })
            : server.simulate(id, to, { ach_return_code: 'R01' }))
          const isLegal = canBecome(statusOf.get(id)!, to)
          expect(status).toBe(isLegal ? 200 : 400)
          if (isLegal) take(id, to)
        }
        const events = await server.syncAll(count)
        expect(events.map(({ event_id }) => event_id)).toEqual(events.map((_, index) => index + 1))
        const added = events.slice(before)
        expect(added.map(({ bank_transfer_id, event_type }) => ({ bank_transfer_id, event_type }))).toEqual(expected)
        for (const [bank_transfer_id, status] of statusOf) {
          const { body } = await server.call('/bank_transfer/get', { bank_transfer_id })
          expect(body.bank_transfer).toMatchObject({ status, cancellable: status === 'pending' })
        }
      }),
      { numRuns: 12 },
    )
  })

  test('numbers the events of calls at the same time without a gap', async () => {
    const before = (await server.syncAll()).length
    await Promise.all(Array.from({ length: 10 }, () => server.created(account)))
    const events = await server.syncAll(7)
    expect(events).toHaveLength(before + 10)
    expect(events.map(({ event_id }) => event_id)).toEqual(events.map((_, index) => index + 1))
  })

  test('says the same as the list', async () => {
    const synced = await server.syncAll()
    const listed: Event[] = []
    for (let offset = 0; offset < synced.length; offset += 25) {
      const { body } = await server.call('/bank_transfer/event/list', { offset })
      listed.push(...body.bank_transfer_events)
    }
    expect(listed.toReversed()).toEqual(synced)
  })

  test('answers nothing after the last one, and 25 unless told otherwise', async () => {
    const last = (await server.syncAll()).at(-1)!.event_id
    const none = await server.call('/bank_transfer/event/sync', { after_id: last })
    expect(none.body.bank_transfer_events).toEqual([])
    while ((await server.syncAll()).length <= 25) await server.created(account)
    const page = await server.call('/bank_transfer/event/sync', { after_id: 0, count: null })
    expect(page.body.bank_transfer_events).toHaveLength(25)
  })

  test('begins at 1 for each team, and shows none of the others’', async () => {
    const { client_id, secrets } = await server.addTeam('Strangers')
    const { body } = await server.post('/bank_transfer/event/sync', {
      client_id,
      secret: secrets.sandbox,
      after_id: 0,
    })
    expect(body.bank_transfer_events).toEqual([])
  })

  test.each([
    { after_id: -1 },
    { after_id: 0, count: 0 },
    { after_id: 0, count: 26 },
    { after_id: 1.5 },
    { after_id: 1e20 },
  ])('answers INVALID_FIELD to %j', async (request) => {
    const { status, body } = await server.call('/bank_transfer/event/sync', request)
    expect(status).toBe(400)
    expect(body).toMatchObject({ error_code: 'INVALID_FIELD' })
  })
})
