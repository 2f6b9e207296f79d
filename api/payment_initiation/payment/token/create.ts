import { Type } from 'typebox'
import { apiError, Instant } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../../../house/house.ts'
import { mintToken } from '../../../house/tokens.store.ts'
import { PaymentId } from '../../payment-initiation.schema.ts'
import { examplePaymentId } from '../../payment.example.ts'
import { requirePayment } from '../../require-payment.ts'

const LIFETIME_MS = 15 * 60_000

export const create = defineEndpoint({
  path: '/payment_initiation/payment/token/create',
  summary: 'A token that older versions of Link authorise a payment with',
  description:
    'Superseded: give the `payment_id` to `/link/token/create` instead. A payment token lives 15 minutes. As many as are needed can be made while the payment waits for its person.',
  request: Type.Object({ payment_id: PaymentId }),
  response: Type.Object({
    payment_token: Type.String({ description: 'What older versions of Link are opened with.' }),
    payment_token_expiration_time: Instant('When the token ends.'),
  }),
  errors: [],
  examples: [
    {
      title: 'A token for a payment',
      request: { payment_id: examplePaymentId },
      response: {
        payment_token: 'payment-token-sandbox-77a8bb1c-9e53-4a61-8c0e-5b3c8f6d2e19',
        payment_token_expiration_time: '2026-03-15T12:15:00Z',
      },
    },
  ],
  async handle(call, { payment_id }) {
    const { db, house, team, now_ms } = call
    const { status } = await requirePayment(call, payment_id)
    if (status !== 'PAYMENT_STATUS_INPUT_NEEDED') {
      throw apiError('INVALID_FIELD', { message: `payment_id: nothing is to be authorised in ${status}` })
    }
    const payment_token = await mintToken(db, house.ids, team, {
      kind: 'payment-token',
      subject: payment_id,
      now_ms,
      lifetime_ms: LIFETIME_MS,
    })
    return { payment_token, payment_token_expiration_time: toInstant(now_ms + LIFETIME_MS) }
  },
})
