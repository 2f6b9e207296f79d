import type { PayFrequency, PayrollAddress, PayrollEmployee, PayrollEmployer, PayStub, W2 } from '../../payroll.ts'
import { sum } from '../money.ts'
import type { CustomPayStub, CustomW2 } from './custom-income.schema.ts'

/** A pay stub as a custom user's JSON tells it. Sums that are left out are made of their parts, where there are any. */
export function customPayStub(stub: CustomPayStub, document_key: string): PayStub {
  const { employer, employee, net_pay, pay_period_details: period = {} } = stub
  const breakdown = earningLines(stub)
  const gross = period.gross_earnings ?? sumOf(breakdown.map(({ current_amount }) => current_amount))
  const check = period.check_amount ?? null
  return {
    document_key,
    earnings: {
      breakdown,
      total: {
        current_amount: gross,
        hours: stub.earnings?.total?.hours ?? sumOf(breakdown.map(({ hours }) => hours)),
        ...currency(stub.earnings?.total?.currency),
        ytd_amount: stub.earnings?.total?.ytd_amount ?? sumOf(breakdown.map(({ ytd_amount }) => ytd_amount)),
      },
    },
    deductions: deductionsOf(stub),
    employee: toEmployee(employee),
    employer: toEmployer(employer),
    net_pay: {
      current_amount: check,
      description: net_pay?.description ?? null,
      ...currency(net_pay?.currency),
      ytd_amount: net_pay?.ytd_amount ?? null,
    },
    pay_period_details: {
      pay_amount: check,
      distribution_breakdown: (period.distribution_breakdown ?? []).map((part) => ({
        account_name: part.account_name ?? null,
        bank_name: part.bank_name ?? null,
        current_amount: part.current_amount ?? null,
        ...currency(part.currency),
        mask: part.mask ?? null,
        type: part.type ?? null,
      })),
      end_date: period.end_date ?? null,
      gross_earnings: gross,
      ...currency(undefined),
      pay_date: period.pay_date ?? period.pay_day ?? null,
      pay_frequency: period.pay_frequency === undefined ? null : toFrequency(period.pay_frequency),
      start_date: period.start_date ?? null,
    },
  }
}

const canonicalOf = { regular: 'REGULAR PAY', overtime: 'OVERTIME', bonus: 'BONUS' } as const

function earningLines({ earnings, income_breakdown }: CustomPayStub): PayStub['earnings']['breakdown'] {
  if (earnings?.breakdown !== undefined) {
    return earnings.breakdown.map((line) => ({
      canonical_description: line.canonical_description ?? null,
      current_amount: line.current_amount ?? null,
      description: line.description ?? null,
      hours: line.hours ?? null,
      ...currency(line.currency),
      rate: line.rate ?? null,
      ytd_amount: line.ytd_amount ?? null,
    }))
  }
  return (income_breakdown ?? []).map(({ type, total, hours, rate }) => ({
    canonical_description: type === undefined ? null : canonicalOf[type],
    current_amount: total ?? null,
    description: type ?? null,
    hours: hours ?? null,
    ...currency(undefined),
    rate: rate ?? null,
    ytd_amount: null,
  }))
}

function deductionsOf({ deductions = {} }: CustomPayStub): PayStub['deductions'] {
  const breakdown = (deductions.breakdown ?? []).map((line) => ({
    current_amount: line.current_amount ?? null,
    description: line.description ?? null,
    ...currency(line.currency),
    ytd_amount: line.ytd_amount ?? null,
  }))
  const { total } = deductions
  return {
    breakdown,
    total: {
      current_amount: total?.current_amount ?? sumOf(breakdown.map(({ current_amount }) => current_amount)),
      ...currency(total?.currency),
      ytd_amount: total?.ytd_amount ?? sumOf(breakdown.map(({ ytd_amount }) => ytd_amount)),
    },
  }
}

/** A form W-2 as a custom user's JSON tells it. */
export function customW2(form: CustomW2, document_key: string): W2 {
  const { employer, employee, box_12 = [], state_and_local_wages = [] } = form
  return {
    document_key,
    employer: toEmployer(employer),
    employee: toEmployee(employee),
    tax_year: boxText(form.tax_year),
    employer_id_number: boxText(form.employer_id_number),
    wages_tips_other_comp: boxText(form.wages_tips_other_comp),
    federal_income_tax_withheld: boxText(form.federal_income_tax_withheld),
    social_security_wages: boxText(form.social_security_wages),
    social_security_tax_withheld: boxText(form.social_security_tax_withheld),
    medicare_wages_and_tips: boxText(form.medicare_wages_and_tips),
    medicare_tax_withheld: boxText(form.medicare_tax_withheld),
    social_security_tips: boxText(form.social_security_tips),
    allocated_tips: boxText(form.allocated_tips),
    box_9: boxText(form.box_9),
    dependent_care_benefits: boxText(form.dependent_care_benefits),
    nonqualified_plans: boxText(form.nonqualified_plans),
    box_12: box_12.map(({ code = null, amount }) => ({ code, amount: boxText(amount) })),
    statutory_employee: boxText(form.statutory_employee),
    retirement_plan: boxText(form.retirement_plan),
    third_party_sick_pay: boxText(form.third_party_sick_pay),
    other: boxText(form.other),
    state_and_local_wages: state_and_local_wages.map((state) => ({
      state: state.state ?? null,
      employer_state_id_number: boxText(state.employer_state_id_number),
      state_wages_tips: boxText(state.state_wages_tips),
      state_income_tax: boxText(state.state_income_tax),
      local_wages_tips: boxText(state.local_wages_tips),
      local_income_tax: boxText(state.local_income_tax),
      locality_name: state.locality_name ?? null,
    })),
  }
}

/** A ticked box reads CHECKED, one that is not ticked is empty. */
function boxText(box: string | number | boolean | undefined): string | null {
  if (box === undefined || box === false) return null
  return box === true ? 'CHECKED' : String(box)
}

function toFrequency(text: string): PayFrequency {
  const name = text.replace(/^PAY_FREQUENCY_/, '').replace('SEMIMONTHLY', 'SEMI_MONTHLY')
  const known: readonly PayFrequency[] = ['WEEKLY', 'BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY']
  return known.find((frequency) => frequency === name) ?? 'UNKNOWN'
}

function toEmployer({ name, address }: NonNullable<CustomPayStub['employer']> = {}): PayrollEmployer {
  return { name: name ?? null, address: toAddress(address) }
}

function toEmployee(employee: NonNullable<CustomPayStub['employee']> = {}): PayrollEmployee {
  const { name, address, marital_status, taxpayer_id } = employee
  return {
    name: name ?? null,
    address: toAddress(address),
    marital_status: marital_status?.toUpperCase() ?? null,
    taxpayer_id: { id_type: taxpayer_id?.id_type ?? null, id_mask: taxpayer_id?.id_mask ?? null },
  }
}

type CustomAddress = NonNullable<NonNullable<CustomPayStub['employee']>['address']>

function toAddress(address: CustomAddress = {}): PayrollAddress {
  const { city = null, country = null, postal_code = null, region = null, street = null } = address
  return { city, country, postal_code, region, street }
}

function currency(code: string | undefined): { iso_currency_code: string; unofficial_currency_code: null } {
  return { iso_currency_code: code ?? 'USD', unofficial_currency_code: null }
}

/** The sum of what is known; null when nothing is. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : sum(...known)
}
