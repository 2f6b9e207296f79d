import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { PaymentId } from '../payment-initiation.schema.ts'
import { examplePayment, examplePaymentId } from '../payment.example.ts'
import { paymentFields } from '../payment.schema.ts'
import { listRefundIds } from '../refunds.store.ts'
import { requirePayment } from '../require-payment.ts'
import { toWirePayment } from '../to-wire.ts'

export const get = defineEndpoint({
  path: '/payment_initiation/payment/get',
  summary: 'A payment, and where it stands',
  description:
    'Of a standing order, the order as a whole: its single payments are between the payer and the bank. To follow a payment, listen to PAYMENT_STATUS_UPDATE instead of asking again and again.',
  request: Type.Object({ payment_id: PaymentId }),
  response: Type.Object(paymentFields),
  errors: [],
  examples: [
    { title: 'A payment that the bank has taken', request: { payment_id: examplePaymentId }, response: examplePayment },
  ],
  readonly: true,
  async handle(call, { payment_id }) {
    const payment = await requirePayment(call, payment_id)
    const refunds = await listRefundIds(call.db, [payment_id])
    return toWirePayment(call.house, payment, refunds.get(payment_id) ?? [])
  },
})
