import {
  historyDays,
  isDayOfMonth,
  ledgerOf,
  monthsAfter,
  type Habit,
  type LedgerSpan,
  type Stream,
} from '../activity.ts'
import { toDate, toDay, type Day } from '../civil-date.ts'
import type { LedgerRow } from '../ledger.ts'
import { recognize } from '../merchants/recognize.ts'
import { sum, timesToCent } from '../money.ts'
import type { CustomAccount, CustomInflowModel } from './custom-user.schema.ts'

/**
 * The ledger of one account of a custom user: the listed transactions, or random ones where none are listed, and the
 * rows of its inflow model on top. In order of occurrence.
 *
 * @param current what the account held on the day of the login
 */
export function customLedger(
  account: CustomAccount,
  account_key: string,
  current: number,
  span: LedgerSpan,
): LedgerRow[] {
  const rows = account.transactions
    ? listedRows(account, account_key, span)
    : ledgerOf({ streams: randomStreams(account, account_key), habits: randomHabits(account, account_key) }, span)
  const inflow = account.inflow_model ? inflowRows(account, account.inflow_model, account_key, current, rows, span) : []
  return [...rows, ...inflow].sort((left, right) => left.occurred_on - right.occurred_on)
}

function listedRows(account: CustomAccount, account_key: string, span: LedgerSpan): LedgerRow[] {
  const rows = (account.transactions ?? []).map((transaction, index): LedgerRow => {
    const posted_on = toDay(transaction.date_posted)
    return {
      key: `${account_key}/t${index}`,
      account_key,
      amount: transaction.amount,
      currency: transaction.currency ?? span.currency,
      occurred_on: Math.min(toDay(transaction.date_transacted), posted_on),
      posted_on,
      description: transaction.description,
      appearance: recognize(transaction.description, transaction.amount),
    }
  })
  return rows.filter(({ posted_on }) => posted_on >= span.connected_on - historyDays)
}

const spending: Habit['choices'] = [
  ['STARBUCKS STORE #2245', 4.25, 14.8],
  ['WALMART #1700', 12, 118],
  ['AMAZON MKTPLACE PMTS', 8.99, 94.5],
  ['SAFEWAY #1931', 14, 126],
  ['SHELL OIL #57444', 28, 66],
  ['UBER TRIP', 7.9, 42.3],
  ['OAK STREET GRILL', 22.5, 88],
  ['NETFLIX.COM', 15.49, 15.49],
]

/** Where people keep their money for every day. */
const everydaySubtypes = new Set([
  'checking',
  'cash management',
  'prepaid',
  'paypal',
  'ebt',
  'limited purpose checking',
])

/** What comes in goes out again: balances that are counted back, or go on, stay those of one person. */
function randomStreams({ subtype }: CustomAccount, account: string): Stream[] {
  if (!everydaySubtypes.has(subtype)) return []
  return [
    { account, description: 'PLATYPUS PAYROLL', amount: -1500, stray: 0.1, every: { days: 14 }, on: 9 },
    { account, description: 'PLATYPUS PLACE RENT', amount: 2250, stray: 0.02, every: { days: 30 }, on: 11 },
    { account, description: 'AUTO LOAN PAYMENT', amount: 420, every: { days: 30 }, on: 17 },
    { account, description: 'GINGHAM ELECTRIC', amount: 120, stray: 0.3, every: { days: 30 }, on: 25 },
  ]
}

function randomHabits(account: CustomAccount, key: string): Habit[] {
  if (everydaySubtypes.has(account.subtype)) return [{ account: key, per_30_days: 9, choices: spending }]
  switch (account.subtype) {
    case 'credit card':
      return [
        { account: key, per_30_days: 9, choices: spending },
        { account: key, per_30_days: 1, choices: [['PAYMENT THANK YOU', -620, -260]] },
      ]
    case 'savings':
    case 'money market':
    case 'hsa':
    case 'cd':
      return [
        { account: key, per_30_days: 1, choices: [['INTEREST PAYMENT', -6.5, -0.4]] },
        { account: key, per_30_days: 0.7, choices: [['TRANSFER FROM CHECKING', -400, -50]] },
      ]
    default:
      return account.type === 'loan'
        ? [{ account: key, per_30_days: 1, choices: [['LOAN PAYMENT RECEIVED', -450, -120]] }]
        : []
  }
}

function inflowRows(
  account: CustomAccount,
  inflow: CustomInflowModel,
  account_key: string,
  current: number,
  rows: readonly LedgerRow[],
  span: LedgerSpan,
): LedgerRow[] {
  const pays = dayOfMonth(inflow.payment_day_of_month)
  const closes = dayOfMonth(inflow.statement_day_of_month)
  const row = (kind: string, day: Day, description: string, amount: number): LedgerRow[] => {
    if (amount === 0) return []
    const key = `${account_key}/${kind}/${toDate(day)}`
    const appearance = recognize(description, amount)
    return [
      { key, account_key, amount, currency: span.currency, occurred_on: day, posted_on: day, description, appearance },
    ]
  }
  const name = inflow.transaction_name ?? ''
  const interest = timesToCent(Math.max(0, current), aprOf(account) / 1200)
  const made: LedgerRow[] = []
  for (let day = span.start; day <= span.today; day += 1) {
    if (inflow.type === 'monthly-income' && isDayOfMonth(day, pays)) {
      made.push(...row('income', day, name, -(inflow.income_amount ?? 0)))
    }
    if (inflow.type === 'monthly-interest-only-payment') {
      if (isDayOfMonth(day, closes)) made.push(...row('interest', day, 'INTEREST CHARGE', interest))
      if (isDayOfMonth(day, pays)) made.push(...row('payment', day, name, -interest))
    }
    if (inflow.type === 'monthly-balance-payment' && isDayOfMonth(day, pays)) {
      made.push(...row('payment', day, name, -Math.max(0, statementBalance(rows, day, closes))))
    }
  }
  return made
}

/** What was spent in the statement that closed last before a day. */
function statementBalance(rows: readonly LedgerRow[], day: Day, closes: number | 'last'): number {
  const inThisMonth = monthsAfter(day, 0, closes)
  const months = inThisMonth < day ? 0 : -1
  const [opened, closed] = [monthsAfter(day, months - 1, closes), monthsAfter(day, months, closes)]
  const isInStatement = (row: LedgerRow): boolean => !row.vanishes && row.posted_on > opened && row.posted_on <= closed
  return sum(...rows.filter(isInStatement).map(({ amount }) => amount))
}

function dayOfMonth(day: string | number | undefined): number | 'last' {
  return day === 'last' ? 'last' : Number(day ?? 1)
}

/** Percent a year; where none is said, those of the accounts of user_good. */
function aprOf(account: CustomAccount): number {
  return account.liability?.purchase_apr ?? account.liability?.nominal_apr ?? (account.type === 'loan' ? 5.25 : 12.5)
}
