import { drawTable, monthNames, theme, type Pages } from '@gingham/pdf'
import type { Form1099, W2 } from '@gingham/sources'
import { money, orDash } from './amounts.ts'
import { drawHead, drawParties, drawSection } from './parties.ts'

/** A box of a form: its number, what it is, what stands in it. */
type Box = readonly [number: string, label: string, value: string | null]

/** Form W-2 of one year: its facts in boxes as the form has them; not the government's own page. */
export function drawW2(pages: Pages, form: W2): void {
  drawHead(pages, 'Form W-2', `Wage and Tax Statement ${orDash(form.tax_year)}`)
  const { id_mask } = form.employee.taxpayer_id
  drawParties(pages, [
    { label: 'c  Employer', ...form.employer, number: form.employer_id_number && `b  EIN ${form.employer_id_number}` },
    { label: 'e, f  Employee', ...form.employee, number: id_mask && `a  SSN XXX-XX-${id_mask}` },
  ])
  drawBoxes(pages, [
    ['1', 'Wages, tips, other compensation', form.wages_tips_other_comp],
    ['2', 'Federal income tax withheld', form.federal_income_tax_withheld],
    ['3', 'Social security wages', form.social_security_wages],
    ['4', 'Social security tax withheld', form.social_security_tax_withheld],
    ['5', 'Medicare wages and tips', form.medicare_wages_and_tips],
    ['6', 'Medicare tax withheld', form.medicare_tax_withheld],
    ['7', 'Social security tips', form.social_security_tips],
    ['8', 'Allocated tips', form.allocated_tips],
    ['9', '', form.box_9],
    ['10', 'Dependent care benefits', form.dependent_care_benefits],
    ['11', 'Nonqualified plans', form.nonqualified_plans],
    ['12', 'Codes', form.box_12.map(({ code, amount }) => `${code ?? ''} ${amount ?? ''}`.trim()).join(', ') || null],
    ['13', 'Statutory employee', tick(form.statutory_employee)],
    ['13', 'Retirement plan', tick(form.retirement_plan)],
    ['13', 'Third-party sick pay', tick(form.third_party_sick_pay)],
    ['14', 'Other', form.other],
  ])
  if (form.state_and_local_wages.length === 0) return
  drawSection(pages, 'State and local')
  drawTable(pages, {
    columns: [
      { title: '15  State', share: 1 },
      { title: 'Employer’s number', share: 2.2 },
      { title: '16  Wages', share: 1.8, align: 'right' },
      { title: '17  Income tax', share: 1.8, align: 'right' },
      { title: '18  Local wages', share: 1.8, align: 'right' },
      { title: '19  Local tax', share: 1.6, align: 'right' },
      { title: '20  Locality', share: 1.6 },
    ],
    rows: form.state_and_local_wages.map((row) => ({
      cells: [
        orDash(row.state),
        orDash(row.employer_state_id_number),
        orDash(row.state_wages_tips),
        orDash(row.state_income_tax),
        orDash(row.local_wages_tips),
        orDash(row.local_income_tax),
        orDash(row.locality_name),
      ],
    })),
  })
}

/** Form 1099-MISC or 1099-K of one year. */
export function drawForm1099(pages: Pages, form: Form1099): void {
  const isCards = form.form_1099_type === 'FORM_1099_TYPE_K'
  const about = isCards ? 'Payment Card and Third Party Network Transactions' : 'Miscellaneous Information'
  drawHead(pages, isCards ? 'Form 1099-K' : 'Form 1099-MISC', `${about} ${form.tax_year}`)
  const payer = form.payer ?? form.filer
  drawParties(pages, [
    {
      label: isCards ? 'Filer' : 'Payer',
      name: payer?.name ?? null,
      ...payer,
      number: payer ? `TIN ${payer.tin}` : null,
    },
    { label: isCards ? 'Payee' : 'Recipient', ...form.recipient, number: `TIN ${form.recipient.tin}` },
  ])
  const amount = (value: number | undefined) => (value === undefined ? null : money(value))
  if (!isCards) return drawBoxes(pages, [['', 'Nonemployee compensation', amount(form.nonemployee_compensation)]])
  drawBoxes(pages, [
    ['1a', 'Gross amount', amount(form.gross_amount)],
    ['2', 'Merchant category code', form.merchant_category_code ?? null],
    ['3', 'Number of payment transactions', form.number_of_payment_transactions ?? null],
  ])
  drawSection(pages, '5  Month by month')
  drawTable(pages, {
    columns: [
      { title: 'Month', share: 3 },
      { title: 'Amount', share: 1, align: 'right' },
    ],
    rows: (form.monthly_amounts ?? []).map((value, index) => ({ cells: [monthNames[index] ?? '', money(value)] })),
    totals: [{ cells: ['The year', money(form.gross_amount ?? null)] }],
  })
}

function tick(value: string | null): string | null {
  return value === 'CHECKED' ? 'X' : value
}

const BOX_HEIGHT = 34

/** Boxes in two columns with lines around them, as on a form. */
function drawBoxes(pages: Pages, boxes: readonly Box[]): void {
  const width = pages.width / 2
  boxes.forEach(([number, label, value], index) => {
    const isLeft = index % 2 === 0
    if (isLeft) pages.need(BOX_HEIGHT)
    const x = isLeft ? pages.left : pages.left + width
    pages.pdf.rect(x, pages.y, width, BOX_HEIGHT).lineWidth(0.5).strokeColor(theme.rule).stroke()
    const inside = { width: width - 16 }
    pages.line(`${number}  ${label}`.trim(), x + 8, pages.y + 6, { ...inside, size: theme.small, color: theme.muted })
    pages.line(value ?? '', x + 8, pages.y + 18, { ...inside, size: 10, is_bold: true })
    if (!isLeft || index === boxes.length - 1) pages.y += BOX_HEIGHT
  })
}
