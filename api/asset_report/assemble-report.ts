import type { BankAccount, BankOwner, BankSnapshot } from '@gingham/sources'
import type { Account } from '../accounts/index.ts'
import { addDays, daysBetween } from '../house/civil-date.ts'
import type { Transaction } from '../transactions/index.ts'
import { historicalBalances } from './historical-balances.ts'
import type { AccountAssets, AssetReportInvestments, AssetReportItem, AssetReportTransaction } from './report.schema.ts'

/** An Item’s data as the bank has just told it, with our ids. */
export interface ItemData {
  item_id: string
  institution_id: string
  institution_name: string
  /** When the bank was asked, ISO 8601. */
  fetched_at: string
  accounts: readonly AccountData[]
}

export interface AccountData {
  account_id: string
  account: BankAccount
  verification_status: Account['verification_status']
  /** The whole history that the bank holds, newest first. */
  transactions: readonly (Transaction & { original_description: string })[]
  /** What was borrowed against investments, where the bank says so. */
  margin_loan_amount: number | null
  /** Holdings and their whole history; null where the bank tells none. */
  investments: AssetReportInvestments | null
}

export interface Assembly {
  /** The civil day of the report. */
  today: string
  days_requested: number
  excluded_account_ids: readonly string[]
  has_investments: boolean
}

/** An Item as a report shows it, with everything that insights need. */
export function assembleItem(
  { item_id, institution_id, institution_name, fetched_at, accounts }: ItemData,
  assembly: Assembly,
): AssetReportItem {
  return {
    item_id,
    institution_name,
    institution_id,
    date_last_updated: fetched_at,
    accounts: accounts
      .filter(({ account_id }) => !assembly.excluded_account_ids.includes(account_id))
      .map((account) => assembleAccount(account, assembly)),
  }
}

function assembleAccount(
  { account_id, account, verification_status, transactions, margin_loan_amount, investments }: AccountData,
  { today, days_requested, has_investments }: Assembly,
): AccountAssets {
  const { balances, mask, name, official_name, type, subtype, persistent_account_id, owners, holder_category } = account
  const traded = has_investments ? investments?.transactions.at(-1)?.date : undefined
  const first = transactions.at(-1)?.date ?? traded
  const days_known = first === undefined ? 0 : Math.max(0, daysBetween(first, today))
  const days_available = Math.min(days_requested, days_known)
  const since = addDays(today, -days_requested)
  const now = { ...balances, type }
  return {
    account_id,
    balances: { ...balances, margin_loan_amount },
    mask,
    name,
    official_name,
    type,
    subtype: subtype as AccountAssets['subtype'],
    ...(isShown(verification_status) ? { verification_status } : {}),
    ...(persistent_account_id === null ? {} : { persistent_account_id }),
    days_available,
    transactions: transactions.filter(({ date }) => date >= since).map(toReportTransaction),
    ...(has_investments && investments !== null
      ? { investments: { ...investments, transactions: investments.transactions.filter(({ date }) => date >= since) } }
      : {}),
    owners: owners as AccountAssets['owners'],
    ownership_type: ownershipOf(holder_category, owners),
    historical_balances: historicalBalances(now, transactions, today, days_available),
  }
}

type Shown = NonNullable<AccountAssets['verification_status']>
const shown: readonly string[] = [
  'automatically_verified',
  'pending_automatic_verification',
  'pending_manual_verification',
  'manually_verified',
  'verification_expired',
  'verification_failed',
  'database_matched',
] satisfies Shown[]

/** The report’s contract has fewer ways of verification than an account’s. */
function isShown(verification_status: Account['verification_status']): verification_status is Shown {
  return verification_status !== undefined && shown.includes(verification_status)
}

/** Banks do not tell it in so many words: it follows from who holds the account and how many they are. */
function ownershipOf(
  holder_category: BankAccount['holder_category'],
  owners: readonly BankOwner[],
): Exclude<AccountAssets['ownership_type'], undefined> {
  if (holder_category === 'business') return 'association'
  const names = owners.flatMap((owner) => owner.names)
  if (names.length === 0) return null
  return names.length === 1 ? 'individual' : 'joint'
}

function toReportTransaction({
  account_id,
  account_owner,
  amount,
  authorized_date,
  category,
  category_id,
  check_number,
  date,
  iso_currency_code,
  location,
  merchant_name,
  name,
  original_description,
  payment_meta,
  pending,
  pending_transaction_id,
  transaction_id,
  transaction_type,
  unofficial_currency_code,
}: Transaction & { original_description: string }): AssetReportTransaction {
  return {
    account_id,
    amount,
    iso_currency_code,
    unofficial_currency_code,
    original_description,
    category: category ?? null,
    category_id: category_id ?? null,
    check_number: check_number ?? null,
    date,
    date_transacted: authorized_date,
    location,
    name,
    merchant_name: merchant_name ?? null,
    payment_meta,
    pending,
    pending_transaction_id,
    account_owner,
    transaction_id,
    transaction_type: transaction_type ?? 'unresolved',
  }
}

/**
 * What is wrong with the data that a bank gave, in a sentence; undefined when a report can be made of it.
 * The rules of Plaid’s check are not public: these are what the computations of a report rely on.
 */
export function findFault({ accounts, transactions }: BankSnapshot): string | undefined {
  const keys = new Set(accounts.map(({ account_key }) => account_key))
  if (keys.size < accounts.length) return 'two accounts have the same key'
  const stray = transactions.find(({ account_key }) => !keys.has(account_key))
  if (stray !== undefined) return 'a transaction belongs to no account'
  const currencies = new Map(
    accounts.map(({ account_key, balances }) => [
      account_key,
      balances.iso_currency_code ?? balances.unofficial_currency_code,
    ]),
  )
  const foreign = transactions.find(
    ({ account_key, iso_currency_code, unofficial_currency_code }) =>
      (iso_currency_code ?? unofficial_currency_code) !== currencies.get(account_key),
  )
  return foreign === undefined ? undefined : 'a transaction is not in the currency of its account'
}
