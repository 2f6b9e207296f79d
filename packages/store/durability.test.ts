import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { testStores, type TestPlace } from './testing.ts'
import { writerMigrations, type WriterTables } from './writer.tables.ts'

const child = fileURLToPath(new URL('writer.child.ts', import.meta.url))
const ROUNDS = 3

const durable = testStores().filter(({ is_durable }) => is_durable)

describe.each(durable)('rows that were acknowledged: $name', ({ make }) => {
  let place: TestPlace
  const children: ChildProcess[] = []
  beforeEach(async () => void (place = await make()))
  afterEach(async () => {
    for (const each of children.splice(0)) each.kill('SIGKILL')
    await place.remove()
  })

  function startWriter(writer: string, count: number): ChildProcess {
    const parameters = [
      '--disable-warning=ExperimentalWarning',
      child,
      JSON.stringify(place.address),
      writer,
      String(count),
    ]
    const writing = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(writing)
    return writing
  }

  async function numbersOf(table: keyof WriterTables, writer: string): Promise<number[]> {
    const store = await place.open<WriterTables>(writerMigrations)
    const rows = await store.db
      .selectFrom(table)
      .select('number')
      .where('writer', '=', writer)
      .orderBy('number')
      .execute()
    return rows.map(({ number }) => number)
  }

  test('survive kill -9 at any moment, and no transaction survives by half', { timeout: 60_000 }, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const writer = `round ${round}`
      const kill_after = randomInt(1, 400)
      const writing = startWriter(writer, 1_000_000)
      const exited = once(writing, 'exit')
      let acknowledged = 0
      for await (const line of createInterface({ input: writing.stdout! })) {
        acknowledged = Number(line)
        if (acknowledged === kill_after) writing.kill('SIGKILL')
      }
      expect((await exited)[1]).toBe('SIGKILL')
      expect(acknowledged).toBeGreaterThanOrEqual(kill_after)
      const numbers = await numbersOf('rows', writer)
      expect(numbers).toEqual(upTo(numbers.length))
      expect(numbers.length, `killed after ${kill_after}`).toBeGreaterThanOrEqual(acknowledged)
      expect(await numbersOf('shadows', writer)).toEqual(numbers)
    }
  })

  test('are all there when several processes start and write at once', { timeout: 60_000 }, async () => {
    const writers = ['a', 'b', 'c']
    const exits = await Promise.all(writers.map((writer) => once(startWriter(writer, 100).on('error', fail), 'exit')))
    expect(exits.map(([code]) => code as number)).toEqual([0, 0, 0])
    for (const writer of writers) expect(await numbersOf('rows', writer)).toEqual(upTo(100))
    const store = await place.open<WriterTables>(writerMigrations)
    if (store.engine === 'sqlite') {
      const { rows } = await sql`pragma integrity_check`.execute(store.db)
      expect(rows).toEqual([{ integrity_check: 'ok' }])
    }
  })
})

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

function fail(error: Error): void {
  throw error
}
