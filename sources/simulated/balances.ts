import type { BankAccount } from '../source.ts'
import type { Day } from './civil-date.ts'
import { isPosted, isVisible, type LedgerRow } from './ledger.ts'
import { sum } from './money.ts'

/** What an account held on the day of the login. */
export interface StartingBalances {
  available: number | null
  current: number
}

/**
 * Balances on a day, moved from those at the login by what the account's ledger did since: `current` by what posted,
 * `available` by what is pending or posted. Debts grow by what is spent.
 *
 * @param rows rows of this account only
 * @param atLogin the same rows as they were at the login, where something other than the day has moved them since
 */
export function balancesOn(
  type: BankAccount['type'],
  start: StartingBalances,
  rows: readonly LedgerRow[],
  connected_on: Day,
  today: Day,
  atLogin: readonly LedgerRow[] = rows,
): StartingBalances {
  const posted = sum(postedBy(rows, today), -postedBy(atLogin, connected_on))
  const isDebt = type === 'credit' || type === 'loan'
  return {
    current: isDebt ? sum(start.current, posted) : sum(start.current, -posted),
    available:
      start.available === null ? null : sum(start.available, exposure(atLogin, connected_on), -exposure(rows, today)),
  }
}

function postedBy(rows: readonly LedgerRow[], day: Day): number {
  return sum(...rows.filter((row) => isPosted(row, day)).map(({ amount }) => amount))
}

/** What rows take from the available balance on a day, as they are shown then. */
export function exposure(rows: readonly LedgerRow[], day: Day): number {
  return sum(
    ...rows
      .filter((row) => isVisible(row, day))
      .map((row) => (isPosted(row, day) ? row.amount : (row.pending_amount ?? row.amount))),
  )
}
