import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Transaction } from '../../protocol.ts'
import { applySync, findTransactions, newestFirst } from './known-transactions.ts'
import { dayName, firstDay, latestDay, monthName, periods } from './periods.ts'
import { categoryName, spendingByCategory, spendingByMonth } from './spending.ts'
import { formatAmount, formatUnits, toUnits } from './units.ts'

let made = 0
function transaction(given: Partial<Transaction> = {}): Transaction {
  made += 1
  return {
    transaction_id: `t${made}`,
    account_id: 'checking',
    name: 'Blue Bottle',
    merchant_name: null,
    amount: 4.33,
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
    date: '2026-03-10',
    pending: false,
    payment_channel: 'in store',
    personal_finance_category: { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_COFFEE' },
    ...given,
  }
}
const pfc = (primary: string, detailed = `${primary}_OTHER`) => ({
  personal_finance_category: { primary, detailed },
})

describe('units', () => {
  test('carry four decimals exactly', () => {
    expect(toUnits(0.1) + toUnits(0.2)).toBe(toUnits(0.3))
    expect(toUnits(23_631.9805)).toBe(236_319_805)
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (units) => {
        expect(toUnits(units / 10_000)).toBe(units)
      }),
    )
  })

  test.each([
    [12_345_000, 'USD', '$1,234.50'],
    [-30_000, 'EUR', '-€3.00'],
    [239_805, 'USD', '$23.9805'],
    [1_000_000, 'JPY', '¥100'],
    [5_000, 'BTC', '0.5 BTC'],
    [5_000, 'DOGECOIN', '0.5 DOGECOIN'],
    [5_000, null, '0.5'],
  ])('%i of %s reads %s', (units, currency, text) => {
    expect(formatUnits(units, currency)).toBe(text)
  })

  test('amounts read as they are on the wire', () => {
    expect(formatAmount(23_631.9805, 'USD')).toBe('$23,631.9805')
  })
})

describe('spending', () => {
  test('is added up by category, the largest first', () => {
    const { total, categories, currency } = spendingByCategory([
      transaction({ amount: 0.1 }),
      transaction({ amount: 0.2 }),
      transaction({ amount: 0.9, ...pfc('TRAVEL') }),
    ])
    expect(currency).toBe('USD')
    expect(total).toBe(12_000)
    expect(categories).toEqual([
      { primary: 'TRAVEL', units: 9_000, count: 1, share: 0.75 },
      { primary: 'FOOD_AND_DRINK', units: 3_000, count: 2, share: 0.25 },
    ])
  })

  test('takes refunds off, and leaves out a category that came out at nothing', () => {
    const { categories } = spendingByCategory([
      transaction({ amount: 10 }),
      transaction({ amount: -4 }),
      transaction({ amount: 500, ...pfc('TRAVEL') }),
      transaction({ amount: -500, ...pfc('TRAVEL') }),
    ])
    expect(categories).toMatchObject([{ primary: 'FOOD_AND_DRINK', units: 60_000, share: 1 }])
  })

  test('is not moving money, earning it, or paying a card', () => {
    const { total } = spendingByCategory([
      transaction({ amount: -2_000, ...pfc('INCOME') }),
      transaction({ amount: 300, ...pfc('TRANSFER_OUT') }),
      transaction({ amount: -300, ...pfc('TRANSFER_IN') }),
      transaction({ amount: 2_078.5, ...pfc('LOAN_PAYMENTS', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT') }),
      transaction({ amount: 25, ...pfc('LOAN_PAYMENTS', 'LOAN_PAYMENTS_MORTGAGE_PAYMENT') }),
    ])
    expect(total).toBe(250_000)
  })

  test('never adds two currencies', () => {
    const { currency, total, other_currency_count } = spendingByCategory([
      transaction({ amount: 1, iso_currency_code: 'EUR' }),
      transaction({ amount: 1 }),
      transaction({ amount: 2 }),
    ])
    expect({ currency, total, other_currency_count }).toEqual({
      currency: 'USD',
      total: 30_000,
      other_currency_count: 1,
    })
  })

  test('shares add up to one, whatever the amounts', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom('A', 'B', 'C', 'D')), {
      minLength: 1,
    })
    fc.assert(
      fc.property(amounts, (rows) => {
        const { total, categories } = spendingByCategory(
          rows.map(([units, primary]) => transaction({ amount: units / 10_000, ...pfc(primary) })),
        )
        expect(total).toBe(rows.reduce((sum, [units]) => sum + units, 0))
        expect(categories.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10)
      }),
    )
  })

  test('is added up by month, months without any included', () => {
    expect(
      spendingByMonth([
        transaction({ amount: 0.1, date: '2025-11-30' }),
        transaction({ amount: 0.2, date: '2025-11-01' }),
        transaction({ amount: -5, date: '2026-01-15' }),
        transaction({ amount: 900, date: '2026-02-01', ...pfc('TRANSFER_OUT') }),
        transaction({ amount: 1, date: '2025-12-01', iso_currency_code: 'EUR' }),
      ]),
    ).toEqual([
      { month: '2025-11', units: 3_000 },
      { month: '2025-12', units: 0 },
      { month: '2026-01', units: -50_000 },
    ])
    expect(spendingByMonth([])).toEqual([])
  })

  test('has names for people', () => {
    expect(categoryName('FOOD_AND_DRINK')).toBe('Food and drink')
    expect(spendingByCategory([])).toEqual({ currency: null, total: 0, categories: [], other_currency_count: 0 })
  })
})

const named = (id: string) => periods.find((period) => period.id === id)!

describe('periods', () => {
  test.each([
    ['30', '2026-03-15', '2026-02-14'],
    ['365', '2024-12-31', '2024-01-02'],
    ['all', '2026-03-15', ''],
  ])('%s days until %s begin on %s', (id, last_day, first_day) => {
    expect(firstDay(named(id), last_day)).toBe(first_day)
  })

  test('end with the latest row', () => {
    expect(latestDay([{ date: '2026-03-01' }, { date: '2026-03-10' }, { date: '2025-12-31' }])).toBe('2026-03-10')
    expect(latestDay([])).toBeNull()
  })

  test('days are spelled without regard to the time zone', () => {
    expect(dayName('2026-03-05')).toBe('5 Mar 2026')
    expect(dayName('someday')).toBe('someday')
    expect(monthName('2026-03')).toBe('Mar 2026')
  })
})

describe('known transactions', () => {
  test('follow sync: added, modified, removed', () => {
    const [kept, gone, changed] = [transaction(), transaction(), transaction()]
    const first = applySync(new Map(), { added: [kept, gone, changed], modified: [], removed: [] })
    const second = applySync(first, {
      added: [],
      modified: [{ ...changed, amount: 9 }],
      removed: [{ transaction_id: gone.transaction_id }],
    })
    expect([...second.values()]).toEqual([kept, { ...changed, amount: 9 }])
    expect(first.size).toBe(3)
  })

  test('stand newest first, pending before posted', () => {
    const [old, posted, pending] = [transaction({ date: '2026-03-01' }), transaction(), transaction({ pending: true })]
    const known = applySync(new Map(), { added: [old, posted, pending], modified: [], removed: [] })
    expect(newestFirst(known)).toEqual([pending, posted, old])
  })

  test.each([
    ['bottle', 1],
    ['COFFEE blue', 1],
    ['2026-03 4.33', 2],
    ['12.00', 1],
    ['tea', 0],
    ['', 3],
  ])('are found by "%s"', (text, count) => {
    const rows = [
      transaction(),
      transaction({ name: 'Uber', ...pfc('TRANSPORTATION') }),
      transaction({ name: 'Ritual', amount: 12, date: '2026-01-01', ...pfc('FOOD_AND_DRINK') }),
    ]
    expect(findTransactions(rows, { text, account_id: null, category: null })).toHaveLength(count)
  })

  test('are narrowed to an account and a category', () => {
    const rows = [transaction(), transaction({ account_id: 'card' }), transaction({ ...pfc('TRAVEL') })]
    const narrowed = findTransactions(rows, { text: '', account_id: 'checking', category: 'FOOD_AND_DRINK' })
    expect(narrowed).toEqual([rows[0]])
  })
})
