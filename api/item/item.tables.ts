import { sql, type Generated } from 'kysely'
import { isPostgres, type Migrations } from '@gingham/store'

/** One login at one institution, as one team has linked it. Lists are JSON. */
export interface ItemsTable {
  item_id: string
  client_id: string
  environment: string
  /** The user that it belongs to; null for Items of nobody that the API knows. */
  user_id: string | null
  /** Null for Items made from typed account numbers. */
  institution_id: string | null
  /** The kind of source that feeds it. */
  source: string
  /** Encrypted: what the source needs to fetch again. */
  connection_sealed: string
  /** The bank's keys of the accounts that the person shares; null for all of them. */
  account_keys: string | null
  webhook: string | null
  /** Products that were initialised, in order. */
  products: string
  /** Products that the person consented to besides `products`. */
  consented_products: string
  /** What was asked for single products when the Item was made, by product: date ranges and the like. */
  product_options: string
  /** The error that makes the Item unhealthy, as a catalogue body; null while healthy. */
  error: string | null
  auth_method: string | null
  update_type: string
  created_ms: number
  /** When the person's consent ends at the bank; null where it does not. */
  consent_expires_ms: number | null
  /** When the app was told that the present consent will end. */
  consent_notice_ms: number | null
  /** When a login of the sandbox ends; null where a consent says so, and elsewhere. */
  login_expires_ms: number | null
  /** Which login it is: the same for every Item of one person's login at one institution. Null where there is none. */
  login_mark: string | null
  /** The bank's keys of every account that it has shown, as JSON, shared or not; null before anybody has looked. */
  known_account_keys: string | null
  /** 1 when the institution itself made it with /item/import. */
  is_imported: number
  last_webhook_ms: number | null
  last_webhook_code: string | null
  /** Set by /item/remove: the Item is gone for its users, its row stays for those who look into it. */
  removed_ms: number | null
  /** Why it was removed, as the caller of /item/remove said. */
  removed_reason_code: string | null
  removed_reason_note: string | null
}

/** Something that was done about the access to a login, for its institution to see. */
export interface ItemActivitiesTable {
  /** Counts up: the order in which activities happened. */
  position: Generated<number>
  item_id: string
  client_id: string
  environment: string
  login_mark: string
  created_ms: number
  activity: string
  /** The application whose access it was about, where that is not its doer's own. */
  target_application_id: string | null
  /** JSON. */
  scopes: string | null
  /** Who made sure that it was the person: the institution or us. */
  authentication: string | null
}

/** What is known of an application's access to a login besides the Items that it has. */
export interface ConnectedApplicationsTable {
  client_id: string
  environment: string
  login_mark: string
  application_id: string
  /** Set for an application that was made up in the sandbox. */
  seeded_ms: number | null
  /** JSON; null where nothing was ever restricted. */
  scopes: string | null
  disconnected_ms: number | null
}

export interface ItemTables {
  items: ItemsTable
  item_activities: ItemActivitiesTable
  connected_applications: ConnectedApplicationsTable
}

/** How long a login of the sandbox had before its end was kept with the Item. */
const LOGIN_LIFETIME_MS = 30 * 86_400_000

export const itemMigrations: Migrations = {
  '0010-items': {
    async up(db) {
      await db.schema
        .createTable('items')
        .addColumn('item_id', 'text', (column) => column.primaryKey())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('institution_id', 'text')
        .addColumn('source', 'text', (column) => column.notNull())
        .addColumn('connection_sealed', 'text', (column) => column.notNull())
        .addColumn('account_keys', 'text')
        .addColumn('webhook', 'text')
        .addColumn('products', 'text', (column) => column.notNull())
        .addColumn('consented_products', 'text', (column) => column.notNull())
        .addColumn('product_options', 'text', (column) => column.notNull())
        .addColumn('error', 'text')
        .addColumn('auth_method', 'text')
        .addColumn('update_type', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('consent_expires_ms', 'bigint')
        .addColumn('last_webhook_ms', 'bigint')
        .addColumn('last_webhook_code', 'text')
        .addColumn('removed_ms', 'bigint')
        .addColumn('removed_reason_code', 'text')
        .addColumn('removed_reason_note', 'text')
        .execute()
      await db.schema
        .createIndex('items_team')
        .on('items')
        .columns(['client_id', 'environment', 'created_ms'])
        .execute()
    },
  },
  '0151-item-users': {
    async up(db) {
      await db.schema.alterTable('items').addColumn('user_id', 'text').execute()
      await db.schema.createIndex('items_user').on('items').columns(['user_id', 'created_ms']).execute()
    },
  },
  '0230-item-lifecycle': {
    async up(db) {
      await db.schema.alterTable('items').addColumn('consent_notice_ms', 'bigint').execute()
      await db.schema.alterTable('items').addColumn('login_expires_ms', 'bigint').execute()
      await db.schema.alterTable('items').addColumn('login_mark', 'text').execute()
      await db.schema.alterTable('items').addColumn('known_account_keys', 'text').execute()
      await db.schema
        .alterTable('items')
        .addColumn('is_imported', 'integer', (column) => column.notNull().defaultTo(0))
        .execute()
      await db.schema
        .createIndex('items_login')
        .on('items')
        .columns(['login_mark', 'client_id', 'environment'])
        .execute()
      await sql`update items set login_expires_ms = created_ms + ${LOGIN_LIFETIME_MS} where environment = 'sandbox'`.execute(
        db,
      )
    },
  },
  '0231-item-applications': {
    async up(db) {
      const activities = db.schema.createTable('item_activities')
      await (
        isPostgres(db)
          ? activities.addColumn('position', 'bigserial', (column) => column.primaryKey())
          : activities.addColumn('position', 'integer', (column) => column.primaryKey().autoIncrement())
      )
        .addColumn('item_id', 'text', (column) => column.notNull())
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('login_mark', 'text', (column) => column.notNull())
        .addColumn('created_ms', 'bigint', (column) => column.notNull())
        .addColumn('activity', 'text', (column) => column.notNull())
        .addColumn('target_application_id', 'text')
        .addColumn('scopes', 'text')
        .addColumn('authentication', 'text')
        .execute()
      await db.schema
        .createIndex('item_activities_login')
        .on('item_activities')
        .columns(['client_id', 'environment', 'login_mark', 'position'])
        .execute()
      await db.schema
        .createTable('connected_applications')
        .addColumn('client_id', 'text', (column) => column.notNull())
        .addColumn('environment', 'text', (column) => column.notNull())
        .addColumn('login_mark', 'text', (column) => column.notNull())
        .addColumn('application_id', 'text', (column) => column.notNull())
        .addColumn('seeded_ms', 'bigint')
        .addColumn('scopes', 'text')
        .addColumn('disconnected_ms', 'bigint')
        .addPrimaryKeyConstraint('connected_applications_pk', [
          'client_id',
          'environment',
          'login_mark',
          'application_id',
        ])
        .execute()
    },
  },
}
