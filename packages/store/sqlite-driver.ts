import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, type SqliteDatabase } from 'kysely'

/**
 * One database handle for everybody. A statement runs at once, since node:sqlite answers within the call; only while
 * somebody's transaction is open do the others wait, so that nobody reads what may still be undone. (Kysely's own
 * driver makes every statement wait for every other.)
 */
export class FileDriver implements Driver {
  readonly #database: SqliteDatabase
  /** The transaction that is open. */
  #open: { owner: FileConnection; ends: Promise<void>; end: () => void } | undefined

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  /** Rows of a query outside of any transaction; undefined while one is open, when it must wait for its turn. */
  readNow(sql: string, parameters: readonly unknown[]): unknown[] | undefined {
    return this.#open === undefined ? this.#database.prepare(sql).all(parameters) : undefined
  }

  async execute<Row>(owner: FileConnection, { sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    while (this.#open !== undefined && this.#open.owner !== owner) await this.#open.ends
    const statement = this.#database.prepare(sql)
    if (statement.reader) return { rows: statement.all(parameters) as Row[] }
    const { changes } = statement.run(parameters)
    return { numAffectedRows: BigInt(changes), rows: [] }
  }

  /**
   * Takes the write lock at once: a transaction that reads first and writes later would fail instead of waiting when
   * another process has written in between (https://sqlite.org/lang_transaction.html).
   */
  async beginTransaction(owner: FileConnection): Promise<void> {
    while (this.#open !== undefined) await this.#open.ends
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#open = { owner, ends: promise, end: resolve }
    await this.execute(owner, CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(owner: FileConnection): Promise<void> {
    await this.execute(owner, CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(owner: FileConnection): Promise<void> {
    try {
      await this.execute(owner, CompiledQuery.raw('rollback'))
    } catch (error) {
      // SQLite has undone it by itself, as it does when the disk is full: people must hear of that, not of this.
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error
    }
  }

  /** However a transaction ended, also one that could not begin: it holds up nobody any longer. */
  releaseConnection(owner: FileConnection): Promise<void> {
    if (this.#open?.owner === owner) {
      const { end } = this.#open
      this.#open = undefined
      end()
    }
    return Promise.resolve()
  }

  init(): Promise<void> {
    return Promise.resolve()
  }

  acquireConnection(): Promise<FileConnection> {
    return Promise.resolve(new FileConnection(this))
  }

  destroy(): Promise<void> {
    this.#database.close()
    return Promise.resolve()
  }
}

/** Who runs statements: one caller, or one transaction. */
class FileConnection implements DatabaseConnection {
  readonly #driver: FileDriver

  constructor(driver: FileDriver) {
    this.#driver = driver
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#driver.execute(this, query)
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('pages are small: nothing is streamed from SQLite')
  }
}
