import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { readDirectly } from './prepare-query.ts'
import { FileDialect } from './sqlite-dialect.ts'

/** Where rows are kept: a Postgres cluster, a SQLite file, or memory. */
export type StoreAddress =
  | { engine: 'postgres'; url: string; /** Tables live in this schema; `public` unless given. */ schema?: string }
  | { engine: 'sqlite'; /** A path or `:memory:`. */ file: string }

export interface Store<Tables> {
  readonly engine: StoreAddress['engine']
  /** For reads, and for single statements. */
  readonly db: Kysely<Tables>
  /** All of it or none of it. */
  transaction<Result>(work: (tx: Kysely<Tables>) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/**
 * The store or a transaction, whatever its tables: what packages take that bring tables of their own.
 * Kysely's handle is invariant in its tables, so a wider one does not fit where a narrower one is asked for.
 */
// oxlint-disable-next-line typescript/no-explicit-any -- nothing else is assignable from every Kysely<Tables>
export type AnyDb = Kysely<any>

/** Connections of one process to Postgres. */
const POSTGRES_CONNECTIONS_MAX = 10

export function openStore<Tables>(address: StoreAddress): Store<Tables> {
  const dialect = dialectOf(address)
  const db = new Kysely<Tables>({ dialect })
  if (dialect instanceof FileDialect) readDirectly(db, dialect.driver)
  return {
    engine: address.engine,
    db,
    transaction: (work) => db.transaction().execute(work),
    close: () => db.destroy(),
  }
}

function dialectOf(address: StoreAddress) {
  if (address.engine === 'sqlite') {
    if (address.file !== ':memory:') createPrivateFile(address.file)
    return new FileDialect(address.file)
  }
  const pool = new Pool({
    connectionString: address.url,
    max: POSTGRES_CONNECTIONS_MAX,
    types: { getTypeParser: parserOf },
    ...(address.schema === undefined ? {} : { options: `-c search_path=${address.schema}` }),
  })
  outliveConnections(pool)
  return new PostgresDialect({ pool })
}

/**
 * Without a listener, a connection that Postgres ends while nothing runs on it would end the process. The pool itself
 * forgets it, and whoever was in the middle of a transaction hears of it from the next statement.
 */
function outliveConnections(pool: Pool): void {
  const ignore = () => undefined
  pool.on('error', ignore)
  pool.on('connect', (client) => void client.on('error', ignore))
}

/** The file holds hashed keys and encrypted numbers: nobody but its owner has business reading it. */
function createPrivateFile(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

/** BIGINT arrives as text by default; ours are milliseconds and counters, far below 2^53. */
const parserOf: typeof types.getTypeParser = (oid: Parameters<typeof types.getTypeParser>[0], format?: unknown) =>
  oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format as 'text')
