import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeVirtualClock, type VirtualClock } from '@gingham/clock'
import type { Store } from '@gingham/store'
import { testStores, type TestPlace } from '@gingham/store/testing'
import {
  enqueueJob,
  jobsMigrations,
  makeJobQueue,
  type Job,
  type JobHandler,
  type JobQueue,
  type JobsTables,
} from './index.ts'

const SECOND = 1_000
const LEASE = 60 * SECOND

describe.each(testStores())('the job queue: $name', ({ make, is_durable }) => {
  let place: TestPlace
  let store: Store<JobsTables>
  let clock: VirtualClock
  let queues: JobQueue[]
  let failures: { job: Job; message: string }[]

  beforeEach(async () => {
    place = await make()
    store = await place.open<JobsTables>(jobsMigrations)
    clock = makeVirtualClock('2026-03-15T12:00:00Z')
    queues = []
    failures = []
  })
  afterEach(async () => {
    vi.useRealTimers()
    await Promise.all(queues.map((queue) => queue.stop()))
    await place.remove()
  })

  function makeQueue(work: JobHandler, on: Store<JobsTables> = store): JobQueue {
    const queue = makeJobQueue({
      store: on,
      clock,
      handlers: { work },
      onError: (job, error) => void failures.push({ job, message: (error as Error).message }),
    })
    queues.push(queue)
    return queue
  }
  const add = (group_key: string, payload: unknown = null, in_ms = 0, kind = 'work') =>
    enqueueJob(store.db, { kind, group_key, payload, due_ms: clock.now() + in_ms })
  const rows = () => store.db.selectFrom('jobs').selectAll().orderBy('job_id').execute()
  /** A queue that notes the payloads of what it ran. */
  function makeNotingQueue() {
    const ran: unknown[] = []
    return { ran, queue: makeQueue(({ payload }) => Promise.resolve(void ran.push(payload))) }
  }

  test('runs a group in the order of due times, then of adding, and forgets what is done', async () => {
    const { ran, queue } = makeNotingQueue()
    await add('a', 'third', 2)
    await add('a', 'first', 0)
    await add('a', { second: true }, 1)
    await add('a', 'fourth', 2)
    clock.advance(2)
    expect(await queue.runDue()).toBe(4)
    expect(ran).toEqual(['first', { second: true }, 'third', 'fourth'])
    expect(await rows()).toEqual([])
  })

  test('runs nothing before its time', async () => {
    const { ran, queue } = makeNotingQueue()
    await add('a', 'later', 5 * SECOND)
    clock.advance(5 * SECOND - 1)
    expect(await queue.runDue()).toBe(0)
    clock.advance(1)
    expect(await queue.runDue()).toBe(1)
    expect(ran).toEqual(['later'])
  })

  test('runs every due job once, in order within its group, whatever is added', async () => {
    const jobs = fc.array(fc.record({ group: fc.nat(4), in_ms: fc.nat(5) }), { maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(jobs, async (jobs) => {
        const ran: { group: number; due_ms: number; index: number }[] = []
        const queue = makeQueue(({ payload }) => Promise.resolve(void ran.push(payload as (typeof ran)[number])))
        for (const [index, { group, in_ms }] of jobs.entries()) {
          await add(`g${group}`, { group, due_ms: clock.now() + in_ms, index }, in_ms)
        }
        clock.advance(5)
        expect(await queue.runDue()).toBe(jobs.length)
        for (const group of [0, 1, 2, 3, 4]) {
          const own = ran.filter((job) => job.group === group)
          expect(own).toEqual(own.toSorted((a, b) => a.due_ms - b.due_ms || a.index - b.index))
        }
        expect(new Set(ran.map(({ index }) => index)).size).toBe(jobs.length)
      }),
      { numRuns: 20 },
    )
  })

  test('runs what a job adds, in the same call', async () => {
    const ran: unknown[] = []
    const queue = makeQueue(async ({ payload }) => {
      ran.push(payload)
      if (payload === 'one') await add('a', 'two')
      if (payload === 'two') await add('b', 'three')
    })
    await add('a', 'one')
    expect(await queue.runDue()).toBe(3)
    expect(ran).toEqual(['one', 'two', 'three'])
  })

  test('runs only the group that is asked for', async () => {
    const { ran, queue } = makeNotingQueue()
    await add('a', 1)
    await add('b', 2)
    expect(await queue.runDue('b')).toBe(1)
    expect(ran).toEqual([2])
  })

  test('runs groups side by side, and never two jobs of one group', async () => {
    const both = Promise.withResolvers<void>()
    const at_work = new Set<string>()
    const queue = makeQueue(async ({ group_key }) => {
      expect(at_work.has(group_key)).toBe(false)
      at_work.add(group_key)
      if (at_work.size === 2) both.resolve()
      await both.promise
      at_work.delete(group_key)
    })
    for (const group of ['a', 'b', 'a', 'b']) await add(group)
    expect(await queue.runDue()).toBe(4)
    expect(failures).toEqual([])
  })

  test('knows nothing of a job whose transaction failed', async () => {
    const { ran, queue } = makeNotingQueue()
    const failed = store.transaction(async (tx) => {
      await enqueueJob(tx, { kind: 'work', group_key: 'a', payload: 1, due_ms: clock.now() })
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await queue.runDue()
    expect(ran).toEqual([])
  })

  test('tries again when the handler asks for it, at that instant and no sooner', async () => {
    const attempts: number[] = []
    const queue = makeQueue(({ attempt }) => {
      attempts.push(attempt)
      return Promise.resolve(attempt < 3 ? { retry_at_ms: clock.now() + 30 * SECOND } : undefined)
    })
    await add('a')
    for (let seconds = 0; seconds < 90; seconds += 15) {
      await queue.runDue()
      clock.advance(15 * SECOND)
    }
    expect(attempts).toEqual([1, 2, 3])
    expect(failures).toEqual([])
  })

  test('comes to an end although a handler asks to be tried again at once', async () => {
    let count = 0
    const queue = makeQueue(() => {
      count += 1
      return Promise.resolve({ retry_at_ms: clock.now() })
    })
    await add('a')
    expect(await queue.runDue()).toBe(1)
    expect(count).toBe(1)
  })

  test('tries what fails again with doubled waits, then leaves it for people to see', async () => {
    const at: number[] = []
    const start = clock.now()
    const queue = makeQueue(() => {
      at.push(clock.now() - start)
      return Promise.reject(new Error('out of order'))
    })
    await add('a')
    for (let seconds = 0; seconds < 5_000; seconds += 1) {
      const [row] = await rows()
      if (row!.due_ms > clock.now()) clock.advance(Math.min(row!.due_ms - clock.now(), 10_000 * SECOND))
      if ((await queue.runDue()) === 0) break
    }
    const waits = at.slice(1).map((instant, index) => (instant - at[index]!) / SECOND)
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024])
    expect(failures).toHaveLength(12)
    expect(await rows()).toMatchObject([{ attempts: 12, last_error: 'out of order', due_ms: Number.MAX_SAFE_INTEGER }])
  })

  test('does not let a failing job hold up its group', async () => {
    const ran: unknown[] = []
    const queue = makeQueue(({ payload }) => {
      if (payload === 'bad') return Promise.reject(new Error('bad'))
      return Promise.resolve(void ran.push(payload))
    })
    await add('a', 'bad')
    await add('a', 'good')
    await queue.runDue()
    expect(ran).toEqual(['good'])
  })

  test('reports a kind that nobody handles', async () => {
    const { queue } = makeNotingQueue()
    await add('a', null, 0, 'unheard of')
    await queue.runDue()
    expect(failures.map(({ message }) => message)).toEqual(['no handler for jobs of kind unheard of'])
    expect(await rows()).toHaveLength(1)
  })

  test('takes a job over from a worker that is lost, once its lease has ended', async () => {
    const lost = makeQueue(() => new Promise(() => {}))
    queues.pop()
    await add('a', 1)
    await add('a', 2)
    void lost.runDue()
    await expect.poll(async () => (await rows())[0]!.leased_until_ms).toBeGreaterThan(0)
    const ran: [unknown, number][] = []
    const queue = makeQueue(({ payload, attempt }) => Promise.resolve(void ran.push([payload, attempt])))
    clock.advance(LEASE - 1)
    expect(await queue.runDue(), 'the group is still the other worker’s').toBe(0)
    clock.advance(1)
    expect(await queue.runDue()).toBe(2)
    expect(ran).toEqual([
      [1, 2],
      [2, 1],
    ])
  })

  test('waits in runDue for what the background has at work in the group', async () => {
    const begun = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const ran: unknown[] = []
    const queue = makeQueue(async ({ payload }) => {
      begun.resolve()
      if (payload === 1) await release.promise
      ran.push(payload)
    })
    await add('a', 1)
    queue.start()
    await begun.promise
    await add('a', 2)
    let is_done = false
    const due = queue.runDue('a').then(() => (is_done = true))
    expect(await queue.runDue('b')).toBe(0)
    expect(is_done).toBe(false)
    release.resolve()
    await due
    expect(ran).toEqual([1, 2])
  })

  test('runs each job once, however often it is woken and asked', async () => {
    const ran: number[] = []
    const at_work = new Set<string>()
    const queue = makeQueue(async ({ payload, group_key }) => {
      if (at_work.has(group_key)) throw new Error(`${group_key} is at work twice`)
      at_work.add(group_key)
      await Promise.resolve()
      ran.push(payload as number)
      at_work.delete(group_key)
    })
    queue.start()
    const asked: Promise<unknown>[] = []
    for (let index = 0; index < 100; index += 1) {
      await add(`g${index % 7}`, index)
      queue.wake()
      queue.wake()
      if (index % 3 === 0) asked.push(queue.runDue(`g${index % 7}`))
      if (index % 10 === 0) asked.push(queue.runDue())
    }
    await Promise.all([...asked, queue.runDue()])
    expect(ran.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index))
    expect(failures).toEqual([])
  })

  test('hears of work at whatever moment it is added', async () => {
    // The loop never looks by itself here: a wake that goes unheard leaves its job undone.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    let arrived = Promise.withResolvers<void>()
    const queue = makeQueue(() => Promise.resolve(arrived.resolve()))
    queue.start()
    for (let ticks = 0; ticks < 80; ticks += 1) {
      arrived = Promise.withResolvers<void>()
      await add('a')
      queue.wake()
      await arrived.promise
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
    }
  })

  test('has in runDue what was just woken, too', async () => {
    const ran: unknown[] = []
    const queue = makeQueue(async ({ payload }) => {
      await rows()
      ran.push(payload)
    })
    queue.start()
    for (let index = 0; index < 50; index += 1) {
      await add('a', index)
      queue.wake()
      await queue.runDue('a')
      expect(ran.at(-1)).toBe(index)
    }
  })

  test('leaves a group alone that is at work elsewhere, also when what is added is due earlier', async () => {
    const begun = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const elsewhere = makeQueue(() => {
      begun.resolve()
      return release.promise
    })
    await add('a', 'first', 0)
    const working = elsewhere.runDue()
    await begun.promise
    await add('a', 'earlier', -5)
    const { ran, queue } = makeNotingQueue()
    expect(await queue.runDue()).toBe(0)
    release.resolve()
    expect(await working).toBe(2)
    expect(ran).toEqual([])
  })

  test('has begun nothing when stop returns that it would not wait for', async () => {
    for (let ticks = 0; ticks < 20; ticks += 1) {
      const ran: unknown[] = []
      const queue = makeQueue(async ({ payload }) => {
        await rows()
        ran.push(payload)
      })
      await add('a', ticks)
      queue.start()
      queue.wake()
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve()
      await queue.stop()
      const count = ran.length
      for (let reads = 0; reads < 5; reads += 1) await rows()
      expect(ran).toHaveLength(count)
      expect((await rows()).filter(({ leased_until_ms }) => leased_until_ms > 0)).toEqual([])
      await queue.runDue()
    }
  })

  test('begins nothing before start, and nothing after stop; stop waits for what runs', async () => {
    const begun = Promise.withResolvers<void>()
    const release = Promise.withResolvers<void>()
    const ran: unknown[] = []
    const queue = makeQueue(async ({ payload }) => {
      begun.resolve()
      await release.promise
      ran.push(payload)
    })
    await add('a', 1)
    await add('a', 2)
    queue.wake()
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([0, 0])
    queue.start()
    await begun.promise
    let is_stopped = false
    const stopped = queue.stop().then(() => (is_stopped = true))
    queue.wake()
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 0])
    expect(is_stopped).toBe(false)
    release.resolve()
    await stopped
    expect(ran).toEqual([1])
    expect((await rows()).map(({ payload, attempts }) => [payload, attempts])).toEqual([['2', 0]])
  })

  test('survives a store that is away', async () => {
    const away = await place.open<JobsTables>(jobsMigrations)
    const queue = makeQueue(() => Promise.resolve(), away)
    await away.db.destroy()
    queue.start()
    await expect.poll(() => failures.length).toBeGreaterThan(0)
    expect(failures[0]!.job.kind).toBe('claim')
    await queue.stop()
    await expect(queue.runDue()).rejects.toThrow()
  })

  test.runIf(is_durable)('never runs a job twice, nor a group side by side, in two processes', async () => {
    const other = await place.open<JobsTables>(jobsMigrations)
    const ran: string[] = []
    const at_work = new Set<string>()
    const by = [0, 0]
    const both = Promise.withResolvers<void>()
    const work =
      (worker: number): JobHandler =>
      async ({ payload, group_key }) => {
        if (at_work.has(group_key)) throw new Error(`${group_key} is at work twice`)
        at_work.add(group_key)
        by[worker]! += 1
        // More groups than one queue takes at a time, and none goes on before both have some.
        if (Math.min(...by) > 0) both.resolve()
        await both.promise
        await other.db.selectFrom('jobs').select('job_id').limit(1).execute()
        ran.push(payload as string)
        at_work.delete(group_key)
      }
    const expected: string[] = []
    for (let index = 0; index < 240; index += 1) {
      expected.push(`g${index % 40}/${index}`)
      await add(`g${index % 40}`, expected.at(-1))
    }
    const [one, two] = [makeQueue(work(0), store), makeQueue(work(1), other)]
    one.start()
    two.start()
    await expect.poll(async () => (await rows()).length, { timeout: 15_000 }).toBe(0)
    expect(failures).toEqual([])
    expect(ran.toSorted()).toEqual(expected.toSorted())
    for (let group = 0; group < 40; group += 1) {
      const own = ran.filter((payload) => payload.startsWith(`g${group}/`))
      expect(own).toEqual(expected.filter((payload) => payload.startsWith(`g${group}/`)))
    }
  })
})
