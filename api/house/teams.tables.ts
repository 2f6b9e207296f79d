import type { Migrations } from '@gingham/store'

export interface TeamsTable {
  /** 24 hexadecimal digits. */
  client_id: string
  name: string
  /** For Link of the time before link tokens. */
  public_key: string
  created_ms: number
}

/** A team has one secret for each environment; the environment of a request follows from the secret it uses. */
export interface TeamSecretsTable {
  secret_hash: string
  client_id: string
  environment: string
}

/** Bearer secrets of all kinds, known by their hashes. */
export interface TokensTable {
  token_hash: string
  /** `access`, `public`, `link` …: the first part of the token. */
  kind: string
  client_id: string
  environment: string
  /** What the token opens: an item_id, a link session … by kind. */
  subject: string
  created_ms: number
  /** Null for tokens without an end. */
  expires_ms: number | null
  /** When a one-time token was used. */
  used_ms: number | null
}

/** Numbers that count up, one row each: the same calls in the same order give the same numbers. */
export interface CountersTable {
  name: string
  value: number
}

export interface TeamTables {
  teams: TeamsTable
  team_secrets: TeamSecretsTable
  tokens: TokensTable
  counters: CountersTable
}

export const teamMigrations: Migrations = {
  '0001-teams': {
    async up(db) {
      await db.schema
        .createTable('teams')
        .addColumn('client_id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('public_key', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('team_secrets')
        .addColumn('secret_hash', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull().references('teams.client_id'))
        .addColumn('environment', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('tokens')
        .addColumn('token_hash', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('subject', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('expires_ms', 'bigint')
        .addColumn('used_ms', 'bigint')
        .execute()
      await db.schema.createIndex('tokens_subject').on('tokens').columns(['subject', 'kind']).execute()
      await db.schema
        .createTable('counters')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
}
