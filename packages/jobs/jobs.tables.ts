import { sql, type Generated } from 'kysely'
import { isPostgres, type Migrations } from '@gingham/store'

export interface JobsTable {
  job_id: Generated<number>
  kind: string
  /** What must be settled together, for example one Item; jobs of one group run in the order of their due times. */
  group_key: string
  /** JSON. */
  payload: string
  due_ms: number
  /** Until then the job belongs to the worker that claimed it; 0 when nobody holds it. */
  leased_until_ms: number
  attempts: number
  /** Why the last attempt failed, for people. */
  last_error: string | null
}

export interface JobsTables {
  jobs: JobsTable
}

export const jobsMigrations: Migrations = {
  '0002-jobs': {
    async up(db) {
      const schema = db.schema.createTable('jobs')
      await (
        isPostgres(db)
          ? schema.addColumn('job_id', 'bigserial', (column) => column.primaryKey())
          : schema.addColumn('job_id', 'integer', (column) => column.primaryKey().autoIncrement())
      )
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('group_key', 'text', (column) => column.notNull())
        .addColumn('payload', 'text', (column) => column.notNull())
        .addColumn('due_ms', 'bigint', (column) => column.notNull())
        .addColumn('leased_until_ms', 'bigint', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('last_error', 'text')
        .execute()
      await db.schema.createIndex('jobs_due').on('jobs').columns(['due_ms', 'job_id']).execute()
      await db.schema.createIndex('jobs_group').on('jobs').columns(['group_key', 'due_ms', 'job_id']).execute()
      await db.schema
        .createIndex('jobs_held')
        .on('jobs')
        .columns(['group_key'])
        .where(sql<boolean>`leased_until_ms > 0`)
        .execute()
    },
  },
}
