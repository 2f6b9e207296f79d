import type { BankAccount, BankSnapshot } from '../source.ts'
import { showLedger, type LedgerRow } from './ledger.ts'
import type { SimulatedLogin } from './simulated-login.ts'

/**
 * Somebody at a simulated bank, before a day is chosen to look at: the ledger, and the accounts that follow from it.
 * What people change about a simulated bank is a change of the ledger, which lies between the two.
 */
export interface SimulatedUser {
  /** Every row that occurs by the day of the login's moment; see LedgerRow for what a row knows of its future. */
  ledger: readonly LedgerRow[]
  /** The accounts, in listing order, with the balances that a ledger leaves them. */
  accounts(ledger: readonly LedgerRow[]): readonly BankAccount[]
}

/** What the bank shows of somebody at a moment. */
export function snapshotOf(user: SimulatedUser, login: SimulatedLogin): BankSnapshot {
  return {
    accounts: user.accounts(user.ledger),
    transactions: showLedger(user.ledger, login.today, login.connected_on),
  }
}
