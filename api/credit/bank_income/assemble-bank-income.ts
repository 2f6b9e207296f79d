import { toCivilDate, toInstant } from '@gingham/clock'
import type { Ids } from '@gingham/store'
import type { AccountData, Cause, Fetched, ItemData } from '../../asset_report/index.ts'
import { addDays } from '../../house/civil-date.ts'
import { fromUnits } from '../../house/money.ts'
import {
  causeTypes,
  type BankIncomeAccount,
  type BankIncomeItem,
  type BankIncomeWarning,
  type CreditBankIncome,
} from './bank-income.schema.ts'
import { findIncomeSources, totalOf, type IncomeSource, type Window } from './income-sources.ts'
import { monthlySummaries, toIncomeTransaction, totalsOf } from './monthly-summaries.ts'

/** What a report is made of, besides what the banks told. */
export interface ReportFrame {
  bank_income_id: string
  days_requested: number
  now_ms: number
}

/** The report on what came of asking the bank of each Item. */
export function assembleBankIncome(
  ids: Ids,
  { bank_income_id, days_requested, now_ms }: ReportFrame,
  fetched: readonly Fetched[],
): CreditBankIncome {
  const today = toCivilDate(now_ms)
  const window = { since: addDays(today, -days_requested), until: today }
  const data = fetched.flatMap((each) => (each.outcome === 'data' ? [each.data] : []))
  const sources = findIncomeSources(
    data.flatMap(({ accounts }) => accounts.map(toIncomeAccount)),
    window,
  )
  const items = data.map((item) => assembleItem(ids, item, sources, window))
  return {
    bank_income_id,
    generated_time: toInstant(now_ms),
    days_requested,
    items,
    bank_income_summary: summaryOf(sources, window),
    warnings: [
      ...fetched.flatMap((each) => (each.outcome === 'data' ? [] : [unavailable(each.cause)])),
      ...data.flatMap((item, at) => lacksOf(item, items[at]!)),
    ],
  }
}

/** An account as the search for income sees it. */
export function toIncomeAccount({ account_id, account, transactions }: AccountData) {
  return { account_id, is_depository: account.type === 'depository', transactions }
}

function assembleItem(
  ids: Ids,
  { item_id, institution_id, institution_name, fetched_at, accounts }: ItemData,
  sources: readonly IncomeSource[],
  window: Window,
): BankIncomeItem {
  const own = sources.filter((source) => accounts.some(({ account_id }) => account_id === source.account_id))
  return {
    bank_income_accounts: accounts
      .filter(({ account_id }) => own.some((source) => source.account_id === account_id))
      .map(toAccount),
    bank_income_sources: own.map((source) => ({
      income_source_id: ids.derive('income_source', item_id, ...source.key),
      income_description: source.income_description,
      income_category: source.income_category,
      account_id: source.account_id,
      start_date: source.transactions[0]!.date,
      end_date: source.transactions.at(-1)!.date,
      pay_frequency: source.pay_frequency,
      total_amount: fromUnits(totalOf(source)),
      transaction_count: source.transactions.length,
      historical_summary: monthlySummaries(source.transactions, window),
    })),
    last_updated_time: fetched_at,
    institution_id,
    institution_name,
    item_id,
  }
}

function toAccount({ account_id, account }: AccountData): BankIncomeAccount {
  const { mask, name, official_name, subtype, owners } = account
  return {
    account_id,
    mask,
    name,
    official_name,
    subtype: subtype as BankIncomeAccount['subtype'],
    type: 'depository',
    owners: owners as BankIncomeAccount['owners'],
  }
}

function summaryOf(sources: readonly IncomeSource[], window: Window): CreditBankIncome['bank_income_summary'] {
  const rows = sources.flatMap(({ transactions }) => transactions)
  const dates = rows.map(({ date }) => date).toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  return {
    ...totalsOf(rows.map(toIncomeTransaction)),
    ...(first === undefined || last === undefined ? {} : { start_date: first, end_date: last }),
    income_sources_count: sources.length,
    income_categories_count: new Set(sources.map(({ income_category }) => income_category)).size,
    income_transactions_count: rows.length,
    historical_summary: monthlySummaries(rows, window),
  }
}

function unavailable({ item_id, error_code, error_message, display_message }: Cause): BankIncomeWarning {
  const error_type = causeTypes.find((type) => type === error_code) ?? 'INTERNAL_SERVER_ERROR'
  return {
    warning_type: 'BANK_INCOME_WARNING',
    warning_code: 'TRANSACTIONS_UNAVAILABLE',
    cause: { error_type, error_code, error_message, display_message: display_message ?? '', item_id },
  }
}

/** What an Item does not tell although its bank has answered. */
function lacksOf(item: ItemData, { bank_income_sources }: BankIncomeItem): BankIncomeWarning[] {
  const warning_type = 'BANK_INCOME_WARNING'
  const tells_no_owners = item.accounts.every(({ account }) => account.owners.length === 0)
  return [
    ...(bank_income_sources.length === 0 ? [{ warning_type, warning_code: 'DATA_UNAVAILABLE' } as const] : []),
    ...(tells_no_owners ? [{ warning_type, warning_code: 'IDENTITY_UNAVAILABLE' } as const] : []),
  ]
}
