import { Type } from 'typebox'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, productErrors, requireHealthyItem } from '../item/index.ts'
import { refreshTransactions } from './refresh-transactions.ts'

export const refresh = defineEndpoint({
  path: '/transactions/refresh',
  summary: 'Asks the bank for new transactions now',
  description:
    'The Item must have Transactions already. When the answer is there, what the bank shows is in the store, and webhooks tell of it: `DEFAULT_UPDATE`, `TRANSACTIONS_REMOVED` and, for users of `/transactions/sync`, `SYNC_UPDATES_AVAILABLE`. Where nothing changed at the bank, none is sent.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({}),
  errors: [...productErrors, 'PRODUCT_NOT_ENABLED'],
  examples: [{ title: 'A refresh', request: { access_token: exampleAccessToken }, response: {} }],
  readonly: true,
  async handle(call, { access_token }) {
    await refreshTransactions(call, await requireHealthyItem(call, access_token))
    return {}
  },
})
