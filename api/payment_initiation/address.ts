import type { PaymentInitiationAddress } from './payment-initiation.schema.ts'

/** An address with its fields in one order, in whichever the request has them: it is compared as text. */
export function normalizeAddress(
  address: PaymentInitiationAddress | null | undefined,
): PaymentInitiationAddress | null {
  if (address === null || address === undefined) return null
  const { street, city, postal_code, country } = address
  return { street, city, postal_code, country }
}
