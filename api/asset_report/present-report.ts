import { addDays } from '../house/civil-date.ts'
import type { AccountAssets, AssetReportTransaction, ReportAnswer } from './report.schema.ts'

export interface Presentation {
  include_insights?: boolean | undefined
  /** At most so many days of history. */
  days_to_include?: number | null | undefined
}

/** A kept report as a caller asks for it: less history, and without what belongs to insights. */
export function presentReport(
  { report, warnings }: ReportAnswer,
  { include_insights = false, days_to_include }: Presentation,
): ReportAnswer {
  const days = Math.min(days_to_include ?? report.days_requested, report.days_requested)
  const since = addDays(report.date_generated.slice(0, 10), -days)
  const presentAccount = (account: AccountAssets): AccountAssets => ({
    ...account,
    days_available: Math.min(account.days_available, days),
    transactions: account.transactions
      .filter(({ date }) => date >= since)
      .map((transaction) => (include_insights ? transaction : withoutInsights(transaction))),
    historical_balances: account.historical_balances.filter(({ date }) => date >= since),
    ...(account.investments === undefined
      ? {}
      : {
          investments: {
            ...account.investments,
            transactions: account.investments.transactions.filter(({ date }) => date >= since),
          },
        }),
  })
  const items = report.items.map((item) => ({ ...item, accounts: item.accounts.map(presentAccount) }))
  return { report: { ...report, items }, warnings }
}

/** What a report says of a transaction without insights: what the bank said, and nothing that was made of it. */
function withoutInsights({
  account_id,
  amount,
  date,
  iso_currency_code,
  original_description,
  pending,
  transaction_id,
  unofficial_currency_code,
}: AssetReportTransaction): AssetReportTransaction {
  return {
    account_id,
    amount,
    date,
    iso_currency_code,
    original_description,
    pending,
    transaction_id,
    unofficial_currency_code,
  }
}

/** The forerunner of a report: balances and owners, and no history. */
export function toFast({ report, warnings }: ReportAnswer): ReportAnswer {
  const items = report.items.map((item) => ({
    ...item,
    accounts: item.accounts.map(withoutHistory),
  }))
  return {
    report: { ...report, items },
    warnings: warnings.filter(({ warning_code }) => warning_code === 'OWNERS_UNAVAILABLE'),
  }
}

function withoutHistory(account: AccountAssets): AccountAssets {
  const { investments: _, ...rest } = account
  return { ...rest, days_available: 0, transactions: [], historical_balances: [] }
}

/** A kept report under another id and without some accounts. Their Items stay, and what was missing of them, too. */
export function withoutAccounts(
  { report, warnings }: ReportAnswer,
  { asset_report_id, excluded_account_ids }: { asset_report_id: string; excluded_account_ids: readonly string[] },
): ReportAnswer {
  const items = report.items.map((item) => ({
    ...item,
    accounts: item.accounts.filter(({ account_id }) => !excluded_account_ids.includes(account_id)),
  }))
  return { report: { ...report, asset_report_id, items }, warnings }
}
