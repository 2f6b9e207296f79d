import { apiError, type ErrorCode } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'

/** The endpoints below /sandbox answer in the sandbox only. */
export function requireSandbox(call: Call): void {
  if (call.team.environment !== 'sandbox') throw apiError('SANDBOX_ONLY')
}

/**
 * How a login can end other than well: what passwords of the form error_<CODE> force.
 * Source: https://plaid.com/docs/sandbox/test-credentials/
 */
export const loginErrors = [
  'INVALID_CREDENTIALS',
  'INVALID_MFA',
  'ITEM_LOCKED',
  'ITEM_LOGIN_REQUIRED',
  'ITEM_NOT_SUPPORTED',
  'MFA_NOT_SUPPORTED',
  'NO_ACCOUNTS',
  'NO_AUTH_ACCOUNTS',
  'ACCESS_NOT_GRANTED',
  'COUNTRY_NOT_SUPPORTED',
  'INSUFFICIENT_CREDENTIALS',
  'INVALID_SEND_METHOD',
  'USER_SETUP_REQUIRED',
  'USER_INPUT_TIMEOUT',
  'INVALID_LINK_TOKEN',
  'INSTITUTION_DOWN',
  'INSTITUTION_NOT_RESPONDING',
  'INSTITUTION_NO_LONGER_SUPPORTED',
  'PAYMENT_INVALID_RECIPIENT',
  'INTERNAL_SERVER_ERROR',
] as const satisfies readonly ErrorCode[]
