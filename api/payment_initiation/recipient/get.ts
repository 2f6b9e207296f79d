import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { RecipientId } from '../payment-initiation.schema.ts'
import { exampleAddress, exampleBacs, exampleRecipientId } from '../payment.example.ts'
import { recipientFields } from '../recipient.schema.ts'
import { requireRecipient } from '../require-payment.ts'
import { toWireRecipient } from '../to-wire.ts'

export const get = defineEndpoint({
  path: '/payment_initiation/recipient/get',
  summary: 'Somebody whom payments can go to',
  description: 'As `/payment_initiation/recipient/create` was told. An `iban` comes back without blanks.',
  request: Type.Object({ recipient_id: RecipientId }),
  response: Type.Object(recipientFields),
  errors: [],
  examples: [
    {
      title: 'A recipient',
      request: { recipient_id: exampleRecipientId },
      response: {
        recipient_id: exampleRecipientId,
        name: 'Weaver & Daughters',
        address: exampleAddress,
        iban: null,
        bacs: exampleBacs,
      },
    },
  ],
  readonly: true,
  async handle(call, { recipient_id }) {
    return toWireRecipient(await requireRecipient(call, recipient_id))
  },
})
