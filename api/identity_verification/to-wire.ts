import { toInstant } from '@gingham/clock'
import { samplePerson } from './rules/sample-person.data.ts'
import type { DocumentAttempt } from './rules/documents.ts'
import type { RiskCheck } from './rules/risk-check.ts'
import type { SelfieAttempt } from './rules/selfies.ts'
import type { SmsVerification } from './rules/sms.ts'
import type { StepName } from './rules/steps.ts'
import type { IdentityVerification } from './verification.schema.ts'
import type { Verification } from './verification.ts'

/** @param base_url where this server is reached from outside, for addresses that may be given away */
export function toWireVerification(verification: Verification, base_url: string): IdentityVerification {
  const { identity_verification_id, course, findings, shareable_key, completed_ms } = verification
  const { person, kyc, documents, selfies, sms, risk } = findings
  /** What a step has found is told once it has ended. */
  const ended = (step: StepName): 'success' | 'failed' | null => {
    const status = course.steps[step]
    return status === 'success' || status === 'failed' ? status : null
  }
  const [documented, selfied, texted] = [ended('documentary_verification'), ended('selfie_check'), ended('verify_sms')]
  return {
    id: identity_verification_id,
    client_user_id: verification.client_user_id,
    created_at: toInstant(verification.created_ms),
    completed_at: completed_ms === null ? null : toInstant(completed_ms),
    previous_attempt_id: verification.previous_attempt_id,
    shareable_url:
      shareable_key === null ? null : `${base_url}/verify/${identity_verification_id}?key=${shareable_key}`,
    template: { id: verification.template_id, version: verification.template_version },
    user: { ...person, id_number: person.id_number as IdentityVerification['user']['id_number'] },
    status: course.status,
    steps: { ...course.steps },
    documentary_verification:
      documented === null ? null : { status: documented, documents: documents.map(toWireDocument) },
    selfie_check: selfied === null ? null : { status: selfied, selfies: selfies.map(toWireSelfie) },
    // DIFFERENCE: no template here asks the Social Security Administration.
    kyc_check: kyc === null ? null : { ...kyc, id_number: { ...kyc.id_number, ssa_verification: null } },
    risk_check: risk === null ? null : toWireRisk(risk),
    verify_sms: texted === null ? null : { status: texted, verifications: sms.map(toWireSms) },
    watchlist_screening_id: verification.watchlist_screening_id,
    beacon_user_id: null,
    user_id: verification.user_id,
    redacted_at: null,
  }
}

type WireDocument = NonNullable<IdentityVerification['documentary_verification']>['documents'][number]

function toWireDocument({
  status,
  attempt,
  sample,
  name,
  date_of_birth,
  expiration_date,
  issue_date,
  issuing_country = 'match',
}: DocumentAttempt): WireDocument {
  const isReadable = sample !== 'blurry'
  const passed = isReadable ? 'success' : 'failed'
  return {
    status,
    attempt,
    images: { original_front: null, original_back: null, cropped_front: null, cropped_back: null, face: null },
    extracted_data: isReadable ? extractedFrom(sample, expiration_date, issue_date) : null,
    analysis: {
      authenticity: isReadable ? 'match' : 'no_data',
      image_quality: isReadable ? 'high' : 'low',
      extracted_data: isReadable
        ? {
            name,
            date_of_birth,
            expiration_date: sample === 'expired' ? 'expired' : 'not_expired',
            issuing_country,
          }
        : null,
      fraud_analysis_details: {
        type_supported: 'success',
        portrait_presence_check: passed,
        portrait_details_check: passed,
        image_composition_check: 'success',
        integrity_check: 'success',
        detail_check: passed,
        issue_date_check: isReadable ? 'success' : 'no_data',
      },
      image_quality_details: { glare_check: 'success', dimensions_check: 'success', blur_check: passed },
      aamva_verification: null,
    },
    redacted_at: null,
  }
}

/** What stands on the sandbox's documents: the sample person's data, and a number that is nobody's. */
function extractedFrom(
  sample: DocumentAttempt['sample'],
  expiration_date: string,
  issue_date: string,
): WireDocument['extracted_data'] {
  const { street, city, region, postal_code, country } = samplePerson.address
  return {
    id_number: 'SAMPLE0451',
    category: sample === 'passport' ? 'passport' : 'drivers_license',
    expiration_date,
    issue_date,
    issuing_country: country,
    issuing_region: sample === 'passport' ? null : region,
    date_of_birth: samplePerson.date_of_birth,
    address: sample === 'passport' ? null : { street, city, region, postal_code, country },
    name: { ...samplePerson.name },
  }
}

function toWireSelfie({ status, attempt, has_document }: SelfieAttempt) {
  return {
    status,
    attempt,
    capture: { image_url: null, video_url: null },
    analysis: {
      document_comparison: has_document ? ('match' as const) : ('no_input' as const),
      liveness_check: status,
      facial_analysis: null,
    },
  }
}

function toWireSms({ initially_sent_ms, last_sent_ms, ...verification }: SmsVerification) {
  return {
    ...verification,
    initially_sent_at: toInstant(initially_sent_ms),
    last_sent_at: toInstant(last_sent_ms),
    redacted_at: null,
  }
}

function toWireRisk({
  status,
  email,
  has_phone,
  has_device,
}: RiskCheck): NonNullable<IdentityVerification['risk_check']> {
  const unknown = { breach_count: null, first_breached_at: null, last_breached_at: null, domain_registered_at: null }
  const device = {
    ip_proxy_type: 'none_detected' as const,
    ip_spam_list_count: 0,
    ip_timezone_offset: null,
    risk_level: 'low' as const,
    factors: [],
  }
  return {
    status,
    behavior: {
      user_interactions: has_device ? 'genuine' : 'no_data',
      fraud_ring_detected: has_device ? 'no' : 'no_data',
      bot_detected: has_device ? 'no' : 'no_data',
    },
    email: email === null ? null : { is_deliverable: 'no_data', ...unknown, linked_services: [], ...email },
    phone: has_phone ? { linked_services: [], risk_level: 'low', factors: [] } : null,
    devices: has_device ? [device] : [],
    identity_abuse_signals: null,
    facial_duplicates: [],
    trust_index_score: null,
  }
}
