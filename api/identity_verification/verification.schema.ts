import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { KYCCheckDetails, RiskCheckDetails, VerifySMSDetails } from './checks.schema.ts'
import { DocumentaryVerification, SelfieCheck } from './documents.schema.ts'
import { IdentityVerificationUserData } from './person.schema.ts'
import { stepStatuses, verificationStatuses } from './rules/steps.ts'

export const VerificationId = Type.String({ description: 'Id of the attempt, `idv_…`.' })
export const TemplateId = Type.String({ description: 'Id of the template, `idvtmp_…`.' })
export const ClientUserId = Type.String({
  minLength: 1,
  maxLength: 1000,
  description: 'Your own id of the person. Must not be, or contain, an e-mail address or a phone number.',
})

const Step = (what: string) => OneOf(stepStatuses, { description: what })

export const IdentityVerificationStepSummary = Type.Object(
  {
    accept_tos: Step('The person agrees.'),
    verify_sms: Step('A code is sent to their phone.'),
    kyc_check: Step('What they say is compared with data sources.'),
    documentary_verification: Step('They show a document.'),
    selfie_check: Step('They look into the camera.'),
    watchlist_screening: Step('They are screened by Monitor.'),
    risk_check: Step('Risks are looked at.'),
  },
  {
    title: 'IdentityVerificationStepSummary',
    description: 'How far each step is; one is `active` at most.',
  },
)

/** Fields of an attempt, as every endpoint answers them. */
export const verificationFields = {
  id: VerificationId,
  client_user_id: Type.String({ description: 'Your own id of the person.' }),
  created_at: Instant('When it was begun.'),
  completed_at: Nullable(Instant('When it ended; null before.')),
  previous_attempt_id: Nullable(Type.String(), { description: 'The attempt that this one repeats.' }),
  shareable_url: Nullable(Type.String(), { description: 'Address that may be given to the person; null for none.' }),
  template: Type.Object(
    {
      id: TemplateId,
      version: Type.Integer({ description: 'Which version of it.' }),
    },
    { title: 'IdentityVerificationTemplateReference', description: 'What the attempt follows.' },
  ),
  user: IdentityVerificationUserData,
  status: OneOf(verificationStatuses, {
    description: '`active` until it ends; `pending_review` when somebody must look at hits of a screening.',
  }),
  steps: IdentityVerificationStepSummary,
  documentary_verification: Nullable(DocumentaryVerification),
  selfie_check: Nullable(SelfieCheck),
  kyc_check: Nullable(KYCCheckDetails),
  risk_check: Nullable(RiskCheckDetails),
  verify_sms: Nullable(VerifySMSDetails),
  watchlist_screening_id: Nullable(Type.String(), { description: 'The screening in Monitor; null without one.' }),
  beacon_user_id: Nullable(Type.String(), { description: 'The user in Beacon; null without one.' }),
  user_id: Nullable(Type.String(), { description: 'The user of `/user/create`, when it was named.' }),
  redacted_at: Nullable(Instant('When it was made unreadable.')),
}

export const IdentityVerification = Type.Object(verificationFields, {
  title: 'IdentityVerification',
  description: 'One attempt to verify one person.',
})
export type IdentityVerification = Static<typeof IdentityVerification>
