import type { Account } from '../accounts/index.ts'

/** How far the numbers of one account are verified. */
export interface Verification {
  status: NonNullable<Account['verification_status']>
  /** How many wrong codes were typed so far. */
  wrong_codes: number
}

/** What can happen to an account that waits for a micro-deposit. */
export type VerificationInput =
  /** The deposit was found on the account. */
  | { type: 'deposit_found' }
  /** Nobody looks for the deposit any longer. */
  | { type: 'time_ran_out' }
  /** The person has typed the code that stands beside the deposit. */
  | { type: 'code_typed'; is_right: boolean }
  /** The sandbox says how the wait for an automated micro-deposit ends. */
  | { type: 'set'; status: AutomatedOutcome }

/** How the wait for an automated micro-deposit ends. */
export type AutomatedOutcome = 'automatically_verified' | 'verification_expired'

export interface VerificationStep {
  next: Verification
  /** The webhook that tells of it; null for none. */
  webhook_code: 'AUTOMATICALLY_VERIFIED' | 'VERIFICATION_EXPIRED' | null
}

/** The third wrong code locks the account for good. Source: https://plaid.com/docs/auth/coverage/same-day/ */
export const WRONG_CODES_MAX = 3

const automated: readonly Verification['status'][] = [
  'pending_automatic_verification',
  'automatically_verified',
  'verification_expired',
]

const webhookCodes = {
  automatically_verified: 'AUTOMATICALLY_VERIFIED',
  verification_expired: 'VERIFICATION_EXPIRED',
} as const

/**
 * The rules of micro-deposits. Pure and total: what makes no sense for an account as it stands changes nothing, and tells
 * nobody. What a code verified, or three wrong ones locked, stays so.
 */
export function stepVerification(now: Verification, input: VerificationInput): VerificationStep {
  const unchanged = { next: now, webhook_code: null }
  switch (input.type) {
    case 'deposit_found':
      return now.status === 'pending_automatic_verification' ? end(now, 'automatically_verified') : unchanged
    case 'time_ran_out':
      return now.status === 'pending_automatic_verification' ? end(now, 'verification_expired') : unchanged
    case 'set':
      return automated.includes(now.status) ? end(now, input.status) : unchanged
    case 'code_typed': {
      if (now.status !== 'pending_manual_verification') return unchanged
      if (input.is_right) return { next: { ...now, status: 'manually_verified' }, webhook_code: null }
      const wrong_codes = now.wrong_codes + 1
      const status = wrong_codes >= WRONG_CODES_MAX ? 'verification_failed' : now.status
      return { next: { status, wrong_codes }, webhook_code: null }
    }
  }
}

function end(now: Verification, status: AutomatedOutcome): VerificationStep {
  return { next: { ...now, status }, webhook_code: webhookCodes[status] }
}
