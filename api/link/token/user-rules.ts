import { holdsContactDetails, isEmailAddress, isPhoneNumber } from '../../contact-details.ts'
import { invalidField, type Rule } from './rule.ts'

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
  user?.email_address === undefined || user.email_address === '' || isEmailAddress(user.email_address)
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
