import { Type } from 'typebox'
import { apiError, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { exampleAccessToken } from './item.example.ts'
import { AccessToken, itemErrors } from './item.schema.ts'
import { moveItem } from './move-item.ts'
import { requireItem } from './require-item.ts'

/** How long a note may be. */
const NOTE_MAX = 512

export const remove = defineEndpoint({
  path: '/item/remove',
  summary: 'Ends an Item for good',
  description:
    'The Item’s tokens open nothing any more: calls with them, a second removal included, answer ITEM_NOT_FOUND. Its login, accounts and transactions are deleted and no further webhook is made. Asset reports that were made before stay. There is no way back: the person would have to link again.',
  request: Type.Object({
    access_token: AccessToken,
    reason_code: Type.Optional(
      Nullable(
        OneOf([
          'FRAUD_FIRST_PARTY',
          'FRAUD_FALSE_IDENTITY',
          'FRAUD_ABUSE',
          'FRAUD_OTHER',
          'CONNECTION_IS_NON_FUNCTIONAL',
          'OTHER',
        ]),
        {
          description:
            'Why: fraud by the owner of the account, with somebody else’s identity or credentials, by abuse of your service, or of another kind; a connection that cannot be repaired; anything else.',
        },
      ),
    ),
    reason_note: Type.Optional(
      Nullable(Type.String({ maxLength: NOTE_MAX }), { description: `More about why, up to ${NOTE_MAX} characters.` }),
    ),
  }),
  response: Type.Object({}),
  errors: itemErrors,
  examples: [
    { title: 'A user who leaves', request: { access_token: exampleAccessToken }, response: {} },
    {
      title: 'A connection that cannot be repaired',
      request: {
        access_token: exampleAccessToken,
        reason_code: 'CONNECTION_IS_NON_FUNCTIONAL',
        reason_note: 'update mode failed three times',
      },
      response: {},
    },
  ],
  async handle(call, { access_token, reason_code = null, reason_note = null }) {
    const { item_id } = await requireItem(call, access_token)
    if (!(await moveItem(call.db, call.house, item_id, { type: 'removed' }, { reason_code, reason_note }))) {
      throw apiError('ITEM_NOT_FOUND')
    }
    return {}
  },
})
