import { expect, test } from 'vitest'
import { readPdfText } from '@gingham/pdf/testing'
import { simulatedBanks } from '@gingham/sources/simulated'
import { makeIds } from '@gingham/store'
import { payDocuments } from '../document-key.ts'
import { renderDocument } from './render-document.ts'

const banks = simulatedBanks()

/** Every document of a user of the payroll provider. */
async function documentsOf(username: string, password: string) {
  const moment = { now_ms: Date.parse('2026-03-15'), today: '2026-03-15' }
  const request = { institution_id: 'ins_135842', username, password, mfa_answers: [], moment, seed: '1' }
  const step = banks.connect(request)
  if (step.step !== 'connected') throw new Error(JSON.stringify(step))
  const { payroll } = await banks.fetch(step.connection, moment)
  return payDocuments(makeIds('1'), 'item', payroll!)
}

test('a pay stub fits a page, and says every line of it', async () => {
  const [newest] = await documentsOf('user_good', 'pass_good')
  if (newest?.kind !== 'pay_stub') throw new Error('no pay stub')
  const pages = readPdfText(await renderDocument(newest))
  expect(pages).toHaveLength(1)
  const { deductions, earnings, employee } = newest.document
  for (const { description } of [...deductions.breakdown, ...earnings.breakdown])
    expect(pages[0]).toContain(description)
  for (const text of [employee.name, 'SSN ending in 1234', 'Every two weeks', '··1111', '2026-02-15 to 2026-02-28']) {
    expect(pages[0]).toContain(text)
  }
})

test('tax forms show what stands in their boxes', async () => {
  const documents = await documentsOf('user_good', 'pass_good')
  const textOf = async (name: string) => {
    const document = documents.find((one) => one.name === name)
    if (document === undefined) throw new Error(`no ${name}`)
    return readPdfText(await renderDocument(document)).join('\n')
  }
  const w2 = await textOf('w2_2025.pdf')
  for (const text of ['Wage and Tax Statement 2025', '77481.00', 'D 4213.91', 'EIN 00-', 'XXX-XX-1234', 'NC']) {
    expect(w2).toContain(text)
  }
  expect(await textOf('1099_misc_2025.pdf')).toMatch(/Nonemployee compensation\n[\d,]+\.\d\d/)
  const cards = await textOf('1099_k_2025.pdf')
  for (const text of ['Basting Payments', '5947', 'December', 'The year']) expect(cards).toContain(text)
})

test('the same document gives the same bytes, and one without anything in it can be drawn', async () => {
  const [first, again] = [await documentsOf('user_good', 'pass_good'), await documentsOf('user_good', 'pass_good')]
  expect(Buffer.compare(await renderDocument(first[0]!), await renderDocument(again[0]!))).toBe(0)
  const income = { paystubs: [{}], w2s: [{ state_and_local_wages: [{}], box_12: [{}] }] }
  const password = JSON.stringify({ override_accounts: [{ type: 'payroll', subtype: 'payroll', income }] })
  const blank = await documentsOf('user_custom', password)
  expect(blank.map(({ name }) => name)).toEqual(['paystub.pdf', 'w2.pdf'])
  for (const document of blank) expect(readPdfText(await renderDocument(document))).toHaveLength(1)
})
