import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { Account } from '../accounts/index.ts'

export const PhoneNumber = Type.Object(
  {
    data: Type.String({ description: 'The number as the bank spells it.' }),
    primary: Type.Boolean({ description: 'Whether it is the main one.' }),
    type: OneOf(['home', 'work', 'office', 'mobile', 'mobile1', 'other'], { description: 'Where it rings.' }),
  },
  { title: 'PhoneNumber', description: 'A telephone number of an owner.' },
)

export const Email = Type.Object(
  {
    data: Type.String({ description: 'The address.' }),
    primary: Type.Boolean({ description: 'Whether it is the main one.' }),
    type: OneOf(['primary', 'secondary', 'other'], { description: 'Which one it is to the bank.' }),
  },
  { title: 'Email', description: 'An e-mail address of an owner.' },
)

export const AddressData = Type.Object(
  {
    city: Nullable(Type.String(), { description: 'City.' }),
    region: Nullable(Type.String(), { description: 'State, province or region.' }),
    street: Type.String({ description: 'Street and number.' }),
    postal_code: Nullable(Type.String(), { description: 'Postal code.' }),
    country: Nullable(Type.String(), { description: 'ISO 3166-1 alpha-2 code of the country.' }),
  },
  { title: 'AddressData', description: 'The parts of a postal address.' },
)

export const Address = Type.Object(
  {
    data: AddressData,
    primary: Type.Optional(Type.Boolean({ description: 'Whether it is the main one.' })),
  },
  { title: 'Address', description: 'A postal address of an owner.' },
)

export const Owner = Type.Object(
  {
    names: Type.Array(Type.String(), {
      description: 'Names of the owner: several people of a joint account may share one entry.',
    }),
    phone_numbers: Type.Array(PhoneNumber, { description: 'Empty where the bank tells none.' }),
    emails: Type.Array(Email, { description: 'Empty where the bank tells none.' }),
    addresses: Type.Array(Address, { description: 'Empty where the bank tells none.' }),
  },
  { title: 'Owner', description: 'What the bank knows of one who owns the account.' },
)
export type Owner = Static<typeof Owner>

export const AccountIdentity = Type.Object(
  {
    ...Account.properties,
    owners: Type.Array(Owner, { description: 'Who owns the account. Only names are certain to be there.' }),
  },
  { title: 'AccountIdentity', description: 'One account of an Item, with its owners.' },
)
