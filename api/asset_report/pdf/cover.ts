import { drawFacts, drawTable, type Fact, formatInstant, formatMoney, type Pages, theme } from '@gingham/pdf'
import type { AssetReportUser, ReportAnswer } from '../report.schema.ts'
import { isDebt } from '../historical-balances.ts'
import { capitalised, formatBalance, formatSsn } from './format.ts'
import { totalsOf } from './sum-money.ts'

/** First, middle and last name, as far as they are known. */
export function nameOf({ first_name, middle_name, last_name }: AssetReportUser): string | undefined {
  const name = [first_name, middle_name, last_name].filter((part) => part).join(' ')
  return name === '' ? undefined : name
}

/** The first column holds ids. */
const SHARES = [1.5, 1, 1]

/** The first page: whom and what the report is about, and what it comes to. */
export function drawCover(pages: Pages, { report, warnings }: ReportAnswer): void {
  const { user, items } = report
  drawMark(pages)
  pages.text('Asset Report', { size: 26, is_bold: true })
  pages.y += 4
  pages.text(nameOf(user) ?? 'Prepared without the name of a user', { size: 13, color: theme.muted })
  pages.y += 22
  drawFacts(pages, aboutReport(report), SHARES)
  const person = aboutUser(user)
  if (person.length > 0) drawFacts(pages, person, SHARES)
  pages.y += 10
  drawTotals(
    pages,
    items.flatMap(({ accounts }) => accounts),
  )
  drawAccountList(pages, items)
  if (warnings.length > 0) drawWarnings(pages, warnings, items)
  pages.y += 16
  pages.text(
    'This report shows what the institutions told at the time above, for the accounts that the user shared. Balances of past days are computed from the balance at that time and the transactions since; pending transactions are in none of them. Where balances are in several currencies, each is summed by itself. It does not change afterwards.',
    { size: theme.small, color: theme.muted },
  )
}

/** Two bands that cross, as in gingham cloth. */
export function drawMark(pages: Pages): void {
  const { pdf, left } = pages
  const side = 26
  const top = pages.y
  const half = side / 2
  pdf.rect(left, top, side, side).fill(theme.accent_light)
  pdf.fillOpacity(0.35).rect(left, top, half, side).fill(theme.accent)
  pdf.rect(left, top, side, half).fill(theme.accent)
  pdf.fillOpacity(1).rect(left, top, half, half).fill(theme.accent)
  pages.line('Gingham', left + side + 9, top + 8, { size: 11, is_bold: true, color: theme.accent, width: 200 })
  pages.y = top + side + 34
}

function aboutReport({
  asset_report_id,
  client_report_id,
  date_generated,
  days_requested,
  items,
}: ReportAnswer['report']): Fact[] {
  const accounts = items.reduce((sum, item) => sum + item.accounts.length, 0)
  return [
    ['Report id', asset_report_id],
    ['Made', formatInstant(date_generated)],
    ['History asked for', days_requested === 1 ? '1 day' : `${days_requested} days`],
    ['Your report id', client_report_id ?? '–'],
    ['Institutions', String(new Set(items.map(({ institution_id }) => institution_id)).size)],
    ['Accounts', String(accounts)],
  ]
}

function aboutUser({ client_user_id, email, phone_number, ssn }: AssetReportUser): Fact[] {
  const facts: [string, string | null | undefined][] = [
    ['Your user id', client_user_id],
    ['E-mail', email],
    ['Telephone', phone_number],
    ['Social Security number', ssn ? formatSsn(ssn) : null],
  ]
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}

type Items = ReportAnswer['report']['items']

function drawTotals(pages: Pages, accounts: Items[number]['accounts']): void {
  const totals = totalsOf(accounts)
  for (const { owned, owed, net, ...currency } of totals) {
    const code = currency.iso_currency_code ?? currency.unofficial_currency_code
    const of = totals.length > 1 && code !== null ? `, ${code}` : ''
    pages.need(52)
    const top = pages.y
    const width = pages.width / 3
    const figures = [
      ['Owned', owned, theme.ink],
      ['Owed', owed, theme.ink],
      ['Difference', net, theme.accent],
    ] as const
    pages.pdf.rect(pages.left, top, pages.width, 46).fill(theme.band)
    figures.forEach(([label, amount, color], index) => {
      const x = pages.left + index * width + 12
      pages.line(`${label}${of}`, x, top + 9, { size: theme.small, color: theme.muted, width: width - 24 })
      const style = { size: 14, is_bold: true, color, width: width - 24, shrinks: true }
      pages.line(formatMoney(amount, currency), x, top + 21, style)
    })
    pages.y = top + 52
  }
  pages.y += 12
}

function drawAccountList(pages: Pages, items: Items): void {
  const rows = items.flatMap(({ institution_name, accounts }) =>
    accounts.map(({ name, mask, type, subtype, balances }) => {
      const current = formatBalance(balances.current, balances)
      return {
        cells: [
          institution_name,
          name,
          mask ?? '–',
          capitalised(subtype ?? type),
          formatBalance(balances.available, balances),
          isDebt({ type }) ? '' : current,
          isDebt({ type }) ? current : '',
        ],
      }
    }),
  )
  drawTable(pages, {
    columns: [
      { title: 'Institution', share: 2.5, wraps: true },
      { title: 'Account', share: 3.2, wraps: true },
      { title: 'Number', share: 1.2 },
      { title: 'Type', share: 2, wraps: true },
      { title: 'Available', share: 1.9, align: 'right' },
      { title: 'Owned', share: 1.9, align: 'right' },
      { title: 'Owed', share: 1.9, align: 'right' },
    ],
    rows,
  })
}

const LACKS = {
  OWNERS_UNAVAILABLE: 'Owners',
  INVESTMENTS_UNAVAILABLE: 'Holdings',
  TRANSACTIONS_UNAVAILABLE: 'Transactions',
} as const

function drawWarnings(pages: Pages, warnings: ReportAnswer['warnings'], items: Items): void {
  const names = new Map(items.map(({ item_id, institution_name }) => [item_id, institution_name]))
  pages.y += 18
  pages.need(60)
  pages.text('What this report lacks', { size: 12, is_bold: true })
  pages.y += 6
  drawTable(pages, {
    columns: [
      { title: 'Missing', share: 2 },
      { title: 'Of', share: 4, wraps: true },
      { title: 'Why', share: 6, wraps: true },
    ],
    rows: warnings.map(({ warning_code, cause }) => ({
      cells: [
        LACKS[warning_code],
        names.get(cause.item_id) ?? `Item ${cause.item_id}`,
        `${cause.error_message} (${cause.error_code})`,
      ],
    })),
  })
}
