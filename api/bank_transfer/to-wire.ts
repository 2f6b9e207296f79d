import { toInstant } from '@gingham/clock'
import { fromCents } from './amount.ts'
import type { BankTransfer } from './bank-transfer.schema.ts'
import type { BankTransferEvent } from './event.schema.ts'
import type { StoredEvent } from './events.store.ts'
import type { BankTransferSweep } from './sweep.schema.ts'
import type { StoredSweep } from './sweeps.store.ts'
import { failureIn, type StoredTransfer } from './transfers.store.ts'

/** Everything here starts with a call of ours: nobody pays into an origination account from elsewhere. */
const DIRECTION = 'outbound'

/** Whether its team can still stop a transfer. Micro-deposits are not the team's. */
export function isCancellable({ kind, status }: StoredTransfer): boolean {
  return kind === 'transfer' && status === 'pending'
}

export function toWireTransfer(transfer: StoredTransfer): BankTransfer {
  const { failure, user, metadata } = transfer
  return {
    id: transfer.bank_transfer_id,
    ach_class: transfer.ach_class,
    account_id: transfer.account_id,
    type: transfer.type,
    user: { ...user },
    amount: transfer.amount,
    iso_currency_code: transfer.iso_currency_code,
    description: transfer.description,
    created: toInstant(transfer.created_ms),
    status: transfer.status,
    network: transfer.network,
    cancellable: isCancellable(transfer),
    failure_reason: failure === null ? null : { ...failure },
    custom_tag: transfer.custom_tag,
    metadata,
    origination_account_id: transfer.origination_account_id,
    direction: DIRECTION,
  }
}

export function toWireEvent(event: StoredEvent): BankTransferEvent {
  const failure = failureIn(event)
  return {
    event_id: event.event_id,
    timestamp: toInstant(event.occurred_ms),
    event_type: event.event_type,
    account_id: event.account_id,
    bank_transfer_id: event.bank_transfer_id,
    origination_account_id: event.origination_account_id,
    bank_transfer_type: event.type,
    bank_transfer_amount: event.amount,
    bank_transfer_iso_currency_code: event.iso_currency_code,
    failure_reason: failure === null ? null : { ...failure },
    direction: DIRECTION,
    receiver_details: null,
  }
}

export function toWireSweep({ sweep_id, created_ms, amount_cents }: StoredSweep): BankTransferSweep {
  return {
    id: sweep_id,
    created_at: toInstant(created_ms),
    amount: fromCents(amount_cents),
    iso_currency_code: 'USD',
  }
}
