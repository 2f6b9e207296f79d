import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

export const currencies = ['GBP', 'EUR', 'PLN', 'SEK', 'DKK', 'NOK'] as const
export type Currency = (typeof currencies)[number]

export const RecipientId = Type.String({ description: 'Id of the recipient. Case-sensitive.' })
export const PaymentId = Type.String({ description: 'Id of the payment. Case-sensitive.' })
export const ConsentId = Type.String({ description: 'Id of the payment consent. Case-sensitive.' })

const CurrencyField = OneOf(currencies, { description: 'ISO 4217 code.' })

export const PaymentAmount = Type.Object(
  {
    currency: CurrencyField,
    value: Type.Number({ minimum: 1, description: 'At least 1, with at most two decimals.' }),
  },
  { title: 'PaymentAmount', description: 'An amount of money.' },
)
export type PaymentAmount = Static<typeof PaymentAmount>

const PartOfAmount = {
  currency: CurrencyField,
  value: Type.Number({ minimum: 0.01, description: 'At least 0.01, with at most two decimals.' }),
}

export const PaymentAmountRefunded = Type.Object(PartOfAmount, {
  title: 'PaymentAmountRefunded',
  description: 'How much of the payment was given back. Absent where nothing was.',
})

export const PaymentAmountToRefund = Type.Object(PartOfAmount, {
  title: 'PaymentAmountToRefund',
  description: 'How much to give back. Unless given, all that has not been given back yet.',
})

export const RecipientBACS = Type.Object(
  {
    account: Type.Optional(
      Type.String({ minLength: 1, maxLength: 10, description: 'Account number, 6 to 10 digits.' }),
    ),
    sort_code: Type.Optional(Type.String({ minLength: 6, maxLength: 6, description: 'Sort code, six digits.' })),
  },
  { title: 'RecipientBACS', description: 'Numbers of a British account.' },
)

export const Iban = Type.String({
  minLength: 15,
  maxLength: 34,
  description: 'International bank account number of a SEPA country; blanks and small letters do no harm.',
})

export const PaymentInitiationAddress = Type.Object(
  {
    street: Type.Array(Type.String({ minLength: 1, maxLength: 70 }), {
      minItems: 1,
      maxItems: 2,
      description: 'The one or two lines of the address above the city, of up to 70 characters.',
    }),
    city: Type.String({ minLength: 1, maxLength: 35, description: 'City.' }),
    postal_code: Type.String({ minLength: 1, maxLength: 16, description: 'Postal code.' }),
    country: Type.String({
      minLength: 2,
      maxLength: 2,
      pattern: '^[A-Z]{2}$',
      description: 'ISO 3166-1 code, two capital letters.',
    }),
  },
  { title: 'PaymentInitiationAddress', description: 'A postal address.' },
)
export type PaymentInitiationAddress = Static<typeof PaymentInitiationAddress>

/** At most 18 characters; which ones, the rules of the room say. */
export function Reference(description: string, minLength = 1) {
  return Type.String({ minLength, maxLength: 18, error_code: 'PAYMENT_INVALID_REFERENCE', description })
}

/** Who paid, from where. */
export const ExternalPaymentRefundDetails = Type.Object(
  {
    name: Type.String({ description: 'Name of the account’s holder.' }),
    iban: Nullable(Type.String(), { description: 'International bank account number; null where there is none.' }),
    bacs: Nullable(RecipientBACS, { description: 'British numbers; null where there are none.' }),
  },
  { title: 'ExternalPaymentRefundDetails', description: 'An account, and whose it is.' },
)

/** Numbers of the account that has to pay, in requests that name it. */
export const PayerAccount = {
  iban: Type.Optional(Nullable(Iban, { description: 'The payer’s account, where it must be a certain one.' })),
  bacs: Type.Optional(
    Nullable(RecipientBACS, { description: 'The payer’s British account, where it must be that one.' }),
  ),
}

export const UserId = Type.Optional(Type.String({ description: 'The person who pays, from `/user/create`.' }))

export const IdempotencyKey = Type.String({
  minLength: 1,
  maxLength: 128,
  description: 'Drawn at random for each new request, at most 128 characters; the same again when it is repeated.',
})
