import type { Holding, InvestmentAccount } from './holding.schema.ts'
import type { InvestmentTransaction } from './investment-transaction.schema.ts'
import type { Security } from './security.schema.ts'

/** The portfolio of the reference's examples. */
export const exampleBrokerage: InvestmentAccount = {
  account_id: 'eW2mXcTzQp8LrVnYd5HsKj9bGfAuE4iNt7oRv',
  balances: {
    available: null,
    current: 2836.4,
    limit: null,
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
    margin_loan_amount: null,
  },
  holder_category: 'personal',
  mask: '6120',
  name: 'Index Brokerage',
  official_name: null,
  subtype: 'brokerage',
  type: 'investment',
}

export const exampleSecurity: Security = {
  security_id: 'pQ7vNz3KfWmYtXe9LsHdRb4uGcJ2aAo6iEnTk',
  isin: null,
  cusip: null,
  sedol: null,
  institution_security_id: null,
  institution_id: null,
  proxy_security_id: null,
  name: 'Vanguard Total Stock Market ETF',
  ticker_symbol: 'VTI',
  is_cash_equivalent: false,
  type: 'etf',
  subtype: 'etf',
  close_price: 283.64,
  close_price_as_of: '2026-03-13',
  update_datetime: null,
  iso_currency_code: 'USD',
  unofficial_currency_code: null,
  market_identifier_code: 'ARCX',
  sector: 'Miscellaneous',
  industry: 'Investment Trusts or Mutual Funds',
  cfi_code: 'CEOGES',
  figi: null,
  option_contract: null,
  fixed_income: null,
}

export const exampleHolding: Holding = {
  account_id: exampleBrokerage.account_id,
  security_id: exampleSecurity.security_id,
  institution_price: 283.64,
  institution_price_as_of: '2026-03-13',
  institution_price_datetime: null,
  institution_value: 2836.4,
  cost_basis: 2190.75,
  quantity: 10,
  iso_currency_code: 'USD',
  unofficial_currency_code: null,
  vested_quantity: null,
  vested_value: null,
  tax_lots: [],
}

export const exampleBuy: InvestmentTransaction = {
  investment_transaction_id: 'tN4bRw8XkVqLmZs2YcJfHd6uPeGo9aAiTn3rK',
  cancel_transaction_id: null,
  account_id: exampleBrokerage.account_id,
  security_id: exampleSecurity.security_id,
  date: '2026-03-02',
  transaction_datetime: null,
  name: 'BUY Vanguard Total Stock Market ETF',
  quantity: 1.5,
  amount: 421.77,
  price: 281.18,
  fees: 0,
  type: 'buy',
  subtype: 'buy',
  iso_currency_code: 'USD',
  unofficial_currency_code: null,
}
