import type { ErrorsByCode } from './error-types.gen.ts'
import { PlaidError } from './errors.ts'

/**
 * Whether something caught comes from this library, and carries this `error_code`. Narrows to the class of the code:
 *
 *     catch (error) {
 *       if (isPlaidError(error, 'ITEM_LOGIN_REQUIRED')) return askUserToLogInAgain(error.requestId)
 *       throw error
 *     }
 */
export function isPlaidError(error: unknown): error is PlaidError
export function isPlaidError<Code extends keyof ErrorsByCode>(
  error: unknown,
  code: Code,
): error is ErrorsByCode[Code] & { readonly code: Code }
export function isPlaidError<Code extends string>(
  error: unknown,
  code: Code,
): error is PlaidError & { readonly code: Code }
export function isPlaidError(error: unknown, code?: string): boolean {
  return error instanceof PlaidError && (code === undefined || error.code === code)
}
