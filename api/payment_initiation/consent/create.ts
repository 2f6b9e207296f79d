import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { findConstraintsProblem } from '../consent-rules.ts'
import { ConsentConstraints, ConsentScope, ConsentStatusField, ConsentType } from '../consent.schema.ts'
import { insertConsent } from '../consents.store.ts'
import { toExpectedPayer } from '../expected-payer.ts'
import { ConsentOptions, PayerDetails } from '../payer-details.schema.ts'
import { ConsentId, RecipientId, Reference, UserId } from '../payment-initiation.schema.ts'
import { exampleAddress, exampleConsentId, exampleRecipientId } from '../payment.example.ts'
import { findRecipientProblem, findReferenceProblem } from '../payment-rules.ts'
import { requireRecipient } from '../require-payment.ts'
import { findNamedUser } from '../../user/index.ts'

export const create = defineEndpoint({
  path: '/payment_initiation/consent/create',
  summary: 'Makes a consent with which payments need no further word of the person',
  description:
    'It is UNAUTHORISED until the person has said yes in Link: give the `consent_id` to `/link/token/create`. From then on `/payment_initiation/consent/payment/execute` pays within its constraints. Consents are in GBP, for a recipient with `bacs`.',
  request: Type.Object({
    recipient_id: RecipientId,
    user_id: UserId,
    reference: Reference('What the payer and the recipient see of its payments: up to 18 letters, digits and blanks.'),
    scopes: Type.Optional(Type.Array(ConsentScope, { minItems: 1, description: 'Superseded by type.' })),
    type: Type.Optional(ConsentType),
    constraints: ConsentConstraints,
    options: Type.Optional(Nullable(ConsentOptions)),
    payer_details: Type.Optional(Nullable(PayerDetails)),
  }),
  response: Type.Object({ consent_id: ConsentId, status: ConsentStatusField }),
  errors: [
    'INVALID_USER_ID',
    'USER_NOT_FOUND',
    'PAYMENT_INVALID_REFERENCE',
    'PAYMENT_INVALID_RECIPIENT',
    'PAYMENT_CONSENT_INVALID_CONSTRAINTS',
  ],
  examples: [
    {
      title: 'Up to 100 pounds a month, from one account',
      request: {
        recipient_id: exampleRecipientId,
        reference: 'Savings pot',
        type: 'SWEEPING',
        constraints: {
          valid_date_time: { to: '2027-03-15T00:00:00Z' },
          max_payment_amount: { currency: 'GBP', value: 40 },
          periodic_amounts: [{ amount: { currency: 'GBP', value: 100 }, interval: 'MONTH', alignment: 'CALENDAR' }],
        },
        payer_details: {
          name: 'Imogen Vale',
          numbers: { bacs: { account: '55779911', sort_code: '200000' } },
          address: exampleAddress,
          phone_numbers: ['+441603555014'],
        },
      },
      response: { consent_id: exampleConsentId, status: 'UNAUTHORISED' },
    },
  ],
  async handle(call, { recipient_id, user_id, reference, scopes, type, constraints, options, payer_details }) {
    const { db, house, team, now_ms } = call
    await findNamedUser(call, { user_id })
    const recipient = await requireRecipient(call, recipient_id)
    const problem = findReferenceProblem(reference, { allows_blanks: true }) ?? findRecipientProblem('GBP', recipient)
    if (problem !== undefined) throw apiError(problem.error, { message: problem.message })
    const message = findConstraintsProblem(constraints, now_ms)
    if (message !== undefined) throw apiError('PAYMENT_CONSENT_INVALID_CONSTRAINTS', { message })
    const expected_payer = toExpectedPayer(payer_details, options)
    const consent_id = house.ids.token('consent-id', team.environment)
    await insertConsent(db, house.sealer, {
      consent_id,
      client_id: team.client_id,
      environment: team.environment,
      recipient_id,
      status: 'UNAUTHORISED',
      reference,
      type: type ?? (scopes?.includes('EXTERNAL') === true ? 'COMMERCIAL' : 'SWEEPING'),
      constraints,
      requests_refund_details: options?.request_refund_details ?? false,
      expected_payer,
      payer: null,
      webhook: null,
      created_ms: now_ms,
    })
    return { consent_id, status: 'UNAUTHORISED' as const }
  },
})
