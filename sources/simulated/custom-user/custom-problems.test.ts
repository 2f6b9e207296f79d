import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCustomUser, simulatedBanks } from '../index.ts'

function problemsOf(account: object): string {
  const override_accounts = [{ type: 'investment', subtype: 'ira', ...account }]
  const parsed = parseCustomUser(JSON.stringify({ override_accounts }))
  return parsed.ok ? '' : parsed.problems.join('\n')
}

const security = { ticker_symbol: 'X', currency: 'USD' }
const holding = { institution_price: 1, quantity: 1, security }
const trade = { date: '2026-01-01', name: 'X', quantity: 1, price: 1, type: 'buy', security }

describe('what is wrong with investments and debts is said', () => {
  test.each([
    ['a day of a price', { holdings: [{ ...holding, institution_price_as_of: '2026-02-30' }] }, 'price_as_of'],
    ['a security without identifier', { holdings: [{ ...holding, security: { name: 'X' } }] }, 'holdings[0].security'],
    ['a quantity beyond counting', { holdings: [{ ...holding, quantity: 1e13 }] }, 'holdings[0]: quantity'],
    ['a day of a trade', { investment_transactions: [{ ...trade, date: '2026-13-01' }] }, 'transactions[0].date'],
    ['a kind of trade', { investment_transactions: [{ ...trade, type: 'swap' }] }, 'buy, sell, cash, fee, transfer'],
    ['a day of a loan', { liability: { type: 'student', origination_date: '2026-02-30' } }, 'origination_date'],
    ['a rate', { liability: { type: 'student', nominal_apr: -1 } }, 'nominal_apr'],
    [
      'months without end',
      { liability: { type: 'student', repayment_model: { repayment_months: 1e9 } } },
      'repayment_model',
    ],
    ['half a payment', { liability: { type: 'student', pslf_status: { payments_made: 1.5 } } }, 'pslf_status'],
    ['a status', { liability: { type: 'student', loan_status: { type: 'lost' } } }, 'loan_status.type'],
    ['a plan', { liability: { type: 'student', repayment_plan_type: 'never' } }, 'repayment_plan_type'],
  ])('%s', (_name, account, expected) => {
    expect(problemsOf(account)).toContain(expected)
  })

  test('what is right is let through', () => {
    const liability = { type: 'student', loan_status: { type: 'in school' }, repayment_plan_type: 'interest only' }
    expect(problemsOf({ holdings: [holding], investment_transactions: [trade], liability })).toBe('')
  })

  test('whatever is let through can be shown, in finite numbers', async () => {
    const banks = simulatedBanks()
    const moment = { now_ms: Date.parse('2026-03-15'), today: '2026-03-15' }
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
    const aHolding = fc.record({
      institution_price: number,
      quantity: number,
      cost_basis: number,
      security: fc.constant(security),
    })
    const aTrade = fc.record({ quantity: number, price: number, type: fc.constantFrom('buy', 'sell', 'cash', 'fee') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(aHolding, { maxLength: 4 }),
        fc.array(aTrade, { maxLength: 4 }),
        async (held, trades) => {
          const investment_transactions = trades.map((row) => ({ ...trade, ...row }))
          const override_accounts = [{ type: 'investment', subtype: 'ira', holdings: held, investment_transactions }]
          const password = JSON.stringify({ override_accounts })
          const request = { institution_id: 'ins_109508', username: 'user_custom', password, mfa_answers: [], moment }
          const step = banks.connect({ ...request, seed: '1' })
          if (step.step !== 'connected') throw new Error(JSON.stringify(step))
          const { accounts, investments } = await banks.fetch(step.connection, moment)
          const numbers = [
            accounts[0]!.balances.current,
            ...investments!.holdings.flatMap((row) => [row.institution_value, row.quantity, row.cost_basis]),
            ...investments!.transactions.map(({ amount }) => amount),
          ]
          expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([])
        },
      ),
    )
  })
})
