import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { moveConsent } from '../move-consent.ts'
import { ConsentId } from '../payment-initiation.schema.ts'
import { exampleConsentId } from '../payment.example.ts'
import { requireConsent } from '../require-payment.ts'

export const revoke = defineEndpoint({
  path: '/payment_initiation/consent/revoke',
  summary: 'Ends a payment consent',
  description: 'For good: no further payment can be made with it. Only a consent that is AUTHORISED can be revoked.',
  request: Type.Object({ consent_id: ConsentId }),
  response: Type.Object({}),
  errors: [],
  examples: [{ title: 'No more payments', request: { consent_id: exampleConsentId }, response: {} }],
  async handle(call, { consent_id }) {
    const consent = await requireConsent(call, consent_id)
    if (!(await moveConsent(call.db, call.house, consent, 'REVOKED'))) {
      throw apiError('INVALID_FIELD', { message: `consent_id: a consent that is ${consent.status} cannot be revoked` })
    }
    return {}
  },
})
