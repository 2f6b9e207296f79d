import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { mintToken, removeTokens } from '../../house/tokens.store.ts'
import { exampleAccessToken } from '../item.example.ts'
import { AccessToken, itemErrors } from '../item.schema.ts'
import { requireItem } from '../require-item.ts'

export const invalidate = defineEndpoint({
  path: '/item/access_token/invalidate',
  summary: 'A new access_token in place of the old one',
  description:
    'From this answer on the old access_token is unknown (INVALID_ACCESS_TOKEN), with any other that the Item had: for when one may have come into the wrong hands. The Item, its item_id and its data stay as they are.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({ new_access_token: Type.String({ description: 'Opens the Item from now on.' }) }),
  errors: itemErrors,
  examples: [
    {
      title: 'A token that was written to a log',
      request: { access_token: exampleAccessToken },
      response: { new_access_token: 'access-sandbox-9a7c0d1e-3b5f-4c28-8e64-2d7f10b9c3a5' },
    },
  ],
  async handle(call, { access_token }) {
    const { db, house, team, now_ms } = call
    const { item_id } = await requireItem(call, access_token)
    await removeTokens(db, item_id, ['access'])
    const new_access_token = await mintToken(db, house.ids, team, { kind: 'access', subject: item_id, now_ms })
    return { new_access_token }
  },
})
