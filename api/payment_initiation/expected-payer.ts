import { apiError } from '@gingham/api-kit'
import { readNumbers } from './bank-numbers.ts'
import type { ExpectedPayer } from './consents.store.ts'
import type { ConsentOptions, PayerDetails } from './payer-details.schema.ts'

/** Who has to authorise a consent, as far as its request says; INVALID_FIELD for numbers of no account. */
export function toExpectedPayer(
  details: PayerDetails | null | undefined,
  options: ConsentOptions | null | undefined,
): ExpectedPayer | null {
  const field = details ? 'payer_details.numbers' : 'options'
  const read = readNumbers(details?.numbers ?? options ?? {})
  if ('problem' in read) throw apiError('INVALID_FIELD', { message: `${field}.${read.problem}` })
  const { numbers } = read
  const isEmpty = numbers.iban === null && numbers.bacs === null
  if (details && isEmpty) {
    throw apiError('INVALID_FIELD', { message: 'payer_details.numbers must have one of iban and bacs' })
  }
  if (isEmpty) return null
  return {
    name: details?.name ?? null,
    numbers,
    address: details?.address ?? null,
    date_of_birth: details?.date_of_birth ?? null,
    phone_numbers: details?.phone_numbers ?? [],
    emails: details?.emails ?? [],
  }
}
