import type { Kysely } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from './open-store.ts'
import { prepareQuery } from './prepare-query.ts'
import { testStores, type TestPlace } from './testing.ts'
import { writerMigrations, type WriterTables } from './writer.tables.ts'

const above = prepareQuery((db: Kysely<WriterTables>, writer: string, number: number) =>
  db
    .selectFrom('rows')
    .select('number')
    .where('number', '>', number)
    .where('writer', '=', writer)
    .orderBy('number')
    .limit(2),
)

describe.each(testStores())('a prepared query on $name', ({ make }) => {
  let place: TestPlace
  let store: Store<WriterTables>
  beforeEach(async () => {
    place = await make()
    store = await place.open<WriterTables>(writerMigrations)
    const rows = [1, 2, 3, 4].flatMap((number) => [
      { writer: 'a', number },
      { writer: 'b', number: number * 10 },
    ])
    await store.db.insertInto('rows').values(rows).execute()
  })
  afterEach(() => place.remove())

  test('takes its parameters by position, wherever they stand in the statement', async () => {
    expect(await above(store.db, 'a', 2)).toEqual([{ number: 3 }, { number: 4 }])
    expect(await above(store.db, 'b', 2)).toEqual([{ number: 10 }, { number: 20 }])
    expect(await above(store.db, 'a', 9)).toEqual([])
  })

  test('outside of an open transaction, neither sees nor loses anything by it', async () => {
    const begun = Promise.withResolvers<void>()
    const undo = Promise.withResolvers<never>()
    const transaction = store.transaction(async (tx) => {
      await tx.insertInto('rows').values({ writer: 'a', number: 9 }).execute()
      begun.resolve()
      await undo.promise
    })
    await begun.promise
    const reading = above(store.db, 'a', 4)
    const writing = store.db.insertInto('rows').values({ writer: 'b', number: 99 }).execute()
    undo.reject(new Error('undone'))
    await expect(transaction).rejects.toThrow('undone')
    expect(await reading).toEqual([])
    await writing
    expect(await above(store.db, 'b', 40)).toEqual([{ number: 99 }])
  })

  test('runs in a transaction, and sees what that has written', async () => {
    const seen = await store.transaction(async (tx) => {
      await tx.insertInto('rows').values({ writer: 'a', number: 9 }).execute()
      return above(tx, 'a', 4)
    })
    expect(seen).toEqual([{ number: 9 }])
  })
})
