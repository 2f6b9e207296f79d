import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentReading, PayrollAccount, SourceDocument } from '../../payroll.ts'
import { toDate, toDay } from '../civil-date.ts'
import { simulatedBanks } from '../index.ts'
import { sum } from '../money.ts'
import { PAYROLL_PROVIDER } from './employers.ts'

const banks = simulatedBanks()

function read(documents: readonly SourceDocument[], today = '2026-03-15', seed = '1'): DocumentReading {
  const moment = { now_ms: Date.parse(today), today }
  const connection = banks.connectDocuments!({ institution_id: PAYROLL_PROVIDER, moment, seed })
  return banks.readDocuments!(connection, documents, moment)
}

const pdf = (name: string): SourceDocument => ({ name, content_type: 'application/pdf', file: Buffer.from(name) })
const json = (value: unknown): SourceDocument => ({
  name: 'document.json',
  content_type: 'application/json',
  file: Buffer.from(JSON.stringify(value)),
})
const kindsOf = ({ findings }: DocumentReading) => findings.map(({ document_key }) => document_key)

describe('an upload', () => {
  test('holds what its files are called: statements of earnings are pay stubs, and so are pictures of a camera', () => {
    const names = {
      'march.pdf': 'stub',
      'Statement.PDF': 'statement',
      'earnings statement.pdf': 'stub',
      'pay-statement.pdf': 'stub',
      'my_bank_statement_2.png': 'statement',
      'w2_2025.pdf': 'w2',
      'My W-2.pdf': 'w2',
      'new2.pdf': 'stub',
      'form-1099.pdf': '1099',
      'IMG_1099.jpg': 'stub',
    }
    const reading = read(Object.keys(names).map(pdf))
    expect(kindsOf(reading)).toEqual(Object.values(names).map((kind, at) => `${kind}/${at}`))
    const [{ w2s, form1099s }] = reading.payroll.accounts as [PayrollAccount]
    expect(w2s.map(({ tax_year }) => tax_year)).toEqual(['2025', '2024'])
    expect(form1099s).toMatchObject([{ form_1099_type: 'FORM_1099_TYPE_MISC', tax_year: '2025' }])
  })

  test('has one statement for each month back from the last full one, and each begins where the one before ended', () => {
    const day = fc.integer({ min: toDay('2019-01-01'), max: toDay('2032-12-31') }).map(toDate)
    const upload = [pdf('statement 1.pdf'), pdf('statement 2.pdf'), pdf('statement 3.pdf')]
    fc.assert(
      fc.property(day, fc.string({ maxLength: 8 }), (today, seed) => {
        const { bank_statements } = read(upload, today, seed)
        const [newest] = bank_statements
        const month = newest!.accounts[0]!.periods[0]!
        expect(toDate(toDay(month.end_date!) + 1)).toBe(`${today.slice(0, 7)}-01`)
        for (const [index, { accounts, transactions }] of bank_statements.entries()) {
          for (const { account_key, periods } of accounts) {
            const [{ start_date, end_date, starting_balance, ending_balance }] = periods as [(typeof periods)[0] & {}]
            expect(start_date).toMatch(/-01$/)
            const own = transactions.filter((row) => row.account_key === account_key)
            expect(own.every(({ date }) => date! >= start_date! && date! <= end_date!)).toBe(true)
            expect(sum(starting_balance!, ...own.map(({ amount }) => -amount!))).toBe(ending_balance)
            const older = bank_statements[index + 1]?.accounts.find((one) => one.account_key === account_key)
            if (older === undefined) continue
            expect(toDay(older.periods[0]!.end_date!) + 1).toBe(toDay(start_date!))
            expect(older.periods[0]!.ending_balance).toBe(starting_balance)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('of any JSON is read or told to be unreadable', () => {
    const part = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('2026-01-31', '2026-02-30', 12.5, null))
    const rows = fc.array(fc.record({ account_id: part, amount: part, date: part }, { requiredKeys: [] }))
    const accounts = fc.array(fc.record({ name: part, owner: part, periods: part }, { requiredKeys: [] }))
    const statement = fc.record({ bank_accounts: fc.oneof(accounts, part), transactions: fc.oneof(rows, part) })
    fc.assert(
      fc.property(fc.oneof(fc.record({ bank_statement: statement, ocr_status: part }), part), (value) => {
        const { findings, bank_statements } = read([json(value)])
        const [found] = findings
        expect(found!.document_key).toBe(bank_statements[0]?.document_key ?? null)
        const isRead = found!.status === 'PROCESSING_COMPLETE'
        for (const { accounts: told, transactions } of bank_statements) {
          if (!isRead) expect([...told, ...transactions]).toEqual([])
          for (const { date } of transactions) if (date !== null) expect(toDate(toDay(date))).toBe(date)
        }
      }),
    )
  })
})
