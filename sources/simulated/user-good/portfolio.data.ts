import type { BankInvestmentTransaction } from '../../investments.ts'

/** Account, security, quantity, price and cost basis. */
export type PortfolioRow = readonly [account: string, security: string, quantity: number, price: number, cost: number]

/**
 * What user_good holds, as the sample in https://plaid.com/docs/api/products/investments/ shows it. The sample leaves
 * some positions of the 401k out: the last two rows make up for them, so that holdings add up to the account's balance.
 */
export const portfolioRows: readonly PortfolioRow[] = [
  ['5555', 'USD', 0.01, 1, 1],
  ['5555', 'NFLX180201C00355000', 10000, 0.011, 0.01],
  ['5555', 'EWZ', 5, 42.15, 40],
  ['6666', 'ACHN', 1, 2.11, 1.5],
  ['6666', 'DBLTX', 2, 10.42, 10],
  ['6666', 'MIPTX', 23.567, 27, 23],
  ['6666', 'NHX105509', 100.05, 13.73, 15],
  ['6666', '912797HE0', 10, 94.808, 948.08],
  ['6666', 'USD', 12345.67, 1, 1],
  ['6666', 'SBSI', 201.2, 34.73, 30],
  ['6666', 'EWZ', 31.26, 42.15, 40],
]

/** When the sample's prices were current. */
export const pricesAsOf = '2021-04-13'

/** One row of the thirty-day cycle of investment transactions. */
export interface TradeRow extends Pick<
  BankInvestmentTransaction,
  'name' | 'quantity' | 'amount' | 'price' | 'fees' | 'type' | 'subtype'
> {
  /** Days before the first day of the cycle. */
  days_before: number
  account: string
  security: string | null
  /** Time of day of the order, UTC, where the bank tells it. */
  time?: string
}

/** The first three are the sample's. The history follows the sample; what is held stands still. */
export const tradeRows: readonly TradeRow[] = [
  {
    days_before: 1,
    account: '6666',
    security: 'SBSI',
    name: 'INCOME DIV DIVIDEND RECEIVED',
    quantity: 0,
    amount: -8.72,
    price: 0,
    fees: 0,
    type: 'cash',
    subtype: 'dividend',
  },
  {
    days_before: 2,
    account: '6666',
    security: 'MIPTX',
    name: 'SELL Matthews Pacific Tiger Fund Insti Class',
    quantity: -47.74104242992852,
    amount: -1289.01,
    price: 27.53,
    fees: 7.99,
    type: 'sell',
    subtype: 'sell',
    time: '15:10:09',
  },
  {
    days_before: 3,
    account: '6666',
    security: 'DBLTX',
    name: 'BUY DoubleLine Total Return Bond Fund',
    quantity: 0.7388014749727547,
    amount: 7.7,
    price: 10.42,
    fees: 7.99,
    type: 'buy',
    subtype: 'buy',
    time: '17:23:22',
  },
  {
    days_before: 10,
    account: '6666',
    security: null,
    name: 'EMPLOYEE CONTRIBUTION',
    quantity: 0,
    amount: -250,
    price: 0,
    fees: 0,
    type: 'cash',
    subtype: 'contribution',
  },
  {
    days_before: 15,
    account: '5555',
    security: 'EWZ',
    name: 'INCOME DIV ISHARES INC MSCI BRAZIL',
    quantity: 0,
    amount: -1.13,
    price: 0,
    fees: 0,
    type: 'cash',
    subtype: 'dividend',
  },
  {
    days_before: 20,
    account: '5555',
    security: null,
    name: 'ACCOUNT MAINTENANCE FEE',
    quantity: 0,
    amount: 2.5,
    price: 0,
    fees: 2.5,
    type: 'fee',
    subtype: 'account fee',
  },
]
