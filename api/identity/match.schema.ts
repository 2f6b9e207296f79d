import { Type, type Static } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { Account } from '../accounts/index.ts'

export const IdentityMatchUser = Type.Object(
  {
    legal_name: Type.Optional(Nullable(Type.String(), { description: 'Full name.' })),
    phone_number: Type.Optional(
      Nullable(Type.String(), {
        description: 'Telephone number, best in E.164. Other spellings are read as far as possible.',
      }),
    ),
    email_address: Type.Optional(Nullable(Type.String(), { description: 'E-mail address.' })),
    address: Type.Optional(
      Nullable(
        Type.Object(
          {
            city: Type.Optional(Nullable(Type.String(), { description: 'City.' })),
            region: Type.Optional(Nullable(Type.String(), { description: 'State, province or region.' })),
            street: Type.Optional(Nullable(Type.String(), { description: 'Street and number.' })),
            postal_code: Type.Optional(Nullable(Type.String(), { description: 'Postal code.' })),
            country: Type.Optional(Nullable(Type.String(), { description: 'ISO 3166-1 alpha-2 code of the country.' })),
          },
          { title: 'AddressDataNullableNoRequiredFields', description: 'The parts that are known.' },
        ),
        { description: 'Postal address.' },
      ),
    ),
  },
  { title: 'IdentityMatchUser', description: 'What the app knows of its user. What is absent is not compared.' },
)
export type IdentityMatchUser = Static<typeof IdentityMatchUser>

const Score = (description: string) => Nullable(Type.Integer({ minimum: 0, maximum: 100 }), { description })
const Flag = (description: string) => Nullable(Type.Boolean(), { description })

const NameMatchScore = Type.Object(
  {
    score: Score('100 exact, 85 to 99 strong, 70 to 84 partial; below 70 another name.'),
    is_first_name_or_last_name_match: Flag('First or last names are the same; alone, a relative maybe.'),
    is_nickname_match: Flag('One first name is a short form of the other.'),
    is_business_name_detected: Flag('One of the two names looks like that of a business: LLC, Inc and the like.'),
  },
  {
    title: 'NameMatchScore',
    description: 'How well the name fits, the best of all owners; null where one side has no name.',
  },
)
const PhoneNumberMatchScore = Type.Object(
  {
    score: Score(
      '100 exact, 90 to 99 the same number spelled differently, 70 to 89 without country code or extension; below 70 another number.',
    ),
  },
  {
    title: 'PhoneNumberMatchScore',
    description: 'How well the telephone number fits, the best of all; null where one side has none.',
  },
)
const EmailAddressMatchScore = Type.Object(
  {
    score: Score('100 exact, 70 to 99 the same mailbox spelled differently; below 70 another one.'),
  },
  {
    title: 'EmailAddressMatchScore',
    description: 'How well the e-mail address fits, the best of all; null where one side has none.',
  },
)
const AddressMatchScore = Type.Object(
  {
    score: Score('100 exact, 90 to 99 strong, 70 to 89 partial; below 70 another address.'),
    is_postal_code_match: Flag('Both have a postal code, and it is the same.'),
  },
  {
    title: 'AddressMatchScore',
    description: 'How well the postal address fits, the best of all; null where one side has none.',
  },
)

const matchScores = {
  legal_name: NameMatchScore,
  phone_number: PhoneNumberMatchScore,
  email_address: EmailAddressMatchScore,
  address: AddressMatchScore,
}
const MatchScores = Type.Object(matchScores)
export type MatchScores = Static<typeof MatchScores>

export const AccountIdentityMatchScore = Type.Object(
  { ...Account.properties, ...matchScores },
  {
    title: 'AccountIdentityMatchScore',
    description: 'One account of an Item, with how well its owners fit the user.',
  },
)
export type AccountIdentityMatchScore = Static<typeof AccountIdentityMatchScore>
