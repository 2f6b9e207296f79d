import { apiError } from '@gingham/api-kit'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { sendTeamWebhook } from '../house/team-webhooks.ts'
import { countUp, type Team } from '../house/teams.store.ts'
import { insertHit, listHits, updateHit } from './hits.store.ts'
import type { SearchTerms } from './matching/match-entry.ts'
import type { Program } from './programs.data.ts'
import { programOf } from './require-screening.ts'
import { nextRescanMs, scan, type Scan } from './scan.ts'
import { firstStatus, statusAfterScan, type ScreeningStatus } from './screening-status.ts'
import { insertHistory, insertScreening, lockScreening, updateScreening } from './screenings.store.ts'
import type { AuditSource, Screening } from './screenings.store.ts'

export interface NewScreening {
  program: Program
  terms: SearchTerms
  client_user_id: string | null
  /** What has asked for it. */
  source: AuditSource
}

/**
 * Screens somebody or something for the first time: cleared, or pending_review when there is a hit.
 * UNAUTHORIZED_ENVIRONMENT outside the sandbox: nobody is to be cleared by a list that is invented.
 */
export async function createScreening(
  tx: Db,
  house: House,
  { client_id, environment }: Team,
  { program, terms, client_user_id, source }: NewScreening,
): Promise<Screening> {
  if (environment !== 'sandbox') {
    throw apiError('UNAUTHORIZED_ENVIRONMENT', { message: 'the watch lists here are invented: screen in the sandbox' })
  }
  const now_ms = house.clock.now()
  const place = await countUp(tx, 'watchlist_screenings')
  const prefix = program.kind === 'individual' ? 'scr' : 'entscr'
  const started: Screening = {
    screening_id: `${prefix}_${house.ids.derive('watchlist_screening', place).slice(0, 14)}`,
    kind: program.kind,
    client_id,
    environment,
    place,
    program_id: program.program_id,
    client_user_id,
    assignee: null,
    status: 'cleared',
    terms,
    version: 1,
    audit_source: source,
    audit_ms: now_ms,
    rescan_due_ms: nextRescanMs(program, now_ms),
  }
  const found = scan(house.ids, started, program, [], now_ms)
  const screening = { ...started, status: firstStatus(found) }
  await insertScreening(tx, house.sealer, screening)
  await writeHits(tx, house, found)
  await planRescan(tx, screening)
  return screening
}

/** What may be changed of a screening. Terms that change are compared anew. */
export interface ScreeningChange {
  program?: Program
  terms?: SearchTerms
  status?: ScreeningStatus
  assignee?: string | null
  client_user_id?: string
}

/** Changes a screening and keeps what it was; a change of status is told by a webhook. Needs a call that may write. */
export async function changeScreening(
  tx: Db,
  house: House,
  screening: Screening,
  { program, terms, ...fields }: ScreeningChange,
): Promise<Screening> {
  const now_ms = house.clock.now()
  const present = program ?? programOf(screening)
  const changed: Screening = {
    ...screening,
    ...fields,
    audit_source: 'api',
    audit_ms: now_ms,
    ...(terms === undefined
      ? {}
      : {
          terms,
          version: screening.version + 1,
          program_id: present.program_id,
          rescan_due_ms: nextRescanMs(present, now_ms),
        }),
  }
  if (terms === undefined) return keep(tx, house, screening, changed)
  const found = scan(house.ids, changed, present, await listHits(tx, house.sealer, screening.screening_id), now_ms)
  await writeHits(tx, house, found)
  if (changed.rescan_due_ms !== screening.rescan_due_ms) await planRescan(tx, changed)
  return keep(tx, house, screening, { ...changed, status: statusAfterScan(changed.status, found) })
}

/** Writes a screening that has changed, with its history, and tells of a new status. */
async function keep(tx: Db, house: House, before: Screening, after: Screening): Promise<Screening> {
  await insertHistory(tx, house.sealer, before)
  await updateScreening(tx, house.sealer, after)
  if (before.status === after.status) return after
  await sendStatusUpdated(tx, house, after)
  const payload: ScreeningDecided = { screening_id: after.screening_id, status: after.status }
  await enqueueJob(tx, {
    kind: SCREENING_DECIDED_JOB,
    group_key: groupOf(after.screening_id),
    payload,
    due_ms: house.clock.now(),
  })
  return after
}

/** Tells rooms that have asked for a screening of its new status: whoever puts the jobs together names the listener. */
export const SCREENING_DECIDED_JOB = 'watchlist_screening.decided'

export interface ScreeningDecided {
  screening_id: string
  status: ScreeningStatus
}

/** Jobs of one screening run one after the other. */
export function groupOf(screening_id: string): string {
  return `watchlist:${screening_id}`
}

/** Source: https://plaid.com/docs/api/products/monitor/#webhooks */
async function sendStatusUpdated(tx: Db, house: House, { kind, screening_id, ...team }: Screening): Promise<void> {
  const webhook =
    kind === 'individual'
      ? { webhook_type: 'SCREENING', webhook_code: 'STATUS_UPDATED', screening_id }
      : { webhook_type: 'ENTITY_SCREENING', webhook_code: 'STATUS_UPDATED', entity_screening_id: screening_id }
  await sendTeamWebhook(tx, house, team, webhook, screening_id)
}

async function writeHits(tx: Db, { sealer }: House, { inserted, updated }: Scan): Promise<void> {
  for (const hit of inserted) await insertHit(tx, sealer, hit)
  for (const hit of updated) await updateHit(tx, sealer, hit)
}

const RESCAN_JOB = 'watchlist_screening.rescan'

interface RescanJob {
  screening_id: string
  due_ms: number
}

async function planRescan(tx: Db, { screening_id, rescan_due_ms: due_ms }: Screening): Promise<void> {
  if (due_ms === null) return
  const payload: RescanJob = { screening_id, due_ms }
  await enqueueJob(tx, { kind: RESCAN_JOB, group_key: groupOf(screening_id), payload, due_ms })
}

/** The room's jobs, by kind. */
export function watchlistScreeningJobs(house: House): Record<string, JobHandler> {
  return { [RESCAN_JOB]: ({ payload }) => rescan(house, payload as RescanJob) }
}

/** Looks again on the day that the list has changed. Only a change that it finds is one of the screening. */
function rescan(house: House, { screening_id, due_ms }: RescanJob): Promise<void> {
  return house.store.transaction(async (tx) => {
    const screening = await lockScreening(tx, house.sealer, screening_id)
    // A job that comes a second time, or for a program that the screening has left, finds nothing to do.
    if (screening === undefined || screening.rescan_due_ms !== due_ms) return
    const now_ms = house.clock.now()
    const program = programOf(screening)
    const found = scan(house.ids, screening, program, await listHits(tx, house.sealer, screening_id), now_ms)
    await writeHits(tx, house, found)
    const next = { ...screening, rescan_due_ms: nextRescanMs(program, now_ms) }
    await planRescan(tx, next)
    const status = statusAfterScan(screening.status, found)
    if (status === screening.status) await updateScreening(tx, house.sealer, next)
    else await keep(tx, house, screening, { ...next, status, audit_source: 'system', audit_ms: now_ms })
  })
}
