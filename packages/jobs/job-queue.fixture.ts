import { afterEach, beforeEach, vi } from 'vitest'
import { makeVirtualClock, type VirtualClock } from '@gingham/clock'
import type { Migrations, Store } from '@gingham/store'
import {
  enqueueJob,
  jobsMigrations,
  makeJobQueue,
  type Job,
  type JobHandler,
  type JobQueue,
  type JobsTables,
} from './index.ts'

/** An empty place for stores; see `testStores`. */
interface Place {
  open<Tables>(migrations: Migrations): Promise<Store<Tables>>
  remove(): Promise<void>
}

/** What the current test has: new for each one. */
interface Suite {
  place: Place
  store: Store<JobsTables>
  clock: VirtualClock
  /** Stopped after the test. */
  queues: JobQueue[]
  failures: { job: Job; message: string }[]
}

/** An empty store, a clock and queues for each test of a suite, with the few words that its tests speak in. */
export function setUpJobs(make: () => Promise<Place>) {
  const suite = {} as Suite
  beforeEach(async () => {
    suite.place = await make()
    suite.store = await suite.place.open<JobsTables>(jobsMigrations)
    suite.clock = makeVirtualClock('2026-03-15T12:00:00Z')
    suite.queues = []
    suite.failures = []
  })
  afterEach(async () => {
    vi.useRealTimers()
    await Promise.all(suite.queues.map((queue) => queue.stop()))
    await suite.place.remove()
  })

  function makeQueue(work: JobHandler, on: Store<JobsTables> = suite.store, lease_clock = suite.clock): JobQueue {
    // Those of this test, also when a worker that it has lost speaks up during another one.
    const { failures } = suite
    const queue = makeJobQueue({
      store: on,
      clock: suite.clock,
      lease_clock,
      handlers: { work },
      onError: (job, error) => void failures.push({ job, message: (error as Error).message }),
    })
    suite.queues.push(queue)
    return queue
  }
  const add = (group_key: string, payload: unknown = null, in_ms = 0, kind = 'work') =>
    enqueueJob(suite.store.db, { kind, group_key, payload, due_ms: suite.clock.now() + in_ms })
  const rows = () => suite.store.db.selectFrom('jobs').selectAll().orderBy('job_id').execute()
  /** A queue that notes the payloads of what it ran. */
  function makeNotingQueue() {
    const ran: unknown[] = []
    return { ran, queue: makeQueue(({ payload }) => Promise.resolve(void ran.push(payload))) }
  }

  return { suite, makeQueue, makeNotingQueue, add, rows }
}
