import type { Call } from '../house/house.ts'
import { nextCreation } from './creation-order.store.ts'
import { insertPayment, type StoredPayment } from './payments.store.ts'

/** What is asked for; the rest of a payment's row follows from it. */
export type PaymentRequest = Pick<
  StoredPayment,
  | 'recipient_id'
  | 'consent_id'
  | 'status'
  | 'currency'
  | 'amount'
  | 'reference'
  | 'schedule'
  | 'scheme'
  | 'requests_refund_details'
  | 'restriction'
  | 'payer'
  | 'webhook'
>

const REFERENCE_CHARS_MAX = 18
const SUFFIX_CHARS = 6
/** With 16⁶ suffixes, a second draw is rare and a tenth one does not happen. */
const DRAWS_MAX = 10

/**
 * Writes a payment down. A reference that the team has used before gets another ending, so that the money can be told
 * apart when it arrives. Needs a call that may write.
 */
export async function startPayment(
  { db, house, team, now_ms }: Call,
  request: PaymentRequest,
  payment_id = house.ids.token('payment-id', team.environment),
): Promise<StoredPayment> {
  const payment: StoredPayment = {
    ...request,
    payment_id,
    client_id: team.client_id,
    environment: team.environment,
    status_ms: now_ms,
    refunded: 0,
    bank_reference: request.reference,
    transaction_id: null,
    end_to_end_id: house.ids.hex(20),
    created_us: await nextCreation(db, team, now_ms),
  }
  if (await insertPayment(db, house.sealer, payment)) return payment
  for (let draw = 0; draw < DRAWS_MAX; draw += 1) {
    const start = request.reference.slice(0, REFERENCE_CHARS_MAX - SUFFIX_CHARS).trimEnd()
    const adjusted = { ...payment, bank_reference: `${start}${house.ids.hex(SUFFIX_CHARS)}` }
    if (await insertPayment(db, house.sealer, adjusted)) return adjusted
  }
  throw new Error('no unused reference was found')
}
