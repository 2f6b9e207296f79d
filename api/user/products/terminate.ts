import { Type } from 'typebox'
import { apiError, Nullable, OneOf } from '@gingham/api-kit'
import { holdsContactDetails } from '../../contact-details.ts'
import { defineEndpoint } from '../../house/house.ts'
import { requireUser } from '../require-user.ts'
import { exampleUserId } from '../user.example.ts'
import { UserId, userIdErrors } from '../user.schema.ts'
import { updateUser } from '../users.store.ts'

const NOTE_MAX = 512

export const terminate = defineEndpoint({
  path: '/user/products/terminate',
  summary: 'Ends what a user is billed for as a whole',
  description:
    'For products that are paid for by the user and not by the Item: watching over cash flow, fraud protection, financial management. The user, its Items and its reports stay. A second call notes the newer reason.',
  request: Type.Object({
    user_id: UserId,
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
          'Why: fraud by the person, with somebody else’s identity, by abuse of your service, of another kind, or in a transaction; a loan that is paid off or written off, an account that was closed, another way of paying; a user who leaves, an Item too many, the end of billing; anything else.',
      },
    ),
    reason_note: Type.Optional(
      Nullable(Type.String({ maxLength: NOTE_MAX }), {
        description: `More about why, up to ${NOTE_MAX} characters, without e-mail addresses or phone numbers.`,
      }),
    ),
  }),
  response: Type.Object({}),
  errors: userIdErrors,
  examples: [
    {
      title: 'A loan that is paid off',
      request: { user_id: exampleUserId, reason_code: 'CONSUMER_LOAN_PAID_OFF' },
      response: {},
    },
  ],
  async handle(call, { user_id: named, reason_code, reason_note = null }) {
    const { user_id } = await requireUser(call, { user_id: named })
    if (reason_note !== null && holdsContactDetails(reason_note)) {
      throw apiError('INVALID_FIELD', { message: 'reason_note must not contain an e-mail address or a phone number' })
    }
    await updateUser(call.db, user_id, {
      terminated_ms: call.now_ms,
      termination_reason_code: reason_code,
      termination_reason_note: reason_note,
    })
    return {}
  },
})
