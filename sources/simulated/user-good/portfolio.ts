import type { BankHolding, BankInvestmentTransaction } from '../../investments.ts'
import { toDate } from '../civil-date.ts'
import type { Portfolio } from '../investments/show-investments.ts'
import { securities } from '../investments/security.data.ts'
import { product } from '../money.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import { cycleDays, cyclesOfHistory } from './cycle.data.ts'
import { portfolioRows, pricesAsOf, tradeRows } from './portfolio.data.ts'

/** What user_good holds stands still, prices included; the history goes on in a cycle of thirty days. */
export function userGoodPortfolio(login: SimulatedLogin, account_keys: ReadonlySet<string>): Portfolio {
  return {
    holdings: holdings.filter(({ account_key }) => account_keys.has(account_key)),
    transactions: trades(login).filter(({ account_key }) => account_keys.has(account_key)),
    securities,
  }
}

const holdings: readonly BankHolding[] = portfolioRows.map(([account_key, security_key, quantity, price, cost]) => ({
  account_key,
  security_key,
  institution_price: price,
  institution_price_as_of: pricesAsOf,
  institution_price_datetime: null,
  institution_value: product(quantity, price),
  cost_basis: cost,
  quantity,
  iso_currency_code: 'USD',
  unofficial_currency_code: null,
  vested_quantity: null,
  vested_value: null,
}))

/** The rows of two years before the login, and those of the days since. */
function trades(login: SimulatedLogin): BankInvestmentTransaction[] {
  const rows: BankInvestmentTransaction[] = []
  const last = Math.ceil((login.today - login.connected_on) / cycleDays)
  for (let cycle = 1 - cyclesOfHistory; cycle <= last; cycle += 1) {
    for (const { days_before, account, security, time, ...row } of tradeRows) {
      const day = login.connected_on + cycle * cycleDays - days_before
      if (day > login.today) continue
      const date = toDate(day)
      rows.push({
        ...row,
        transaction_key: `${account}/${cycle}/${row.name}`,
        account_key: account,
        security_key: security,
        date,
        transaction_datetime: time === undefined ? null : `${date}T${time}Z`,
        iso_currency_code: 'USD',
        unofficial_currency_code: null,
      })
    }
  }
  return rows
}
