import { Type } from 'typebox'
import { requestFeed } from '../bank-feed/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, productErrors, requireHealthyItem } from '../item/index.ts'
import { requireInvestmentsBefore } from './require-investments.ts'

export const refresh = defineEndpoint({
  path: '/investments/refresh',
  summary: 'Asks the bank for holdings and investment transactions now',
  description:
    'The Item must have Investments already. When the answer is there, what the bank shows is in the store, and webhooks tell of it: `HOLDINGS: DEFAULT_UPDATE` and `INVESTMENTS_TRANSACTIONS: DEFAULT_UPDATE`. Where nothing changed at the bank, none is sent.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({}),
  errors: [...productErrors, 'PRODUCT_NOT_ENABLED', 'PRODUCT_NOT_READY'],
  examples: [{ title: 'A refresh', request: { access_token: exampleAccessToken }, response: {} }],
  readonly: true,
  async handle(call, { access_token }) {
    const { item_id } = await requireInvestmentsBefore(call, await requireHealthyItem(call, access_token))
    await call.write((tx) => requestFeed(tx, item_id, 'investments', call.now_ms))
    call.settle(item_id)
    return {}
  },
})
