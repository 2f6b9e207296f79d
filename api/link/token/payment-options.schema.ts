import { Type } from 'typebox'

export const PaymentConfiguration = Type.Object(
  {
    amount: Type.String({ description: 'Decimal with two digits after the point, for example "10.00".' }),
    description: Type.Optional(Type.String({ maxLength: 256, description: 'What the payment is for.' })),
  },
  { title: 'LinkTokenCreateRequestPaymentConfiguration', description: 'What Pay by Bank shows to the payer.' },
)

export const PaymentInitiationOptions = Type.Object(
  {
    payment_id: Type.Optional(Type.String({ description: 'The payment to authorise.' })),
    consent_id: Type.Optional(Type.String({ description: 'The payment consent to authorise.' })),
  },
  {
    title: 'LinkTokenCreateRequestPaymentInitiation',
    description: 'What the person authorises. Required for `payment_initiation`, with exactly one of the two ids.',
  },
)

export const TransferOptions = Type.Object(
  {
    intent_id: Type.Optional(Type.String({ description: 'From `/transfer/intent/create`: opens Transfer UI.' })),
    authorization_id: Type.Optional(
      Type.String({
        description:
          'From `/transfer/authorization/create`: opens Link for what the decision is waiting for. Takes the place of access_token.',
      }),
    ),
    payment_profile_token: Type.Optional(Type.String({ description: 'From `/payment_profile/create`.' })),
  },
  { title: 'LinkTokenCreateRequestTransfer', description: 'Options of Transfer.' },
)
