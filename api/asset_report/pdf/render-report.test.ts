import { exactMoney, formatMoney } from '@gingham/pdf'
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
  expect(formatSsn('123-45-6789')).toBe('***-**-6789')
  expect(['credit card', 'sep ira', 'cd', '401k'].map(capitalised)).toEqual(['Credit card', 'Sep IRA', 'CD', '401k'])
})
