import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleItem, lockItem, updateItem } from '../../item/index.ts'
import { requireUser } from '../require-user.ts'
import { exampleUserId } from '../user.example.ts'
import { UserId, userIdErrors } from '../user.schema.ts'

/** Source: https://plaid.com/docs/api/users/#useritemsassociate */
const ITEMS_MAX = 100

export const associate = defineEndpoint({
  path: '/user/items/associate',
  summary: 'Gives Items to a user',
  description: `Up to ${ITEMS_MAX} Items of yours. One that belongs to another user moves. All of them, or none when one is not there.`,
  request: Type.Object({
    user_id: UserId,
    item_ids: Type.Array(Type.String(), { maxItems: ITEMS_MAX, description: 'The Items.' }),
  }),
  response: Type.Object({}),
  errors: [...userIdErrors, 'ITEM_NOT_FOUND'],
  examples: [
    {
      title: 'An Item from before there was a user',
      request: { user_id: exampleUserId, item_ids: [exampleItem.item_id] },
      response: {},
    },
  ],
  async handle(call, { user_id: named, item_ids }) {
    const { db, team } = call
    const { user_id } = await requireUser(call, { user_id: named })
    // In one order for all callers, so that two of them cannot wait for each other.
    for (const item_id of [...new Set(item_ids)].toSorted()) {
      const item = await lockItem(db, item_id)
      const isTheirs = item?.client_id === team.client_id && item.environment === team.environment
      if (item === undefined || !isTheirs || item.removed_ms !== null) throw apiError('ITEM_NOT_FOUND')
      await updateItem(db, item_id, { user_id })
    }
    return {}
  },
})
