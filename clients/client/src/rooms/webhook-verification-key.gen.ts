// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { JWKPublicKey } from '../shapes.gen.ts'

/** Request of /webhook_verification_key/get: the public key that verifies a webhook. */
export interface WebhookVerificationKeyGetRequest {
  /** The `kid` in the header of the JWT. */
  key_id: string
}

/** Response of /webhook_verification_key/get. */
export interface WebhookVerificationKeyGetResponse {
  /** A public key as a JSON Web Key. */
  key: JWKPublicKey
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /webhook_verification_key. */
export interface WebhookVerificationKeyMethods {
  /**
   * The public key that verifies a webhook.
   *
   * The header `Plaid-Verification` of a webhook is a JWT: take the `kid` from its header, get that key here,
   * verify the JWT, check that `iat` is at most five minutes old, and compare `request_body_sha256` with the
   * SHA-256 of the body as it came. Keep a key until `expired_at` is set.
   *
   * Errors: INVALID_WEBHOOK_VERIFICATION_KEY_ID
   * @example A key that is in use
   *     await client.webhookVerificationKey.get({
   *       key_id: '0b6f7c5e-4f0e-4c5b-9f0a-2f1d7f2f6f11'
   *     })
   * @see https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key
   */
  get(request: WebhookVerificationKeyGetRequest, options?: CallOptions): Call<WebhookVerificationKeyGetResponse>
}
