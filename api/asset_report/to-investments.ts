import type { BankAccount, BankInvestments } from '@gingham/sources'
import type { Ids } from '@gingham/store'
import { accountIdOf } from '../accounts/index.ts'
import { securityIdOf, toInvestmentTransaction } from '../investments/index.ts'
import type { StoredItem } from '../item/index.ts'
import type { AccountData } from './assemble-report.ts'
import type { AssetReportInvestments } from './report.schema.ts'

/** What a bank tells of an account's investments, with the ids that the endpoints of Investments have for them. */
export function toInvestments(
  ids: Ids,
  { item_id, institution_id }: Pick<StoredItem, 'item_id' | 'institution_id'>,
  { account_key, type }: Pick<BankAccount, 'account_key' | 'type'>,
  told: BankInvestments | undefined,
): Pick<AccountData, 'margin_loan_amount' | 'investments'> {
  if (told === undefined || type !== 'investment') return { margin_loan_amount: null, investments: null }
  const isOwn = (row: { account_key: string }) => row.account_key === account_key
  const account_id = accountIdOf(ids, item_id, account_key)
  const securities = new Map(told.securities.map((security) => [security.security_key, security]))
  const idOf = (security_key: string) => securityIdOf(ids, institution_id, securities.get(security_key)!)
  const held = told.holdings.filter(isOwn)
  const rows = told.transactions.filter(isOwn)
  const named = new Set([...held, ...rows].flatMap(({ security_key }) => security_key ?? []))
  const holdings: AssetReportInvestments['holdings'] = held.map((holding) => ({
    account_id,
    security_id: idOf(holding.security_key),
    ticker_symbol: securities.get(holding.security_key)!.ticker_symbol,
    institution_price: holding.institution_price,
    institution_price_as_of: holding.institution_price_as_of,
    institution_value: holding.institution_value,
    cost_basis: holding.cost_basis,
    quantity: holding.quantity,
    iso_currency_code: holding.iso_currency_code,
    unofficial_currency_code: holding.unofficial_currency_code,
  }))
  return {
    margin_loan_amount: told.accounts.find(isOwn)?.margin_loan_amount ?? null,
    investments: {
      holdings,
      securities: told.securities
        .filter(({ security_key }) => named.has(security_key))
        .map(({ security_key, name, ticker_symbol, type }) => ({
          security_id: idOf(security_key),
          name,
          ticker_symbol,
          type,
        })),
      transactions: rows.map((row) => {
        const security_id = row.security_key === null ? null : idOf(row.security_key)
        const traded = toInvestmentTransaction(ids, item_id, security_id, row)
        const { investment_transaction_id, date, name, quantity, amount, price, fees, type, subtype } = traded
        const { iso_currency_code, unofficial_currency_code } = traded
        return {
          investment_transaction_id,
          account_id,
          security_id,
          date,
          name,
          quantity,
          // Banks tell of vesting for what is held, not for what was traded: what was traded is the owner's.
          vested_quantity: quantity,
          vested_value: amount,
          amount,
          price,
          fees,
          type,
          subtype,
          iso_currency_code,
          unofficial_currency_code,
        }
      }),
    },
  }
}
