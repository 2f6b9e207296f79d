import { Type } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../../house/house.ts'
import { ConsentConstraints, ConsentScope, ConsentStatusField, ConsentType, scopeOf } from '../consent.schema.ts'
import { ConsentId, ExternalPaymentRefundDetails, RecipientId } from '../payment-initiation.schema.ts'
import { exampleConsentId, exampleRecipientId } from '../payment.example.ts'
import { requireConsent } from '../require-payment.ts'

export const get = defineEndpoint({
  path: '/payment_initiation/consent/get',
  summary: 'A payment consent, and where it stands',
  description:
    '`payer_details` tell who authorised it, from which account; before that, who has to, where `/consent/create` was told.',
  request: Type.Object({ consent_id: ConsentId }),
  response: Type.Object({
    consent_id: ConsentId,
    status: ConsentStatusField,
    created_at: Instant('When the consent was made.'),
    recipient_id: RecipientId,
    reference: Type.String({ description: 'What the payer and the recipient see, unless a payment has its own.' }),
    constraints: ConsentConstraints,
    scopes: Type.Optional(Type.Array(ConsentScope, { description: 'Superseded by type.' })),
    type: Type.Optional(ConsentType),
    payer_details: Type.Optional(
      Nullable(ExternalPaymentRefundDetails, { description: 'Who pays, from where; null while nobody knows.' }),
    ),
  }),
  errors: [],
  examples: [
    {
      title: 'A consent that can be used',
      request: { consent_id: exampleConsentId },
      response: {
        consent_id: exampleConsentId,
        status: 'AUTHORISED',
        created_at: '2026-03-15T12:00:00Z',
        recipient_id: exampleRecipientId,
        reference: 'Savings pot',
        constraints: {
          max_payment_amount: { currency: 'GBP', value: 40 },
          periodic_amounts: [{ amount: { currency: 'GBP', value: 100 }, interval: 'MONTH', alignment: 'CALENDAR' }],
        },
        scopes: ['ME_TO_ME'],
        type: 'SWEEPING',
        payer_details: { name: 'Imogen Vale', iban: null, bacs: { account: '55779911', sort_code: '200000' } },
      },
    },
  ],
  readonly: true,
  async handle(call, { consent_id }) {
    const consent = await requireConsent(call, consent_id)
    const { status, created_ms, recipient_id, reference, constraints, type, payer, expected_payer } = consent
    const expected = expected_payer && { name: expected_payer.name ?? '', ...expected_payer.numbers }
    return {
      consent_id,
      status,
      created_at: toInstant(created_ms),
      recipient_id,
      reference,
      constraints,
      scopes: [scopeOf(type)],
      type,
      payer_details: payer ?? expected,
    }
  },
})
