import { daysBetween } from '../../house/civil-date.ts'
import { wordsOf, type Transaction } from '../../transactions/index.ts'
import { toUnits } from '../../house/money.ts'
import { guessIncome, type IncomeCategory } from './income-categories.data.ts'
import { payFrequencyOf, type PayFrequency } from './pay-frequency.ts'

export type IncomeTransaction = Transaction & { original_description: string }

/** One account of the person, with what happened on it. */
export interface IncomeAccount {
  account_id: string
  /** Of a depository account, where income arrives; other accounts only tell own money from other people's. */
  is_depository: boolean
  transactions: readonly IncomeTransaction[]
}

/** Deposits on one account that come from one payer for one reason. */
export interface IncomeSource {
  /** What makes it this source and no other, now and in the next report: account, category, payer. */
  key: readonly string[]
  account_id: string
  income_category: IncomeCategory
  /** What its deposits are mostly called. */
  income_description: string
  pay_frequency: PayFrequency
  /** Oldest first; not empty. */
  transactions: readonly IncomeTransaction[]
}

/** The days that a report is about, both YYYY-MM-DD and included. */
export interface Window {
  since: string
  until: string
}

/** Own money takes this many days at most from one account to the other. */
const TRANSFER_DAYS_MAX = 3
/** Less than this a month, in the currency's main unit, is nothing that anybody lives on: interest on a small balance. */
const MONTHLY_MIN = 5
const DAYS_A_MONTH = 30.4

/**
 * Finds a person's income, by rule: posted deposits on depository accounts whose category says that they are income,
 * or that come in a steady rhythm from somewhere; never money that left another of the person's accounts. They are put
 * together by account, category, currency and payer. Largest source first.
 *
 * DIFFERENCE: Plaid finds income with a model of its own, whose rules are not public.
 * @param accounts every account of the person that is known
 */
export function findIncomeSources(accounts: readonly IncomeAccount[], window: Window): IncomeSource[] {
  const outflows = accounts.flatMap(({ transactions }) => transactions.filter(({ amount }) => amount > 0))
  const deposits = accounts
    .filter(({ is_depository }) => is_depository)
    .flatMap(({ transactions }) => transactions)
    .filter(({ amount, pending, date }) => amount < 0 && !pending && date >= window.since && date <= window.until)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.transaction_id, b.transaction_id))
  const groups = Map.groupBy(
    deposits.flatMap((row) => {
      const guess = guessIncome(row)
      return guess === null || isOwnMoney(row, outflows) ? [] : [{ row, guess }]
    }),
    ({ row, guess }) => JSON.stringify([keyOf(row, guess.income_category), guess.needs_rhythm]),
  )
  const sources: IncomeSource[] = []
  for (const members of groups.values()) {
    const [{ row, guess }] = members as [(typeof members)[number]]
    const rows = members.map((member) => member.row)
    const pay_frequency = payFrequencyOf(rows.map(({ date, amount }) => ({ date, amount: -amount })))
    if (guess.needs_rhythm && pay_frequency === 'UNKNOWN') continue
    if (!isWorthTelling(rows)) continue
    sources.push({
      key: keyOf(row, guess.income_category),
      account_id: row.account_id,
      income_category: guess.income_category,
      income_description: mostCommon(rows.map(({ original_description }) => original_description)),
      pay_frequency,
      transactions: rows,
    })
  }
  return sources.toSorted((a, b) => totalOf(b) - totalOf(a) || compare(a.key.join('\n'), b.key.join('\n')))
}

function keyOf(row: IncomeTransaction, income_category: IncomeCategory): string[] {
  const currency = row.iso_currency_code ?? row.unofficial_currency_code ?? ''
  return [row.account_id, income_category, payerOf(row), currency]
}

/** Who pays, as far as the deposit tells. */
function payerOf({ counterparties, merchant_name, original_description }: IncomeTransaction): string {
  const payer = counterparties?.find(({ type }) => type === 'income_source')
  return (payer?.name ?? merchant_name ?? wordsOf(original_description)).toUpperCase()
}

/** Whether the same amount has left another account of the person at the time. Wages never did. */
function isOwnMoney(row: IncomeTransaction, outflows: readonly IncomeTransaction[]): boolean {
  if (row.personal_finance_category?.primary !== 'TRANSFER_IN') return false
  return outflows.some(
    ({ account_id, amount, date, iso_currency_code, unofficial_currency_code }) =>
      account_id !== row.account_id &&
      toUnits(amount) === -toUnits(row.amount) &&
      iso_currency_code === row.iso_currency_code &&
      unofficial_currency_code === row.unofficial_currency_code &&
      Math.abs(daysBetween(date, row.date)) <= TRANSFER_DAYS_MAX,
  )
}

function isWorthTelling(rows: readonly IncomeTransaction[]): boolean {
  const total = rows.reduce((units, { amount }) => units - toUnits(amount), 0)
  const months = daysBetween(rows[0]!.date, rows.at(-1)!.date) / DAYS_A_MONTH + 1
  return total >= months * toUnits(MONTHLY_MIN)
}

/** What a source has brought, in 1/10000 of the main unit. */
export function totalOf({ transactions }: Pick<IncomeSource, 'transactions'>): number {
  return transactions.reduce((units, { amount }) => units - toUnits(amount), 0)
}

/** The text that occurs most often; of several, the last to occur. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return texts.findLast((text) => counts.get(text) === most) ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
