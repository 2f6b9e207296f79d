// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Employer } from '../shapes.gen.ts'

/** Request of /employers/search: employers by name. */
export interface EmployersSearchRequest {
  /** A name, or part of one. */
  query: string
  /**
   * Products that the employer must support: deposit_switch, or what its payroll provider has, such as
   * income_verification.
   */
  products: string[]
}

/** Response of /employers/search. */
export interface EmployersSearchResponse {
  /** Best first. */
  employers: Employer[]
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /employers. */
export interface EmployersMethods {
  /**
   * Employers by name.
   *
   * To learn whether somebody’s employer is known before Link opens. Finds names that begin with the query or
   * hold its words, and names that are spelled much like it; ten at most, best first. In the sandbox the
   * employers are invented, and all of them are paid for by the payroll provider `ins_135842`.
   *
   * Errors: INVALID_PRODUCT
   * @example A name with a slip
   *     await client.employers.search({
   *       query: 'gingam mills',
   *       products: [
   *         'income_verification'
   *       ]
   *     })
   * @see https://plaid.com/docs/api/employers/#employerssearch
   */
  search(request: EmployersSearchRequest, options?: CallOptions): Call<EmployersSearchResponse>
}
