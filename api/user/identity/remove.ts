import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { requireUser } from '../require-user.ts'
import { exampleUserId } from '../user.example.ts'
import { UserId, userIdErrors } from '../user.schema.ts'
import { updateIdentity } from '../users.store.ts'

export const remove = defineEndpoint({
  path: '/user/identity/remove',
  summary: 'Forgets who a user is',
  description: 'Deletes the identity that you have given. The user stays, with its Items and its reports.',
  request: Type.Object({ user_id: UserId }),
  response: Type.Object({}),
  errors: userIdErrors,
  examples: [{ title: 'A wish to be forgotten', request: { user_id: exampleUserId }, response: {} }],
  async handle(call, { user_id: named }) {
    const { user_id } = await requireUser(call, { user_id: named })
    await updateIdentity(call.db, call.house.sealer, user_id, null, call.now_ms)
    return {}
  },
})
