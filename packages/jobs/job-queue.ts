import { sql, type Kysely } from 'kysely'
import type { Clock } from '@gingham/clock'
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

/** What a handler says of its job: done (nothing), or to be tried again at an instant. */
export type JobOutcome = { retry_at_ms: number } | void

/**
 * Does one job. A job runs at least once: after a crash in mid-work it comes again, so a handler must do no harm the
 * second time. Throwing means "again later", with backoff.
 */
export type JobHandler = (job: Job) => Promise<JobOutcome>

export interface NewJob {
  kind: string
  group_key: string
  payload: unknown
  due_ms: number
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

/** Takes back all work of a group that has not begun, in the caller's transaction. What is running ends by itself. */
export async function removeJobs(tx: AnyDb, group_key: string): Promise<void> {
  const db: Kysely<JobsTables> = tx
  await db.deleteFrom('jobs').where('group_key', '=', group_key).execute()
}

export interface JobQueue {
  /** Runs everything that is due, of one group or of all; returns how many jobs ran. */
  runDue(group_key?: string): Promise<number>
  /** Looks for due work now, and again from time to time, until `stop`. */
  start(): void
  /** Starts due work at once: something was just added. */
  wake(): void
  /** Lets running work end, then takes none up any more. */
  stop(): Promise<void>
}

/** How long a worker may hold a job before another one may take it for lost. */
const LEASE_MS = 60_000
/** How many jobs one claim takes. */
const CLAIM_MAX = 20
/** How often the loop looks for work that another process added. */
const POLL_MS = 1_000
/** A job that keeps failing is tried this often, then left for people to see. */
const ATTEMPTS_MAX = 12
/** Wait after the first failure; doubled with each further one. */
const BACKOFF_MS = 1_000
/** How many groups are at work side by side. */
const GROUPS_MAX = 32
/** Due time of a job that is given up; it stays in the table. */
const NEVER_MS = Number.MAX_SAFE_INTEGER

export interface JobQueueOptions {
  store: { db: AnyDb; engine: Store<JobsTables>['engine'] }
  clock: Clock
  handlers: Readonly<Record<string, JobHandler>>
  onError(job: Job, error: unknown): void
}

export function makeJobQueue({ store, clock, handlers, onError }: JobQueueOptions): JobQueue {
  /** Groups at work here. A group's jobs run one after the other, different groups side by side. */
  const busy = new Map<string, Promise<unknown>>()
  let timer: NodeJS.Timeout | undefined
  let isStopped = true

  async function runJob(job: Job): Promise<void> {
    try {
      const handler = handlers[job.kind]
      if (handler === undefined) throw new Error(`no handler for jobs of kind ${job.kind}`)
      const outcome = await handler(job)
      await (outcome === undefined ? remove(store.db, job) : postpone(store.db, job, outcome.retry_at_ms, null))
    } catch (error) {
      onError(job, error)
      const due_ms = job.attempt >= ATTEMPTS_MAX ? NEVER_MS : clock.now() + BACKOFF_MS * 2 ** (job.attempt - 1)
      await postpone(store.db, job, due_ms, error instanceof Error ? error.message : String(error))
    }
  }

  function runGroup(group_key: string, jobs: readonly Job[]): Promise<unknown> {
    const work = (async () => {
      for (const job of jobs) await runJob(job)
    })().finally(() => busy.delete(group_key))
    busy.set(group_key, work)
    return work
  }

  /** Starts what is due and not at work yet; returns how many jobs were started. */
  async function startDue(group_key?: string): Promise<number> {
    const jobs = await claim(store, clock.now(), group_key, [...busy.keys()])
    for (const [group, members] of Map.groupBy(jobs, (job) => job.group_key)) void runGroup(group, members)
    return jobs.length
  }

  async function runDue(group_key?: string): Promise<number> {
    let count = 0
    for (;;) {
      await (group_key === undefined ? Promise.all(busy.values()) : busy.get(group_key))
      const started = await startDue(group_key)
      if (started === 0) return count
      count += started
    }
  }

  async function loop(): Promise<void> {
    try {
      while (!isStopped && busy.size < GROUPS_MAX && (await startDue()) > 0);
      if (busy.size >= GROUPS_MAX) await Promise.race(busy.values())
    } catch (error) {
      onError({ job_id: 0, kind: 'claim', group_key: '', payload: null, attempt: 1 }, error)
    }
  }

  function schedule(delay_ms: number): void {
    clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(() => void loop().then(() => schedule(POLL_MS)), delay_ms)
    timer.unref()
  }

  return {
    runDue,
    start() {
      isStopped = false
      schedule(0)
    },
    wake: () => void loop(),
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await Promise.all(busy.values())
    },
  }
}

/** Takes due jobs for this worker. On Postgres, workers skip what another one is just taking. */
async function claim(
  store: JobQueueOptions['store'],
  now_ms: number,
  group_key: string | undefined,
  busy_groups: readonly string[],
): Promise<Job[]> {
  const db: Kysely<JobsTables> = store.db
  let due = db
    .selectFrom('jobs')
    .select('job_id')
    .where('due_ms', '<=', now_ms)
    .where('leased_until_ms', '<=', now_ms)
    .orderBy('due_ms')
    .orderBy('job_id')
    .limit(CLAIM_MAX)
  if (group_key !== undefined) due = due.where('group_key', '=', group_key)
  if (busy_groups.length > 0) due = due.where('group_key', 'not in', busy_groups)
  if (store.engine === 'postgres') due = due.forUpdate().skipLocked()
  const rows = await db
    .updateTable('jobs')
    .set({ leased_until_ms: now_ms + LEASE_MS, attempts: sql<number>`attempts + 1` })
    .where('job_id', 'in', due)
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

async function remove(db: Kysely<JobsTables>, job: Job): Promise<void> {
  await db.deleteFrom('jobs').where('job_id', '=', job.job_id).execute()
}

async function postpone(db: Kysely<JobsTables>, job: Job, due_ms: number, last_error: string | null): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ due_ms, leased_until_ms: 0, last_error })
    .where('job_id', '=', job.job_id)
    .execute()
}
