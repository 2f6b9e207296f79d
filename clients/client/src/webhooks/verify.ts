import type { Bytes } from '../binary.ts'
import type { PlaidClient } from '../client.ts'
import { PlaidError } from '../errors.ts'
import { systemRuntime } from '../runtime.ts'
import { findHeader, type WebhookHeaders } from './header.ts'
import { parseJwt } from './jwt.ts'
import { findKey } from './keys.ts'
import type { Webhook } from './payloads.ts'

/** How old, or how far ahead of this machine's clock, a webhook may be, seconds. */
export const webhook_age_seconds_max = 300

/** Why a webhook was refused. */
export type WebhookFailure =
  | 'MISSING_HEADER'
  | 'MALFORMED_TOKEN'
  | 'WRONG_ALGORITHM'
  | 'TOO_OLD'
  | 'UNKNOWN_KEY'
  | 'RETIRED_KEY'
  | 'WRONG_SIGNATURE'
  | 'BODY_CHANGED'
  | 'MALFORMED_BODY'

/** A webhook that did not come from the API, or not like this, or not just now. Answer 400 and do nothing else. */
export class WebhookVerificationError extends PlaidError {
  declare readonly code: WebhookFailure

  constructor(code: WebhookFailure, message: string) {
    super(message, { type: 'WEBHOOK_ERROR', code })
    this.name = 'WebhookVerificationError'
  }
}

/** What arrived, and the client that knows the environment's keys. */
export interface VerifyWebhookOptions {
  /** The body exactly as received: not parsed, not written again. */
  body: string | Uint8Array | ArrayBuffer
  headers: WebhookHeaders
  /** Keys are fetched with it, and cached with it for an hour. */
  client: PlaidClient
  /** Milliseconds since 1970, for tests. */
  now?: number
}

/**
 * Checks a webhook: signature, age and body. Only what it returns may be trusted.
 *
 *     const webhook = await verifyWebhook({ body: await request.text(), headers: request.headers, client })
 *     if (webhook.webhook_type === 'TRANSACTIONS' && webhook.webhook_code === 'SYNC_UPDATES_AVAILABLE') …
 *
 * The URL of a processor token gets other payloads: `verifyWebhook<ProcessorTransactionsWebhook>(…)`.
 *
 * @returns the parsed body. Codes newer than this library come through untouched.
 * @throws WebhookVerificationError when the webhook is not genuine; any other PlaidError when the key could not be
 *   fetched: answer 500 then, and the webhook will be delivered again
 * @see https://plaid.com/docs/api/webhooks/webhook-verification/
 */
export async function verifyWebhook<Payload = Webhook>(options: VerifyWebhookOptions): Promise<Payload> {
  const { client, headers } = options
  const now = options.now ?? systemRuntime.now()
  const token = findHeader(headers, 'plaid-verification')
  if (token === undefined || token === '') refuse('MISSING_HEADER', 'There is no Plaid-Verification header')
  const jwt = parseJwt(token)
  if (jwt === undefined) refuse('MALFORMED_TOKEN', 'The Plaid-Verification header is not a JWT')
  const { alg, kid } = jwt.header
  if (alg !== 'ES256') refuse('WRONG_ALGORITHM', 'The webhook is not signed with ES256')
  if (typeof kid !== 'string' || !/^[\w-]{1,100}$/.test(kid)) refuse('MALFORMED_TOKEN', 'The JWT names no usable key')
  // Age first: it costs nothing, and an old or forged token then cannot make us ask for keys.
  const { iat, request_body_sha256 } = jwt.claims
  if (typeof iat !== 'number' || !(Math.abs(now / 1000 - iat) <= webhook_age_seconds_max)) {
    refuse('TOO_OLD', 'The webhook was not signed within the last five minutes')
  }
  const found = await findKey(client, kid, now)
  if (found === null) refuse('UNKNOWN_KEY', `The API does not know the key ${kid} in this environment`)
  if (found.expired_at !== null) refuse('RETIRED_KEY', `The key ${kid} is retired`)
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  if (!(await crypto.subtle.verify(algorithm, found.key, jwt.signature, jwt.signed))) {
    refuse('WRONG_SIGNATURE', 'The signature is wrong')
  }
  const bytes = bytesOf(options.body)
  const hash = hexOf(await crypto.subtle.digest('SHA-256', bytes))
  if (typeof request_body_sha256 !== 'string' || !equalInConstantTime(hash, request_body_sha256)) {
    refuse('BODY_CHANGED', 'The body is not the one that was signed. Pass it as received, not parsed and written again')
  }
  return parseBody(bytes) as Payload
}

function refuse(code: WebhookFailure, message: string): never {
  throw new WebhookVerificationError(code, message)
}

function bytesOf(body: string | Uint8Array | ArrayBuffer): Bytes {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  return new Uint8Array(body)
}

function hexOf(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Takes as long for texts that differ at once as for texts that differ at the end. */
export function equalInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length
  for (let index = 0; index < left.length; index++) {
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index)
  }
  return difference === 0
}

function parseBody(bytes: Uint8Array): Webhook {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof value === 'object' && value !== null) return value as Webhook
  } catch {
    // Told below.
  }
  return refuse('MALFORMED_BODY', 'The body is not a JSON object')
}
