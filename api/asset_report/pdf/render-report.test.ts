import { exactMoney, formatMoney, toPrintable } from '@gingham/pdf'
import { describe, expect, test } from 'vitest'
import { readPdfText } from '@gingham/pdf/testing'
import { exampleAnswer } from '../report.example.ts'
import type { ReportAnswer } from '../report.schema.ts'
import { capitalised, formatAxis, formatSsn } from './format.ts'
import { renderReport } from './render-report.ts'
import { totalsOf } from './sum-money.ts'

const [exampleAccount] = exampleAnswer.report.items[0]!.accounts
const account = exampleAccount!

function withAccounts(accounts: (typeof account)[]): ReportAnswer {
  const [item] = exampleAnswer.report.items
  return { ...exampleAnswer, report: { ...exampleAnswer.report, items: [{ ...item!, accounts }] } }
}

const inCurrency = (iso_currency_code: string | null, unofficial_currency_code: string | null, current: number) => ({
  ...account,
  balances: { ...account.balances, current, iso_currency_code, unofficial_currency_code },
  transactions: [],
  historical_balances: [],
})

describe('renderReport', () => {
  test('sums each currency by itself', async () => {
    const accounts = [inCurrency('JPY', null, 1200), inCurrency('GBP', null, 3.5), inCurrency(null, 'DOGE', 7)]
    const text = (await readPages(withAccounts(accounts))).join('\n')
    for (const amount of ['¥1,200', '£3.50', 'DOGE 7.00']) expect(text).toContain(amount)
  })

  test('stands without owners, without a user, and without accounts', async () => {
    const bare = withAccounts([{ ...account, owners: [], transactions: [], historical_balances: [], mask: null }])
    const nobody = { ...bare, report: { ...bare.report, user: {}, client_report_id: null } }
    const text = (await readPages(nobody)).join('\n')
    expect(text).toContain('does not tell who owns')
    expect(text).toContain('None in these days.')
    expect(await readPages(withAccounts([]))).toHaveLength(1)
  })

  test('never cuts an amount, however long', async () => {
    const current = 123_456_789_012.34
    const account = inCurrency('INR', null, current)
    const amount = formatMoney(current, account.balances)
    const movement = { ...exampleAccount!.transactions[0]!, amount: -current, iso_currency_code: 'INR' }
    const past = { date: '2026-03-14', current, iso_currency_code: 'INR', unofficial_currency_code: null }
    const told = { ...account, transactions: [movement], historical_balances: [past] }
    for (const page of (await readPages(withAccounts([told]))).slice(0, 2)) {
      expect(page).toContain(toPrintable(amount))
      expect(page).not.toContain('…')
    }
  })

  test('tells debts from what is owned, and counts each institution once', async () => {
    const debt = { ...inCurrency('USD', null, 777.5), type: 'loan' as const, subtype: 'student' as const }
    const answer = withAccounts([inCurrency('USD', null, 12.25), debt])
    const [item] = answer.report.items
    const [cover = '', ...rest] = await readPages({
      ...answer,
      report: { ...answer.report, items: [item!, { ...item!, item_id: 'another' }] },
    })
    expect(cover).toMatch(/^Institutions\n1$/m)
    expect(cover).toMatch(/Owned\nOwed\n/)
    expect(rest[0]).toMatch(/^Current balance\n\$12\.25$/m)
    expect(rest[1]).toMatch(/^Owed\n\$777\.50$/m)
  })

  test('sums pending rows by themselves', async () => {
    const [row] = account.transactions
    const transactions = [
      { ...row!, amount: 5, pending: true },
      { ...row!, amount: 10.25, pending: false },
      { ...row!, amount: -100, pending: false },
    ]
    const [, page = ''] = await readPages(withAccounts([{ ...account, transactions }]))
    expect(page).toMatch(/^Total\n2 transactions\n\$100\.00\n\$10\.25$/m)
    expect(page).toMatch(/^Pending\n1 transaction\n\$0\.00\n\$5\.00$/m)
  })

  test('says what holdings cost and are worth together', async () => {
    const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }
    const holding = {
      account_id: account.account_id,
      security_id: 'one',
      ticker_symbol: 'NFLX180201C00355000',
      institution_price: 1,
      cost_basis: 8.5,
      quantity: 1,
      ...usd,
    }
    const holdings = [
      { ...holding, institution_value: 0.1 },
      { ...holding, institution_value: 0.2 },
      { ...holding, institution_value: 7, iso_currency_code: 'EUR' },
    ]
    const balances = { ...account.balances, margin_loan_amount: 55.5 }
    const invested = { ...account, type: 'investment' as const, balances, historical_balances: [], transactions: [] }
    const [, page = ''] = await readPages(
      withAccounts([{ ...invested, investments: { holdings, securities: [], transactions: [] } }]),
    )
    expect(page).toContain('$8.50')
    expect(page).toMatch(/^Borrowed to invest\n\$55\.50$/m)
    expect(page.match(/^Total\n.*$/gm)).toEqual(['Total\n$0.30', 'Total\n€7.00'])
    expect(page).not.toContain('…')
  })

  test('names a missing balance with a dash', async () => {
    const unknown = { ...account, balances: { ...account.balances, current: null, available: null } }
    expect((await readPages(withAccounts([{ ...unknown, historical_balances: [] }])))[1]).toMatch(/^–$/m)
  })
})

async function readPages(answer: ReportAnswer): Promise<string[]> {
  return readPdfText(await renderReport(answer))
}

test('totals add exactly, and debts apart', () => {
  const cents = Array.from({ length: 10 }, () => inCurrency('USD', null, 0.1))
  const debt = { ...inCurrency('USD', null, 0.3), type: 'credit' as const }
  expect(totalsOf([...cents, debt])).toEqual([
    { iso_currency_code: 'USD', unofficial_currency_code: null, owned: 1, owed: 0.3, net: 0.7 },
  ])
})

test('amounts and names are written as people do', () => {
  const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }
  expect(formatMoney(-1204.5075, usd)).toBe('-$1,204.51')
  expect(exactMoney(1204.5075, usd)).toBe('$1,204.5075')
  expect(formatAxis(2000, usd)).toBe('$2,000')
  expect(formatAxis(-1_250_000, usd)).toBe('-$1.25M')
  expect(formatSsn('123-45-6789')).toBe('***-**-6789')
  expect(['credit card', 'sep ira', 'cd', '401k'].map(capitalised)).toEqual(['Credit card', 'Sep IRA', 'CD', '401k'])
})
