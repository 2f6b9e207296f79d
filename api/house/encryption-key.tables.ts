import type { Migrations } from '@gingham/store'

/** Which encryption key this store is sealed with: one row. */
export interface EncryptionKeyMarksTable {
  /** Not the key, and of no use for finding it. */
  mark: string
  /** Always 1: a second key has no place. */
  only: number
}

export interface EncryptionKeyTables {
  encryption_key_marks: EncryptionKeyMarksTable
}

export const encryptionKeyMigrations: Migrations = {
  '0350-encryption-key-marks': {
    async up(db) {
      await db.schema
        .createTable('encryption_key_marks')
        .addColumn('mark', 'text', (column) => column.notNull())
        .addColumn('only', 'integer', (column) => column.primaryKey())
        .execute()
    },
  },
}
