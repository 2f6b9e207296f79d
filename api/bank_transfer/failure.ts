import { apiError } from '@gingham/api-kit'
import { achReturnCodes, type AchReturnCode } from './ach-return-codes.data.ts'
import type { TransferStatus } from './transfer-status.ts'

/** Why a transfer failed or was reversed. Only transfers that an ACH network returned have a code. */
export interface Failure {
  ach_return_code: AchReturnCode | null
  description: string
}

/** What somebody who simulates a failure says of it. */
export interface FailureRequest {
  ach_return_code?: string | null
  description?: string
}

/** Money that was not there yet may be there another day. Source: https://plaid.com/docs/transfer/troubleshooting/ */
const RETRIABLE: readonly AchReturnCode[] = ['R01', 'R09']

/**
 * Return codes after which nothing further is sent to or taken from the account.
 * DIFFERENCE: Plaid tells that an earlier return blocks an account, and not which returns do. Here all but those that
 * the network allows to be tried again.
 */
export const blockingCodes: readonly AchReturnCode[] = (Object.keys(achReturnCodes) as AchReturnCode[]).filter(
  (code) => !RETRIABLE.includes(code),
)

/**
 * The failure that comes with a step, or null for steps that are none. What is not said is filled in: a reversal is for
 * want of money unless another code is given.
 * @throws INVALID_FIELD for a code that the network does not have
 */
export function failureOf(
  to: TransferStatus,
  network: 'ach' | 'same-day-ach' | 'wire',
  { ach_return_code, description }: FailureRequest,
): Failure | null {
  // Plaid's samples name a reason whatever the event: only failures keep it.
  if (to !== 'failed' && to !== 'reversed') return null
  if (to === 'failed' || network === 'wire') {
    const words = to === 'failed' ? 'the network did not take the transfer' : 'the wire was sent back'
    return { ach_return_code: null, description: description ?? words }
  }
  const code = ach_return_code ?? 'R01'
  if (!isReturnCode(code)) {
    throw apiError('INVALID_FIELD', { message: `failure_reason.ach_return_code: ${code} is no ACH return code` })
  }
  return { ach_return_code: code, description: description ?? achReturnCodes[code] }
}

function isReturnCode(code: string): code is AchReturnCode {
  return Object.hasOwn(achReturnCodes, code)
}
