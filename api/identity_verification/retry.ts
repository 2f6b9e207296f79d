import { Type } from 'typebox'
import { apiError, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { beginVerification } from './begin-verification.ts'
import { personFields } from './person.schema.ts'
import { knownByNow } from './person-of-user.ts'
import { toPerson } from './person.ts'
import { cancelVerification, sendWebhook } from './proceed.ts'
import { requireSandbox, requireTemplate } from './require-verification.ts'
import { planRetry, strategies } from './rules/retry.ts'
import { toWireVerification } from './to-wire.ts'
import { exampleVerification } from './verification.example.ts'
import { ClientUserId, TemplateId, verificationFields } from './verification.schema.ts'
import { findLatestAttempt, holdPerson, lockVerification } from './verifications.store.ts'

const Choice = (description: string) => Type.Boolean({ description })

export const retry = defineEndpoint({
  path: '/identity_verification/retry',
  summary: 'Lets a person try again',
  description:
    '`reset` begins anew, `incomplete` goes on where the last attempt failed, `infer` chooses between them by how the last attempt ended, and `custom` takes the steps that you name. An attempt that is still active is cancelled. Without an attempt to repeat, or where the strategy does not fit it, INVALID_FIELD.',
  request: Type.Object({
    client_user_id: ClientUserId,
    template_id: TemplateId,
    strategy: OneOf(strategies, { description: 'Which steps are to be taken.' }),
    user: Type.Optional(
      Nullable(
        Type.Object(personFields, {
          title: 'IdentityVerificationRequestUser',
          description: 'What you know of the person: Link does not ask for it.',
        }),
      ),
    ),
    steps: Type.Optional(
      Nullable(
        Type.Object(
          {
            verify_sms: Choice('Whether a code is sent.'),
            kyc_check: Choice('Whether data are compared.'),
            documentary_verification: Choice('Whether a document is shown.'),
            selfie_check: Choice('Whether a selfie is taken.'),
          },
          {
            title: 'IdentityVerificationRetryRequestStepsObject',
            description: 'For `custom`, and for it only: each step is taken or skipped, whatever the template says.',
          },
        ),
      ),
    ),
    is_shareable: Type.Optional(
      Nullable(Type.Boolean(), { description: 'As for create; as the attempt before unless given.' }),
    ),
  }),
  response: Type.Object(verificationFields),
  errors: [],
  examples: [
    {
      title: 'From the step that failed',
      request: { client_user_id: 'customer-204', template_id: 'idvtmp_default', strategy: 'incomplete' },
      response: { ...exampleVerification, id: 'idv_2wRxMf5JcVt9Gp', previous_attempt_id: exampleVerification.id },
    },
  ],
  async handle({ db, house, team, today }, request) {
    const { client_user_id, template_id, strategy, user, steps, is_shareable } = request
    requireSandbox(team)
    const template = requireTemplate(template_id)
    await holdPerson(db, team, client_user_id, template_id)
    const latest = await findLatestAttempt(db, house.sealer, team, client_user_id, template_id)
    const previous = latest && (await lockVerification(db, house.sealer, team, latest.identity_verification_id))
    if (previous === undefined) {
      throw apiError('INVALID_FIELD', { message: 'client_user_id: has no identity verification with this template' })
    }
    const planned = planRetry(previous, template.plan, strategy, steps ?? null)
    if ('problem' in planned) throw apiError('INVALID_FIELD', { message: planned.problem })
    const { keeps_person, ...plan } = planned
    const kept = keeps_person ? previous.findings.person : undefined
    const known = await knownByNow(db, house, previous.user_id, kept)
    await cancelVerification(db, house, previous)
    const { verification } = await beginVerification(db, house, team, {
      ...plan,
      template,
      client_user_id,
      user_id: previous.user_id,
      person: toPerson(user, today, known),
      is_shareable: is_shareable ?? previous.shareable_key !== null,
      previous_attempt_id: previous.identity_verification_id,
      has_device: false,
      language: previous.language,
    })
    await sendWebhook(db, house, verification, 'RETRIED')
    return toWireVerification(verification, house.settings.base_url)
  },
})
