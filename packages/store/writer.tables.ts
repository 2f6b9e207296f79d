import type { Migrations } from './index.ts'

/** What the writers of the durability suite write: each row has a shadow, from the same transaction. */
export interface WriterTables {
  rows: { writer: string; number: number }
  shadows: { writer: string; number: number }
}

export const writerMigrations: Migrations = {
  '0001-rows': {
    async up(db) {
      for (const table of ['rows', 'shadows']) {
        await db.schema
          .createTable(table)
          .addColumn('writer', 'text', (column) => column.notNull())
          .addColumn('number', 'integer', (column) => column.notNull())
          .addPrimaryKeyConstraint(`${table}_pk`, ['writer', 'number'])
          .execute()
      }
    },
  },
}
