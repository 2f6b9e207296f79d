import type { PayFrequency, PayrollEmployee, PayrollEmployment, SourceEmployer } from '../../payroll.ts'
import type { Day } from '../civil-date.ts'

/** Whole cents: pay is reckoned in integers and shown in dollars. */
export type Cents = number

/** What does not change about somebody's work for one employer. */
export interface Employment {
  /** The account that it is at the payroll provider. */
  account_key: string
  employee: PayrollEmployee
  employer: SourceEmployer
  title: string
  employee_type: PayrollEmployment['employee_type']
  hired_on: Day
  pay: Salary | Wage | Fees
}

/** Paid by the year, in equal parts. */
export interface Salary extends Paid {
  basis: 'SALARY'
  /** A year's, in the year of hire. */
  annual: Cents
  /** Paid with the first payday of March, as a share of a year's salary; 0 for none. */
  bonus: number
}

/** Paid by the hour. */
export interface Wage extends Paid {
  basis: 'HOURLY'
  /** An hour's, in the year of hire. */
  hourly: Cents
  /** How likely a period brings overtime. */
  overtime: number
}

interface Paid {
  frequency: Exclude<PayFrequency, 'UNKNOWN'>
  /** How much more each January, 0.03 for three percent. */
  raise: number
  /** Share of the gross that goes to a 401(k). */
  retirement: number
  /** What insurance costs the employee each period. */
  benefits: { medical: Cents; dental: Cents; vision: Cents }
  /** Where the money goes: the last account takes what the others leave. */
  deposits: readonly { account_name: string; bank_name: string; mask: string; type: string; share: number }[]
}

/** Paid by clients, with nothing withheld: forms 1099 and no pay stubs. */
export interface Fees {
  basis: 'FEES'
  /** What a month brings, about. */
  monthly: Cents
  /** True when part of it comes through a payment platform, which files a form of its own. */
  has_platform: boolean
}
