import { errorClasses } from './error-classes.gen.ts'
import { PlaidError, requestIdOf, type PlaidErrorBody } from './errors.ts'

/** INSTITUTION_ERROR and ITEM_ERROR codes that pass by themselves, besides rate limits and API errors. */
const passing = new Set([
  'INSTITUTION_DOWN',
  'INSTITUTION_NOT_RESPONDING',
  'INSTITUTION_NOT_AVAILABLE',
  'PRODUCT_NOT_READY',
  'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION',
])

/**
 * The error that the API answered, as an instance of the class of its type.
 * @param body has at least `error_type` and `error_code`
 */
export function errorFromBody(body: Partial<PlaidErrorBody>, response: Response): PlaidError {
  const type = String(body.error_type)
  const code = String(body.error_code)
  const { status, headers } = response
  const Class = errorClasses[type as keyof typeof errorClasses] ?? PlaidError
  return new Class(body.error_message || code, {
    type,
    code,
    body,
    status,
    headers,
    requestId: body.request_id ?? requestIdOf(headers),
    retryable: passing.has(code) || status >= 500 || (status === 429 && code !== 'CREDITS_EXHAUSTED'),
  })
}
