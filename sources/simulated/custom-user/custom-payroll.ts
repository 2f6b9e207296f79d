import type { BankPayroll, PayrollAccount, PayStub } from '../../payroll.ts'
import { toDate } from '../civil-date.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { CustomIncome } from './custom-income.schema.ts'
import { customPayStub, customW2 } from './custom-pay-stub.ts'
import type { CustomAccount } from './custom-user.schema.ts'

/** Somebody was paid lately, if within as many days: then they are taken to work there still. */
const ACTIVE_DAYS = 62

/** What a custom user's JSON says of pay; undefined when it has no account of type payroll. Nothing is random. */
export function customPayroll(
  accounts: ReadonlyMap<string, CustomAccount>,
  login: Pick<SimulatedLogin, 'today'>,
): BankPayroll | undefined {
  const paid = [...accounts].filter(([, { type }]) => type === 'payroll')
  if (paid.length === 0) return undefined
  return { accounts: paid.map(([account_key, { income }]) => toAccount(account_key, income ?? {}, login)) }
}

function toAccount(
  account_key: string,
  { paystubs = [], w2s = [] }: CustomIncome,
  login: Pick<SimulatedLogin, 'today'>,
): PayrollAccount {
  const pay_stubs = paystubs
    .map((stub, index) => customPayStub(stub, `stub/${index}`))
    .toSorted((left, right) => (paidOn(left) < paidOn(right) ? 1 : -1))
  const [newest] = pay_stubs
  const hourly = newest?.earnings.breakdown.find(({ rate }) => rate !== null)
  return {
    account_key,
    rate_of_pay: { pay_rate: hourly ? 'HOURLY' : null, pay_amount: hourly?.rate ?? null },
    pay_frequency: newest?.pay_period_details.pay_frequency ?? null,
    employment: newest === undefined ? null : employmentOf(newest, pay_stubs.at(-1)!, login),
    pay_stubs,
    w2s: w2s
      .map((form, index) => customW2(form, `w2/${index}`))
      .toSorted((left, right) => ((left.tax_year ?? '') < (right.tax_year ?? '') ? 1 : -1)),
    form1099s: [],
  }
}

/** What pay stubs tell of the employment: where, since when at least, and whether they still come. */
function employmentOf(
  newest: PayStub,
  oldest: PayStub,
  { today }: Pick<SimulatedLogin, 'today'>,
): PayrollAccount['employment'] {
  const start_date = oldest.pay_period_details.start_date ?? paidOn(oldest)
  const name = newest.employer.name
  if (start_date === '' || name === null) return null
  const isActive = paidOn(newest) >= toDate(today - ACTIVE_DAYS)
  return {
    status: isActive ? 'ACTIVE' : 'INACTIVE',
    start_date,
    end_date: isActive ? null : newest.pay_period_details.end_date,
    employer: { name },
    title: null,
    platform_ids: { employee_id: null, payroll_id: null, position_id: null },
    employee_type: null,
  }
}

function paidOn({ pay_period_details }: PayStub): string {
  return pay_period_details.pay_date ?? ''
}
