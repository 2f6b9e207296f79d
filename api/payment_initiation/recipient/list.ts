import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleAddress, exampleBacs, exampleRecipientId } from '../payment.example.ts'
import { decodeRecipientCursor, encodeRecipientCursor } from '../recipient-cursor.ts'
import { PaymentInitiationRecipient } from '../recipient.schema.ts'
import { listRecipients } from '../recipients.store.ts'
import { toWireRecipient } from '../to-wire.ts'

const COUNT_MAX = 100

export const list = defineEndpoint({
  path: '/payment_initiation/recipient/list',
  summary: 'Everybody whom payments can go to, newest first',
  description: 'In pages: call again with `next_cursor` until the answer has none.',
  request: Type.Object({
    count: Type.Optional(
      Nullable(Type.Integer({ minimum: 1, maximum: COUNT_MAX, default: COUNT_MAX }), {
        description: `How many to return, 1 to ${COUNT_MAX}; ${COUNT_MAX} unless given.`,
      }),
    ),
    cursor: Type.Optional(Type.String({ maxLength: 256, description: '`next_cursor` of the page before.' })),
  }),
  response: Type.Object({
    recipients: Type.Array(PaymentInitiationRecipient, { description: 'Newest first.' }),
    next_cursor: Type.Optional(
      Type.String({ maxLength: 256, description: 'Where the next page begins; absent on the last one.' }),
    ),
  }),
  errors: [],
  examples: [
    {
      title: 'The newest ones',
      request: { count: 1 },
      response: {
        recipients: [
          {
            recipient_id: exampleRecipientId,
            name: 'Weaver & Daughters',
            address: exampleAddress,
            iban: null,
            bacs: exampleBacs,
          },
        ],
        next_cursor: 'MS41ZDQxNDAyYWJjNGIuMTc3MzU3NjAwMDAwMDAwMA',
      },
    },
  ],
  readonly: true,
  async handle({ db, house, team }, { count, cursor }) {
    const size = count ?? COUNT_MAX
    const from = cursor === undefined ? null : decodeRecipientCursor(team, cursor)
    // One more than asked for: the cursor names the first recipient of the next page.
    const rows = await listRecipients(db, house.sealer, team, { from, count: size + 1 })
    const following = rows[size]
    return {
      recipients: rows.slice(0, size).map(toWireRecipient),
      ...(following === undefined ? {} : { next_cursor: encodeRecipientCursor(team, following.created_us) }),
    }
  },
})
