import type { BankPayroll, PayrollAccount, PayrollEmployment } from '../../payroll.ts'
import { toDate, toDay, type Day } from '../civil-date.ts'
import { randomOf } from '../random.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { Employment, Fees, Salary, Wage } from './employment.ts'
import { employmentsOf } from './employments.ts'
import { payStubsOf, dollars } from './pay-stubs.ts'
import { paydaysByYear, raised } from './paydays.ts'
import { form1099sOf, formsDay, w2Of, yearOf } from './tax-forms.ts'

/** Pay stubs are shown for this long. */
const STUB_DAYS = 365
/** Forms of this many years back. */
const FORM_YEARS = 2

/**
 * What the payroll provider shows of somebody on a day: pay stubs of the last year, forms W-2 and 1099 of the last two years that have
 * theirs. A pure function of seed, username, day of the login and day; a later day only adds stubs and lets old ones go.
 */
export function showPayroll(login: Pick<SimulatedLogin, 'username' | 'seed' | 'connected_on' | 'today'>): BankPayroll {
  return { accounts: employmentsOf(login).map((employment) => accountOf(employment, login.seed, login.today)) }
}

function accountOf(employment: Employment, seed: string, today: Day): PayrollAccount {
  const { account_key, pay } = employment
  const shared = { account_key, employment: toEmployment(employment, seed) }
  const years = Array.from({ length: FORM_YEARS + 1 }, (_, back) => yearOf(today) - back)
  const closed = years.filter((year) => formsDay(year) <= today)
  if (pay.basis === 'FEES') {
    const contractor = { ...employment, pay } satisfies Employment & { pay: Fees }
    return {
      ...shared,
      rate_of_pay: { pay_rate: null, pay_amount: null },
      pay_frequency: null,
      pay_stubs: [],
      w2s: [],
      form1099s: closed.flatMap((year) => form1099sOf(contractor, year, seed)),
    }
  }
  const paid = { ...employment, pay } satisfies Employment & { pay: Salary | Wage }
  const paydays = paydaysByYear(paid, seed, years, today)
  const stubs = years.flatMap((year) => payStubsOf(paid, paydays.get(year)!).toReversed())
  const first = pay.basis === 'SALARY' ? pay.annual : pay.hourly
  return {
    ...shared,
    rate_of_pay: {
      pay_rate: pay.basis === 'SALARY' ? 'ANNUAL' : 'HOURLY',
      pay_amount: dollars(raised(first, paid, yearOf(today))),
    },
    pay_frequency: pay.frequency,
    pay_stubs: stubs.filter(({ pay_period_details }) => toDay(pay_period_details.pay_date!) > today - STUB_DAYS),
    w2s: closed.flatMap((year) => w2Of(paid, year, paydays.get(year)!) ?? []),
    form1099s: [],
  }
}

function toEmployment(
  { employer, employee, title, employee_type, hired_on }: Employment,
  seed: string,
): PayrollEmployment {
  const random = randomOf('platform ids', seed, employer.name, employee.name ?? '')
  return {
    status: 'ACTIVE',
    start_date: toDate(hired_on),
    end_date: null,
    employer: { name: employer.name },
    title,
    platform_ids: {
      employee_id: random.digits(7),
      payroll_id: random.digits(7),
      position_id: random.digits(4),
    },
    employee_type,
  }
}
