import { drawTable, exactMoney, formatMoney, type Pages, type Row, theme } from '@gingham/pdf'
import type { AssetReportInvestments } from '../report.schema.ts'
import { sumOf } from '../../house/money.ts'
import { capitalised, formatBalance, formatQuantity } from './format.ts'
import { heading } from './heading.ts'
import { groupByCurrency } from './sum-money.ts'

/** What an investment account holds, and what was traded in it. */
export function drawInvestments(pages: Pages, investments: AssetReportInvestments): void {
  drawHoldings(pages, investments)
  drawTrades(pages, investments)
}

function drawHoldings(pages: Pages, { holdings, securities }: AssetReportInvestments): void {
  heading(pages, 'Holdings', 80)
  if (holdings.length === 0) return drawNone(pages, 'None.')
  const names = new Map(securities.map(({ security_id, name }) => [security_id, name]))
  drawTable(pages, {
    columns: [
      { title: 'Security', share: 4.2, wraps: true },
      { title: 'Ticker', share: 1.7, wraps: true },
      { title: 'Quantity', share: 1.9, align: 'right' },
      { title: 'Price', share: 1.8, align: 'right' },
      { title: 'Cost', share: 1.9, align: 'right' },
      { title: 'Value', share: 2, align: 'right' },
    ],
    rows: holdings.map(
      ({ security_id, ticker_symbol, quantity, institution_price, institution_value, cost_basis, ...currency }) => ({
        cells: [
          names.get(security_id) ?? '–',
          ticker_symbol ?? '–',
          formatQuantity(quantity),
          exactMoney(institution_price, currency),
          formatBalance(cost_basis, currency),
          formatMoney(institution_value, currency),
        ],
      }),
    ),
    totals: totalsOf(holdings),
  })
  pages.y += 12
}

/** What holdings are worth together, currency by currency. */
function totalsOf(holdings: AssetReportInvestments['holdings']): Row[] {
  const groups = groupByCurrency(holdings, (holding) => holding)
  return groups.map(([currency, members]) => {
    const value = sumOf(members.map(({ institution_value }) => institution_value))
    return { cells: ['Total', '', '', '', '', formatMoney(value, currency)] }
  })
}

function drawTrades(pages: Pages, { transactions }: AssetReportInvestments): void {
  heading(pages, 'Transactions', 80)
  if (transactions.length === 0) return drawNone(pages, 'None in these days.')
  drawTable(pages, {
    columns: [
      { title: 'Date', share: 1.6 },
      { title: 'Description', share: 5, wraps: true },
      { title: 'Type', share: 2 },
      { title: 'Quantity', share: 1.6, align: 'right' },
      { title: 'In', share: 1.8, align: 'right' },
      { title: 'Out', share: 1.8, align: 'right' },
    ],
    rows: transactions.map(({ date, name, subtype, quantity, amount, ...currency }) => ({
      cells: [
        date,
        name,
        capitalised(subtype),
        formatQuantity(quantity),
        amount < 0 ? exactMoney(-amount, currency) : '',
        amount < 0 ? '' : exactMoney(amount, currency),
      ],
    })),
  })
}

function drawNone(pages: Pages, text: string): void {
  pages.text(text, { color: theme.muted })
  pages.y += 12
}
