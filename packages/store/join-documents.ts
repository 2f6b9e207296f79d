import { sql, type RawBuilder } from 'kysely'
import { isPostgres } from './migrate.ts'
import type { AnyDb } from './open-store.ts'

/**
 * The column `document` of an ordered subquery, joined with commas: one value, which SQLite gives as bytes that need no
 * decoding. SQLite would sort for an ORDER BY inside of the aggregate; the rows of an ordered subquery it takes as they
 * come. Null for no rows.
 * @param order the column that the subquery is ordered by
 */
export function joinDocuments(db: AnyDb, order: string): RawBuilder<string | Uint8Array | null> {
  return isPostgres(db)
    ? sql<string | Uint8Array>`string_agg(document, ',' ORDER BY ${sql.ref(order)})`
    : sql<string | Uint8Array>`CAST(string_agg(document, ',') AS BLOB)`
}
