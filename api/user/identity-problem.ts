import { isEmailAddress, toPhoneNumber } from '../contact-details.ts'
import type { ClientUserIdentity } from './user.schema.ts'

type Rule = (identity: ClientUserIdentity, today: string) => string | undefined
type Address = NonNullable<ClientUserIdentity['addresses']>[number]

const isBlank = (text: string | null | undefined) => typeof text !== 'string' || text.trim() === ''

const nameIsWhole: Rule = ({ name }) =>
  name && (isBlank(name.given_name) || isBlank(name.family_name))
    ? 'name: given_name and family_name must not be blank'
    : undefined

const isBorn: Rule = ({ date_of_birth }, today) => {
  if (date_of_birth === null || date_of_birth === undefined) return undefined
  if (!isCivilDate(date_of_birth)) return 'date_of_birth must be a date in the form YYYY-MM-DD'
  return date_of_birth > today ? 'date_of_birth must not be in the future' : undefined
}

const emailsAreReal: Rule = ({ emails }) =>
  emails?.every(({ data }) => isEmailAddress(data)) === false ? 'emails: each must be an e-mail address' : undefined

const phonesAreReal: Rule = ({ phone_numbers }) =>
  phone_numbers?.every(({ data }) => toPhoneNumber(data) !== undefined) === false
    ? 'phone_numbers: each must be a number that can be called, in E.164, for example +14155550123'
    : undefined

const addressesAreWhole: Rule = ({ addresses }) => {
  for (const address of addresses ?? []) {
    if (!/^[A-Z]{2}$/.test(address.country)) return 'addresses: country must be two capital letters'
    if (isPartial(address)) {
      return 'addresses: each must have street_1 and city, and in the US region and postal_code'
    }
  }
  return undefined
}

/** A country alone is no part of anything. */
function isPartial({ street_1, street_2, city, region, postal_code, country }: Address): boolean {
  if ([street_1, street_2, city, region, postal_code].every(isBlank)) return false
  const needed = country === 'US' ? [street_1, city, region, postal_code] : [street_1, city]
  return needed.some(isBlank)
}

const numbersFitTheirType: Rule = ({ id_numbers }) => {
  for (const number of id_numbers ?? []) {
    const digits = number.value.replaceAll('-', '')
    if (number.type === 'us_ssn' && !/^\d{9}$/.test(digits)) return 'id_numbers: us_ssn must have nine digits'
    if (number.type === 'us_ssn_last_4' && !/^\d{4}$/.test(digits))
      return 'id_numbers: us_ssn_last_4 must be four digits'
    if (isBlank(number.value)) return 'id_numbers: value must not be blank'
  }
  return undefined
}

const oneIsMain: Rule = ({ emails = [], phone_numbers = [], addresses = [] }) => {
  for (const [name, list] of Object.entries({ emails, phone_numbers, addresses })) {
    if (list.filter(({ primary }) => primary).length > 1) return `${name}: only one can be primary`
  }
  return undefined
}

const rules: readonly Rule[] = [
  nameIsWhole,
  isBorn,
  emailsAreReal,
  phonesAreReal,
  addressesAreWhole,
  numbersFitTheirType,
  oneIsMain,
]

/**
 * What is wrong with what is said of a person, for the error INVALID_USER_IDENTITY_DATA; undefined when nothing is.
 * Source: https://plaid.com/docs/errors/invalid-input/#invalid_user_identity_data
 * @param today YYYY-MM-DD
 */
export function findIdentityProblem(identity: ClientUserIdentity, today: string): string | undefined {
  for (const rule of rules) {
    const problem = rule(identity, today)
    if (problem !== undefined) return problem
  }
  return undefined
}

function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}
