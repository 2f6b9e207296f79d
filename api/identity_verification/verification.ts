import type { Environment } from '../house/teams.store.ts'
import type { DocumentAttempt } from './rules/documents.ts'
import type { KycCheck } from './rules/kyc-check.ts'
import type { RiskCheck } from './rules/risk-check.ts'
import type { SelfieAttempt } from './rules/selfies.ts'
import type { SmsVerification } from './rules/sms.ts'
import type { Course, Plan } from './rules/steps.ts'

/** What is known of a person; null for what is not. */
export interface Person {
  phone_number: string | null
  /** YYYY-MM-DD */
  date_of_birth: string | null
  ip_address: string | null
  email_address: string | null
  name: { given_name: string; family_name: string } | null
  address: PersonAddress | null
  id_number: { value: string; type: string } | null
}

export interface PersonAddress {
  street: string | null
  street2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
}

export const nobody: Person = {
  phone_number: null,
  date_of_birth: null,
  ip_address: null,
  email_address: null,
  name: null,
  address: null,
  id_number: null,
}

/** What the steps have found, and what was given to them. Kept encrypted. */
export interface Findings {
  person: Person
  sms: readonly SmsVerification[]
  kyc: KycCheck | null
  documents: readonly DocumentAttempt[]
  selfies: readonly SelfieAttempt[]
  risk: RiskCheck | null
  /** Whether a person came by Link, with a device. */
  has_device: boolean
}

/** One attempt to verify one person. */
export interface Verification {
  identity_verification_id: string
  client_id: string
  environment: Environment
  /** Position in lists: grows with each new attempt. */
  place: number
  client_user_id: string
  user_id: string | null
  template_id: string
  template_version: number
  plan: Plan
  course: Course
  findings: Findings
  previous_attempt_id: string | null
  watchlist_screening_id: string | null
  /** The end of the address that may be given to the person; null for none. */
  shareable_key: string | null
  created_ms: number
  completed_ms: number | null
  /** What Link speaks to the person; null to leave it to the link token. */
  language: VerificationLanguage | null
}

/** BCP 47. Source: plaid-python 46, `IdentityVerificationLanguage` */
export const verificationLanguages = ['en-US', 'es-ES', 'es-US', 'fr-CA', 'ja-JP', 'pt-BR', 'pt-PT'] as const
export type VerificationLanguage = (typeof verificationLanguages)[number]
