import { sql, type Kysely } from 'kysely'
import type { AnyDb, Store } from '@gingham/store'
import type { JobsTables } from './jobs.tables.ts'

/** A piece of due work, as its handler sees it. */
export interface Job {
  job_id: number
  kind: string
  group_key: string
  payload: unknown
  /** 1 on the first run. */
  attempt: number
}

export interface NewJob {
  kind: string
  group_key: string
  payload: unknown
  due_ms: number
}

/** Where jobs are kept. */
export interface JobStore {
  db: AnyDb
  engine: Store<JobsTables>['engine']
}

/** Which jobs a worker wants. */
export interface Claim {
  now_ms: number
  /** The time that leases go by. */
  lease_now_ms: number
  /** How long the jobs are this worker's: another one may take them for lost after that. */
  lease_ms: number
  /** Only this group; all of them unless given. */
  group_key?: string | undefined
  /** Groups that are at work in this process already. */
  busy_groups: readonly string[]
  /** How many groups to begin with. */
  groups_max: number
}

/** Adds work in the caller's transaction: it exists if and only if the change that asks for it does. */
export async function enqueueJob(tx: AnyDb, { kind, group_key, payload, due_ms }: NewJob): Promise<void> {
  const row = {
    kind,
    group_key,
    payload: JSON.stringify(payload),
    due_ms,
    leased_until_ms: 0,
    attempts: 0,
    last_error: null,
  }
  const db: Kysely<JobsTables> = tx
  await db.insertInto('jobs').values(row).execute()
}

/**
 * Takes the first due job of each group that nobody is at work on. One job a group: what a worker holds it runs at
 * once, so that a lease covers one job and never a queue of them, and two processes never share a group.
 * On Postgres, workers skip what another one is just taking.
 */
export async function claimJobs(
  store: JobStore,
  { now_ms, lease_now_ms, lease_ms, group_key, busy_groups, groups_max }: Claim,
): Promise<Job[]> {
  const db: Kysely<JobsTables> = store.db
  let due = db
    .selectFrom('jobs')
    .select('job_id')
    .where('due_ms', '<=', now_ms)
    .where('leased_until_ms', '<=', lease_now_ms)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('jobs as held')
            .select('held.job_id')
            .whereRef('held.group_key', '=', 'jobs.group_key')
            // Spelled out, with no parameter, for the sake of the partial index.
            .where(sql<boolean>`held.leased_until_ms > 0`)
            .where('held.leased_until_ms', '>', lease_now_ms),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('jobs as earlier')
            .select('earlier.job_id')
            .whereRef('earlier.group_key', '=', 'jobs.group_key')
            .where(sql<boolean>`(earlier.due_ms, earlier.job_id) < (jobs.due_ms, jobs.job_id)`),
        ),
      ),
    )
    .orderBy('due_ms')
    .orderBy('job_id')
    .limit(groups_max)
  if (group_key !== undefined) due = due.where('group_key', '=', group_key)
  if (busy_groups.length > 0) due = due.where('group_key', 'not in', busy_groups)
  if (store.engine === 'postgres') due = due.forUpdate().skipLocked()
  const rows = await db
    // Materialized: Postgres might otherwise run a locking subquery more than once, and take more than it should.
    .with(
      (cte) => cte('due').materialized(),
      () => due,
    )
    .updateTable('jobs')
    .set({ leased_until_ms: lease_now_ms + lease_ms, attempts: sql<number>`attempts + 1` })
    .where('job_id', 'in', (eb) => eb.selectFrom('due').select('due.job_id'))
    .returning(['job_id', 'kind', 'group_key', 'payload', 'attempts', 'due_ms'])
    .execute()
  return rows
    .toSorted((a, b) => a.due_ms - b.due_ms || a.job_id - b.job_id)
    .map(({ job_id, kind, group_key, payload, attempts }) => ({
      job_id,
      kind,
      group_key,
      payload: JSON.parse(payload) as unknown,
      attempt: attempts,
    }))
}

/** Takes all work of a group out, in the caller's transaction: what it was for is gone. A job at work ends by itself. */
export async function removeGroup(tx: AnyDb, group_key: string): Promise<void> {
  const db: Kysely<JobsTables> = tx
  await db.deleteFrom('jobs').where('group_key', '=', group_key).execute()
}

/** Takes a job out of the table: it is done. Does nothing once another worker has taken it over. */
export async function removeJob({ db: anyDb }: JobStore, { job_id, attempt }: Job): Promise<void> {
  const db: Kysely<JobsTables> = anyDb
  await db.deleteFrom('jobs').where('job_id', '=', job_id).where('attempts', '=', attempt).execute()
}

/**
 * Gives a job back, to be run at another time; unless another worker has taken it over.
 * @param last_error why, when it failed
 */
export async function postponeJob(
  { db: anyDb }: JobStore,
  { job_id, attempt }: Job,
  due_ms: number,
  last_error: string | null,
): Promise<void> {
  const db: Kysely<JobsTables> = anyDb
  await db
    .updateTable('jobs')
    .set({ due_ms, leased_until_ms: 0, last_error })
    .where('job_id', '=', job_id)
    .where('attempts', '=', attempt)
    .execute()
}

/** Holds on to a job that is still at work; unless another worker has taken it over. */
export async function extendLease(
  { db: anyDb }: JobStore,
  { job_id, attempt }: Job,
  leased_until_ms: number,
): Promise<void> {
  const db: Kysely<JobsTables> = anyDb
  await db
    .updateTable('jobs')
    .set({ leased_until_ms })
    .where('job_id', '=', job_id)
    .where('attempts', '=', attempt)
    .where('leased_until_ms', '>', 0)
    .execute()
}
