import {
  drawFacts,
  drawTable,
  exactMoney,
  formatDay,
  formatInstant,
  startDocument,
  theme,
  type Pages,
  type Row,
} from '@gingham/pdf'
import { drawMark, heading } from '../../../asset_report/index.ts'
import type { BankIncomeItem, CreditBankIncome, HistoricalSummary } from '../bank-income.schema.ts'
import { inWords } from './in-words.data.ts'

type Source = BankIncomeItem['bank_income_sources'][number]

const THIRDS = [1, 1, 1]
/** Ids need more room than dates. */
const FACT_SHARES = [1.6, 1, 1]

/** The report as a PDF: a cover, then each source of income. The same report gives the same bytes. */
export function renderBankIncome(report: CreditBankIncome): Promise<Uint8Array> {
  const pages = startDocument({
    title: 'Bank Income Report',
    author: 'Gingham',
    created_ms: Date.parse(report.generated_time),
    footer: `Bank Income Report ${report.bank_income_id}  ·  ${formatInstant(report.generated_time)}`,
  })
  pages.bookmark('Summary')
  drawCover(pages, report)
  for (const item of report.items) {
    item.bank_income_sources.forEach((source, index) => {
      if (index === 0) {
        pages.newPage()
        pages.bookmark(item.institution_name)
      } else pages.y += 22
      drawSource(pages, item, source)
    })
  }
  return pages.finish()
}

function drawCover(pages: Pages, report: CreditBankIncome): void {
  const { items, bank_income_summary: summary, warnings } = report
  const names = new Set(
    items.flatMap((item) => item.bank_income_accounts.flatMap(({ owners }) => owners.flatMap((owner) => owner.names))),
  )
  drawMark(pages)
  pages.text('Bank Income Report', { size: 26, is_bold: true })
  pages.y += 4
  const owners = names.size === 0 ? 'The institutions do not tell whose accounts these are' : [...names].join(', ')
  pages.text(owners, { size: 13, color: theme.muted })
  pages.y += 22
  drawFacts(
    pages,
    [
      ['Report id', report.bank_income_id],
      ['Made', formatInstant(report.generated_time)],
      ['History asked for', report.days_requested === 1 ? '1 day' : `${report.days_requested} days`],
      ['Institutions', items.map(({ institution_name }) => institution_name).join('\n') || '–'],
      ['First deposit', summary.start_date === undefined ? '–' : formatDay(summary.start_date)],
      ['Last deposit', summary.end_date === undefined ? '–' : formatDay(summary.end_date)],
    ],
    FACT_SHARES,
  )
  pages.y += 10
  drawTotals(pages, summary)
  drawSourceList(pages, items)
  drawMonths(pages, 'Month by month', summary.historical_summary)
  if (warnings.length > 0) drawWarnings(pages, warnings)
  pages.y += 16
  pages.text(
    'This report shows deposits that were posted on the accounts that the user shared, as the institutions told of them at the time above: net of taxes and deductions. What kind of income they are, and how often it comes, is found by rule. The report does not change afterwards.',
    { size: theme.small, color: theme.muted },
  )
}

function drawTotals(pages: Pages, summary: CreditBankIncome['bank_income_summary']): void {
  pages.need(52)
  const top = pages.y
  const width = pages.width / 3
  const figures = [
    ['Income', summary.total_amounts.map((total) => exactMoney(total.amount, total)).join(', ') || 'None found'],
    ['Sources', String(summary.income_sources_count)],
    ['Deposits', String(summary.income_transactions_count)],
  ] as const
  pages.pdf.rect(pages.left, top, pages.width, 46).fill(theme.band)
  figures.forEach(([label, figure], index) => {
    const x = pages.left + index * width + 12
    pages.line(label, x, top + 9, { size: theme.small, color: theme.muted, width: width - 24 })
    pages.line(figure, x, top + 21, { size: 14, is_bold: true, color: theme.ink, width: width - 24 })
  })
  pages.y = top + 64
}

function drawSourceList(pages: Pages, items: readonly BankIncomeItem[]): void {
  const rows = items.flatMap(({ bank_income_sources }) =>
    bank_income_sources.map((source): Row => ({
      cells: [
        source.income_description,
        inWords[source.income_category],
        inWords[source.pay_frequency],
        String(source.transaction_count),
        exactMoney(source.total_amount, currencyOf(source)),
      ],
    })),
  )
  if (rows.length === 0) return
  drawTable(pages, {
    columns: [
      { title: 'Source', share: 4.4, wraps: true },
      { title: 'Kind', share: 2.4 },
      { title: 'Paid', share: 2.2 },
      { title: 'Deposits', share: 1.2, align: 'right' },
      { title: 'Total', share: 2, align: 'right' },
    ],
    rows,
  })
}

function drawMonths(pages: Pages, title: string, months: readonly HistoricalSummary[]): void {
  if (months.length === 0) return
  pages.y += 12
  heading(pages, title, 80)
  drawTable(pages, {
    columns: [
      { title: 'From', share: 2 },
      { title: 'To', share: 2 },
      { title: 'Deposits', share: 1.2, align: 'right' },
      { title: 'Total', share: 2.4, align: 'right' },
    ],
    rows: months.toReversed().map((month): Row => ({
      cells: [
        month.start_date,
        month.end_date,
        String(month.transactions.length),
        month.total_amounts.map((total) => exactMoney(total.amount, total)).join(', ') || '–',
      ],
      is_muted: month.transactions.length === 0,
    })),
  })
}

function drawSource(pages: Pages, item: BankIncomeItem, source: Source): void {
  const account = item.bank_income_accounts.find(({ account_id }) => account_id === source.account_id)
  pages.need(190)
  pages.bookmark(source.income_description, 2)
  pages.text(item.institution_name, { color: theme.muted })
  pages.y += 2
  pages.text(source.income_description, { size: 17, is_bold: true })
  pages.y += 6
  pages.rule(theme.accent)
  pages.y += 14
  const mask = account?.mask ?? null
  drawFacts(
    pages,
    [
      ['Kind', inWords[source.income_category]],
      ['Paid', inWords[source.pay_frequency]],
      ['Total', exactMoney(source.total_amount, currencyOf(source))],
      ['First deposit', formatDay(source.start_date)],
      ['Last deposit', formatDay(source.end_date)],
      ['Account', mask === null ? (account?.name ?? '–') : `${account?.name ?? ''} ··${mask}`],
    ],
    THIRDS,
  )
  pages.y += 4
  const deposits = source.historical_summary.flatMap(({ transactions }) => transactions).toReversed()
  drawTable(pages, {
    columns: [
      { title: 'Date', share: 1.6 },
      { title: 'Description', share: 7, wraps: true },
      { title: 'Amount', share: 2, align: 'right' },
    ],
    rows: deposits.map(({ date, original_description, amount, ...currency }): Row => ({
      cells: [date, original_description ?? '–', exactMoney(amount, currency)],
    })),
    totals: [{ cells: ['Total', '', exactMoney(source.total_amount, currencyOf(source))] }],
  })
}

function currencyOf({ historical_summary }: Source): HistoricalSummary {
  return historical_summary[0]!
}

function drawWarnings(pages: Pages, warnings: CreditBankIncome['warnings']): void {
  heading(pages, 'What this report lacks', 60)
  drawTable(pages, {
    columns: [
      { title: 'Missing', share: 3 },
      { title: 'Item', share: 4 },
      { title: 'Why', share: 6, wraps: true },
    ],
    rows: warnings.map(({ warning_code, cause }): Row => ({
      cells: [
        inWords[warning_code],
        cause?.item_id ?? '–',
        cause === undefined ? '–' : `${cause.error_message} (${cause.error_code})`,
      ],
    })),
  })
}
