import type { SourceDocument, StatementReading } from '../../payroll.ts'
import { customStatement } from '../custom-user/custom-statement.ts'
import { pagesOf, parseTestDocument, pictureRisk, riskOf } from './read-documents.ts'

/** What a bank statement says: JSON says it itself, pictures and PDFs are not read. */
export function readBankStatement(document: SourceDocument): StatementReading {
  if (document.content_type !== 'application/json') {
    return { accounts: null, page_count: pagesOf(document), risk: pictureRisk(document.file) }
  }
  const test = parseTestDocument(document) ?? {}
  const isRead = (test.ocr_status ?? 'SUCCESS') === 'SUCCESS'
  const { accounts } = customStatement((isRead && test.bank_statement) || {}, document.name)
  return { accounts, page_count: null, risk: riskOf(test) }
}
