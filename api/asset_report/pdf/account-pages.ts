import {
  type Currency,
  drawFacts,
  drawLineChart,
  drawTable,
  exactMoney,
  type Fact,
  formatDay,
  formatInstant,
  formatMoney,
  type Pages,
  type Row,
  theme,
} from '@gingham/pdf'
import { sumOf } from '../../house/money.ts'
import { isDebt } from '../historical-balances.ts'
import type { AccountAssets, AssetReportItem } from '../report.schema.ts'
import { capitalised, exactBalance, formatAxis } from './format.ts'
import { drawInvestments } from './investments-section.ts'
import { heading } from './heading.ts'

const CHART_HEIGHT = 150
/** Where a name is cut, so that it leaves room for what the page is about. */
const TITLE_LINES_MAX = 6

/** One account: facts, owners, a chart of its balances and its transactions. @param today YYYY-MM-DD */
export function drawAccount(pages: Pages, item: AssetReportItem, account: AccountAssets, today: string): void {
  const { name, mask } = account
  const title = mask === null ? name : `${name} ··${mask}`
  pages.bookmark(title, 2)
  pages.line(item.institution_name, pages.left, pages.y, { color: theme.muted, width: pages.width })
  pages.y += 14
  pages.text(title, { size: 17, is_bold: true, lines_max: TITLE_LINES_MAX })
  pages.y += 6
  pages.rule(theme.accent)
  pages.y += 14
  drawFacts(pages, factsOf(item, account), [1, 1, 1.8])
  drawOwners(pages, account)
  drawHistory(pages, account, today)
  if (account.investments === undefined) drawTransactions(pages, account)
  else drawInvestments(pages, account.investments)
}

function factsOf({ date_last_updated }: AssetReportItem, account: AccountAssets): Fact[] {
  const { balances, official_name, type, subtype, account_id, ownership_type, days_available } = account
  return [
    [isDebt(account) ? 'Owed' : 'Current balance', exactBalance(balances.current, balances)],
    ['Available', exactBalance(balances.available, balances)],
    ['Limit', exactBalance(balances.limit, balances)],
    ['Type', subtype === null ? capitalised(type) : `${capitalised(type)}: ${capitalised(subtype)}`],
    ['Ownership', ownership_type ? capitalised(ownership_type) : '–'],
    ['Days of history', String(days_available)],
    ['Official name', official_name ?? '–'],
    ['As of', formatInstant(date_last_updated)],
    ['Account id', account_id],
    ...(balances.margin_loan_amount === null
      ? []
      : [['Borrowed to invest', exactBalance(balances.margin_loan_amount, balances)] as const]),
  ]
}

function drawOwners(pages: Pages, { owners }: AccountAssets): void {
  heading(pages, owners.length === 1 ? 'Owner' : 'Owners', 70)
  if (owners.length === 0) {
    pages.text('The institution does not tell who owns this account.', { color: theme.muted })
    pages.y += 12
  }
  for (const { names, addresses, emails, phone_numbers } of owners) {
    const lines = addresses.map(({ data }) =>
      [data.street, data.city, [data.region, data.postal_code].filter(Boolean).join(' '), data.country]
        .filter(Boolean)
        .join(', '),
    )
    drawFacts(
      pages,
      [
        ['Name', names.join('\n') || '–'],
        ['Address', lines.join('\n') || '–'],
        ['E-mail and telephone', [...emails, ...phone_numbers].map(({ data }) => data).join('\n') || '–'],
      ],
      [1.1, 1.7, 1.7],
    )
  }
  pages.y += 6
}

function drawHistory(pages: Pages, account: AccountAssets, today: string): void {
  const { historical_balances, balances } = account
  const newest = historical_balances[0]
  if (newest === undefined) return
  const what = isDebt(account) ? 'Owed at the end of each day' : 'Held at the end of each day'
  const points = historical_balances.map(({ date, current }) => ({ date, value: current })).toReversed()
  heading(pages, 'Balances', CHART_HEIGHT + 70)
  pages.text(`${what}, ${formatDay(points[0]!.date)} to ${formatDay(newest.date)}, and when the report was made`, {
    size: theme.small,
    color: theme.muted,
  })
  pages.y += 6
  const values = historical_balances.map(({ current }) => current)
  drawLineChart(pages, {
    points: [...points, { date: today, value: balances.current! }],
    height: CHART_HEIGHT,
    format: (value) => formatAxis(value, balances),
  })
  pages.y += 6
  const mean = sumOf(values) / values.length
  drawFacts(
    pages,
    [
      ['Lowest', formatMoney(Math.min(...values), balances)],
      ['Highest', formatMoney(Math.max(...values), balances)],
      ['Average', formatMoney(mean, balances)],
    ],
    [1, 1, 1],
  )
  pages.y += 6
}

function drawTransactions(pages: Pages, account: AccountAssets): void {
  const { transactions, balances } = account
  heading(pages, 'Transactions', 80)
  if (transactions.length === 0) {
    pages.text('None in these days.', { color: theme.muted })
    return
  }
  const [pending, posted] = [transactions.filter((row) => row.pending), transactions.filter((row) => !row.pending)]
  const [into, out] = isDebt(account) ? ['Paid', 'Charged'] : ['In', 'Out']
  const rows = transactions.map(({ date, amount, original_description, pending, ...currency }): Row => ({
    cells: [
      date,
      original_description ?? '–',
      pending ? 'Pending' : '',
      amount < 0 ? exactMoney(-amount, currency) : '',
      amount < 0 ? '' : exactMoney(amount, currency),
    ],
    is_muted: pending,
  }))
  drawTable(pages, {
    columns: [
      { title: 'Date', share: 1.6 },
      { title: 'Description', share: 6.4, wraps: true },
      { title: '', share: 1.3 },
      { title: into, share: 2, align: 'right' },
      { title: out, share: 2, align: 'right' },
    ],
    rows,
    totals: [
      totalOf('Total', posted, balances),
      // Banks may still change or drop them: they are in no balance, and in no sum of what was.
      ...(pending.length === 0 ? [] : [totalOf('Pending', pending, balances)]),
    ],
  })
}

function totalOf(title: string, transactions: AccountAssets['transactions'], currency: Currency): Row {
  const amounts = transactions.map(({ amount }) => amount)
  const ins = sumOf(amounts.filter((amount) => amount < 0))
  const outs = sumOf(amounts.filter((amount) => amount >= 0))
  const count = transactions.length === 1 ? '1 transaction' : `${transactions.length} transactions`
  return { cells: [title, count, '', exactMoney(-ins || 0, currency), exactMoney(outs, currency)] }
}
