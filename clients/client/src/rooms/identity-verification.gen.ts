// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions } from '../request.ts'
import type { DocumentaryVerification, IdentityVerification, IdentityVerificationAutofillUserData, IdentityVerificationCreateRequestUser, IdentityVerificationRequestUser, IdentityVerificationRetryRequestStepsObject, IdentityVerificationStepSummary, IdentityVerificationTemplateReference, IdentityVerificationUserData, KYCCheckDetails, RiskCheckDetails, SelfieCheck, VerifySMSDetails } from '../shapes.gen.ts'

/** Request of /identity_verification/autofill/create: looks up the rest of what a person would type. */
export interface IdentityVerificationAutofillCreateRequest {
  /** Id of the attempt, `idv_…`. */
  identity_verification_id: string
}

/** Response of /identity_verification/autofill/create. */
export interface IdentityVerificationAutofillCreateResponse {
  /** Whether somebody was found. */
  status: 'success' | 'failed' | (string & {})
  user: IdentityVerificationAutofillUserData | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /identity_verification/create: begins to verify a person. */
export interface IdentityVerificationCreateRequest {
  /** Your own id of the person. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
  /** The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well. */
  user_id?: string | undefined
  /** Whether there is an address that may be given to the person. */
  is_shareable: boolean
  /** Id of the template, `idvtmp_…`. */
  template_id: string
  /**
   * True when the person has agreed already: that step is skipped.
   * @default false
   */
  gave_consent: boolean
  /** What Link speaks to the person, whatever a link token says. Japanese is answered in English. */
  language?: 'en-US' | 'es-ES' | 'es-US' | 'fr-CA' | 'ja-JP' | 'pt-BR' | 'pt-PT' | null | undefined
  user?: IdentityVerificationCreateRequestUser | null | undefined
  /** Whether a second call answers the attempt that there is. */
  is_idempotent?: boolean | null | undefined
}

/** Response of /identity_verification/create. */
export interface IdentityVerificationCreateResponse {
  /** Id of the attempt, `idv_…`. */
  id: string
  /** Your own id of the person. */
  client_user_id: string
  /** When it was begun. */
  created_at: string
  completed_at: string | null
  /** The attempt that this one repeats. */
  previous_attempt_id: string | null
  /** Address that may be given to the person; null for none. */
  shareable_url: string | null
  /** What the attempt follows. */
  template: IdentityVerificationTemplateReference
  /** What is known of the person. */
  user: IdentityVerificationUserData
  /** `active` until it ends; `pending_review` when somebody must look at hits of a screening. */
  status: IdentityVerificationCreateResponseStatus
  /** How far each step is; one is `active` at most. */
  steps: IdentityVerificationStepSummary
  documentary_verification: DocumentaryVerification | null
  selfie_check: SelfieCheck | null
  kyc_check: KYCCheckDetails | null
  risk_check: RiskCheckDetails | null
  verify_sms: VerifySMSDetails | null
  /** The screening in Monitor; null without one. */
  watchlist_screening_id: string | null
  /** The user in Beacon; null without one. */
  beacon_user_id: string | null
  /** The user of `/user/create`, when it was named. */
  user_id: string | null
  redacted_at: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type IdentityVerificationCreateResponseStatus = 
  | 'active'
  | 'success'
  | 'failed'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | (string & {})

/** Request of /identity_verification/get: an attempt to verify a person. */
export interface IdentityVerificationGetRequest {
  /** Id of the attempt, `idv_…`. */
  identity_verification_id: string
}

/** Response of /identity_verification/get. */
export interface IdentityVerificationGetResponse {
  /** Id of the attempt, `idv_…`. */
  id: string
  /** Your own id of the person. */
  client_user_id: string
  /** When it was begun. */
  created_at: string
  completed_at: string | null
  /** The attempt that this one repeats. */
  previous_attempt_id: string | null
  /** Address that may be given to the person; null for none. */
  shareable_url: string | null
  /** What the attempt follows. */
  template: IdentityVerificationTemplateReference
  /** What is known of the person. */
  user: IdentityVerificationUserData
  /** `active` until it ends; `pending_review` when somebody must look at hits of a screening. */
  status: IdentityVerificationGetResponseStatus
  /** How far each step is; one is `active` at most. */
  steps: IdentityVerificationStepSummary
  documentary_verification: DocumentaryVerification | null
  selfie_check: SelfieCheck | null
  kyc_check: KYCCheckDetails | null
  risk_check: RiskCheckDetails | null
  verify_sms: VerifySMSDetails | null
  /** The screening in Monitor; null without one. */
  watchlist_screening_id: string | null
  /** The user in Beacon; null without one. */
  beacon_user_id: string | null
  /** The user of `/user/create`, when it was named. */
  user_id: string | null
  redacted_at: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type IdentityVerificationGetResponseStatus = 
  | 'active'
  | 'success'
  | 'failed'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | (string & {})

/** Request of /identity_verification/list: the attempts with a template. */
export interface IdentityVerificationListRequest {
  /** Id of the template, `idvtmp_…`. */
  template_id: string
  /** Your own id of the person. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
  /** The user of `/user/create`. */
  user_id?: string | null | undefined
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /identity_verification/list. */
export interface IdentityVerificationListResponse {
  /** Newest first. */
  identity_verifications: IdentityVerification[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /identity_verification/retry: lets a person try again. */
export interface IdentityVerificationRetryRequest {
  /** Your own id of the person. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id: string
  /** Id of the template, `idvtmp_…`. */
  template_id: string
  /** Which steps are to be taken. */
  strategy: 'reset' | 'incomplete' | 'infer' | 'custom'
  user?: IdentityVerificationRequestUser | null | undefined
  steps?: IdentityVerificationRetryRequestStepsObject | null | undefined
  /** As for create; as the attempt before unless given. */
  is_shareable?: boolean | null | undefined
}

/** Response of /identity_verification/retry. */
export interface IdentityVerificationRetryResponse {
  /** Id of the attempt, `idv_…`. */
  id: string
  /** Your own id of the person. */
  client_user_id: string
  /** When it was begun. */
  created_at: string
  completed_at: string | null
  /** The attempt that this one repeats. */
  previous_attempt_id: string | null
  /** Address that may be given to the person; null for none. */
  shareable_url: string | null
  /** What the attempt follows. */
  template: IdentityVerificationTemplateReference
  /** What is known of the person. */
  user: IdentityVerificationUserData
  /** `active` until it ends; `pending_review` when somebody must look at hits of a screening. */
  status: IdentityVerificationRetryResponseStatus
  /** How far each step is; one is `active` at most. */
  steps: IdentityVerificationStepSummary
  documentary_verification: DocumentaryVerification | null
  selfie_check: SelfieCheck | null
  kyc_check: KYCCheckDetails | null
  risk_check: RiskCheckDetails | null
  verify_sms: VerifySMSDetails | null
  /** The screening in Monitor; null without one. */
  watchlist_screening_id: string | null
  /** The user in Beacon; null without one. */
  beacon_user_id: string | null
  /** The user of `/user/create`, when it was named. */
  user_id: string | null
  redacted_at: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type IdentityVerificationRetryResponseStatus = 
  | 'active'
  | 'success'
  | 'failed'
  | 'expired'
  | 'canceled'
  | 'pending_review'
  | (string & {})

/** Methods under /identity_verification/autofill. */
export interface IdentityVerificationAutofillMethods {
  /**
   * Looks up the rest of what a person would type.
   *
   * By the phone number and the date of birth that the attempt knows, and a country that is the United States
   * where it is not known. In the sandbox there is one person to be found: Leslie Knope, +1 234-567-8909,
   * 1975-01-18.
   * @example Somebody who is known
   *     await client.identityVerification.autofill.create({
   *       identity_verification_id: 'idv_6nBqTz3WvKy8Hd'
   *     })
   * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationautofillcreate
   */
  create(request: IdentityVerificationAutofillCreateRequest, options?: CallOptions): Call<IdentityVerificationAutofillCreateResponse>
}

/** Methods under /identity_verification. */
export interface IdentityVerificationMethods {
  readonly autofill: IdentityVerificationAutofillMethods
  /**
   * Begins to verify a person.
   *
   * For a person of yours and a template, once: a second call is INVALID_FIELD, or with `is_idempotent` answers
   * the attempt that there is. What you say of the person, Link does not ask for any more. Steps that need
   * nobody are taken at once when the person has agreed before. With `is_shareable` the answer has an address
   * that you can give to the person.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND
   * @example An address for somebody whose data are known
   *     await client.identityVerification.create({
   *       client_user_id: 'customer-204',
   *       is_shareable: true,
   *       template_id: 'idvtmp_default',
   *       gave_consent: false,
   *       is_idempotent: true,
   *       user: {
   *         email_address: 'leslie@app.example',
   *         phone_number: '+12345678909',
   *         date_of_birth: '1975-01-18',
   *         name: {
   *           given_name: 'Leslie',
   *           family_name: 'Knope'
   *         },
   *         address: {
   *           street: '123 Main St.',
   *           city: 'Pawnee',
   *           region: 'IN',
   *           postal_code: '46001',
   *           country: 'US'
   *         },
   *         id_number: {
   *           value: '123456789',
   *           type: 'us_ssn'
   *         }
   *       }
   *     })
   * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationcreate
   */
  create(request: IdentityVerificationCreateRequest, options?: CallOptions): Call<IdentityVerificationCreateResponse>
  /**
   * An attempt to verify a person.
   *
   * Its steps, and what those that have ended have found. An unknown id is INVALID_FIELD.
   * @example By its id
   *     await client.identityVerification.get({
   *       identity_verification_id: 'idv_6nBqTz3WvKy8Hd'
   *     })
   * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationget
   */
  get(request: IdentityVerificationGetRequest, options?: CallOptions): Call<IdentityVerificationGetResponse>
  /**
   * The attempts with a template.
   *
   * Newest first, 25 to a page; narrowed to a person by either id.
   * @example A person’s attempts
   *     await client.identityVerification.list({
   *       template_id: 'idvtmp_default',
   *       client_user_id: 'customer-204'
   *     })
   * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationlist
   */
  list(request: IdentityVerificationListRequest, options?: CallOptions): PagedCall<IdentityVerificationListResponse, IdentityVerificationListResponse['identity_verifications'][number]>
  /**
   * Lets a person try again.
   *
   * `reset` begins anew, `incomplete` goes on where the last attempt failed, `infer` chooses between them by how
   * the last attempt ended, and `custom` takes the steps that you name. An attempt that is still active is
   * cancelled. Without an attempt to repeat, or where the strategy does not fit it, INVALID_FIELD.
   * @example From the step that failed
   *     await client.identityVerification.retry({
   *       client_user_id: 'customer-204',
   *       template_id: 'idvtmp_default',
   *       strategy: 'incomplete'
   *     })
   * @see https://plaid.com/docs/api/products/identity-verification/#identity_verificationretry
   */
  retry(request: IdentityVerificationRetryRequest, options?: CallOptions): Call<IdentityVerificationRetryResponse>
}
