import { Type } from 'typebox'
import { findFeed, requestFeed } from '../bank-feed/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, lockItem, productErrors, requireHealthyItem } from '../item/index.ts'
import { startIdentity } from './identity-feed.ts'
import { requireIdentityBefore } from './require-identity.ts'

export const refresh = defineEndpoint({
  path: '/identity/refresh',
  summary: 'Asks the bank who owns the accounts now',
  description:
    'The Item must have Identity already. When the answer is there, `/identity/get` shows what the bank has on file, and `IDENTITY: DEFAULT_UPDATE` tells which accounts have other names, telephone numbers, e-mail or postal addresses than before. Where nothing changed, none is sent. Without being asked, the bank is looked at every 30 days.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({}),
  errors: [...productErrors, 'PRODUCT_NOT_ENABLED'],
  examples: [{ title: 'A refresh', request: { access_token: exampleAccessToken }, response: {} }],
  readonly: true,
  async handle(call, { access_token }) {
    const { item_id } = await requireIdentityBefore(call, await requireHealthyItem(call, access_token))
    await call.write(async (tx) => {
      await lockItem(tx, item_id)
      // Items that had the product before anybody watched their owners.
      if ((await findFeed(tx, item_id, 'identity')) === undefined) await startIdentity({ ...call, db: tx }, item_id)
      await requestFeed(tx, item_id, 'identity', call.now_ms)
    })
    call.settle(item_id)
    return {}
  },
})
