import { SqliteAdapter, SqliteDialect, type Driver } from 'kysely'
import { openSqliteDatabase } from './sqlite-database.ts'
import { FileDriver } from './sqlite-driver.ts'

/** Kysely's SQLite dialect, for files that more than one process may have open and that may be left at any instant. */
export class FileDialect extends SqliteDialect {
  readonly driver: FileDriver

  constructor(file: string) {
    const database = openSqliteDatabase(file)
    super({ database })
    this.driver = new FileDriver(database)
  }

  override createDriver(): Driver {
    return this.driver
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

class TransactionalAdapter extends SqliteAdapter {
  /** SQLite can undo DDL, which Kysely makes no use of: a start that is cut off would leave half of the tables. */
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
