import { drawFacts, drawTable, theme, type Pages } from '@gingham/pdf'
import type { PayStub } from '@gingham/sources'
import { hours, money, orDash } from './amounts.ts'
import { drawHead, drawParties, drawSection } from './parties.ts'

const rhythms: Readonly<Record<string, string>> = {
  WEEKLY: 'Weekly',
  BIWEEKLY: 'Every two weeks',
  SEMI_MONTHLY: 'Twice a month',
  MONTHLY: 'Monthly',
}

/** One payday on one page: who, when, what was earned, what was taken, and where the rest went. */
export function drawPayStub(pages: Pages, stub: PayStub): void {
  const { employee, employer, pay_period_details: period, net_pay } = stub
  drawHead(pages, 'Pay Stub', orDash(employer.name))
  const { id_type, id_mask } = employee.taxpayer_id
  drawParties(pages, [
    { label: 'Employer', ...employer },
    {
      label: 'Employee',
      ...employee,
      number: id_mask === null ? null : `${id_type ?? 'Taxpayer id'} ending in ${id_mask}`,
    },
  ])
  drawFacts(
    pages,
    [
      ['Pay date', orDash(period.pay_date)],
      ['Pay period', `${orDash(period.start_date)} to ${orDash(period.end_date)}`],
      ['Paid', rhythms[period.pay_frequency ?? ''] ?? '–'],
      ['Net pay', `${money(net_pay.current_amount)} ${net_pay.iso_currency_code ?? ''}`.trim()],
    ],
    [1, 1.5, 1, 1],
  )
  drawEarnings(pages, stub)
  drawDeductions(pages, stub)
  drawNetPay(pages, stub)
  drawDistribution(pages, stub)
}

function drawEarnings(pages: Pages, { earnings }: PayStub): void {
  drawSection(pages, 'Earnings')
  const { total, breakdown } = earnings
  drawTable(pages, {
    columns: [
      { title: 'Description', share: 4 },
      { title: 'Hours', share: 1, align: 'right' },
      { title: 'Rate', share: 1.2, align: 'right' },
      { title: 'This period', share: 1.8, align: 'right' },
      { title: 'Year to date', share: 1.8, align: 'right' },
    ],
    rows: breakdown.map((line) => ({
      cells: [
        orDash(line.description ?? line.canonical_description),
        hours(line.hours),
        line.rate === null ? '' : money(line.rate),
        money(line.current_amount),
        money(line.ytd_amount),
      ],
    })),
    totals: [{ cells: ['Gross pay', hours(total.hours), '', money(total.current_amount), money(total.ytd_amount)] }],
  })
}

function drawDeductions(pages: Pages, { deductions }: PayStub): void {
  drawSection(pages, 'Deductions')
  const { total, breakdown } = deductions
  drawTable(pages, {
    columns: [
      { title: 'Description', share: 6.2 },
      { title: 'This period', share: 1.8, align: 'right' },
      { title: 'Year to date', share: 1.8, align: 'right' },
    ],
    rows: breakdown.map((line) => ({
      cells: [orDash(line.description), money(line.current_amount), money(line.ytd_amount)],
    })),
    totals: [{ cells: ['All deductions', money(total.current_amount), money(total.ytd_amount)] }],
  })
}

function drawNetPay(pages: Pages, { net_pay }: PayStub): void {
  pages.y += 12
  pages.need(34)
  const top = pages.y
  pages.pdf.rect(pages.left, top, pages.width, 30).fill(theme.accent_light)
  const style = { size: 11, is_bold: true, color: theme.accent, width: pages.width - 24 }
  pages.line('Net pay', pages.left + 12, top + 10, style)
  const ytd = net_pay.ytd_amount === null ? '' : `   ·   ${money(net_pay.ytd_amount)} this year`
  pages.line(`${money(net_pay.current_amount)}${ytd}`, pages.left + 12, top + 10, { ...style, align: 'right' })
  pages.y = top + 30
}

function drawDistribution(pages: Pages, { pay_period_details }: PayStub): void {
  const { distribution_breakdown } = pay_period_details
  if (distribution_breakdown.length === 0) return
  drawSection(pages, 'Paid into')
  drawTable(pages, {
    columns: [
      { title: 'Account', share: 3 },
      { title: 'Bank', share: 3 },
      { title: 'Number', share: 1.4 },
      { title: 'Amount', share: 1.8, align: 'right' },
    ],
    rows: distribution_breakdown.map(({ account_name, bank_name, mask, current_amount }) => ({
      cells: [orDash(account_name), orDash(bank_name), mask === null ? '–' : `··${mask}`, money(current_amount)],
    })),
  })
}
