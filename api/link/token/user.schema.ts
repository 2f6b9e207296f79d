import { Type } from 'typebox'
import { CivilDate, Instant, Nullable } from '@gingham/api-kit'
import { UserIdNumber } from '../../user/index.ts'

const UserName = Type.Object(
  {
    given_name: Type.String({ description: 'First name.' }),
    family_name: Type.String({ description: 'Last name.' }),
  },
  { title: 'IdentityVerificationRequestUserName', description: 'Full name. Read for Identity Verification.' },
)

export const UserAddress = Type.Object(
  {
    street: Type.Optional(Nullable(Type.String(), { description: 'Street and house number.' })),
    street2: Type.Optional(Nullable(Type.String(), { description: 'Flat, suite and the like.' })),
    city: Type.Optional(Nullable(Type.String(), { description: 'City.' })),
    region: Type.Optional(
      Nullable(Type.String(), { description: 'State, province or prefecture, without the country.' }),
    ),
    postal_code: Type.Optional(Nullable(Type.String(), { description: 'Postal code.' })),
    country: Type.String({ description: 'ISO 3166-1 alpha-2.' }),
  },
  { title: 'UserAddress', description: 'Home address: the country alone, or all of it.' },
)

/** Who will link. Kept encrypted. */
export const LinkTokenUser = Type.Object(
  {
    client_user_id: Type.String({
      minLength: 1,
      description: 'Your own id of the person. Must not be, or contain, an e-mail address or a phone number.',
    }),
    legal_name: Type.Optional(Type.String({ description: 'Full legal name, for micro-deposits.' })),
    name: Type.Optional(UserName),
    phone_number: Type.Optional(
      Type.String({ description: 'E.164, for example +14155550123. Fills in the phone field of Link.' }),
    ),
    phone_number_verified_time: Type.Optional(
      Nullable(Instant('When you verified the phone number. Has no effect any more.')),
    ),
    email_address: Type.Optional(Type.String({ description: 'E-mail address.' })),
    email_address_verified_time: Type.Optional(
      Nullable(Instant('When you verified the e-mail address. Has no effect any more.')),
    ),
    ssn: Type.Optional(Type.String({ description: 'Not read any more: use id_number.' })),
    date_of_birth: Type.Optional(Nullable(CivilDate('Date of birth.'))),
    address: Type.Optional(UserAddress),
    id_number: Type.Optional(UserIdNumber),
  },
  { title: 'LinkTokenCreateRequestUser', description: 'Who will link. Required unless user_id is given.' },
)
