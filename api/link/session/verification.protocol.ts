/** Panes and actions of Identity Verification. Types only, so that the browser can import them. */

/** What a person says of themselves, as typed; an empty text where they say nothing, or were not asked. */
export interface PersonFields {
  given_name: string
  family_name: string
  /** YYYY-MM-DD. */
  date_of_birth: string
  street: string
  street2: string
  city: string
  region: string
  postal_code: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** Digits of a social security number: nine, or the last four. */
  id_number: string
}

/** What of a person is not known yet. */
export type PersonNeed = 'name' | 'date_of_birth' | 'address' | 'id_number'

export type VerificationPane =
  | { view_name: 'ACCEPT_TOS' }
  | {
      view_name: 'VERIFY_SMS'
      /** The number is asked for, or the code that was sent to it. */
      stage: 'phone' | 'code'
      /** Where the code went. */
      phone_number: string | null
      problem: 'INVALID_PHONE_NUMBER' | 'INVALID_CODE' | null
      /** Whether another code may be sent. */
      can_resend: boolean
      /** What passes; null outside the sandbox. */
      sandbox: { phone_number: string; code: string } | null
    }
  | {
      view_name: 'KYC_CHECK'
      needs: readonly PersonNeed[]
      /** What cannot be as it was typed. */
      wrong: PersonNeed | null
      /** Whom data sources know; null outside the sandbox. */
      sandbox_person: PersonFields | null
    }
  | { view_name: 'DOCUMENTARY_VERIFICATION'; has_failed: boolean; tries_left: number }
  | { view_name: 'SELFIE_CHECK'; has_failed: boolean; tries_left: number }
  /** All is done; `continue` hands the result over. */
  | { view_name: 'VERIFICATION_RESULT'; result: 'success' | 'failed' | 'pending_review' }

export type VerificationInput =
  | { type: 'accept_tos' }
  | { type: 'submit_phone'; phone_number: string }
  | { type: 'resend_code' }
  | { type: 'submit_code'; code: string }
  | { type: 'submit_person'; person: PersonFields }
  /** The sandbox has no camera: a picture stands in for what it would see. */
  | { type: 'submit_document'; sample: 'drivers_license' | 'passport' | 'blurry' | 'expired' }
  | { type: 'submit_selfie'; sample: 'live' | 'photo' }

export type VerificationAction = { type: 'verify'; input: VerificationInput }

export type VerificationEventName =
  | `IDENTITY_VERIFICATION_${'START' | 'PASS' | 'FAIL' | 'PENDING_REVIEW'}_STEP`
  | `IDENTITY_VERIFICATION_${'CREATE' | 'RESUME' | 'PASS' | 'FAIL' | 'PENDING_REVIEW'}_SESSION`
  | `IDENTITY_VERIFICATION_${'OPEN' | 'RESUME' | 'CLOSE'}_UI`
