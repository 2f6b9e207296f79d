import { monthsAfter } from '../activity.ts'
import { civilOf, type Day } from '../civil-date.ts'
import { sum, timesToCent } from '../money.ts'

/** A loan that is paid back in equal monthly amounts. */
export interface LoanTerms {
  principal: number
  /** Percent a year. */
  apr: number
  originated_on: Day
  /** Months before the first payment. Interest runs up meanwhile. */
  grace_months: number
  /** From so many months after the start, interest that runs up is added to the principal. Never unless given. */
  capitalizes_after?: number | undefined
  /** How many payments there are. */
  payments: number
}

/** How far a loan is on a day. */
export interface LoanProgress {
  /** The monthly amount. */
  payment: number
  payments_made: number
  last_due: Day | null
  /** Null once everything is paid. */
  next_due: Day | null
  payoff: Day
  /** What of the principal is not paid back. */
  owed: number
  /** Paid in the day's calendar year. */
  ytd_interest: number
  ytd_principal: number
  /** Interest of the months before repayment that is not paid yet, and what runs until the next payment. */
  accrued_interest: number
}

/** The progress of a loan whose payments are all made on the day. Amounts are rounded to the cent, as banks do. */
export function progressOf(terms: LoanTerms, today: Day): LoanProgress {
  const { apr, originated_on, grace_months, payments } = terms
  const monthly = apr / 1200
  const dueOn = (number: number): Day => monthsAfter(originated_on, grace_months + number, dayOf(originated_on))
  const begun = runUp(terms, grace_months)
  const payment = paymentOf({ apr, payments, principal: begun.owed })
  // What ran up before is paid off in equal parts besides.
  const share = timesToCent(begun.unpaid, 1 / payments)
  let { owed, unpaid } = dueOn(0) <= today ? begun : runUp(terms, monthsSince(originated_on, today))
  let made = 0
  let [ytd_interest, ytd_principal] = [0, 0]
  const thisYear = civilOf(today).year
  while (made < payments && dueOn(made + 1) <= today) {
    made += 1
    const interest = timesToCent(owed, monthly)
    const repaid = made === payments ? owed : Math.min(owed, sum(payment, -interest))
    const settled = made === payments ? unpaid : Math.min(unpaid, share)
    owed = sum(owed, -repaid)
    unpaid = sum(unpaid, -settled)
    if (civilOf(dueOn(made)).year === thisYear) {
      ytd_interest = sum(ytd_interest, interest, settled)
      ytd_principal = sum(ytd_principal, repaid)
    }
  }
  return {
    payment: sum(payment, share),
    payments_made: made,
    last_due: made === 0 ? null : dueOn(made),
    next_due: made === payments ? null : dueOn(made + 1),
    payoff: dueOn(payments),
    owed,
    ytd_interest,
    ytd_principal,
    accrued_interest: sum(unpaid, timesToCent(owed, monthly)),
  }
}

/** What is owed, and what interest is not paid, after so many months without payments. */
function runUp({ principal, apr, capitalizes_after }: LoanTerms, months: number): { owed: number; unpaid: number } {
  let [owed, unpaid] = [principal, 0]
  for (let month = 1; month <= months; month += 1) {
    unpaid = sum(unpaid, timesToCent(owed, apr / 1200))
    if (capitalizes_after !== undefined && month >= capitalizes_after) {
      owed = sum(owed, unpaid)
      unpaid = 0
    }
  }
  return { owed, unpaid }
}

/** Whole months between two days. */
function monthsSince(from: Day, to: Day): number {
  let months = 0
  while (monthsAfter(from, months + 1, dayOf(from)) <= to) months += 1
  return months
}

/** What was borrowed, when this much is owed on a day. */
export function principalOf(owed: number, terms: Omit<LoanTerms, 'principal'>, day: Day): number {
  const sample = 1_000_000
  const share = progressOf({ ...terms, principal: sample }, day).owed / sample
  return share === 0 ? owed : timesToCent(owed, 1 / share)
}

/** Every month has the day. */
function dayOf(originated_on: Day): number {
  return Math.min(28, civilOf(originated_on).dayOfMonth)
}

function paymentOf({ principal, apr, payments }: Pick<LoanTerms, 'principal' | 'apr' | 'payments'>): number {
  const monthly = apr / 1200
  if (monthly === 0) return timesToCent(principal, 1 / payments)
  let growth = 1
  for (let month = 0; month < payments; month += 1) growth *= 1 + monthly
  return timesToCent(principal, (monthly * growth) / (growth - 1))
}
