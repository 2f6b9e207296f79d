import { PlaidError, PlaidTimeoutError, type PlaidErrorBody } from '../errors.ts'
import type { PlaidNodeRequestConfig } from './response.ts'

/** The answer inside a rejected call. */
export interface PlaidNodeErrorResponse {
  /** The error body, as the API sent it; text when the answer was no JSON. */
  data: PlaidErrorBody
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
  override readonly name = 'AxiosError'
  readonly isAxiosError = true
  /** ERR_BAD_REQUEST, ERR_BAD_RESPONSE, ERR_NETWORK, ECONNABORTED or ERR_CANCELED. */
  readonly code: string
  readonly status: number | undefined
  readonly config: PlaidNodeRequestConfig
  /** Absent when no answer arrived. */
  readonly response?: PlaidNodeErrorResponse

  constructor(cause: PlaidError, config: PlaidNodeRequestConfig, response?: PlaidNodeErrorResponse) {
    super(response === undefined ? cause.message : `Request failed with status code ${response.status}`, { cause })
    this.code = codeOf(cause)
    this.status = response?.status
    this.config = config
    if (response !== undefined) this.response = response
  }
}

function codeOf(cause: PlaidError): string {
  if (cause instanceof PlaidTimeoutError) return 'ECONNABORTED'
  if (cause.type === 'ABORT_ERROR') return 'ERR_CANCELED'
  if (cause.status === null) return 'ERR_NETWORK'
  return cause.status >= 500 ? 'ERR_BAD_RESPONSE' : 'ERR_BAD_REQUEST'
}
