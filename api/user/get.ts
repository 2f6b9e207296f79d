import { Type } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../house/house.ts'
import { requireUser } from './require-user.ts'
import { exampleIdentity, exampleUserId } from './user.example.ts'
import { ClientUserIdentity, UserId, userIdErrors } from './user.schema.ts'

export const get = defineEndpoint({
  path: '/user/get',
  summary: 'A user and what is known of the person',
  description: 'What was said last, by `/user/create` and `/user/update`. Without `identity` when nothing was.',
  request: Type.Object({ user_id: UserId }),
  response: Type.Object({
    user_id: Type.String({ description: 'The user_id of the request.' }),
    client_user_id: Nullable(Type.String(), { description: 'Your own id of the person.' }),
    created_at: Instant('When the user was made.'),
    updated_at: Type.Optional(Instant('When what is known of the person last changed.')),
    identity: Type.Optional(Nullable(ClientUserIdentity)),
  }),
  errors: userIdErrors,
  examples: [
    {
      title: 'A user with an identity',
      request: { user_id: exampleUserId },
      response: {
        user_id: exampleUserId,
        client_user_id: 'borrower-1184',
        created_at: '2026-03-15T12:00:00Z',
        updated_at: '2026-03-15T12:00:00Z',
        identity: exampleIdentity,
      },
    },
  ],
  readonly: true,
  async handle(call, { user_id }) {
    const user = await requireUser(call, { user_id })
    return {
      user_id,
      client_user_id: user.client_user_id,
      created_at: toInstant(user.created_ms),
      updated_at: toInstant(user.updated_ms),
      ...(user.identity === null ? {} : { identity: user.identity }),
    }
  },
})
