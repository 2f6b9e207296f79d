import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { failureOf, type FailureRequest } from './failure.ts'
import { takeLedger } from './origination-account.ts'
import { requireTransfer } from './require-transfer.ts'
import { moveTransfer } from './take-step.ts'
import { canBecome, transferStatuses, type TransferStatus } from './transfer-status.ts'

/** What the network can report. */
const NEWS: readonly TransferStatus[] = ['posted', 'failed', 'reversed']

/**
 * Makes the network report something of a transfer or a micro-deposit: the event is there, and no webhook is sent.
 * Source: https://plaid.com/docs/auth/coverage/microdeposit-events/
 * @throws INVALID_FIELD for an unknown transfer, event or return code,
 *   SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID for an event that cannot follow
 */
export async function simulateEvent(
  call: Call,
  bank_transfer_id: string,
  event_type: string,
  failure: FailureRequest,
): Promise<void> {
  const to = transferStatuses.find((status) => status === event_type)
  if (to === undefined) throw apiError('INVALID_FIELD', { message: `event_type: must be one of ${NEWS.join(', ')}` })
  const ledger = await takeLedger(call)
  const transfer = await requireTransfer(call, bank_transfer_id)
  if (!NEWS.includes(to) || !canBecome(transfer.status, to)) {
    throw apiError('SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID', {
      message: `${to} does not follow from ${transfer.status}`,
    })
  }
  await moveTransfer(call.db, call.now_ms, ledger, transfer, to, failureOf(to, transfer.network, failure))
}
