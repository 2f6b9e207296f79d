import type { UploadedStatement } from '../../payroll.ts'
import type { BankAccount, BankTransaction } from '../../source.ts'
import { monthsAfter } from '../activity.ts'
import { toDate } from '../civil-date.ts'
import { institutionRow } from '../institutions/institutions.ts'
import { sum } from '../money.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import { snapshotOf } from '../simulated-user.ts'
import { userGood } from '../user-good/user-good.ts'

/** First Platypus Bank, where the person's pay goes. */
const BANK = 'ins_109508'

/** The person's statements, made when one is asked for. */
export type Statements = (months_back: number, document_key: string) => UploadedStatement

/**
 * What the person's bank printed about a month: the accounts that money is paid from, and what was posted on them. Months are counted
 * back from the last full one before the day of the upload, which is 0.
 */
export function statementsOf(login: SimulatedLogin): Statements {
  const institution = institutionRow(BANK)!
  const atBank = { ...login, institution, today: login.connected_on }
  const { accounts, transactions } = snapshotOf(userGood(atBank), atBank)
  const listed = accounts.filter(({ subtype }) => subtype === 'checking' || subtype === 'savings')
  const posted = transactions.filter(({ pending }) => !pending).toReversed()
  return (months_back, document_key) => {
    const start_date = toDate(monthsAfter(login.connected_on, -1 - months_back, 1))
    const end_date = toDate(monthsAfter(login.connected_on, -1 - months_back, 'last'))
    const isWithin = ({ date }: BankTransaction) => date >= start_date && date <= end_date
    const keys = new Set(listed.map(({ account_key }) => account_key))
    return {
      document_key,
      accounts: listed.map((account) => {
        const own = posted.filter(({ account_key }) => account_key === account.account_key)
        const after = own.filter(({ date }) => date > end_date)
        return {
          ...accountOf(account, institution.name),
          periods: [{ start_date, end_date, ...balancesOf(account, own.filter(isWithin), after) }],
        }
      }),
      transactions: posted
        .filter((row) => isWithin(row) && keys.has(row.account_key))
        .map(({ account_key, amount, date, original_description }) => ({
          account_key,
          amount,
          date,
          original_description,
        })),
    }
  }
}

function accountOf(account: BankAccount, bank_name: string) {
  const [owner] = account.owners
  const address = (owner?.addresses.find(({ primary }) => primary) ?? owner?.addresses[0])?.data
  return {
    account_key: account.account_key,
    name: account.name,
    bank_name,
    account_type: account.subtype.toUpperCase(),
    account_number: account.numbers.ach?.account ?? null,
    owner: {
      name: owner?.names[0] ?? null,
      address: {
        city: address?.city ?? null,
        country: address?.country ?? null,
        postal_code: address?.postal_code ?? null,
        region: address?.region ?? null,
        street: address?.street ?? null,
      },
    },
  }
}

/** Counted back from what the account holds, by what has posted since. */
function balancesOf({ balances }: BankAccount, within: readonly BankTransaction[], after: readonly BankTransaction[]) {
  if (balances.current === null) return { starting_balance: null, ending_balance: null }
  const ending_balance = sum(balances.current, ...after.map(({ amount }) => amount))
  return { starting_balance: sum(ending_balance, ...within.map(({ amount }) => amount)), ending_balance }
}
