import { redact } from './redact.ts'

/** The error object of a response body, a webhook or an Item. Field names as on the wire. */
export interface PlaidErrorBody {
  error_type: string
  error_code: string
  error_code_reason?: string | null
  error_message: string
  display_message: string | null
  documentation_url?: string
  suggested_action?: string | null
  /** One entry per failed Item, for reports that cover several. */
  causes?: readonly unknown[]
  request_id?: string
  /** HTTP status; only inside webhooks. */
  status?: number | null
}

/** What is known of an error besides its message. */
export interface PlaidErrorFacts {
  type: string
  code: string
  body?: Partial<PlaidErrorBody>
  status?: number | null
  requestId?: string | null
  headers?: Headers | null
  retryable?: boolean
  cause?: unknown
}

/**
 * Everything that this library throws. An error that the API answered is an instance of the subclass of its
 * `error_type` (`ItemError`, `InvalidInputError`, …), or of this class itself when the type is newer than the library.
 * No property holds a key, an access token or what was sent.
 */
export class PlaidError extends Error {
  /** `error_type` of the API, or NETWORK_ERROR, TIMEOUT_ERROR, ABORT_ERROR, RESPONSE_ERROR, CONFIGURATION_ERROR, WEBHOOK_ERROR. */
  readonly type: string
  /** `error_code` of the API: stable, meant to be compared. */
  readonly code: string
  /** Text for the end user, when the API has one. */
  readonly displayMessage: string | null
  /** HTTP status; null when no response arrived. */
  readonly status: number | null
  /** Quote it when you ask support. */
  readonly requestId: string | null
  /** Why each Item of a report failed; empty for other calls. */
  readonly causes: readonly unknown[]
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean
  readonly documentationUrl: string | null
  readonly suggestedAction: string | null
  /** OAuth Items only: OAUTH_INVALID_TOKEN, OAUTH_CONSENT_EXPIRED or OAUTH_USER_REVOKED. */
  readonly reason: string | null
  /** Response headers; null when no response arrived. */
  declare readonly headers: Headers | null
  /** The error body as the API sent it; null when there was none. */
  declare readonly body: Readonly<Partial<PlaidErrorBody>> | null

  constructor(message: string, facts: PlaidErrorFacts) {
    super(redact(message), facts.cause === undefined ? undefined : { cause: facts.cause })
    const { body = {} } = facts
    this.type = facts.type
    this.code = facts.code
    this.displayMessage = body.display_message ?? null
    this.status = facts.status ?? null
    this.requestId = facts.requestId ?? null
    this.causes = body.causes ?? []
    this.retryable = facts.retryable ?? false
    this.documentationUrl = body.documentation_url ?? null
    this.suggestedAction = body.suggested_action ?? null
    this.reason = body.error_code_reason ?? null
    // Not enumerable: printing an error should not print a page of headers, nor everything twice.
    Object.defineProperty(this, 'headers', { value: facts.headers ?? null })
    Object.defineProperty(this, 'body', { value: facts.body ?? null })
    // Written out because class names do not survive minifiers.
    Object.defineProperty(this, 'name', { value: nameOfType(facts.type), configurable: true, writable: true })
  }
}

/** The library was set up or called in a way that cannot work; nothing was sent. */
export class PlaidConfigurationError extends PlaidError {
  constructor(message: string) {
    super(message, { type: 'CONFIGURATION_ERROR', code: 'CONFIGURATION_ERROR' })
  }
}

/** No complete response arrived: name not found, connection refused or broken. `cause` is what `fetch` threw. */
export class PlaidNetworkError extends PlaidError {
  /** True when the request certainly did not reach the server. */
  readonly notSent: boolean

  constructor(path: string, cause: unknown) {
    const reason = reasonCode(cause)
    super(`No complete response to ${path}${reason === undefined ? '' : ` (${reason})`}`, {
      type: 'NETWORK_ERROR',
      code: 'NETWORK_ERROR',
      retryable: true,
      cause,
    })
    this.notSent = reason !== undefined && codesBeforeSending.has(reason)
  }
}

/** An attempt took longer than `timeout`. The server may or may not have acted. */
export class PlaidTimeoutError extends PlaidError {
  constructor(message: string, cause?: unknown) {
    super(message, { type: 'TIMEOUT_ERROR', code: 'TIMEOUT', retryable: true, cause })
    // Here and below: the name that platform code compares with.
    this.name = 'TimeoutError'
  }
}

/** Your `signal` was aborted; `cause` is its reason. */
export class PlaidAbortError extends PlaidError {
  constructor(path: string, cause: unknown) {
    super(`The call of ${path} was aborted`, { type: 'ABORT_ERROR', code: 'ABORTED', cause })
    this.name = 'AbortError'
  }
}

/** Something answered that is not the API: a proxy's HTML page, a redirect, JSON cut short. */
export class PlaidResponseError extends PlaidError {
  /** What arrived, with tokens and keys taken out. */
  declare readonly text: string

  constructor(message: string, response: Response, text: string) {
    super(message, {
      type: 'RESPONSE_ERROR',
      code: 'UNEXPECTED_RESPONSE',
      status: response.status,
      headers: response.headers,
      requestId: requestIdOf(response.headers),
      retryable: response.status >= 500 || response.status === 429,
    })
    Object.defineProperty(this, 'text', { value: text })
  }
}

/** The request id that travels in a header: with binary responses, and with errors of a proxy. */
export function requestIdOf(headers: Headers): string | null {
  return headers.get('plaid-request-id') ?? headers.get('x-request-id')
}

/** ITEM_ERROR → ItemError, RATE_LIMIT_EXCEEDED → RateLimitExceededError, NETWORK_ERROR → PlaidNetworkError. */
function nameOfType(type: string): string {
  const words = type
    .replace(/_ERROR$/, '')
    .toLowerCase()
    .split('_')
  const name = `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Error`
  return ownTypes.has(type) ? `Plaid${name}` : name
}

const ownTypes = new Set(['CONFIGURATION_ERROR', 'NETWORK_ERROR', 'TIMEOUT_ERROR', 'ABORT_ERROR', 'RESPONSE_ERROR'])

/** Codes of Node and Bun for connections that were never made. */
const codesBeforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
])

/** The platform's short code for what went wrong, wherever it keeps it: ECONNREFUSED, … */
export function reasonCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  const { code, cause } = thrown as { code?: unknown; cause?: unknown }
  return typeof code === 'string' ? code : reasonCode(cause)
}
