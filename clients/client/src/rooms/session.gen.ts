// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { SessionTokenCreateRequestUser, SessionTokenCreateResponseLink } from '../shapes.gen.ts'

/** Request of /session/token/create: A token that opens Layer. */
export interface SessionTokenCreateRequest {
  /**
   * What is asked of people. `identity_required`, `accounts_required` and `identity_and_accounts_required` are
   * built in; any other id takes whatever is known.
   */
  template_id: string
  /** Who onboards. */
  user?: SessionTokenCreateRequestUser | undefined
  /** The user that the Items are for, from `/user/create`. */
  user_id?: string | undefined
  /** Where a bank’s page sends the person back to. */
  redirect_uri?: string | undefined
  /** Package of an Android app, in place of redirect_uri. */
  android_package_name?: string | undefined
  /** Where webhooks of the session and of its Items go. */
  webhook?: string | undefined
}

/** Response of /session/token/create. */
export interface SessionTokenCreateResponse {
  /** For Link. */
  link?: SessionTokenCreateResponseLink
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /session/token. */
export interface SessionTokenMethods {
  /**
   * A token that opens Layer.
   *
   * Give the link_token to Link in the browser, then the person’s phone number to `handler.submit`: LAYER_READY
   * says that they can be onboarded with what is known of them.
   *
   * Errors: INVALID_USER_ID, USER_NOT_FOUND
   * @example A person who signs up
   *     await client.session.token.create({
   *       template_id: 'identity_required',
   *       user: {
   *         client_user_id: 'applicant-81'
   *       },
   *       webhook: 'https://wonderwallet.example/webhooks'
   *     })
   * @see https://plaid.com/docs/api/products/layer/#sessiontokencreate
   */
  create(request: SessionTokenCreateRequest, options?: CallOptions): Call<SessionTokenCreateResponse>
}

/** Methods under /session. */
export interface SessionMethods {
  readonly token: SessionTokenMethods
}
