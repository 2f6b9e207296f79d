import type { BankInvestments } from '../investments.ts'
import type { BankLiability } from '../liabilities.ts'
import type { BankPayroll } from '../payroll.ts'
import type { BankAccount, BankSnapshot, BankTransaction } from '../source.ts'
import { showLedger, type LedgerRow } from './ledger.ts'
import type { SimulatedLogin } from './simulated-login.ts'
import { transactionCodeOf } from './transaction-code.ts'

/**
 * Somebody at a simulated bank, before a day is chosen to look at: the ledger, and the accounts that follow from it.
 * What people change about a simulated bank is a change of the ledger, which lies between the two.
 */
export interface SimulatedUser {
  /** Every row that occurs by the day of the login's moment; see LedgerRow for what a row knows of its future. */
  ledger: readonly LedgerRow[]
  /** The accounts, in listing order, with the balances that a ledger leaves them. */
  accounts(ledger: readonly LedgerRow[]): readonly BankAccount[]
  /** What is held and traded on the accounts; not there for somebody who has no such account. */
  investments?(accounts: readonly BankAccount[]): BankInvestments
  /** The debts that the accounts are, as the ledger leaves them. */
  liabilities?(accounts: readonly BankAccount[], ledger: readonly LedgerRow[]): readonly BankLiability[]
  /** Pay and employment; undefined where nothing is told of either. */
  payroll?(): BankPayroll | undefined
}

/** What the bank shows of somebody at a moment. */
export function snapshotOf(user: SimulatedUser, login: SimulatedLogin): BankSnapshot {
  const accounts = user.accounts(user.ledger)
  const investments = user.investments?.(accounts)
  const liabilities = user.liabilities?.(accounts, user.ledger)
  const payroll = user.payroll?.()
  return {
    accounts,
    transactions: asTheRegionTells(login, showLedger(user.ledger, login.today, login.connected_on)),
    ...(investments && { investments }),
    ...(liabilities && { liabilities }),
    ...(payroll && { payroll }),
  }
}

/** Banks in Europe say what kind of entry a row is; those of America do not. */
function asTheRegionTells(
  { institution: { region } }: SimulatedLogin,
  rows: readonly BankTransaction[],
): readonly BankTransaction[] {
  if (region === 'US' || region === 'CA') return rows
  return rows.map((row) => ({ ...row, transaction_code: transactionCodeOf(row) }))
}
