import { formatInstant, startDocument } from '@gingham/pdf'
import type { ReportAnswer } from '../report.schema.ts'
import { drawAccount } from './account-pages.ts'
import { drawCover, nameOf } from './cover.ts'

/** The report as a PDF: a cover, then each account on pages of its own. The same report gives the same bytes. */
export function renderReport({ report, warnings }: ReportAnswer): Promise<Uint8Array> {
  const about = nameOf(report.user)
  const pages = startDocument({
    title: about === undefined ? 'Asset Report' : `Asset Report for ${about}`,
    author: 'Gingham',
    created_ms: Date.parse(report.date_generated),
    footer: `Asset Report ${report.asset_report_id}  ·  ${formatInstant(report.date_generated)}`,
  })
  pages.bookmark('Summary')
  drawCover(pages, { report, warnings })
  for (const item of report.items) {
    item.accounts.forEach((account, index) => {
      pages.newPage()
      if (index === 0) pages.bookmark(item.institution_name)
      drawAccount(pages, item, account, report.date_generated.slice(0, 10))
    })
  }
  return pages.finish()
}
