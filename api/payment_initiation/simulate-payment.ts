import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { movePayment } from './move-payment.ts'
import { pathTo, type PaymentStatus } from './payment-status.ts'
import { setPaymentWebhook, type StoredPayment } from './payments.store.ts'

/**
 * What the sandbox can make of a payment.
 * DIFFERENCE: in Plaid's sandbox the last four are not among them. ESTABLISHED is for standing orders.
 */
export const simulatedStatuses = [
  'PAYMENT_STATUS_INITIATED',
  'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
  'PAYMENT_STATUS_FAILED',
  'PAYMENT_STATUS_EXECUTED',
  'PAYMENT_STATUS_SETTLED',
  'PAYMENT_STATUS_CANCELLED',
  'PAYMENT_STATUS_REJECTED',
  'PAYMENT_STATUS_ESTABLISHED',
  'PAYMENT_STATUS_BLOCKED',
  'PAYMENT_STATUS_AUTHORISING',
  'PAYMENT_STATUS_INPUT_NEEDED',
] as const satisfies readonly PaymentStatus[]

/**
 * Takes a payment to a status, and through every status between, as its bank would; each step has its webhook.
 * INVALID_FIELD when there is no way. Needs a call that may write.
 *
 * DIFFERENCE: Plaid does not say which statuses may follow which here. A payment that was never opened in Link can be
 * simulated, too: tests then need no browser.
 * @param webhook where these webhooks go; later ones, too, where the payment has no address of its own
 */
export async function simulatePayment(
  { db, house }: Call,
  payment: StoredPayment,
  status: (typeof simulatedStatuses)[number],
  webhook: string,
): Promise<void> {
  const steps = pathTo(payment.schedule === null ? 'ONE_TIME' : 'STANDING_ORDER', payment.status, status)
  if (steps === undefined) {
    throw apiError('INVALID_FIELD', { message: `status: a payment in ${payment.status} does not come to ${status}` })
  }
  let moved: StoredPayment = { ...payment, webhook }
  for (const step of steps) {
    const next = await movePayment(db, house, moved, step)
    if (next === undefined) throw apiError('INVALID_FIELD', { message: 'status: the payment is changing just now' })
    moved = next
  }
  if (payment.webhook === null) await setPaymentWebhook(db, payment.payment_id, webhook)
}
