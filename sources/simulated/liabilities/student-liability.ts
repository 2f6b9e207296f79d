import type { BankAddress, BankStudentLiability } from '../../liabilities.ts'
import { monthsAfter } from '../activity.ts'
import { civilOf, toDate, toDay, type Day } from '../civil-date.ts'
import { principalOf, progressOf } from './loan-schedule.ts'

/** What a loan's contract says, or what a custom user's JSON says of it; the rest follows from the schedule. */
export interface StudentLoanTerms {
  origination_date?: string | undefined
  principal?: number | undefined
  nominal_apr?: number | undefined
  interest_capitalization_grace_period_months?: number | undefined
  repayment_model?: { non_repayment_months?: number | undefined; repayment_months?: number | undefined } | undefined
  is_overdue?: boolean | undefined
  minimum_payment_amount?: number | undefined
  expected_payoff_date?: string | undefined
  guarantor?: string | undefined
  is_federal?: boolean | undefined
  loan_name?: string | undefined
  loan_status?: { type?: string | undefined; end_date?: string | undefined } | undefined
  payment_reference_number?: string | undefined
  pslf_status?:
    | {
        estimated_eligibility_date?: string | undefined
        payments_made?: number | undefined
        payments_remaining?: number | undefined
      }
    | undefined
  repayment_plan_description?: string | undefined
  repayment_plan_type?: string | undefined
  sequence_number?: string | undefined
  servicer_address?: BankAddress | undefined
}

export interface StudentLoanAccount {
  /** What is owed on the day, and what was owed on the day of the login. */
  current: number
  owed_at_login: number
  account_number: string
  /** The latest payment that the account's ledger shows; payments are those of the schedule where it shows none. */
  last_payment: { amount: number; paid_on: Day } | null
  /** Day of the login: loans without terms of their own began five years before it. */
  connected_on: Day
  today: Day
}

/** The rate of the public sample, over ten years. */
const sampleApr = 5.25
const defaultMonths = 120
const monthsBeforeLogin = 60
/** Public service loan forgiveness needs this many payments. Source: https://studentaid.gov/manage-loans/forgiveness-cancellation/public-service */
const forgivenAfter = 120

/** Source: https://plaid.com/docs/api/products/liabilities/#liabilities-get-response-liabilities-student-next-payment-due-date */
const WITHOUT_PAYMENTS: ReadonlySet<string> = new Set([
  'deferment',
  'in school',
  'consolidated',
  'paid in full',
  'transferred',
])

const servicer: BankAddress = {
  street: '123 Relaxation Road',
  city: 'San Matias',
  region: 'CA',
  postal_code: '99415',
  country: 'US',
}

/** A student loan on a day. Payments are made on the day that they are due, unless the loan is said to be overdue. */
export function studentLiability(
  terms: StudentLoanTerms,
  { current, owed_at_login, account_number, last_payment, connected_on, today }: StudentLoanAccount,
): BankStudentLiability {
  const originated_on =
    terms.origination_date === undefined
      ? monthsAfter(connected_on, -monthsBeforeLogin, Math.min(28, civilOf(connected_on).dayOfMonth))
      : toDay(terms.origination_date)
  const apr = terms.nominal_apr ?? sampleApr
  const grace_months = terms.repayment_model?.non_repayment_months ?? 0
  const payments = Math.max(1, terms.repayment_model?.repayment_months ?? defaultMonths)
  const capitalizes_after = terms.interest_capitalization_grace_period_months
  const schedule = { apr, originated_on, grace_months, payments, capitalizes_after }
  const principal = terms.principal ?? principalOf(owed_at_login, schedule, connected_on)
  const is_overdue = terms.is_overdue ?? false
  // A payment is late from the day after it was due.
  const asOf = is_overdue ? today - 1 : today
  const progress = progressOf({ ...schedule, principal }, asOf)
  const minimum = terms.minimum_payment_amount ?? progress.payment
  // The payment that is overdue was not made: the one before it was the last.
  const missed = is_overdue ? progress.last_due : null
  const paid_on = missed === null ? progress.last_due : monthsAfter(missed, -1, civilOf(missed).dayOfMonth)
  const grace_ends = monthsAfter(originated_on, grace_months, Math.min(28, civilOf(originated_on).dayOfMonth))
  const isInGrace = grace_months > 0 && today < grace_ends
  const status = terms.loan_status?.type ?? statusOf(progress.next_due, isInGrace)
  const due = WITHOUT_PAYMENTS.has(status) ? null : (missed ?? progress.next_due)
  const payoff = terms.expected_payoff_date ?? toDate(progress.payoff)
  // A loan that is said to be overdue has missed a payment, whatever came in since.
  const seen = is_overdue ? null : last_payment
  const made = Math.max(0, progress.payments_made - (missed === null ? 0 : 1))
  return {
    account_number,
    disbursement_dates: [toDate(originated_on)],
    expected_payoff_date: payoff,
    guarantor: terms.guarantor ?? ((terms.is_federal ?? true) ? 'DEPT OF ED' : null),
    interest_rate_percentage: apr,
    is_overdue,
    ...(seen === null
      ? {
          last_payment_amount: made === 0 ? null : minimum,
          last_payment_date: made === 0 || paid_on === null ? null : toDate(paid_on),
        }
      : { last_payment_amount: seen.amount, last_payment_date: toDate(seen.paid_on) }),
    last_statement_balance: current,
    last_statement_issue_date: progress.last_due === null ? null : toDate(progress.last_due),
    loan_name: terms.loan_name ?? 'Direct Loan',
    loan_status: {
      end_date: terms.loan_status?.end_date ?? (status === 'in grace' ? toDate(grace_ends) : payoff),
      type: status,
    },
    minimum_payment_amount: minimum,
    next_payment_due_date: due === null ? null : toDate(due),
    origination_date: toDate(originated_on),
    origination_principal_amount: principal,
    outstanding_interest_amount: progress.accrued_interest,
    payment_reference_number: terms.payment_reference_number ?? account_number,
    pslf_status: {
      estimated_eligibility_date: terms.pslf_status?.estimated_eligibility_date ?? null,
      payments_made: terms.pslf_status?.payments_made ?? made,
      payments_remaining: terms.pslf_status?.payments_remaining ?? Math.max(0, forgivenAfter - made),
    },
    repayment_plan: {
      description: terms.repayment_plan_description ?? 'Standard Repayment',
      type: terms.repayment_plan_type ?? 'standard',
    },
    sequence_number: terms.sequence_number ?? '1',
    servicer_address: terms.servicer_address ?? servicer,
    ytd_interest_paid: progress.ytd_interest,
    ytd_principal_paid: progress.ytd_principal,
  }
}

function statusOf(next_due: Day | null, isInGrace: boolean): string {
  if (isInGrace) return 'in grace'
  return next_due === null ? 'paid in full' : 'repayment'
}
