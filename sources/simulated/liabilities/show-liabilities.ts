import type { BankLiability } from '../../liabilities.ts'
import type { BankAccount } from '../../source.ts'
import { isPosted, type LedgerRow } from '../ledger.ts'
import { sum } from '../money.ts'
import { digestOf } from '../random.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import { creditLiability, type CardTerms } from './credit-liability.ts'
import { mortgageLiability } from './mortgage-liability.ts'
import { studentLiability, type StudentLoanAccount, type StudentLoanTerms } from './student-liability.ts'

/** What is said of an account's debt besides its ledger. */
export type DebtTerms = CardTerms & StudentLoanTerms

/** The debts of accounts, as they follow from terms and ledger. Accounts that are no debt of a known kind have none. */
export function showLiabilities(
  accounts: readonly BankAccount[],
  ledger: readonly LedgerRow[],
  login: SimulatedLogin,
  termsOf: (account_key: string) => DebtTerms,
): BankLiability[] {
  return accounts.flatMap((account): BankLiability[] => {
    const { account_key, type, subtype, balances, owners } = account
    const own = ledger.filter((row) => row.account_key === account_key)
    const current = balances.current ?? 0
    const since = own.filter((row) => row.posted_on > login.connected_on && isPosted(row, login.today))
    const loan = {
      current,
      owed_at_login: sum(current, ...since.map(({ amount }) => -amount)),
      account_number: numberOf(account, login),
      connected_on: login.connected_on,
      today: login.today,
    }
    if (type === 'credit' && (subtype === 'credit card' || subtype === 'paypal')) {
      return [{ kind: 'credit', account_key, ...creditLiability(termsOf(account_key), current, own, login.today) }]
    }
    if (type === 'loan' && subtype === 'student')
      return [
        {
          kind: 'student',
          account_key,
          ...studentLiability(termsOf(account_key), { ...loan, last_payment: lastPayment(own, login) }),
        },
      ]
    if (type !== 'loan' || subtype !== 'mortgage') return []
    const [owner] = owners
    const home = owner?.addresses.find(({ primary }) => primary) ?? owner?.addresses[0]
    const property_address = home?.data ?? { street: null, city: null, region: null, postal_code: null, country: null }
    return [{ kind: 'mortgage', account_key, ...mortgageLiability({ ...loan, property_address }) }]
  })
}

/** On a loan, whatever comes in is a payment. */
function lastPayment(rows: readonly LedgerRow[], { today }: SimulatedLogin): StudentLoanAccount['last_payment'] {
  const paid = rows.filter((row) => row.amount < 0 && isPosted(row, today))
  return paid.reduce<StudentLoanAccount['last_payment']>(
    (latest, { amount, posted_on }) =>
      latest === null || posted_on >= latest.paid_on ? { amount: -amount, paid_on: posted_on } : latest,
    null,
  )
}

/** Ten digits that end with the mask. */
function numberOf({ account_key, mask }: BankAccount, { seed, institution, username }: SimulatedLogin): string {
  const digits = BigInt(
    `0x${digestOf('loan number', seed, institution.institution_id, username, account_key).toString('hex')}`,
  )
  return `${String(digits).slice(0, 10 - (mask?.length ?? 0))}${mask ?? ''}`
}
