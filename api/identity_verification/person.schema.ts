import { Type } from 'typebox'
import { CivilDate, Nullable } from '@gingham/api-kit'
import { UserIdNumber } from '../user/index.ts'

const given_name = Type.String({ description: 'First name.' })
const family_name = Type.String({ description: 'Last name.' })
const street2 = Nullable(Type.String({ description: 'Flat, suite and the like.' }))
const region = Nullable(Type.String({ description: 'State or province, without the country.' }))
const postal_code = Nullable(Type.String({ description: 'Postal code.' }))
const country = Type.String({ description: 'ISO 3166-1 alpha-2.' })
const phone_number = Nullable(Type.String({ description: 'E.164.' }))

/** What may be said of a person in requests: each is given whole, or left out. */
export const personFields = {
  email_address: Type.Optional(Type.String({ maxLength: 320, description: 'E-mail address.' })),
  phone_number: Type.Optional(phone_number),
  date_of_birth: Type.Optional(CivilDate('Date of birth.')),
  name: Type.Optional(Nullable(Type.Object({ given_name, family_name }, { description: 'Full legal name.' }))),
  address: Type.Optional(
    Nullable(
      Type.Object(
        {
          street: Type.Optional(Nullable(Type.String({ description: 'Street and house number.' }))),
          street2: Type.Optional(street2),
          city: Type.Optional(Nullable(Type.String({ description: 'City.' }))),
          region: Type.Optional(region),
          postal_code: Type.Optional(postal_code),
          country,
        },
        { description: 'Home address: the country alone, or all of it.' },
      ),
    ),
  ),
  id_number: Type.Optional(Nullable(UserIdNumber)),
}

export const ResponseUserName = Type.Object(
  { given_name, family_name },
  { title: 'IdentityVerificationResponseUserName', description: 'Full legal name.' },
)

export const addressFields = {
  street: Nullable(Type.String({ description: 'Street and house number.' })),
  street2,
  city: Nullable(Type.String({ description: 'City.' })),
  region,
  postal_code,
  country,
}

/** What is known of the person, in answers. */
export const IdentityVerificationUserData = Type.Object(
  {
    phone_number,
    date_of_birth: Nullable(CivilDate('Date of birth.')),
    ip_address: Nullable(Type.String({ description: 'Where the person came from, when it was given.' })),
    email_address: Nullable(Type.String({ description: 'E-mail address.' })),
    name: Nullable(ResponseUserName),
    address: Nullable(
      Type.Object(addressFields, { title: 'IdentityVerificationUserAddress', description: 'Home address.' }),
    ),
    id_number: Nullable(UserIdNumber),
  },
  { title: 'IdentityVerificationUserData', description: 'What is known of the person.' },
)
