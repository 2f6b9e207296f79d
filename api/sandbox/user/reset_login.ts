import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleItem, listItemsOfUser, requireNewLogin } from '../../item/index.ts'
import { exampleUserId, namesUser, requireUser, userErrors } from '../../user/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const resetLogin = defineEndpoint({
  path: '/sandbox/user/reset_login',
  summary: 'Makes a user’s Items need a new login',
  description:
    'As `/sandbox/item/reset_login` for each Item of the user, or for those that are named. When one of them is not the user’s, none is touched.',
  request: Type.Object({
    ...namesUser,
    item_ids: Type.Optional(
      Nullable(Type.Array(Type.String()), {
        description: 'Only these Items. All of them when empty, null or left out.',
      }),
    ),
  }),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY', ...userErrors, 'ITEM_NOT_FOUND'],
  examples: [
    { title: 'Every Item of a user', request: { user_id: exampleUserId }, response: {} },
    { title: 'One of them', request: { user_id: exampleUserId, item_ids: [exampleItem.item_id] }, response: {} },
  ],
  async handle(call, { item_ids, ...names }) {
    requireSandbox(call)
    const { user_id } = await requireUser(call, names)
    const own = (await listItemsOfUser(call.db, call.team, user_id)).map(({ item_id }) => item_id)
    const asked = item_ids ?? []
    const missing = asked.find((item_id) => !own.includes(item_id))
    if (missing !== undefined) throw apiError('ITEM_NOT_FOUND', { message: `the user has no Item ${missing}` })
    const chosen = asked.length === 0 ? own : own.filter((item_id) => asked.includes(item_id))
    for (const item_id of chosen) await requireNewLogin(call.db, call.house, item_id)
    return {}
  },
})
