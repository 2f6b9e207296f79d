import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

export const CountryCode = Type.Optional(
  Nullable(OneOf(['US', 'CA']), { description: 'Country in which the person is paid; US unless given.' }),
)

export const SwitchOptions = Type.Optional(
  Type.Object(
    {
      webhook: Type.Optional(Nullable(Type.String(), { description: 'Where changes of the switch are told.' })),
      transaction_item_access_tokens: Type.Optional(
        Type.Array(Type.String(), {
          minItems: 1,
          maxItems: 99,
          description: 'Items with Transactions, in which the employer is looked for.',
        }),
      ),
    },
    { title: 'DepositSwitchCreateRequestOptions', description: 'How the switch is made.' },
  ),
)

export const TargetAccount = Type.Object(
  {
    account_number: Type.String({ minLength: 1, maxLength: 34, description: 'Number of the account.' }),
    routing_number: Type.String({ minLength: 1, maxLength: 34, description: 'Routing number of its bank.' }),
    account_name: Type.String({ minLength: 1, description: 'What the account is called.' }),
    account_subtype: OneOf(['checking', 'savings'], { description: 'Kind of account.' }),
  },
  { title: 'DepositSwitchTargetAccount', description: 'Where the pay is to go.' },
)
export type TargetAccount = Static<typeof TargetAccount>

export const TargetUser = Type.Object(
  {
    given_name: Type.String({ minLength: 1, description: 'First name.' }),
    family_name: Type.String({ minLength: 1, description: 'Last name.' }),
    phone: Type.String({ minLength: 1, description: 'Phone number.' }),
    email: Type.String({ minLength: 1, description: 'E-mail address.' }),
    address: Type.Optional(
      Type.Object(
        {
          street: Type.String({ description: 'Street and number.' }),
          city: Type.String({ description: 'City.' }),
          region: Type.String({ description: 'State or region.' }),
          postal_code: Type.String({ description: 'Postal code.' }),
          country: Type.String({ description: 'ISO 3166-1 alpha-2 code of the country.' }),
        },
        { title: 'DepositSwitchAddressData', description: 'Where they live.' },
      ),
    ),
    tax_payer_id: Type.Optional(Type.String({ description: 'Number under which they pay taxes.' })),
  },
  { title: 'DepositSwitchTargetUser', description: 'Whose pay it is.' },
)
export type TargetUser = Static<typeof TargetUser>

export const DepositSwitchId = Type.String({ description: 'Id of the switch.' })
export const exampleSwitchId = 's5KqWd8TzLbYxPuEr7vJmN2cHgF4aQ9oV1iXe'
