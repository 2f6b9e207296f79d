import { enqueueJob } from '@gingham/jobs'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { toCents } from './amount.ts'
import { insertEvent } from './events.store.ts'
import type { Failure } from './failure.ts'
import { updateLedger, type Ledger } from './ledgers.store.ts'
import { nextSweepMs, SWEEP_JOB, type SweepJob } from './sweep-job.ts'
import { canBecome, moneyMoved, type TransferStatus } from './transfer-status.ts'
import { insertTransfer, saveStatus, type StoredTransfer } from './transfers.store.ts'

export type NewTransfer = Omit<
  StoredTransfer,
  'bank_transfer_id' | 'client_id' | 'environment' | 'origination_account_id' | StepColumns
>
type StepColumns = 'status' | 'failure' | 'created_event_id' | 'created_ms' | 'iso_currency_code'

/** Begins a transfer: it is pending from now on. @param ledger locked, and not to be used any more afterwards */
export async function startTransfer(
  tx: Db,
  { ids, sealer }: Pick<House, 'ids' | 'sealer'>,
  now_ms: number,
  ledger: Ledger,
  details: NewTransfer,
): Promise<StoredTransfer> {
  const { origination_account_id, client_id, environment } = ledger
  const transfer: StoredTransfer = {
    ...details,
    bank_transfer_id: ids.uuid(),
    client_id,
    environment,
    origination_account_id,
    iso_currency_code: 'USD',
    status: 'pending',
    failure: null,
    created_event_id: ledger.last_event_id + 1,
    created_ms: toSecond(now_ms),
  }
  await insertTransfer(tx, sealer, transfer)
  await takeStep(tx, now_ms, ledger, transfer, null, 'pending', null)
  return transfer
}

/**
 * Moves a transfer on, with its event and its money. Whether it can go there is the caller's to ask (`canBecome`), with
 * the ledger locked before the transfer was read.
 * @param ledger locked, and not to be used any more afterwards
 */
export async function moveTransfer(
  tx: Db,
  now_ms: number,
  ledger: Ledger,
  transfer: StoredTransfer,
  to: TransferStatus,
  failure: Failure | null = null,
): Promise<void> {
  if (!canBecome(transfer.status, to)) throw new Error(`a ${transfer.status} transfer cannot become ${to}`)
  await saveStatus(tx, transfer.bank_transfer_id, to, failure)
  await takeStep(tx, now_ms, ledger, transfer, transfer.status, to, failure)
}

/** Writes the event of a step, and what it changes on the ledger. */
async function takeStep(
  tx: Db,
  now_ms: number,
  ledger: Ledger,
  { bank_transfer_id, kind, type, amount }: StoredTransfer,
  from: TransferStatus | null,
  to: TransferStatus,
  failure: Failure | null,
): Promise<void> {
  const { origination_account_id } = ledger
  const event_id = ledger.last_event_id + 1
  await insertEvent(tx, {
    origination_account_id,
    event_id,
    bank_transfer_id,
    event_type: to,
    ach_return_code: failure?.ach_return_code ?? null,
    failure_description: failure?.description ?? null,
    occurred_ms: toSecond(now_ms),
  })
  // A micro-deposit is ours to pay for: the team's money stays as it is.
  const cents = kind === 'transfer' ? toCents(amount) : 0
  const { available_cents, settled_cents } = moneyMoved(type, cents, from, to)
  await updateLedger(tx, {
    ...ledger,
    last_event_id: event_id,
    available_cents: ledger.available_cents + available_cents,
    unswept_cents: ledger.unswept_cents + settled_cents,
    sweep_due_ms: settled_cents === 0 ? ledger.sweep_due_ms : await planSweep(tx, now_ms, ledger),
  })
}

/** One sweep is planned at a time. Returns when it is due. */
async function planSweep(tx: Db, now_ms: number, { origination_account_id, sweep_due_ms }: Ledger): Promise<number> {
  if (sweep_due_ms !== null) return sweep_due_ms
  const due_ms = nextSweepMs(now_ms)
  const payload: SweepJob = { origination_account_id }
  await enqueueJob(tx, { kind: SWEEP_JOB, group_key: `bank_transfer:${origination_account_id}`, payload, due_ms })
  return due_ms
}

/** The wire shows seconds: an instant read from there is found again. */
function toSecond(milliseconds: number): number {
  return milliseconds - (milliseconds % 1000)
}
