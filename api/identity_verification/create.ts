import { Type } from 'typebox'
import { apiError, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint, type Call } from '../house/house.ts'
import { UserId, findNamedUser, userIdErrors } from '../user/index.ts'
import { beginVerification } from './begin-verification.ts'
import { personFields } from './person.schema.ts'
import { toPerson } from './person.ts'
import { personOfUser } from './person-of-user.ts'
import { requireOpaqueId, requireSandbox, requireTemplate } from './require-verification.ts'
import { toWireVerification } from './to-wire.ts'
import { exampleVerification } from './verification.example.ts'
import { ClientUserId, TemplateId, verificationFields } from './verification.schema.ts'
import { verificationLanguages } from './verification.ts'
import { findLatestAttempt, holdPerson } from './verifications.store.ts'

export const create = defineEndpoint({
  path: '/identity_verification/create',
  summary: 'Begins to verify a person',
  description:
    'For a person of yours and a template, once: a second call is INVALID_FIELD, or with `is_idempotent` answers the attempt that there is. What you say of the person, Link does not ask for any more. Steps that need nobody are taken at once when the person has agreed before. With `is_shareable` the answer has an address that you can give to the person.',
  request: Type.Object({
    client_user_id: Type.Optional(ClientUserId),
    user_id: Type.Optional(UserId),
    is_shareable: Type.Boolean({ description: 'Whether there is an address that may be given to the person.' }),
    template_id: TemplateId,
    gave_consent: Type.Boolean({
      default: false,
      description: 'True when the person has agreed already: that step is skipped.',
    }),
    language: Type.Optional(
      Nullable(OneOf(verificationLanguages), {
        description: 'What Link speaks to the person, whatever a link token says. Japanese is answered in English.',
      }),
    ),
    user: Type.Optional(
      Nullable(
        Type.Object(
          {
            ...personFields,
            client_user_id: Type.Optional(Nullable(ClientUserId, { description: 'Older place of client_user_id.' })),
            ip_address: Type.Optional(
              Nullable(Type.String({ maxLength: 45 }), { description: 'Where they come from.' }),
            ),
          },
          {
            title: 'IdentityVerificationCreateRequestUser',
            description: 'What you know of the person. Not together with user_id.',
          },
        ),
      ),
    ),
    is_idempotent: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether a second call answers the attempt that there is.' }),
    ),
  }),
  response: Type.Object(verificationFields),
  errors: userIdErrors,
  examples: [
    {
      title: 'An address for somebody whose data are known',
      request: {
        client_user_id: 'customer-204',
        is_shareable: true,
        template_id: 'idvtmp_default',
        gave_consent: false,
        is_idempotent: true,
        user: {
          email_address: 'leslie@app.example',
          phone_number: '+12345678909',
          date_of_birth: '1975-01-18',
          name: { given_name: 'Leslie', family_name: 'Knope' },
          address: { street: '123 Main St.', city: 'Pawnee', region: 'IN', postal_code: '46001', country: 'US' },
          id_number: { value: '123456789', type: 'us_ssn' },
        },
      },
      response: exampleVerification,
    },
  ],
  async handle(call, request) {
    const { db, house, team, today } = call
    const { template_id, user, is_shareable, gave_consent, is_idempotent, language = null } = request
    requireSandbox(team)
    const template = requireTemplate(template_id)
    const { client_user_id, user_id, known } = await requirePerson(call, request)
    const { base_url } = house.settings
    await holdPerson(db, team, client_user_id, template_id)
    const latest = await findLatestAttempt(db, house.sealer, team, client_user_id, template_id)
    if (latest !== undefined) {
      if (is_idempotent === true) return toWireVerification(latest, base_url)
      throw apiError('INVALID_FIELD', {
        message: 'client_user_id: has an identity verification with this template already; see is_idempotent',
      })
    }
    const { verification } = await beginVerification(db, house, team, {
      template,
      skipped: new Set(gave_consent ? ['accept_tos'] : []),
      client_user_id,
      user_id,
      person: toPerson(user, today, known),
      is_shareable,
      previous_attempt_id: null,
      has_device: false,
      language,
    })
    return toWireVerification(verification, base_url)
  },
})

type Request = {
  client_user_id?: string
  user_id?: string
  user?: { client_user_id?: string | null } | null
}

/** Whom the request is about, and what is known of them already. */
async function requirePerson(call: Call, { client_user_id, user_id, user }: Request) {
  const given = client_user_id ?? user?.client_user_id ?? undefined
  if (user_id !== undefined && user !== undefined && user !== null) {
    throw apiError('INVALID_FIELD', { message: 'user cannot be given with user_id: use /user/update' })
  }
  const stored = await findNamedUser(call, { user_id })
  if (stored === null) {
    if (given === undefined) throw apiError('INVALID_FIELD', { message: 'client_user_id or user_id is required' })
    requireOpaqueId(given)
    return { client_user_id: given, user_id: null, known: undefined }
  }
  if (given !== undefined && given !== stored.client_user_id) {
    throw apiError('INVALID_FIELD', { message: 'client_user_id is not the one that user_id was created from' })
  }
  return { client_user_id: stored.client_user_id, user_id: stored.user_id, known: personOfUser(stored) }
}
