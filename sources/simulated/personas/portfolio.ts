import type { BankHolding, BankInvestmentTransaction } from '../../investments.ts'
import { historyDays, monthsAfter } from '../activity.ts'
import { civilOf, toDate, type Day } from '../civil-date.ts'
import { lastTradingDay, makeMarket, nextTradingDay, type Market } from '../investments/market.ts'
import { securityOf } from '../investments/security.data.ts'
import type { Portfolio } from '../investments/show-investments.ts'
import { product, productToCent, sum } from '../money.ts'
import type { SimulatedLogin } from '../simulated-login.ts'

/** The currency of the simulated market, wherever the bank is. */
export const marketCurrency = 'USD'

/** What somebody holds and does every month, as data. */
export interface PersonaPortfolio {
  /** Mask of the account. */
  account: string
  positions: readonly PersonaPosition[]
  /** Money paid in on a day of each month: enough for the purchases. */
  contribution: { on: number; amount: number }
}

export interface PersonaPosition {
  /** Key of a security of the simulated market. */
  security: string
  /** Held on the day of the login, with at most two decimals. */
  quantity: number
  cost_basis: number
  /** Bought on a day of each month, with at most two decimals. */
  buys?: { on: number; quantity: number }
  /** Paid on a day of the last month of each quarter. */
  dividend?: { on: number; amount: number }
}

/** A portfolio on a day: what the account is worth is the sum of its holdings. */
export interface ValuedPortfolio extends Portfolio {
  value: number
}

/**
 * A persona's portfolio at a login's moment. Purchases after the login come out of the account's cash, contributions
 * and dividends go into it; prices move with the market.
 *
 * @param value_at_login what the account was worth on the day of the login: what is not in securities is cash
 */
export function portfolioOn(persona: PersonaPortfolio, value_at_login: number, login: SimulatedLogin): ValuedPortfolio {
  const market = makeMarket(login.seed)
  const trades = tradesOf(persona, login, market)
  const since = trades.filter(({ date }) => date > toDate(login.connected_on))
  const worthAtLogin = persona.positions.map(({ security, quantity }) =>
    product(quantity, priceOf(market, security, login.connected_on)),
  )
  const cash = sum(
    value_at_login,
    ...worthAtLogin.map((worth) => -worth),
    ...since.flatMap(({ amount, fees }) => [-amount, -(fees ?? 0)]),
  )
  const holdings = [
    ...persona.positions.map((position) => {
      const bought = since.filter(({ security_key, type }) => security_key === position.security && type === 'buy')
      return holdingOf(persona.account, {
        security: position.security,
        quantity: sum(position.quantity, ...bought.map(({ quantity }) => quantity)),
        cost_basis: sum(position.cost_basis, ...bought.map(({ amount }) => amount)),
        price: priceOf(market, position.security, login.today),
        day: lastTradingDay(login.today),
      })
    }),
    holdingOf(persona.account, {
      security: marketCurrency,
      quantity: cash,
      cost_basis: cash,
      price: 1,
      day: login.today,
    }),
  ]
  return {
    holdings,
    transactions: trades,
    securities: holdings.map(({ security_key, institution_price, institution_price_as_of }) => ({
      ...securityOf(security_key),
      close_price: institution_price,
      close_price_as_of: institution_price_as_of,
    })),
    value: sum(...holdings.map(({ institution_value }) => institution_value)),
  }
}

function priceOf(market: Market, security_key: string, day: Day): number {
  return market.priceOn(security_key, securityOf(security_key).close_price ?? 0, day)
}

interface Position {
  security: string
  quantity: number
  cost_basis: number
  price: number
  /** When the price was current. */
  day: Day
}

function holdingOf(account_key: string, { security, quantity, cost_basis, price, day }: Position): BankHolding {
  return {
    account_key,
    security_key: security,
    institution_price: price,
    institution_price_as_of: toDate(day),
    institution_price_datetime: null,
    institution_value: product(quantity, price),
    cost_basis,
    quantity,
    iso_currency_code: marketCurrency,
    unofficial_currency_code: null,
    vested_quantity: null,
    vested_value: null,
  }
}

/** Everything from two years before the login to today, oldest month first. */
function tradesOf(persona: PersonaPortfolio, login: SimulatedLogin, market: Market): BankInvestmentTransaction[] {
  const first = login.connected_on - historyDays
  const rows: BankInvestmentTransaction[] = []
  for (let months = 0; monthsAfter(first, months, 1) <= login.today; months += 1) {
    const isOver = (day: Day): boolean => day < first || day > login.today
    const add = (on: number, makeRow: (day: Day) => BankInvestmentTransaction): void => {
      const day = nextTradingDay(monthsAfter(first, months, on))
      if (!isOver(day)) rows.push(makeRow(day))
    }
    const { account, contribution } = persona
    add(contribution.on, (day) => rowOf(account, null, day, { ...contributed, amount: -contribution.amount }))
    for (const { security, buys, dividend } of persona.positions) {
      if (buys !== undefined) {
        add(buys.on, (day) => {
          const price = priceOf(market, security, day)
          const amount = productToCent(buys.quantity, price)
          return rowOf(account, security, day, { ...bought(security), quantity: buys.quantity, price, amount })
        })
      }
      if (dividend !== undefined && civilOf(monthsAfter(first, months, 1)).month % 3 === 0) {
        add(dividend.on, (day) => rowOf(account, security, day, { ...paid(security), amount: -dividend.amount }))
      }
    }
  }
  return rows
}

type Trade = Pick<BankInvestmentTransaction, 'name' | 'quantity' | 'amount' | 'price' | 'fees' | 'type' | 'subtype'>

const still = { quantity: 0, price: 0, fees: 0 }
const contributed = { ...still, name: 'ELECTRONIC FUNDS TRANSFER RECEIVED', type: 'cash', subtype: 'deposit' } as const
const bought = (security: string) =>
  ({ name: `BUY ${securityOf(security).name}`, fees: 0, type: 'buy', subtype: 'buy' }) as const
const paid = (security: string) =>
  ({ ...still, name: `DIVIDEND ${securityOf(security).name}`, type: 'cash', subtype: 'dividend' }) as const

function rowOf(account_key: string, security_key: string | null, day: Day, trade: Trade): BankInvestmentTransaction {
  return {
    ...trade,
    transaction_key: `${account_key}/${trade.subtype}/${security_key ?? 'cash'}/${toDate(day)}`,
    account_key,
    security_key,
    date: toDate(day),
    transaction_datetime: null,
    iso_currency_code: marketCurrency,
    unofficial_currency_code: null,
  }
}
