import { Type } from 'typebox'
import { apiError, CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { normalizeAddress } from '../address.ts'
import { fromHundredths } from '../amount.ts'
import { nextCreation } from '../creation-order.store.ts'
import { findEarlierResult } from '../idempotency.store.ts'
import {
  IdempotencyKey,
  PaymentAmountToRefund,
  PaymentId,
  PaymentInitiationAddress,
  Reference,
} from '../payment-initiation.schema.ts'
import { exampleAddress, examplePaymentId, exampleRefundId } from '../payment.example.ts'
import { enqueueRefund } from '../payment-jobs.ts'
import { findReferenceProblem } from '../payment-rules.ts'
import { takeForRefund } from '../payments.store.ts'
import { findRefund, insertRefund } from '../refunds.store.ts'
import { refundStatuses } from '../refund-status.ts'
import { requireHundredths, requirePayment } from '../require-payment.ts'

/** How long a key stands for its request. */
const IDEMPOTENCY_MS = 24 * 3_600_000

export const reverse = defineEndpoint({
  path: '/payment_initiation/payment/reverse',
  summary: 'Gives back a payment, or a part of it',
  description:
    'For payments that have settled in a virtual account; the money goes back to where it came from. Without an `amount`, all that has not been given back yet. What several refunds give back never exceeds the payment. The same `idempotency_key` within 24 hours answers the same refund and makes no other. In the sandbox a refund with the reference `RefundFailed` ends FAILED, one with `RefundBlocked` BLOCKED; their amounts can be given back again.',
  request: Type.Object({
    payment_id: PaymentId,
    idempotency_key: IdempotencyKey,
    reference: Reference('What the payer sees: 6 to 18 letters and digits.', 6),
    amount: Type.Optional(PaymentAmountToRefund),
    counterparty_date_of_birth: Type.Optional(Nullable(CivilDate('When the payer was born; helps their bank.'))),
    counterparty_address: Type.Optional(
      Nullable(PaymentInitiationAddress, { description: 'Where the payer lives; helps their bank.' }),
    ),
  }),
  response: Type.Object({
    refund_id: Type.String({ description: 'Id of the refund: a transaction of the virtual account.' }),
    status: OneOf(refundStatuses, { description: 'Where the refund stands.' }),
  }),
  errors: ['NONIDENTICAL_REQUEST', 'PAYMENT_INVALID_REFERENCE', 'TRANSACTION_CURRENCY_MISMATCH'],
  examples: [
    {
      title: 'A part of a payment',
      request: {
        payment_id: examplePaymentId,
        idempotency_key: 'c9b1ad7e-refund-1',
        reference: 'Refund2041',
        amount: { currency: 'GBP', value: 12.25 },
        counterparty_address: exampleAddress,
      },
      response: { refund_id: exampleRefundId, status: 'AUTHORISING' },
    },
  ],
  async handle(call, request) {
    const { db, house, team, now_ms } = call
    const { payment_id, idempotency_key, reference, amount } = request
    const payment = await requirePayment(call, payment_id)
    const problem = findReferenceProblem(reference, { allows_blanks: false })
    if (problem !== undefined) throw apiError(problem.error, { message: problem.message })

    const drawn_id = house.ids.token('wallet-transaction-id', team.environment)
    const date_of_birth = request.counterparty_date_of_birth ?? null
    const address = normalizeAddress(request.counterparty_address)
    const earlier_id = await findEarlierResult(call, {
      operation: 'reverse',
      idempotency_key,
      request: [payment_id, reference, amount?.currency, amount?.value, date_of_birth, address],
      subject_id: drawn_id,
      lifetime_ms: IDEMPOTENCY_MS,
    })
    const earlier = earlier_id === undefined ? undefined : await findRefund(db, earlier_id)
    if (earlier !== undefined) return { refund_id: earlier.refund_id, status: earlier.status }

    if (payment.status !== 'PAYMENT_STATUS_SETTLED') {
      throw apiError('INVALID_FIELD', {
        message: `payment_id: only a payment that has settled can be given back, and this one is ${payment.status}`,
      })
    }
    if (amount !== undefined && amount.currency !== payment.currency) throw apiError('TRANSACTION_CURRENCY_MISMATCH')
    const left = payment.amount - payment.refunded
    const hundredths = amount === undefined ? left : requireHundredths(amount.value)
    if (hundredths === 0 || !(await takeForRefund(db, payment_id, hundredths))) {
      throw apiError('INVALID_FIELD', {
        message: `amount.value: of this payment ${fromHundredths(left)} ${payment.currency} can still be given back`,
      })
    }
    const created_us = await nextCreation(db, team, now_ms)
    const refund = { refund_id: drawn_id, payment_id, status: 'AUTHORISING', reference, amount: hundredths } as const
    await insertRefund(db, house.sealer, { ...refund, created_us }, { date_of_birth, address })
    await enqueueRefund(db, payment_id, drawn_id, now_ms)
    return { refund_id: drawn_id, status: 'AUTHORISING' as const }
  },
})
