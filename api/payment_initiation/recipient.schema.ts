import { Type, type Static } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { PaymentInitiationAddress, RecipientBACS, RecipientId } from './payment-initiation.schema.ts'

export const recipientFields = {
  recipient_id: RecipientId,
  name: Type.String({ description: 'Whom the money goes to.' }),
  address: Type.Optional(Nullable(PaymentInitiationAddress, { description: 'Where they live; null where not known.' })),
  iban: Type.Optional(
    Nullable(Type.String(), { description: 'Their account; null where there are British numbers only.' }),
  ),
  bacs: Type.Optional(
    Nullable(RecipientBACS, { description: 'Their British account; null where there is an IBAN only.' }),
  ),
}

export const PaymentInitiationRecipient = Type.Object(recipientFields, {
  title: 'PaymentInitiationRecipient',
  description: 'Somebody that payments can go to.',
})
export type PaymentInitiationRecipient = Static<typeof PaymentInitiationRecipient>
