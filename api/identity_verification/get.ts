import { Type } from 'typebox'
import { defineEndpoint } from '../house/house.ts'
import { requireVerification } from './require-verification.ts'
import { toWireVerification } from './to-wire.ts'
import { exampleVerification } from './verification.example.ts'
import { VerificationId, verificationFields } from './verification.schema.ts'

export const get = defineEndpoint({
  path: '/identity_verification/get',
  summary: 'An attempt to verify a person',
  description: 'Its steps, and what those that have ended have found. An unknown id is INVALID_FIELD.',
  request: Type.Object({ identity_verification_id: VerificationId }),
  response: Type.Object(verificationFields),
  errors: [],
  examples: [
    {
      title: 'By its id',
      request: { identity_verification_id: exampleVerification.id },
      response: exampleVerification,
    },
  ],
  readonly: true,
  async handle(call, { identity_verification_id }) {
    const verification = await requireVerification(call, identity_verification_id)
    return toWireVerification(verification, call.house.settings.base_url)
  },
})
