import type { Kysely } from 'kysely'
import { jobsMigrations, type JobsTables } from '@gingham/jobs'
import type { Migrations } from '@gingham/store'
import { webhooksMigrations, type WebhooksTables } from '@gingham/webhooks'
import { accountMigrations, type AccountTables } from './accounts/accounts.tables.ts'
import { teamMigrations, type TeamTables } from './house/teams.tables.ts'
import { assetReportMigrations, type AssetReportTables } from './asset_report/asset-report.tables.ts'
import { itemMigrations, type ItemTables } from './item/item.tables.ts'
import { linkMigrations, type LinkTables } from './link/link.tables.ts'
import { transactionMigrations, type TransactionTables } from './transactions/transactions.tables.ts'

/** Every table; each room declares its own. */
export type Database = TeamTables & JobsTables & WebhooksTables & ItemTables & AccountTables & AssetReportTables & TransactionTables &
  LinkTables

/** The store, or a transaction in it. */
export type Db = Kysely<Database>

/** In the order of their names, whatever the order here. */
export const migrations: Migrations = {
  ...teamMigrations,
  ...jobsMigrations,
  ...webhooksMigrations,
  ...itemMigrations,
  ...accountMigrations,
  ...assetReportMigrations,
  ...linkMigrations,
  ...transactionMigrations,
}
