import { apiError } from '@gingham/api-kit'
import { holdsContactDetails } from '../contact-details.ts'
import type { AssetReportUser } from './report.schema.ts'

const NOBODY: Required<AssetReportUser> = {
  client_user_id: null,
  first_name: null,
  middle_name: null,
  last_name: null,
  ssn: null,
  phone_number: null,
  email: null,
}

/**
 * Whom a report is about: what is given goes over what was known, and an empty text clears it.
 * INVALID_FIELD when your id of the user tells how to reach the person.
 * Source: https://plaid.com/docs/errors/invalid-request/#invalid_field
 */
export function mergeUser(known: AssetReportUser, given: AssetReportUser | undefined): AssetReportUser {
  if (given?.client_user_id && holdsContactDetails(given.client_user_id)) {
    throw apiError('INVALID_FIELD', {
      message: 'options.user.client_user_id must not contain an e-mail address or a phone number',
    })
  }
  const stated = Object.entries(given ?? {}).filter(([, value]) => value !== undefined)
  return {
    ...NOBODY,
    ...known,
    ...Object.fromEntries(stated.map(([name, value]) => [name, value === '' ? null : value])),
  }
}
