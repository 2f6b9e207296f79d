import { startDocument } from '@gingham/pdf'
import type { PayDocument } from '../document-key.ts'
import { drawPayStub } from './pay-stub-page.ts'
import { drawForm1099, drawW2 } from './tax-form-pages.ts'

/** A pay stub or a tax form as a PDF. The same document gives the same bytes. */
export function renderDocument(document: PayDocument): Promise<Uint8Array> {
  const pages = startDocument({
    title: document.name.replace(/\.pdf$/, ''),
    author: 'Gingham',
    created_ms: Date.parse(dayOf(document)),
    footer: `Made from data of a payroll provider  ·  ${document.document_id}`,
  })
  switch (document.kind) {
    case 'pay_stub':
      drawPayStub(pages, document.document)
      break
    case 'w2':
      drawW2(pages, document.document)
      break
    case 'form1099':
      drawForm1099(pages, document.document)
  }
  return pages.finish()
}

/** The day that a document is of: that of the payment, or the end of the year. */
export function dayOf({ kind, document }: PayDocument): string {
  if (kind === 'pay_stub') return document.pay_period_details.pay_date ?? '2000-01-01'
  return /^\d{4}$/.test(document.tax_year ?? '') ? `${document.tax_year}-12-31` : '2000-01-01'
}
