import type { BankAccount } from '../source.ts'
import type { Day } from './civil-date.ts'
import { isPosted, isVisible, type LedgerRow } from './ledger.ts'
import { sum } from './money.ts'

/**
 * What can be spent on a day: of a deposit, what is held less what is pending; of a card, what its limit leaves. Null for
 * every other kind of account.
 *
 * @param rows rows of this account only
 */
export function availableOn(
  { type, current, limit }: { type: BankAccount['type']; current: number; limit: number | null },
  rows: readonly LedgerRow[],
  day: Day,
): number | null {
  const pending = exposure(
    rows.filter((row) => !isPosted(row, day)),
    day,
  )
  if (type === 'depository') return sum(current, -pending)
  return type === 'credit' && limit !== null ? sum(limit, -current, -pending) : null
}

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
function exposure(rows: readonly LedgerRow[], day: Day): number {
  return sum(
    ...rows
      .filter((row) => isVisible(row, day))
      .map((row) => (isPosted(row, day) ? row.amount : (row.pending_amount ?? row.amount))),
  )
}
