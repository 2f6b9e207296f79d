import type { PersonNeed, VerificationPane } from '../link/index.ts'
import { DOCUMENT_TRIES_MAX } from './rules/documents.ts'
import { missingForKyc } from './rules/kyc-check.ts'
import { SAMPLE_CODE, samplePerson } from './rules/sample-person.data.ts'
import { SELFIE_TRIES_MAX } from './rules/selfies.ts'
import { SMS_TRIES_MAX } from './rules/sms.ts'
import { activeStep } from './rules/steps.ts'
import { typedSample } from './typed-person.ts'
import type { Verification } from './verification.ts'

/** What is wrong with what a person typed. */
export type InputProblem = 'INVALID_PHONE_NUMBER' | 'INVALID_CODE' | PersonNeed

/** The screen of the step that waits for the person, or of the result. */
export function paneOf(
  { course, findings, environment }: Verification,
  problem: InputProblem | null,
): VerificationPane {
  const isSandbox = environment === 'sandbox'
  const { sms, documents, selfies, person } = findings
  switch (activeStep(course)) {
    case 'accept_tos':
      return { view_name: 'ACCEPT_TOS' }
    case 'verify_sms': {
      const last = sms.at(-1)
      return {
        view_name: 'VERIFY_SMS',
        stage: last?.status === 'pending' ? 'code' : 'phone',
        phone_number: last?.phone_number ?? person.phone_number,
        problem: problem === 'INVALID_PHONE_NUMBER' || problem === 'INVALID_CODE' ? problem : null,
        can_resend: (last?.delivery_attempt_count ?? 0) < SMS_TRIES_MAX,
        sandbox: isSandbox ? { phone_number: samplePerson.phone_number, code: SAMPLE_CODE } : null,
      }
    }
    case 'kyc_check': {
      const needs = missingForKyc(person)
      return {
        view_name: 'KYC_CHECK',
        needs,
        wrong: needs.find((need) => need === problem) ?? null,
        sandbox_person: isSandbox ? typedSample : null,
      }
    }
    case 'documentary_verification':
      return {
        view_name: 'DOCUMENTARY_VERIFICATION',
        has_failed: documents.length > 0,
        tries_left: DOCUMENT_TRIES_MAX - documents.length,
      }
    case 'selfie_check':
      return {
        view_name: 'SELFIE_CHECK',
        has_failed: selfies.length > 0,
        tries_left: SELFIE_TRIES_MAX - selfies.length,
      }
    // These two take no one's time; they are never what a person waits at.
    case 'watchlist_screening':
    case 'risk_check':
    case null:
      return { view_name: 'VERIFICATION_RESULT', result: resultOf(course.status) }
  }
}

function resultOf(status: Verification['course']['status']): 'success' | 'failed' | 'pending_review' {
  return status === 'success' || status === 'pending_review' ? status : 'failed'
}
