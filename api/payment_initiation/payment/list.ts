import { Type } from 'typebox'
import { apiError, Instant, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { fromMicroseconds, toMicroseconds, type Microseconds } from '../created-instant.ts'
import { examplePayment } from '../payment.example.ts'
import { PaymentInitiationPayment } from '../payment.schema.ts'
import { listPayments } from '../payments.store.ts'
import { listRefundIds } from '../refunds.store.ts'
import { requireConsent } from '../require-payment.ts'
import { toWirePayment } from '../to-wire.ts'

const COUNT_DEFAULT = 10
const COUNT_MAX = 200

export const list = defineEndpoint({
  path: '/payment_initiation/payment/list',
  summary: 'All payments, newest first',
  description:
    'In pages: call again with `next_cursor` until it is null. A cursor is an instant, and any instant will do: what was made before it is listed.',
  request: Type.Object({
    count: Type.Optional(
      Nullable(Type.Integer({ minimum: 1, maximum: COUNT_MAX, default: COUNT_DEFAULT }), {
        description: `How many to return, 1 to ${COUNT_MAX}; ${COUNT_DEFAULT} unless given.`,
      }),
    ),
    cursor: Type.Optional(Nullable(Instant('Only payments that were made before this instant.'))),
    consent_id: Type.Optional(
      Nullable(Type.String(), { description: 'Only payments that were made with this consent.' }),
    ),
  }),
  response: Type.Object({
    payments: Type.Array(PaymentInitiationPayment, { description: 'Newest first.' }),
    next_cursor: Nullable(Instant('Where the next page begins; null on the last one.')),
  }),
  errors: [],
  examples: [
    {
      title: 'The newest one',
      request: { count: 1 },
      response: { payments: [examplePayment], next_cursor: '2026-03-15T11:58:21.407000Z' },
    },
  ],
  readonly: true,
  async handle(call, { count, cursor, consent_id = null }) {
    const { db, house, team } = call
    if (consent_id !== null) await requireConsent(call, consent_id)
    const size = count ?? COUNT_DEFAULT
    const before = cursor === undefined || cursor === null ? null : requireInstant(cursor)
    const rows = await listPayments(db, house.sealer, team, { before, consent_id, count: size + 1 })
    const payments = rows.slice(0, size)
    const ids = payments.map(({ payment_id }) => payment_id)
    const refunds = await listRefundIds(db, ids)
    const last = payments.at(-1)
    return {
      payments: payments.map((payment) => toWirePayment(house, payment, refunds.get(payment.payment_id) ?? [])),
      next_cursor: rows.length <= size || last === undefined ? null : fromMicroseconds(last.created_us),
    }
  },
})

function requireInstant(cursor: string): Microseconds {
  const instant = toMicroseconds(cursor)
  if (instant === undefined) throw apiError('INVALID_FIELD', { message: 'cursor must be an ISO 8601 instant' })
  return instant
}
