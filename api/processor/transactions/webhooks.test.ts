import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { openAccount } from '../testing.ts'
import {
  book,
  makeModelBank,
  MODEL_INSTITUTION,
  modelRow,
  type ModelBank,
} from '../../transactions/testing/model-bank.ts'

let bank: ModelBank
let server: TestServer
let app: WebhookReceiver
let partner: WebhookReceiver
beforeEach(async () => {
  await close()
  bank = makeModelBank()
  bank.accounts.set('card', { ...bank.accounts.get('card')!, type: 'credit', subtype: 'credit card' })
  server = await startTestServer({ sources: [bank.source] })
  app = await startWebhookReceiver()
  partner = await startWebhookReceiver()
})
afterAll(() => close())

async function close() {
  app?.close()
  partner?.close()
  await server?.close()
}

/** An Item whose app listens, and a processor of its card that listens, too. */
async function link() {
  const options = { webhook: app.url }
  const { access_token, item_id } = await server.link({ institution_id: MODEL_INSTITUTION, options })
  const opened = await openAccount(server, access_token, 'credit card')
  await server.call('/processor/token/webhook/update', {
    processor_token: opened.processor_token,
    webhook: partner.url,
  })
  await arrived()
  return { ...opened, item_id }
}

/** What has come in by now: codes of the app, whole bodies of the partner. */
async function arrived() {
  await server.settle()
  return {
    app: app.take().map(({ body }) => body.webhook_code),
    partner: partner.take().map(({ body }) => body),
  }
}

async function refresh(access_token: string) {
  await server.call('/transactions/refresh', { access_token })
  return arrived()
}

const card = { account_key: 'card' }
const transactionsWebhook = { webhook_type: 'TRANSACTIONS', environment: 'sandbox' }

describe('webhooks of transactions', () => {
  test('tell a processor of its account, by account_id, and of no other account', async () => {
    book(bank, modelRow('c1', '2026-03-01', card))
    const { access_token, account_id, processor_token } = await link()
    book(bank, modelRow('a1', '2026-03-02'), modelRow('c2', '2026-03-03', card), modelRow('c3', '2026-03-04', card))
    expect(await refresh(access_token)).toEqual({
      app: ['DEFAULT_UPDATE'],
      partner: [
        { ...transactionsWebhook, webhook_code: 'DEFAULT_UPDATE', account_id, error: null, new_transactions: 2 },
      ],
    })
    book(bank, modelRow('a2', '2026-03-05'))
    expect(await refresh(access_token)).toEqual({ app: ['DEFAULT_UPDATE'], partner: [] })
    const { body } = await server.call('/processor/transactions/get', {
      processor_token,
      start_date: '2026-03-01',
      end_date: '2026-03-01',
    })
    bank.rows.delete('c1')
    bank.rows.delete('a1')
    const { partner: removed } = await refresh(access_token)
    expect(removed).toEqual([
      {
        ...transactionsWebhook,
        webhook_code: 'TRANSACTIONS_REMOVED',
        account_id,
        error: null,
        removed_transactions: [body.transactions[0].transaction_id],
      },
    ])
  })

  test('tell of INITIAL_UPDATE and HISTORICAL_UPDATE when the history comes after the token', async () => {
    book(bank, modelRow('c1', '2026-03-01', card), modelRow('c2', '2026-01-01', card), modelRow('a1', '2026-03-01'))
    const { access_token } = await server.link({ institution_id: MODEL_INSTITUTION, initial_products: ['auth'] })
    const { account_id, processor_token } = await openAccount(server, access_token, 'credit card')
    await server.call('/processor/token/webhook/update', { processor_token, webhook: partner.url })
    await arrived()
    await server.call('/transactions/sync', { access_token })
    const about = { ...transactionsWebhook, account_id, error: null }
    expect((await arrived()).partner).toEqual([
      { ...about, webhook_code: 'INITIAL_UPDATE', new_transactions: 1 },
      { ...about, webhook_code: 'HISTORICAL_UPDATE', new_transactions: 1 },
    ])
  })

  test('SYNC_UPDATES_AVAILABLE comes to who has called sync, and to nobody else', async () => {
    const { access_token, account_id, processor_token } = await link()
    await server.call('/processor/transactions/sync', { processor_token })
    const available = {
      ...transactionsWebhook,
      webhook_code: 'SYNC_UPDATES_AVAILABLE',
      account_id,
      initial_update_complete: true,
      historical_update_complete: true,
    }
    expect(await arrived()).toEqual({ app: [], partner: [available] })
    book(bank, modelRow('c1', '2026-03-01', card))
    const { app: codes, partner: bodies } = await refresh(access_token)
    expect(codes).toEqual(['DEFAULT_UPDATE'])
    expect(bodies.map(({ webhook_code }) => webhook_code)).toEqual(['DEFAULT_UPDATE', 'SYNC_UPDATES_AVAILABLE'])
    book(bank, modelRow('a1', '2026-03-02'))
    expect((await refresh(access_token)).partner).toEqual([])
  })

  test('RECURRING_TRANSACTIONS_UPDATE comes to who has asked for streams, of its account', async () => {
    for (const day of ['2025-12-28', '2026-01-28', '2026-02-28']) {
      book(bank, modelRow(`f ${day}`, day, { ...card, name: 'FILMS', merchant_name: 'Films' }))
    }
    const { access_token, account_id, processor_token } = await link()
    const { body } = await server.call('/processor/transactions/recurring/get', { processor_token })
    expect(body.outflow_streams).toHaveLength(1)
    server.clock.advance(13 * 86_400_000)
    book(bank, modelRow('f', '2026-03-28', { ...card, name: 'FILMS', merchant_name: 'Films' }))
    const { app: codes, partner: bodies } = await refresh(access_token)
    expect(codes).not.toContain('RECURRING_TRANSACTIONS_UPDATE')
    expect(bodies).toContainEqual({
      ...transactionsWebhook,
      webhook_code: 'RECURRING_TRANSACTIONS_UPDATE',
      account_id,
    })
  })

  test('come when they are fired in the sandbox, in the form of processors', async () => {
    const { access_token, account_id } = await link()
    const fire = async (webhook_code: string, webhook_type?: string) => {
      await server.call('/sandbox/item/fire_webhook', { access_token, webhook_code, webhook_type })
      return (await arrived()).partner
    }
    expect(await fire('SYNC_UPDATES_AVAILABLE')).toEqual([
      {
        ...transactionsWebhook,
        webhook_code: 'SYNC_UPDATES_AVAILABLE',
        account_id,
        initial_update_complete: true,
        historical_update_complete: true,
      },
    ])
    expect(await fire('RECURRING_TRANSACTIONS_UPDATE')).toEqual([
      { ...transactionsWebhook, webhook_code: 'RECURRING_TRANSACTIONS_UPDATE', account_id },
    ])
    expect(await fire('LOGIN_REPAIRED')).toEqual([])
  })

  test('do not come to a processor that may not read transactions, or whose Item is gone', async () => {
    const { access_token, processor_token } = await link()
    const set = (products: readonly string[]) =>
      server.call('/processor/token/permissions/set', { processor_token, products })
    await set(['auth'])
    book(bank, modelRow('c1', '2026-03-01', card))
    expect(await refresh(access_token)).toEqual({ app: ['DEFAULT_UPDATE'], partner: [] })
    await set(['transactions'])
    book(bank, modelRow('c2', '2026-03-02', card))
    expect((await refresh(access_token)).partner).toHaveLength(1)
    await set(['recurring_transactions'])
    for (const webhook_code of ['SYNC_UPDATES_AVAILABLE', 'RECURRING_TRANSACTIONS_UPDATE']) {
      await server.call('/sandbox/item/fire_webhook', { access_token, webhook_code })
    }
    expect((await arrived()).partner).toMatchObject([{ webhook_code: 'RECURRING_TRANSACTIONS_UPDATE' }])
    await server.call('/item/remove', { access_token })
    server.clock.advance(86_400_000)
    expect((await arrived()).partner).toEqual([])
  })
})
