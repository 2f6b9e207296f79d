import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from '../testing/transfer-server.ts'

let server: TransferServer
beforeAll(async () => {
  server = await startTransferServer()
})
afterAll(() => server.close())

const linkAccount = async () => {
  const { access_token, account_of } = await server.linkAccounts()
  return { access_token, account_id: account_of('0000') }
}

const cents = (amount: string) => Number(amount.replace('.', ''))
const inDollars = (whole: number) => `${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)

describe('/bank_transfer/balance/get', () => {
  test('begins with 10000.00, of an account that stays the same', async () => {
    const { client_id, secrets } = await server.addTeam('New')
    const ask = () => server.post('/bank_transfer/balance/get', { client_id, secret: secrets.sandbox })
    const [first, second] = await Promise.all([ask(), ask()])
    expect(first.body.balance).toEqual({ available: '10000.00', transactable: '10000.00' })
    expect(first.body.origination_account_id).toBe(second.body.origination_account_id)
    const mine = await server.call('/bank_transfer/balance/get')
    expect(mine.body.origination_account_id).not.toBe(first.body.origination_account_id)
  })

  test('takes a credit off when it is created, adds a debit when it is posted', async () => {
    const account = await linkAccount()
    const before = cents(await server.available())
    const credit = await server.created({ ...account, type: 'credit', amount: '0.10' })
    expect(cents(await server.available())).toBe(before - 10)
    const debit = await server.created({ ...account, amount: '0.20' })
    expect(cents(await server.available())).toBe(before - 10)
    await server.simulate(debit, 'posted')
    await server.simulate(credit, 'posted')
    expect(cents(await server.available())).toBe(before + 10)
    await server.simulate(debit, 'reversed')
    await server.simulate(credit, 'reversed')
    expect(cents(await server.available())).toBe(before)
  })

  test('is what the transfers and the sweeps say, to the cent, whatever happened', async () => {
    const opening = cents(await server.available())
    const life = fc.record({
      type: fc.constantFrom('debit', 'credit'),
      cents: fc.integer({ min: 1, max: 9_999 }),
      events: fc.subarray(['posted', 'failed', 'reversed', 'cancelled']),
      passes_midnight: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 8 }), async (lives) => {
        // An account of its own for each run: the days of all runs together would outlast a sandbox login.
        const account = await linkAccount()
        for (const { type, cents: amount, events, passes_midnight } of lives) {
          const id = await server.created({ ...account, type, amount: inDollars(amount) })
          for (const event of events) {
            await (event === 'cancelled'
              ? server.call('/bank_transfer/cancel', { bank_transfer_id: id })
              : server.simulate(id, event))
          }
          if (passes_midnight) server.clock.advance(86_400_000)
          await server.settle()
        }
        const transfers = await server.house.store.db.selectFrom('bank_transfers').selectAll().execute()
        const held = transfers.map(({ type, status, amount }) => {
          if (status === 'posted') return type === 'debit' ? cents(amount) : -cents(amount)
          return type === 'credit' && status === 'pending' ? -cents(amount) : 0
        })
        const posted = transfers.map(({ type, status, amount }) =>
          status === 'posted' ? (type === 'debit' ? cents(amount) : -cents(amount)) : 0,
        )
        expect(cents(await server.available())).toBe(opening + sum(held))

        server.clock.advance(86_400_000)
        await server.settle()
        const sweeps = await server.house.store.db.selectFrom('bank_transfer_sweeps').selectAll().execute()
        expect(sum(sweeps.map(({ amount_cents }) => amount_cents))).toBe(sum(posted))
      }),
      { numRuns: 8 },
    )
  })

  test('answers BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT for an account that is not the team’s', async () => {
    const { client_id, secrets } = await server.addTeam('Strangers')
    const { body } = await server.call('/bank_transfer/balance/get', { origination_account_id: null })
    const { origination_account_id } = body
    expect((await server.call('/bank_transfer/balance/get', { origination_account_id })).status).toBe(200)
    const theirs = await server.post('/bank_transfer/balance/get', {
      client_id,
      secret: secrets.sandbox,
      origination_account_id,
    })
    expect(theirs.status).toBe(400)
    expect(theirs.body).toMatchObject({
      error_type: 'BANK_TRANSFER_ERROR',
      error_code: 'BANK_TRANSFER_INVALID_ORIGINATION_ACCOUNT',
    })
  })
})
