import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { normalizeAddress } from '../address.ts'
import { readNumbers } from '../bank-numbers.ts'
import { nextCreation } from '../creation-order.store.ts'
import { Iban, PaymentInitiationAddress, RecipientBACS, RecipientId } from '../payment-initiation.schema.ts'
import { exampleAddress, exampleBacs, exampleRecipientId } from '../payment.example.ts'
import { keepRecipient } from '../recipients.store.ts'

export const create = defineEndpoint({
  path: '/payment_initiation/recipient/create',
  summary: 'Keeps somebody whom payments can go to',
  description:
    'With an `iban`, or with the British numbers `bacs`, which payments in GBP need, or with both. Asking again with the same details answers the same `recipient_id`. Names of up to 18 characters pass every bank.',
  request: Type.Object({
    name: Type.String({ minLength: 1, description: 'Whom the money goes to, as their bank knows them.' }),
    iban: Type.Optional(Nullable(Iban, { description: 'Their account; needed unless `bacs` is given.' })),
    bacs: Type.Optional(
      Nullable(RecipientBACS, { description: 'Their British account; needed unless `iban` is given.' }),
    ),
    address: Type.Optional(
      Nullable(PaymentInitiationAddress, { description: 'Where they live; some banks ask for it.' }),
    ),
  }),
  response: Type.Object({ recipient_id: RecipientId }),
  errors: ['PAYMENT_INVALID_RECIPIENT'],
  examples: [
    {
      title: 'A British account',
      request: { name: 'Weaver & Daughters', bacs: exampleBacs, address: exampleAddress },
      response: { recipient_id: exampleRecipientId },
    },
    {
      title: 'An account in the euro area',
      request: { name: 'Weberei Lindt', iban: 'DE89370400440532013000' },
      response: { recipient_id: exampleRecipientId },
    },
  ],
  async handle({ db, house, team, now_ms }, { name, iban, bacs, address }) {
    if ((iban ?? null) === null && (bacs ?? null) === null) {
      throw apiError('INVALID_FIELD', { message: 'one of iban and bacs is required' })
    }
    const details = readNumbers({ iban, bacs })
    if ('problem' in details) throw apiError('PAYMENT_INVALID_RECIPIENT', { message: details.problem })
    if (name.trim() === '') throw apiError('PAYMENT_INVALID_RECIPIENT', { message: 'name must not be blank' })
    const recipient_id = await keepRecipient(db, house.sealer, team, {
      recipient_id: house.ids.token('recipient-id', team.environment),
      name: name.trim(),
      ...details.numbers,
      address: normalizeAddress(address),
      created_us: await nextCreation(db, team, now_ms),
    })
    return { recipient_id }
  },
})
