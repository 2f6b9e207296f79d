import { Type, type Static } from 'typebox'
import { CivilDate, Nullable } from '@gingham/api-kit'
import { PayerAccount, PaymentInitiationAddress } from './payment-initiation.schema.ts'

/** Who has to authorise a consent, and from which account they pay. */
export const PayerDetails = Type.Object(
  {
    name: Type.String({ minLength: 1, description: 'The payer’s name, as the bank has it.' }),
    numbers: Type.Object(PayerAccount, {
      title: 'PaymentInitiationConsentPayerNumbers',
      description: 'The payer’s account: an `iban`, British numbers, or both.',
    }),
    address: Type.Optional(Nullable(PaymentInitiationAddress, { description: 'Where the payer lives.' })),
    date_of_birth: Type.Optional(Nullable(CivilDate('When the payer was born.'))),
    phone_numbers: Type.Optional(
      Type.Array(Type.String({ pattern: '^\\+[1-9][0-9]{6,14}$' }), {
        description: 'The payer’s telephone numbers, in E.164: +441603555014.',
      }),
    ),
    emails: Type.Optional(
      Type.Array(Type.String({ pattern: '^[^@\\s]+@[^@\\s]+$' }), { description: 'The payer’s e-mail addresses.' }),
    ),
  },
  { title: 'PaymentInitiationConsentPayerDetails', description: 'Who pays. Locks the consent to that account.' },
)
export type PayerDetails = Static<typeof PayerDetails>

/** Superseded by `PayerDetails`. */
export const ConsentOptions = Type.Object(
  {
    request_refund_details: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether to ask the bank where refunds of its payments would go.' }),
    ),
    ...PayerAccount,
  },
  { title: 'ExternalPaymentInitiationConsentOptions', description: 'Superseded by payer_details.' },
)
export type ConsentOptions = Static<typeof ConsentOptions>
