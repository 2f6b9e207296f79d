import type { BankTransaction } from '../source.ts'
import { toDate, type Day } from './civil-date.ts'
import type { Appearance } from './merchants/recognize.ts'

/**
 * One line of a simulated bank's ledger: what happened, and when it becomes visible. Generation knows the whole future
 * of a row; `showLedger` shows as much of it as a day allows.
 */
export interface LedgerRow {
  /** Unique in the ledger; the key of the posted row. The pending row's is `<key>:pending`. */
  key: string
  account_key: string
  amount: number
  /** The amount while pending, where it differs. */
  pending_amount?: number
  currency: string
  /** When the money was spent. A pending row is visible from here until the row posts. */
  occurred_on: Day
  /** When the bank posted it; equal to `occurred_on` for rows that were never pending. */
  posted_on: Day
  /** True for a pending row that never posts and is gone on `posted_on`. */
  vanishes?: true
  /** True for a row that was pending until a refresh; it may have posted on the very day on which it occurred. */
  posted_by_refresh?: true
  /** When it was authorised, where that differs from `occurred_on`; null when the bank does not say. */
  authorized_on?: Day | null
  description: string
  appearance: Appearance
}

/**
 * The ledger as the bank shows it on a day: rows newest first, later rows of the ledger first within a day.
 *
 * A row that a day shows stays as it is on all later days, unless it was pending.
 */
export function showLedger(rows: readonly LedgerRow[], today: Day, connected_on: Day): BankTransaction[] {
  const dated: { day: Day; index: number; shown: BankTransaction }[] = []
  const dates = new Map<Day, string>()
  const date = (day: Day): string => {
    const known = dates.get(day)
    if (known !== undefined) return known
    const made = toDate(day)
    dates.set(day, made)
    return made
  }
  rows.forEach((row, index) => {
    const day = isPosted(row, today) ? row.posted_on : row.occurred_on
    if (isVisible(row, today)) dated.push({ day, index, shown: showRow(row, today, connected_on, date) })
  })
  dated.sort((left, right) => right.day - left.day || right.index - left.index)
  return dated.map(({ shown }) => shown)
}

/** Whether the bank shows a row on a day, pending or posted. */
export function isVisible(row: LedgerRow, today: Day): boolean {
  return row.vanishes ? row.occurred_on <= today && today < row.posted_on : row.occurred_on <= today
}

/** Whether a row has posted by a day. */
export function isPosted(row: LedgerRow, today: Day): boolean {
  return !row.vanishes && row.posted_on <= today
}

function showRow(row: LedgerRow, today: Day, connected_on: Day, date: (day: Day) => string): BankTransaction {
  const posted = isPosted(row, today)
  // Nobody of this login can have seen a pending row that had posted before it.
  const wasSeenPending =
    row.posted_by_refresh === true || (row.posted_on > row.occurred_on && row.posted_on > connected_on)
  const authorized = row.authorized_on === undefined ? row.occurred_on : row.authorized_on
  return {
    transaction_key: posted ? row.key : `${row.key}:pending`,
    account_key: row.account_key,
    amount: posted ? row.amount : (row.pending_amount ?? row.amount),
    iso_currency_code: row.currency,
    unofficial_currency_code: null,
    date: date(posted ? row.posted_on : row.occurred_on),
    authorized_date: authorized === null ? null : date(authorized),
    datetime: null,
    authorized_datetime: null,
    pending: !posted,
    pending_transaction_key: posted && wasSeenPending ? `${row.key}:pending` : null,
    original_description: row.description,
    check_number: null,
    account_owner: null,
    transaction_code: null,
    ...row.appearance,
  }
}
