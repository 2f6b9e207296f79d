import { PlaidAbortError, PlaidError, PlaidNetworkError, PlaidTimeoutError, reasonCode } from '../errors.ts'
import type { PlaidError as OfficialPlaidError } from './api.gen.ts'
import type { PlaidNodeRequestConfig } from './response.ts'

/** The answer inside a rejected call. */
export interface PlaidNodeErrorResponse {
  /** The error body, as the API sent it; text when the answer was no JSON. */
  data: OfficialPlaidError
  status: number
  statusText: string
  headers: Record<string, string>
  config: PlaidNodeRequestConfig
}

/**
 * A rejected call in the official client's shape: `error.response.data.error_code`. `error.cause` is this library's
 * own error, with its class and properties.
 */
export class PlaidNodeError extends Error {
  /** AxiosError, or CanceledError when your `signal` was aborted. */
  override readonly name: string
  readonly isAxiosError = true
  /** Present when your `signal` was aborted: what `isCancel` of axios looks at. */
  declare readonly __CANCEL__?: true
  /** ERR_BAD_REQUEST, ERR_BAD_RESPONSE, ECONNABORTED, ERR_CANCELED, or of the network: ECONNRESET, ERR_NETWORK, … */
  readonly code: string
  readonly status: number | undefined
  readonly config: PlaidNodeRequestConfig
  /** Absent when no answer arrived. */
  readonly response?: PlaidNodeErrorResponse

  constructor(cause: PlaidError, config: PlaidNodeRequestConfig, response?: PlaidNodeErrorResponse) {
    // A page that came with status 200 did not fail by its status: then our message tells more.
    const failed = response !== undefined && response.status >= 400
    const isCanceled = cause instanceof PlaidAbortError
    const otherwise = isCanceled ? 'canceled' : cause.message
    super(failed ? `Request failed with status code ${response.status}` : otherwise, { cause })
    this.name = isCanceled ? 'CanceledError' : 'AxiosError'
    if (isCanceled) this.__CANCEL__ = true
    this.code = codeOf(cause)
    this.status = response?.status
    this.config = config
    if (response !== undefined) this.response = response
  }

  /** What logs get: the answer's body is not among it. */
  toJSON(): object {
    const { name, message, stack, config, code, status } = this
    return { name, message, stack, config, code, status }
  }
}

function codeOf(cause: PlaidError): string {
  if (cause instanceof PlaidTimeoutError) return 'ECONNABORTED'
  if (cause instanceof PlaidAbortError) return 'ERR_CANCELED'
  if (cause instanceof PlaidNetworkError) return networkCode(reasonCode(cause.cause))
  if (cause.status === null) return 'ERR_NETWORK'
  return cause.status >= 400 && cause.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE'
}

/** What Node's own HTTP library says, which the official client uses, in place of what its `fetch` says. */
function networkCode(code: string | undefined): string {
  if (code === 'UND_ERR_SOCKET') return 'ECONNRESET'
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return 'ETIMEDOUT'
  return code ?? 'ERR_NETWORK'
}
