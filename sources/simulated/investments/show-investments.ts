import type { BankHolding, BankInvestments, BankInvestmentTransaction, BankSecurity } from '../../investments.ts'
import type { BankAccount } from '../../source.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import { transferNumbers } from './transfer-numbers.ts'

/** What investment accounts hold and did, before the bank presents it. */
export interface Portfolio {
  holdings: readonly BankHolding[]
  /** In any order. */
  transactions: readonly BankInvestmentTransaction[]
  /** Those that holdings and transactions name, and possibly more. */
  securities: readonly BankSecurity[]
}

/** A portfolio as the bank shows it: newest row first, each security once and only when something names it. */
export function showInvestments(
  { holdings, transactions, securities }: Portfolio,
  accounts: readonly BankAccount[],
  login: SimulatedLogin,
): BankInvestments {
  const named = new Set([...holdings, ...transactions].map(({ security_key }) => security_key))
  const byKey = new Map(securities.map((security) => [security.security_key, security]))
  return {
    accounts: accounts
      .filter(({ type }) => type === 'investment')
      .map((account) => ({
        account_key: account.account_key,
        margin_loan_amount: null,
        numbers: transferNumbers(login, account),
      })),
    securities: [...byKey.values()].filter(({ security_key }) => named.has(security_key)),
    holdings,
    transactions: transactions.toSorted((left, right) =>
      left.date < right.date ? 1 : left.date > right.date ? -1 : 0,
    ),
  }
}
