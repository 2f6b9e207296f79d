import { describe, expect, test, vi } from 'vitest'
import { makeVirtualClock } from '@gingham/clock'
import { testStores } from '@gingham/store/testing'
import { jobsMigrations, type JobHandler, type JobsTables } from './index.ts'
import { setUpJobs } from './job-queue.fixture.ts'

const LEASE = 60_000

describe.each(testStores())('job queues side by side: $name', ({ make, is_durable }) => {
  const { suite, makeQueue, makeNotingQueue, add, rows } = setUpJobs(make)

  test('takes a job over from a worker that is lost, once its lease has ended', async () => {
    const lost = makeQueue(() => new Promise(() => {}))
    suite.queues.pop()
    await add('a', 1)
    await add('a', 2)
    void lost.runDue()
    await expect.poll(async () => (await rows())[0]!.leased_until_ms).toBeGreaterThan(0)
    const ran: [unknown, number][] = []
    const queue = makeQueue(({ payload, attempt }) => Promise.resolve(void ran.push([payload, attempt])))
    suite.clock.advance(LEASE - 1)
    expect(await queue.runDue(), 'the group is still the other worker’s').toBe(0)
    suite.clock.advance(1)
    expect(await queue.runDue()).toBe(2)
    expect(ran).toEqual([
      [1, 2],
      [2, 1],
    ])
  })

  test('takes no heed of a worker that comes back after its job was taken over', async () => {
    const [late, working] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const begun = Promise.withResolvers<void>()
    await add('a', 1)
    const frozen = makeQueue(() => late.promise)
    const first = frozen.runDue()
    await expect.poll(async () => (await rows())[0]!.leased_until_ms).toBeGreaterThan(0)
    suite.clock.advance(LEASE)
    const other = makeQueue(() => {
      begun.resolve()
      return working.promise
    })
    const second = other.runDue()
    await begun.promise
    late.resolve()
    await first
    expect(await rows(), 'the job is the other worker’s').toMatchObject([{ attempts: 2 }])
    expect((await rows())[0]!.leased_until_ms).toBeGreaterThan(suite.clock.now())
    working.resolve()
    expect(await second).toBe(1)
    expect(await rows()).toEqual([])
  })

  test('holds on to a job that takes long', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const release = Promise.withResolvers<void>()
    await add('a', 1)
    const slow = makeQueue(() => release.promise)
    const working = slow.runDue()
    await expect.poll(async () => (await rows())[0]!.leased_until_ms).toBeGreaterThan(0)
    suite.clock.advance(LEASE - 1)
    vi.advanceTimersByTime(20_000)
    const until = suite.clock.now() + LEASE
    await expect.poll(async () => (await rows())[0]!.leased_until_ms).toBe(until)
    suite.clock.advance(1)
    const { ran, queue } = makeNotingQueue()
    expect(await queue.runDue()).toBe(0)
    release.resolve()
    expect(await working).toBe(1)
    expect(ran).toEqual([])
  })

  test('takes over from a lost worker also where the clock of due times stands still', async () => {
    const lease_clock = makeVirtualClock('2026-03-15T12:00:00Z')
    const lost = makeQueue(() => new Promise(() => {}), suite.store, lease_clock)
    suite.queues.pop()
    await add('a', 1)
    void lost.runDue()
    await expect.poll(async () => (await rows())[0]!.leased_until_ms).toBeGreaterThan(0)
    const queue = makeQueue(() => Promise.resolve(), suite.store, lease_clock)
    lease_clock.advance(LEASE)
    expect(await queue.runDue()).toBe(1)
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
    expect(suite.failures).toEqual([])
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
    const away = await suite.place.open<JobsTables>(jobsMigrations)
    const queue = makeQueue(() => Promise.resolve(), away)
    await away.db.destroy()
    queue.start()
    await expect.poll(() => suite.failures.length).toBeGreaterThan(0)
    expect(suite.failures[0]!.job.kind).toBe('claim')
    await queue.stop()
    await expect(queue.runDue()).rejects.toThrow()
  })

  if (is_durable)
    test('never runs a job twice, nor a group side by side, in two processes', async () => {
      const other = await suite.place.open<JobsTables>(jobsMigrations)
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
      const [one, two] = [makeQueue(work(0), suite.store), makeQueue(work(1), other)]
      one.start()
      two.start()
      await expect.poll(async () => (await rows()).length, { timeout: 15_000 }).toBe(0)
      expect(suite.failures).toEqual([])
      expect(ran.toSorted()).toEqual(expected.toSorted())
      for (let group = 0; group < 40; group += 1) {
        const own = ran.filter((payload) => payload.startsWith(`g${group}/`))
        expect(own).toEqual(expected.filter((payload) => payload.startsWith(`g${group}/`)))
      }
    })
})
