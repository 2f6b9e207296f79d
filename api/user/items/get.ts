import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { exampleItem, Item, listItemsOfUser, toWireItem } from '../../item/index.ts'
import { requireUser } from '../require-user.ts'
import { exampleUserId } from '../user.example.ts'
import { namesUser, userErrors } from '../user.schema.ts'

export const get = defineEndpoint({
  path: '/user/items/get',
  summary: 'The Items of a user',
  description:
    'Items that were linked for the user, in Link or by `/sandbox/public_token/create`, and those that `/user/items/associate` gave to it. Oldest first; an unhealthy one says in `error` what is wrong.',
  request: Type.Object(namesUser),
  response: Type.Object({ items: Type.Array(Item, { description: 'The Items, oldest first.' }) }),
  errors: userErrors,
  examples: [{ title: 'One Item', request: { user_id: exampleUserId }, response: { items: [exampleItem] } }],
  readonly: true,
  async handle(call, names) {
    const { user_id } = await requireUser(call, names)
    const items = await listItemsOfUser(call.db, call.team, user_id)
    return { items: items.map((item) => toWireItem(call.house.sources, item)) }
  },
})
