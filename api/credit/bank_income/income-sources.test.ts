import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../house/civil-date.ts'
import { examplePosted } from '../../transactions/index.ts'
import { toUnits } from '../../house/money.ts'
import { findIncomeSources, totalOf, type IncomeAccount, type IncomeTransaction } from './income-sources.ts'
import { hasChanged, profileOf } from './income-profile.ts'
import { monthlySummaries } from './monthly-summaries.ts'
import { payFrequencyOf } from './pay-frequency.ts'

const window = { since: '2025-03-15', until: '2026-03-15' }
let count = 0

interface Row {
  date: string
  amount: number
  description?: string
  detailed?: string
  account_id?: string
  pending?: boolean
  iso_currency_code?: string
}

function row({
  date,
  amount,
  description = 'MILL PAYROLL',
  detailed = 'INCOME_SALARY',
  ...rest
}: Row): IncomeTransaction {
  count += 1
  const primary = detailed.startsWith('INCOME')
    ? 'INCOME'
    : detailed.startsWith('TRANSFER_IN')
      ? 'TRANSFER_IN'
      : 'OTHER'
  return {
    ...examplePosted,
    account_id: 'checking',
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
    pending: false,
    ...rest,
    transaction_id: `t${count}`,
    amount,
    date,
    name: description,
    original_description: description,
    merchant_name: null,
    counterparties: [],
    personal_finance_category: { primary, detailed, confidence_level: 'HIGH', version: 'v2' },
  }
}

const account = (
  transactions: readonly IncomeTransaction[],
  account_id = 'checking',
  is_depository = true,
): IncomeAccount => ({
  account_id,
  is_depository,
  transactions,
})
const every = (days: number, times: number, first: string, fields: Omit<Row, 'date'>) =>
  Array.from({ length: times }, (_, index) => row({ ...fields, date: addDays(first, index * days) }))

describe('sources of income', () => {
  test('are deposits of one payer, together', () => {
    const rows = [
      ...every(14, 6, '2025-12-01', { amount: -1000.1, description: 'MILL PAYROLL 88211' }),
      ...every(7, 8, '2025-12-02', { amount: -200, description: 'LOOM LLC DIRECT DEP' }),
    ]
    expect(findIncomeSources([account(rows)], window)).toMatchObject([
      { income_description: 'MILL PAYROLL 88211', income_category: 'SALARY', pay_frequency: 'BIWEEKLY' },
      { income_description: 'LOOM LLC DIRECT DEP', pay_frequency: 'WEEKLY' },
    ])
  })

  test('are called what their deposits are mostly called', () => {
    const rows = ['PAYROLL 01', 'PAYROLL 02', 'PAYROLL 02'].map((description, index) =>
      row({ date: addDays('2026-01-02', index * 14), amount: -900, description }),
    )
    expect(findIncomeSources([account(rows)], window)).toMatchObject([{ income_description: 'PAYROLL 02' }])
  })

  test('are posted, on depository accounts, within the days, and come in', () => {
    const day = '2026-03-01'
    const refused = [
      account([row({ date: day, amount: -500, pending: true })]),
      account([row({ date: day, amount: -500 })], 'card', false),
      account([row({ date: '2025-03-14', amount: -500 }), row({ date: '2026-03-16', amount: -500 })]),
      account([row({ date: day, amount: 500 })]),
    ]
    for (const one of refused) expect(findIncomeSources([one], window)).toEqual([])
    expect(findIncomeSources([account([row({ date: '2025-03-15', amount: -500 })])], window)).toHaveLength(1)
  })

  test('are no loans, refunds or money from a savings account', () => {
    for (const detailed of ['LOAN_DISBURSEMENTS_PERSONAL', 'GENERAL_MERCHANDISE_SUPERSTORES', 'TRANSFER_IN_SAVINGS']) {
      expect(findIncomeSources([account(every(7, 9, '2026-01-01', { amount: -300, detailed }))], window)).toEqual([])
    }
  })

  test('are money from somewhere only where it has a rhythm', () => {
    const fields = { amount: -300, description: 'WIRE GALLERY', detailed: 'TRANSFER_IN_WIRE' }
    expect(findIncomeSources([account(every(7, 3, '2026-01-01', fields))], window)).toMatchObject([
      { income_category: 'OTHER', pay_frequency: 'WEEKLY' },
    ])
    expect(findIncomeSources([account(every(7, 2, '2026-01-01', fields))], window)).toEqual([])
  })

  test('are never money from another account of the same person', () => {
    const fields = { amount: -300, description: 'VENMO CASHOUT', detailed: 'TRANSFER_IN_TRANSFER_IN_FROM_APPS' }
    const into = every(7, 5, '2026-01-01', fields)
    const out = every(7, 5, '2025-12-30', { ...fields, amount: 300, account_id: 'other' })
    expect(findIncomeSources([account(into)], window)).toHaveLength(1)
    expect(findIncomeSources([account(into), account(out, 'other')], window)).toEqual([])
    // Somebody pays wages from the account beside: they are wages all the same.
    const wages = every(7, 5, '2026-01-01', { amount: -300 })
    expect(findIncomeSources([account(wages), account(out, 'other')], window)).toHaveLength(1)
  })

  test('bring more than small change', () => {
    const interest = { amount: -4.22, description: 'INTRST PYMNT', detailed: 'INCOME_INTEREST_EARNED' }
    expect(findIncomeSources([account(every(30, 12, '2025-04-01', interest))], window)).toEqual([])
    expect(
      findIncomeSources([account(every(30, 12, '2025-04-01', { ...interest, amount: -5.5 }))], window),
    ).toHaveLength(1)
  })

  test('have one currency each', () => {
    const rows = [
      row({ date: '2026-01-01', amount: -10 }),
      row({ date: '2026-01-01', amount: -10, iso_currency_code: 'CAD' }),
    ]
    expect(findIncomeSources([account(rows)], window)).toHaveLength(2)
  })

  test('have every deposit once, whatever comes in, in any order', () => {
    const deposit = fc.record({
      date: fc.integer({ min: 0, max: 365 }).map((day) => addDays(window.since, day)),
      amount: fc.integer({ min: 10_000, max: 1_000_000 }).map((units) => -units / 100),
      description: fc.constantFrom('MILL PAYROLL', 'UBER PAYOUT 7', 'INTEREST', 'TENANT 4B'),
      detailed: fc.constantFrom('INCOME_SALARY', 'INCOME_GIG_ECONOMY', 'INCOME_RENTAL', 'INCOME_TAX_REFUND'),
    })
    fc.assert(
      fc.property(fc.array(deposit, { maxLength: 40 }), (deposits) => {
        const rows = deposits.map(row)
        const sources = findIncomeSources([account(rows)], window)
        const ids = sources.flatMap(({ transactions }) => transactions.map(({ transaction_id }) => transaction_id))
        expect(ids.toSorted()).toEqual(rows.map(({ transaction_id }) => transaction_id).toSorted())
        const total = rows.reduce((units, { amount }) => units - toUnits(amount), 0)
        expect(sources.reduce((units, source) => units + totalOf(source), 0)).toBe(total)
        expect(findIncomeSources([account(rows.toReversed())], window)).toEqual(sources)
        const months = monthlySummaries(rows, window)
        expect(months.flatMap(({ transactions }) => transactions)).toHaveLength(rows.length)
        for (const { start_date, end_date, transactions } of months) {
          for (const { date } of transactions) expect(date >= start_date && date <= end_date).toBe(true)
        }
        months.slice(1).forEach(({ start_date }, index) => expect(addDays(months[index]!.end_date, 1)).toBe(start_date))
      }),
    )
  })
})

describe('how often somebody is paid', () => {
  const on = (...days: number[]) => days.map((day) => ({ date: addDays('2026-01-01', day), amount: 100 }))

  test.each([
    ['WEEKLY', on(0, 7, 14, 21)],
    ['BIWEEKLY', on(1, 15, 29, 43)],
    ['SEMI_MONTHLY', on(0, 14, 31, 45, 59, 73)],
    ['MONTHLY', on(0, 31, 59, 90)],
    ['DAILY', on(4, 5, 6, 7, 8, 11, 12, 13, 14, 15)],
    ['UNKNOWN', on(0, 7)],
    ['UNKNOWN', on(0, 3, 50, 51)],
    ['UNKNOWN', on(0, 365, 730)],
    ['UNKNOWN', []],
  ])('is %s', (frequency, payments) => {
    expect(payFrequencyOf(payments)).toBe(frequency)
  })

  test('is not changed by a bonus in between', () => {
    const bonus = { date: addDays('2026-01-01', 18), amount: 400 }
    expect(payFrequencyOf([...on(0, 14, 28, 42), bonus])).toBe('BIWEEKLY')
  })
})

describe('what changes a person’s income', () => {
  const profile = (amount: number, times = 6) =>
    profileOf(findIncomeSources([account(every(7, times, '2026-01-01', { amount }))], window))

  test('is a source that comes or goes, or pays much more or less', () => {
    expect(hasChanged(profile(-400), profile(-400))).toBe(false)
    expect(hasChanged(profile(-400), profile(-499))).toBe(false)
    expect(hasChanged(profile(-400), profile(-501))).toBe(true)
    expect(hasChanged(profile(-400), profile(-299))).toBe(true)
    expect(hasChanged(profile(-400), {})).toBe(true)
    expect(hasChanged({}, profile(-400))).toBe(true)
  })

  test('is no source without a rhythm', () => {
    expect(profile(-400, 2)).toEqual({})
  })
})
