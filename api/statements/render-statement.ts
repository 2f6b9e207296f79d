import { drawTable, exactMoney, formatDay, startDocument, theme, type Pages } from '@gingham/pdf'
import { sumOf } from '../house/money.ts'
import type { StatementFacts, StatementRow } from './statement-facts.ts'

const LOGO_SIDE = 40
/** Where the letter's address and the summary beside it begin: what shows in the window of an envelope. */
const ADDRESS_TOP = 150
const ADDRESS_WIDTH = 220
const SUMMARY_WIDTH = 250
const SUMMARY_LINE = 19

/** A statement as a PDF. The same facts give the same bytes. @param logo a PNG in base64, where the bank has one */
export async function renderStatement(facts: StatementFacts, logo: string | undefined): Promise<Uint8Array> {
  const { institution, account, start_date, end_date } = facts
  const ending = account.mask === null ? '' : ` ··${account.mask}`
  const pages = startDocument({
    title: `${institution.name} statement${ending}, ${formatDay(start_date)} to ${formatDay(end_date)}`,
    author: institution.name,
    created_ms: Date.parse(`${end_date}T23:59:59Z`),
    // Nobody shall take it for what a bank has signed.
    footer: `${institution.name} · ${account.name}${ending} · made by Gingham from the account’s data, not issued by a bank`,
  })
  drawHead(pages, facts, logo)
  drawAddress(pages, facts)
  drawSummary(pages, facts)
  drawTransactions(pages, facts)
  drawDailyBalances(pages, facts)
  return pages.finish()
}

function drawHead(pages: Pages, { institution, account, start_date, end_date }: StatementFacts, logo?: string): void {
  const { pdf, left, right, width } = pages
  const top = pages.y - 8
  const text_left = logo === undefined ? left : left + LOGO_SIDE + 12
  if (logo !== undefined) pdf.image(Buffer.from(logo, 'base64'), left, top, { width: LOGO_SIDE })
  pages.line(institution.name, text_left, top + 5, { size: 16, is_bold: true, width: width * 0.55 })
  pages.line(institution.url, text_left, top + 26, { size: theme.size, color: theme.muted, width: width * 0.55 })
  const half = right - SUMMARY_WIDTH
  const aside = { width: SUMMARY_WIDTH, align: 'right' } as const
  pages.line('Account statement', half, top + 5, {
    ...aside,
    size: 13,
    is_bold: true,
    color: institution.primary_color,
  })
  pages.line(`${formatDay(start_date)} to ${formatDay(end_date)}`, half, top + 22, aside)
  if (account.mask !== null) pages.line(`Account number ending in ${account.mask}`, half, top + 34, aside)
  pdf.rect(left, top + 52, width, 3).fill(institution.primary_color)
}

function drawAddress(pages: Pages, { holder }: StatementFacts): void {
  const lines = [...holder.names, ...holder.address_lines]
  lines.slice(0, 7).forEach((line, index) => {
    pages.line(line.toUpperCase(), pages.left, ADDRESS_TOP + index * 14, { size: 10, width: ADDRESS_WIDTH })
  })
}

function drawSummary(pages: Pages, facts: StatementFacts): void {
  const { account, start_date, end_date, opening_balance, closing_balance, rows } = facts
  const [ins, outs] = [rows.filter(({ amount }) => amount < 0), rows.filter(({ amount }) => amount >= 0)]
  const lines = [
    [`Beginning balance, ${formatDay(start_date)}`, exactMoney(opening_balance, account)],
    [`Deposits and other credits (${ins.length})`, exactMoney(-totalOf(ins) || 0, account)],
    [`Withdrawals and other debits (${outs.length})`, exactMoney(-totalOf(outs) || 0, account)],
    [`Ending balance, ${formatDay(end_date)}`, exactMoney(closing_balance, account)],
  ] as const
  const x = pages.right - SUMMARY_WIDTH
  const top = ADDRESS_TOP - 26
  pages.pdf.rect(x, top, SUMMARY_WIDTH, SUMMARY_LINE * (lines.length + 1) + 8).fill(theme.band)
  pages.line('Account summary', x + 12, top + 9, { size: 10, is_bold: true, width: SUMMARY_WIDTH - 24 })
  lines.forEach(([label, amount], index) => {
    const y = top + 9 + SUMMARY_LINE * (index + 1)
    const style = { width: SUMMARY_WIDTH - 24, is_bold: index === lines.length - 1 }
    pages.line(label, x + 12, y, style)
    pages.line(amount, x + 12, y, { ...style, align: 'right' })
  })
  pages.y = top + SUMMARY_LINE * (lines.length + 1) + 40
}

function totalOf(rows: readonly StatementRow[]): number {
  return sumOf(rows.map(({ amount }) => amount))
}

function drawTransactions(pages: Pages, { account, opening_balance, closing_balance, rows }: StatementFacts): void {
  pages.text(account.official_name ?? account.name, { size: 13, is_bold: true })
  pages.y += 3
  pages.text(rows.length === 0 ? 'There were no transactions in this period.' : 'Transactions in this period', {
    color: theme.muted,
  })
  pages.y += 8
  const [ins, outs] = [rows.filter(({ amount }) => amount < 0), rows.filter(({ amount }) => amount >= 0)]
  drawTable(pages, {
    columns: [
      { title: 'Date', share: 1.1 },
      { title: 'Description', share: 6, wraps: true },
      { title: 'Deposits', share: 2, align: 'right' },
      { title: 'Withdrawals', share: 2, align: 'right' },
      { title: 'Balance', share: 2.2, align: 'right' },
    ],
    rows: [
      { cells: ['', 'Beginning balance', '', '', exactMoney(opening_balance, account)], is_muted: true },
      ...rows.map(({ date, description, amount, balance }) => ({
        cells: [
          dayAndMonth(date),
          description,
          amount < 0 ? exactMoney(-amount, account) : '',
          amount < 0 ? '' : exactMoney(amount, account),
          exactMoney(balance, account),
        ],
      })),
    ],
    totals: [
      {
        cells: [
          '',
          'Ending balance',
          exactMoney(-totalOf(ins) || 0, account),
          exactMoney(totalOf(outs), account),
          exactMoney(closing_balance, account),
        ],
      },
    ],
  })
}

/** Balances at the end of each day on which something moved, in three columns that are read downwards. */
function drawDailyBalances(pages: Pages, { account, rows }: StatementFacts): void {
  const days = [...new Map(rows.map(({ date, balance }) => [date, balance]))]
  if (days.length === 0) return
  const height = Math.ceil(days.length / 3)
  pages.y += 22
  pages.need(70)
  pages.text('Daily ending balances', { size: 11, is_bold: true })
  pages.y += 6
  const column = { title: 'Date', share: 1 }
  const amount = { title: 'Balance', share: 2, align: 'right' } as const
  const gap = { title: '', share: 0.4 }
  drawTable(pages, {
    columns: [column, amount, gap, column, amount, gap, column, amount],
    rows: Array.from({ length: height }, (_, row) => ({
      cells: [0, 1, 2].flatMap((place) => {
        const day = days[place * height + row]
        const cells = day === undefined ? ['', ''] : [dayAndMonth(day[0]), exactMoney(day[1], account)]
        return place === 0 ? cells : ['', ...cells]
      }),
    })),
  })
}

/** `03/05`. @param date YYYY-MM-DD */
function dayAndMonth(date: string): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}`
}
