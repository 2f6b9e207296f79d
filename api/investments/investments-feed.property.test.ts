import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BankInvestments, BankInvestmentTransaction } from '@gingham/sources'
import { startTestServer, startWebhookReceiver, type TestServer, type WebhookReceiver } from '@gingham/server/testing'
import { editableBanks, type EditableBanks } from './testing/portfolios.ts'

let banks: EditableBanks
let server: TestServer
let receiver: WebhookReceiver
beforeAll(async () => {
  banks = editableBanks()
  receiver = await startWebhookReceiver()
  server = await startTestServer({ sources: [banks.source] })
})
afterAll(async () => {
  await server.close()
  receiver.close()
})

/** What a bank shows besides what it always does: trades by key, and how much of one security is held. */
interface Books {
  trades: Map<number, BankInvestmentTransaction>
  quantity: number
}

const DAY_MS = 86_400_000

type Step =
  | { kind: 'trade'; key: number }
  | { kind: 'take back'; key: number }
  | { kind: 'hold'; quantity: number }
  | { kind: 'refresh' }
  | { kind: 'day passes' }

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('trade' as const), key: fc.nat(6) }),
  fc.record({ kind: fc.constant('take back' as const), key: fc.nat(6) }),
  fc.record({ kind: fc.constant('hold' as const), quantity: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('refresh' as const) }),
  fc.record({ kind: fc.constant('day passes' as const) }),
)

function edit(investments: BankInvestments, { trades, quantity }: Books): BankInvestments {
  const held = quantity === 0 ? [] : [{ ...investments.holdings[0]!, quantity, institution_value: quantity }]
  return {
    ...investments,
    holdings: [...investments.holdings.slice(1), ...held],
    transactions: [...trades.values(), ...investments.transactions.slice(0, 5)],
  }
}

describe('investments, whatever happens at the bank', () => {
  test('are what the bank showed last, and the webhooks count every change once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        const books: Books = { trades: new Map(), quantity: 1 }
        banks.editInvestments = (investments) => edit(investments, books)
        const { access_token, item_id } = await server.link({
          initial_products: ['investments'],
          options: { webhook: receiver.url },
        })
        const read = () =>
          server.call('/investments/transactions/get', {
            access_token,
            start_date: '2020-01-01',
            end_date: '2040-01-01',
          })
        const first = await read()
        await server.settle()
        receiver.take()
        for (const step of steps) {
          if (step.kind === 'trade') books.trades.set(step.key, tradeOf(step.key, server.clock.now()))
          if (step.kind === 'take back') books.trades.delete(step.key)
          if (step.kind === 'hold') books.quantity = step.quantity
          if (step.kind === 'day passes') server.clock.advance(DAY_MS)
          if (step.kind === 'refresh')
            expect((await server.call('/investments/refresh', { access_token })).status).toBe(200)
          await server.settle()
        }
        await server.call('/investments/refresh', { access_token })
        await server.settle()
        const { body } = await read()
        const names = body.investment_transactions.map(({ name }: { name: string }) => name)
        const shown = [...books.trades.keys()].map((key) => `TRADE ${key}`)
        expect(names.filter((name: string) => name.startsWith('TRADE')).toSorted()).toEqual(shown.toSorted())
        const told = receiver.take().filter((webhook) => webhook.body.item_id === item_id)
        const sumOf = (name: string) =>
          told.reduce((sum, webhook) => sum + ((webhook.body[name] as number | undefined) ?? 0), 0)
        expect(sumOf('new_investments_transactions') - sumOf('cancelled_investments_transactions')).toBe(
          body.total_investment_transactions - first.body.total_investment_transactions,
        )
        const { body: portfolio } = await server.call('/investments/holdings/get', { access_token })
        expect(portfolio.holdings).toHaveLength(books.quantity === 0 ? 10 : 11)
        // No webhook tells of nothing.
        for (const { body: news } of told) {
          const counts = Object.entries(news).filter(([name]) => /_holdings$|_transactions$/.test(name))
          expect(counts.some(([, count]) => (count as number) > 0)).toBe(true)
        }
        await server.call('/item/remove', { access_token })
      }),
      { numRuns: 12 },
    )
  })
})

/** Money paid in on the day of the clock. */
function tradeOf(key: number, now_ms: number): BankInvestmentTransaction {
  return {
    transaction_key: `trade ${key}`,
    account_key: '6666',
    security_key: null,
    date: new Date(now_ms).toISOString().slice(0, 10),
    transaction_datetime: null,
    name: `TRADE ${key}`,
    quantity: 0,
    amount: -1,
    price: 0,
    fees: 0,
    type: 'cash',
    subtype: 'deposit',
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
  }
}
