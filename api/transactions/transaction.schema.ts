import { Type, type Static } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'

const ConfidenceLevel = Nullable(Type.String(), {
  description: 'How sure this is: VERY_HIGH (over 98 %), HIGH (over 90 %), MEDIUM, LOW or UNKNOWN.',
})

export const Location = Type.Object(
  {
    address: Nullable(Type.String(), { description: 'Street and number.' }),
    city: Nullable(Type.String(), { description: 'City.' }),
    region: Nullable(Type.String(), { description: 'Region or state.' }),
    postal_code: Nullable(Type.String(), { description: 'Postal code.' }),
    country: Nullable(Type.String(), { description: 'ISO 3166-1 alpha-2 code.' }),
    lat: Nullable(Type.Number(), { description: 'Latitude in degrees.' }),
    lon: Nullable(Type.Number(), { description: 'Longitude in degrees.' }),
    store_number: Nullable(Type.String(), { description: 'The merchant’s own number of the shop.' }),
  },
  { title: 'Location', description: 'Where it happened, as far as known.' },
)

export const PaymentMeta = Type.Object(
  {
    reference_number: Nullable(Type.String(), { description: 'Reference that the bank gave.' }),
    ppd_id: Nullable(Type.String(), { description: 'ACH id of the payer.' }),
    payee: Nullable(Type.String(), { description: 'Who received a transfer.' }),
    by_order_of: Nullable(Type.String(), { description: 'On whose behalf a transfer was made.' }),
    payer: Nullable(Type.String(), { description: 'Who sent a transfer.' }),
    payment_method: Nullable(Type.String(), { description: 'Kind of transfer, for example ACH.' }),
    payment_processor: Nullable(Type.String(), { description: 'Who processed the payment.' }),
    reason: Nullable(Type.String(), { description: 'What the payer wrote.' }),
  },
  { title: 'PaymentMeta', description: 'Details of transfers between banks; all null for other transactions.' },
)

export const PersonalFinanceCategory = Type.Object(
  {
    primary: Type.String({ description: 'Broad category, for example FOOD_AND_DRINK.' }),
    detailed: Type.String({ description: 'Exact category; begins with the primary one.' }),
    confidence_level: Type.Optional(ConfidenceLevel),
    version: Type.Optional(OneOf(['v1', 'v2'], { description: 'Taxonomy that the two names are from.' })),
  },
  { title: 'PersonalFinanceCategory', description: 'What the money was for.' },
)

export type PersonalFinanceCategory = Static<typeof PersonalFinanceCategory>

export const Counterparty = Type.Object(
  {
    name: Type.String({ description: 'Name of the counterparty, cleaned.' }),
    entity_id: Type.Optional(Nullable(Type.String(), { description: 'Stable id of the counterparty.' })),
    type: OneOf(
      ['merchant', 'financial_institution', 'payment_app', 'marketplace', 'payment_terminal', 'income_source'],
      {
        description: 'Part that it plays.',
      },
    ),
    website: Nullable(Type.String(), { description: 'Website, without scheme.' }),
    logo_url: Nullable(Type.String(), { description: 'Square logo.' }),
    confidence_level: Type.Optional(ConfidenceLevel),
  },
  { title: 'TransactionCounterparty', description: 'Somebody on the other side of a transaction.' },
)

export const Transaction = Type.Object(
  {
    account_id: Type.String({ description: 'The account that it belongs to.' }),
    account_owner: Nullable(Type.String(), {
      description: 'Name of the sub-account holder, for accounts with several cards.',
    }),
    amount: Type.Number({
      description:
        'In the currency’s main unit, with up to four decimals. Positive when money leaves the account, negative when it comes in.',
    }),
    authorized_date: Nullable(CivilDate('Day of authorization.')),
    authorized_datetime: Nullable(Instant('Instant of authorization, where the bank gives it.')),
    category: Type.Optional(
      Nullable(Type.Array(Type.String()), { description: 'Path in the legacy taxonomy of `/categories/get`.' }),
    ),
    category_id: Type.Optional(
      Nullable(Type.String(), { description: 'Id in the legacy taxonomy of `/categories/get`.' }),
    ),
    check_number: Type.Optional(Nullable(Type.String(), { description: 'Number of the check.' })),
    counterparties: Type.Optional(
      Type.Array(Counterparty, { description: 'Everybody on the other side, the merchant first.' }),
    ),
    date: CivilDate('Day of occurrence while pending, day of posting afterwards.'),
    datetime: Nullable(Instant('Instant of posting, where the bank gives it.')),
    iso_currency_code: Nullable(Type.String(), {
      description: 'ISO 4217 code; null when unofficial_currency_code is set.',
    }),
    location: Location,
    logo_url: Type.Optional(Nullable(Type.String(), { description: 'Square logo of the merchant.' })),
    merchant_entity_id: Type.Optional(Nullable(Type.String(), { description: 'Stable id of the merchant.' })),
    merchant_name: Type.Optional(
      Nullable(Type.String(), { description: 'Name of the merchant, cleaned; null when there is none.' }),
    ),
    name: Type.String({ description: 'Merchant name or description. merchant_name and counterparties say more.' }),
    original_description: Type.Optional(
      Nullable(Type.String(), {
        description: 'What the bank printed; only with `options.include_original_description`.',
      }),
    ),
    payment_channel: OneOf(['online', 'in store', 'other'], { description: 'How it was paid.' }),
    payment_meta: PaymentMeta,
    pending: Type.Boolean({
      description:
        'True until it is posted. The posted transaction is another one, with pending_transaction_id pointing back.',
    }),
    pending_transaction_id: Nullable(Type.String(), {
      description: 'The pending transaction that this posted one replaced.',
    }),
    personal_finance_category: Type.Optional(Nullable(PersonalFinanceCategory)),
    personal_finance_category_icon_url: Type.Optional(
      Type.String({ description: 'Picture for the primary category.' }),
    ),
    transaction_code: Nullable(
      OneOf([
        'adjustment',
        'atm',
        'bank charge',
        'bill payment',
        'cash',
        'cashback',
        'cheque',
        'direct debit',
        'interest',
        'payment',
        'purchase',
        'refund',
        'standing order',
        'transfer',
      ]),
      { description: 'Kind of entry, at European banks.' },
    ),
    transaction_id: Type.String({ description: 'Id of the transaction. Case-sensitive.' }),
    transaction_type: Type.Optional(
      OneOf(['digital', 'place', 'special', 'unresolved'], { description: 'Superseded by payment_channel.' }),
    ),
    unofficial_currency_code: Nullable(Type.String(), {
      description: 'Code of a currency outside ISO 4217; null otherwise.',
    }),
    website: Type.Optional(Nullable(Type.String(), { description: 'Website of the merchant, without scheme.' })),
  },
  { title: 'Transaction', description: 'One entry of an account.' },
)
export type Transaction = Static<typeof Transaction>
