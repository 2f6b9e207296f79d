import { toInstant } from '@gingham/clock'
import type { BankTransaction } from '@gingham/sources'
import { endOfDayBalances } from '../asset_report/index.ts'
import { addDays } from '../house/civil-date.ts'
import { sumOf, toUnits } from '../house/money.ts'
import { amountAttributes, countAttributes, flagAttributes, instantAttributes } from './core-attributes.data.ts'
import type { CoreAttributes } from './core-attributes.schema.ts'

/** A row of the account, as far as it is looked at. */
export type Movement = Pick<
  BankTransaction,
  'date' | 'amount' | 'pending' | 'original_description' | 'personal_finance_category'
>

/** What is known of an account when a debit is evaluated. */
export interface AccountFacts {
  type: string
  subtype: string | null
  available: number | null
  current: number | null
  /** When the bank told it all; null when it was not reached: then there are no rows, and balances are old. */
  told_ms: number | null
  /** The account's own rows, in any order; null when the bank was not reached. */
  movements: readonly Movement[] | null
  /** When the Item was made. */
  connected_ms: number
  /** When owners' data was seen to change in the last 90 days; null when nobody watches it. */
  contact_changes: readonly { kind: 'PHONES' | 'ADDRESSES' | 'EMAILS' | 'NAMES'; changed_ms: number }[] | null
}

const DAY_MS = 86_400_000
/** What banks print for debits that were taken back as not authorised, and for lack of money. */
const UNAUTHORIZED = /\bunauth(?:ori[sz]ed)?\b|\bR(?:05|07|10|11|29)\b|\bnot authori[sz]ed\b/i
const LACK_OF_MONEY = /\bnsf\b|\binsufficient funds\b|\boverdraft\b|\bnon[- ]?sufficient\b|\bR0[19]\b/i
const LACK_OF_MONEY_CATEGORIES: ReadonlySet<string> = new Set([
  'BANK_FEES_INSUFFICIENT_FUNDS',
  'BANK_FEES_OVERDRAFT_FEES',
])
const EOD_DAYS = 90

/** Every attribute is in the answer, those that nobody knows as null. */
const unknown: CoreAttributes = Object.fromEntries(
  [countAttributes, amountAttributes, flagAttributes, instantAttributes]
    .flatMap(Object.keys)
    .map((name) => [name, null]),
)

/** Everything that an account's facts tell about a debit. @param amount of the debit, above zero */
export function coreAttributes(facts: AccountFacts, amount: number, now_ms: number, today: string): CoreAttributes {
  const { type, subtype, available, current, told_ms, movements } = facts
  const told = told_ms === null ? null : toInstant(told_ms)
  const balance = available ?? current
  return {
    ...unknown,
    ...connectionAttributes(facts, now_ms),
    ...contactAttributes(facts, now_ms),
    ...(movements === null ? {} : movementAttributes(movements, today)),
    ...(movements === null || current === null ? {} : balanceAttributes({ type, current }, movements, today)),
    available_balance: available,
    current_balance: current,
    balance_to_transaction_amount_ratio: balance === null ? null : ratioOf(balance, amount),
    balance_last_updated: told,
    transactions_last_updated: told,
    is_savings_or_money_market_account: subtype === 'savings' || subtype === 'money market',
    is_account_closed: told === null ? null : false,
  }
}

/** Rounded to four decimals. */
function ratioOf(balance: number, amount: number): number {
  return Math.round((toUnits(balance) / toUnits(amount)) * 10_000) / 10_000
}

function connectionAttributes({ connected_ms }: AccountFacts, now_ms: number): CoreAttributes {
  const days = Math.floor((now_ms - connected_ms) / DAY_MS)
  return {
    days_since_first_plaid_connection: days,
    plaid_connections_count_7d: days < 7 ? 1 : 0,
    plaid_connections_count_30d: days < 30 ? 1 : 0,
    total_plaid_connections_count: 1,
  }
}

function contactAttributes({ contact_changes }: AccountFacts, now_ms: number): CoreAttributes {
  const countOf = (kind: string, days: number) =>
    contact_changes?.filter((change) => change.kind === kind && change.changed_ms > now_ms - days * DAY_MS).length ??
    null
  return {
    phone_change_count_28d: countOf('PHONES', 28),
    phone_change_count_90d: countOf('PHONES', 90),
    email_change_count_28d: countOf('EMAILS', 28),
    email_change_count_90d: countOf('EMAILS', 90),
    address_change_count_28d: countOf('ADDRESSES', 28),
    address_change_count_90d: countOf('ADDRESSES', 90),
  }
}

function movementAttributes(movements: readonly Movement[], today: string): CoreAttributes {
  const posted = movements.filter(({ pending }) => !pending)
  const since = (days: number) => posted.filter(({ date }) => date > addDays(today, -days) && date <= today)
  const attributes: Record<string, number | null> = {}
  for (const days of [7, 30, 60, 90]) {
    const rows = since(days)
    attributes[`unauthorized_transactions_count_${days}d`] = rows.filter(isUnauthorized).length
    attributes[`nsf_overdraft_transactions_count_${days}d`] = rows.filter(isLackOfMoney).length
  }
  for (const days of [10, 30, 60, 90]) {
    const { debits, credits } = sidesOf(since(days))
    attributes[`debit_transactions_count_${days}d`] = debits.length
    attributes[`credit_transactions_count_${days}d`] = credits.length
    attributes[`total_debit_transactions_amount_${days}d`] = sumOf(debits)
    attributes[`total_credit_transactions_amount_${days}d`] = sumOf(credits)
  }
  const { debits, credits } = sidesOf(since(28))
  for (const rank of [50, 95]) {
    attributes[`p${rank}_debit_transactions_amount_28d`] = percentile(debits, rank)
    attributes[`p${rank}_credit_transactions_amount_28d`] = percentile(credits, rank)
  }
  return attributes
}

/** What left and what came, both as positive amounts. */
function sidesOf(rows: readonly Movement[]): { debits: number[]; credits: number[] } {
  const amounts = rows.map(({ amount }) => amount)
  return {
    debits: amounts.filter((amount) => amount > 0),
    credits: amounts.filter((amount) => amount < 0).map((amount) => -amount),
  }
}

function isUnauthorized({ original_description }: Movement): boolean {
  return UNAUTHORIZED.test(original_description)
}

function isLackOfMoney({ original_description, personal_finance_category }: Movement): boolean {
  return LACK_OF_MONEY_CATEGORIES.has(personal_finance_category.detailed) || LACK_OF_MONEY.test(original_description)
}

function balanceAttributes(
  now: { type: string; current: number },
  movements: readonly Movement[],
  today: string,
): CoreAttributes {
  const balances = endOfDayBalances(now, movements, today, EOD_DAYS)
  const attributes: Record<string, number | null> = {
    days_with_negative_balance_count_90d: balances.filter((balance) => balance < 0).length,
  }
  const windows = { '30d': [0, 30], '60d': [0, 60], '90d': [0, 90], '31d_to_60d': [30, 60], '61d_to_90d': [60, 90] }
  for (const [name, [from, to]] of Object.entries(windows)) {
    for (const rank of [10, 50, 90]) {
      attributes[`p${rank}_eod_balance_${name}`] = percentile(balances.slice(from, to), rank)
    }
  }
  return attributes
}

/** The value below or at which `rank` percent of the values lie: always one of them. Null for none. */
export function percentile(values: readonly number[], rank: number): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((rank / 100) * sorted.length) - 1)]!
}
