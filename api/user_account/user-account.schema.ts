import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'

const MaybeText = (description: string) => Type.Optional(Nullable(Type.String(), { description }))

const Name = Type.Object(
  {
    first_name: Type.Optional(Type.String({ description: 'First name.' })),
    last_name: Type.Optional(Type.String({ description: 'Last name.' })),
  },
  { title: 'UserAccountIdentityName', description: 'The name.' },
)

const Address = Type.Object(
  {
    city: MaybeText('City.'),
    region: MaybeText('State or province.'),
    street: MaybeText('Street and house number.'),
    street2: MaybeText('Flat, suite and the like.'),
    postal_code: MaybeText('Postal code.'),
    country: MaybeText('ISO 3166-1 alpha-2.'),
  },
  { title: 'UserAccountIdentityAddress', description: 'Home address.' },
)

export const Identity = Type.Object(
  {
    name: Type.Optional(Nullable(Name, { description: 'The name; null when it was not shared.' })),
    address: Type.Optional(Nullable(Address, { description: 'Home address; null when it was not shared.' })),
    phone_number: Type.Optional(Type.String({ description: 'E.164. The only field that was checked.' })),
    email: MaybeText('E-mail address.'),
    date_of_birth: MaybeText('YYYY-MM-DD.'),
    ssn: MaybeText('Social security number, nine digits.'),
    ssn_last_4: MaybeText('Its last four digits.'),
  },
  {
    title: 'UserAccountIdentity',
    description: 'What the person says of themselves. They may have changed what was filled in: it is not verified.',
  },
)

const Count = (description: string) => Type.Optional(Type.Integer({ description }))

export const EditCounts = Type.Object(
  {
    edits_current: Count('Changes in this session.'),
    edits_1d: Count('Changes within a day.'),
    edits_30d: Count('Changes within 30 days.'),
    edits_365d: Count('Changes within 365 days.'),
    edits_all_time: Count('All changes.'),
  },
  { title: 'UserAccountIdentityEditCounts', description: 'How often it was changed, up to this session.' },
)

export const EditHistory = Type.Object(
  {
    name: Type.Optional(EditCounts),
    address: Type.Optional(EditCounts),
    email: Type.Optional(EditCounts),
    date_of_birth: Type.Optional(EditCounts),
    official_document: Type.Optional(
      Nullable(Type.Object({ ssn: Type.Optional(EditCounts) }, { title: 'UserAccountIdentityOfficialDocument' }), {
        description: 'Numbers of documents.',
      }),
    ),
  },
  { title: 'UserAccountIdentityEditHistory', description: 'How often the person has changed what was filled in.' },
)
