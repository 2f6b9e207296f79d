import type { JobHandler } from '@gingham/jobs'
import type { House } from '../house/house.ts'
import { lockLedger, updateLedger } from './ledgers.store.ts'
import { insertSweep } from './sweeps.store.ts'

export const SWEEP_JOB = 'bank_transfer.sweep'

export interface SweepJob {
  origination_account_id: string
}

const DAY_MS = 86_400_000

/**
 * When what goes through the network now is swept: at midnight, UTC.
 * DIFFERENCE: when Plaid sweeps is between it and the team.
 */
export function nextSweepMs(now_ms: number): number {
  return now_ms - (now_ms % DAY_MS) + DAY_MS
}

/** The room's jobs, by kind. */
export function bankTransferJobs(house: House): Record<string, JobHandler> {
  return { [SWEEP_JOB]: ({ payload }) => sweep(house, payload as SweepJob) }
}

/** Draws the sum of what went through the network since the sweep before. A sum of nothing is no sweep. */
function sweep(house: House, { origination_account_id }: SweepJob): Promise<void> {
  return house.store.transaction(async (tx) => {
    const ledger = await lockLedger(tx, origination_account_id)
    const now_ms = house.clock.now()
    // A job that comes a second time finds its work done.
    if (ledger.sweep_due_ms === null || ledger.sweep_due_ms > now_ms) return
    if (ledger.unswept_cents !== 0) {
      await insertSweep(tx, {
        sweep_id: house.ids.uuid(),
        origination_account_id,
        amount_cents: ledger.unswept_cents,
        through_event_id: ledger.last_event_id,
        created_ms: now_ms - (now_ms % 1000),
      })
    }
    await updateLedger(tx, { ...ledger, unswept_cents: 0, sweep_due_ms: null })
  })
}
