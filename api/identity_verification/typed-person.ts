import type { PersonFields, PersonNeed } from '../link/index.ts'
import type { GivenPerson } from './person.ts'
import { samplePerson } from './rules/sample-person.data.ts'

const LAST_DIGITS = 4

/** What a person typed, as requests give it: only what was asked for counts, and an empty text is nothing. */
export function givenByPerson(typed: PersonFields, needs: readonly PersonNeed[]): GivenPerson {
  const text = (name: keyof PersonFields) => typed[name].trim()
  const orNull = (name: keyof PersonFields) => (text(name) === '' ? null : text(name))
  const digits = text('id_number').replaceAll(/[\s-]/g, '')
  const type = digits.length === LAST_DIGITS ? 'us_ssn_last_4' : 'us_ssn'
  return {
    ...(needs.includes('name') ? { name: { given_name: text('given_name'), family_name: text('family_name') } } : {}),
    ...(needs.includes('date_of_birth') && text('date_of_birth') !== ''
      ? { date_of_birth: text('date_of_birth') }
      : {}),
    ...(needs.includes('id_number') && digits !== '' ? { id_number: { value: digits, type } } : {}),
    ...(needs.includes('address')
      ? {
          address: {
            street: orNull('street'),
            street2: orNull('street2'),
            city: orNull('city'),
            region: orNull('region'),
            postal_code: orNull('postal_code'),
            country: text('country'),
          },
        }
      : {}),
  }
}

/** The one whom the sandbox knows, as she would type it. */
export const typedSample: PersonFields = {
  ...samplePerson.name,
  date_of_birth: samplePerson.date_of_birth,
  street: samplePerson.address.street,
  street2: '',
  city: samplePerson.address.city,
  region: samplePerson.address.region,
  postal_code: samplePerson.address.postal_code,
  country: samplePerson.address.country,
  id_number: samplePerson.id_number.value,
}
