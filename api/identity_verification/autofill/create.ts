import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { UserIdNumber } from '../../user/index.ts'
import { addressKind } from '../checks.schema.ts'
import { addressFields, ResponseUserName } from '../person.schema.ts'
import { requireVerification } from '../require-verification.ts'
import { samplePerson } from '../rules/sample-person.data.ts'
import { VerificationId } from '../verification.schema.ts'

export const create = defineEndpoint({
  path: '/identity_verification/autofill/create',
  summary: 'Looks up the rest of what a person would type',
  description:
    'By the phone number and the date of birth that the attempt knows, and a country that is the United States where it is not known. In the sandbox there is one person to be found: Leslie Knope, +1 234-567-8909, 1975-01-18.',
  request: Type.Object({ identity_verification_id: VerificationId }),
  response: Type.Object({
    status: OneOf(['success', 'failed'], { description: 'Whether somebody was found.' }),
    user: Nullable(
      Type.Object(
        {
          name: Nullable(ResponseUserName),
          address: Nullable(
            Type.Object(
              { ...addressFields, street: Type.String({ description: 'Street and house number.' }), ...addressKind },
              { title: 'IdentityVerificationAutofillAddress', description: 'Home address.' },
            ),
          ),
          id_number: Nullable(UserIdNumber),
        },
        { title: 'IdentityVerificationAutofillUserData', description: 'What was found; null for nobody.' },
      ),
    ),
  }),
  errors: [],
  examples: [
    {
      title: 'Somebody who is known',
      request: { identity_verification_id: 'idv_6nBqTz3WvKy8Hd' },
      response: {
        status: 'success',
        user: {
          name: samplePerson.name,
          address: { ...samplePerson.address, po_box: 'no', type: 'residential' },
          id_number: samplePerson.id_number,
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { identity_verification_id }) {
    const { person } = (await requireVerification(call, identity_verification_id)).findings
    const isKnown =
      person.phone_number === samplePerson.phone_number &&
      person.date_of_birth === samplePerson.date_of_birth &&
      (person.address?.country ?? 'US') === samplePerson.address.country
    if (!isKnown) return { status: 'failed' as const, user: null }
    const { name, address, id_number } = samplePerson
    return {
      status: 'success' as const,
      user: {
        name: { ...name },
        address: { ...address, po_box: 'no' as const, type: 'residential' as const },
        id_number: { ...id_number },
      },
    }
  },
})
