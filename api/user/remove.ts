import { Type } from 'typebox'
import { defineEndpoint } from '../house/house.ts'
import { removeUser } from './remove-user.ts'
import { requireUser } from './require-user.ts'
import { exampleUserId } from './user.example.ts'
import { namesUser, userErrors } from './user.schema.ts'

export const remove = defineEndpoint({
  path: '/user/remove',
  summary: 'Ends a user, with its Items and its reports',
  description:
    'Every Item of the user is removed as by `/item/remove`, and its link tokens end; what is known of the person and the reports about it are deleted. Its ids and tokens answer USER_NOT_FOUND from now on. The client_user_id is free again, unless the user was one of the legacy user API.',
  request: Type.Object(namesUser),
  response: Type.Object({}),
  errors: userErrors,
  examples: [{ title: 'A person who leaves', request: { user_id: exampleUserId }, response: {} }],
  async handle(call, names) {
    await removeUser(call, await requireUser(call, names))
    return {}
  },
})
