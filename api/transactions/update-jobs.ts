import type { Db } from '../database.ts'
import { enqueueJob } from '@gingham/jobs'
import type { TransactionStatesTable } from './transactions.tables.ts'

/** The webhook codes of updates, in the order in which an Item goes through them; the last one again and again. */
export type UpdateStep = 'INITIAL_UPDATE' | 'HISTORICAL_UPDATE' | 'DEFAULT_UPDATE'

/** One update of an Item's transactions that is to be made. */
export interface UpdateJob {
  item_id: string
  step: UpdateStep
  /** When the whole history may be there, milliseconds; read by the initial update, which asks for the next one. */
  historical_due_ms: number
  /** True for the chain of updates that every Item has; false for one that was asked for besides. */
  is_regular: boolean
  /** Whether the person has just chosen other accounts: then its webhooks are those of the first pull. */
  follows_selection?: boolean
}

export const UPDATE_JOB = 'transactions.update'

/** How often an Item is looked at without being asked: four times a day. */
const CHECK_EVERY_MS = 6 * 3_600_000

export async function enqueueUpdate(db: Db, payload: UpdateJob, due_ms: number): Promise<void> {
  await enqueueJob(db, { kind: UPDATE_JOB, group_key: payload.item_id, payload, due_ms })
}

/** Asks for what follows an update that was made. Each update asks for the next, in its own transaction. */
export async function enqueueNext(db: Db, job: UpdateJob, now_ms: number): Promise<void> {
  if (!job.is_regular) return
  if (job.step === 'INITIAL_UPDATE') {
    await enqueueUpdate(db, { ...job, step: 'HISTORICAL_UPDATE' }, Math.max(now_ms, job.historical_due_ms))
  } else {
    await enqueueUpdate(db, { ...job, step: 'DEFAULT_UPDATE' }, now_ms + CHECK_EVERY_MS)
  }
}

/** Asks for the same update again, after the bank did not let us in. */
export async function enqueueAgain(db: Db, job: UpdateJob, now_ms: number): Promise<void> {
  if (job.is_regular) await enqueueUpdate(db, job, now_ms + CHECK_EVERY_MS)
}

/**
 * Asks for an update now: because an app wants one, or because a login was repaired. Steps of the first pull that
 * failed are made up for; steps that are merely not due yet stay so.
 */
export async function requestUpdate(
  db: Db,
  state: TransactionStatesTable,
  now_ms: number,
  { follows_selection = false } = {},
): Promise<void> {
  const { item_id, status, last_failed_update_ms, last_successful_update_ms } = state
  const hasFailed = (last_failed_update_ms ?? -1) > (last_successful_update_ms ?? -1)
  const missing =
    status === 'NOT_READY' ? 'INITIAL_UPDATE' : status === 'INITIAL_UPDATE_COMPLETE' ? 'HISTORICAL_UPDATE' : null
  const step = hasFailed && missing !== null ? missing : 'DEFAULT_UPDATE'
  const job: UpdateJob = {
    item_id,
    step,
    historical_due_ms: now_ms,
    is_regular: step !== 'DEFAULT_UPDATE',
    follows_selection,
  }
  await enqueueUpdate(db, job, now_ms)
}
