import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { toHundredths, VALUE_MAX, type Hundredths } from './amount.ts'
import { findConsent, type StoredConsent } from './consents.store.ts'
import { findPayment, type StoredPayment } from './payments.store.ts'
import { findRecipient, type StoredRecipient } from './recipients.store.ts'

/*
 * DIFFERENCE: what Plaid answers to unknown ids of this product is not public, and its catalogue has no codes for them:
 * here it is INVALID_FIELD, with the name of the field.
 */

/** A payment of this team, or INVALID_FIELD. @param field as the caller spells it */
export async function requirePayment(call: Call, payment_id: string, field = 'payment_id'): Promise<StoredPayment> {
  const payment = await findPayment(call.db, call.house.sealer, call.team, payment_id)
  return payment ?? throwUnknown(field, 'payment')
}

/** A recipient of this team, or INVALID_FIELD. */
export async function requireRecipient(call: Call, recipient_id: string): Promise<StoredRecipient> {
  const recipient = await findRecipient(call.db, call.house.sealer, call.team, recipient_id)
  return recipient ?? throwUnknown('recipient_id', 'recipient')
}

/** A payment consent of this team, or INVALID_FIELD. @param field as the caller spells it */
export async function requireConsent(call: Call, consent_id: string, field = 'consent_id'): Promise<StoredConsent> {
  const consent = await findConsent(call.db, call.house.sealer, call.team, consent_id)
  return consent ?? throwUnknown(field, 'payment consent')
}

/** An amount in hundredths, or INVALID_FIELD for more than two decimals, and for what no bank moves. */
export function requireHundredths(value: number, field = 'amount.value'): Hundredths {
  if (value > VALUE_MAX) throw apiError('INVALID_FIELD', { message: `${field} must be <= ${VALUE_MAX}` })
  const hundredths = toHundredths(value)
  if (hundredths === undefined) throw apiError('INVALID_FIELD', { message: `${field} may have at most two decimals` })
  return hundredths
}

function throwUnknown(field: string, what: string): never {
  throw apiError('INVALID_FIELD', { message: `${field}: could not find a matching ${what}` })
}
