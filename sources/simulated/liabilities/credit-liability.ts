import type { BankCreditLiability } from '../../liabilities.ts'
import { monthsAfter } from '../activity.ts'
import { toDate, type Day } from '../civil-date.ts'
import { isPosted, type LedgerRow } from '../ledger.ts'
import { sum, timesToCent } from '../money.ts'

/** Statements close on this day of the month; what they ask for is due this many days later. */
const STATEMENT_DAY = 28
const DUE_AFTER_DAYS = 25
/** A minimum payment is this share of the statement, and at least this much, but never more than is owed. */
const MINIMUM_SHARE = 0.01
const MINIMUM_AMOUNT = 25

/** What a card's contract says, or what a custom user's JSON says of it; the rest follows from the ledger. */
export interface CardTerms {
  purchase_apr?: number | undefined
  cash_apr?: number | undefined
  balance_transfer_apr?: number | undefined
  special_apr?: number | undefined
  last_payment_amount?: number | undefined
  minimum_payment_amount?: number | undefined
  is_overdue?: boolean | undefined
}

/** Rates of the public sample. */
const sampleTerms = { purchase_apr: 12.5, cash_apr: 27.95, balance_transfer_apr: 15.24 }

/**
 * A card's debt on a day: the latest statement, what was paid since, and whether it was paid in time.
 *
 * @param current what is owed on that day
 * @param rows rows of this card only
 */
export function creditLiability(
  terms: CardTerms,
  current: number,
  rows: readonly LedgerRow[],
  today: Day,
): BankCreditLiability {
  const closed = lastStatementDay(today)
  const posted = rows.filter((row) => isPosted(row, today))
  const since = posted.filter(({ posted_on }) => posted_on > closed)
  const statement = Math.max(0, sum(current, ...since.map(({ amount }) => -amount)))
  const minimum = terms.minimum_payment_amount ?? minimumPayment(statement)
  const paid = sum(...since.filter(isPayment).map(({ amount }) => -amount))
  const due = closed + DUE_AFTER_DAYS
  const is_overdue = terms.is_overdue ?? (today > due && paid < minimum)
  const last_payment = posted.filter(isPayment).reduce<LedgerRow | null>(later, null)
  return {
    aprs: aprsOf({ ...sampleTerms, ...definedOf(terms) }, statement),
    is_overdue,
    last_payment_amount: terms.last_payment_amount ?? (last_payment === null ? null : -last_payment.amount),
    last_payment_date: lastPaymentDate(last_payment, terms, closed),
    last_statement_issue_date: toDate(closed),
    last_statement_balance: statement,
    minimum_payment_amount: minimum,
    next_payment_due_date: minimum === 0 && !is_overdue ? null : toDate(dueDay(closed, today, is_overdue)),
  }
}

/** A payment that the terms speak of and the ledger does not know was made when the statement before was due. */
function lastPaymentDate(
  last_payment: LedgerRow | null,
  { last_payment_amount }: CardTerms,
  closed: Day,
): string | null {
  if (last_payment !== null) return toDate(last_payment.posted_on)
  return last_payment_amount === undefined ? null : toDate(monthsAfter(closed, -1, STATEMENT_DAY) + DUE_AFTER_DAYS)
}

function lastStatementDay(today: Day): Day {
  const inThisMonth = monthsAfter(today, 0, STATEMENT_DAY)
  return inThisMonth <= today ? inThisMonth : monthsAfter(today, -1, STATEMENT_DAY)
}

/** What is overdue stays due, on a day that is past; what was paid in time is followed by the next statement's day. */
function dueDay(closed: Day, today: Day, is_overdue: boolean): Day {
  const dueOf = (months: number) => monthsAfter(closed, months, STATEMENT_DAY) + DUE_AFTER_DAYS
  const due = dueOf(0)
  if (is_overdue) return due < today ? due : dueOf(-1)
  return today <= due ? due : dueOf(1)
}

function minimumPayment(statement: number): number {
  return Math.min(statement, Math.max(MINIMUM_AMOUNT, timesToCent(statement, MINIMUM_SHARE)))
}

/** Refunds are not payments. */
function isPayment({ amount, description }: LedgerRow): boolean {
  return amount < 0 && /PAYMENT|PYMT|AUTOPAY/i.test(description)
}

function later(latest: LedgerRow | null, row: LedgerRow): LedgerRow {
  return latest === null || row.posted_on >= latest.posted_on ? row : latest
}

function definedOf(terms: CardTerms): CardTerms {
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined))
}

/** Purchases carry the whole statement; a rate that nothing is subject to is told all the same. */
function aprsOf(terms: CardTerms, statement: number): BankCreditLiability['aprs'] {
  const rates = [
    ['balance_transfer_apr', terms.balance_transfer_apr, 0],
    ['cash_apr', terms.cash_apr, 0],
    ['purchase_apr', terms.purchase_apr, statement],
    ['special', terms.special_apr, 0],
  ] as const
  return rates.flatMap(([apr_type, apr_percentage, balance]) =>
    apr_percentage === undefined
      ? []
      : [
          {
            apr_percentage,
            apr_type,
            balance_subject_to_apr: balance,
            interest_charge_amount: timesToCent(balance, apr_percentage / 1200),
          },
        ],
  )
}
