// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { EmploymentVerification } from '../shapes.gen.ts'

/** Request of /employment/verification/get: the employments of an Item, as before there were users. */
export interface EmploymentVerificationGetRequest {
  /** The token that opens the Item, from `/item/public_token/exchange`. */
  access_token: string
}

/** Response of /employment/verification/get. */
export interface EmploymentVerificationGetResponse {
  /** What the provider tells. */
  employments: EmploymentVerification[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /employment/verification. */
export interface EmploymentVerificationMethods {
  /**
   * The employments of an Item, as before there were users.
   *
   * Deprecated: use `/credit/employment/get`. What the payroll provider of one Item tells of employments.
   *
   * Errors: INVALID_ACCESS_TOKEN, ITEM_NOT_FOUND, EMPLOYMENT_NOT_FOUND,
   * INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY
   * @example One job
   *     await client.employment.verification.get({
   *       access_token: 'access-sandbox-4bd1a4a5-66b1-47c5-8b0a-6a6d8b0ec1f2'
   *     })
   * @see https://plaid.com/docs/api/products/income/#employmentverificationget
   */
  get(request: EmploymentVerificationGetRequest, options?: CallOptions): Call<EmploymentVerificationGetResponse>
}

/** Methods under /employment. */
export interface EmploymentMethods {
  readonly verification: EmploymentVerificationMethods
}
