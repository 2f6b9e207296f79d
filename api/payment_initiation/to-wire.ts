import { toInstant } from '@gingham/clock'
import type { House } from '../house/house.ts'
import { fromHundredths } from './amount.ts'
import { adjustedReferenceOf, paymentErrorOf } from './move-payment.ts'
import type { PaymentInitiationPayment } from './payment.schema.ts'
import type { PaymentStatus } from './payment-status.ts'
import type { StoredPayment } from './payments.store.ts'
import type { PaymentInitiationRecipient } from './recipient.schema.ts'
import type { StoredRecipient } from './recipients.store.ts'

/** @param refund_ids of this payment, oldest first */
export function toWirePayment(
  house: House,
  payment: StoredPayment,
  refund_ids: readonly string[],
): PaymentInitiationPayment {
  const { currency, amount, refunded, payer, restriction } = payment
  return {
    payment_id: payment.payment_id,
    amount: { currency, value: fromHundredths(amount) },
    status: payment.status,
    recipient_id: payment.recipient_id,
    reference: payment.reference,
    adjusted_reference: adjustedReferenceOf(payment),
    last_status_update: toInstant(payment.status_ms),
    schedule: payment.schedule,
    refund_details: payment.requests_refund_details ? payer : null,
    bacs: restriction?.bacs ?? null,
    iban: restriction?.iban ?? null,
    refund_ids: refund_ids.length === 0 ? null : [...refund_ids],
    ...(refunded === 0 ? {} : { amount_refunded: { currency, value: fromHundredths(refunded) } }),
    wallet_id: null,
    scheme: payment.scheme,
    adjusted_scheme: null,
    consent_id: payment.consent_id,
    transaction_id: payment.transaction_id,
    end_to_end_id: payment.end_to_end_id,
    error: toWireError(house, payment.status),
  }
}

/** Why a payment failed; null in statuses that are no failure, and in FAILED, for which there is no error. */
export function toWireError(house: House, status: PaymentStatus) {
  const error = paymentErrorOf(house, status)
  return error === null ? null : { ...error, causes: [...error.causes] }
}

export function toWireRecipient({
  recipient_id,
  name,
  address,
  iban,
  bacs,
}: StoredRecipient): PaymentInitiationRecipient {
  return { recipient_id, name, address, iban, bacs }
}
