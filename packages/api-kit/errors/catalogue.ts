import { apiErrors } from './api-error.ts'
import { assetReportErrors } from './asset-report-error.ts'
import { bankTransferErrors } from './bank-transfer-error.ts'
import { checkReportErrors } from './check-report-error.ts'
import { consumerReportErrors } from './consumer-report-error.ts'
import type { CatalogueEntry } from './entry.ts'
import { incomeVerificationErrors } from './income-verification-error.ts'
import { institutionErrors } from './institution-error.ts'
import { invalidInputErrors } from './invalid-input.ts'
import { invalidRequestErrors } from './invalid-request.ts'
import { invalidResultErrors } from './invalid-result.ts'
import { itemErrors } from './item-error.ts'
import { oauthErrors } from './oauth-error.ts'
import { partnerErrors } from './partner-error.ts'
import { paymentErrors } from './payment-error.ts'
import { rateLimitExceededErrors } from './rate-limit-exceeded.ts'
import { recaptchaErrors } from './recaptcha-error.ts'
import { sandboxErrors } from './sandbox-error.ts'
import { signalErrors } from './signal-error.ts'
import { transactionErrors } from './transaction-error.ts'
import { transactionsErrors } from './transactions-error.ts'
import { transferErrors } from './transfer-error.ts'
import { userErrors } from './user-error.ts'

export { errorTypes, type CatalogueEntry, type ErrorType } from './entry.ts'

/**
 * Every error that the API can answer. A key is the error code; where two types share a code, the type that answers
 * it most often has the plain key and the others have `<TYPE>.<CODE>`.
 */
export const catalogue = {
  ...invalidRequestErrors,
  ...invalidInputErrors,
  ...invalidResultErrors,
  ...itemErrors,
  ...institutionErrors,
  ...rateLimitExceededErrors,
  ...apiErrors,
  ...assetReportErrors,
  ...incomeVerificationErrors,
  ...checkReportErrors,
  ...consumerReportErrors,
  ...userErrors,
  ...paymentErrors,
  ...transactionErrors,
  ...transferErrors,
  ...bankTransferErrors,
  ...signalErrors,
  ...oauthErrors,
  ...recaptchaErrors,
  ...sandboxErrors,
  ...partnerErrors,
  ...transactionsErrors,
} satisfies Record<string, CatalogueEntry>

/** A key of the catalogue. */
export type ErrorCode = keyof typeof catalogue

/**
 * What every endpoint may answer besides the errors of its own contract, in order of precedence: the first check that
 * fails decides.
 */
export const sharedErrors = [
  'PLANNED_MAINTENANCE',
  'NOT_FOUND',
  'NO_LONGER_AVAILABLE',
  'INVALID_HEADERS',
  'INVALID_BODY',
  'INVALID_API_KEYS',
  'INCOMPATIBLE_API_VERSION',
  'UNAUTHORIZED_ENVIRONMENT',
  'UNAUTHORIZED_ROUTE_ACCESS',
  'SANDBOX_ONLY',
  'RATE_LIMIT',
  'MISSING_FIELDS',
  'UNKNOWN_FIELDS',
  'INVALID_FIELD',
  'INTERNAL_SERVER_ERROR',
] as const satisfies readonly ErrorCode[]
