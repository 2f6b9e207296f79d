import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
} from 'kysely'

/** Kysely's SQLite dialect, for files that more than one process may have open and that may be left at any instant. */
export class FileDialect extends SqliteDialect {
  readonly #database: SqliteDatabase

  constructor(database: SqliteDatabase) {
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database })
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

class ImmediateDriver extends SqliteDriver {
  /**
   * Takes the write lock at once: a transaction that reads first and writes later would fail instead of waiting when
   * another process has written in between (https://sqlite.org/lang_transaction.html).
   */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class TransactionalAdapter extends SqliteAdapter {
  /** SQLite can undo DDL, which Kysely makes no use of: a start that is cut off would leave half of the tables. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
