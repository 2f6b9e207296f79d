import type { FastifyInstance } from 'fastify'
import { mintToken, type House, type Team } from '@gingham/api'
import type { ItemAction } from '@gingham/dashboard'
import type { ApiKeys } from '@gingham/engine'
import { removeToken } from './dashboard.store.ts'

/** The endpoint of the public API that carries an action out. */
const endpointOf: Readonly<Record<ItemAction, string>> = {
  reset_login: '/sandbox/item/reset_login',
  refresh: '/transactions/refresh',
  remove: '/item/remove',
  fire_webhook: '/sandbox/item/fire_webhook',
}

export interface ActOptions {
  app: FastifyInstance
  house: House
  team: Team
  keys: ApiKeys
  /** An Item of the team. */
  item_id: string
  action: ItemAction
  /** What the endpoint takes besides the access_token. */
  request: Readonly<Record<string, string>>
}

/**
 * Calls the public API on behalf of who looks at an Item, with the same checks, log and answer as for any caller.
 * Access tokens are kept as hashes only, so a token is made for this one call; nobody sees it, and it is gone afterwards.
 */
export async function actOnItem({ app, house, team, keys, item_id, action, request }: ActOptions) {
  const { db } = house.store
  const now_ms = house.clock.now()
  const access_token = await mintToken(db, house.ids, team, { kind: 'access', subject: item_id, now_ms })
  try {
    return await app.inject({
      method: 'POST',
      url: endpointOf[action],
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ ...keys, access_token, ...request }),
    })
  } finally {
    await removeToken(db, access_token)
  }
}
