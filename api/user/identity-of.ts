import { apiError } from '@gingham/api-kit'
import { toPhoneNumber } from '../contact-details.ts'
import { findIdentityProblem } from './identity-problem.ts'
import type { ClientUserIdentity, ConsumerReportUserIdentity } from './user.schema.ts'

/** What a request says of the person, in either generation’s shape. */
export interface GivenIdentity {
  identity?: ClientUserIdentity | null
  consumer_report_user_identity?: ConsumerReportUserIdentity | null
}

/**
 * What a request says of the person, in the shape that is kept; null when it says nothing.
 * INVALID_FIELD when it says it twice, INVALID_USER_IDENTITY_DATA when something in it cannot be true.
 */
export function identityOf(given: GivenIdentity, today: string): ClientUserIdentity | null {
  const { identity = null, consumer_report_user_identity: report = null } = given
  if (identity !== null && report !== null) {
    throw apiError('INVALID_FIELD', { message: 'identity and consumer_report_user_identity cannot both be given' })
  }
  const stated = report === null ? identity : toIdentity(report)
  if (stated === null) return null
  const problem = findIdentityProblem(stated, today)
  if (problem !== undefined) throw apiError('INVALID_USER_IDENTITY_DATA', { message: problem })
  if (stated.phone_numbers === undefined) return stated
  const phone_numbers = stated.phone_numbers.map(({ data, primary }) => ({
    data: toPhoneNumber(data) ?? data,
    primary,
  }))
  return { ...stated, phone_numbers }
}

/** What is said anew goes over what was known, field by field; what is left out stays. */
export function mergeIdentity(known: ClientUserIdentity | null, stated: ClientUserIdentity): ClientUserIdentity {
  const said = Object.entries(stated).filter(([, value]) => value !== undefined)
  return { ...known, ...Object.fromEntries(said) }
}

/** The legacy shape, in the words of the present one: the first of a list is the main one. */
export function toIdentity(report: ConsumerReportUserIdentity): ClientUserIdentity {
  const { first_name, last_name, phone_numbers, emails, ssn_full, ssn_last_4, date_of_birth, primary_address } = report
  const { street, city, region, postal_code, country } = primary_address
  const listed = (values: readonly string[]) => values.map((data, at) => ({ data, primary: at === 0 }))
  const id_numbers = [
    ...(ssn_full ? [{ value: ssn_full, type: 'us_ssn' as const }] : []),
    ...(ssn_last_4 ? [{ value: ssn_last_4, type: 'us_ssn_last_4' as const }] : []),
  ]
  return {
    name: { given_name: first_name, family_name: last_name },
    date_of_birth,
    emails: listed(emails),
    phone_numbers: listed(phone_numbers),
    addresses: [{ street_1: street, city, region, postal_code, country: country || 'US', primary: true }],
    ...(id_numbers.length === 0 ? {} : { id_numbers }),
  }
}
