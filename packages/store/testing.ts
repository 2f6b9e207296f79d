import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { migrate, type Migrations } from './migrate.ts'
import { openStore, type Store, type StoreAddress } from './open-store.ts'

/** A kind of store that a suite runs on. */
export interface TestStoreKind {
  name: string
  /** Whether its rows outlive the process, so that a second store can open the same address. */
  is_durable: boolean
  /** An empty place of its own. Open as many stores on it as the test needs; close them before `remove`. */
  make: () => Promise<TestPlace>
}

export interface TestPlace {
  address: StoreAddress
  /** A store with these tables. May be called several times. */
  open<Tables>(migrations: Migrations): Promise<Store<Tables>>
  /** Closes every store that `open` has opened, and takes away what they held. */
  remove(): Promise<void>
}

/**
 * Every kind of store that can be had here: SQLite in memory and in a file, and Postgres when TEST_DATABASE_URL names
 * a database, in a fresh schema each time.
 */
export function testStores(): TestStoreKind[] {
  const url = process.env['TEST_DATABASE_URL']
  return [
    {
      name: 'SQLite in memory',
      is_durable: false,
      make: () => Promise.resolve(makePlace({ engine: 'sqlite', file: ':memory:' }, () => Promise.resolve())),
    },
    { name: 'SQLite in a file', is_durable: true, make: makeFilePlace },
    ...(url === undefined ? [] : [{ name: 'Postgres', is_durable: true, make: () => makePostgresPlace(url) }]),
  ]
}

async function makeFilePlace(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), 'gingham-store-'))
  const address = { engine: 'sqlite', file: join(folder, 'store.db') } as const
  return makePlace(address, () => rm(folder, { recursive: true, force: true }))
}

async function makePostgresPlace(url: string): Promise<TestPlace> {
  const schema = `test_${randomBytes(8).toString('hex')}`
  const run = async (statement: string) => {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await run(`create schema ${schema}`)
  return makePlace({ engine: 'postgres', url, schema }, () => run(`drop schema ${schema} cascade`))
}

function makePlace(address: StoreAddress, clear: () => Promise<void>): TestPlace {
  const stores: { close(): Promise<void> }[] = []
  return {
    address,
    async open<Tables>(migrations: Migrations) {
      const store = openStore<Tables>(address)
      stores.push(store)
      await migrate(store.db, migrations)
      return store
    },
    async remove() {
      await Promise.all(stores.map((store) => store.close()))
      await clear()
    },
  }
}
