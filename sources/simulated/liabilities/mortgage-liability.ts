import type { BankAddress, BankMortgageLiability } from '../../liabilities.ts'
import { monthsAfter } from '../activity.ts'
import { civilOf, toDate, type Day } from '../civil-date.ts'
import { timesToCent } from '../money.ts'
import { principalOf, progressOf } from './loan-schedule.ts'

export interface MortgageAccount {
  /** What was owed on the day of the login. */
  owed_at_login: number
  account_number: string
  /** Day of the login: the loan began five years before it. */
  connected_on: Day
  today: Day
  property_address: BankAddress
}

/** The rate of the public sample, over thirty years. */
const apr = 3.99
const payments = 360
const monthsBeforeLogin = 60

/** A mortgage that is paid when it is due. */
export function mortgageLiability({
  owed_at_login,
  account_number,
  connected_on,
  today,
  property_address,
}: MortgageAccount): BankMortgageLiability {
  const originated_on = monthsAfter(connected_on, -monthsBeforeLogin, 1)
  const schedule = { apr, originated_on, grace_months: 0, payments }
  const principal = principalOf(owed_at_login, schedule, connected_on)
  const progress = progressOf({ ...schedule, principal }, today)
  return {
    account_number,
    current_late_fee: 0,
    escrow_balance: timesToCent(progress.payment, (civilOf(today).month % 6) / 6),
    has_pmi: false,
    has_prepayment_penalty: false,
    interest_rate: { percentage: apr, type: 'fixed' },
    last_payment_amount: progress.last_due === null ? null : progress.payment,
    last_payment_date: progress.last_due === null ? null : toDate(progress.last_due),
    loan_type_description: 'conventional',
    loan_term: `${payments / 12} year`,
    maturity_date: toDate(progress.payoff),
    next_monthly_payment: progress.next_due === null ? null : progress.payment,
    next_payment_due_date: progress.next_due === null ? null : toDate(progress.next_due),
    origination_date: toDate(originated_on),
    origination_principal_amount: principal,
    past_due_amount: 0,
    property_address,
    ytd_interest_paid: progress.ytd_interest,
    ytd_principal_paid: progress.ytd_principal,
  }
}
