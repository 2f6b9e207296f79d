import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTransferServer, type TransferServer } from './testing/transfer-server.ts'

let server: TransferServer
beforeAll(async () => void (server = await startTransferServer()))
afterAll(() => server.close())

describe('micro-deposits of Auth', () => {
  test('are events among those of bank transfers, and move by simulation alone', async () => {
    const { access_token } = await server.link({
      institution_id: 'ins_109512',
      initial_products: ['auth'],
      options: { override_username: 'user_good', override_password: 'microdeposits_good' },
    })
    const { body } = await server.call('/accounts/get', { access_token })
    const { account_id } = body.accounts[0]
    const { body: list } = await server.call('/bank_transfer/event/list', { account_id })
    expect(list.bank_transfer_events).toMatchObject([
      { event_type: 'pending', bank_transfer_type: 'credit', bank_transfer_amount: '0.01', account_id },
    ])
    const { bank_transfer_id } = list.bank_transfer_events[0]

    server.clock.advance(3 * 86_400_000)
    await server.settle()
    expect(await server.syncAll()).toHaveLength(1)
    const { body: held } = await server.call('/bank_transfer/get', { bank_transfer_id })
    expect(held.bank_transfer).toMatchObject({
      status: 'pending',
      cancellable: false,
      user: { legal_name: 'Alberta Bobbeth Charleson', routing_number: '021000021' },
    })
    const cancelled = await server.call('/bank_transfer/cancel', { bank_transfer_id })
    expect(cancelled.body).toMatchObject({ error_code: 'BANK_TRANSFER_NOT_CANCELLABLE' })

    expect((await server.simulate(bank_transfer_id, 'posted')).status).toBe(200)
    expect((await server.syncAll()).map(({ event_type }) => event_type)).toEqual(['pending', 'posted'])
  })

  test('are no transfers of the team, and cost it nothing', async () => {
    expect((await server.call('/bank_transfer/list')).body.bank_transfers).toEqual([])
    server.clock.advance(86_400_000)
    await server.settle()
    expect(await server.available()).toBe('10000.00')
    expect((await server.call('/bank_transfer/sweep/list')).body.sweeps).toEqual([])
  })
})
