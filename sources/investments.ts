/** What a bank shows of its investment accounts: what is held, what was traded, and the securities that both name. */
export interface BankInvestments {
  accounts: readonly BankInvestmentAccount[]
  /** Every security that a holding or a transaction names, each once. */
  securities: readonly BankSecurity[]
  /** At most one for each account and security. */
  holdings: readonly BankHolding[]
  /** The whole history that the bank holds (up to 24 months), newest first. */
  transactions: readonly BankInvestmentTransaction[]
}

/** What only investment accounts have. */
export interface BankInvestmentAccount {
  account_key: string
  /** What was borrowed from the broker; null where nothing can be. */
  margin_loan_amount: number | null
  /** Numbers for moving holdings elsewhere; null where the account has no such number or the bank does not tell it. */
  numbers: {
    acats: { account: string; dtc_numbers: readonly string[] } | null
    aton: { account: string } | null
    retirement_401k: { account: string; plan: string } | null
  }
}

/**
 * A security. Prices have as many decimals as the market gives them.
 *
 * A security is the same one everywhere when its identifier is: the first that it has of isin, cusip, sedol, ticker with
 * currency, and the bank's own key.
 */
export interface BankSecurity {
  security_key: string
  isin: string | null
  cusip: string | null
  sedol: string | null
  /** The bank's own number of the security, where it has one. */
  institution_security_id: string | null
  name: string | null
  ticker_symbol: string | null
  is_cash_equivalent: boolean
  type:
    | 'cash'
    | 'cryptocurrency'
    | 'derivative'
    | 'equity'
    | 'etf'
    | 'fixed income'
    | 'loan'
    | 'mutual fund'
    | 'other'
    | null
  subtype: string | null
  close_price: number | null
  /** YYYY-MM-DD. */
  close_price_as_of: string | null
  update_datetime: string | null
  iso_currency_code: string | null
  unofficial_currency_code: string | null
  market_identifier_code: string | null
  sector: string | null
  industry: string | null
  cfi_code: string | null
  option_contract: {
    contract_type: 'call' | 'put'
    expiration_date: string
    strike_price: number
    underlying_security_ticker: string
  } | null
  fixed_income: {
    yield_rate: { percentage: number; type: 'coupon' | 'coupon_equivalent' | 'discount' | 'yield' | null } | null
    maturity_date: string | null
    issue_date: string | null
    face_value: number | null
  } | null
}

/** How much of a security an account holds. */
export interface BankHolding {
  account_key: string
  security_key: string
  institution_price: number
  /** YYYY-MM-DD. */
  institution_price_as_of: string | null
  institution_price_datetime: string | null
  /** quantity × institution_price, exactly, unless the bank rounds. */
  institution_value: number
  cost_basis: number | null
  quantity: number
  iso_currency_code: string | null
  unofficial_currency_code: string | null
  vested_quantity: number | null
  vested_value: number | null
}

/** A row of an investment account's history. Positive amounts leave the account's cash. */
export interface BankInvestmentTransaction {
  /** Stable at the bank for as long as the row exists. */
  transaction_key: string
  account_key: string
  /** Null for movements of cash alone. */
  security_key: string | null
  /** YYYY-MM-DD, day of posting. */
  date: string
  transaction_datetime: string | null
  name: string
  /** Positive for what was bought, negative for what was sold. */
  quantity: number
  amount: number
  price: number
  fees: number | null
  type: 'buy' | 'sell' | 'cancel' | 'cash' | 'fee' | 'transfer'
  /** One of the contract's subtypes. */
  subtype: string
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}
