import type { BankHolding, BankInvestmentTransaction, BankSecurity } from '../../investments.ts'
import { historyDays } from '../activity.ts'
import { toDate } from '../civil-date.ts'
import type { Portfolio } from '../investments/show-investments.ts'
import { securities as listed } from '../investments/security.data.ts'
import { product, productToCent, sum } from '../money.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import type { CustomAccount, CustomHolding, CustomInvestmentTransaction, CustomSecurity } from './custom-user.schema.ts'

/** What a custom user's JSON says of investments. Accounts without `holdings` hold nothing; nothing is random. */
export function customPortfolio(
  accounts: ReadonlyMap<string, CustomAccount>,
  currencyOf: (account_key: string) => string,
  login: SimulatedLogin,
): Portfolio {
  const securities = new Map<string, BankSecurity>()
  const [oldest, newest] = [toDate(login.connected_on - historyDays), toDate(login.today)]
  const holdings: BankHolding[] = []
  const transactions: BankInvestmentTransaction[] = []
  for (const [account_key, account] of accounts) {
    if (account.type !== 'investment') continue
    const currency = currencyOf(account_key)
    const known = (security: CustomSecurity, priced: CustomHolding | null): string => {
      const found = toSecurity(security, currency, securities, priced)
      securities.set(found.security_key, found)
      return found.security_key
    }
    for (const holding of account.holdings ?? []) {
      const security_key = known(holding.security, holding)
      addHolding(holdings, toHolding(holding, { account_key, security_key, currency }, login))
    }
    for (const [index, row] of (account.investment_transactions ?? []).entries()) {
      const security_key = row.security === undefined ? null : known(row.security, null)
      if (row.date < oldest || row.date > newest) continue
      transactions.push(toTransaction(row, { account_key, security_key, currency, index }))
    }
  }
  return { holdings, transactions, securities: [...securities.values()] }
}

/** What the listed holdings of an account are worth together; null when none are listed. */
export function holdingsValue(account: CustomAccount): number | null {
  if (account.type !== 'investment' || account.holdings === undefined) return null
  return sum(...account.holdings.map(({ quantity, institution_price }) => product(quantity, institution_price)))
}

/** A security of the simulated market where it is one; otherwise as much as the JSON tells. */
function toSecurity(
  security: CustomSecurity,
  currency: string,
  known: ReadonlyMap<string, BankSecurity>,
  priced: CustomHolding | null,
): BankSecurity {
  const { isin, cusip, sedol, ticker_symbol } = security
  const market = listed.find(
    (row) =>
      (ticker_symbol !== undefined && row.ticker_symbol === ticker_symbol) ||
      (cusip !== undefined && row.cusip === cusip) ||
      (isin !== undefined && row.isin === isin),
  )
  const code = security.currency ?? currency
  const security_key = market?.security_key ?? isin ?? cusip ?? sedol ?? `${ticker_symbol}/${code}`
  const before = known.get(security_key) ?? market
  const price =
    priced === null
      ? {}
      : { close_price: priced.institution_price, close_price_as_of: priced.institution_price_as_of ?? null }
  return {
    ...(before ?? unlisted(security_key, security)),
    ...price,
    iso_currency_code: code,
  }
}

function unlisted(security_key: string, security: CustomSecurity): BankSecurity {
  const { isin = null, cusip = null, sedol = null, name = null, ticker_symbol = null } = security
  const isFund = /^[A-Z]{4}X$/.test(ticker_symbol ?? '')
  return {
    security_key,
    isin,
    cusip,
    sedol,
    institution_security_id: null,
    name: name ?? ticker_symbol,
    ticker_symbol,
    is_cash_equivalent: false,
    // Five letters that end in X are a mutual fund's in the United States; everything else is taken for a share.
    type: isFund ? 'mutual fund' : 'equity',
    subtype: isFund ? 'mutual fund' : 'common stock',
    close_price: null,
    close_price_as_of: null,
    update_datetime: null,
    iso_currency_code: null,
    unofficial_currency_code: null,
    market_identifier_code: null,
    sector: null,
    industry: null,
    cfi_code: null,
    option_contract: null,
    fixed_income: null,
  }
}

/** What a row of the JSON is about. */
interface Place<Key> {
  account_key: string
  security_key: Key
  currency: string
}

function toHolding(
  { institution_price, institution_price_as_of, cost_basis, quantity, currency }: CustomHolding,
  place: Place<string>,
  login: SimulatedLogin,
): BankHolding {
  return {
    account_key: place.account_key,
    security_key: place.security_key,
    institution_price,
    institution_price_as_of: institution_price_as_of ?? toDate(login.connected_on),
    institution_price_datetime: null,
    institution_value: product(quantity, institution_price),
    cost_basis: cost_basis ?? null,
    quantity,
    iso_currency_code: currency ?? place.currency,
    unofficial_currency_code: null,
    vested_quantity: null,
    vested_value: null,
  }
}

/** A bank shows a security once in an account: lots of one security are one holding, at the first one's price. */
function addHolding(holdings: BankHolding[], holding: BankHolding): void {
  const at = holdings.findIndex(
    ({ account_key, security_key }) => account_key === holding.account_key && security_key === holding.security_key,
  )
  const before = holdings[at]
  if (before === undefined) {
    holdings.push(holding)
    return
  }
  const quantity = sum(before.quantity, holding.quantity)
  const cost_basis = [before.cost_basis, holding.cost_basis].filter((cost) => cost !== null)
  holdings[at] = {
    ...before,
    quantity,
    institution_value: product(quantity, before.institution_price),
    cost_basis: cost_basis.length === 0 ? null : sum(...cost_basis),
  }
}

/** The kinds of row that the JSON can name, and what each is in detail. */
export const customTradeTypes = {
  buy: 'buy',
  sell: 'sell',
  cash: 'deposit',
  fee: 'account fee',
  transfer: 'transfer',
} as const

function toTransaction(
  { date, name, quantity, price, fees, type, currency }: CustomInvestmentTransaction,
  place: Place<string | null> & { index: number },
): BankInvestmentTransaction {
  const known = Object.hasOwn(customTradeTypes, type) ? (type as keyof typeof customTradeTypes) : 'transfer'
  const worth = productToCent(quantity, price)
  return {
    transaction_key: `${place.account_key}/i${place.index}`,
    account_key: place.account_key,
    security_key: place.security_key,
    date,
    transaction_datetime: null,
    name,
    quantity,
    amount: known === 'fee' && worth === 0 ? (fees ?? 0) : worth,
    price,
    fees: fees ?? 0,
    type: known,
    subtype: known === 'cash' ? cashSubtype(name, worth) : customTradeTypes[known],
    iso_currency_code: currency ?? place.currency,
    unofficial_currency_code: null,
  }
}

/** What moves cash alone: positive amounts leave the account. */
function cashSubtype(name: string, amount: number): string {
  if (/\bDIV/i.test(name)) return 'dividend'
  return amount > 0 ? 'withdrawal' : customTradeTypes.cash
}
