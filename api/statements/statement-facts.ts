import type { BankAccount, BankTransaction } from '@gingham/sources'
import { fromUnits, toUnits } from '../house/money.ts'
import type { StatementMonth } from './statement-months.ts'

/** Everything that the document of a statement says. Amounts in the account's currency, at most four decimals. */
export interface StatementFacts {
  institution: { institution_id: string; name: string; url: string; primary_color: string }
  account: {
    name: string
    official_name: string | null
    mask: string | null
    subtype: string
    iso_currency_code: string | null
    unofficial_currency_code: string | null
  }
  holder: { names: readonly string[]; address_lines: readonly string[] }
  start_date: string
  end_date: string
  opening_balance: number
  closing_balance: number
  /** Oldest first. */
  rows: readonly StatementRow[]
}

export interface StatementRow {
  date: string
  description: string
  /** Positive when money leaves the account. */
  amount: number
  /** What the account holds afterwards. */
  balance: number
}

/** What a bank shows of one account, from which its statements follow. */
export interface AccountHistory {
  institution: StatementFacts['institution']
  account: BankAccount
  /** The account's own rows, newest first, as banks list them. */
  transactions: readonly BankTransaction[]
}

/**
 * The statements of an account for some months. Balances are counted back from the current one, taking back what has
 * posted since; pending rows are in none. None for an account whose balance the bank does not tell.
 *
 * @param held a statement of the account that was made before: the new ones count on from what it says, so that one
 *   month ends with what the next begins with, even where a bank's balance does not follow from its rows
 */
export function makeStatements(
  { institution, account, transactions }: AccountHistory,
  months: readonly StatementMonth[],
  held?: Pick<StatementFacts, 'end_date' | 'closing_balance'>,
): StatementFacts[] {
  const { current } = account.balances
  if (current === null) return []
  const posted = transactions.filter(({ pending }) => !pending).toReversed()
  const spentAfter = (date: string) =>
    posted.reduce((sum, row) => (row.date > date ? sum + toUnits(row.amount) : sum), 0)
  const counted = (date: string) => toUnits(current) + spentAfter(date)
  const shift = held === undefined ? 0 : toUnits(held.closing_balance) - counted(held.end_date)
  return months.map(({ start_date, end_date }) => {
    const inMonth = posted.filter(({ date }) => date >= start_date && date <= end_date)
    const closing = counted(end_date) + shift
    const opening = inMonth.reduce((sum, { amount }) => sum + toUnits(amount), closing)
    let balance = opening
    const rows = inMonth.map(({ date, amount, original_description }): StatementRow => {
      balance -= toUnits(amount)
      return { date, description: original_description, amount, balance: fromUnits(balance) }
    })
    return {
      institution,
      account: accountOf(account),
      holder: holderOf(account),
      start_date,
      end_date,
      opening_balance: fromUnits(opening),
      closing_balance: fromUnits(closing),
      rows,
    }
  })
}

function accountOf({ name, official_name, mask, subtype, balances }: BankAccount): StatementFacts['account'] {
  const { iso_currency_code, unofficial_currency_code } = balances
  return { name, official_name, mask, subtype, iso_currency_code, unofficial_currency_code }
}

/** Whom a letter about the account would go to. */
function holderOf({ owners }: BankAccount): StatementFacts['holder'] {
  const addresses = owners.flatMap((owner) => owner.addresses)
  const address = (addresses.find(({ primary }) => primary) ?? addresses[0])?.data
  const place = [[address?.city, address?.region].filter(Boolean).join(', '), address?.postal_code].filter(Boolean)
  return {
    names: owners.flatMap(({ names }) => names),
    address_lines: address === undefined ? [] : [address.street, place.join(' ')].filter((line) => line !== ''),
  }
}
