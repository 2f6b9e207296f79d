// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { UserAccountIdentity, UserAccountIdentityEditHistory, UserAccountItem } from '../shapes.gen.ts'

/** Request of /user_account/session/get: what a person shared in Layer. */
export interface UserAccountSessionGetRequest {
  /** From the end of the Layer session. */
  public_token: string
}

/** Response of /user_account/session/get. */
export interface UserAccountSessionGetResponse {
  /** The session of Link in which they did so. */
  link_session_id: string
  /** Null when nothing is known of the person. */
  identity: UserAccountIdentity | null
  /** In the order in which they stood in Link. */
  items: UserAccountItem[]
  identity_edit_history?: UserAccountIdentityEditHistory | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /user_account/session. */
export interface UserAccountSessionMethods {
  /**
   * What a person shared in Layer.
   *
   * Answers who the person says they are, and an Item for each bank that they share, with its access token. The
   * public token comes from onSuccess and lives for 30 minutes.
   *
   * Errors: INVALID_PUBLIC_TOKEN
   * @example Somebody who has moved house, with one bank
   *     await client.userAccount.session.get({
   *       public_token: 'profile-sandbox-4d1b3c52-7f0e-4c43-9b0e-2a7d5e6f8c19'
   *     })
   * @see https://plaid.com/docs/api/products/layer/#user_accountsessionget
   */
  get(request: UserAccountSessionGetRequest, options?: CallOptions): Call<UserAccountSessionGetResponse>
}

/** Methods under /user_account. */
export interface UserAccountMethods {
  readonly session: UserAccountSessionMethods
}
