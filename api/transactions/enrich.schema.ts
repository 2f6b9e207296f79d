import { Type, type Static } from 'typebox'
import { CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { Counterparty, Location, PersonalFinanceCategory } from './transaction.schema.ts'

const Direction = OneOf(['INFLOW', 'OUTFLOW'], {
  description: 'INFLOW when money came to the account, OUTFLOW when it left.',
})

const Phone = Nullable(Type.String(), { description: 'Phone number in E.164, when the text has one.' })

/** What a transaction is known by in the app, besides its id. Sent back as it came. */
const ownFields = {
  client_user_id: Type.Optional(Type.String({ description: 'Id of the person in the app.' })),
  client_account_id: Type.Optional(Type.String({ description: 'Id of the account in the app.' })),
  account_type: Type.Optional(Type.String({ description: 'Type of this transaction’s account, where it differs.' })),
  account_subtype: Type.Optional(Type.String({ description: 'Subtype of the account.' })),
}

export const ClientProvidedTransaction = Type.Object(
  {
    id: Type.String({ description: 'Id of the transaction in the app, to find it again in the answer.' }),
    user_id: Type.Optional(Type.String({ description: 'Id of a user of `/user/create`. Has no effect.' })),
    ...ownFields,
    description: Type.String({ description: 'What the bank printed. A place may stand at its end.' }),
    amount: Type.Number({ minimum: 0, description: 'Amount without its sign.' }),
    direction: Direction,
    iso_currency_code: Type.String({ description: 'ISO 4217 code of the amount.' }),
    location: Type.Optional(
      Type.Object(
        {
          country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-2 code.' })),
          region: Type.Optional(Type.String({ description: 'Postal code of the state or province.' })),
          city: Type.Optional(Type.String({ description: 'City.' })),
          address: Type.Optional(Type.String({ description: 'Street and number.' })),
          postal_code: Type.Optional(Type.String({ description: 'Postal code.' })),
        },
        { description: 'Where it happened, where that is known. It goes before what the text tells.' },
      ),
    ),
    mcc: Type.Optional(
      Type.String({
        description: 'Merchant category code, four digits. It decides where the text names no known brand.',
      }),
    ),
    date_posted: Type.Optional(CivilDate('Day of posting. Has no effect.')),
  },
  { title: 'ClientProvidedTransaction', description: 'A transaction from elsewhere.' },
)
export type ClientProvidedTransaction = Static<typeof ClientProvidedTransaction>

const EnrichCounterparty = Type.Object(
  { ...Counterparty.properties, phone_number: Phone },
  {
    title: 'Counterparty',
    description:
      'Somebody on the other side. A confidence of LOW means that nobody of this name is known: it is the text, cleaned.',
  },
)

export const Enrichments = Type.Object(
  {
    check_number: Type.Optional(Nullable(Type.String(), { description: 'Number of the check.' })),
    counterparties: Type.Array(EnrichCounterparty, {
      description: 'Everybody on the other side: the merchant first, then who stood between.',
    }),
    entity_id: Type.Optional(
      Nullable(Type.String(), { description: 'Stable id of the first counterparty; null when nobody knows it.' }),
    ),
    legacy_category_id: Type.Optional(
      Nullable(Type.String(), { description: 'Id in the taxonomy of `/categories/get`, when it was asked for.' }),
    ),
    legacy_category: Type.Optional(
      Nullable(Type.Array(Type.String()), {
        description: 'Path in the taxonomy of `/categories/get`, when it was asked for.',
      }),
    ),
    location: Location,
    logo_url: Nullable(Type.String(), { description: 'Picture of the first counterparty, 100 × 100 PNG.' }),
    merchant_name: Nullable(Type.String(), { description: 'Name of the first counterparty.' }),
    payment_channel: OneOf(['online', 'in store', 'other'], { description: 'How it was paid.' }),
    phone_number: Phone,
    personal_finance_category: Nullable(PersonalFinanceCategory),
    personal_finance_category_icon_url: Type.String({ description: 'Picture for the primary category.' }),
    website: Nullable(Type.String(), { description: 'Website of the first counterparty, without scheme.' }),
  },
  { title: 'Enrichments', description: 'What the text tells.' },
)
export type Enrichments = Static<typeof Enrichments>

export const EnrichedTransaction = Type.Object(
  {
    id: Type.String({ description: 'Id of the transaction in the app.' }),
    ...ownFields,
    description: Type.String({ description: 'What the bank printed.' }),
    amount: Type.Number({ description: 'Amount without its sign.' }),
    direction: Type.Optional(Direction),
    iso_currency_code: Type.String({ description: 'ISO 4217 code of the amount.' }),
    enrichments: Enrichments,
  },
  {
    title: 'ClientProvidedEnrichedTransaction',
    description: 'A transaction from elsewhere, with what its text tells.',
  },
)
export type EnrichedTransaction = Static<typeof EnrichedTransaction>
