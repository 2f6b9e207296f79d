import { Migrator, type Kysely, type Migration } from 'kysely'

/** Named steps, run once each in the order of their names. A step that has shipped is never edited. */
export type Migrations = Record<string, Migration>

/** Brings the tables up to date. Safe to call from several processes at once: the first one in does the work. */
export async function migrate<Tables>(db: Kysely<Tables>, migrations: Migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
