import { Type } from 'typebox'
import { CivilDate } from '@gingham/api-kit'
import { AccountIds } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  Item,
  productErrors,
  requireHealthyItem,
  toWireItem,
} from '../../item/index.ts'
import { InvestmentAccount } from '../holding.schema.ts'
import { InvestmentTransaction } from '../investment-transaction.schema.ts'
import { exampleInvestmentsItem } from '../investments-item.example.ts'
import { exampleBrokerage, exampleBuy, exampleSecurity } from '../investments.example.ts'
import { Security } from '../security.schema.ts'
import { pageOptions } from './page-options.schema.ts'
import { readInvestmentDays } from './read-days.ts'

export const get = defineEndpoint({
  path: '/investments/transactions/get',
  summary: 'What happened on the investment accounts of an Item, newest first',
  description:
    'Up to 24 months of purchases, sales, dividends, fees and the like, in an order that never shifts. Raise `offset` by the number of rows received until it reaches `total_investment_transactions`. For an Item that was linked without Investments the first call adds the product and waits for the bank; with `async_update` it answers PRODUCT_NOT_READY instead, and `INVESTMENTS_TRANSACTIONS: HISTORICAL_UPDATE` tells when the history is there.',
  request: Type.Object({
    access_token: AccessToken,
    start_date: CivilDate('First day, included.'),
    end_date: CivilDate('Last day, included.'),
    options: Type.Optional(
      Type.Object(
        {
          account_ids: AccountIds,
          ...pageOptions,
        },
        { description: 'What to answer, and how.' },
      ),
    ),
  }),
  response: Type.Object({
    item: Item,
    accounts: Type.Array(InvestmentAccount, { description: 'The accounts that were asked for.' }),
    securities: Type.Array(Security, { description: 'Each security that a row of this page is about, once.' }),
    investment_transactions: Type.Array(InvestmentTransaction, { description: 'Newest first.' }),
    total_investment_transactions: Type.Integer({
      description: 'How many there are in these days, on this page or not.',
    }),
    is_investments_fallback_item: Type.Optional(
      Type.Boolean({ description: 'Whether the portfolio was typed in by the person instead of told by the bank.' }),
    ),
  }),
  errors: [...productErrors, 'NO_INVESTMENT_ACCOUNTS', 'INVALID_ACCOUNT_ID', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'Two weeks',
      request: { access_token: exampleAccessToken, start_date: '2026-03-01', end_date: '2026-03-14' },
      response: {
        accounts: [exampleBrokerage],
        investment_transactions: [exampleBuy],
        securities: [exampleSecurity],
        total_investment_transactions: 1,
        item: exampleInvestmentsItem,
        is_investments_fallback_item: false,
      },
    },
    {
      title: 'The second page of one account',
      request: {
        access_token: exampleAccessToken,
        start_date: '2025-01-01',
        end_date: '2026-03-14',
        options: { account_ids: [exampleBrokerage.account_id], count: 1, offset: 1 },
      },
      response: {
        accounts: [exampleBrokerage],
        investment_transactions: [{ ...exampleBuy, date: '2026-02-02', price: 278.4, amount: 417.6 }],
        securities: [exampleSecurity],
        total_investment_transactions: 2,
        item: exampleInvestmentsItem,
        is_investments_fallback_item: false,
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, start_date, end_date, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { item, ...page } = await readInvestmentDays(call, healthy, { start_date, end_date, ...options })
    return { ...page, item: toWireItem(call.house.sources, item), is_investments_fallback_item: false }
  },
})
