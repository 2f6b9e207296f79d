import { invalidField, type Rule } from './rule.ts'

const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/
/** In the international form anywhere; in the American form with its separators. Plain digits may well be an id. */
const PHONE_INSIDE = /\+\d[\d\s().-]{6,}\d|(?<!\w)\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\w)/
const E164 = /^\+[1-9]\d{6,14}$/
/** Area code and exchange of the North American plan begin with 2 to 9. */
const NORTH_AMERICAN = /^\+1[2-9]\d{2}[2-9]\d{6}$/
const SEPARATORS = /[\s().-]/g

/** Whether the text is, or holds, an e-mail address or a phone number. */
export function holdsContactDetails(text: string): boolean {
  return EMAIL.test(text) || PHONE_INSIDE.test(text)
}

/** Whether it is a number that could be called, in E.164 with or without separators. */
export function isPhoneNumber(text: string): boolean {
  const compact = text.replaceAll(SEPARATORS, '')
  return E164.test(compact) && (!compact.startsWith('+1') || NORTH_AMERICAN.test(compact))
}

const isSomebody: Rule = ({ user, user_id }) =>
  user === undefined && user_id === undefined
    ? { error: 'MISSING_FIELDS', message: 'the following required fields are missing: user' }
    : undefined

/** Source: https://plaid.com/docs/errors/invalid-request/#invalid_field */
const idIsNoContact: Rule = ({ user }) =>
  user !== undefined && holdsContactDetails(user.client_user_id)
    ? invalidField('user.client_user_id must not contain an e-mail address or a phone number')
    : undefined

const phoneIsReal: Rule = ({ user }) =>
  user?.phone_number === undefined || user.phone_number === '' || isPhoneNumber(user.phone_number)
    ? undefined
    : invalidField('user.phone_number must be a phone number in E.164, for example +14155550123')

const emailIsReal: Rule = ({ user }) =>
  user?.email_address === undefined ||
  user.email_address === '' ||
  /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(user.email_address)
    ? undefined
    : invalidField('user.email_address must be an e-mail address')

const isBorn: Rule = ({ user }, { today }) =>
  typeof user?.date_of_birth === 'string' && user.date_of_birth > today
    ? invalidField('user.date_of_birth must not be in the future')
    : undefined

const isGiven = (text: string | null | undefined) => typeof text === 'string' && text.trim() !== ''

const addressIsWhole: Rule = ({ user }) => {
  const address = user?.address
  if (address === undefined) return undefined
  if (!/^[A-Z]{2}$/.test(address.country)) return invalidField('user.address.country must be two capital letters')
  const { street, street2, city, region, postal_code } = address
  if (![street, street2, city, region, postal_code].some(isGiven)) return undefined
  if (isGiven(street) && isGiven(city)) return undefined
  return invalidField('user.address must be a country alone, or have street and city too')
}

/** Who links. */
export const userRules: readonly Rule[] = [isSomebody, idIsNoContact, phoneIsReal, emailIsReal, isBorn, addressIsWhole]
