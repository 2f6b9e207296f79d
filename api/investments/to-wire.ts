import type { BankHolding, BankInvestmentTransaction, BankSecurity } from '@gingham/sources'
import type { Ids } from '@gingham/store'
import { accountIdOf, type Account } from '../accounts/index.ts'
import type { Holding, InvestmentAccount } from './holding.schema.ts'
import type { InvestmentTransaction } from './investment-transaction.schema.ts'
import type { InvestmentParticulars } from './investments.store.ts'
import type { Security } from './security.schema.ts'

/**
 * The security's id in this house: derived from what identifies it, so that it is the same in every Item.
 * @param institution_id the bank's, for securities that only it knows
 */
export function securityIdOf(ids: Ids, institution_id: string | null, security: BankSecurity): string {
  const { isin, cusip, sedol, ticker_symbol, security_key } = security
  if (isin !== null) return ids.derive('security', 'isin', isin)
  if (cusip !== null) return ids.derive('security', 'cusip', cusip)
  if (sedol !== null) return ids.derive('security', 'sedol', sedol)
  const currency = security.iso_currency_code ?? security.unofficial_currency_code ?? ''
  if (ticker_symbol !== null) return ids.derive('security', 'ticker', ticker_symbol, currency)
  return ids.derive('security', 'institution', institution_id ?? '', security_key)
}

/** A security as it goes out. Identifiers that need a licence stay inside. */
export function toSecurity(security_id: string, institution_id: string | null, security: BankSecurity): Security {
  const { security_key: _, institution_security_id, option_contract, fixed_income, ...rest } = security
  return {
    ...rest,
    security_id,
    isin: null,
    cusip: null,
    sedol: null,
    institution_security_id,
    institution_id: institution_security_id === null ? null : institution_id,
    proxy_security_id: null,
    figi: null,
    option_contract,
    fixed_income,
  }
}

/** No source tells of lots: an empty list says so. Source: https://plaid.com/docs/api/products/investments/ */
export function toHolding(account_id: string, security_id: string, holding: BankHolding): Holding {
  const { account_key: _, security_key: __, ...rest } = holding
  return { account_id, security_id, ...rest, tax_lots: [] }
}

/** The transaction's id in this Item, derived from the bank's key of the row. */
export function toInvestmentTransaction(
  ids: Ids,
  item_id: string,
  security_id: string | null,
  row: BankInvestmentTransaction,
): InvestmentTransaction {
  const { transaction_key, account_key, security_key: _, subtype, ...rest } = row
  return {
    investment_transaction_id: ids.derive('investment_transaction', item_id, transaction_key),
    cancel_transaction_id: null,
    account_id: accountIdOf(ids, item_id, account_key),
    security_id,
    ...rest,
    subtype: subtype as InvestmentTransaction['subtype'],
  }
}

/** An account with what only Investments says of it. Accounts that are no investment have borrowed nothing. */
export function toInvestmentAccount(
  document: Account,
  particulars: ReadonlyMap<string, InvestmentParticulars>,
): InvestmentAccount {
  const margin_loan_amount = particulars.get(document.account_id)?.margin_loan_amount ?? null
  return { ...document, balances: { ...document.balances, margin_loan_amount } }
}
