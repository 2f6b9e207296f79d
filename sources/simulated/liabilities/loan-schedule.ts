import { monthsAfter } from '../activity.ts'
import { civilOf, type Day } from '../civil-date.ts'
import { sum, timesToCent } from '../money.ts'

/** A loan that is paid back in equal monthly amounts. */
export interface LoanTerms {
  principal: number
  /** Percent a year. */
  apr: number
  originated_on: Day
  /** Months before the first payment. Interest is not added to the principal meanwhile. */
  grace_months: number
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
  /** Interest that runs until the next payment. */
  accrued_interest: number
}

/** The progress of a loan whose payments are all made on the day. Amounts are rounded to the cent, as banks do. */
export function progressOf(terms: LoanTerms, today: Day): LoanProgress {
  const { principal, apr, originated_on, grace_months, payments } = terms
  const monthly = apr / 1200
  const payment = paymentOf(terms)
  const dueOn = (number: number): Day => monthsAfter(originated_on, grace_months + number, dayOf(originated_on))
  let owed = principal
  let made = 0
  let [ytd_interest, ytd_principal] = [0, 0]
  const thisYear = civilOf(today).year
  while (made < payments && dueOn(made + 1) <= today) {
    made += 1
    const interest = timesToCent(owed, monthly)
    const repaid = made === payments ? owed : Math.min(owed, sum(payment, -interest))
    owed = sum(owed, -repaid)
    if (civilOf(dueOn(made)).year === thisYear) {
      ytd_interest = sum(ytd_interest, interest)
      ytd_principal = sum(ytd_principal, repaid)
    }
  }
  return {
    payment,
    payments_made: made,
    last_due: made === 0 ? null : dueOn(made),
    next_due: made === payments ? null : dueOn(made + 1),
    payoff: dueOn(payments),
    owed,
    ytd_interest,
    ytd_principal,
    accrued_interest: timesToCent(owed, monthly),
  }
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

function paymentOf({ principal, apr, payments }: LoanTerms): number {
  const monthly = apr / 1200
  if (monthly === 0) return timesToCent(principal, 1 / payments)
  let growth = 1
  for (let month = 0; month < payments; month += 1) growth *= 1 + monthly
  return timesToCent(principal, (monthly * growth) / (growth - 1))
}
