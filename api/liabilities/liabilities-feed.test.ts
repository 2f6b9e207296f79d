import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BankLiability } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { feedJobs, findFeed } from '../bank-feed/index.ts'
import { liabilitiesFeed } from './index.ts'
import { linkCustom } from './testing/custom-debts.ts'

const banks = simulatedBanks()
/** What the banks show of debts; a test edits it. */
let edit: (liabilities: readonly BankLiability[]) => readonly BankLiability[] = (liabilities) => liabilities
/** What happens before the bank answers. */
let beforeAnswer = () => Promise.resolve()

let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startWebhookReceiver()
  server = await startTestServer({
    sources: [
      {
        ...banks,
        async fetch(connection, moment) {
          const snapshot = await banks.fetch(connection, moment)
          await beforeAnswer()
          return { ...snapshot, liabilities: edit(snapshot.liabilities ?? []) }
        },
      },
    ],
  })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

const DAY_MS = 86_400_000

async function passDays(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    server.clock.advance(DAY_MS)
    await server.settle()
  }
}

/** What the webhooks about debts since the last look say of an Item. */
function told(item_id: string): Record<string, unknown>[] {
  return receiver
    .take()
    .map(({ body }) => body)
    .filter((body) => body.item_id === item_id)
}

describe('the daily update of debts', () => {
  test('tells of new debts and of the fields that changed, once', async () => {
    const { access_token, item_id } = await server.link({
      initial_products: ['liabilities'],
      options: { webhook: receiver.url },
    })
    expect((await server.call('/liabilities/get', { access_token })).body.liabilities.student).toHaveLength(1)
    await server.settle()
    expect(told(item_id)).toEqual([])
    edit = (liabilities) => liabilities.filter(({ kind }) => kind !== 'student')
    await passDays(1)
    // A debt that is gone is no news of a kind that the webhook has.
    expect(told(item_id)).toEqual([])
    edit = (liabilities) =>
      liabilities.map((liability) =>
        liability.account_key === '3333' && liability.kind === 'credit'
          ? { ...liability, is_overdue: true, last_payment_amount: 1 }
          : liability,
      )
    await passDays(1)
    const { body } = await server.call('/liabilities/get', { access_token })
    const idOf = (mask: string) =>
      body.accounts.find((account: { mask: string }) => account.mask === mask).account_id as string
    expect(told(item_id)).toEqual([
      {
        webhook_type: 'LIABILITIES',
        webhook_code: 'DEFAULT_UPDATE',
        item_id,
        error: null,
        account_ids_with_new_liabilities: [idOf('7777')],
        account_ids_with_updated_liabilities: { [idOf('3333')]: ['is_overdue', 'last_payment_amount'] },
        environment: 'sandbox',
      },
    ])
    expect(body.liabilities.credit[0]).toMatchObject({ is_overdue: true, last_payment_amount: 1 })
    await passDays(1)
    expect(told(item_id)).toEqual([])
    edit = (liabilities) => liabilities
  })

  test('a card goes from a statement to due, to overdue, and is paid', async () => {
    const at = await startTestServer({ now: '2026-03-20T12:00:00Z' })
    const payment = { date_transacted: '2026-03-27', date_posted: '2026-03-27', amount: -60, currency: 'USD' }
    const { access_token } = await linkCustom(at, [
      {
        type: 'credit',
        subtype: 'credit card',
        starting_balance: 2000,
        transactions: [{ ...payment, description: 'PAYMENT THANK YOU' }],
      },
    ])
    const card = async () => (await at.call('/liabilities/get', { access_token })).body.liabilities.credit[0]
    const pass = async (days: number) => {
      for (let day = 0; day < days; day += 1) {
        at.clock.advance(DAY_MS)
        await at.settle()
      }
    }
    expect(await card()).toMatchObject({
      is_overdue: false,
      last_statement_issue_date: '2026-02-28',
      last_statement_balance: 2000,
      minimum_payment_amount: 25,
      next_payment_due_date: '2026-03-25',
      last_payment_date: null,
    })
    await pass(6)
    expect(await card()).toMatchObject({ is_overdue: true, next_payment_due_date: '2026-03-25' })
    await pass(1)
    expect(await card()).toMatchObject({
      is_overdue: false,
      last_payment_amount: 60,
      last_payment_date: '2026-03-27',
      next_payment_due_date: '2026-04-22',
    })
    await pass(1)
    expect(await card()).toMatchObject({
      is_overdue: false,
      last_statement_issue_date: '2026-03-28',
      last_statement_balance: 1940,
    })
    await at.close()
  })
})

describe('a bank that fails', () => {
  test('is asked in quick succession, then with the next regular update', async () => {
    const { access_token, item_id } = await server.link({ initial_products: ['liabilities'] })
    const job = feedJobs(server.house, [liabilitiesFeed])['bank_feed.update']!
    const payload = { item_id, product: 'liabilities', is_regular: true }
    beforeAnswer = () => Promise.reject(new Error('the bank is broken'))
    const rowOf = (attempt: number) => ({ payload, attempt }) as Parameters<typeof job>[0]
    for (const attempt of [1, 2, 3]) await expect(job(rowOf(attempt))).rejects.toThrow('the bank is broken')
    await job(rowOf(4))
    const feed = await findFeed(server.house.store.db, item_id, 'liabilities')
    expect(feed).toMatchObject({ status: 'READY', last_failed_update_ms: server.clock.now() })
    beforeAnswer = () => Promise.resolve()
    expect((await server.call('/liabilities/get', { access_token })).status).toBe(200)
    await passDays(1)
    const after = await findFeed(server.house.store.db, item_id, 'liabilities')
    expect(after?.last_successful_update_ms).toBe(server.clock.now())
  })
})
