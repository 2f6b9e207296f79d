import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testStores } from '@gingham/store/testing'
import { enqueueJob } from './index.ts'
import { setUpJobs } from './job-queue.fixture.ts'

const SECOND = 1_000

describe.each(testStores())('the job queue: $name', ({ make }) => {
  const { suite, makeQueue, makeNotingQueue, add, rows } = setUpJobs(make)

  test('runs a group in the order of due times, then of adding, and forgets what is done', async () => {
    const { ran, queue } = makeNotingQueue()
    await add('a', 'third', 2)
    await add('a', 'first', 0)
    await add('a', { second: true }, 1)
    await add('a', 'fourth', 2)
    suite.clock.advance(2)
    expect(await queue.runDue()).toBe(4)
    expect(ran).toEqual(['first', { second: true }, 'third', 'fourth'])
    expect(await rows()).toEqual([])
  })

  test('runs nothing before its time', async () => {
    const { ran, queue } = makeNotingQueue()
    await add('a', 'later', 5 * SECOND)
    suite.clock.advance(5 * SECOND - 1)
    expect(await queue.runDue()).toBe(0)
    suite.clock.advance(1)
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
          await add(`g${group}`, { group, due_ms: suite.clock.now() + in_ms, index }, in_ms)
        }
        suite.clock.advance(5)
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
    expect(suite.failures).toEqual([])
  })

  test('knows nothing of a job whose transaction failed', async () => {
    const { ran, queue } = makeNotingQueue()
    const failed = suite.store.transaction(async (tx) => {
      await enqueueJob(tx, { kind: 'work', group_key: 'a', payload: 1, due_ms: suite.clock.now() })
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
      return Promise.resolve(attempt < 3 ? { retry_at_ms: suite.clock.now() + 30 * SECOND } : undefined)
    })
    await add('a')
    for (let seconds = 0; seconds < 90; seconds += 15) {
      await queue.runDue()
      suite.clock.advance(15 * SECOND)
    }
    expect(attempts).toEqual([1, 2, 3])
    expect(suite.failures).toEqual([])
  })

  test('comes to an end although a handler asks to be tried again at once', async () => {
    let count = 0
    const queue = makeQueue(() => {
      count += 1
      return Promise.resolve({ retry_at_ms: suite.clock.now() })
    })
    await add('a')
    expect(await queue.runDue()).toBe(1)
    expect(count).toBe(1)
  })

  test('tries what fails again with doubled waits, then leaves it for people to see', async () => {
    const at: number[] = []
    const start = suite.clock.now()
    const queue = makeQueue(() => {
      at.push(suite.clock.now() - start)
      return Promise.reject(new Error('out of order'))
    })
    await add('a')
    for (let seconds = 0; seconds < 5_000; seconds += 1) {
      const [row] = await rows()
      if (row!.due_ms > suite.clock.now())
        suite.clock.advance(Math.min(row!.due_ms - suite.clock.now(), 10_000 * SECOND))
      if ((await queue.runDue()) === 0) break
    }
    const waits = at.slice(1).map((instant, index) => (instant - at[index]!) / SECOND)
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024])
    expect(suite.failures).toHaveLength(12)
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
    expect(suite.failures.map(({ message }) => message)).toEqual(['no handler for jobs of kind unheard of'])
    expect(await rows()).toHaveLength(1)
  })
})
