import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleItem, listItemsOfUser, removeItem } from '../../item/index.ts'
import { requireUser } from '../require-user.ts'
import { exampleUserId } from '../user.example.ts'
import { namesUser, userErrors } from '../user.schema.ts'

export const remove = defineEndpoint({
  path: '/user/items/remove',
  summary: 'Removes Items of a user',
  description:
    'As `/item/remove` for each of them, without access tokens. When one of them is not the user’s, none is removed.',
  request: Type.Object({
    ...namesUser,
    item_ids: Type.Array(Type.String(), { description: 'Items of the user.' }),
  }),
  response: Type.Object({}),
  errors: [...userErrors, 'ITEM_NOT_FOUND'],
  examples: [{ title: 'One Item', request: { user_id: exampleUserId, item_ids: [exampleItem.item_id] }, response: {} }],
  async handle(call, { item_ids, ...names }) {
    const { db, team, now_ms } = call
    const { user_id } = await requireUser(call, names)
    const owned = new Set((await listItemsOfUser(db, team, user_id)).map(({ item_id }) => item_id))
    for (const item_id of [...new Set(item_ids)].toSorted()) {
      const isRemoved =
        owned.has(item_id) && (await removeItem(db, item_id, now_ms, { reason_code: null, reason_note: null }))
      if (!isRemoved) throw apiError('ITEM_NOT_FOUND', { message: `the user has no Item ${item_id}` })
    }
    return {}
  },
})
