import { Type } from 'typebox'
import { apiError, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleAccessToken } from '../item.example.ts'
import { AccessToken, itemErrors } from '../item.schema.ts'
import { moveItem } from '../move-item.ts'
import { requireItem } from '../require-item.ts'

/** How long a note may be. */
const NOTE_MAX = 512

export const terminate = defineEndpoint({
  path: '/item/products/terminate',
  summary: 'Ends an Item and all of its products',
  description:
    'Does what `/item/remove` does, with a reason that must be given, and tells the Item’s webhook: `ITEM: ERROR` with ITEM_NOT_FOUND is the last one that it sends. Afterwards every token of the Item answers ITEM_NOT_FOUND.',
  request: Type.Object({
    access_token: AccessToken,
    reason_code: OneOf(
      [
        'FRAUD_FIRST_PARTY',
        'FRAUD_FALSE_IDENTITY',
        'FRAUD_ABUSE',
        'FRAUD_OTHER',
        'FRAUD_TRANSACTION',
        'CONSUMER_LOAN_PAID_OFF',
        'CONSUMER_ACCOUNT_CLOSED',
        'CONSUMER_CHARGE_OFF',
        'CONSUMER_PAYMENT_METHOD_SWITCHED',
        'USER_OFFBOARDING',
        'DUPLICATE_ITEM',
        'BILLING_TERMINATION',
        'OTHER',
      ],
      {
        description:
          'Why: fraud of some kind; a loan that is paid off or written off, an account with you that is closed, another means of payment; a user who leaves, an Item that is there twice, a contract that has ended; anything else.',
      },
    ),
    reason_note: Type.Optional(
      Nullable(Type.String({ maxLength: NOTE_MAX }), { description: `More about why, up to ${NOTE_MAX} characters.` }),
    ),
  }),
  response: Type.Object({}),
  errors: itemErrors,
  examples: [
    {
      title: 'A loan that is paid off',
      request: { access_token: exampleAccessToken, reason_code: 'CONSUMER_LOAN_PAID_OFF' },
      response: {},
    },
  ],
  async handle(call, { access_token, reason_code, reason_note = null }) {
    const { item_id } = await requireItem(call, access_token)
    const reason = { reason_code, reason_note }
    if (!(await moveItem(call.db, call.house, item_id, { type: 'terminated' }, reason)))
      throw apiError('ITEM_NOT_FOUND')
    return {}
  },
})
