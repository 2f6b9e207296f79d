import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { addIdentity } from './add-identity.ts'
import { identityOf } from './identity-of.ts'
import { requireUser } from './require-user.ts'
import { exampleUserId } from './user.example.ts'
import { ClientUserIdentity, ConsumerReportUserIdentity, namesUser, userErrors } from './user.schema.ts'

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
    if (stated !== null) await addIdentity(db, house.sealer, named.user_id, stated, now_ms)
    return {}
  },
})
