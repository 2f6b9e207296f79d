import type { Form1099, PayrollEmployee, W2 } from '../../payroll.ts'
import { civilOf, dayOf, type Day } from '../civil-date.ts'
import { randomFamily, randomOf } from '../random.ts'
import type { Cents, Employment, Fees, Salary, Wage } from './employment.ts'
import { employerIdNumber, toPayrollEmployer } from './employers.ts'
import { dollars } from './pay-stubs.ts'
import { total, type Payday } from './paydays.ts'

/** Forms of a year are there from this day of the next one. */
export function formsDay(year: number): Day {
  return dayOf(year + 1, 1, 31)
}

/** Form W-2 of a year: each box is the sum of the year's pay stubs. Null when nothing was paid. */
export function w2Of(
  { employee, employer }: Employment & { pay: Salary | Wage },
  year: number,
  paydays: readonly Payday[],
): W2 | null {
  if (paydays.length === 0) return null
  const sum = (part: (payday: Payday) => Cents): string => text(paydays.reduce((all, payday) => all + part(payday), 0))
  const withheld = (name: string) => (payday: Payday) =>
    total(payday.deductions.filter(({ description }) => description.endsWith(name)))
  const retirement = sum(({ form }) => form.retirement)
  const state_tax = sum(withheld('STATE INCOME TAX'))
  return {
    document_key: `w2/${year}`,
    employer: toPayrollEmployer(employer),
    employee,
    tax_year: String(year),
    employer_id_number: employerIdNumber(employer),
    wages_tips_other_comp: sum(({ form }) => form.income),
    federal_income_tax_withheld: sum(withheld('FEDERAL INCOME TAX')),
    social_security_wages: sum(({ form }) => form.social_security_wages),
    social_security_tax_withheld: sum(withheld('SOCIAL SECURITY EMPLOYEE TAX')),
    medicare_wages_and_tips: sum(({ form }) => form.wages),
    medicare_tax_withheld: sum(withheld('EMPLOYEE MEDICARE')),
    social_security_tips: null,
    allocated_tips: null,
    box_9: null,
    dependent_care_benefits: null,
    nonqualified_plans: null,
    box_12: retirement === '0.00' ? [] : [{ code: 'D', amount: retirement }],
    statutory_employee: null,
    retirement_plan: retirement === '0.00' ? null : 'CHECKED',
    third_party_sick_pay: null,
    other: null,
    state_and_local_wages:
      state_tax === '0.00'
        ? []
        : [
            {
              state: employer.address.region,
              employer_state_id_number: employerIdNumber(employer).replaceAll('-', ''),
              state_wages_tips: sum(({ form }) => form.income),
              state_income_tax: state_tax,
              local_wages_tips: null,
              local_income_tax: null,
              locality_name: null,
            },
          ],
  }
}

/** Forms 1099 of a year: what clients paid, and what came through a platform. */
export function form1099sOf(
  { employee, employer, hired_on, pay }: Employment & { pay: Fees },
  year: number,
  seed: string,
) {
  const family = randomFamily('fees', seed, employer.name, employee.name ?? '')
  const months = Array.from({ length: 12 }, (_, month): Cents => {
    if (dayOf(year, month + 1, 1) < hired_on) return 0
    return Math.round(pay.monthly * (0.6 + family.at(year, month).fraction() * 0.8))
  })
  const earned = months.reduce((sum, month) => sum + month, 0)
  if (earned === 0) return []
  const forms = [directForm(employee, employer, year, earned)]
  return pay.has_platform ? [...forms, platformForm(employee, year, months, seed)] : forms
}

function directForm(
  employee: PayrollEmployee,
  employer: Employment['employer'],
  year: number,
  earned: Cents,
): Form1099 {
  const { name, address } = employer
  return {
    document_key: `1099-misc/${year}`,
    form_1099_type: 'FORM_1099_TYPE_MISC',
    tax_year: String(year),
    recipient: recipientOf(employee),
    payer: { name, address, tin: employerIdNumber(employer), telephone_number: telephone(name) },
    nonemployee_compensation: dollars(earned),
  }
}

/** Buyers who pay by card bring half as much again, month by month. */
function platformForm(employee: PayrollEmployee, year: number, months: readonly Cents[], seed: string): Form1099 {
  const sales = months.map((month) => Math.round(month / 2))
  const random = randomOf('platform', seed, employee.name ?? '', String(year))
  return {
    document_key: `1099-k/${year}`,
    form_1099_type: 'FORM_1099_TYPE_K',
    tax_year: String(year),
    recipient: recipientOf(employee),
    filer: {
      name: 'Basting Payments',
      address: { street: '24 Tacking Street', city: 'Wilmington', region: 'DE', postal_code: '19801', country: 'US' },
      tin: '00-4417706',
      type: 'Payment settlement entity',
    },
    gross_amount: dollars(sales.reduce((sum, month) => sum + month, 0)),
    number_of_payment_transactions: String(random.integer(36, 260)),
    merchant_category_code: '5947',
    monthly_amounts: sales.map(dollars),
  }
}

function recipientOf({ name, address, taxpayer_id }: PayrollEmployee): Form1099['recipient'] {
  const mask = taxpayer_id.id_mask ?? '0000'
  return { name: name ?? '', address, tin: `XXX-XX-${mask}`, account_number: `0000${mask}` }
}

/** A number that is set aside for fiction. */
function telephone(name: string): string {
  return `(800) 555-01${randomOf('telephone', name).digits(2)}`
}

/** Cents as a box of a form shows them. */
function text(cents: Cents): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return civilOf(day).year
}
