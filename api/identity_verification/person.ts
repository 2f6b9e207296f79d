import { apiError } from '@gingham/api-kit'
import { isEmailAddress, isPhoneNumber } from '../contact-details.ts'
import { nobody, type Person, type PersonAddress } from './verification.ts'

/** A person as requests give them. */
export interface GivenPerson {
  phone_number?: string | null | undefined
  date_of_birth?: string | null | undefined
  ip_address?: string | null | undefined
  email_address?: string | null | undefined
  name?: { given_name: string; family_name: string } | null | undefined
  address?:
    | (Partial<{ [Name in keyof PersonAddress]: PersonAddress[Name] | undefined }> & { country: string })
    | null
    | undefined
  id_number?: { value: string; type: string } | null | undefined
}

const NAME_MAX = 100
const STREET_MAX = 80
const STREET_2_MAX = 50
const CITY_MAX = 100

/** What is given over what was known. INVALID_FIELD for what the documentation does not allow. @param today YYYY-MM-DD */
export function toPerson(given: GivenPerson | null | undefined, today: string, known: Person = nobody): Person {
  const problem = given == null ? undefined : findPersonProblem(given, today)
  if (problem !== undefined) {
    throw apiError('INVALID_FIELD', { message: `user.${problem.field} ${problem.message}` })
  }
  const address = given?.address ?? null
  return {
    phone_number: given?.phone_number?.replaceAll(/[\s().-]/g, '') ?? known.phone_number,
    date_of_birth: given?.date_of_birth ?? known.date_of_birth,
    ip_address: given?.ip_address ?? known.ip_address,
    email_address: given?.email_address ?? known.email_address,
    name: given?.name ?? known.name,
    id_number: given?.id_number ?? known.id_number,
    address:
      address === null
        ? known.address
        : {
            street: address.street ?? null,
            street2: address.street2 ?? null,
            city: address.city ?? null,
            region: address.region ?? null,
            postal_code: address.postal_code ?? null,
            country: address.country,
          },
  }
}

export interface PersonProblem {
  field: keyof GivenPerson
  message: string
}

/**
 * The first thing about a person that cannot be, or undefined.
 * Source: https://plaid.com/docs/identity-verification/hybrid-input-validation/
 */
export function findPersonProblem(given: GivenPerson, today: string): PersonProblem | undefined {
  const { phone_number, date_of_birth, email_address, name, address, id_number } = given
  if (name != null) {
    const parts = [name.given_name, name.family_name]
    const isNamed =
      parts.every((part) => /\S/.test(part) && part.length <= NAME_MAX) && /\p{Letter}/u.test(parts.join(''))
    if (!isNamed) return { field: 'name', message: `needs both parts, of at most ${NAME_MAX} characters` }
  }
  if (phone_number != null && !isPhoneNumber(phone_number)) return { field: 'phone_number', message: 'must be E.164' }
  if (date_of_birth != null && (date_of_birth >= today || date_of_birth < '1900-01-01')) {
    return { field: 'date_of_birth', message: 'must be a day of the past, from 1900 on' }
  }
  if (email_address != null && !isEmailAddress(email_address)) {
    return { field: 'email_address', message: 'must be an e-mail address' }
  }
  if (id_number != null && !/^[\p{Letter}\p{Number}]+$/u.test(id_number.value)) {
    return { field: 'id_number', message: 'must have letters and digits only' }
  }
  if (id_number?.type === 'us_ssn' && !/^\d{9}$/.test(id_number.value)) {
    return { field: 'id_number', message: 'must have nine digits' }
  }
  if (id_number?.type === 'us_ssn_last_4' && !/^\d{4}$/.test(id_number.value)) {
    return { field: 'id_number', message: 'must have four digits' }
  }
  return address == null ? undefined : findAddressProblem(address)
}

/** The country alone, or the whole address. */
function findAddressProblem(address: NonNullable<GivenPerson['address']>): PersonProblem | undefined {
  const { street, street2, city, region, postal_code, country } = address
  const wrong = (message: string): PersonProblem => ({ field: 'address', message })
  if (!/^[A-Z]{2}$/.test(country)) return wrong('needs a country, ISO 3166-1 alpha-2 in capitals')
  const parts = [street, street2, city, region, postal_code]
  if (parts.every((part) => part == null)) return undefined
  const hasStreet = typeof street === 'string' && /\p{Letter}/u.test(street) && street.length <= STREET_MAX
  if (!hasStreet) return wrong(`needs a street with a letter, of at most ${STREET_MAX} characters`)
  const hasCity = typeof city === 'string' && /\p{Letter}/u.test(city) && city.length <= CITY_MAX
  if (!hasCity) return wrong(`needs a city with a letter, of at most ${CITY_MAX} characters`)
  if (street2 != null && (!/\S/.test(street2) || street2.length > STREET_2_MAX)) {
    return wrong(`has a street2 that is blank, or longer than ${STREET_2_MAX} characters`)
  }
  const isPostal = postal_code == null || /^[\p{Letter}\p{Number} -]{2,10}$/u.test(postal_code)
  if (!isPostal) return wrong('has a postal_code that is none')
  if (country !== 'US') return undefined
  if (!/^\d{5}$/.test(postal_code ?? '')) return wrong('in the United States needs a postal_code of five digits')
  return /^[A-Z]{2}$/.test(region ?? '') ? undefined : wrong('in the United States needs a region of two letters')
}
