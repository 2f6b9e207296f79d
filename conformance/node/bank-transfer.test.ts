import {
  ACHClass,
  BankTransferEventType,
  BankTransferNetwork,
  BankTransferType,
  type PlaidApi,
  Products,
  type BankTransferEvent,
} from 'plaid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { officialClient } from './official-client.ts'

/** Bank transfers with the official client from npm: nothing but the base URL is changed. */
let server: TestServer
let receiver: WebhookReceiver
let plaid: PlaidApi

beforeAll(async () => {
  server = await startTestServer()
  receiver = await startWebhookReceiver()
  plaid = officialClient(server)
})
afterAll(async () => {
  receiver.close()
  await server.close()
})

const transfer = {
  network: BankTransferNetwork.Ach,
  iso_currency_code: 'USD',
  description: 'Test',
  user: { legal_name: 'Odalys Fern' },
}

describe('the official client from npm', () => {
  test('moves money from an account to the balance and out again', async () => {
    const created = await plaid.sandboxPublicTokenCreate({
      institution_id: 'ins_109508',
      initial_products: [Products.Auth],
    })
    const { data: item } = await plaid.itemPublicTokenExchange({ public_token: created.data.public_token })
    const { access_token } = item
    const { data: auth } = await plaid.authGet({ access_token })
    const account_id = auth.numbers.ach[0]!.account_id

    const debit = await plaid.bankTransferCreate({
      ...transfer,
      idempotency_key: 'in',
      access_token,
      account_id,
      type: BankTransferType.Debit,
      amount: '120.40',
      ach_class: ACHClass.Web,
      custom_tag: 'in',
    })
    const { id } = debit.data.bank_transfer
    await plaid.sandboxBankTransferSimulate({ bank_transfer_id: id, event_type: BankTransferEventType.Posted })
    expect((await plaid.bankTransferGet({ bank_transfer_id: id })).data.bank_transfer).toMatchObject({
      status: 'posted',
      cancellable: false,
      custom_tag: 'in',
    })

    const payout = {
      ...transfer,
      idempotency_key: 'out',
      access_token,
      account_id,
      type: BankTransferType.Credit,
      amount: '20.15',
      ach_class: ACHClass.Ppd,
    }
    const first = await plaid.bankTransferCreate(payout)
    const again = await plaid.bankTransferCreate(payout)
    expect(again.data.bank_transfer).toEqual(first.data.bank_transfer)
    const { data: balance } = await plaid.bankTransferBalanceGet({})
    expect(balance.balance.available).toBe('10100.25')

    await plaid.bankTransferCancel({ bank_transfer_id: first.data.bank_transfer.id })
    await expect(plaid.bankTransferCancel({ bank_transfer_id: first.data.bank_transfer.id })).rejects.toMatchObject({
      response: { data: { error_code: 'BANK_TRANSFER_NOT_CANCELLABLE' } },
    })
    await plaid.sandboxBankTransferSimulate({
      bank_transfer_id: id,
      event_type: BankTransferEventType.Reversed,
      failure_reason: { ach_return_code: 'R01', description: 'Insufficient funds' },
    })

    const { data: list } = await plaid.bankTransferList({ count: 10 })
    expect(list.bank_transfers.map(({ status }) => status)).toEqual(['cancelled', 'reversed'])
    expect((await plaid.bankTransferBalanceGet({})).data.balance.available).toBe('10000.00')
  })

  test('hears of events, and fetches each once', async () => {
    await plaid.sandboxBankTransferFireWebhook({ webhook: receiver.url })
    await server.settle()
    expect(receiver.take().map(({ body }) => body.webhook_code)).toEqual(['BANK_TRANSFERS_EVENTS_UPDATE'])

    const events: BankTransferEvent[] = []
    for (;;) {
      const after_id = events.at(-1)?.event_id ?? 0
      const { data } = await plaid.bankTransferEventSync({ after_id, count: 2 })
      if (data.bank_transfer_events.length === 0) break
      events.push(...data.bank_transfer_events)
    }
    expect(events.map(({ event_id, event_type }) => [event_id, event_type])).toEqual([
      [1, 'pending'],
      [2, 'posted'],
      [3, 'pending'],
      [4, 'cancelled'],
      [5, 'reversed'],
    ])
    const { data } = await plaid.bankTransferEventList({ event_types: [BankTransferEventType.Reversed] })
    expect(data.bank_transfer_events).toEqual([events[4]])
    expect(events[4]?.failure_reason).toEqual({ ach_return_code: 'R01', description: 'Insufficient funds' })
  })

  test('brings account numbers along, and reads the sweep of the next day', async () => {
    const { data } = await plaid.bankTransferMigrateAccount({
      account_number: '100000000',
      routing_number: '121122676',
      account_type: 'checking',
    })
    const { access_token, account_id } = data
    const created = await plaid.bankTransferCreate({
      ...transfer,
      idempotency_key: 'migrated',
      access_token,
      account_id,
      type: BankTransferType.Debit,
      amount: '7.50',
      ach_class: ACHClass.Ccd,
    })
    const bank_transfer_id = created.data.bank_transfer.id
    await plaid.sandboxBankTransferSimulate({ bank_transfer_id, event_type: 'posted' })
    server.clock.advance(86_400_000)
    await server.settle()
    const { data: list } = await plaid.bankTransferSweepList({})
    expect(list.sweeps.map(({ amount }) => amount)).toEqual(['7.50'])
    const { data: sweep } = await plaid.bankTransferSweepGet({ sweep_id: list.sweeps[0]!.id })
    expect(sweep.sweep).toEqual(list.sweeps[0])
  })
})
