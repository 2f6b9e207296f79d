import { apiError, type ErrorBody } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { toWebhookError } from '../item/index.ts'
import { errorOf, type PaymentStatus } from './payment-status.ts'
import { changePayment, type StoredPayment } from './payments.store.ts'

/** The error that a payment carries in its status, as the wire has it; null while nothing is wrong. */
export function paymentErrorOf(house: House, status: PaymentStatus): (ErrorBody & { status: number }) | null {
  const key = errorOf(status)
  return key === null ? null : toWebhookError(apiError(key).toBody(`${house.settings.base_url}/docs`))
}

/** Whether a reference had to be changed on its way to the bank. */
export function adjustedReferenceOf({ reference, bank_reference }: StoredPayment): string | null {
  return bank_reference === reference ? null : bank_reference
}

/**
 * Takes a payment one step further and tells of it, in the caller's transaction. The rules of `payment-status.ts` say
 * which steps there are: the caller asks them. Undefined, and nothing sent, when the payment is not in the status any
 * more that the caller has seen it in.
 */
export async function movePayment(
  tx: Db,
  house: House,
  payment: StoredPayment,
  status: PaymentStatus,
): Promise<StoredPayment | undefined> {
  const { payment_id, environment, transaction_id } = payment
  const status_ms = house.clock.now()
  const change = {
    status,
    status_ms,
    transaction_id:
      status === 'PAYMENT_STATUS_SETTLED' ? house.ids.token('wallet-transaction-id', environment) : transaction_id,
  }
  if (!(await changePayment(tx, payment_id, payment.status, change))) return undefined
  const moved = { ...payment, ...change }
  await sendStatusUpdate(tx, house, payment.status, moved)
  return moved
}

/** Source: https://plaid.com/docs/api/products/payment-initiation/#payment_status_update */
async function sendStatusUpdate(
  tx: Db,
  house: House,
  old_payment_status: PaymentStatus,
  payment: StoredPayment,
): Promise<void> {
  const { payment_id, client_id, environment, webhook, transaction_id, schedule, status } = payment
  if (webhook === null) return
  const error = paymentErrorOf(house, status)
  await house.outbox.send(tx, {
    client_id,
    environment,
    item_id: null,
    url: webhook,
    // A payment by a consent is told of after the consent.
    in_order_with: payment.consent_id ?? payment_id,
    payload: {
      webhook_type: 'PAYMENT_INITIATION',
      webhook_code: 'PAYMENT_STATUS_UPDATE',
      payment_id,
      ...(transaction_id === null ? {} : { transaction_id }),
      new_payment_status: status,
      old_payment_status,
      original_reference: payment.reference,
      adjusted_reference: adjustedReferenceOf(payment),
      original_start_date: schedule?.start_date ?? null,
      adjusted_start_date: schedule?.adjusted_start_date ?? null,
      timestamp: toInstant(payment.status_ms),
      ...(error === null ? {} : { error }),
      environment,
    },
  })
}
