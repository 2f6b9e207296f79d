import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { requireWebhookUrl } from '../../item/index.ts'
import {
  examplePaymentId,
  PaymentId,
  PaymentStatusField,
  requirePayment,
  simulatedStatuses,
  simulatePayment,
} from '../../payment_initiation/index.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const simulate = defineEndpoint({
  path: '/sandbox/payment/simulate',
  summary: 'Takes a payment to a status, as its bank would',
  description:
    'Through every status between, each with its webhook PAYMENT_STATUS_UPDATE, in order. Works without Link, too: a payment that nobody has authorised is authorised on the way. SETTLED is the arrival in a virtual account, and makes refunds possible. From a status that ends a payment there is no way: INVALID_FIELD.',
  request: Type.Object({
    payment_id: PaymentId,
    webhook: Type.String({ description: 'Where the webhooks of this change go.' }),
    status: Type.String({
      description: `One of ${simulatedStatuses.join(', ')}. ESTABLISHED is for standing orders; INPUT_NEEDED follows AUTHORISING, when the bank wants more of the person.`,
    }),
  }),
  response: Type.Object({ old_status: PaymentStatusField, new_status: PaymentStatusField }),
  errors: ['SANDBOX_ONLY'],
  examples: [
    {
      title: 'The money has left',
      request: {
        payment_id: examplePaymentId,
        webhook: 'https://app.example/webhooks',
        status: 'PAYMENT_STATUS_EXECUTED',
      },
      response: { old_status: 'PAYMENT_STATUS_INITIATED', new_status: 'PAYMENT_STATUS_EXECUTED' },
    },
  ],
  async handle(call, { payment_id, webhook, status }) {
    requireSandbox(call)
    requireWebhookUrl(webhook, 'webhook')
    const new_status = simulatedStatuses.find((known) => known === status)
    if (new_status === undefined) {
      throw apiError('INVALID_FIELD', { message: `status must be one of: ${simulatedStatuses.join(', ')}` })
    }
    const payment = await requirePayment(call, payment_id)
    await simulatePayment(call, payment, new_status, webhook)
    return { old_status: payment.status, new_status }
  },
})
