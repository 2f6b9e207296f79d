import type { BankSecurity } from '../../investments.ts'

/** A security as the simulated market lists it, by ticker where it has one. Prices are those of the public samples. */
const security = (
  security_key: string,
  name: string,
  [type, subtype]: readonly [BankSecurity['type'], string],
  close_price: number,
  more: Partial<BankSecurity> = {},
): BankSecurity => ({
  security_key,
  isin: null,
  cusip: null,
  sedol: null,
  institution_security_id: null,
  name,
  ticker_symbol: security_key,
  is_cash_equivalent: false,
  type,
  subtype,
  close_price,
  close_price_as_of: null,
  update_datetime: null,
  iso_currency_code: 'USD',
  unofficial_currency_code: null,
  market_identifier_code: 'XNAS',
  sector: null,
  industry: null,
  cfi_code: null,
  option_contract: null,
  fixed_income: null,
  ...more,
})

const fund = { sector: 'Miscellaneous', industry: 'Investment Trusts or Mutual Funds' }

/**
 * Facts of the sample answers in https://plaid.com/docs/api/products/investments/, and some more for people with a
 * portfolio of their own.
 */
export const securities: readonly BankSecurity[] = [
  security('USD', 'U S Dollar', ['cash', 'cash'], 1, { is_cash_equivalent: true, market_identifier_code: null }),
  security('NFLX180201C00355000', "Nflx Feb 01'18 $355 Call", ['derivative', 'option'], 0.011, {
    close_price_as_of: '2021-04-13',
    sector: 'Technology Services',
    industry: 'Internet Software or Services',
    cfi_code: 'OCASPS',
    option_contract: {
      contract_type: 'call',
      expiration_date: '2018-02-01',
      strike_price: 355,
      underlying_security_ticker: 'NFLX',
    },
  }),
  security('EWZ', 'iShares Inc MSCI Brazil', ['etf', 'etf'], 42.15, {
    market_identifier_code: null,
    cfi_code: 'CEOIES',
  }),
  security('ACHN', 'Achillion Pharmaceuticals Inc.', ['equity', 'common stock'], 2.11, {
    isin: 'US00448Q2012',
    cusip: '00448Q201',
    sector: 'Health Technology',
    industry: 'Major Pharmaceuticals',
    cfi_code: 'ESVUFR',
  }),
  security('DBLTX', 'DoubleLine Total Return Bond Fund', ['mutual fund', 'mutual fund'], 10.42, {
    isin: 'US2586201038',
    cusip: '258620103',
    cfi_code: 'CIOIBS',
  }),
  security('MIPTX', 'Matthews Pacific Tiger Fund Insti Class', ['mutual fund', 'mutual fund'], 27, {
    isin: 'US5771308344',
    cusip: '577130834',
    cfi_code: 'CIOGES',
    ...fund,
  }),
  security('NHX105509', 'NH PORTFOLIO 1055 (FIDELITY INDEX)', ['etf', 'etf'], 13.73, {
    institution_security_id: 'NHX105509',
  }),
  security('SBSI', 'Southside Bancshares Inc.', ['equity', 'common stock'], 34.73, {
    isin: 'US84470P1093',
    cusip: '84470P109',
    sector: 'Finance',
    industry: 'Regional Banks',
    cfi_code: 'ESVUFR',
  }),
  security('912797HE0', 'US Treasury Bill - 5.43% 31/10/2024 USD 100', ['fixed income', 'bill'], 94.808, {
    cusip: '912797HE0',
    ticker_symbol: null,
    close_price_as_of: '2023-11-02',
    market_identifier_code: null,
    sector: 'Government',
    industry: 'Sovereign Government',
    cfi_code: 'DYZTXR',
    fixed_income: {
      face_value: 100,
      issue_date: '2023-11-02',
      maturity_date: '2024-10-31',
      yield_rate: { percentage: 5.43, type: 'coupon_equivalent' },
    },
  }),
  security('DOGE', 'Dogecoin', ['cryptocurrency', 'cryptocurrency'], 0.140034616, {
    is_cash_equivalent: true,
    close_price_as_of: '2022-01-24',
    update_datetime: '2022-06-07T23:01:00Z',
  }),
  security('VTI', 'Vanguard Total Stock Market ETF', ['etf', 'etf'], 282.1, {
    market_identifier_code: 'ARCX',
    cfi_code: 'CEOGES',
    ...fund,
  }),
  security('BND', 'Vanguard Total Bond Market ETF', ['etf', 'etf'], 72.4, { cfi_code: 'CEOGBS', ...fund }),
  security('AAPL', 'Apple Inc.', ['equity', 'common stock'], 212.5, {
    sector: 'Electronic Technology',
    industry: 'Telecommunications Equipment',
    cfi_code: 'ESVUFR',
  }),
]

const byKey = new Map(securities.map((row) => [row.security_key, row]))

/** @throws for a key that the simulated market does not list: a fault in the data */
export function securityOf(security_key: string): BankSecurity {
  const found = byKey.get(security_key)
  if (found === undefined) throw new Error(`no simulated security ${security_key}`)
  return found
}
