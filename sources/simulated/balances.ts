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
 */
export function balancesOn(
  type: BankAccount['type'],
  start: StartingBalances,
  rows: readonly LedgerRow[],
  connected_on: Day,
  today: Day,
): StartingBalances {
  const open = rows.filter((row) => row.posted_on > connected_on)
  const posted = sum(...open.filter((row) => isPosted(row, today)).map(({ amount }) => amount))
  const isDebt = type === 'credit' || type === 'loan'
  return {
    current: isDebt ? sum(start.current, posted) : sum(start.current, -posted),
    available:
      start.available === null ? null : sum(start.available, exposure(open, connected_on), -exposure(open, today)),
  }
}

/** What rows take from the available balance on a day, as they are shown then. */
export function exposure(rows: readonly LedgerRow[], day: Day): number {
  return sum(
    ...rows
      .filter((row) => isVisible(row, day))
      .map((row) => (isPosted(row, day) ? row.amount : (row.pending_amount ?? row.amount))),
  )
}
