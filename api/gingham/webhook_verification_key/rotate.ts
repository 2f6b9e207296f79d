import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'

export const rotate = defineEndpoint({
  path: '/gingham/webhook_verification_key/rotate',
  summary: 'Retires the key that webhooks are signed with',
  description:
    'To try what a receiver does then: `/webhook_verification_key/get` tells `expired_at` of the old key, and the next webhook is signed with a new one. The sandbox has one key for all teams of the house.',
  request: Type.Object({}),
  response: Type.Object({}),
  errors: ['SANDBOX_ONLY'],
  examples: [{ title: 'A new key', request: {}, response: {} }],
  // The keys have a store of their own: they must not wait for a transaction of this call.
  readonly: true,
  async handle({ house, team: { environment } }) {
    if (environment !== 'sandbox') throw apiError('SANDBOX_ONLY')
    await house.signing_keys.rotate(environment)
    return {}
  },
})
