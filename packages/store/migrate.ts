import { Migrator, PostgresAdapter, sql, type Kysely, type Migration } from 'kysely'

/** Named steps, run once each; those that are missing, in the order of their names. A step that has shipped is never edited. */
export type Migrations = Record<string, Migration>

/**
 * Brings the tables up to date: all of the steps or none. Safe to call from several processes at once: the first one
 * in does the work.
 */
export async function migrate<Tables>(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    // Rooms number their steps for themselves: one that comes later may sort before another room's.
    allowUnorderedMigrations: true,
    ...(await findSchema(db)),
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** Without its name, the migrator would take the record of another schema of the same Postgres database for ours. */
async function findSchema<Tables>(db: Kysely<Tables>): Promise<{ migrationTableSchema?: string }> {
  if (!isPostgres(db)) return {}
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db)
  const name = rows[0]?.name
  if (!name) throw new Error('the Postgres schema for our tables does not exist')
  return { migrationTableSchema: name }
}

/** For the few steps that the two engines spell differently. */
export function isPostgres<Tables>(db: Kysely<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
