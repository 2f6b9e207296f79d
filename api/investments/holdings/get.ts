import { Type } from 'typebox'
import { AccountSelection } from '../../accounts/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  Item,
  productErrors,
  requireHealthyItem,
  toWireItem,
} from '../../item/index.ts'
import { Holding, InvestmentAccount } from '../holding.schema.ts'
import { exampleInvestmentsItem } from '../investments-item.example.ts'
import { exampleBrokerage, exampleHolding, exampleSecurity } from '../investments.example.ts'
import { Security } from '../security.schema.ts'
import { readHoldings } from './read-holdings.ts'

export const get = defineEndpoint({
  path: '/investments/holdings/get',
  summary: 'What the investment accounts of an Item hold',
  description:
    'Holdings as of the last update, with the securities that they are of. Updates come once a day, or when `/investments/refresh` is called; the webhook `HOLDINGS: DEFAULT_UPDATE` tells when something changed. The first call of an Item that was linked without Investments adds the product and waits for the bank.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(AccountSelection),
  }),
  response: Type.Object({
    accounts: Type.Array(InvestmentAccount, {
      description: 'The accounts that were asked for, of every type: only investment accounts have holdings.',
    }),
    holdings: Type.Array(Holding, { description: 'In the bank’s order.' }),
    securities: Type.Array(Security, { description: 'Each security that a holding is of, once.' }),
    item: Item,
    is_investments_fallback_item: Type.Optional(
      Type.Boolean({ description: 'Whether the portfolio was typed in by the person instead of told by the bank.' }),
    ),
  }),
  errors: [...productErrors, 'NO_INVESTMENT_ACCOUNTS', 'INVALID_ACCOUNT_ID', 'PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'A brokerage account with one fund',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [exampleBrokerage],
        holdings: [exampleHolding],
        securities: [exampleSecurity],
        item: exampleInvestmentsItem,
        is_investments_fallback_item: false,
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const healthy = await requireHealthyItem(call, access_token)
    const { item, ...portfolio } = await readHoldings(call, healthy, options?.account_ids)
    return { ...portfolio, item: toWireItem(call.house.sources, item), is_investments_fallback_item: false }
  },
})
