import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { identityOf, mergeIdentity } from './identity-of.ts'
import { requireUser } from './require-user.ts'
import { exampleUserId } from './user.example.ts'
import { ClientUserIdentity, ConsumerReportUserIdentity, namesUser, userErrors } from './user.schema.ts'
import { lockUser, updateIdentity } from './users.store.ts'

export const update = defineEndpoint({
  path: '/user/update',
  summary: 'Says more, or something else, of a person',
  description:
    'Fields that are given go over those that were known, whole lists included; fields that are left out stay. Either shape of identity does for either generation of users. Without an identity nothing changes.',
  request: Type.Object({
    ...namesUser,
    identity: Type.Optional(Nullable(ClientUserIdentity)),
    consumer_report_user_identity: Type.Optional(Nullable(ConsumerReportUserIdentity)),
  }),
  response: Type.Object({}),
  errors: [...userErrors, 'INVALID_USER_IDENTITY_DATA'],
  examples: [
    {
      title: 'A new address',
      request: {
        user_id: exampleUserId,
        identity: {
          addresses: [
            {
              street_1: '88 Quarry Road',
              city: 'Denver',
              region: 'CO',
              country: 'US',
              postal_code: '80205',
              primary: true,
            },
          ],
        },
      },
      response: {},
    },
  ],
  async handle(call, { user_token, user_id, ...given }) {
    const { db, house, now_ms, today } = call
    const named = await requireUser(call, { user_token, user_id })
    const stated = identityOf(given, today)
    if (stated === null) return {}
    const user = await lockUser(db, house.sealer, named.user_id)
    await updateIdentity(db, house.sealer, named.user_id, mergeIdentity(user?.identity ?? null, stated), now_ms)
    return {}
  },
})
