import { catalogue, type CatalogueEntry, type ErrorCode, type ErrorType } from './errors/catalogue.ts'

/** What a thrower may add to the catalogue's entry. */
export interface ApiErrorDetail {
  /** Replaces the catalogue's message: says what exactly was wrong with this request. Never carries a secret. */
  message?: string
  display_message?: string | null
  /** Only OAuth Items: OAUTH_INVALID_TOKEN, OAUTH_CONSENT_EXPIRED, OAUTH_USER_REVOKED. */
  error_code_reason?: string | null
  suggested_action?: string | null
  /** Seconds until the call may succeed; sent as the header Retry-After. */
  retry_after_s?: number
  /** Per-Item errors of a report; see the error types ASSET_REPORT_ERROR and CHECK_REPORT_ERROR. */
  causes?: readonly unknown[]
}

/** The error body of a response. Inside a webhook it travels without request_id. */
export interface ErrorBody {
  error_type: ErrorType
  error_code: string
  error_code_reason: string | null
  error_message: string
  display_message: string | null
  documentation_url: string
  suggested_action: string | null
  causes: readonly unknown[]
}

/** A catalogue error on its way to the caller. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly key: ErrorCode
  readonly entry: CatalogueEntry
  readonly detail: ApiErrorDetail

  constructor(key: ErrorCode, detail: ApiErrorDetail = {}) {
    super(detail.message ?? catalogue[key].error_message)
    this.key = key
    this.entry = catalogue[key]
    this.detail = detail
  }

  /** HTTP status. */
  get status(): number {
    return this.entry.status
  }

  /** @param docsUrl where the reference is served, without a slash at the end */
  toBody(docsUrl: string): ErrorBody {
    const { entry, detail } = this
    return {
      error_type: entry.error_type,
      error_code: entry.error_code,
      error_code_reason: detail.error_code_reason ?? null,
      error_message: this.message,
      display_message: detail.display_message === undefined ? entry.display_message : detail.display_message,
      documentation_url: `${docsUrl}/errors#${entry.error_type}-${entry.error_code}`,
      suggested_action: detail.suggested_action ?? null,
      causes: detail.causes ?? [],
    }
  }
}

/** Makes a catalogue error: `throw apiError('INVALID_FIELD', { message: 'count must be at least 1' })`. */
export function apiError(key: ErrorCode, detail?: ApiErrorDetail): ApiError {
  return new ApiError(key, detail)
}

export function isApiError(error: unknown, key?: ErrorCode): error is ApiError {
  return error instanceof ApiError && (key === undefined || error.key === key)
}
