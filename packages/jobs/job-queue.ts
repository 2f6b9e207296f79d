import type { Clock } from '@gingham/clock'
import { claimJobs, extendLease, postponeJob, removeJob, type Job, type JobStore } from './jobs.store.ts'

/** What a handler says of its job: done (nothing), or to be tried again at an instant. */
export type JobOutcome = { retry_at_ms: number } | void

/**
 * Does one job. A job runs at least once: after a crash in mid-work it comes again, so a handler must do no harm the
 * second time. Throwing means "again later", with backoff. A handler must not wait for its own group (`runDue`).
 */
export type JobHandler = (job: Job) => Promise<JobOutcome>

export interface JobQueue {
  /**
   * Runs everything that is due, of one group or of all, and waits for what is at work already. Returns how many jobs
   * it ran itself.
   */
  runDue(group_key?: string): Promise<number>
  /** Looks for due work now, and again from time to time, until `stop`. */
  start(): void
  /** Starts due work at once: something was just added. Does nothing unless the queue was started. */
  wake(): void
  /** Lets running jobs end, and begins no further ones. Jobs that are due stay for the next start. */
  stop(): Promise<void>
}

/** How long a worker may hold a job before another one may take it for lost. */
const LEASE_MS = 60_000
/** How often a worker says that it is still there. */
const LEASE_EXTENDED_MS = 20_000
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
  store: JobStore
  /** What due times go by. */
  clock: Clock
  /**
   * What leases go by; `clock` unless given. A worker is lost in the time of machines, also where `clock` stands still.
   */
  lease_clock?: Clock
  handlers: Readonly<Record<string, JobHandler>>
  /** Told of every failure. What it throws comes out of `runDue`, and the job stays leased. */
  onError: (job: Job, error: unknown) => void
}

/** Whether a group may begin its next job. */
type MayGoOn = () => boolean

export function makeJobQueue({ store, clock, lease_clock = clock, handlers, onError }: JobQueueOptions): JobQueue {
  /** Groups at work here, with how many jobs they will have run. */
  const busy = new Map<string, Promise<number>>()
  let claiming: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let isStopped = true
  let isLooking = false
  let mustLookAgain = false

  async function runJob(job: Job): Promise<void> {
    const holding = setInterval(() => {
      extendLease(store, job, lease_clock.now() + LEASE_MS).catch((reason: unknown) => onError(job, reason))
    }, LEASE_EXTENDED_MS)
    holding.unref()
    try {
      const handler = handlers[job.kind]
      if (handler === undefined) throw new Error(`no handler for jobs of kind ${job.kind}`)
      const outcome = await handler(job)
      // At least a moment later, or a handler that asks for "now" would be run without end.
      if (outcome === undefined) await removeJob(store, job)
      else await postponeJob(store, job, Math.max(outcome.retry_at_ms, clock.now() + 1), null)
    } catch (error) {
      onError(job, error)
      const due_ms = job.attempt >= ATTEMPTS_MAX ? NEVER_MS : clock.now() + BACKOFF_MS * 2 ** (job.attempt - 1)
      // A store that is away cannot take the job back; its lease then ends by itself.
      await postponeJob(store, job, due_ms, messageOf(error)).catch((reason: unknown) => onError(job, reason))
    } finally {
      clearInterval(holding)
    }
  }

  /** Runs a group's due jobs one after the other. */
  async function runGroup(first: Job, mayGoOn: MayGoOn): Promise<number> {
    let count = 0
    for (let job: Job | undefined = first; job !== undefined; count += 1) {
      await runJob(job)
      job = mayGoOn() ? await claimNext(job.group_key) : undefined
    }
    return count
  }

  const times = () => ({ now_ms: clock.now(), lease_now_ms: lease_clock.now(), lease_ms: LEASE_MS })

  async function claimNext(group_key: string): Promise<Job | undefined> {
    const claim = { ...times(), group_key, busy_groups: [], groups_max: 1 }
    try {
      return (await claimJobs(store, claim))[0]
    } catch (error) {
      onError(claimJob, error)
      return undefined
    }
  }

  /** Starts groups that have due work and are not at work yet. One call at a time: each must see what the last began. */
  function startDue(mayGoOn: MayGoOn, group_key?: string): Promise<Promise<number>[]> {
    const started = claiming.then(async () => {
      const groups_max = group_key === undefined ? Math.max(1, GROUPS_MAX - busy.size) : 1
      const busy_groups = [...busy.keys()]
      const jobs = await claimJobs(store, {
        ...times(),
        group_key,
        busy_groups,
        groups_max,
      })
      return jobs.map((job) => {
        const work = runGroup(job, mayGoOn).finally(() => {
          busy.delete(job.group_key)
          // What was added after the group's last look, and before now, nobody else will have started.
          look()
        })
        busy.set(job.group_key, work)
        return work
      })
    })
    claiming = started.catch(() => undefined)
    return started
  }

  async function runDue(group_key?: string): Promise<number> {
    let count = 0
    for (;;) {
      const own = await startDue(() => true, group_key)
      const at_work = [...busy].filter(([key]) => group_key === undefined || key === group_key).map(([, work]) => work)
      if (own.length === 0 && at_work.length === 0) return count
      await Promise.all(at_work)
      for (const work of own) count += await work
    }
  }

  /** Starts what is due in the background. A call while it is looking makes it look once more. */
  function look(): void {
    mustLookAgain = true
    if (!isStopped && !isLooking) void loop()
  }

  async function loop(): Promise<void> {
    isLooking = true
    try {
      while (mustLookAgain) {
        if (isStopped) return
        if (busy.size >= GROUPS_MAX) {
          await Promise.race(busy.values())
          continue
        }
        mustLookAgain = false
        const started = await startDue(() => !isStopped)
        if (started.length > 0) mustLookAgain = true
      }
    } catch (error) {
      onError(claimJob, error)
    } finally {
      isLooking = false
    }
  }

  function schedule(delay_ms: number): void {
    clearTimeout(timer)
    if (isStopped) return
    timer = setTimeout(() => {
      look()
      schedule(POLL_MS)
    }, delay_ms)
    timer.unref()
  }

  return {
    runDue,
    start() {
      isStopped = false
      schedule(0)
    },
    wake: look,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      // A claim that is under way may still begin work.
      await claiming
      await Promise.allSettled(busy.values())
    },
  }
}

/** Stands in for a job when the queue itself could not look for work. */
const claimJob: Job = { job_id: 0, kind: 'claim', group_key: '', payload: null, attempt: 1 }

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
