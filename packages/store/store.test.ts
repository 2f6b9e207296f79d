import { statSync } from 'node:fs'
import { sql, type Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Migrations, Store } from './index.ts'
import { isPostgres, migrate, openStore } from './index.ts'
import { testStores, type TestPlace } from './testing.ts'

interface Tables {
  notes: { note_id: number; text: string | null; is_read: number; at_ms: number }
  counters: { name: string; value: number }
}

const notes: Migrations = {
  '0001-notes': {
    async up(db) {
      await db.schema
        .createTable('notes')
        .addColumn('note_id', 'bigint', (column) => column.primaryKey())
        .addColumn('text', 'text')
        .addColumn('is_read', 'integer', (column) => column.notNull())
        .addColumn('at_ms', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
}
const counters: Migrations = {
  '0002-counters': {
    async up(db) {
      await db.schema
        .createTable('counters')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
}
const both = { ...counters, ...notes }

const note = (note_id: number) => ({ note_id, text: 'Grüße, 日本 🧇', is_read: 0, at_ms: 1_773_576_000_123 })
const countNotes = async (db: Kysely<Tables>) =>
  (
    await db
      .selectFrom('notes')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count

describe.each(testStores())('a store: $name', ({ make, is_durable }) => {
  let place: TestPlace
  let store: Store<Tables>
  beforeEach(async () => {
    place = await make()
    store = await place.open<Tables>(both)
  })
  afterEach(() => place.remove())

  test('gives values back as they were', async () => {
    await store.db
      .insertInto('notes')
      .values([note(1), { ...note(2), text: null }])
      .execute()
    const rows = await store.db.selectFrom('notes').selectAll().orderBy('note_id').execute()
    expect(rows).toEqual([note(1), { ...note(2), text: null }])
  })

  test('rolls a transaction back as a whole', async () => {
    const failed = store.transaction(async (tx) => {
      await tx.insertInto('notes').values(note(1)).execute()
      expect(await countNotes(tx)).toBe(1)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await countNotes(store.db)).toBe(0)
  })

  test('rolls back when a statement is refused, and works on', async () => {
    await store.db.insertInto('notes').values(note(1)).execute()
    const failed = store.transaction(async (tx) => {
      await tx.insertInto('notes').values(note(2)).execute()
      await tx.insertInto('notes').values(note(1)).execute()
    })
    await expect(failed).rejects.toThrow(/unique/i)
    await store.transaction((tx) => tx.insertInto('notes').values(note(3)).execute())
    expect(await countNotes(store.db)).toBe(2)
  })

  test('says why a transaction failed that the engine has undone by itself', async () => {
    const failed = store.transaction(async (tx) => {
      await sql`rollback`.execute(tx)
      throw new Error('the disk is full')
    })
    await expect(failed).rejects.toThrow('the disk is full')
    await store.transaction((tx) => tx.insertInto('notes').values(note(1)).execute())
    expect(await countNotes(store.db)).toBe(1)
  })

  test('lets many writers in, and keeps what each of them did', async () => {
    await store.db.insertInto('counters').values({ name: 'all', value: 0 }).execute()
    const writers = Array.from({ length: 40 }, (_, index) =>
      store
        .transaction(async (tx) => {
          await tx.insertInto('notes').values(note(index)).execute()
          await tx
            .updateTable('counters')
            .set({ value: sql`value + 1` })
            .where('name', '=', 'all')
            .execute()
          if (index % 4 === 0) throw new Error('changed my mind')
        })
        .then(
          () => true,
          () => false,
        ),
    )
    const kept = (await Promise.all(writers)).filter((is_kept) => is_kept).length
    expect(kept).toBe(30)
    expect(await countNotes(store.db)).toBe(30)
    const counter = await store.db.selectFrom('counters').select('value').executeTakeFirstOrThrow()
    expect(counter.value).toBe(30)
  })

  test('runs each migration once, in the order of names', async () => {
    const ran: string[] = []
    const step = (name: string) => ({
      [name]: { up: () => Promise.resolve(void ran.push(name)) },
    })
    const further = { ...both, ...step('0010-ten'), ...step('0009-nine') }
    await migrate(store.db, further)
    await migrate(store.db, further)
    expect(ran).toEqual(['0009-nine', '0010-ten'])
  })

  test('runs a migration that came later, whatever others have run already', async () => {
    const ran: string[] = []
    const step = (name: string) => ({ [name]: { up: () => Promise.resolve(void ran.push(name)) } })
    await migrate(store.db, { ...both, ...step('0320-theirs') })
    await migrate(store.db, { ...both, ...step('0280-ours'), ...step('0320-theirs') })
    expect(ran).toEqual(['0320-theirs', '0280-ours'])
  })

  test('leaves nothing of a migration that fails, nor of those that came with it', async () => {
    const broken: Migrations = {
      ...both,
      '0003-more': { up: (db) => db.schema.createTable('more').addColumn('id', 'text').execute() },
      '0004-broken': {
        async up(db) {
          await db.schema.createTable('half').addColumn('id', 'text').execute()
          throw new Error('cut off')
        },
      },
    }
    await expect(migrate(store.db, broken)).rejects.toThrow('cut off')
    const tables = async () => (await store.db.introspection.getTables()).map(({ name }) => name)
    expect(await tables()).not.toContain('half')
    expect(await tables()).not.toContain('more')
    await migrate(store.db, { ...both, '0003-more': broken['0003-more']! })
    expect(await tables()).toContain('more')
  })

  test('knows its engine', () => {
    expect(isPostgres(store.db)).toBe(store.engine === 'postgres')
  })

  if (is_durable)
    test('keeps its rows when it is closed', async () => {
      await store.db.insertInto('notes').values(note(7)).execute()
      const again = await place.open<Tables>(both)
      expect(await again.db.selectFrom('notes').selectAll().execute()).toEqual([note(7)])
    })

  if (is_durable)
    test('keeps places apart', async () => {
      const elsewhere = await make()
      const other = await elsewhere.open<Tables>(both)
      await store.db.insertInto('notes').values(note(1)).execute()
      expect(await countNotes(other.db)).toBe(0)
      await elsewhere.remove()
    })
})

describe('a SQLite file', () => {
  test('is readable by its owner only, also when it was not before', async () => {
    const place = await testStores()[1]!.make()
    if (place.address.engine !== 'sqlite') throw new Error('not a file')
    const store = openStore(place.address)
    await sql`select 1`.execute(store.db)
    expect(statSync(place.address.file).mode & 0o777).toBe(0o600)
    await store.close()
    await place.remove()
  })
})

const postgres = testStores().find(({ name }) => name === 'Postgres')

describe.runIf(postgres !== undefined)('a Postgres that ends connections', () => {
  let place: TestPlace
  beforeEach(async () => void (place = await postgres!.make()))
  afterEach(() => place.remove())

  /** Ends the connection that `db` has, as a restart of Postgres does. */
  async function end(db: Kysely<Tables>): Promise<void> {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
    const other = await place.open<Tables>(both)
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(other.db)
  }

  test('is asked over a new one, when nothing ran on the old one', async () => {
    const store = await place.open<Tables>(both)
    await end(store.db)
    await expect.poll(() => countNotes(store.db).catch(() => 'ended')).toBe(0)
  })

  test('fails the transaction that was open, and that one only', async () => {
    const store = await place.open<Tables>(both)
    const failed = store.transaction(async (tx) => {
      await tx.insertInto('notes').values(note(1)).execute()
      await end(tx)
      await expect.poll(() => countNotes(tx).catch(() => 'ended')).toBe('ended')
      await tx.insertInto('notes').values(note(2)).execute()
    })
    await expect(failed).rejects.toThrow()
    expect(await countNotes(store.db)).toBe(0)
  })
})
